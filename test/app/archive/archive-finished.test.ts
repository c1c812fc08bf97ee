// Finished requests go to the archive of their year, whole, once, and wherever Google ends a night.
import { describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { aFinishedDesk, FIRST, KABID, KASI, type OfficeDay, others, SECOND, THIRD } from '../office-day.ts';

/** More than fourteen days after 8 December. */
const NIGHT = '2027-02-10T01:00:00+07:00';
const NEXT = '2027-02-11T01:00:00+07:00';

/** The first took place, the second was refused, the third is in June. */
function threeRequests(): OfficeDay {
  const desk = aFinishedDesk({ startDate: '2026-12-09', endDate: '2026-12-09' });
  desk.submit('r-3', others('r-3', { startDate: '2027-06-10', endDate: '2027-06-10' }));
  return desk;
}

const onDesk = (desk: OfficeDay) => desk.register.rows.map(({ number }) => number);
const archived = (desk: OfficeDay, year = 2026) => desk.archives.standing(year);

/** Everything that is kept of requests, by where it stands. */
function standing(desk: OfficeDay) {
  const shelves = [['desk', desk] as const, ...desk.archives.shelves];
  return shelves.map(([where, { register, history }]) => [
    where,
    register.rows.map(({ number, kept }) => [number, kept?.after.status, kept?.after.institution]),
    history.rows.map(({ entry }) => `${entry.number}@${entry.revision} ${entry.step}`),
  ]);
}

describe('the night', () => {
  it('brings no row back that is in an archive, and gives no number again', () => {
    const desk = threeRequests();
    desk.at(NIGHT, nightly);
    desk.at('2027-02-10T02:00:00+07:00', hourly);
    desk.at(NEXT, nightly);
    expect([onDesk(desk), archived(desk)]).toEqual([[THIRD], [FIRST, SECOND]]);
    desk.submit('r-4', others('r-4', { startDate: '2027-07-01', endDate: '2027-07-01' }));
    expect(onDesk(desk)).toEqual([THIRD, 'PC-2027-0001']);
  });

  it.each<readonly [string, (desk: OfficeDay) => unknown]>([
    ['a cell that somebody has just typed', (desk) => desk.register.type(FIRST, 'staffNotes', 'kunci dikembalikan')],
    ['a chosen step', (desk) => desk.register.type(FIRST, 'action', 'Catat pelaksanaan')],
  ])('leaves a request with %s on the desk', (_, work) => {
    const desk = threeRequests();
    desk.at(NIGHT, () => undefined);
    work(desk);
    desk.at(NIGHT, nightly);
    expect([onDesk(desk).slice(0, 2), archived(desk)]).toEqual([[FIRST, THIRD], [SECOND]]);
  });

  it.each([false, true])(
    'leaves on the desk, whole, what a step changed after the copy (killed before its row: %s)',
    (isKilled) => {
      const desk = threeRequests();
      desk.at(NIGHT, () => undefined);
      const reopen = () => void desk.choose(SECOND, 'REOPEN', KABID, 'Ruangan kosong lagi.');
      const killed = () => {
        desk.killedAt('register.write', reopen);
        desk.faults.revive();
      };
      desk.faults.meanwhileAt('archives.copyIn', () => {
        desk.faults.meanwhileAt('exclusive.hold', isKilled ? killed : reopen);
      });
      desk.at(NIGHT, nightly);
      expect([onDesk(desk), archived(desk)]).toEqual([[SECOND, THIRD], [FIRST]]);
      expect(desk.stepsOf(SECOND)).toEqual(['SUBMIT', 'REJECT', 'REOPEN']);
      expect(desk.requestOf(SECOND).status).toBe('FORWARDED');
    },
  );

  it('takes the requests of several years to an archive each, and masks each, also where another is lost', () => {
    const desk = threeRequests();
    desk.choose(THIRD, 'REJECT', KABID, 'Ruangan dipakai dinas.');
    desk.at('2028-02-10T01:00:00+07:00', nightly);
    expect([onDesk(desk), archived(desk), archived(desk, 2027)]).toEqual([[], [FIRST, SECOND], [THIRD]]);
    desk.archives.lose(2026);
    expect(() => desk.at('2029-07-10T01:00:00+07:00', nightly)).toThrow('MISSING_TAB');
    expect(desk.archives.of(2027).register.find(THIRD)?.kept?.after.contactName).toBe('•••');
  });

  it.each([
    ...['archives.copyIn', 'archives.remember', 'archives.clearRows', 'archives.clearSteps'].map(
      (call) => [call, 1] as const,
    ),
    ...['state.put', 'register.read', 'history.tail'].flatMap((call) => [1, 2, 3].map((nth) => [call, nth] as const)),
  ])('that Google ends at %s, call %i, is gone on with by the next', (call, nth) => {
    const [whole, desk] = [threeRequests(), threeRequests()];
    whole.at(NIGHT, nightly);
    desk.killedAt(call, () => desk.at(NIGHT, nightly), nth);
    for (const each of [whole, desk]) {
      each.at('2027-02-10T02:00:00+07:00', hourly);
      each.at(NEXT, nightly);
    }
    expect(standing(desk)).toEqual(standing(whole));
  });

  it('leaves no request out whose row and copy are both gone: its steps bring it back to the desk', () => {
    const desk = threeRequests();
    desk.killedAt('archives.clearRows', () => desk.at(NIGHT, nightly));
    desk.register.rows.splice(0, 1);
    const { register, history } = desk.archives.of(2026);
    for (const rows of [register.rows, history.rows]) rows.splice(0);
    desk.at('2027-02-10T02:00:00+07:00', hourly);
    desk.at(NEXT, nightly);
    expect([...onDesk(desk), ...archived(desk)].sort()).toEqual([FIRST, SECOND, THIRD]);
  });

  it('that Google ends after the copy, with the row changed the day after, keeps what was typed', () => {
    const desk = threeRequests();
    desk.killedAt('archives.remember', () => desk.at(NIGHT, nightly));
    desk.edit(FIRST, 'staffNotes', 'kunci dikembalikan', KASI);
    desk.at('2027-02-10T10:00:00+07:00', hourly);
    desk.at(NEXT, nightly);
    expect([onDesk(desk), archived(desk)]).toEqual([[THIRD], [FIRST, SECOND]]);
    expect(desk.requestOf(FIRST).staffNotes).toBe('kunci dikembalikan');
  });
});
