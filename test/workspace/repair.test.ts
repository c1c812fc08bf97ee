// The repair: puts back what is gone, leaves alone what people like otherwise, and ends what a broken-off install began.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import type { Workspace } from '../../src/local/facade.ts';
import { openWorkspace } from '../../src/local/workspace.ts';
import {
  desperateDesk,
  errorsOf,
  installedDesk,
  PEOPLE,
  PLAIN_ANSWERS,
  type TestDesk,
  temporaryFolder,
} from './desk.ts';

describe('the repair', () => {
  it('puts back a tab, a column, a setting and a question that are gone', async () => {
    const desk = desperateDesk();
    desk.workspace.run('deleteTab', ['Agenda'], PEOPLE.owner);
    desk.workspace.run('deleteQuestion', ['Konsumsi'], PEOPLE.owner);
    await desk.edit('Kerusakan', 'B1', '', 'owner');
    const row = (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === 'Tempat') + 2;
    await desk.edit('Pengaturan', `A${row}`, '', 'owner');
    expect((await desk.sheet('Pengaturan')).notes.B1).toContain('Baris “Tempat” tidak ada lagi');
    const { value, executions } = desk.workspace.run('install', [], PEOPLE.owner);
    expect(errorsOf(executions)).toEqual([]);
    expect(value).toContain('Tab dibuat: Agenda.');
    expect(value).toContain('Kolom dikembalikan: Kerusakan: Ditemukan Tanggal.');
    expect(value).toContain('Pertanyaan formulir dikembalikan: Konsumsi.');
    expect((await desk.rows('Pengaturan')).map(({ Nama }) => Nama)).toContain('Tempat');
    expect((await desk.sheet('Pengaturan')).notes.B1 ?? '').toBe('');
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
    await desk.submit(PLAIN_ANSWERS);
    expect((await desk.row('PC-2026-0001')).Konsumsi).toBe('Tidak ada');
  });
});

describe('a column of Permohonan that somebody deleted', () => {
  it.each(['Email', 'Konsumsi', 'Tanggal Mulai', 'Status', 'Jejak', 'No'])(
    '%s: comes back with what is recorded, and blank cells pass for nobody’s correction',
    async (header) => {
      const desk = installedDesk('2026-11-24T08:12:05+07:00');
      await desk.submit(PLAIN_ANSWERS);
      await desk.submit({ ...PLAIN_ANSWERS, 'Nama Instansi': 'Bank Kalbar', 'Tanggal Mulai': '2026-12-10' });
      const before = await desk.rows();
      const headers = (await desk.sheet('Permohonan', true)).values[0] ?? [];
      desk.workspace.sheets.deleteColumns('Permohonan', { from: headers.indexOf(header) + 1 }, PEOPLE.admin);
      await desk.at('2026-11-24T09:30:00+07:00');
      expect((await desk.sheet('Pengaturan')).notes.A1).toContain('bila kolomnya terhapus, pilih menu');
      const { value } = desk.workspace.run('install', [], PEOPLE.owner);
      expect(value).toContain(`Kolom dikembalikan: Permohonan: ${header}.`);
      expect(await desk.rows()).toEqual(before);
      await desk.at('2026-11-24T10:30:00+07:00');
      expect(await desk.rows()).toEqual(before);
    },
  );
});

describe('a tab that people have given another name', () => {
  it.each(['Permohonan', 'Riwayat', 'Kotak Keluar'])(
    '%s: it is said at the next step; the repair names it again, and nothing is begun anew',
    async (tab) => {
      const desk = desperateDesk('2026-11-24T08:12:05+07:00');
      await desk.submit(PLAIN_ANSWERS);
      await desk.choose('PC-2026-0001', 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
      desk.workspace.sheets.renameTab(tab, 'Arsip 2026', PEOPLE.admin);
      const register = tab === 'Permohonan' ? 'Arsip 2026' : 'Permohonan';
      await desk.paste(register, 'C2', [['Buka kembali', 'Batal diperbaiki']], 'kabid');
      expect((await desk.sheet('Pengaturan')).notes.A1).toContain(`Tab “${tab}” tidak ditemukan.`);
      const { value } = desk.workspace.run('install', [], PEOPLE.owner);
      expect(value).toContain(`Nama tab dikembalikan: ${tab}.`);
      expect(value).not.toMatch(/Tab dibuat|terhapus/);
      await desk.at('2026-11-24T09:30:00+07:00');
      const mails = (await desk.mails('PC-2026-0001')).filter(({ subject }) => /belum dapat/.test(subject));
      expect(mails).toHaveLength(1);
      // Where the step was in Riwayat already, it is finished.
      const taken = tab === 'Kotak Keluar' ? ['Buka kembali'] : [];
      const status = taken.length > 0 ? 'Didisposisikan' : 'Ditolak';
      expect((await desk.rows()).map(({ No, Status }) => [No, Status])).toEqual([['PC-2026-0001', status]]);
      const steps = (await desk.rows('Riwayat')).map(({ Langkah }) => Langkah);
      expect(steps).toEqual(['Permohonan diajukan', 'Tolak permohonan', ...taken]);
    },
  );
});

describe('columns that people have shifted where the script writes by place', () => {
  it('stop the desk, which says so; the repair puts them in order, and what waited is done', async () => {
    const desk = desperateDesk();
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose('PC-2026-0001', 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
    desk.workspace.sheets.insertColumns('Riwayat', { before: 3 }, PEOPLE.admin);
    const shifted = await desk.choose('PC-2026-0001', 'Buka kembali', 'kabid', 'Batal');
    expect(errorsOf([shifted])).toEqual([expect.stringContaining('Revisi')]);
    desk.workspace.sheets.deleteColumns('Kotak Keluar', { from: 1 }, PEOPLE.admin);
    await desk.at('2026-11-24T09:00:00+07:00');
    const told = (await desk.sheet('Permohonan')).notes.A1;
    expect(told).toMatch(/Kolom “.*” pada tab “(Riwayat|Kotak Keluar)” tidak ditemukan/);
    expect((await desk.mails('PC-2026-0001')).filter(({ subject }) => /belum dapat/.test(subject))).toEqual([]);
    const { value } = desk.workspace.run('install', [], PEOPLE.owner);
    expect(value).toContain('Kolom dikembalikan: Riwayat: Revisi dan Kotak Keluar: Dibuat.');
    await desk.at('2026-11-24T10:00:00+07:00');
    expect((await desk.mails('PC-2026-0001')).filter(({ subject }) => /belum dapat/.test(subject))).toHaveLength(1);
    expect((await desk.rows('Riwayat')).map(({ Revisi, Menjadi }) => [Revisi, Menjadi])).toEqual([
      ['1', 'Diajukan'],
      ['2', 'Ditolak'],
    ]);
    await desk.choose('PC-2026-0001', 'Buka kembali', 'kabid', 'Batal');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Didisposisikan');
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
  });

  it.each([1, 3, 6, 12])(
    'what was written before a column inserted at %i was noticed is put right, and no mail is lost',
    async (before) => {
      const desk = desperateDesk('2026-11-24T08:12:05+07:00');
      await desk.submit(PLAIN_ANSWERS);
      desk.workspace.sheets.insertColumns('Kotak Keluar', { before }, PEOPLE.admin);
      // The refusal waits for its undo, the column is found by the sweep.
      await desk.choose('PC-2026-0001', 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
      await desk.at('2026-11-24T08:13:00+07:00');
      desk.workspace.run('install', [], PEOPLE.owner);
      await desk.at('2026-11-24T08:41:00+07:00');
      const rows = await desk.rows('Kotak Keluar');
      expect(rows.map(({ No, Keadaan, Kepada }) => [No, Keadaan, Kepada])).toEqual(
        [PLAIN_ANSWERS.Email, PEOPLE.kabid, PLAIN_ANSWERS.Email].map((to) => ['PC-2026-0001', 'SELESAI', to]),
      );
      expect((await desk.mails('PC-2026-0001')).map(({ to }) => to[0])).toEqual(rows.map(({ Kepada }) => Kepada));
    },
  );

  it('an entry of Riwayat that was written at that very moment is put right as well', async () => {
    const desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await desk.submit(PLAIN_ANSWERS);
    const insert = () => void desk.workspace.sheets.insertColumns('Riwayat', { before: 3 }, PEOPLE.admin);
    const at = { function: 'onSheetEdited', method: 'Range.setValues', nth: 1 };
    desk.workspace.faults.plan({ at, effect: { meanwhile: insert } });
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    const later = await desk.choose('PC-2026-0001', 'Kembalikan ke Kabid', 'kasi', 'salah alamat');
    expect(errorsOf([later])).toEqual([expect.stringContaining('Revisi')]);
    expect(desk.workspace.run('install', [], PEOPLE.owner).value).toContain('Riwayat: Revisi');
    await desk.choose('PC-2026-0001', 'Kembalikan ke Kabid', 'kasi', 'salah alamat');
    expect((await desk.rows('Riwayat')).map(({ Revisi, Langkah, Oleh }) => [Revisi, Langkah, Oleh])).toEqual([
      ['1', 'Permohonan diajukan', 'pemohon'],
      ['2', 'Disposisikan ke Kasi', 'Budi Santoso'],
      ['3', 'Kembalikan ke Kabid', 'Ani Lestari'],
    ]);
  });
});

describe('Riwayat that people have sorted', () => {
  it.each([
    ['newest first', 1, false],
    ['by revision', 3, false],
    ['by step', 4, true],
  ] as const)(
    '%s: it is in order again at the next step, and a deleted row comes back as it stood',
    async (_, column, ascending) => {
      const desk = desperateDesk('2026-11-24T08:12:05+07:00');
      await desk.submit(PLAIN_ANSWERS);
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
      desk.workspace.sheets.sort('Riwayat', { column, ascending }, PEOPLE.owner);
      desk.workspace.sheets.deleteRows('Permohonan', { from: 2 }, PEOPLE.admin);
      const step = await desk.choose('PC-2026-0002', 'Disposisikan ke Kasi', 'kabid');
      expect(errorsOf([step])).toEqual([]);
      expect({ ...(await desk.row('PC-2026-0001')), Pesan: '' }).toEqual({ ...before, Pesan: '' });
      const steps = (await desk.rows('Riwayat')).filter(({ No }) => No === 'PC-2026-0001');
      expect(steps.map(({ Revisi }) => Revisi)).toEqual(['1', '2', '3', '4']);
      expect(await desk.events('2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00')).toHaveLength(2);
    },
  );
});

describe('Riwayat that people have emptied', () => {
  const FIRST = 'PC-2026-0001';
  const SECOND = 'PC-2026-0002';
  const OTHERS = { ...PLAIN_ANSWERS, 'Nama Instansi': 'Bank Kalbar', 'Nomor WhatsApp': '0813-0000-0009' };
  const told = async (desk: TestDesk) => (await desk.sheet('Permohonan')).notes.A1 ?? '';

  it.each([
    ['all its rows', (desk: TestDesk) => desk.edit('Riwayat', 'A2:K60', '', 'owner'), 'A STEP'],
    ['headers and all', (desk: TestDesk) => desk.edit('Riwayat', 'A1:K60', '', 'owner'), 'THE REPAIR'],
    [
      'the tab itself',
      async (desk: TestDesk) => desk.workspace.run('deleteTab', ['Riwayat'], PEOPLE.owner),
      'THE REPAIR',
    ],
    [
      'what lies behind the last entries',
      async (desk: TestDesk) => {
        await desk.submit({ ...OTHERS, 'Nomor Surat': '9/BK/2026', 'Tanggal Mulai': '2026-12-09' });
        await desk.edit('Riwayat', 'A2:K5', '', 'owner');
      },
      'THE NIGHT',
    ],
  ] as const)('of %s: what stands in Permohonan is recorded anew, and it is said', async (_, empty, found) => {
    const desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await desk.submit(PLAIN_ANSWERS);
    await desk.submit({ ...OTHERS, 'Nomor Surat': '7/BK/2026', Email: 'humas@bankkalbar.example' });
    await desk.choose(FIRST, 'Disposisikan ke Kasi', 'kabid');
    await desk.choose(FIRST, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    // Nobody knows by the row alone how many steps there were.
    const trace = await desk.cell(SECOND, 'Jejak');
    if (found === 'A STEP') await desk.edit('Permohonan', trace, '', 'owner');
    await empty(desk);
    const step = await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');
    expect(errorsOf([step])).toHaveLength(found === 'THE REPAIR' ? 1 : 0);
    const said = 'permohonan dicatat ulang menurut Permohonan; langkah-langkah sebelumnya hilang.';
    if (found === 'THE REPAIR') expect(desk.workspace.run('install', [], PEOPLE.owner).value).toContain(said);
    await desk.at('2026-11-25T03:00:00+07:00');
    if (found !== 'THE REPAIR') expect(await told(desk)).toContain(said);
    else await desk.choose(SECOND, 'Disposisikan ke Kasi', 'kabid');

    // A deleted row comes back, its time is nobody else's, and no form is taken in twice.
    desk.workspace.sheets.deleteRows('Permohonan', { from: 2 }, PEOPLE.admin);
    await desk.choose(SECOND, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'setuju');
    await desk.at('2026-11-25T05:00:00+07:00');
    expect((await desk.row(FIRST)).Status).toBe('Jadwal Ditetapkan');
    expect((await desk.row(SECOND)).Pesan).toContain(`Waktu sama dengan pemohon sebelumnya (${FIRST})`);
    await desk.submit({ ...OTHERS, 'Nomor Surat': '8/BK/2026', 'Tanggal Mulai': '2026-12-10' });
    const revisions = (await desk.rows('Riwayat'))
      .filter(({ No }) => No === SECOND)
      .map(({ Revisi }) => Number(Revisi));
    const [last = 0] = revisions.slice(-1);
    expect(last).toBeGreaterThan(found === 'A STEP' ? 1000 : 1);
    const numbers = (await desk.rows()).map(({ No }) => No);
    expect([numbers.length, new Set(numbers).size]).toEqual(found === 'THE NIGHT' ? [4, 4] : [3, 3]);
    desk.workspace.run('install', [], PEOPLE.owner);
    expect(await told(desk)).toBe('');
  });
});

describe('a title that somebody has put above the headers', () => {
  it('stops the desk, which says so; the repair brings the headers back to the top', async () => {
    const desk = desperateDesk();
    await desk.submit(PLAIN_ANSWERS);
    desk.workspace.sheets.insertRows('Permohonan', { before: 1, count: 2 }, PEOPLE.admin);
    await desk.edit('Permohonan', 'A1', 'DAFTAR PERMOHONAN', 'admin');
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kunjungan kedua' });
    expect((await desk.sheet('Permohonan')).notes.A1).toContain('Kolom “No” pada tab “Permohonan” tidak ditemukan');
    expect(desk.workspace.run('install', [], PEOPLE.owner).value).not.toContain('Kolom dikembalikan');
    await desk.at('2026-11-24T10:00:00+07:00');
    expect((await desk.rows()).map(({ No, Kegiatan }) => [No, Kegiatan])).toEqual([
      ['DAFTAR PERMOHONAN', ''],
      ['', ''],
      ['PC-2026-0001', PLAIN_ANSWERS['Nama Kegiatan']],
      ['PC-2026-0002', 'Kunjungan kedua'],
    ]);
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
  });
});

describe('a row of headers that somebody has deleted', () => {
  it.each(['Permohonan', 'Riwayat', 'Kotak Keluar'])(
    'of %s: the repair puts it above the rows, which stay as they were',
    async (tab) => {
      const desk = desperateDesk('2026-11-24T08:12:05+07:00');
      await desk.submit(PLAIN_ANSWERS);
      await desk.choose('PC-2026-0001', 'Tolak permohonan', 'kabid', 'Ruang diperbaiki');
      const before = (await desk.sheet(tab)).values;
      desk.workspace.sheets.deleteRows(tab, { from: 1 }, PEOPLE.admin);
      await desk.at('2026-11-24T08:14:00+07:00');
      desk.workspace.run('install', [], PEOPLE.owner);
      expect((await desk.sheet(tab)).values.map((row) => row.join('|'))).toEqual(before.map((row) => row.join('|')));
      await desk.at('2026-11-24T09:30:00+07:00');
      expect((await desk.mails('PC-2026-0001')).filter(({ subject }) => /belum dapat/.test(subject))).toHaveLength(1);
      expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
    },
  );
});

describe('headers that somebody has cleared', () => {
  it.each([
    ['Kotak Keluar', 'A1:I1'],
    ['Riwayat', 'C1'],
    ['Permohonan', 'H1:I1'],
    ['Tim Pengelola', 'H1'],
  ])('%s %s: stand above their columns again, and nothing is made beside them', async (tab, range) => {
    const desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await desk.submit(PLAIN_ANSWERS);
    const before = (await desk.sheet(tab)).values;
    await desk.edit(tab, range, '', 'admin');
    expect(desk.workspace.run('install', [], PEOPLE.owner).value).toContain(`Kolom dikembalikan: ${tab}: `);
    expect((await desk.sheet(tab)).values).toEqual(before);
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Didisposisikan');
  });
});

describe('a column of the script’s own that somebody deleted', () => {
  it('is back with the repair, and the steps of each request are counted on from where they were', async () => {
    const desk = desperateDesk();
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid', 'telaah');
    // So much is recorded afterwards that the latest entries do not tell of it any more.
    const others = Array.from({ length: 45 }, () => ['24/11/2026']);
    await desk.paste('Riwayat', 'A4', others, 'owner');
    const [headers = []] = (await desk.sheet('Permohonan')).values;
    desk.workspace.sheets.deleteColumns('Permohonan', { from: headers.indexOf('Jejak') + 1 }, PEOPLE.admin);
    expect(desk.workspace.run('install', [], PEOPLE.owner).value).toContain('Kolom dikembalikan: Permohonan: Jejak.');
    await desk.choose('PC-2026-0001', 'Kembalikan ke Kabid', 'kasi', 'salah alamat');
    const steps = (await desk.rows('Riwayat')).filter(({ No }) => No === 'PC-2026-0001');
    expect(steps.map(({ Revisi, Menjadi }) => [Revisi, Menjadi])).toEqual([
      ['1', 'Diajukan'],
      ['2', 'Didisposisikan'],
      ['3', 'Diajukan'],
    ]);
    expect((await desk.row('PC-2026-0001')).Jejak).toContain('PC-2026-0001:3:');
  });
});

describe('settings that somebody deleted come back as the office had set them, not as they were at first', () => {
  const value = async (desk: TestDesk, name: string) =>
    (await desk.rows('Pengaturan')).find(({ Nama }) => Nama === name)?.Nilai;
  const rowOf = async (desk: TestDesk, name: string) =>
    (await desk.rows('Pengaturan')).findIndex(({ Nama }) => Nama === name) + 2;

  it('a row', async () => {
    const desk = desperateDesk();
    const row = await rowOf(desk, 'Kapasitas (orang)');
    await desk.edit('Pengaturan', `B${row}`, '60', 'admin');
    await desk.edit('Pengaturan', `A${row}:D${row}`, '', 'admin');
    const told = desk.workspace.run('install', [], PEOPLE.owner).value;
    expect(told).toContain('Baris pengaturan dikembalikan: Kapasitas (orang).');
    expect(await value(desk, 'Kapasitas (orang)')).toBe('60');
  });

  it('the column of the values', async () => {
    const desk = desperateDesk();
    await desk.edit('Pengaturan', `B${await rowOf(desk, 'Tempat')}`, 'Gedung Baru', 'admin');
    await desk.edit('Pengaturan', `B${await rowOf(desk, 'Nomor WhatsApp')}`, '0812-3456-7890', 'admin');
    desk.workspace.sheets.deleteColumns('Pengaturan', { from: 2 }, PEOPLE.admin);
    await desk.edit('Pengaturan', 'A30', 'Catatan kami', 'admin');
    const told = desk.workspace.run('install', [], PEOPLE.owner).value;
    expect(told).toContain('Kolom dikembalikan: Pengaturan: Nilai.');
    expect(told).not.toMatch(/Perbaiki \d+ isian/);
    expect(await value(desk, 'Tempat')).toBe('Gedung Baru');
    expect(await value(desk, 'Nomor WhatsApp')).toBe('0812-3456-7890');
    expect(await value(desk, 'Kapasitas (orang)')).toBe('40');
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
  });

  it('the whole tab', async () => {
    const desk = desperateDesk();
    await desk.edit('Pengaturan', `B${await rowOf(desk, 'Tempat')}`, 'Gedung Baru', 'admin');
    desk.workspace.run('deleteTab', ['Pengaturan'], PEOPLE.owner);
    expect(desk.workspace.run('install', [], PEOPLE.owner).value).toContain('Tab dibuat: Pengaturan.');
    expect(await value(desk, 'Tempat')).toBe('Gedung Baru');
    await desk.submit(PLAIN_ANSWERS);
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
  });
});

describe('tabs of the office that somebody deleted come back with what was last in force', () => {
  async function broughtBack(tab: string, prepare: (desk: TestDesk) => Promise<unknown>): Promise<[unknown, unknown]> {
    const desk = desperateDesk();
    await prepare(desk);
    await desk.at('2026-11-23T09:30:00+07:00');
    const filled = async () => (await desk.rows(tab)).filter((row) => Object.values(row).some((cell) => cell !== ''));
    const before = await filled();
    desk.workspace.run('deleteTab', [tab], PEOPLE.owner);
    await desk.at('2026-11-23T10:30:00+07:00');
    expect(desk.workspace.run('install', [], PEOPLE.owner).value).toContain(`Tab dibuat: ${tab}.`);
    const after = await filled();
    await desk.submit(PLAIN_ANSWERS);
    await desk.choose('PC-2026-0001', 'Disposisikan ke Kasi', 'kabid');
    expect((await desk.row('PC-2026-0001')).Status).toBe('Didisposisikan');
    return [after, before];
  }

  it('the team, with its dated deputies', async () => {
    const deputy = ['Siti Aminah', 'Kasi', 'siti@diskominfo.example', 'tidak', '01/12/2026', '', 'Ani Lestari'];
    const [after, before] = await broughtBack('Tim Pengelola', (desk) =>
      desk.paste('Tim Pengelola', 'A6', [deputy], 'owner'),
    );
    expect(before).toHaveLength(5);
    expect(after).toEqual(before);
  });

  it('the holidays, a local one too and without one that was withdrawn', async () => {
    const [after, before] = await broughtBack('Hari Libur', async (desk) => {
      await desk.paste('Hari Libur', 'A2', [['23/10/2026', 'Hari jadi Kota Pontianak', 'Libur nasional', '']], 'owner');
      await desk.edit('Hari Libur', 'A3:D3', '', 'owner');
    });
    expect(after).toEqual(before);
  });

  it('the equipment', async () => {
    const [after, before] = await broughtBack('Perangkat', (desk) =>
      desk.edit('Perangkat', 'A7', 'Papan tulis', 'owner'),
    );
    expect(JSON.stringify(before)).toContain('Papan tulis');
    expect(after).toEqual(before);
  });
});

it('a trigger that somebody removed is put back, and that is said; where none is gone nothing is said of them', async () => {
  const desk = desperateDesk();
  const calls = () => desk.workspace.triggers().map(({ function: name }) => name);
  const all = calls();
  desk.workspace.run('deleteTrigger', ['everyHour'], PEOPLE.owner);
  expect(calls()).toHaveLength(all.length - 1);
  const said = 'Pemicu otomatis yang hilang atau tidak berjalan dipasang kembali.';
  expect(desk.workspace.run('install', [], PEOPLE.owner).value).toContain(said);
  expect(calls()).toEqual(all);
  expect(desk.workspace.run('install', [], PEOPLE.owner).value).not.toContain(said);
  for (const { uid } of desk.workspace.triggers()) desk.workspace.disableTrigger(uid, true);
  await desk.at('2026-11-24T12:00:00+07:00');
  expect(desk.workspace.run('install', [], PEOPLE.owner).value).toContain(said);
});

describe('the install in another zone', () => {
  it.each([
    ['sheet', 'America/New_York', 'Asia/Pontianak', 'lembar adalah America/New_York, seharusnya Asia/Pontianak'],
    ['locale', 'en_US', 'in_ID', 'lembar adalah en_US, seharusnya id_ID'],
    ['calendar', 'Asia/Makassar', 'Asia/Pontianak', 'kalender “Ruang Pontive Center” adalah Asia/Makassar'],
  ])('of the %s is refused: days and hours would be recorded wrongly', (of, zone, right, words) => {
    const desk = desperateDesk();
    const install = () => desk.workspace.run('install', [], PEOPLE.owner).value;
    expect(errorsOf(desk.workspace.run('setZone', [of, zone], PEOPLE.owner).executions)).toEqual([]);
    desk.workspace.run('deleteTab', ['Agenda'], PEOPLE.owner);
    expect(install()).toMatch(new RegExp(`^Zona waktu atau lokal ${words}`));
    expect(desk.workspace.sheets.list().map(({ name }) => name)).not.toContain('Agenda');
    desk.workspace.run('setZone', [of, right], PEOPLE.owner);
    expect(install()).toContain('Tab dibuat: Agenda.');
  });

  it('sets that of a sheet that was made abroad at first', () => {
    const project = temporaryFolder();
    cpSync(join(root, 'dist'), project, { recursive: true });
    const office = JSON.parse(readFileSync(join(root, 'workspace.json'), 'utf8'));
    writeFileSync(join(project, 'workspace.json'), JSON.stringify({ ...office, locale: 'en_US' }));
    const workspace = openWorkspace({ project, now: '2026-11-24T08:00:00+07:00' });
    const sheet = () => workspace.sheets.spreadsheets().map(({ zone, locale }) => [zone, locale]);
    expect(sheet()).toEqual([[expect.anything(), 'en_US']]);
    workspace.run('install', [], PEOPLE.owner);
    expect(sheet()).toEqual([['Asia/Pontianak', 'id_ID']]);
  });
});

describe('how people like the sheet to look', () => {
  const dress = (desk: TestDesk, tab: string, header: string, look: object) =>
    expect(errorsOf(desk.workspace.run('dress', [tab, header, look], PEOPLE.owner).executions)).toEqual([]);
  const lookOf = (desk: TestDesk, tab: string, header: string) =>
    desk.workspace.run('lookOf', [tab, header], PEOPLE.owner).value;
  const repair = (desk: TestDesk) => String(desk.workspace.run('install', [], PEOPLE.owner).value);

  it('is legible from the start: what people read takes several lines, and numbers of requests fit', () => {
    const desk = desperateDesk();
    const read = [
      ...['Status', 'Pesan', 'Perlu Perhatian', 'Posisi Surat'].map((header) => ['Permohonan', header]),
      ...['Instansi', 'Kegiatan', 'Perangkat'].map((header) => ['Agenda', header]),
      ...['Nilai', 'Keterangan', 'Pesan', 'Pesan Jam Khusus'].map((header) => ['Pengaturan', header]),
      ...['Sumber', 'Pesan'].map((header) => ['Hari Libur', header]),
      ...[
        ['Tim Pengelola', 'Pesan'],
        ['Riwayat', 'Isi'],
        ['Kotak Keluar', 'Kendala'],
        ['Kerusakan', 'Kerusakan'],
      ],
    ];
    for (const [tab = '', header = ''] of read)
      expect(lookOf(desk, tab, header), `${tab}: ${header}`).toMatchObject({ lines: true });
    for (const tab of ['Permohonan', 'Agenda', 'Riwayat', 'Kotak Keluar'])
      expect(lookOf(desk, tab, 'No'), tab).toMatchObject({ width: 110 });
    expect(lookOf(desk, 'Kerusakan', 'Pada Kegiatan (No)')).toMatchObject({ width: 110 });
    expect(lookOf(desk, 'Survei Kepuasan', 'U9 Penanganan Pengaduan')).toMatchObject({ width: 130 });
  });

  it('stays: widths, colours, date formats, hidden or not, and longer lists of choices', () => {
    const desk = desperateDesk();
    const sifat = ['Biasa', 'Segera', 'Sangat segera', 'Rahasia', 'Undangan'];
    dress(desk, 'Permohonan', 'Tanggal Mulai', { format: 'd mmmm yyyy', width: 333, colour: '#ff0000' });
    dress(desk, 'Permohonan', 'Jejak', { shown: true });
    dress(desk, 'Permohonan', 'Sifat', { choices: sifat });
    const before = ['Tanggal Mulai', 'Jejak', 'Sifat'].map((header) => lookOf(desk, 'Permohonan', header));
    expect(before[0]).toMatchObject({ format: 'd mmmm yyyy', width: 333, colour: '#ff0000' });
    expect(repair(desk)).not.toMatch(/dibuat|dikembalikan/);
    expect(['Tanggal Mulai', 'Jejak', 'Sifat'].map((header) => lookOf(desk, 'Permohonan', header))).toEqual(before);
  });

  it('and so does a header in other case and spacing, by which the desk finds its column all the same', async () => {
    const desk = desperateDesk();
    const { values } = await desk.sheet('Permohonan');
    const place = (values[0] ?? []).indexOf('Posisi Surat');
    await desk.edit('Permohonan', `${String.fromCharCode(65 + place)}1`, ' POSISI  surat', 'owner');
    expect(repair(desk)).not.toMatch(/dibuat|dikembalikan/);
    expect((await desk.sheet('Permohonan')).values[0]).toHaveLength(values[0]?.length ?? 0);
  });

  it('gives way where a date shows as a number; meanwhile it is read as the date it is', async () => {
    const desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await desk.submit(PLAIN_ANSWERS);
    const before = await desk.row('PC-2026-0001');
    for (const header of ['Tanggal Mulai', 'Waktu Pengajuan']) dress(desk, 'Permohonan', header, { format: '0' });
    expect(errorsOf(await desk.at('2026-11-24T09:30:00+07:00'))).toEqual([]);
    expect(await desk.row('PC-2026-0001')).toMatchObject({ 'Tanggal Mulai': '46364', Pesan: before.Pesan });
    expect(repair(desk)).toContain(
      'Format atau pilihan dikembalikan: Permohonan: Tanggal Mulai dan Permohonan: Waktu Pengajuan.',
    );
    expect(await desk.row('PC-2026-0001')).toEqual(before);
  });

  it('gives way where a text would become a date, or where choices are gone', async () => {
    const desk = desperateDesk();
    dress(desk, 'Permohonan', 'No Surat', { format: 'General' });
    dress(desk, 'Permohonan', 'Konsumsi', { choices: [] });
    dress(desk, 'Permohonan', 'Tindakan', { choices: ['Disposisikan ke Kasi'] });
    expect(repair(desk)).toContain(
      'Format atau pilihan dikembalikan: Permohonan: Tindakan, Permohonan: No Surat, dan Permohonan: Konsumsi.',
    );
    expect(lookOf(desk, 'Permohonan', 'Konsumsi')).toMatchObject({ choices: 4 });
    expect(lookOf(desk, 'Permohonan', 'Tindakan')).not.toMatchObject({ choices: 1 });
    await desk.submit({ ...PLAIN_ANSWERS, 'Nomor Surat': '3/12/2026' });
    expect((await desk.row('PC-2026-0001', { display: false }))['No Surat']).toBe('3/12/2026');
  });
});

describe('an install that was broken off', () => {
  /** All that an install makes of the sheet, and who will be called. */
  function madeBy(workspace: Workspace): unknown {
    const tabs = workspace.sheets.list().map(({ name }) => {
      const { values, validations, hiddenColumns, columnWidths, frozenRows, protections, conditionalFormats } =
        workspace.sheets.read(name);
      const looks = { validations, hiddenColumns, columnWidths, frozenRows, conditionalFormats };
      return { name, values, ...looks, protections: protections.map(({ description }) => description) };
    });
    return { tabs, triggers: workspace.triggers().map(({ function: name }) => name) };
  }

  const fresh = () => openWorkspace({ project: root, now: '2026-11-24T08:00:00+07:00' });

  it('is ended by the next one, wherever it was killed', () => {
    const whole = fresh();
    const [execution] = whole.run('install', [], PEOPLE.owner).executions;
    const calls = Object.values(execution?.calls ?? {}).reduce((sum, count) => sum + count, 0);
    const expected = madeBy(whole);
    const fates = ['lost', 'applied', { first: 1 }] as const;
    const points = Array.from({ length: 9 }, (_, index) => Math.floor((calls * (index + 0.5)) / 9));
    points.forEach((call, index) => {
      const workspace = fresh();
      const kill = fates[index % fates.length] ?? 'lost';
      workspace.faults.plan({ at: { function: 'install', call }, effect: { kill } });
      workspace.run('install', [], PEOPLE.owner);
      expect(workspace.faults.pending(), `call ${call} of ${calls}`).toEqual([]);
      expect(errorsOf(workspace.run('install', [], PEOPLE.owner).executions)).toEqual([]);
      expect(madeBy(workspace), `killed at call ${call} of ${calls}, ${JSON.stringify(kill)}`).toEqual(expected);
    });
    console.log(`install: ${calls} calls, ${execution?.operations} operations; killed at ${points.join(', ')}`);
  });
});
