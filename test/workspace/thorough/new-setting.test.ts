// A setting that the office does not have: one row of the table and one row of words. The tab, its check and the stored
// settings know it by these alone; here the preparation of visits, which one function asks for.
import { expect, it } from 'vitest';
import { type Added, deskWith } from '../added.ts';
import { PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

/** What somebody writes who lets visits have a preparation of their own. */
const ADDED: Added = {
  'domain/settings/settings.ts': {
    'SETTINGS.setupMinutes':
      "  visitSetupMinutes: { shape: 'WHOLE_NUMBER', initial: '45', from: 0, to: 240, group: 'ROOM', slice: 'room' },",
  },
  'words/sheet/settings.ts': {
    SETTING_WORDS:
      "  visitSetupMinutes: { name: 'Persiapan kunjungan (menit)', help: 'Ruangan disiapkan selama ini sebelum kunjungan.' },",
  },
  'domain/request/room-time.ts': { 'setupFor()': "  if (_request?.kind === 'VISIT') return room.visitSetupMinutes;" },
};

/** Another day than that of the plain answers. */
const LATER = { 'Tanggal Mulai': '2026-12-09', 'Tanggal Selesai': '' };

/** Takes a request into the agenda; what is unusual about its hours is allowed. */
async function schedule(desk: TestDesk, number: string): Promise<void> {
  await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
  if ((await desk.row(number))['Perlu Perhatian'] !== '')
    await desk.choose(number, 'Kesampingkan peringatan', 'kabid', 'Petugas datang lebih awal');
  await desk.choose(number, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'sudah dihubungi');
  await desk.choose(number, 'Masukkan ke agenda', 'admin');
}

const rowOf = async (desk: TestDesk, name: string) =>
  (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === name);

it('a setting that was added to the table stands in its part of the tab, is checked, and is in force wherever a visit is prepared', async () => {
  const desk = await deskWith(ADDED);
  const at = await rowOf(desk, 'Persiapan kunjungan (menit)');
  const rows = await desk.rows('Pengaturan');
  expect(rows[at - 1]?.Nama).toBe('Persiapan ruangan (menit)');
  expect(rows[at]).toMatchObject({ Nilai: '45', Keterangan: 'Ruangan disiapkan selama ini sebelum kunjungan.' });

  await desk.edit('Pengaturan', `B${at + 2}`, 'sejam', 'owner');
  expect((await desk.rows('Pengaturan'))[at]?.Pesan).toContain('isi dengan angka bulat 0 sampai 240');
  await desk.edit('Pengaturan', `B${at + 2}`, '60', 'owner');
  expect((await desk.rows('Pengaturan'))[at]?.Pesan).toBe('');

  // Both an hour after the office opens: the visit is prepared before that, the loan is not.
  const early = { ...PLAIN_ANSWERS, 'Jam Mulai': '08:00', 'Jam Selesai': '09:00' };
  await desk.submit(early);
  await desk.submit({
    ...early,
    'Jenis Permohonan': 'Peminjaman',
    'Nomor Surat': '9',
    'Nama Kegiatan': 'Rapat',
    ...LATER,
  });
  const [visit, loan] = await desk.rows();
  expect(visit?.['Perlu Perhatian']).toContain('Persiapan 60 menit mendahului jam kerja');
  expect(loan?.['Perlu Perhatian']).not.toContain('Persiapan');
  await schedule(desk, 'PC-2026-0001');
  await schedule(desk, 'PC-2026-0002');
  const starts = (await desk.rows('Agenda')).map((row) => [row['No.'], row['Persiapan Mulai']]);
  expect(starts).toEqual([
    ['PC-2026-0001', '07.00'],
    ['PC-2026-0002', '07.30'],
  ]);
});
