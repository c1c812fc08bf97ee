// What a killed execution left is finished by the next one, deleted rows come back, and lost counts are counted on.
import { beforeEach, describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { anEntry } from '../../contracts/examples.ts';
import { ADMIN, aDesk, FIRST, KABID, type OfficeDay, others, SECOND, shownIn, THIRD } from '../office-day.ts';

const NINTH = { startDate: '2026-12-09', endDate: '2026-12-09' };
const LATER = '2026-11-24T09:20:00+07:00';

/** What must be the same, however the way there was interrupted. */
function endOf(desk: OfficeDay) {
  return {
    requests: desk.register.read().requests.map(({ number, status, revision }) => `${number} ${status} ${revision}`),
    rows: desk.register.rows.map(({ number, action, text }) => [number, action, text]),
    steps: desk.history.stepsSince(2026).map(({ number, step }) => `${number} ${step}`),
    mails: [...new Set(desk.outbox.rows.map(({ key, state }) => `${key} ${state}`))].sort(),
    calendar: [...desk.calendar.ours.keys()],
    agenda: desk.agendaTab.lines.length,
  };
}

describe('an execution that is killed', () => {
  it.each('history.append outbox.add register.write mailer.send outbox.mark agendaTab.write calendar.match'.split(' '))(
    'at %s, as a request enters the agenda, is finished by the next hour',
    (call) => {
      const [whole, desk] = [aDesk(), aDesk()];
      for (const each of [whole, desk]) {
        each.submit();
        each.approve(FIRST);
      }
      whole.choose(FIRST, 'SCHEDULE', ADMIN);
      desk.killedAt(call, () => desk.choose(FIRST, 'SCHEDULE', ADMIN));
      // What was never recorded is chosen once more.
      if (call === 'history.append') desk.choose(FIRST, 'SCHEDULE', ADMIN);
      for (const each of [whole, desk]) each.at(LATER, hourly);
      expect(endOf(desk)).toEqual(endOf(whole));
    },
  );

  it.each(['history.append', 'outbox.add', 'register.write'])(
    'at %s, as a correction is taken, ends in one correction and one notice',
    (call) => {
      const [whole, desk] = [aDesk(), aDesk()];
      for (const each of [whole, desk]) {
        each.submit();
        each.submit('r-2', others('r-2'));
      }
      whole.edit(FIRST, 'email', 'baru@sekolah.example');
      desk.killedAt(call, () => desk.edit(FIRST, 'email', 'baru@sekolah.example'));
      // What was never recorded is typed once more.
      if (call === 'history.append') desk.edit(FIRST, 'email', 'baru@sekolah.example');
      for (const each of [whole, desk]) each.at(LATER, hourly);
      expect(endOf(desk)).toEqual(endOf(whole));
      expect(desk.requestOf(FIRST).email).toBe('baru@sekolah.example');
    },
  );

  it('as a step is taken back, before its mails were withdrawn, still tells nobody', () => {
    const desk = aDesk();
    desk.submit();
    desk.choose(FIRST, 'REJECT', KABID, 'salah baris');
    desk.killedAt('outbox.withdraw', () => desk.choose(FIRST, 'UNDO', KABID));
    desk.at(LATER);
    expect(desk.readers()).toHaveLength(2);
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`]);
  });

  it('is finished with its work once only, and not done a second time a month later', () => {
    const desk = aDesk();
    desk.submit();
    desk.at('2026-12-28T01:00:00+07:00', nightly);
    expect(desk.outbox.rows.filter(({ effect }) => effect.type === 'MAIL')).toEqual([]);
    const mails = desk.readers().length;
    desk.deleteRow(FIRST);
    desk.at('2026-12-28T05:00:00+07:00', hourly);
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`]);
    expect(desk.readers()).toHaveLength(mails);
  });
});

describe('a deleted row', () => {
  let desk: OfficeDay;
  beforeEach(() => {
    desk = aDesk();
    desk.submit();
    desk.submit('r-2', others('r-2', NINTH));
  });

  it('comes back within the hour as it stood, and says so', () => {
    desk.choose(FIRST, 'FORWARD', KABID);
    const before = shownIn(desk.rowOf(FIRST));
    desk.deleteRow(FIRST);
    desk.at(LATER, hourly);
    expect(shownIn(desk.rowOf(FIRST))).toEqual(before);
    expect(desk.messageOf(FIRST)).toContain('ditulis kembali dari Riwayat');
    expect(desk.statuses().sort()).toEqual([`${FIRST} FORWARDED`, `${SECOND} SUBMITTED`]);
  });

  it('of a scheduled event keeps its calendar and its agenda, and nothing is said of hands', () => {
    desk.schedule(FIRST);
    const before = desk.events();
    desk.deleteRow(FIRST);
    desk.at(LATER, hourly);
    expect([desk.events(), desk.agendaTab.lines.length]).toEqual([before, 1]);
    expect(desk.messageOf(FIRST)).toContain('ditulis kembali');
  });

  it('whose last step lies far back comes back too; meanwhile its time is given to nobody else', () => {
    desk.approve(FIRST);
    desk.fillTail(SECOND);
    expect(desk.history.tail().some(({ number }) => number === FIRST)).toBe(false);
    const before = shownIn(desk.rowOf(FIRST));
    desk.deleteRow(FIRST);
    desk.submit('last', others('last'));
    expect(desk.requestOf(THIRD).clashesWith).toEqual([FIRST]);
    expect(shownIn(desk.rowOf(FIRST))).toEqual(before);
    expect(desk.messageOf(FIRST)).toContain('ditulis kembali');
    expect(desk.register.rows).toHaveLength(3);
  });

  it('with many others comes back forty at a time, besides those of the latest steps', () => {
    const numbers = Array.from({ length: 90 }, (_, index) => `PC-2026-${String(index + 3).padStart(4, '0')}`);
    desk.history.append(numbers.map((number) => anEntry({ number, startDate: null, endDate: null })));
    desk.choose(FIRST, 'FORWARD', KABID);
    expect(desk.register.rows).toHaveLength(2 + 20 + 40);
    desk.choose(SECOND, 'FORWARD', KABID);
    expect(new Set(desk.register.rows.map(({ number }) => number)).size).toBe(92);
    expect(desk.register.rows).toHaveLength(92);
  });

  it('is back after the night, all at once, however many are gone', () => {
    const numbers = Array.from({ length: 120 }, (_, index) => `PC-2026-${String(index + 3).padStart(4, '0')}`);
    desk.history.append(numbers.map((number) => anEntry({ number, startDate: null, endDate: null })));
    desk.at('2026-11-25T01:00:00+07:00', nightly);
    expect(new Set(desk.register.rows.map(({ number }) => number)).size).toBe(122);
    expect(desk.register.rows).toHaveLength(122);
    for (const number of numbers) expect(desk.messageOf(number)).toContain('ditulis kembali dari Riwayat');
  });

  it('of a new request passes for one not written yet for seventy minutes', () => {
    desk.deleteRow(SECOND);
    desk.at('09:22', hourly);
    expect(desk.messageOf(SECOND)).toBe('');
    desk.deleteRow(SECOND);
    desk.at('09:23', hourly);
    expect(desk.messageOf(SECOND)).toContain('ditulis kembali');
  });

  it('whose last step lies far back brings no work with it', () => {
    desk.fillTail(SECOND);
    desk.deleteRow(FIRST);
    desk.faults.failAt('outbox.add');
    desk.at('09:23', hourly);
    expect(desk.messageOf(FIRST)).toContain('ditulis kembali');
    expect(desk.faults.pending()).toEqual(['outbox.add']);
  });

  it('that only seemed to be gone while rows were inserted is not written a second time', () => {
    const [hidden] = desk.register.rows.splice(0, 1);
    desk.faults.meanwhileAt('history.before', () => hidden && desk.register.rows.push(hidden));
    desk.choose(SECOND, 'FORWARD', KABID);
    expect(desk.faults.pending()).toEqual([]);
    expect(desk.register.rows.map(({ number }) => number)).toEqual([SECOND, FIRST]);
  });
});

it('a number that was cleared or exchanged stands for nobody else', () => {
  const desk = aDesk();
  desk.submit();
  desk.submit('r-2', others('r-2', NINTH));
  desk.rowOf(FIRST).number = SECOND;
  desk.at(LATER, hourly);
  expect(desk.register.rows.map((row) => [row.number, shownIn(row).institution])).toEqual([
    [FIRST, 'Instansi r-1'],
    [SECOND, 'Instansi r-2'],
  ]);
  desk.rowOf(SECOND).number = 'PC-2026-0099';
  desk.submit('r-3', others('r-3', { startDate: '2026-12-10', endDate: '2026-12-10' }));
  expect(desk.requestOf(THIRD).responseId).toBe('r-3');
  expect(desk.history.stepsSince(2026)).toHaveLength(3);
});

it('a step on a desk where nothing is amiss reads the end of Riwayat alone, from the very first request on', () => {
  const desk = aDesk();
  const calls = ['history.latest', 'history.numbers', 'history.revisions'];
  for (const call of calls) desk.faults.failAt(call);
  desk.submit();
  desk.choose(FIRST, 'FORWARD', KABID);
  expect(desk.statuses()).toEqual([`${FIRST} FORWARDED`]);
  expect(desk.faults.pending()).toEqual(calls);
});
