// Bad input by hand in `Permohonan`: a clear message in the row or at the head of the desk, and nothing lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, FIRST, oneRequest, PEOPLE, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

describe('the register', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = await oneRequest();
  });

  it('a gap in Riwayat loses no entry', async () => {
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    await desk.edit('Riwayat', 'A2:K2', '', 'owner');
    await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    expect((await desk.rows('Riwayat')).map(({ Langkah }) => Langkah)).toEqual([
      '',
      'Disposisikan ke Kasi',
      'Tetapkan jadwal, disposisikan ke Admin',
    ]);
  });

  it('a fault that only the night meets stays shown until the night has done its work', async () => {
    await desk.edit('Kerusakan', 'B1', '', 'owner');
    await desk.at('2026-11-25T02:00:00+07:00');
    await desk.at('2026-11-25T05:00:00+07:00');
    expect(await desk.note()).toContain('Kolom “Ditemukan Tanggal” pada tab “Kerusakan”');
    const report = (await desk.sheet('Laporan 2026')).values.map(([first]) => String(first));
    expect(report[0]).toMatch(/^LAPORAN TAHUNAN .* 2026$/);
    expect(report.some((words) => words.startsWith('Belum terbaca: tab Kerusakan'))).toBe(true);
    await desk.edit('Kerusakan', 'B1', 'Ditemukan Tanggal', 'owner');
    expect(await desk.note()).not.toContain('Ditemukan Tanggal');
  });

  it('a missing column is named at the head of the desk; put back, the next hour finishes what waited', async () => {
    await desk.edit('Permohonan', await desk.address('Konsumsi', 1), 'Makanan', 'admin');
    const executions = await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kunjungan kedua' });
    // An error inside the bundle names the line of the sources.
    expect(errorsOf(executions)).toEqual([expect.stringMatching(/MISSING_COLUMN.*at .*src\/google\/\S+\.ts:\d+:\d+/s)]);
    const { notes } = await desk.sheet('Permohonan');
    expect(notes.A1).toContain('Kolom “Konsumsi” pada tab “Permohonan” tidak ditemukan');
    expect(await desk.rows()).toHaveLength(1);

    // The owner hears of it within the hour, once a day.
    const told = async () => (await desk.mails()).filter(({ subject }) => subject.includes('aplikasi terhenti'));
    expect(await told()).toEqual([]);
    await desk.at('2026-11-24T09:30:00+07:00');
    await desk.at('2026-11-24T11:30:00+07:00');
    const [mail, ...others] = await told();
    expect([mail?.to, others]).toEqual([[PEOPLE.owner], []]);
    expect(mail?.text).toContain('Kolom “Konsumsi” pada tab “Permohonan” tidak ditemukan');

    await desk.edit('Permohonan', await desk.address('Makanan', 1), 'Konsumsi', 'admin');
    await desk.at('2026-11-24T13:00:00+07:00');
    expect((await desk.row('PC-2026-0002')).Kegiatan).toBe('Kunjungan kedua');
    expect(await desk.note()).toBe('');
  });
});
