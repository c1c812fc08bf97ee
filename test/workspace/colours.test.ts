// What the colours of Permohonan say: what is late, sangat segera, not recorded, and each status; wherever columns stand.
import { expect, it } from 'vitest';
import { installedDesk, PEOPLE, REGISTER, type TestDesk } from './desk.ts';

/** The colours of rules by the header of the column that they paint, with what they ask. */
async function rules(desk: TestDesk) {
  const { values, conditionalFormats } = await desk.sheet(REGISTER);
  const headerOf = (range: string) => {
    const letters = /^[A-Z]+/.exec(range)?.[0] ?? '';
    const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return String(values[0]?.[place - 1]);
  };
  return conditionalFormats.map(({ ranges, ...rule }) => ({
    headers: ranges.map(headerOf),
    asked: JSON.stringify(rule),
  }));
}

it('colours lateness, sangat segera, what was not recorded, and each status, and follows moved columns', async () => {
  const desk = installedDesk('2026-11-24T08:00:00+07:00');
  const before = await rules(desk);
  expect(before.slice(0, 3).map(({ headers }) => headers)).toEqual([
    ['No.', 'Giliran', 'Batas Waktu'],
    ['Instansi', 'Sifat'],
    ['Pesan'],
  ]);
  expect(before.slice(3).every(({ headers }) => String(headers) === 'Status')).toBe(true);
  expect(before.slice(3)).toHaveLength(12);
  const isLate = async () => {
    const cell = `$${await desk.address('Batas Waktu', 2)}`;
    return `ISNUMBER(${cell})*(${cell}<NOW())`;
  };
  expect(before[0]?.asked).toContain(await isLate());
  desk.workspace.sheets.insertColumns(REGISTER, { before: 2 }, PEOPLE.admin);
  const after = await rules(desk);
  expect(after.map(({ headers }) => headers)).toEqual(before.map(({ headers }) => headers));
  expect(after[0]?.asked).toContain(await isLate());
});
