// Ten people choose a step in one moment: Google keeps the events of two beside the one at work, and loses the others (facts 2).
import { beforeAll, describe, expect, it } from 'vitest';
import { formOf, installedDesk, PEOPLE, REGISTER, type TestDesk } from '../desk.ts';

const TEN = Array.from({ length: 10 }, (_, index) => index);

/** Ten letters, each for a day of its own. */
async function tenLetters(): Promise<TestDesk> {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.allowAllReceipts();
  for (const index of TEN) await desk.submit(formOf(`Sekolah ${index}`, `2027-01-${11 + index}`));
  return desk;
}

/** All of them are forwarded while the first of these steps is at work. */
async function forwardAll(desk: TestDesk): Promise<void> {
  const numbers = (await desk.rows()).map((row) => String(row['No.']));
  const cells = await Promise.all(numbers.map((number) => desk.cell(number, 'Tindakan')));
  const choose = (range: string) =>
    void desk.workspace.sheets.edit(REGISTER, { range, value: 'Disposisikan ke Kasi' }, PEOPLE.kabid);
  const [first = '', ...others] = cells;
  const at = { function: 'onSheetEdited_', method: 'Range.setValues' };
  desk.workspace.faults.plan({ at, effect: { meanwhile: () => others.forEach(choose) } });
  choose(first);
}

describe.each([
  ['taken for somebody who is not known', 'ya', (desk: TestDesk) => expectAll(desk, 'Status', 'Didisposisikan')],
  ['asked for once more', 'tidak', (desk: TestDesk) => expectAll(desk, 'Pesan', 'Pilih lagi')],
] as const)('of ten choices of one moment, those that Google lost', (what, setting, expectAnswered) => {
  let desk: TestDesk;
  beforeAll(async () => {
    desk = await tenLetters();
    await desk.set('Penyunting tanpa nama boleh mencatat langkah', setting);
    await forwardAll(desk);
  });

  it('are seven: three steps are taken at once', async () => {
    expect(desk.failures()).toEqual([]);
    expect((await desk.rows()).filter(({ Status }) => Status === 'Diajukan')).toHaveLength(7);
  });

  it(`are ${what} within ten minutes`, async () => {
    await desk.at('2026-11-24T08:23:00+07:00');
    expect(desk.failures()).toEqual([]);
    await expectAnswered(desk);
  });
});

/** Each of the last seven says so, and waits for no hour. */
async function expectAll(desk: TestDesk, column: string, words: string): Promise<void> {
  const cells = (await desk.rows()).slice(3).map((row) => String(row[column]));
  expect(cells).toEqual(cells.map(() => expect.stringContaining(words)));
}
