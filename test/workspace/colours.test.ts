// What the colours of Permohonan say: what is late, sangat segera, not recorded, and each status; wherever columns stand.
import { expect, it } from 'vitest';
import { formOf, installedDesk, PEOPLE, REGISTER, type TestDesk } from './desk.ts';

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

it('greys what is finished, colours lateness, sangat segera, what was not recorded, and each open status, and follows moved columns', async () => {
  const desk = installedDesk('2026-11-24T08:00:00+07:00');
  const before = await rules(desk);
  expect(before[0]?.headers).toEqual(expect.arrayContaining(['No.', 'Instansi', 'Status', 'Giliran', 'Pesan']));
  expect(before.slice(1, 4).map(({ headers }) => headers)).toEqual([
    ['No.', 'Giliran', 'Batas Waktu'],
    ['Instansi', 'Sifat'],
    ['Pesan'],
  ]);
  expect(before.slice(4).every(({ headers }) => String(headers) === 'Status')).toBe(true);
  expect(before.slice(4)).toHaveLength(6);
  const isLate = async () => {
    const cell = `$${await desk.address('Batas Waktu', 2)}`;
    return `ISNUMBER(${cell})*(${cell}<NOW())`;
  };
  expect(before[1]?.asked).toContain(await isLate());
  desk.workspace.sheets.insertColumns(REGISTER, { before: 2 }, PEOPLE.admin);
  const after = await rules(desk);
  expect(after.map(({ headers }) => headers)).toEqual(before.map(({ headers }) => headers));
  expect(after[1]?.asked).toContain(await isLate());
});

it('has what is open on top each morning, what is due first first, and what is finished below, told in grey without its last step', async () => {
  const desk = installedDesk('2026-11-24T08:00:00+07:00');
  for (const [institution, day] of [
    ['SMA 1', '2026-12-14'],
    ['SMA 2', '2026-12-15'],
    ['SMA 3', '2026-12-16'],
  ] as const)
    await desk.submit(formOf(institution, day));
  await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
  await desk.choose('PC-2026-0001', 'Usulkan penolakan', 'kasi', 'bukan untuk ruangan ini');
  await desk.choose('PC-2026-0002', 'Batalkan (permintaan pemohon)', 'kasi', 'lewat telepon');
  const shown = async () => (await desk.rows(REGISTER)).map((row) => [row['No.'], row.Giliran, row.Pesan !== '']);
  expect((await shown()).map(([number]) => number)).toEqual(['PC-2026-0001', 'PC-2026-0002', 'PC-2026-0003']);
  await desk.at('2026-11-25T06:00:00+07:00');
  // What nobody’s time is set for is open as well.
  expect(await shown()).toEqual([
    ['PC-2026-0003', expect.stringMatching(/^Kabid, s\.d\. /), false],
    ['PC-2026-0001', 'Kabid', true],
    ['PC-2026-0002', '', false],
  ]);
});
