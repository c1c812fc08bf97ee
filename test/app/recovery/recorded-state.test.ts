// Rows whose contents people have mixed up are put right, and no request becomes another’s.
import { beforeEach, describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import type { RegisterColumn } from '../../../src/words/sheet/columns.ts';
import {
  AGREED,
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
  THIRD,
  type,
} from '../office-day.ts';

const LATER = '2026-11-24T09:30:00+07:00';
const NINTH = { startDate: '2026-12-09', endDate: '2026-12-09' };
const TENTH = { startDate: '2026-12-10', endDate: '2026-12-10' };

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

  it('do not keep a third row from being told what cannot be read in it', () => {
    submit(desk, 'r-3', others('r-3', TENTH));
    type(desk, THIRD, 'catering', 'Beres');
    mixUp('institution', 'activity');
    at(desk, LATER, hourly);
    expect(messageOf(desk, FIRST)).toContain('tertukar dengan baris lain');
    expect(messageOf(desk, THIRD)).toContain('Kolom Konsumsi berisi “Beres” yang tidak dikenal');
  });

  it('do not keep what was typed into a third row from being taken with its step', () => {
    submit(desk, 'r-3', others('r-3', TENTH));
    type(desk, THIRD, 'participants', '35');
    mixUp('institution', 'activity');
    choose(desk, THIRD, 'FORWARD', KABID);
    expect(messageOf(desk, FIRST)).toContain('tertukar dengan baris lain');
    expect(stepsOf(desk, THIRD)).toEqual(['SUBMIT', 'CORRECT', 'FORWARD']);
  });

  it('stay as they are in a row of which Riwayat has lost what stood there, and hold up nobody’s step', () => {
    desk.history.rows.shift();
    type(desk, FIRST, 'catering', 'Beres');
    mixUp('institution', 'activity');
    choose(desk, SECOND, 'FORWARD', KABID);
    expect(requestOf(desk, SECOND).status).toBe('FORWARDED');
    expect(rowOf(desk, FIRST)).toMatchObject({ message: '', shown: { institution: 'Instansi r-2' } });
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

describe('what was last recorded of an edited row', () => {
  it('is found among the latest steps, without reading the whole of Riwayat', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    type(desk, FIRST, 'participants', '35');
    desk.faults.failAt('history.latest');
    choose(desk, FIRST, 'APPROVE', KASI, AGREED);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT', 'FORWARD', 'CORRECT', 'APPROVE']);
    expect(desk.faults.pending()).toEqual(['history.latest']);
  });

  it('is its highest revision, though somebody has sorted steps of the same minute the other way round', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    type(desk, FIRST, 'participants', '35');
    desk.history.rows.reverse();
    choose(desk, FIRST, 'APPROVE', KASI, AGREED);
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'APPROVED', participants: 35, revision: 4 });
  });

  it('is nothing where Riwayat has lost it: the row counts as it stands', () => {
    desk.history.rows.shift();
    type(desk, FIRST, 'participants', '35');
    choose(desk, FIRST, 'FORWARD', KABID);
    expect(requestOf(desk, FIRST)).toMatchObject({ status: 'FORWARDED', participants: 35 });
  });

  it('is nothing where Riwayat has lost it and the row cannot be read: others are received all the same', () => {
    desk.history.rows.shift();
    type(desk, FIRST, 'catering', 'Beres');
    submit(desk, 'r-3', others('r-3', TENTH));
    expect(requestOf(desk, THIRD)).toMatchObject({ responseId: 'r-3', clashesWith: [] });
  });
});

it('a row that cannot be read and is behind its last step has this step finished all the same', () => {
  killedAt(desk, 'outbox.add', () => choose(desk, FIRST, 'FORWARD', KABID));
  type(desk, FIRST, 'catering', 'Beres');
  for (const time of ['09:30', '10:30']) at(desk, `2026-11-24T${time}:00+07:00`, hourly);
  expect(readers(desk).at(-1)).toBe(KASI);
  expect(rowOf(desk, FIRST).shown.status).toBe('FORWARDED');
});

describe('the last day of an event whose row was edited', () => {
  const corrected = (number: string) => {
    at(desk, LATER, hourly);
    const { startDate, endDate } = requestOf(desk, number);
    return [startDate, endDate];
  };

  it('stays where an event of several days begins earlier', () => {
    submit(desk, 'r-3', others('r-3', { startDate: '2026-12-15', endDate: '2026-12-16' }));
    type(desk, THIRD, 'startDate', '14/12/2026');
    expect(corrected(THIRD)).toEqual(['2026-12-14', '2026-12-16']);
  });

  it('is the one that was typed together with the first', () => {
    type(desk, FIRST, 'startDate', '14/12/2026');
    type(desk, FIRST, 'endDate', '15/12/2026');
    expect(corrected(FIRST)).toEqual(['2026-12-14', '2026-12-15']);
  });
});

describe('a row into which number and status of another request got', () => {
  /** Somebody sorts the columns of number and status, and not the others. */
  function exchangeStanding(): void {
    choose(desk, SECOND, 'FORWARD', KABID);
    const [one, other] = [rowOf(desk, FIRST), rowOf(desk, SECOND)];
    [one.number, other.number] = [other.number, one.number];
    const [mine, theirs] = [one.shown.status, other.shown.status];
    one.shown = { ...one.shown, status: theirs };
    other.shown = { ...other.shown, status: mine };
  }

  it('tells nothing of hands; each request is whole again within the hours', () => {
    exchangeStanding();
    for (const time of ['09:30', '10:30', '11:30']) at(desk, `2026-11-24T${time}:00+07:00`, hourly);
    expect(
      desk.register
        .read()
        .requests.map(({ number, status, institution }) => [number, status, institution])
        .sort(),
    ).toEqual([
      [FIRST, 'SUBMITTED', 'Instansi r-1'],
      [SECOND, 'FORWARDED', 'Instansi r-2'],
    ]);
    for (const number of [FIRST, SECOND]) expect(messageOf(desk, number)).not.toContain('Kolom Status');
  });

  /** The row of the second is gone, and somebody has typed its number and status over those of the first. */
  function overwriteStanding(): void {
    const row = rowOf(desk, FIRST);
    desk.register.rows.splice(desk.register.rows.indexOf(rowOf(desk, SECOND)), 1);
    Object.assign(row, { number: SECOND, shown: { ...row.shown, status: 'SUBMITTED' } });
  }

  /** The third has been written of so much that the latest steps tell of no other. */
  function longAfter(): void {
    submit(desk, 'r-3', others('r-3', TENTH));
    fillTail(desk, THIRD);
  }

  it('does not keep the word that was meant for the one before', () => {
    submit(desk, 'r-3', others('r-3', TENTH));
    choose(desk, FIRST, 'FORWARD', KABID);
    overwriteStanding();
    choose(desk, THIRD, 'FORWARD', KABID);
    expect(messageOf(desk, SECOND)).toBe('');
  });

  it('long after the last step shows the word of its request again, and nobody is told of hands', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    choose(desk, SECOND, 'FORWARD', KABID);
    choose(desk, SECOND, 'UNDO', KABID);
    const word = messageOf(desk, SECOND);
    longAfter();
    overwriteStanding();
    at(desk, LATER, hourly);
    expect(messageOf(desk, SECOND)).toBe(word);
    expect(desk.state.get('notifiedRows') ?? []).toEqual([]);
  });

  it('long after its receipt shows no word at all', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    longAfter();
    overwriteStanding();
    at(desk, LATER, hourly);
    expect(messageOf(desk, SECOND)).toBe('');
  });

  it('takes no step that was chosen there', () => {
    choose(desk, FIRST, 'FORWARD', KABID);
    longAfter();
    overwriteStanding();
    expect(choose(desk, SECOND, 'FORWARD', KABID).type).toBe('REFUSED');
    expect(stepsOf(desk, SECOND)).toEqual(['SUBMIT']);
    expect(messageOf(desk, SECOND)).toContain('Periksa kolom No. baris ini');
  });
});
