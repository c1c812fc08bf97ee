// A step chosen in very many rows at once: Google ends an execution after six minutes, and no row is left out.
import { expect, it } from 'vitest';
import { takeSteps } from '../../../src/app/commands/take-steps.ts';
import { meansOf } from '../../../src/app/jobs/tasks.ts';
import { secondsLater } from '../../../src/domain/time/time.ts';
import type { Action } from '../../../src/domain/vocabulary.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { ADMIN, desk, eachOnADesk, FIRST, others } from '../office-day.ts';

/** As many forms of one morning as four minutes do not suffice for. */
const MANY = 80;
eachOnADesk(() => {
  for (let index = 0; index < MANY; index++) {
    desk.submit(`r-${index}`, others(`r-${index}`, { startDate: null, endDate: null }));
  }
});

let readings = 0;

/** Somebody pastes a step over all rows; each reading takes so long from then on. */
function pasteOver(action: Action = 'IGNORE', seconds = 85): void {
  const { register } = desk;
  for (const row of register.rows) row.action = ACTION_WORDS[action];
  const { read } = register;
  readings = 0;
  register.read = () => {
    readings++;
    desk.office.time = secondsLater(desk.office.time, seconds);
    return read.call(register);
  };
  const opened = desk.open();
  const { chosenSteps } = read.call(register);
  takeSteps(opened, chosenSteps, ADMIN, meansOf(opened));
}

const ignored = () => desk.statuses().filter((line) => line.endsWith('IGNORED')).length;
const NEXT = ['08:30', '08:40', '08:50', '09:00', '09:10', '09:20', '09:30'];

it('it stops at four minutes, and the next sweeps find what still stands, as of somebody unknown', () => {
  pasteOver();
  expect(desk.office.time < '2026-11-24T08:20:00+07:00').toBe(true);
  const done = ignored();
  expect(done).toBeGreaterThan(3);
  expect(done).toBeLessThan(MANY);
  for (const time of NEXT) desk.at(time);
  expect(ignored()).toBe(MANY);
  const actors = desk.history.rows.flatMap(({ entry }) => (entry.step === 'IGNORE' ? [entry.actor.type] : []));
  expect(actors).toEqual(Array.from({ length: MANY }, (_, index) => (index < done ? 'STAFF' : 'UNKNOWN')));
});

it('a row in which something else was chosen meanwhile, or nothing, has nothing of it taken', () => {
  pasteOver();
  const [last, before] = desk.register.rows.slice(-2).reverse();
  Object.assign(last ?? {}, { action: '' });
  Object.assign(before ?? {}, { action: ACTION_WORDS.REJECT });
  for (const time of NEXT) desk.at(time);
  expect(ignored()).toBe(MANY - 2);
  expect([last, before].map((row) => desk.stepsOf(row?.number ?? ''))).toEqual([['SUBMIT'], ['SUBMIT']]);
});

it('what has to be told in each row is told to some in one execution, and to all by the next ones', () => {
  const told = () => desk.register.rows.filter(({ message }) => message.includes('Belum dicatat')).length;
  pasteOver('SCHEDULE', 1);
  expect(told()).toBeGreaterThan(10);
  expect(told()).toBeLessThan(MANY);
  expect(readings).toBeLessThan(MANY);
  for (const time of NEXT) desk.at(time);
  expect(desk.register.rows.map(({ action }) => action)).toEqual(Array(MANY).fill(''));
  expect(told()).toBe(MANY);
});

it.each(['history.append', 'register.write'])('killed at %s, the sweeps take what is left', (call) => {
  desk.killedAt(call, () => pasteOver(), 2);
  for (const time of NEXT) desk.at(time);
  expect(ignored()).toBe(MANY);
  expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'IGNORE']);
  expect(desk.messageOf(FIRST)).toContain('Abaikan');
});
