// Bad input by hand in `Permohonan`: a clear message in the row or at the head of the desk, and nothing lost.
import { beforeEach, describe, expect, it } from 'vitest';
import { errorsOf, installedDesk, PLAIN_ANSWERS, type TestDesk } from './desk.ts';

const PLAIN = 'PC-2026-0001';

describe('the register', () => {
  let desk: TestDesk;

  beforeEach(async () => {
    desk = installedDesk('2026-11-24T08:12:05+07:00');
    await desk.submit(PLAIN_ANSWERS);
  });

  it('a date typed wrongly is named at the next step, and the recorded one comes back', async () => {
    await desk.choose(PLAIN, 'Disposisikan ke Kasi', 'kabid');
    await desk.type(PLAIN, 'Tanggal Mulai', '31/02/2026', 'kasi');
    await desk.choose(PLAIN, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    const row = await desk.row(PLAIN);
    expect(row.Pesan).toContain(
      'Kolom Tanggal Mulai berisi “31/02/2026”, yang bukan tanggal. Waktu semula tetap berlaku',
    );
    expect(row['Tanggal Mulai']).toBe('08/12/2026');
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

  it.each([
    ['Konsumsi', 'Beres'],
    ['Jam Mulai', 'pagi'],
  ])('a word nobody knows in %s takes an event out of no agenda, reminder or report', async (header, word) => {
    for (const [action, person] of [
      ['Disposisikan ke Kasi', 'kabid'],
      ['Tetapkan jadwal, disposisikan ke Admin', 'kasi'],
      ['Masukkan ke agenda', 'admin'],
    ] as const)
      await desk.choose(PLAIN, action, person, 'sepakat');
    await desk.at('2026-12-07T07:20:00+07:00');
    await desk.type(PLAIN, header, word, 'admin');
    await desk.at('2026-12-07T07:31:00+07:00');
    expect((await desk.mails(PLAIN)).map(({ subject }) => subject)).toContainEqual(
      expect.stringContaining('Pengingat'),
    );
    await desk.at('2026-12-08T03:30:00+07:00');
    expect(await desk.rows('Agenda')).toContainEqual(expect.objectContaining({ No: PLAIN, Kapan: 'Hari ini' }));
    const december = (await desk.sheet('Laporan 2026')).values.find(([month]) => month === 'Desember');
    expect(december?.slice(1, 7)).toEqual([0, 0, 0, 0, 1, 0]);
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
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').not.toContain('Ditemukan Tanggal');
  });

  it('a number typed over another comes back with the next step, which is the row’s own', async () => {
    await desk.type(PLAIN, 'No', 'PC-2026-9999', 'admin');
    await desk.edit('Permohonan', 'C2', 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row(PLAIN)).Status).toBe('Didisposisikan');
    expect(await desk.rows()).toHaveLength(1);
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

/** "AH2" → "AH1" */
function headerCell(cell: string): string {
  return cell.replace(/\d+$/, '1');
}

async function headerOf(desk: TestDesk, title: string): Promise<string> {
  const [headers = []] = (await desk.sheet('Permohonan', true)).values;
  const index = headers.indexOf(title);
  return `${index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : ''}${String.fromCharCode(65 + (index % 26))}1`;
}
