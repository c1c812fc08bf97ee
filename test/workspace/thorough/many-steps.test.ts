// A step pasted over very many rows of a full desk: Google ends an execution after six minutes, and none is.
import { expect, it } from 'vitest';
import { openFullDesk } from '../../../build/full-desk.ts';
import { errorsOf, REGISTER, TestDesk } from '../desk.ts';

/** Of those that are over, most are refused, and forty are still open. */
const ROWS = 150;
/** Google ends an execution then. */
const MOST_SECONDS = 6 * 60;

it('is taken as far as there is time, and by the next sweeps to the end', async () => {
  const desk = new TestDesk(openFullDesk(2000));
  const rows = await desk.rows();
  const first = rows.length - ROWS;
  const cell = await desk.cell(String(rows[first]?.['No.']), 'Tindakan');
  const steps = Array.from({ length: ROWS }, () => ['Abaikan']);
  const executions = await desk.paste(REGISTER, cell, steps, 'admin');
  for (const time of ['08:10', '08:20', '08:30', '08:40']) {
    executions.push(...(await desk.at(`2026-11-24T${time}:00+07:00`)));
  }
  expect(errorsOf(executions)).toEqual([]);
  const longest = Math.max(...executions.map(({ modelledMilliseconds }) => modelledMilliseconds / 1000));
  expect(longest).toBeLessThan(MOST_SECONDS);
  const after = (await desk.rows()).slice(first);
  expect(after.filter(({ Tindakan }) => Tindakan !== '')).toEqual([]);
  expect(after.filter(({ Status }) => Status === 'Diajukan')).toEqual([]);
  console.log(`${ROWS} steps pasted: the longest execution takes ${longest.toFixed(1)} s modelled`);
});
