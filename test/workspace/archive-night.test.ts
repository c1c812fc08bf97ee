// The night in which finished requests leave the desk for the archive of their year: nothing of them is lost on the way.
import { expect, it } from 'vitest';
import { FIRST, NIGHT, numbersIn, rowIn, SECOND, stepsIn, THIRD, threeRequests } from './archived-desk.ts';
import { errorsOf, type Row } from './desk.ts';

it('sixty days after an event its request stands in the archive of its year with all its steps, and the desk has the others', async () => {
  const desk = await threeRequests();
  const before = await rowIn(desk, 'Permohonan', FIRST);
  const steps = await stepsIn(desk, 'Riwayat');
  const executions = await desk.at(NIGHT);
  expect(errorsOf(executions)).toEqual([]);
  expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD]);
  expect(await numbersIn(desk, 'Arsip 2026')).toEqual([FIRST, SECOND]);
  const after = await rowIn(desk, 'Arsip 2026', FIRST);
  const withoutSteps = (row: Row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !/^Langkah \d/.test(name)));
  expect(withoutSteps(after)).toEqual(withoutSteps(before));
  expect((await stepsIn(desk, 'Riwayat 2026')).sort()).toEqual(steps.filter((step) => !step.startsWith(THIRD)).sort());
  expect(await stepsIn(desk, 'Riwayat')).toEqual(steps.filter((step) => step.startsWith(THIRD)));
});
