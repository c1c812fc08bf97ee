// What people have sorted, shifted or emptied where the script writes by place is put in order, and nothing is lost.
import { describe, expect, it } from 'vitest';
import { desperateDesk, errorsOf, handyProject, oneRequest, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

describe('columns that people have shifted where the script writes by place', () => {
  it('stop the desk, which says so; the repair puts them in order, and what waited is done', async () => {
    const desk = desperateDesk();
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose('PC-2026-0001', 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
    desk.workspace.sheets.insertColumns('Riwayat', { before: 3 }, PEOPLE.owner);
    const shifted = await desk.choose('PC-2026-0001', 'Buka kembali', 'kabid', 'Batal');
    expect(errorsOf([shifted])).toEqual([expect.stringContaining('Revisi')]);
    desk.workspace.sheets.deleteColumns('Kotak Keluar', { from: 1 }, PEOPLE.owner);
    await desk.at('2026-11-24T09:00:00+07:00');
    const told = await desk.note();
    expect(told).toMatch(/Kolom “.*” pada tab “(Riwayat|Kotak Keluar)” tidak ditemukan/);
    expect((await desk.mails('PC-2026-0001')).filter(({ subject }) => /Belum dapat/.test(subject))).toEqual([]);
    const value = desk.repair();
    expect(value).toContain('Kolom ditambahkan: Riwayat: Revisi dan Kotak Keluar: Dibuat.');
    await desk.at('2026-11-24T10:00:00+07:00');
    expect((await desk.mails('PC-2026-0001')).filter(({ subject }) => /Belum dapat/.test(subject))).toHaveLength(1);
    expect((await desk.rows('Riwayat')).map(({ Revisi, Menjadi }) => [Revisi, Menjadi])).toEqual([
      ['1', 'Diajukan'],
      ['2', 'Ditolak'],
    ]);
    await desk.choose('PC-2026-0001', 'Buka kembali', 'kabid', 'Batal');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Didisposisikan');
    expect(await desk.note()).toBe('');
  });

  it.each([1, 3, 6, 12])(
    'what was written before a column inserted at %i was noticed is put right, and no mail is lost',
    async (before) => {
      const desk = await oneRequest(handyProject());
      desk.workspace.sheets.insertColumns('Kotak Keluar', { before }, PEOPLE.owner);
      // The refusal waits for its undo, the column is found by the sweep.
      await desk.choose('PC-2026-0001', 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
      await desk.at('2026-11-24T08:13:00+07:00');
      desk.workspace.run('install', [], PEOPLE.owner);
      await desk.at('2026-11-24T08:41:00+07:00');
      const rows = await desk.rows('Kotak Keluar');
      expect(rows.map(({ 'No.': No, Keadaan, Kepada }) => [No, Keadaan, Kepada])).toEqual(
        [PLAIN_ANSWERS.Email, PEOPLE.kabid, PLAIN_ANSWERS.Email].map((to) => ['PC-2026-0001', 'SELESAI', to]),
      );
      expect((await desk.mails('PC-2026-0001')).map(({ to }) => to[0])).toEqual(rows.map(({ Kepada }) => Kepada));
    },
  );

  it('an entry of Riwayat that was written at that very moment is put right as well', async () => {
    const desk = await oneRequest(handyProject());
    const insert = () => void desk.workspace.sheets.insertColumns('Riwayat', { before: 3 }, PEOPLE.owner);
    desk.disturb({ function: 'onSheetEdited_', method: 'Range.setValues', nth: 1 }, insert);
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    const later = await desk.choose('PC-2026-0001', 'Kembalikan ke Kabid', 'kasi', 'salah alamat');
    expect(errorsOf([later])).toEqual([expect.stringContaining('Revisi')]);
    expect(desk.repair()).toContain('Riwayat: Revisi');
    await desk.choose('PC-2026-0001', 'Kembalikan ke Kabid', 'kasi', 'salah alamat');
    expect((await desk.rows('Riwayat')).map(({ Revisi, Langkah, Oleh }) => [Revisi, Langkah, Oleh])).toEqual([
      ['1', 'Permohonan diajukan', 'pemohon'],
      ['2', 'Disposisikan ke Kasi', 'Budi Santoso (Kabid, kabid@diskominfo.example)'],
      ['3', 'Kembalikan ke Kabid', 'Ani Lestari (Kasi, kasi@diskominfo.example)'],
    ]);
  });
});

it('Riwayat that people have sorted newest first is in order again at the next step, and a deleted row comes back as it stood', async () => {
  const desk = await oneRequest(handyProject());
  await desk.submit({ ...PLAIN_ANSWERS, 'Nama Instansi': 'Bank Kalbar', 'Tanggal Mulai': '2026-12-09' });
  for (const [minute, [action, person]] of [
    ['Disposisikan ke Kasi', 'kabid'] as const,
    ['Tetapkan jadwal, disposisikan ke Admin', 'kasi'] as const,
    ['Masukkan ke agenda', 'admin'] as const,
  ].entries()) {
    await desk.at(`2026-11-24T08:1${minute + 3}:00+07:00`);
    await desk.choose('PC-2026-0001', action, person, 'setuju');
  }
  const before = await desk.row('PC-2026-0001');
  desk.workspace.sheets.sort('Riwayat', { column: 1, ascending: false }, PEOPLE.owner);
  desk.workspace.sheets.deleteRows('Permohonan', { from: 2 }, PEOPLE.admin);
  const step = await desk.choose('PC-2026-0002', 'Disposisikan ke Kasi', 'kabid');
  expect(errorsOf([step])).toEqual([]);
  expect({ ...(await desk.row('PC-2026-0001')), Pesan: '' }).toEqual({ ...before, Pesan: '' });
  const steps = (await desk.rows('Riwayat')).filter(({ 'No.': No }) => No === 'PC-2026-0001');
  expect(steps.map(({ Revisi }) => Revisi)).toEqual(['1', '2', '3', '4']);
  expect(await desk.events('2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00')).toHaveLength(2);
});

describe('Riwayat that people have emptied', () => {
  const FIRST = 'PC-2026-0001';
  const SECOND = 'PC-2026-0002';
  const OTHERS = { ...PLAIN_ANSWERS, 'Nama Instansi': 'Bank Kalbar', 'Nomor WhatsApp': '0813-0000-0009' };

  it.each([
    ['headers and all', (desk: TestDesk) => desk.edit('Riwayat', 'A1:K60', '', 'owner')],
    ['the tab itself', async (desk: TestDesk) => desk.workspace.run('deleteTab', ['Riwayat'], PEOPLE.owner)],
  ] as const)('of %s: what stands in Permohonan is recorded anew, and it is said', async (_, empty) => {
    const desk = await oneRequest(handyProject());
    await desk.submit({ ...OTHERS, 'Nomor Surat': '7/BK/2026', Email: 'humas@bankkalbar.example' });
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    await empty(desk);
    const step = await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');
    expect(errorsOf([step])).toHaveLength(1);
    const said = 'permohonan dicatat ulang menurut Permohonan; langkah-langkah sebelumnya hilang.';
    expect(desk.repair()).toContain(said);
    await desk.at('2026-11-25T03:00:00+07:00');
    await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');

    // A deleted row comes back, its time is nobody else's, and no form is taken in twice.
    desk.workspace.sheets.deleteRows('Permohonan', { from: 2 }, PEOPLE.admin);
    await desk.choose(SECOND, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    await desk.at('2026-11-25T05:00:00+07:00');
    expect((await desk.row(FIRST)).Status).toBe('Jadwal Ditetapkan');
    expect((await desk.row(SECOND)).Pesan).toContain(`Waktu sama dengan ${FIRST}`);
    await desk.submit({ ...OTHERS, 'Nomor Surat': '8/BK/2026', 'Tanggal Mulai': '2026-12-10' });
    const numbers = (await desk.rows()).map(({ 'No.': No }) => No);
    expect([numbers.length, new Set(numbers).size]).toEqual([3, 3]);
    desk.workspace.run('install', [], PEOPLE.owner);
    expect(await desk.note()).toBe('');
  });
});
