// What a killed execution left is finished by the next one, deleted rows come back, and lost counts are counted on.
import { beforeEach, describe, expect, it } from 'vitest';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { restoreDeletedRows } from '../../../src/app/recovery/inspect-register.ts';
import { anEntry } from '../../contracts/examples.ts';
import {
  ADMIN,
  aDesk,
  approve,
  at,
  choose,
  copyRow,
  deleteRow,
  events,
  FIRST,
  fillTail,
  KABID,
  killedAt,
  type MemoryDesk,
  messageOf,
  others,
  readers,
  requestOf,
  rowOf,
  SECOND,
  schedule,
  shownIn,
  statuses,
  stepsOf,
  submit,
  THIRD,
  type,
} from '../office-day.ts';

const NINTH = { startDate: '2026-12-09', endDate: '2026-12-09' };
const LATER = '2026-11-24T09:20:00+07:00';

/** What must be the same, however the way there was interrupted. */
function endOf(desk: MemoryDesk) {
  return {
    requests: desk.register.read().requests.map(({ number, status, revision }) => `${number} ${status} ${revision}`),
    rows: desk.register.rows.map(({ number, action, text }) => [number, action, text]),
    steps: desk.history.stepsSince(2026).map(({ number, step }) => `${number} ${step}`),
    mails: [...new Set(desk.outbox.rows.map(({ key, state }) => `${key} ${state}`))].sort(),
    calendar: [...desk.calendar.ours.keys()],
    agenda: desk.agendaTab.lines.length,
  };
}

const CALLS = [
  'office.snapshot',
  'history.tail',
  'register.read',
  'history.before',
  'history.append',
  'outbox.add',
  'register.write',
  'post.send',
  'outbox.mark',
];

describe('an execution that is killed', () => {
  it.each(CALLS)('at %s, as a request comes in, is finished by the next hour', (call) => {
    const [whole, desk] = [aDesk(), aDesk()];
    submit(whole);
    killedAt(desk, call, () => submit(desk));
    for (const each of [whole, desk]) at(each, LATER, hourly);
    expect(endOf(desk)).toEqual(endOf(whole));
    expect(messageOf(desk, FIRST)).toBe(messageOf(whole, FIRST));
  });

  it.each([...CALLS.slice(4), 'agendaTab.write', 'calendar.match'])(
    'at %s, as a request enters the agenda, is finished by the next hour',
    (call) => {
      const [whole, desk] = [aDesk(), aDesk()];
      for (const each of [whole, desk]) {
        submit(each);
        approve(each, FIRST);
      }
      choose(whole, FIRST, 'SCHEDULE', ADMIN);
      killedAt(desk, call, () => choose(desk, FIRST, 'SCHEDULE', ADMIN));
      // What was never recorded is chosen once more.
      if (call === 'history.append') choose(desk, FIRST, 'SCHEDULE', ADMIN);
      for (const each of [whole, desk]) at(each, LATER, hourly);
      expect(endOf(desk)).toEqual(endOf(whole));
    },
  );

  it.each(['history.append', 'outbox.add', 'register.write'])(
    'at %s, as a correction is taken, ends in one correction and one notice',
    (call) => {
      const [whole, desk] = [aDesk(), aDesk()];
      for (const each of [whole, desk]) {
        submit(each);
        submit(each, 'r-2', others('r-2'));
        type(each, FIRST, 'startDate', '14/12/2026');
        type(each, FIRST, 'endDate', '14/12/2026');
        type(each, FIRST, 'participants', '30');
      }
      at(whole, '2026-11-24T08:30:00+07:00', everyTenMinutes);
      killedAt(desk, call, () => at(desk, '2026-11-24T08:30:00+07:00', everyTenMinutes));
      for (const each of [whole, desk]) at(each, LATER, hourly);
      expect(endOf(desk)).toEqual(endOf(whole));
      expect(requestOf(desk, SECOND).clashesWith).toEqual([]);
    },
  );

  it('as a step is taken back, before its mails were withdrawn, still tells nobody', () => {
    const desk = aDesk();
    submit(desk);
    choose(desk, FIRST, 'REJECT', KABID, 'salah baris');
    killedAt(desk, 'outbox.withdraw', () => choose(desk, FIRST, 'UNDO', KABID));
    at(desk, LATER, everyTenMinutes);
    expect(readers(desk)).toHaveLength(2);
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
  });

  it('as it examines requests once more leaves what people type there meanwhile for their correction', () => {
    const desk = aDesk();
    submit(desk);
    desk.calendar.handMade.push({ title: 'Rapat pimpinan', start: '2026-12-08T10:00', end: '2026-12-08T12:00' });
    killedAt(desk, 'register.write', () => at(desk, LATER, hourly));
    type(desk, FIRST, 'participants', '35');
    at(desk, '2026-11-24T10:20:00+07:00', hourly);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'REEXAMINE', 'CORRECT']);
    expect(requestOf(desk, FIRST)).toMatchObject({ participants: 35, findingCodes: ['ROOM_BLOCKED'] });
  });

  it('is finished with its work once only, and not done a second time a month later', () => {
    const desk = aDesk();
    submit(desk);
    at(desk, '2026-12-28T01:00:00+07:00', nightly);
    expect(desk.outbox.rows.filter(({ effect }) => effect.type === 'MAIL')).toEqual([]);
    const mails = readers(desk).length;
    deleteRow(desk, FIRST);
    at(desk, '2026-12-28T05:00:00+07:00', hourly);
    expect(statuses(desk)).toEqual([`${FIRST} SUBMITTED`]);
    expect(readers(desk)).toHaveLength(mails);
  });
});

describe('a deleted row', () => {
  let desk: MemoryDesk;
  beforeEach(() => {
    desk = aDesk();
    submit(desk);
    submit(desk, 'r-2', others('r-2', NINTH));
  });

  it('comes back within the hour as it stood, and says so', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    const before = shownIn(rowOf(desk, FIRST));
    deleteRow(desk, FIRST);
    at(desk, LATER, hourly);
    expect(shownIn(rowOf(desk, FIRST))).toEqual(before);
    expect(messageOf(desk, FIRST)).toContain('ditulis kembali dari Riwayat');
    expect(statuses(desk).sort()).toEqual([`${FIRST} FORWARDED`, `${SECOND} SUBMITTED`]);
  });

  it('of a step an hour ago says so as well; of the very last command it passes for one not written yet', () => {
    deleteRow(desk, SECOND);
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(messageOf(desk, SECOND)).toBe('');
    deleteRow(desk, SECOND);
    at(desk, LATER, hourly);
    expect(messageOf(desk, SECOND)).toContain('ditulis kembali');
  });

  it('of a scheduled event keeps its calendar and its agenda, and nothing is said of hands', () => {
    schedule(desk, FIRST);
    const before = events(desk);
    deleteRow(desk, FIRST);
    at(desk, LATER, hourly);
    expect([events(desk), desk.agendaTab.lines.length]).toEqual([before, 1]);
    expect(messageOf(desk, FIRST)).toContain('ditulis kembali');
  });

  it('whose last step lies far back comes back too; meanwhile its time is given to nobody else', () => {
    approve(desk, FIRST);
    fillTail(desk, SECOND);
    expect(desk.history.tail().some(({ number }) => number === FIRST)).toBe(false);
    const before = shownIn(rowOf(desk, FIRST));
    deleteRow(desk, FIRST);
    submit(desk, 'last', others('last'));
    expect(requestOf(desk, THIRD).clashesWith).toEqual([FIRST]);
    expect(shownIn(rowOf(desk, FIRST))).toEqual(before);
    expect(messageOf(desk, FIRST)).toContain('ditulis kembali');
    expect(desk.register.rows).toHaveLength(3);
  });

  it('with many others comes back forty at a time, besides those of the latest steps', () => {
    const numbers = Array.from({ length: 90 }, (_, index) => `PC-2026-${String(index + 3).padStart(4, '0')}`);
    desk.history.append(numbers.map((number) => anEntry({ number, startDate: null, endDate: null })));
    choose(desk, FIRST, 'FORWARD', KABID);
    const afterOne = desk.register.rows.length;
    expect(afterOne).toBeGreaterThan(80);
    expect(afterOne).toBeLessThan(92);
    choose(desk, SECOND, 'FORWARD', KABID);
    expect(new Set(desk.register.rows.map(({ number }) => number)).size).toBe(92);
    expect(desk.register.rows).toHaveLength(92);
  });

  it('is back after the night, all at once, however many are gone', () => {
    const numbers = Array.from({ length: 120 }, (_, index) => `PC-2026-${String(index + 3).padStart(4, '0')}`);
    desk.history.append(numbers.map((number) => anEntry({ number, startDate: null, endDate: null })));
    at(desk, '2026-11-25T01:00:00+07:00', nightly);
    expect(new Set(desk.register.rows.map(({ number }) => number)).size).toBe(122);
    expect(desk.register.rows).toHaveLength(122);
    for (const number of numbers) expect(messageOf(desk, number)).toContain('ditulis kembali dari Riwayat');
  });

  it('passes for one not written yet for seventy minutes, if its request was the last to come', () => {
    deleteRow(desk, SECOND);
    at(desk, '2026-11-24T09:22:00+07:00', hourly);
    expect(messageOf(desk, SECOND)).toBe('');
    deleteRow(desk, SECOND);
    at(desk, '2026-11-24T09:23:00+07:00', hourly);
    expect(messageOf(desk, SECOND)).toContain('ditulis kembali');
  });

  it('whose last step lies far back brings no work with it', () => {
    fillTail(desk, SECOND);
    deleteRow(desk, FIRST);
    desk.faults.failAt('outbox.add');
    at(desk, LATER, hourly);
    expect(messageOf(desk, FIRST)).toContain('ditulis kembali');
    expect(desk.faults.pending()).toEqual(['outbox.add']);
  });

  it('is back after one round of the night’s repair, whose second finds nothing to write', () => {
    const numbers = Array.from({ length: 120 }, (_, index) => `PC-2026-${String(index + 3).padStart(4, '0')}`);
    desk.history.append(numbers.map((number) => anEntry({ number, startDate: null, endDate: null })));
    at(desk, LATER, (opened) => void restoreDeletedRows(opened));
    expect(desk.register.rows).toHaveLength(122);
    desk.faults.failAt('register.write');
    at(desk, '2026-11-24T09:30:00+07:00', (opened) => expect(restoreDeletedRows(opened)).toBe(0));
    expect(desk.faults.pending()).toEqual(['register.write']);
  });

  it('that only seemed to be gone while rows were inserted is read again, and not written a second time', () => {
    const [hidden] = desk.register.rows.splice(0, 1);
    desk.faults.meanwhileAt('history.before', () => hidden && desk.register.rows.push(hidden));
    choose(desk, SECOND, 'FORWARD', KABID);
    expect(desk.faults.pending()).toEqual([]);
    expect(desk.register.rows.map(({ number }) => number)).toEqual([SECOND, FIRST]);
    expect(messageOf(desk, FIRST)).toBe('');
  });
});

it('a number that was cleared or exchanged stands for nobody else', () => {
  const desk = aDesk();
  submit(desk);
  submit(desk, 'r-2', others('r-2', NINTH));
  rowOf(desk, FIRST).number = SECOND;
  at(desk, LATER, hourly);
  expect(desk.register.rows.map((row) => [row.number, shownIn(row).institution])).toEqual([
    [FIRST, 'Instansi r-1'],
    [SECOND, 'Instansi r-2'],
  ]);
  rowOf(desk, SECOND).number = 'PC-2026-0099';
  submit(desk, 'r-3', others('r-3', { startDate: '2026-12-10', endDate: '2026-12-10' }));
  expect(requestOf(desk, THIRD).responseId).toBe('r-3');
  expect(desk.history.stepsSince(2026)).toHaveLength(3);
});

it('a copy of a deleted row does not pass for it', () => {
  const desk = aDesk();
  submit(desk);
  copyRow(desk, FIRST);
  expect(desk.register.read().requests).toHaveLength(1);
});

it('a step on a desk where nothing is amiss reads the end of Riwayat alone, from the very first request on', () => {
  const desk = aDesk();
  const calls = ['history.latest', 'history.numbers', 'history.revisions'];
  for (const call of calls) desk.faults.failAt(call);
  submit(desk);
  choose(desk, FIRST, 'FORWARD', KABID);
  expect(statuses(desk)).toEqual([`${FIRST} FORWARDED`]);
  expect(desk.faults.pending()).toEqual(calls);
});
