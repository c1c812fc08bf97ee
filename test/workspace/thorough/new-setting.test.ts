// A setting that the office does not have: one row of the table and one row of words. The tab, its check and the stored
// settings know it by these alone; here the airing of the room, which one function asks for.
import { expect, it } from 'vitest';
import { type Added, deskWith } from '../added.ts';
import { FIRST, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

/** What somebody writes who has the room aired before it is prepared. */
const ADDED: Added = {
  'domain/settings/settings.ts': {
    'SETTINGS.setupMinutes':
      "  airingMinutes: { shape: 'WHOLE_NUMBER', initial: '45', from: 0, to: 240, group: 'ROOM', slice: 'room' },",
  },
  'words/sheet/settings.ts': {
    SETTING_WORDS:
      "  airingMinutes: { name: 'Udara segar (menit)', help: 'Ruangan dibuka selama ini sebelum disiapkan.' },",
  },
  'domain/request/room-time.ts': {
    'needOf()': '  if (room) return begunEarlier(event, room.setupMinutes + room.airingMinutes);',
  },
};

const rowOf = async (desk: TestDesk, name: string) =>
  (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === name);

it('a setting that was added to the table stands in its part of the tab, is checked, and is in force wherever the room is prepared', async () => {
  const desk = await deskWith(ADDED);
  const at = await rowOf(desk, 'Udara segar (menit)');
  const rows = await desk.rows('Pengaturan');
  expect(rows[at - 1]?.Nama).toBe('Persiapan ruangan (menit)');
  expect(rows[at]).toMatchObject({ Nilai: '45', Keterangan: 'Ruangan dibuka selama ini sebelum disiapkan.' });

  await desk.edit('Pengaturan', `B${at + 2}`, 'sejam', 'owner');
  expect((await desk.rows('Pengaturan'))[at]?.Pesan).toContain('isi dengan angka bulat 0 sampai 240');
  await desk.edit('Pengaturan', `B${at + 2}`, '60', 'owner');
  expect((await desk.rows('Pengaturan'))[at]?.Pesan).toBe('');

  // An hour after the office opens: half an hour too early for both.
  await desk.submit({ ...PLAIN_ANSWERS, 'Jam Mulai': '08:15', 'Jam Selesai': '09:00' });
  expect((await desk.row(FIRST))['Perlu Perhatian']).toContain('mendahului jam kerja');
  await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(FIRST, 'Kesampingkan peringatan', 'kabid', 'Petugas datang lebih awal');
  await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'sudah dihubungi');
  await desk.choose(FIRST, 'Masukkan ke agenda', 'admin');
  expect((await desk.rows('Agenda'))[0]?.['Persiapan Mulai']).toBe('06.45');
});
