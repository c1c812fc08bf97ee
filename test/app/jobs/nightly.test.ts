// Every night: the report of the year, old work purged, and people’s data masked once the months are over that the office set.
import { describe, expect, it } from 'vitest';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { broken } from '../../domain/requests.ts';
import {
  ADMIN,
  aDesk,
  at,
  choose,
  deleteRow,
  FIRST,
  KABID,
  KASI,
  killedAt,
  type MemoryDesk,
  messageOf,
  others,
  readers,
  requestOf,
  rowOf,
  SECOND,
  schedule,
  statuses,
  stepsOf,
  submit,
  type,
  work,
} from '../office-day.ts';

const NAMES_DEWI = /Dewi Kartika|dewi\.kartika|0812-?0000-?0001/i;
const NIGHT = '2028-12-09T01:00:00+07:00';
const DESCRIPTION = 'Kunjungan kelas XI; saat acara hubungi Dewi Kartika di 0812 0000 0001.';

/** One event took place, and one is half a year later; a mail about the first could not be sent. */
function twoYearsBefore(): MemoryDesk {
  const desk = aDesk();
  submit(desk, 'r-1', { description: DESCRIPTION });
  const june = { startDate: '2027-06-10', endDate: '2027-06-10', contactName: 'Sinta Maharani' };
  submit(desk, 'r-2', others('r-2', june));
  choose(desk, FIRST, 'FORWARD', KABID);
  choose(desk, FIRST, 'APPROVE', KASI, 'Bu Dewi Kartika (081200000001) setuju, nasi kotak');
  desk.faults.failAt('post.send', new Error('Invalid email: dewi.kartika@smkn4.example'));
  choose(desk, FIRST, 'SCHEDULE', ADMIN);
  at(desk, '2026-12-08T13:00:00+07:00', () => undefined);
  choose(desk, FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
  return desk;
}

/** All that the desk keeps, in one text. */
function kept(desk: MemoryDesk): string {
  const { history, outbox, forms, agendaTab } = desk;
  const shelves = [...desk.archives.shelves.values()];
  const registers = [desk, ...shelves].flatMap(({ register }) => register.rows);
  const archived = shelves.flatMap((shelf) => shelf.history.rows);
  const rows = registers.map(({ kept: record, typed, text, message }) => [record, [...typed], text, message]);
  const waiting = outbox.rows.filter(({ state }) => state === 'WAITING');
  return JSON.stringify([rows, history.rows, archived, waiting, forms.responses, forms.copies, agendaTab.lines]);
}

/** The reports without the line that says when each was written. */
function reportsOf({ reportTab }: MemoryDesk) {
  const isStamp = (cell: unknown) => String(cell).startsWith('Keadaan per');
  return [...reportTab.pages].map(([year, { rows }]) => [year, rows.filter(({ cells: [first] }) => !isStamp(first))]);
}

function nightAndSweeps(desk: MemoryDesk): void {
  at(desk, NIGHT, nightly);
  at(desk, '2028-12-09T01:20:00+07:00', everyTenMinutes);
}

describe('two years after an event', () => {
  it('nothing names its contact any more, and all else is as it was', () => {
    const desk = twoYearsBefore();
    at(desk, '2028-12-08T01:00:00+07:00', nightly);
    expect(requestOf(desk, FIRST).contactName, 'the last day').toBe('Dewi Kartika');
    const before = requestOf(desk, FIRST);
    expect(kept(desk)).toMatch(NAMES_DEWI);
    nightAndSweeps(desk);
    expect(kept(desk)).not.toMatch(NAMES_DEWI);
    const { revision, marks, ...after } = requestOf(desk, FIRST);
    expect({ ...before, ...after }).toEqual({
      ...before,
      contactName: '•••',
      contactRole: '•••',
      email: '',
      phone: '',
      description: 'Kunjungan kelas XI; saat acara hubungi ••• di •••.',
    });
    expect([revision, marks.masked]).toEqual([before.revision + 1, true]);
    expect(messageOf(desk, FIRST)).toContain('Narahubung disamarkan karena masa simpannya (24 bulan) berakhir');
    expect(stepsOf(desk, FIRST)).toContain('UNDELIVERED');
    expect(stepsOf(desk, FIRST).at(-1)).toBe('MASK');
  });

  it('another, whose day was later, is named as before', () => {
    const desk = twoYearsBefore();
    const before = structuredClone(rowOf(desk, SECOND));
    nightAndSweeps(desk);
    expect(rowOf(desk, SECOND)).toEqual(before);
    expect(desk.forms.responses.map(({ id }) => id)).toEqual(['r-2']);
    expect(desk.forms.copies.map(({ contactName }) => contactName)).toEqual(['•••', 'Sinta Maharani']);
  });

  it('nothing is done a second time, nor where somebody deletes the row', () => {
    const desk = twoYearsBefore();
    nightAndSweeps(desk);
    const recorded = stepsOf(desk, FIRST);
    deleteRow(desk, FIRST);
    at(desk, '2028-12-10T01:00:00+07:00', nightly);
    expect(requestOf(desk, FIRST).contactName).toBe('•••');
    expect(stepsOf(desk, FIRST)).toEqual(recorded);
    expect(kept(desk)).not.toMatch(NAMES_DEWI);
  });

  it('a form that cannot be reached is tried again an hour later, and the outbox says so until it is done', () => {
    const desk = twoYearsBefore();
    desk.faults.failAt('sentForms.forget', new Error('Service error: Forms'));
    nightAndSweeps(desk);
    const mask = () => desk.outbox.rows.find(({ effect }) => effect.type === 'MASK');
    expect(mask()).toMatchObject({ state: 'WAITING', problem: 'Error: Service error: Forms', attempts: 1 });
    at(desk, '2028-12-09T02:10:00+07:00', everyTenMinutes);
    expect(mask()).toMatchObject({ state: 'WAITING', attempts: 1 });
    at(desk, '2028-12-09T02:30:00+07:00', everyTenMinutes);
    expect(mask()).toMatchObject({ state: 'DONE', attempts: 2 });
    expect(kept(desk)).not.toMatch(NAMES_DEWI);
  });

  it.each(['history.append', 'outbox.add', 'register.write', 'outbox.purge', 'reportTab.write'])(
    'a night that Google ends at %s comes to the same end',
    (call) => {
      const [whole, desk] = [twoYearsBefore(), twoYearsBefore()];
      at(whole, NIGHT, nightly);
      killedAt(desk, call, () => at(desk, NIGHT, nightly));
      for (const each of [whole, desk]) {
        at(each, '2028-12-09T01:20:00+07:00', everyTenMinutes);
        at(each, '2028-12-10T01:00:00+07:00', nightly);
        at(each, '2028-12-10T01:20:00+07:00', everyTenMinutes);
        // Nothing is purged while an execution holds what it has just added.
        at(each, '2028-12-11T01:00:00+07:00', nightly);
      }
      expect(kept(desk)).not.toMatch(NAMES_DEWI);
      expect(work(desk)).toEqual(work(whole));
      expect(stepsOf(desk, FIRST)).toEqual(stepsOf(whole, FIRST));
      expect(reportsOf(desk)).toEqual(reportsOf(whole));
    },
  );

  it.each(['history.mask', 'sentForms.forget', 'outbox.mark'])(
    'a sweep that Google ends at %s comes to the same end',
    (call) => {
      const desk = twoYearsBefore();
      at(desk, NIGHT, nightly);
      killedAt(desk, call, () => at(desk, '2028-12-09T01:20:00+07:00', everyTenMinutes));
      at(desk, '2028-12-09T01:40:00+07:00', everyTenMinutes);
      expect(kept(desk)).not.toMatch(NAMES_DEWI);
      expect(work(desk).filter((each) => each.startsWith('MASK'))).toEqual(['MASK DONE']);
    },
  );
});

describe('a night', () => {
  it('writes the report of the year, with what is recorded of a row that cannot be read', () => {
    const desk = aDesk();
    submit(desk);
    schedule(desk, FIRST);
    type(desk, FIRST, 'catering', 'Beres');
    at(desk, '2026-12-07T01:30:00+07:00', nightly);
    expect([...desk.reportTab.pages.keys()]).toEqual([2026]);
    expect(desk.agendaTab.lines.map(([, , , , number]) => number)).toEqual([FIRST]);
    const december = desk.reportTab.pages.get(2026)?.rows.find(({ cells: [month] }) => month === 'Desember');
    expect(december?.cells.slice(1, 7)).toEqual([0, 0, 0, 0, 1, 0]);
  });

  it('takes out of the report of another year what was cancelled, also where nothing else is in it', () => {
    const desk = aDesk();
    submit(desk, 'r-1', { startDate: '2027-01-13', endDate: '2027-01-13' });
    schedule(desk, FIRST);
    const isTold = () => JSON.stringify(desk.reportTab.pages.get(2027)?.rows).includes(FIRST);
    at(desk, '2026-11-25T01:00:00+07:00', nightly);
    expect(isTold()).toBe(true);
    desk.office.time = '2026-11-25T09:00:00+07:00';
    choose(desk, FIRST, 'CANCEL_FOR_APPLICANT', KASI, 'Berhalangan');
    at(desk, '2026-11-26T01:00:00+07:00', nightly);
    expect(isTold()).toBe(false);
    // And is not written night after night.
    const writtenThen = desk.reportTab.pages.get(2027);
    at(desk, '2026-11-27T01:00:00+07:00', nightly);
    expect(desk.reportTab.pages.get(2027)).toBe(writtenThen);
  });

  it('reads the office’s tabs: what was typed there without an event is in force', () => {
    const desk = aDesk();
    const { tabs } = desk.office;
    if (tabs) desk.office.tabs = { ...tabs, damaged: [broken('Mikrofon')] };
    at(desk, '2026-11-25T01:00:00+07:00', nightly);
    expect(desk.office.snapshot().damaged).toEqual([broken('Mikrofon')]);
    // Requests are examined for it by the next job.
    expect(desk.state.get('examinedRules')).toBeDefined();
  });

  it('whose tabs are wrong does everything else, and says so', () => {
    const desk = aDesk();
    submit(desk);
    desk.faults.failAt('office.refresh', new Error('Kerusakan'));
    expect(() => at(desk, '2026-11-25T01:00:00+07:00', nightly)).toThrow('Kerusakan');
    expect(desk.reportTab.pages.size).toBeGreaterThan(0);
  });

  it('keeps what was sent for thirty days, and what still waits for longer', () => {
    const desk = aDesk();
    submit(desk);
    desk.post.trouble = 'Layanan tidak tersedia';
    choose(desk, FIRST, 'FORWARD', KABID);
    at(desk, '2026-12-24T01:00:00+07:00', nightly);
    expect(desk.outbox.rows).toHaveLength(3);
    at(desk, '2026-12-24T08:30:00+07:00', nightly);
    expect(work(desk)).toEqual(['FORWARDED WAITING']);
  });

  it('asks nobody twice for a step, and tells nobody anything', () => {
    const desk = aDesk();
    submit(desk);
    const mails = readers(desk).length;
    at(desk, '2026-11-25T01:00:00+07:00', nightly);
    at(desk, '2026-11-25T02:00:00+07:00', hourly);
    expect([statuses(desk), readers(desk).length]).toEqual([[`${FIRST} SUBMITTED`], mails]);
  });
});
