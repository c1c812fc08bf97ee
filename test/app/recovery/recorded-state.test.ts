// Rows whose contents people have mixed up are put right, and no request becomes another’s.
import { beforeEach, describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import type { RegisterColumn } from '../../../src/words/sheet/columns.ts';
import {
  aDesk,
  approve,
  at,
  choose,
  FIRST,
  fillTail,
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
  stepsOf,
  submit,
  type,
} from '../office-day.ts';

const LATER = '2026-11-24T09:30:00+07:00';
const NINTH = { startDate: '2026-12-09', endDate: '2026-12-09' };

let desk: MemoryDesk;
beforeEach(() => {
  desk = aDesk();
  submit(desk);
  submit(desk, 'r-2', others('r-2', NINTH));
});

/** Somebody sorts some columns and not the others. */
function mixUp(...columns: (RegisterColumn & keyof ReturnType<typeof rowOf>['shown'])[]): void {
  const [one, other] = [rowOf(desk, FIRST), rowOf(desk, SECOND)];
  for (const column of columns) {
    const [mine, theirs] = [one.shown[column], other.shown[column]];
    one.shown = { ...one.shown, [column]: theirs };
    other.shown = { ...other.shown, [column]: mine };
  }
}

describe('columns that were sorted without the others', () => {
  it.each([[['institution', 'activity']], [['contactName', 'phone']]] as const)(
    '%s get back what stood there, with a word on each row, and no mail leaves',
    (columns) => {
      const before = desk.register.rows.map(({ shown }) => structuredClone(shown));
      const mails = readers(desk).length;
      mixUp(...columns);
      at(desk, LATER, hourly);
      expect(desk.register.rows.map(({ shown }) => shown)).toEqual(before);
      for (const number of [FIRST, SECOND]) expect(messageOf(desk, number)).toContain('tertukar dengan baris lain');
      expect([readers(desk).length, desk.history.rows.length]).toEqual([mails, 2]);
    },
  );

  it('that hold the days go back, since each is taken', () => {
    const before = desk.register.rows.map(({ shown }) => structuredClone(shown));
    const mails = readers(desk).length;
    mixUp('startDate', 'endDate');
    at(desk, LATER, hourly);
    expect(desk.register.rows.map(({ shown }) => shown)).toEqual(before);
    expect([readers(desk).length, desk.history.rows.length]).toEqual([mails, 2]);
  });

  it('do not keep a step from being recorded of the request as it was', () => {
    choose(desk, SECOND, 'FORWARD', KABID);
    mixUp('institution', 'activity', 'email');
    choose(desk, SECOND, 'APPROVE', KASI, 'Disepakati');
    expect(requestOf(desk, SECOND)).toMatchObject({ status: 'APPROVED', institution: 'Instansi r-2' });
    expect(stepsOf(desk, SECOND)).toEqual(['SUBMIT', 'FORWARD', 'APPROVE']);
    expect(messageOf(desk, FIRST)).toContain('tertukar dengan baris lain');
  });

  it('are put right in a row whose step stays unfinished until its mail is there', () => {
    killedAt(desk, 'outbox.add', () => choose(desk, SECOND, 'FORWARD', KABID));
    mixUp('institution', 'activity');
    killedAt(desk, 'outbox.add', () => at(desk, LATER, hourly));
    expect(rowOf(desk, SECOND).shown.institution).toBe('Instansi r-2');
    at(desk, '2026-11-24T10:30:00+07:00', hourly);
    expect(readers(desk).at(-1)).toBe(KASI);
    expect(stepsOf(desk, SECOND)).toEqual(['SUBMIT', 'FORWARD']);
  });

  it('are put right as well in a row that was behind an examination', () => {
    desk.calendar.handMade.push({ title: 'Rapat', start: '2026-12-09T10:00', end: '2026-12-09T12:00' });
    killedAt(desk, 'register.write', () => at(desk, LATER, hourly));
    mixUp('institution', 'activity');
    at(desk, '2026-11-24T10:30:00+07:00', hourly);
    at(desk, '2026-11-24T11:30:00+07:00', hourly);
    expect(requestOf(desk, SECOND)).toMatchObject({ institution: 'Instansi r-2', findingCodes: ['ROOM_BLOCKED'] });
    expect(stepsOf(desk, SECOND)).toEqual(['SUBMIT', 'REEXAMINE']);
  });

  it('put right a row, too, in which another cell cannot be read', () => {
    type(desk, FIRST, 'participants', 'banyak');
    mixUp('institution', 'activity');
    at(desk, LATER, hourly);
    expect(rowOf(desk, FIRST).shown).toMatchObject({ institution: 'Instansi r-1', participants: 30 });
    expect(messageOf(desk, FIRST)).toContain('tertukar dengan baris lain');
  });

  it('are put right as well in a row that was behind its last step, and the step is finished', () => {
    killedAt(desk, 'outbox.add', () => choose(desk, SECOND, 'FORWARD', KABID));
    mixUp('institution', 'activity');
    at(desk, LATER, hourly);
    expect(requestOf(desk, SECOND)).toMatchObject({ status: 'FORWARDED', institution: 'Instansi r-2' });
    at(desk, '2026-11-24T10:30:00+07:00', hourly);
    expect(stepsOf(desk, SECOND)).toEqual(['SUBMIT', 'FORWARD']);
    expect(readers(desk).at(-1)).toBe(KASI);
    expect(messageOf(desk, SECOND)).toContain('dicatat');
  });

  it('where two addresses alone are put right by hand, they stay as typed', () => {
    const [first, second] = [requestOf(desk, FIRST).email, requestOf(desk, SECOND).email];
    type(desk, FIRST, 'email', second);
    type(desk, SECOND, 'email', first);
    at(desk, LATER, hourly);
    expect([requestOf(desk, FIRST).email, requestOf(desk, SECOND).email]).toEqual([second, first]);
    expect(stepsOf(desk, SECOND)).toEqual(['SUBMIT', 'CORRECT']);
  });
});

it('what was recorded long ago counts for an edited row as well', () => {
  approve(desk, FIRST);
  fillTail(desk, SECOND);
  expect(desk.history.tail().some(({ number }) => number === FIRST)).toBe(false);
  type(desk, FIRST, 'startDate', '10/12/2026');
  type(desk, FIRST, 'endDate', '10/12/2026');
  submit(desk, 'last', others('last'));
  expect(desk.register.read().requests.at(-1)?.clashesWith).toEqual([FIRST]);
});
