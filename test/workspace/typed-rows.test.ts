// Rows that staff type or copy become requests; deleted ones come back; what people keep beside them harms nothing.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  desperateDesk,
  errorsOf,
  formOf,
  installedDesk,
  oneRequest,
  PEOPLE,
  type Person,
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
async function typeRow(row: number, cells: Readonly<Record<string, string>>, person: Person = 'admin'): Promise<void> {
  for (const [header, value] of Object.entries(cells))
    await desk.edit(REGISTER, await desk.address(header, row), value, person);
}

/** Somebody copies a whole row and pastes it elsewhere, hidden columns and all. */
async function copyRow(from: number, to: number): Promise<void> {
  const { values } = await desk.sheet(REGISTER, true);
  await desk.paste(REGISTER, `A${to}`, [[...(values[from - 1] ?? [])]], 'admin');
}

async function sheetRow(row: number): Promise<Record<string, unknown>> {
  return { ...(await desk.rows())[row - 2] };
}

describe('a row that staff type', () => {
  it('is a request once it is complete and quiet, in its own row, counting from the day the letter came', async () => {
    // A number of their own is not ours to keep.
    await typeRow(3, { 'No.': 'PC-2026-0815', ...LETTER, Email: 'sekretariat@pramuka.example' });
    await desk.at('2026-11-24T08:20:00+07:00');
    expect((await sheetRow(3)).Status).toBe('');
    await desk.at('2026-11-24T08:30:00+07:00');
    expect(desk.failures()).toEqual([]);
    expect(await sheetRow(3)).toMatchObject({
      'No.': SECOND,
      Status: 'Diajukan',
      Jenis: 'Peminjaman',
      Konsumsi: 'Belum ditentukan',
      Giliran: 'Kabid, s.d. 24 Nov 08.45',
      WhatsApp: '081300000099',
      'Tanggal Selesai': '09/12/2026',
      Pesan: expect.stringContaining('Rudi Hartono'),
    });
    expect((await desk.kept(SECOND)).queuedSince).toContain('2026-11-23T15:');
    expect((await desk.mails(SECOND)).map(({ to }) => to[0]).sort()).toEqual([
      PEOPLE.kabid,
      'sekretariat@pramuka.example',
    ]);
    await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(SECOND)).Status).toBe('Didisposisikan');
    await desk.at('2026-11-24T10:00:00+07:00');
    expect(await desk.rows()).toHaveLength(2);
    expect(await desk.rows('Riwayat')).toHaveLength(3);
  });

  it('is taken at once by a step that is chosen in it, and the columns of contact and letter are open meanwhile', async () => {
    const { hiddenColumns: atRest } = desk.workspace.sheets.read(REGISTER);
    const isFolded = () => desk.workspace.sheets.read(REGISTER).hiddenColumns.length === atRest.length;
    expect(isFolded()).toBe(true);
    await typeRow(3, { Instansi: LETTER.Instansi });
    expect(isFolded()).toBe(false);
    const { values, hiddenColumns } = await desk.sheet(REGISTER, true);
    const places = ['Narahubung', 'WhatsApp', 'Email', 'Berkas Surat', 'Diterima Tanggal'].map((header) => {
      return (values[0] ?? []).indexOf(header) + 1;
    });
    expect(places.filter((place) => place === 0 || hiddenColumns.includes(place))).toEqual([]);
    await desk.edit(REGISTER, await desk.address('Tindakan', 3), 'Disposisikan ke Kasi', 'kabid');
    expect(await sheetRow(3)).toMatchObject({ 'No.': '', Tindakan: 'Disposisikan ke Kasi' });
    expect((await sheetRow(3)).Pesan).toContain('Isi dahulu Jenis (Kunjungan, Peminjaman,');
    await typeRow(3, LETTER);
    await desk.edit(REGISTER, await desk.address('Tindakan', 3), 'Disposisikan ke Kasi', 'kabid');
    expect(desk.failures()).toEqual([]);
    expect(await sheetRow(3)).toMatchObject({ 'No.': SECOND, Status: 'Didisposisikan', Tindakan: '' });
    expect(isFolded()).toBe(true);
    expect((await desk.rows('Riwayat')).map(({ Langkah }) => Langkah)).toHaveLength(3);
  });
});

describe('a copied row', () => {
  it('with a number and an hour of receipt of its own, it takes in nobody who comes next', async () => {
    await copyRow(2, 3);
    await typeRow(3, { 'No.': SECOND, Instansi: 'Sekolah lain', 'Waktu Pengajuan': '24/11/2026 08:00:00' });
    await copyRow(2, 4);
    await typeRow(4, { 'No.': 'PC-2026-0099', 'Waktu Pengajuan': '24/11/2026 08:00:00' });
    await desk.submit(OTHERS);
    await desk.at('2026-11-24T09:30:00+07:00');
    expect((await desk.row('PC-2026-0003')).Instansi).toBe('Bank Kalbar');
    const pasted = ['PC-2026-0004', 'PC-2026-0005'];
    expect([(await sheetRow(3))['No.'], (await sheetRow(4))['No.']]).toEqual(pasted);
    const steps = (await desk.rows('Riwayat')).map((row) => [row['No.'], row.Langkah, row.Waktu]);
    expect(steps.filter(([number]) => pasted.includes(String(number)))).toEqual(
      pasted.map((number) => [number, 'Permohonan diajukan', expect.stringMatching(/^24\/11\/2026 09[.:]30/)]),
    );
  });
});

describe('numbers and rows that go', () => {
  it('one that comes back where a row has the formats of the headers is whole, and so is whoever comes there first', async () => {
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

  it('a number typed over in a row that was changed besides comes back, and stands for nobody else', async () => {
    await desk.edit(REGISTER, 'A2', 'PC-2026-0099', 'admin');
    await desk.type('PC-2026-0099', 'Peserta', '30', 'admin');
    await desk.at('2026-11-24T09:30:00+07:00');
    expect((await desk.rows()).map(({ 'No.': No, Peserta }) => [No, Peserta])).toEqual([[FIRST, '30']]);
    await desk.submit(OTHERS);
    expect((await desk.row(SECOND)).Instansi).toBe('Bank Kalbar');
  });
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
