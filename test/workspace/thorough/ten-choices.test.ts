// Ten people choose a step in one moment: Google keeps the events of two beside the one at work, and loses the others (facts 2).
import { beforeAll, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, REGISTER, type TestDesk } from '../desk.ts';

const TEN = Array.from({ length: 10 }, (_, index) => index);

/** Ten letters, each for a day of its own. */
async function tenLetters(): Promise<TestDesk> {
  const desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.allowAllReceipts();
  for (const index of TEN) {
    await desk.submit({
      ...PLAIN_ANSWERS,
      'Nama Instansi': `Sekolah ${index}`,
      'Nomor WhatsApp': `0813-0000-${1000 + index}`,
      Email: `sekolah${index}@sekolah.example`,
      'Nomor Surat': `${index}/S/2026`,
      'Tanggal Mulai': `2027-01-${11 + index}`,
    });
  }
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
    const names = (await desk.rows('Pengaturan')).map(({ Nama }) => Nama);
    const row = names.indexOf('Penyunting tanpa nama boleh mencatat langkah') + 2;
    await desk.edit('Pengaturan', `B${row}`, setting, 'owner');
    await forwardAll(desk);
  });

  it('are seven: three steps are taken at once', async () => {
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
    expect((await desk.rows()).filter(({ Status }) => Status === 'Diajukan')).toHaveLength(7);
  });

  it(`are ${what} within ten minutes`, async () => {
    await desk.at('2026-11-24T08:23:00+07:00');
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
    await expectAnswered(desk);
  });
});

/** Each of the last seven says so, and waits for no hour. */
async function expectAll(desk: TestDesk, column: string, words: string): Promise<void> {
  const cells = (await desk.rows()).slice(3).map((row) => String(row[column]));
  expect(cells).toEqual(cells.map(() => expect.stringContaining(words)));
}
