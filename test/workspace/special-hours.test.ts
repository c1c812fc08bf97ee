// Days with hours of their own: what the office types beside its settings is what requests on those days are measured by.
import { beforeAll, describe, expect, it } from 'vitest';
import { installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const RAMADAN = [
  'Ramadan 1448 H',
  '08/02/2027',
  '09/03/2027',
  '08.00–15.00',
  '12.00–12.30',
  '08.00–15.30',
  '11.30–12.30',
];
const AFTERNOON = { ...PLAIN_ANSWERS, 'Nomor Surat': '', 'Jam Mulai': '14:00', 'Jam Selesai': '15:30' };

describe('Ramadan, typed beside the settings', () => {
  let desk: TestDesk;

  beforeAll(async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.paste('Pengaturan', 'E2', [RAMADAN], 'owner');
  });

  it('has headers of its own, with a note that shows how to fill it in', async () => {
    const { values, notes } = await desk.sheet('Pengaturan');
    expect(values[0]?.slice(4)).toEqual([
      'Masa Jam Khusus',
      'Berlaku Mulai',
      'Berlaku Sampai',
      'Jam Senin–Kamis',
      'Istirahat Senin–Kamis',
      'Jam Jumat',
      'Istirahat Jumat',
      'Pesan Jam Khusus',
    ]);
    expect(notes.E1).toContain('Ramadan 1448 H · 08/02/2027');
    expect((await desk.rows('Pengaturan'))[0]).toMatchObject({ 'Pesan Jam Khusus': '', Pesan: '' });
  });

  it('a request within it is measured by its hours, one before it by the ordinary ones', async () => {
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-09' });
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-04', 'Nama Kegiatan': 'Sebelum Ramadan' });
    expect((await desk.row('PC-2026-0001'))['Perlu Perhatian']).toBe('Di luar jam kerja (08.00–15.00)');
    expect((await desk.row('PC-2026-0002'))['Perlu Perhatian']).toBe('');
    // What is offered instead keeps to those hours as well.
    expect(String((await desk.row('PC-2026-0001'))['Waktu Alternatif']).split('\n')).toEqual([
      'Selasa, 9 Februari 2027 pukul 13.30–15.00 WIB',
      'Selasa, 9 Februari 2027 pukul 10.30–12.00 WIB',
      'Jumat, 12 Februari 2027 pukul 14.00–15.30 WIB',
    ]);
  });

  it('a value that cannot be used names its cell and what is expected; the hours last right stay in force', async () => {
    await desk.edit('Pengaturan', 'H2', 'pagi saja', 'owner');
    expect((await desk.rows('Pengaturan'))[0]?.['Pesan Jam Khusus']).toBe(
      'Kolom Jam Senin–Kamis (“pagi saja”): isi dengan jam mulai dan selesai, misalnya 08.00–15.00. Sementara itu jam kerja yang terakhir benar tetap berlaku.',
    );
    expect((await desk.sheet('Permohonan')).notes.A1).toContain('Tab Pengaturan: H2 (Ramadan 1448 H) “');
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-10', 'Nama Kegiatan': 'Masih Ramadan' });
    expect((await desk.row('PC-2026-0003'))['Perlu Perhatian']).toBe('Di luar jam kerja (08.00–15.00)');

    await desk.edit('Pengaturan', 'H2', '08.00–15.30', 'owner');
    expect((await desk.rows('Pengaturan'))[0]?.['Pesan Jam Khusus']).toBe('');
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-11', 'Nama Kegiatan': 'Jam baru' });
    expect((await desk.row('PC-2026-0004'))['Perlu Perhatian']).toBe('');
  });

  it('a repair of the application leaves it as it is', async () => {
    const before = (await desk.sheet('Pengaturan', true)).values;
    desk.workspace.run('install', [], PEOPLE.owner);
    expect((await desk.sheet('Pengaturan', true)).values).toEqual(before);
  });

  it('taken away, the ordinary hours are back', async () => {
    await desk.paste('Pengaturan', 'E2', [RAMADAN.map(() => '')], 'owner');
    await desk.submit({ ...AFTERNOON, 'Tanggal Mulai': '2027-02-16', 'Nama Kegiatan': 'Jam biasa' });
    expect((await desk.row('PC-2026-0005'))['Perlu Perhatian']).toBe('');
  });
});
