// The night in which finished requests leave the desk for the archive of their year: nothing of them is lost on the way.
import { describe, expect, it } from 'vitest';
import { FIRST, NIGHT, numbersIn, other, rowIn, SECOND, stepsIn, THIRD, threeRequests } from './archived-desk.ts';
import { errorsOf, type Row } from './desk.ts';

describe('sixty days after an event', () => {
  it('its request stands in the archive of its year with all its steps, and the desk has the others', async () => {
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
    expect((await stepsIn(desk, 'Riwayat 2026')).sort()).toEqual(
      steps.filter((step) => !step.startsWith(THIRD)).sort(),
    );
    expect(await stepsIn(desk, 'Riwayat')).toEqual(steps.filter((step) => step.startsWith(THIRD)));
  });

  it('the next number goes on, and the night after has nothing to do', async () => {
    const desk = await threeRequests();
    await desk.at(NIGHT);
    await desk.at('2027-02-11T05:00:00+07:00');
    await desk.submit({ ...other(4, '2026-12-30'), 'Tanggal Mulai': '2027-03-04' });
    expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD, 'PC-2027-0001']);
  });
});
