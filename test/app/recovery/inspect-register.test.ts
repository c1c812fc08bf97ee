// The hourly inspection: the script’s own cells come back, and whoever left something undone is told once what it is.
import { expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { desk, eachOnADesk, FIRST } from '../office-day.ts';

eachOnADesk(() => desk.submit());

it('cells that only the script writes typed over come back without a word', () => {
  const before = structuredClone(desk.rowOf(FIRST));
  for (const column of ['turn', 'dueAt', 'status', 'attended', 'institution', 'startTime'] as const)
    desk.register.type(FIRST, column, 'nanti');
  desk.at('09:30', hourly);
  expect(desk.rowOf(FIRST)).toEqual(before);
  expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
});

it('an hour in which nothing happened writes nothing down', () => {
  desk.at('09:30', hourly);
  const before = desk.history.rows.length;
  for (const call of ['register.refuse', 'history.append', 'register.write']) desk.faults.failAt(call);
  desk.at('10:30', hourly);
  expect(desk.history.rows).toHaveLength(before);
  expect(desk.faults.pending()).toEqual(['register.refuse', 'history.append', 'register.write']);
});
