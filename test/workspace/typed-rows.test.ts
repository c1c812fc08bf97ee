// Rows that staff type are no requests; deleted ones come back; what people keep beside them harms nothing.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  desperateDesk,
  errorsOf,
  formOf,
  installedDesk,
  oneRequest,
  PEOPLE,
  PLAIN_ANSWERS,
  REGISTER,
  type TestDesk,
} from './desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const OTHERS = formOf('Bank Kalbar', '2026-12-10');
const LETTER = {
  Jenis: 'Peminjaman',
  Instansi: 'Kwarcab Pramuka Pontianak',
  Kegiatan: 'Rapat kerja cabang',
  'Tanggal Mulai': '09/12/2026',
  'Jam Mulai': '13.30',
  'Jam Selesai': '15.00',
  Narahubung: 'Yusuf',
  WhatsApp: '081300000099',
  'Berkas Surat': 'map 3',
  'Diterima Tanggal': '23/11/2026',
};

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest();
});

/** Somebody types cells into a row of the sheet, one after the other. */
async function typeRow(row: number, cells: Readonly<Record<string, string>>): Promise<void> {
  for (const [header, value] of Object.entries(cells))
    await desk.edit(REGISTER, await desk.address(header, row), value, 'admin');
}

async function sheetRow(row: number): Promise<Record<string, unknown>> {
  return { ...(await desk.rows())[row - 2] };
}

it('a row that staff type is no request, whatever number it has, and leaves no gap: its Pesan says where letters are entered', async () => {
  await typeRow(3, { ...LETTER, 'No.': 'PC-2026-0003', Status: 'Masuk Agenda' });
  await desk.edit(REGISTER, await desk.address('Tindakan', 3), 'Disposisikan ke Kasi', 'kabid');
  await desk.submit(OTHERS);
  await desk.submit(formOf('Kantor Pos', '2026-12-11'));
  await desk.at('2026-11-24T09:30:00+07:00');
  expect(desk.failures()).toEqual([]);
  expect((await desk.rows()).map(({ 'No.': No, Instansi }) => [No, Instansi])).toEqual([
    [FIRST, 'SMK Negeri 4 Pontianak'],
    ['PC-2026-0003', LETTER.Instansi],
    [SECOND, 'Bank Kalbar'],
    ['PC-2026-0003', 'Kantor Pos'],
  ]);
  const row = await sheetRow(3);
  expect(row).toMatchObject({ ...LETTER, Status: 'Masuk Agenda', Tindakan: 'Disposisikan ke Kasi' });
  expect(row.Pesan).toContain('dicatat lewat “Catat surat baru”');
  expect((await desk.rows('Riwayat')).map(({ 'No.': No }) => No)).toEqual([FIRST, SECOND, 'PC-2026-0003']);
});

it('a row that is pasted from another desk, hidden cells included, is none either: no event, agenda, mail or number, and its Pesan says so', async () => {
  const other = installedDesk('2026-11-24T08:12:05+07:00');
  await other.submit(OTHERS);
  await other.intoAgenda(FIRST);
  const { values } = other.workspace.sheets.read(REGISTER);
  const line = (values[1] ?? []).map((cell) => String(cell).replaceAll(FIRST, 'PC-2026-0077'));
  await desk.paste(REGISTER, 'A3', [line], 'admin');
  await desk.at('2026-11-24T09:30:00+07:00');
  expect((await sheetRow(3)).Pesan).toContain('Baris ini bukan permohonan');
  for (const time of ['2026-11-25T01:30:00+07:00', '2026-11-25T09:30:00+07:00']) await desk.at(time);
  expect(desk.failures()).toEqual([]);
  expect(await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00')).toEqual([]);
  expect((await desk.rows('Agenda')).filter(({ Instansi }) => Instansi === 'Bank Kalbar')).toEqual([]);
  expect((await desk.mails()).filter(({ text }) => text.includes('Bank Kalbar') || text.includes('0077'))).toEqual([]);
  expect((await desk.rows('Riwayat')).map(({ 'No.': No }) => No)).toEqual([FIRST]);
  await desk.submit(formOf('Kantor Pos', '2026-12-11'));
  expect((await desk.rows()).map(({ 'No.': No }) => No)).toEqual([FIRST, 'PC-2026-0077', SECOND]);
});

it('a row that comes back where a row has the formats of the headers is whole, and so is whoever comes there first', async () => {
  const before = await desk.row(FIRST, { display: false });
  desk.workspace.sheets.insertRows(REGISTER, { before: 2 }, PEOPLE.admin);
  desk.workspace.sheets.deleteRows(REGISTER, { from: 3 }, PEOPLE.admin);
  expect(errorsOf(await desk.at('2026-11-24T09:30:00+07:00'))).toEqual([]);
  const { Pesan: _, ...row } = await desk.row(FIRST, { display: false });
  expect(before).toMatchObject(row);
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  expect((await desk.row(FIRST)).Status).toBe('Didisposisikan');

  desk = installedDesk('2026-11-24T08:12:05+07:00');
  desk.workspace.sheets.insertRows(REGISTER, { before: 2 }, PEOPLE.admin);
  expect(errorsOf(await desk.submit(PLAIN_ANSWERS))).toEqual([]);
  expect((await desk.row(FIRST))['Tanggal Mulai']).toBe('08/12/2026');
  expect(await desk.mails(FIRST)).toHaveLength(2);
});

describe('what people keep beside the requests', () => {
  it('a stray cell far below does not push new requests down', async () => {
    await typeRow(120, { 'Catatan Petugas': 'telepon Bu Rina' });
    await desk.submit(OTHERS);
    expect((await sheetRow(3))['No.']).toBe(SECOND);
    expect((await sheetRow(120))['Catatan Petugas']).toBe('telepon Bu Rina');
  });

  it('neither does a formula in a column of their own, filled down to the end', async () => {
    desk = desperateDesk('2026-11-24T08:12:05+07:00');
    desk.workspace.run('insertColumn', [REGISTER, 3], PEOPLE.owner);
    await desk.edit(REGISTER, 'C1', 'Hitungan kami', 'admin');
    await desk.paste(
      REGISTER,
      'C2',
      Array.from({ length: 200 }, (_, index) => [`=LEN(D${index + 2})`]),
      'admin',
    );
    await desk.submit(PLAIN_ANSWERS);
    await desk.submit(OTHERS);
    const rows = (await desk.rows()).slice(0, 3).map(({ 'No.': No }) => No);
    expect(rows).toEqual([FIRST, SECOND, '']);
    await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(SECOND)).Status).toBe('Didisposisikan');
    expect(desk.failures()).toEqual([]);
  });

  it('sorted, filtered, with rows inserted between, each step finds its request', async () => {
    await desk.submit(OTHERS);
    desk.workspace.sheets.sort(REGISTER, { column: 1, ascending: false }, PEOPLE.admin);
    desk.workspace.sheets.filter(REGISTER, { column: 7, values: ['Didisposisikan'] }, PEOPLE.admin);
    desk.workspace.sheets.insertRows(REGISTER, { before: 3 }, PEOPLE.admin);
    for (const number of [FIRST, SECOND]) await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
    await desk.submit(formOf('Kantor Pos', '2026-12-10'));
    expect(desk.failures()).toEqual([]);
    const rows = await desk.rows();
    expect(rows.map(({ 'No.': No, Status }) => [No, Status]).slice(0, 3)).toEqual([
      [SECOND, 'Didisposisikan'],
      ['', ''],
      [FIRST, 'Didisposisikan'],
    ]);
  });
});
