// How a request stands is told to whoever knows its number and its telephone; wrong tries are counted under the lock.
import { describe, expect, it } from 'vitest';
import { askStatus } from '../../../src/app/commands/strangers.ts';
import { afterWrong, lastDigits, type StatusTries } from '../../../src/domain/office/token.ts';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { desk, eachOnADesk, FIRST, KABID, others, SECOND } from '../office-day.ts';

let digits: string;
eachOnADesk(() => {
  desk.submit();
  digits = lastDigits(desk.requestOf(FIRST).phone) ?? '';
});

const ask = (number: string, end: string) => askStatus(desk.open(), number, end) !== null;

describe('a number that is guessed again and again', () => {
  it('has five tries an hour, of which the right telephone is none any more; an hour later it has five again', () => {
    const guesses = ['none', 'none', 'none', 'none', 'none'];
    for (const guess of guesses.slice(1)) expect(ask(FIRST, guess)).toBe(false);
    expect(ask(FIRST, digits)).toBe(true);
    for (const guess of guesses) expect(ask(FIRST, guess)).toBe(false);
    expect(ask(FIRST, digits)).toBe(false);
    desk.office.time = minutesLater(desk.office.time, 59);
    expect(ask(FIRST, digits)).toBe(false);
    desk.office.time = minutesLater(desk.office.time, 1);
    expect(ask(FIRST, digits)).toBe(true);
  });

  it('shuts no other: however many are guessed, the right number with its digits opens', () => {
    desk.submit('r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10' }));
    for (let index = 0; index < 600; index++) expect(ask(`PC-2026-${1000 + index}`, '1234')).toBe(false);
    expect(ask(FIRST, digits)).toBe(true);
    expect(ask(SECOND, lastDigits(desk.requestOf(SECOND).phone) ?? '')).toBe(true);
  });

  it('stays counted however many others are guessed as often', () => {
    for (let index = 0; index < 5; index++) ask(FIRST, 'none');
    const tries = Array.from(
      { length: 3000 },
      (_, index) => `PC-2026-${String(2 + Math.floor(index / 5)).padStart(4, '0')}`,
    );
    const kept = tries.reduce<StatusTries | undefined>(
      (before, number) => afterWrong(before, number, desk.office.time),
      desk.state.get('statusTries'),
    );
    desk.state.put({ statusTries: kept ?? {} });
    expect(ask(FIRST, digits)).toBe(false);
    expect(JSON.stringify(kept).length).toBeLessThan(9000);
  });
});

it('the right answer is no try', () => {
  for (let time = 0; time < 60; time++) expect(ask(FIRST, digits)).toBe(true);
});

it('who answers while the last try is being counted comes too late', () => {
  for (let index = 0; index < 4; index++) ask(FIRST, 'none');
  const late = desk.open();
  // The store is read again under the lock, where another has meanwhile used the last try.
  const hold: typeof late.exclusive.hold = (work) => {
    ask(FIRST, 'none');
    return late.exclusive.hold(work);
  };
  expect(askStatus({ ...late, exclusive: { hold } }, FIRST, digits)).toBeNull();
});

it.each([
  ['0812-3456-7890', '7890'],
  ['+62 81-2 34', '1234'],
  ['123', null],
  ['***', null],
  ['', null],
])('the end of “%s” is %s', (phone, end) => expect(lastDigits(phone)).toBe(end));

it('what may still be undone is not told', () => {
  const told = () => askStatus(desk.open(), FIRST, digits);
  desk.choose(FIRST, 'REJECT', KABID, 'Ruangan diperbaiki');
  expect(told()).toMatchObject({ status: 'SUBMITTED' });
  desk.office.time = minutesLater(desk.office.time, 30);
  expect(told()).toMatchObject({ status: 'REJECTED' });
});
