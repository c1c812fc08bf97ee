// How a request stands is told to whoever knows its number and its telephone; wrong tries are counted under the lock.
import { beforeEach, describe, expect, it } from 'vitest';
import { askStatus } from '../../../src/app/commands/strangers.ts';
import { lastDigits } from '../../../src/domain/office/token.ts';
import { aDesk, FIRST, type MemoryDesk, others, requestOf, SECOND, submit } from '../office-day.ts';

let desk: MemoryDesk;
let digits: string;
beforeEach(() => {
  desk = aDesk();
  submit(desk);
  digits = lastDigits(requestOf(desk, FIRST).phone) ?? '';
});

const ask = (number: string, end: string) => askStatus(desk.open(), number, end).type;
const wrong = (index: number) => String(index).padStart(4, '0');

describe('a number that is guessed a thousand times', () => {
  it('has five tries a day, of which the right telephone is none any more; the next day it has five again', () => {
    const guesses = Array.from({ length: 1000 }, (_, index) => wrong(index)).filter((guess) => guess !== digits);
    const answers = guesses.map((guess) => ask(FIRST, guess));
    expect(answers.filter((answer) => answer === 'WRONG')).toHaveLength(5);
    expect(answers.slice(5).every((answer) => answer === 'SPENT')).toBe(true);
    expect(ask(FIRST, digits)).toBe('SPENT');
    desk.office.time = '2026-11-25T00:00:01+07:00';
    expect(ask(FIRST, digits)).toBe('FOUND');
  });

  it('leaves other numbers alone, until fifty tries in all have been wrong', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-10', endDate: '2026-12-10' }));
    for (let index = 0; index < 5; index++) ask(FIRST, 'none');
    expect(ask(SECOND, lastDigits(requestOf(desk, SECOND).phone) ?? '')).toBe('FOUND');
    const answers = Array.from({ length: 60 }, (_, index) => ask(`PC-2026-${1000 + index}`, '1234'));
    expect(answers.filter((answer) => answer === 'WRONG')).toHaveLength(45);
    expect(ask(SECOND, lastDigits(requestOf(desk, SECOND).phone) ?? '')).toBe('SPENT');
  });
});

it('the right answer is no try', () => {
  for (let time = 0; time < 60; time++) expect(ask(FIRST, digits)).toBe('FOUND');
});

it('who answers while the last try is being counted comes too late', () => {
  for (let index = 0; index < 4; index++) ask(FIRST, 'none');
  const late = desk.open();
  // The store is read again under the lock, where another has meanwhile used the last try.
  const hold: typeof late.exclusive.hold = (work) => {
    ask(FIRST, 'none');
    return late.exclusive.hold(work);
  };
  expect(askStatus({ ...late, exclusive: { hold } }, FIRST, digits).type).toBe('SPENT');
});

it.each([
  ['0812-3456-7890', '7890'],
  ['+62 81-2 34', '1234'],
  ['123', null],
  ['***', null],
  ['', null],
])('the end of “%s” is %s', (phone, end) => expect(lastDigits(phone)).toBe(end));
