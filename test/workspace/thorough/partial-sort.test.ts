// Somebody sorts some of the columns and not the others: no request becomes another’s, and nobody is written to.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, PLAIN_ANSWERS, REGISTER, type Row, type TestDesk } from '../desk.ts';

let desk: TestDesk;
let before: readonly Row[];

beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  for (const [index, name] of ['Bank Kalbar', 'Akademi Gizi', 'Cendekia', 'Dharma Wanita'].entries()) {
    await desk.submit({
      ...PLAIN_ANSWERS,
      'Nama Instansi': name,
      'Nama Narahubung': `Narahubung ${name}`,
      'Nomor WhatsApp': `0813-0000-000${index}`,
      Email: `humas${index}@contoh.example`,
      'Nomor Surat': `${index}/S/2026`,
      'Tanggal Mulai': `2026-12-1${4 + index}`,
    });
  }
  await desk.choose('PC-2026-0002', 'Disposisikan ke Kasi', 'kabid');
  // The hour has taken from the row what was open for minutes: undoing the step.
  await desk.at('2026-11-24T09:30:00+07:00');
  before = await desk.rows();
});

/** Sorts the cells of some columns by the first of them, as "Data > Urutkan rentang" does. */
async function sortRange(first: string, last: string): Promise<void> {
  const { values } = await desk.sheet(REGISTER, true);
  const headers = values[0] ?? [];
  const [from, to] = [headers.indexOf(first), headers.indexOf(last)];
  const block = values.slice(1, 5).map((row) => row.slice(from, to + 1));
  block.sort(([one], [other]) => String(other).localeCompare(String(one)));
  const address = await desk.cell('PC-2026-0001', first);
  await desk.paste(REGISTER, address, block, 'admin');
}

function asked(rows: readonly Row[]): unknown[] {
  return rows
    .map(({ Pesan: _, ...row }) => row)
    .sort((one, other) => String(one['No.']).localeCompare(String(other['No.'])));
}

describe.each([
  ['Instansi', 'Email'],
  ['Email', 'Email'],
  ['Tanggal Mulai', 'Tanggal Selesai'],
  ['Status', 'Jenis'],
  ['Tanggal Mulai', 'Konsumsi'],
])('the columns %s to %s', (first, last) => {
  it('get back at once what stood there, with a word on each row, and no mail leaves', async () => {
    const mails = (await desk.mails()).length;
    await sortRange(first, last);
    expect(asked(await desk.rows())).toEqual(asked(before));
    for (const { Pesan } of await desk.rows()) expect(Pesan).toContain('dikembalikan seperti yang tercatat');
    for (const at of ['09:40', '10:30', '11:30', '12:30']) {
      expect(errorsOf(await desk.at(`2026-11-24T${at}:00+07:00`))).toEqual([]);
    }
    expect(asked(await desk.rows())).toEqual(asked(before));
    expect(await desk.mails()).toHaveLength(mails);
    expect(await desk.rows('Riwayat')).toHaveLength(5);
  });
});

it('a row whose step was killed before it was written gets its own back, and the step is finished', async () => {
  desk.disturb({ function: 'onSheetEdited_', method: 'Range.setValues', nth: 2 }, { kill: 'applied' });
  await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
  expect(desk.workspace.faults.pending()).toEqual([]);
  await sortRange('Instansi', 'Email');
  for (const time of ['10:30', '11:30']) await desk.at(`2026-11-24T${time}:00+07:00`);
  const row = await desk.row('PC-2026-0001');
  expect([row.Status, row.Instansi, row.Email]).toEqual(['Didisposisikan', 'Bank Kalbar', 'humas0@contoh.example']);
  expect((await desk.rows('Riwayat')).map(({ Langkah }) => Langkah)).not.toContain('Isian diperbaiki');
});
