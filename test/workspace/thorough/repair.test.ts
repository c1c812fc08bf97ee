// The repair of the sheet: puts back what is gone of tabs, columns and headers.
import { expect, it } from 'vitest';
import { desperateDesk, handyProject, oneRequest, PEOPLE, PLAIN_ANSWERS } from '../desk.ts';

it.each(['Email', 'Konsumsi', 'Tanggal Mulai', 'Status', 'Data', 'No.'])(
  'a column of Permohonan that somebody deleted, %s: comes back with what is recorded, and blank cells pass for nobody’s correction',
  async (header) => {
    const desk = await oneRequest();
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Instansi': 'Bank Kalbar', 'Tanggal Mulai': '2026-12-10' });
    const before = await desk.rows();
    const headers = (await desk.sheet('Permohonan', true)).values[0] ?? [];
    desk.workspace.sheets.deleteColumns('Permohonan', { from: headers.indexOf(header) + 1 }, PEOPLE.admin);
    await desk.at('2026-11-24T09:30:00+07:00');
    expect(await desk.note('Pengaturan')).toContain('bila kolomnya terhapus, pilih menu');
    const value = desk.repair();
    expect(value).toContain(`Kolom ditambahkan: Permohonan: ${header}.`);
    expect(await desk.rows()).toEqual(before);
    await desk.at('2026-11-24T10:30:00+07:00');
    expect(await desk.rows()).toEqual(before);
  },
);

it.each(['Permohonan', 'Riwayat', 'Kotak Keluar'])(
  'a tab that people have given another name, %s: it is said at the next step; the repair names it again, and nothing is begun anew',
  async (tab) => {
    const desk = await oneRequest(handyProject());
    await desk.choose('PC-2026-0001', 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
    desk.workspace.sheets.renameTab(tab, 'Arsip 2026', PEOPLE.admin);
    const register = tab === 'Permohonan' ? 'Arsip 2026' : 'Permohonan';
    await desk.paste(register, 'J2', [['Buka kembali', 'Batal diperbaiki']], 'kabid');
    expect(await desk.note('Pengaturan')).toContain(`Tab “${tab}” tidak ditemukan.`);
    const value = desk.repair();
    expect(value).toContain(`Nama tab dikembalikan: ${tab}.`);
    expect(value).not.toMatch(/Tab dibuat|terhapus/);
    await desk.at('2026-11-24T10:00:00+07:00');
    // What was recorded is finished afterwards, and the refusal that still waited is told before it; else it is chosen again.
    const taken = tab === 'Kotak Keluar' ? ['Buka kembali'] : [];
    const { Pesan } = await desk.row('PC-2026-0001');
    expect(Pesan).toContain(tab === 'Kotak Keluar' ? '“Buka kembali” dicatat' : 'Belum dicatat. Pilih lagi.');
    const [, ...told] = (await desk.mails('PC-2026-0001')).filter(({ to }) => to.includes(String(PLAIN_ANSWERS.Email)));
    const reopened = taken.map(() => expect.stringContaining('Diproses kembali'));
    expect(told.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Belum dapat kami penuhi'),
      ...reopened,
    ]);
    const status = taken.length > 0 ? 'Didisposisikan' : 'Ditolak';
    expect((await desk.rows()).map(({ 'No.': No, Status }) => [No, Status])).toEqual([['PC-2026-0001', status]]);
    const steps = (await desk.rows('Riwayat')).map(({ Langkah }) => Langkah);
    expect(steps).toEqual(['Permohonan diajukan', 'Tolak permohonan', ...taken]);
  },
);

it('a title that somebody has put above the headers stops the desk, which says so; the repair brings the headers back to the top', async () => {
  const desk = desperateDesk();
  await desk.submit(PLAIN_ANSWERS);
  desk.workspace.sheets.insertRows('Permohonan', { before: 1, count: 2 }, PEOPLE.admin);
  await desk.edit('Permohonan', 'A1', 'DAFTAR PERMOHONAN', 'admin');
  await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kunjungan kedua' });
  expect(await desk.note()).toContain('Kolom “No.” pada tab “Permohonan” tidak ditemukan');
  expect(desk.repair()).not.toContain('Kolom ditambahkan');
  await desk.at('2026-11-24T10:00:00+07:00');
  expect((await desk.rows()).map(({ 'No.': No, Kegiatan }) => [No, Kegiatan])).toEqual([
    ['PC-2026-0001', PLAIN_ANSWERS['Nama Kegiatan']],
    ['PC-2026-0002', 'Kunjungan kedua'],
    ['DAFTAR PERMOHONAN', ''],
  ]);
  expect(await desk.note()).toBe('');
});

it.each(['Permohonan', 'Riwayat', 'Kotak Keluar'])(
  'a row of headers that somebody has deleted of %s: the repair puts it above the rows, which stay as they were',
  async (tab) => {
    const desk = await oneRequest(handyProject());
    await desk.choose('PC-2026-0001', 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
    const before = (await desk.sheet(tab)).values;
    desk.workspace.sheets.deleteRows(tab, { from: 1 }, PEOPLE.owner);
    await desk.at('2026-11-24T08:14:00+07:00');
    desk.workspace.run('install', [], PEOPLE.owner);
    expect((await desk.sheet(tab)).values.map((row) => row.join('|'))).toEqual(before.map((row) => row.join('|')));
    await desk.at('2026-11-24T09:30:00+07:00');
    expect((await desk.mails('PC-2026-0001')).filter(({ subject }) => /Belum dapat/.test(subject))).toHaveLength(1);
    expect(await desk.note()).toBe('');
  },
);

it.each([
  ['Kotak Keluar', 'A1:I1'],
  ['Riwayat', 'C1'],
  ['Permohonan', 'H1:I1'],
  ['Tim Pengelola', 'H1'],
])(
  'headers that somebody has cleared, %s %s: stand above their columns again, and nothing is made beside them',
  async (tab, range) => {
    const desk = await oneRequest(handyProject());
    const before = (await desk.sheet(tab)).values;
    await desk.edit(tab, range, '', 'owner');
    expect(desk.repair()).toContain(`Kolom ditambahkan: ${tab}: `);
    expect((await desk.sheet(tab)).values).toEqual(before);
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Didisposisikan');
  },
);

it('a column of the script’s own that somebody deleted is back with the repair, and the steps of each request are counted on from where they were', async () => {
  const desk = desperateDesk();
  await desk.submit(PLAIN_ANSWERS);
  await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid', 'telaah');
  // So much is recorded afterwards that the latest entries do not tell of it any more.
  const others = Array.from({ length: 45 }, () => ['24/11/2026']);
  await desk.paste('Riwayat', 'A4', others, 'owner');
  const [headers = []] = (await desk.sheet('Permohonan')).values;
  desk.workspace.sheets.deleteColumns('Permohonan', { from: headers.indexOf('Data') + 1 }, PEOPLE.admin);
  expect(desk.repair()).toContain('Kolom ditambahkan: Permohonan: Data.');
  await desk.choose('PC-2026-0001', 'Kembalikan ke Kabid', 'kasi', 'salah alamat');
  const steps = (await desk.rows('Riwayat')).filter(({ 'No.': No }) => No === 'PC-2026-0001');
  expect(steps.map(({ Revisi, Menjadi }) => [Revisi, Menjadi])).toEqual([
    ['1', 'Diajukan'],
    ['2', 'Didisposisikan'],
    ['3', 'Diajukan'],
  ]);
  expect((await desk.kept('PC-2026-0001')).revision).toBe(3);
});
