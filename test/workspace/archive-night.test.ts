// The night in which finished requests leave the desk for the archive of their year: nothing of them is lost on the way.
import { beforeAll, expect, it } from 'vitest';
import { FIRST, NIGHT, numbersIn, rowIn, SECOND, stepsIn, THIRD, threeRequests } from './archived-desk.ts';
import { columnName, errorsOf, PEOPLE, type Row, type TestDesk } from './desk.ts';

let desk: TestDesk;
let before: Row;
let steps: string[];
beforeAll(async () => {
  desk = await threeRequests();
  before = await rowIn(desk, 'Permohonan', FIRST);
  steps = await stepsIn(desk, 'Riwayat');
  expect(errorsOf(await desk.at(NIGHT))).toEqual([]);
});

it('fourteen days after it was finished a request stands in the archive of its year with all its steps, and the desk has the others', async () => {
  expect(await numbersIn(desk, 'Permohonan')).toEqual([THIRD]);
  expect(await numbersIn(desk, 'Arsip 2026')).toEqual([FIRST, SECOND]);
  const after = await rowIn(desk, 'Arsip 2026', FIRST);
  const withoutSteps = (row: Row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => !/^Langkah \d/.test(name)));
  expect(withoutSteps(after)).toEqual(withoutSteps(before));
  expect((await stepsIn(desk, 'Riwayat 2026')).sort()).toEqual(steps.filter((step) => !step.startsWith(THIRD)).sort());
  expect(await stepsIn(desk, 'Riwayat')).toEqual(steps.filter((step) => step.startsWith(THIRD)));
});

it('what an editor types into the hidden Data of an archive is refused, and the report counts who came', async () => {
  const { values } = desk.workspace.sheets.read('Arsip 2026');
  const [headers = []] = values;
  const data = headers.indexOf('Data');
  const row = values.findIndex((cells) => cells[headers.indexOf('No.')] === FIRST);
  const forged = String(values[row]?.[data]).replace('"people":34', '"people":3000');
  expect(forged).toContain('3000');
  const typing = desk.edit('Arsip 2026', `${columnName(data)}${row + 1}`, forged, 'admin');
  await expect(typing).rejects.toThrow('protected cell');
  expect(errorsOf(desk.workspace.menu('Perbarui laporan tahunan', PEOPLE.owner).executions)).toEqual([]);
  const report = (await desk.sheet('Laporan 2026', true)).values;
  expect(report.find(([label]) => String(label).startsWith('Peserta hadir'))?.[1]).toBe('34');
});
