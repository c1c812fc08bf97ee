// The install: everything made once, repaired when run again, owned by one account.

import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../build/bundle.ts';
import type { FormInfo, SheetInfo, TriggerInfo } from '../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../packages/local-workspace/src/workspace.ts';
import { listed } from '../listed.ts';
import {
  columnName,
  errorsOf,
  install,
  installedDesk,
  PEOPLE,
  PLAIN_ANSWERS,
  REGISTER,
  type TestDesk,
  temporaryFolder,
} from './desk.ts';
import { QUESTIONS } from './tabs.ts';

const COLUMNS =
  'No. · Instansi · Kegiatan · Tanggal Mulai · Jam Mulai · Jam Selesai · Status · Giliran · Perlu Perhatian · Tindakan · Isi Disposisi/Keterangan · Pesan · Pesan untuk Pemohon · Waktu Alternatif · Sifat · Tanggal Selesai · Jenis · Peserta · Hadir · Konsumsi · Perangkat Diminta · Hubungi · Narahubung · Jabatan · Email · WhatsApp · Jenis Instansi · Berkas Surat · No. Surat · Tanggal Surat · Penyampaian Surat · Diterima Tanggal · Disposisi Kepala Dinas · No. Agenda · No. SRIKANDI · Tanggal Lain · Uraian · Materi · Catatan Petugas · Waktu Pengajuan · Batas Waktu · Data · Langkah 1 · Langkah 2 · Langkah 3 · Langkah 4 · Langkah 5 · Langkah 6 · Langkah 7 · Langkah 8';
/** Of the first screen; as many more may stand open beside it. */
const FIRST_SCREEN = 12;

/** What the page of a spreadsheet leaves for columns beside the row numbers. */
const SCREEN = 1280 - 48;

it.each(['Perbarui laporan tahunan', 'Serahkan ke akun lain', 'Copot aplikasi'])(
  '“%s” before there is anything says in words what is to be done first',
  (item) => {
    const { dialogs, executions } = openWorkspace({ project: root }).menu(item, PEOPLE.owner);
    expect(errorsOf(executions)).toEqual([]);
    expect(dialogs.at(-1)?.content).toBe(
      'Aplikasi belum dipasang. Pilih menu Pontive Center › Pasang/perbaiki aplikasi.',
    );
  },
);

it('without the calendar’s service the install goes on and names the switch; events follow by themselves once it is on (facts 14.3)', async () => {
  const project = temporaryFolder();
  cpSync(join(root, 'workspace.json'), join(project, 'workspace.json'));
  writeFileSync(join(project, 'appsscript.json'), '{"timeZone":"Asia/Pontianak"}');
  writeFileSync(join(project, 'Code.js'), '');
  const workspace = openWorkspace({ project, now: '2026-11-24T08:00:00+07:00' });
  workspace.push(join(root, 'dist'));
  const desk = install(workspace);
  const SWITCH = 'Layanan (Services): hapus “Google Calendar API”';
  expect(workspace.calendars.list().map(({ name }) => name)).not.toContain('Ruang Pontive Center');
  expect(desk.repair()).toContain(SWITCH);
  expect(await desk.note('Pengaturan')).toContain('[ ] kalender aktif');
  await desk.submit(PLAIN_ANSWERS);
  await desk.intoAgenda('PC-2026-0001');
  await desk.at('2026-11-24T09:10:00+07:00');
  expect(await desk.note()).toContain(SWITCH);
  workspace.addService('calendar');
  await desk.at('2026-11-24T10:10:00+07:00');
  const titles = (await desk.events('2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00')).map(
    ({ title }) => title,
  );
  expect(titles.join()).toContain('(PC-2026-0001)');
  expect(await desk.note()).toBe('');
  expect(await desk.note('Pengaturan')).not.toContain('[ ] kalender aktif');
  expect(desk.repair()).not.toContain('Kalender');
});

it('the first install is done within 94 s modelled, and gives the tabs of people fifty rows beyond those in use', () => {
  const workspace = openWorkspace({ project: root });
  const { executions } = workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner, ['YES']);
  expect(errorsOf(executions)).toEqual([]);
  const seconds = executions.reduce((sum, { modelledMilliseconds }) => sum + modelledMilliseconds, 0) / 1000;
  expect(seconds).toBeLessThanOrEqual(94);
  const sizes = Object.fromEntries(
    workspace.sheets.list().map(({ name, rows, lastRow }) => [name, rows - Math.max(lastRow, 1)]),
  );
  // `Permohonan` takes a day of requests, or two hundred rows that are pasted.
  const { Permohonan, Riwayat, 'Kotak Keluar': outbox, Kesehatan, ...others } = sizes;
  expect([Permohonan, Riwayat, outbox]).toEqual([250, 500, 500]);
  expect(Kesehatan).toBeLessThan(100);
  expect(Object.keys(others)).toHaveLength(6);
  expect(new Set(Object.values(others))).toEqual(new Set([50]));
});

describe('Pasang/perbaiki aplikasi', () => {
  let desk: TestDesk;
  let dialog = '';

  beforeAll(() => {
    desk = installedDesk();
  });

  it('makes every tab, Permohonan first', async () => {
    const names = (await desk.get<SheetInfo[]>('/api/sheets')).map(({ name }) => name);
    expect(names.slice(0, 9)).toEqual(listed`
      Permohonan · Agenda · Kerusakan · Perangkat · Tim Pengelola · Pengaturan · Hari Libur · Riwayat · Kotak Keluar
    `);
    // The last one is the machine's own `Kesehatan`.
    expect(names).toHaveLength(10);
  });

  it('lays out the columns of Permohonan with their dropdowns, technical ones hidden', async () => {
    const { values, validations, hiddenColumns, frozenRows, zone, locale } = await desk.sheet(REGISTER);
    expect(values[0]?.join(' · ')).toBe(COLUMNS);
    expect(frozenRows).toBe(1);
    expect({ zone, locale }).toEqual({ zone: 'Asia/Pontianak', locale: 'id_ID' });
    // Each row of Tindakan has a rule of its own, which offers what the row's hidden cells say.
    const actions = validations.filter(({ range }) => /^J\d/.test(range));
    expect(actions.map(({ range }) => range).slice(0, 2)).toEqual(['J2:J2', 'J3:J3']);
    const [{ rows: last } = { rows: 0 }] = desk.workspace.sheets.list().filter(({ name }) => name === REGISTER);
    expect(actions).toHaveLength(last - 1);
    expect(new Set(actions.map(({ criteria }) => criteria))).toEqual(new Set(['VALUE_IN_RANGE']));
    expect(actions.some(({ rejects }) => rejects)).toBe(false);
    for (const title of ['Data', 'Langkah 1', 'Langkah 8']) {
      expect(hiddenColumns).toContain((values[0]?.indexOf(title) ?? -1) + 1);
    }
  });

  it('answers who, what, when, what is wrong, and takes the step with its answer on the first screen', async () => {
    const { values, columnWidths, frozenColumns } = await desk.sheet(REGISTER);
    const widthUpTo = (title: string) =>
      columnWidths.slice(0, (values[0]?.indexOf(title) ?? -1) + 1).reduce((sum, width) => sum + width, 0);
    expect(values[0]?.indexOf('Pesan')).toBe(FIRST_SCREEN - 1);
    expect(widthUpTo('Pesan')).toBeLessThanOrEqual(SCREEN);
    expect(frozenColumns).toBe(2);
    // So that a phone keeps room for what stands beside the number and the institution.
    expect(widthUpTo('Instansi')).toBeLessThanOrEqual(200);
  });

  it('says on the first screen how each event stands, what is typed wrong, and of each device how it is', async () => {
    for (const tab of ['Agenda', 'Tim Pengelola', 'Perangkat', 'Kerusakan']) {
      const { values, columnWidths } = await desk.sheet(tab);
      const told = (values[0]?.indexOf(tab === 'Agenda' ? 'Status' : 'Pesan') ?? columnWidths.length) + 1;
      if (tab === 'Agenda') expect(values[0]?.slice(0, 3)).toEqual(['Tanggal', 'Jam', 'Instansi']);
      expect(columnWidths.slice(0, told).reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(SCREEN);
    }
    const states = (await desk.rows('Perangkat')).map(({ Keadaan }) => Keadaan);
    expect([states.length > 3, new Set(states)]).toEqual([true, new Set(['Baik'])]);
  });

  it('folds event, contact, letter and machine in groups of their own, beside four more columns that stand open', async () => {
    const { values, hiddenColumns } = await desk.sheet(REGISTER);
    const isOpen = (values[0] ?? []).map((_, index) => !hiddenColumns.includes(index + 1));
    expect(isOpen.slice(0, FIRST_SCREEN)).toEqual(new Array(FIRST_SCREEN).fill(true));
    expect(isOpen.slice(FIRST_SCREEN).filter((open) => open).length).toBeLessThanOrEqual(4);
    const folds = isOpen.flatMap((open, index) => (!open && isOpen[index - 1] ? [values[0]?.[index]] : []));
    expect(folds).toEqual(['Waktu Alternatif', 'Narahubung', 'No. Surat', 'Waktu Pengajuan']);
    // The open column before each says what is folded, and has its colour.
    const { notes, backgrounds } = await desk.sheet(REGISTER);
    const header = (title: string) => `${columnName(values[0]?.indexOf(title) ?? -1)}1`;
    const openers = ['Pesan untuk Pemohon', 'Hubungi', 'Berkas Surat', 'Catatan Petugas'].map(
      (title) => notes[header(title)],
    );
    expect(openers).toEqual([
      expect.stringMatching(/^Dibaca pemohon.* Terlipat .*: Waktu Alternatif, Sifat, .*, Perangkat Diminta.*\. Klik/),
      expect.stringMatching(/^Terlipat .*: Narahubung, Jabatan, Email, WhatsApp, Jenis Instansi.*\. Klik tanda \+/),
      expect.stringMatching(/^Terlipat .*: No\. Surat, Tanggal Surat, .*, Materi.*\. Klik tanda \+/),
      expect.stringMatching(/^Terlipat .*: Waktu Pengajuan, Batas Waktu\. Klik tanda \+/),
    ]);
    for (const [opener, folded] of [
      ['Pesan untuk Pemohon', 'Waktu Alternatif'],
      ['Hubungi', 'Narahubung'],
      ['Berkas Surat', 'No. Surat'],
      ['Catatan Petugas', 'Waktu Pengajuan'],
    ] as const) {
      expect(backgrounds[header(opener)]).toBe(backgrounds[header(folded)]);
      expect(backgrounds[header(opener)]).not.toBe(backgrounds.A1);
    }
  });

  it('says on the headers what is decided without a word: who gets the letters, whose deputy, from which hour', async () => {
    const { notes } = await desk.sheet('Tim Pengelola');
    expect(notes).toEqual({
      D1: expect.stringContaining('satu orang untuk setiap peran pada satu masa'),
      G1: expect.stringContaining('tanpa tanggal'),
      I1: expect.stringContaining('Pelatihan mengoperasikan perangkat'),
      K1: expect.stringContaining('Pangkat dan golongan'),
      L1: expect.stringContaining('18 angka'),
    });
    const told = ['Giliran', 'Perlu Perhatian', 'Pesan'];
    const { values, notes: ofRegister } = await desk.sheet(REGISTER);
    const note = (title: string) => ofRegister[`${columnName(values[0]?.indexOf(title) ?? -1)}1`] ?? '';
    expect(told.map(note)).toEqual([
      expect.stringMatching(/^Dilihat semua petugas: siapa yang ditunggu, dan sampai kapan; .*diurutkan tiap malam/),
      expect.stringMatching(/^Dilihat pemegang giliran .*: apa yang menghalangi/),
      expect.stringMatching(/^Dilihat yang baru mengisi baris ini: apakah isiannya dicatat/),
    ]);
    // One short sentence each.
    expect(told.map((title) => note(title).split(' ').length).filter((words) => words > 17)).toEqual([]);
    expect(Object.values(ofRegister).filter((each) => !/^(Terlipat|Dilihat)/.test(each))).toEqual([
      expect.stringContaining('Tidak pernah dikirim kepada pemohon'),
      expect.stringContaining('Dibaca pemohon'),
      expect.stringContaining('Waktu lain ditulis di halaman suratnya'),
      expect.stringContaining('Tanpa jam'),
    ]);
  });

  it('warns whoever types into what the script writes by itself, keeps people out of its own tabs, and nowhere else', async () => {
    const found: [string, boolean][] = [];
    for (const { name } of desk.workspace.sheets.list()) {
      const { protections } = await desk.sheet(name);
      for (const { warningOnly } of protections.slice(0, 1)) found.push([name, warningOnly]);
    }
    expect(found).toEqual([
      ['Permohonan', true],
      ['Agenda', true],
      ['Tim Pengelola', false],
      ['Riwayat', false],
      ['Kotak Keluar', false],
      ['Kesehatan', false],
    ]);
  });

  it('builds the form with every question, in order, required where the SOP needs the answer', async () => {
    const [form] = await desk.get<FormInfo[]>('/api/forms');
    expect(form?.published).toBe(true);
    expect(form?.collectsEmail).toBe(false);
    const questions = form?.items.filter(({ type }) => type !== 'PAGE_BREAK') ?? [];
    expect(questions.map(({ title }) => title)).toEqual(Object.values(QUESTIONS));
    const optional = questions.filter(({ required }) => !required).map(({ title }) => title);
    expect(optional).toEqual(listed`
      Jabatan · Email · Tanggal Selesai · Tanggal Lain · Nomor Surat · Tanggal Surat · Tautan Surat Permohonan
      Perangkat yang Diperlukan · Tautan Materi
    `);
    expect(questions.find(({ title }) => title === 'Konsumsi')?.choices).toEqual(listed`
      Tidak ada · Nasi atau kue kotak · Prasmanan · Belum ditentukan
    `);
    expect(form?.description).toContain('tidak dipungut biaya');
    expect(questions.find(({ title }) => title === 'Pernyataan')?.help).toContain('Pemberitahuan data pribadi');
    const whatIsWhat = form?.items.filter(({ help = '' }) => help.includes('memakai ruangan untuk kegiatan sendiri'));
    expect(whatIsWhat?.map(({ title }) => title)).toEqual(['Jenis Permohonan']);
  });

  it('sets its triggers for one account', async () => {
    const triggers = await desk.get<TriggerInfo[]>('/api/triggers');
    expect(triggers.map(({ function: name, creator }) => [name, creator]).sort()).toEqual([
      ['everyHour_', PEOPLE.owner],
      ['everyNight_', PEOPLE.owner],
      ['everyTenMinutes_', PEOPLE.owner],
      ['onFormSubmitted_', PEOPLE.owner],
      ['onSheetEdited_', PEOPLE.owner],
    ]);
  });

  it('fills in holidays, equipment and settings', async () => {
    expect(await desk.rows('Hari Libur')).toHaveLength(51);
    expect((await desk.rows('Hari Libur')).find(({ Tanggal }) => Tanggal === '24/12/2026')).toMatchObject({
      Nama: 'Cuti Bersama Kelahiran Yesus Kristus',
      Jenis: 'Cuti bersama',
      Pesan: '',
    });
    const told = (await desk.rows('Pengaturan')).filter(({ Pesan }) => Pesan !== '');
    expect(told.map(({ Nama }) => Nama)).toEqual(['Alamat web']);
  });

  it('once the web app is known the form says where the free times are; run again it stays as it is', async () => {
    const [before] = await desk.get<FormInfo[]>('/api/forms');
    desk.workspace.menu('Pasang/perbaiki aplikasi', PEOPLE.owner);
    const [after] = await desk.get<FormInfo[]>('/api/forms');
    expect(after?.items.map(({ help }) => help)).toEqual(before?.items.map(({ help }) => help));
    expect(after?.description).toMatch(/^Waktu terpakai dan kosong: https:\S+\/exec\?page=jadwal\nLayanan ini /);
    const declaration = after?.items.find(({ title }) => title === 'Pernyataan');
    expect(declaration?.help).toMatch(/Aturan ada pada halaman “Tentang layanan”: https:\S+\/exec\?page=layanan\n\n/);
  });

  it('run again from the menu it changes nothing, and says in one message what is left to do', async () => {
    await desk.submit(PLAIN_ANSWERS);
    const before = await Promise.all([desk.rows(), desk.rows('Pengaturan'), desk.get('/api/forms')]);
    const result = await desk.post<{ executions: never[]; dialog?: { content: string } }>('/api/menu', {
      item: 'Pasang/perbaiki aplikasi',
      as: PEOPLE.owner,
    });
    expect(errorsOf(result.executions)).toEqual([]);
    dialog = result.dialog?.content ?? '';
    expect(dialog).toContain('Aplikasi sudah terpasang; tidak ada yang perlu diperbaiki.');
    expect(dialog).toContain('Yang masih perlu Anda lakukan');
    expect(await Promise.all([desk.rows(), desk.rows('Pengaturan'), desk.get('/api/forms')])).toEqual(before);
    expect(await desk.get<TriggerInfo[]>('/api/triggers')).toHaveLength(5);
    await desk.submit({ ...PLAIN_ANSWERS, 'Nama Kegiatan': 'Kedua', 'Tanggal Mulai': '2026-12-10' });
    expect(await desk.mails('PC-2026-0002')).toHaveLength(2);
  });

  it('refuses a second account, which would send every mail twice', async () => {
    const { value } = desk.workspace.run('install', [], PEOPLE.admin);
    expect(value).toContain(`sudah dipasang oleh akun ${PEOPLE.owner}`);
    expect(await desk.get<TriggerInfo[]>('/api/triggers')).toHaveLength(5);
  });

  it('the report of the menu is written by the owner only; others are told who', async () => {
    const { dialog: told } = await desk.post<{ dialog?: { content: string } }>('/api/menu', {
      item: 'Perbarui laporan tahunan',
      as: PEOPLE.kabid,
    });
    expect(told?.content).toContain(`Laporan ditulis oleh akun ${PEOPLE.owner}`);
    const written = desk.workspace.menu('Perbarui laporan tahunan', PEOPLE.owner);
    expect(errorsOf(written.executions)).toEqual([]);
    expect((await desk.sheet('Laporan 2026')).values[0]?.[0]).toContain('CENTER 2026');
  });
});
