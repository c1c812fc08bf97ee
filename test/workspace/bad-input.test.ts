// Bad input: a clear message where the person looks, and nothing lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { QUESTIONS } from '../../src/words/questions.ts';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const PLAIN = 'PC-2026-0001';
const FORM_FIELD = QUESTIONS;

/** Runs code in the project as the office would change its own form by hand. */
describe('the form', () => {
  let desk: TestDesk;

  beforeEach(() => {
    desk = installedDesk('2026-11-24T08:12:05+07:00');
  });

  it.each([
    ['no name of the institution', { [FORM_FIELD.institution.title]: '' }, FORM_FIELD.institution.title],
    ['a number of people in words', { [FORM_FIELD.participants.title]: 'banyak' }, FORM_FIELD.participants.title],
    ['a mail address that cannot be', { [FORM_FIELD.email.title]: 'dewi di smkn4' }, FORM_FIELD.email.title],
    ['a phone number that is none', { [FORM_FIELD.phone.title]: 'tanya TU' }, FORM_FIELD.phone.title],
    ['a day that is none', { [FORM_FIELD.startDate.title]: '2026-02-30' }, FORM_FIELD.startDate.title],
    [
      'only two of three statements',
      { [FORM_FIELD.declaration.title]: ['Saya mematuhi aturan Pontive Center'] },
      FORM_FIELD.declaration.title,
    ],
  ])('refuses %s at its question', async (_, wrong, title) => {
    const refused = desk.submit({ ...PLAIN_ANSWERS, ...wrong });
    await expect(refused).rejects.toThrow(title);
    expect(await desk.rows()).toEqual([]);
  });

  it('takes a request that ends before it begins, and says so to staff and applicant', async () => {
    const executions = await desk.submit({ ...PLAIN_ANSWERS, 'Jam Mulai': '11:00', 'Jam Selesai': '09:00' });
    expect(errorsOf(executions)).toEqual([]);
    expect(await desk.row(PLAIN)).toMatchObject({
      'Kode Perhatian': 'INVALID_TIME',
      'Perlu Perhatian': 'Tanggal atau jam keliru',
      'Jam Mulai': '11.00',
      'Jam Selesai': '09.00',
    });
    const [receipt] = await desk.mails(PLAIN);
    expect((await desk.mail(receipt?.id ?? '')).text).toContain('Tanggal atau jam kegiatan belum dapat kami baca');
  });

  it('takes a year that cannot be meant', async () => {
    const executions = await desk.submit({ ...PLAIN_ANSWERS, 'Tanggal Mulai': '9999-12-31' });
    expect(errorsOf(executions)).toEqual([]);
    expect((await desk.row(PLAIN))['Kode Perhatian']).toBe('INVALID_TIME');
  });

  it('takes texts as long as a cell, whole', async () => {
    const long = (text: string) => text.repeat(Math.floor(49_000 / text.length));
    const answers = {
      ...PLAIN_ANSWERS,
      'Nama Instansi': long('Sekolah 👩🏽‍🏫 '),
      'Uraian Kegiatan': long('Kunjungan; '),
      Jabatan: long('Guru '),
    };
    expect(errorsOf(await desk.submit(answers))).toEqual([]);
    const row = await desk.row(PLAIN, { display: false });
    expect(row.Instansi).toBe(answers['Nama Instansi']);
    expect(row.Uraian).toBe(answers['Uraian Kegiatan']);
    expect(errorsOf([await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid')])).toEqual([]);
    for (const { subject } of await desk.mails()) expect(subject.length).toBeLessThanOrEqual(250);
  });

  it('takes texts of nothing but control characters', async () => {
    const nasty = '\u0001'.repeat(9_000);
    const fields = ['Nama Instansi', 'Nama Narahubung', 'Jabatan', 'Nama Kegiatan', 'Uraian Kegiatan', 'Nomor Surat'];
    const answers = Object.fromEntries(fields.map((field) => [field, nasty]));
    expect(errorsOf(await desk.submit({ ...PLAIN_ANSWERS, ...answers }))).toEqual([]);
    expect((await desk.row(PLAIN, { display: false })).Uraian).toBe(nasty);
    expect(await desk.mails(PLAIN)).toHaveLength(2);
  });

  it('a submission that found the desk broken is taken in later, whatever the others do', async () => {
    desk.workspace.faults.plan({
      at: { function: 'onFormSubmitted', method: 'Range.setValues' },
      effect: { error: 'Service Spreadsheets timed out while accessing document with id x.' },
      times: 2,
    });
    await desk.submit(PLAIN_ANSWERS);
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kedua', 'Tanggal Mulai': '2026-12-10' });
    expect(await desk.rows()).toEqual([]);
    expect((await desk.sheet('Permohonan')).notes.A1).toContain('Terjadi gangguan pada layanan Google');
    await desk.at('2026-11-27T10:00:00+07:00');
    expect((await desk.rows()).map(({ Kegiatan }) => Kegiatan)).toEqual([PLAIN_ANSWERS['Nama Kegiatan'], 'Kedua']);
    expect(await desk.mails()).toHaveLength(4);
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
  });

  it('keeps the same response only once, though the hourly sweep meets it again', async () => {
    await desk.submit(PLAIN_ANSWERS);
    const mails = (await desk.mails()).length;
    await desk.at('2026-11-24T10:00:00+07:00');
    expect(await desk.rows()).toHaveLength(1);
    expect((await desk.mails()).length).toBe(mails);
  });
});

describe('the register', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.submit(PLAIN_ANSWERS);
  });

  it('a date typed wrongly is found at the next step; the text stays in its cell', async () => {
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid');
    await desk.type(PLAIN, 'Tanggal Mulai', '31/02/2026', 'kasi');
    await desk.choose(PLAIN, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    const row = await desk.row(PLAIN);
    expect(row.Pesan).toContain('Tanggal atau jam keliru');
    expect(row['Tanggal Mulai']).toBe('31/02/2026');
    expect(row.Status).toBe('Didisposisikan');
  });

  it('hours are read as people write them', async () => {
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid');
    await desk.type(PLAIN, 'Jam Mulai', '0930', 'kasi');
    await desk.type(PLAIN, 'Jam Selesai', '11', 'kasi');
    await desk.choose(PLAIN, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    expect((await desk.row(PLAIN)).Status).toBe('Jadwal Ditetapkan');
    await desk.choose(PLAIN, 'Masukkan ke agenda', 'admin');
    expect((await desk.rows('Agenda'))[0]).toMatchObject({ Jam: '09.30–11.00', 'Persiapan Mulai': '09.00' });
  });

  it('an unknown choice names its column; the request still holds its time', async () => {
    await desk.type(PLAIN, 'Konsumsi', 'Beres', 'kabid');
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(PLAIN)).Pesan).toContain('Kolom Konsumsi berisi “Beres” yang tidak dikenal');
    await desk.submit({
      ...PLAIN_ANSWERS,
      'Nama Instansi': 'Bank Kalbar',
      'Nomor Surat': '7/BK/2026',
      'Nomor WhatsApp': '0813-0000-0009',
      Email: 'humas@bankkalbar.example',
    });
    expect((await desk.row('PC-2026-0002'))['Bentrok dengan']).toBe(PLAIN);
    await desk.type(PLAIN, 'Konsumsi', 'Tidak ada', 'kabid');
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(PLAIN)).Status).toBe('Didisposisikan');
  });

  it('a status picked by hand is put back, and no step follows from it', async () => {
    await desk.type(PLAIN, 'Status', 'Jadwal Ditetapkan', 'kasi');
    await desk.choose(PLAIN, 'Masukkan ke agenda', 'admin');
    expect(await desk.row(PLAIN)).toMatchObject({
      Status: 'Diajukan',
      Tindakan: '',
      Pesan: expect.stringContaining('Kolom Status ditulis oleh sistem dan sudah dikembalikan'),
    });
    expect(await desk.events('2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00')).toEqual([]);
    await desk.type(PLAIN, 'Status', 'Terlaksana', 'kasi');
    await desk.at('2026-11-24T10:00:00+07:00');
    expect((await desk.row(PLAIN)).Status).toBe('Diajukan');
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(PLAIN)).Status).toBe('Didisposisikan');
  });

  it('a cleared number comes back with the next step', async () => {
    await desk.edit('Permohonan', 'A2', '', 'admin');
    await desk.edit('Permohonan', 'C2', 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(PLAIN)).Status).toBe('Didisposisikan');
    expect(await desk.rows()).toHaveLength(1);
  });

  it('a gap in Riwayat loses no entry', async () => {
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid');
    await desk.edit('Riwayat', 'A2:K2', '', 'owner');
    await desk.choose(PLAIN, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    expect((await desk.rows('Riwayat')).map(({ Langkah }) => Langkah)).toEqual([
      '',
      'Disposisikan ke Kasi',
      'Tetapkan jadwal, disposisikan ke Admin',
    ]);
  });

  it('a time typed over a scheduled one leaves no event behind when the request is cancelled', async () => {
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(PLAIN, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    await desk.choose(PLAIN, 'Masukkan ke agenda', 'admin');
    await desk.type(PLAIN, 'Jam Mulai', '13.00', 'admin');
    await desk.type(PLAIN, 'Jam Selesai', '15.00', 'admin');
    await desk.choose(PLAIN, 'Batalkan (oleh dinas)', 'admin', 'dipakai Wali Kota');
    expect((await desk.row(PLAIN)).Status).toBe('Dibatalkan');
    expect(await desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00')).toEqual([]);
  });

  it('a step that nobody carried out is asked for anew at the second hour', async () => {
    const at = { function: 'onSheetEdited', method: 'Lock.tryLock' };
    desk.workspace.faults.plan({ at, effect: { error: 'There are too many LockService operations.' } });
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(PLAIN)).Tindakan).toBe('Disposisikan ke Kasi');
    await desk.at('2026-11-24T09:30:00+07:00');
    await desk.at('2026-11-24T10:30:00+07:00');
    const { Tindakan, Pesan, Status } = await desk.row(PLAIN);
    expect({ Tindakan, Status }).toEqual({ Tindakan: '', Status: 'Diajukan' });
    expect(Pesan).toContain('“Disposisikan ke Kasi” belum dicatat');
  });

  it('a fault that only the night meets stays shown until the night has done its work', async () => {
    await desk.edit('Kerusakan', 'B1', '', 'owner');
    await desk.at('2026-11-25T02:00:00+07:00');
    await desk.at('2026-11-25T05:00:00+07:00');
    expect((await desk.sheet('Permohonan')).notes.A1).toContain('Kolom “Ditemukan Tanggal” pada tab “Kerusakan”');
    expect((await desk.sheet('Laporan 2026')).values[0]?.[0]).toContain('TAHUN 2026');
    await desk.edit('Kerusakan', 'B1', 'Ditemukan Tanggal', 'owner');
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
  });

  it('an unknown number says so', async () => {
    await desk.type(PLAIN, 'No', 'PC-2026-9999', 'admin');
    await desk.edit('Permohonan', 'C2', 'Disposisikan ke Kasi', 'kabid');
    const { values } = await desk.sheet('Permohonan', true);
    const message = values.slice(1).map((row) => String(row[4]));
    expect(message.join()).toContain('PC-2026-9999 tidak ada');
  });

  it('a missing column is named at the head of the desk; put back, the next hour finishes what waited', async () => {
    await desk.edit('Permohonan', await desk.cell(PLAIN, 'Konsumsi').then(headerCell), 'Makanan', 'admin');
    const executions = await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kunjungan kedua' });
    expect(errorsOf(executions)).toEqual([expect.stringContaining('MISSING_COLUMN')]);
    const { notes } = await desk.sheet('Permohonan');
    expect(notes.A1).toContain('Kolom “Konsumsi” pada tab “Permohonan” tidak ditemukan');
    expect(await desk.rows()).toHaveLength(1);

    await desk.edit('Permohonan', await headerOf(desk, 'Makanan'), 'Konsumsi', 'admin');
    await desk.at('2026-11-24T10:00:00+07:00');
    expect((await desk.row('PC-2026-0002')).Kegiatan).toBe('Kunjungan kedua');
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
  });
});

describe('what people do to the workplace', () => {
  it('a missing tab is named at the head of the desk; the install puts it back and nothing was lost', async () => {
    const desk = desperateDesk('2026-11-24T08:12:05+07:00');
    desk.workspace.run('deleteTab', ['Kotak Keluar'], PEOPLE.owner);
    const executions = await desk.submit(PLAIN_ANSWERS);
    expect(errorsOf(executions)).toEqual([expect.stringContaining('MISSING_TAB')]);
    expect((await desk.sheet('Permohonan')).notes.A1).toContain('Tab “Kotak Keluar” tidak ditemukan');

    const { executions: repair } = desk.workspace.run('install', [], PEOPLE.owner);
    expect(errorsOf(repair)).toEqual([]);
    await desk.at('2026-11-24T10:00:00+07:00');
    expect((await desk.row(PLAIN)).Status).toBe('Diajukan');
    const reached = (await desk.mails(PLAIN)).map(({ to }) => to[0]);
    expect(reached.sort()).toEqual(['dewi.kartika@smkn4.example', PEOPLE.kabid]);
    expect(await desk.rows('Riwayat')).toHaveLength(1);
  });

  it('columns may be added anywhere: the script finds its own by their headers', async () => {
    const desk = desperateDesk('2026-11-24T08:12:05+07:00');
    desk.workspace.run('insertColumn', ['Permohonan', 1], PEOPLE.owner);
    desk.workspace.run('insertColumn', ['Permohonan', 5], PEOPLE.owner);
    await desk.edit('Permohonan', 'A1', 'Warna map', 'admin');
    await desk.submit(PLAIN_ANSWERS);
    await desk.edit('Permohonan', 'A2', 'merah', 'admin');
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid', 'telaah');
    expect(await desk.row(PLAIN)).toMatchObject({
      'Warna map': 'merah',
      Status: 'Didisposisikan',
      'Isi Disposisi/Alasan': '',
      'Posisi Surat': 'Kasi sejak 24/11/2026 08.12',
    });
  });

  it('answers that cannot be read are kept as text in Catatan Petugas', async () => {
    const desk = desperateDesk('2026-11-24T08:12:05+07:00');
    desk.workspace.run('dropChecks', [], PEOPLE.owner);
    const executions = await desk.submit({
      ...PLAIN_ANSWERS,
      Konsumsi: 'Kambing guling',
      'Perkiraan Jumlah Peserta': 'sekelas',
    });
    expect(errorsOf(executions)).toEqual([]);
    expect(await desk.row(PLAIN)).toMatchObject({
      Konsumsi: 'Belum ditentukan',
      Peserta: '',
      'Catatan Petugas': 'Perkiraan Jumlah Peserta: sekelas\nKonsumsi: Kambing guling',
    });
  });
});

describe('Tim Pengelola', () => {
  it('without a Kabid: the request is kept, its row and the tab say so, and the mail leaves once there is one', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.edit('Tim Pengelola', 'A2:D3', '', 'owner');
    await desk.submit(PLAIN_ANSWERS);
    expect((await desk.row(PLAIN)).Pesan).toContain('belum ada Kabid di tab Tim Pengelola');
    expect((await desk.sheet('Tim Pengelola')).notes.B1).toContain('Belum ada Kepala Dinas dan Kabid');
    expect((await desk.mails(PLAIN)).flatMap(({ to }) => to)).toEqual(['dewi.kartika@smkn4.example']);
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kasi');
    expect((await desk.row(PLAIN)).Pesan).toContain('Belum ada Kabid di tab Tim Pengelola');

    const values = [['Budi Santoso', 'Kabid', PEOPLE.kabid, 'ya']];
    await desk.post('/api/sheets/Tim%20Pengelola/edits', { range: 'A2', values, as: PEOPLE.owner });
    await desk.at('2026-11-24T09:00:00+07:00');
    expect((await desk.mails(PLAIN)).flatMap(({ to }) => to)).toContain(PEOPLE.kabid);
  });

  it('a mail address that cannot be is named in its row; the last good team stays in force', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.edit('Tim Pengelola', 'C3', 'kabid at dinas', 'owner');
    expect((await desk.rows('Tim Pengelola'))[1]?.Pesan).toContain('Isi kolom Email dengan satu alamat email');
    await desk.submit(PLAIN_ANSWERS);
    expect((await desk.mails(PLAIN)).flatMap(({ to }) => to)).toContain(PEOPLE.kabid);
  });
});

describe('Pengaturan', () => {
  it('a bad value is named in its row with what is expected; the last good one stays in force', async () => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const capacity = (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === 'Kapasitas (orang)') + 2;
    await desk.edit('Pengaturan', `B${capacity}`, 'empat puluh', 'owner');
    expect((await desk.rows('Pengaturan'))[capacity - 2]?.Pesan).toContain(
      '“empat puluh” tidak dapat dipakai: isi dengan angka bulat 1 sampai 1000',
    );
    await desk.submit({ ...PLAIN_ANSWERS, 'Perkiraan Jumlah Peserta': '41' });
    expect((await desk.row(PLAIN))['Perlu Perhatian']).toBe('Peserta melebihi kapasitas (41 dari 40)');

    await desk.edit('Pengaturan', `B${capacity}`, '60', 'owner');
    expect((await desk.rows('Pengaturan'))[capacity - 2]?.Pesan).toBe('');
    await desk.submit({ ...PLAIN_ANSWERS, 'Perkiraan Jumlah Peserta': '41', 'Tanggal Mulai': '2026-12-10' });
    expect((await desk.row('PC-2026-0002'))['Kode Perhatian']).not.toContain('OVER_CAPACITY');
  });
});

/** "AH2" → "AH1" */
function headerCell(cell: string): string {
  return cell.replace(/\d+$/, '1');
}

async function headerOf(desk: TestDesk, title: string): Promise<string> {
  const [headers = []] = (await desk.sheet('Permohonan', true)).values;
  const index = headers.indexOf(title);
  return `${index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : ''}${String.fromCharCode(65 + (index % 26))}1`;
}
