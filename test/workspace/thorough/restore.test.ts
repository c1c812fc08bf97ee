// A copy of a desk becomes an empty one: as an Excel file that somebody uploads, or as a copied sheet; nothing leaves by itself.
import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import {
  columnName,
  errorsOf,
  formOf,
  installedDesk,
  PEOPLE,
  PLAIN_ANSWERS,
  sampleDesk,
  TestDesk,
  temporaryFolder,
} from '../desk.ts';
import { settingCell } from '../tabs.ts';

const ITEM = 'Pulihkan dari salinan';
const LATER = '2026-12-02T09:00:00+07:00';
const FILLED = ['Pengaturan', 'Tim Pengelola', 'Hari Libur', 'Perangkat', 'Kerusakan', 'Survei Kepuasan', 'Buku Tamu'];

/** A desk with requests in all states, a mail that waits, damage and settings of its own; and its Excel file. */
async function firstDesk(): Promise<{ desk: TestDesk; file: Uint8Array }> {
  const desk = await sampleDesk();
  await desk.submit({
    ...PLAIN_ANSWERS,
    'Nama Instansi': '=HYPERLINK("http://x.example";"klik")',
    'Nama Narahubung': "'Ani",
    'Nomor WhatsApp': '0819-0000-1001',
    'Nomor Surat': '007',
    'Tanggal Mulai': '2026-12-21',
  });
  await desk.edit('Kerusakan', 'A2:B2', 'Proyektor', 'admin');
  const guest = ['01/12/2026 09.05', '01/12/2026', 'PC-2026-0001', 'Budi Santoso', 'SMK Negeri 4', '0812-5555-7777'];
  await desk.paste('Buku Tamu', 'A2', [guest], 'owner');
  await desk.edit('Pengaturan', settingCell('Email balasan'), 'pontive@diskominfo.example', 'owner');
  const scheduled = await submitted(desk, 'SDN 12', '2026-12-22');
  await desk.intoAgenda(scheduled);
  const refused = await submitted(desk, 'SDN 13', '2026-12-23');
  await desk.at('2026-12-01T18:40:00+07:00');
  // Refusals leave with the next sweep: this one waits in the copy.
  await desk.choose(refused, 'Tolak permohonan', 'kabid', 'ruangan dipakai');
  return { desk, file: await desk.workspace.sheets.xlsx() };
}

/** @returns the number of a new request */
async function submitted(desk: TestDesk, institution: string, day: string): Promise<string> {
  await desk.submit(formOf(institution, day));
  return String((await desk.rows()).slice(-1)[0]?.['No.']);
}

/** What stands in a tab; each installation has learnt its web address on a day of its own. */
async function contents(desk: TestDesk, tab: string): Promise<(readonly unknown[])[]> {
  const { values } = await desk.sheet(tab);
  const rows = values.filter((row) => row.some((cell) => cell !== ''));
  // What a row offers changes with the time.
  const [header = []] = values;
  const isLasting = (_: unknown, place: number) => !/^Langkah \d$/.test(String(header[place]));
  return rows.map((row) =>
    row.filter(isLasting).map((cell) => (typeof cell === 'string' ? cell.replace(LEARNT, '') : cell)),
  );
}

const LEARNT = /^Berlaku sejak [^:]+: /;

async function upload(desk: TestDesk, file: Uint8Array, zone?: string): Promise<string> {
  const { id } = await desk.workspace.sheets.upload(file, { title: 'Salinan 1 Desember', ...(zone ? { zone } : {}) });
  return id;
}

/** Folders of an installed desk beside which the copy lies, by its id. */
let beside: { readonly data: string; readonly copy: string } | undefined;

/** An empty desk beside which the copy of the first one lies; uploaded once, then opened as it was kept. */
async function emptyDesk(): Promise<{ readonly desk: TestDesk; readonly copy: string }> {
  if (!beside) {
    const data = temporaryFolder();
    const workspace = openWorkspace({ project: root, now: LATER, data });
    expect(errorsOf(workspace.setup().executions)).toEqual([]);
    beside = { data, copy: await upload(new TestDesk(workspace), file) };
    workspace.save();
  }
  const own = temporaryFolder();
  cpSync(beside.data, own, { recursive: true });
  return { desk: new TestDesk(openWorkspace({ project: root, now: LATER, data: own })), copy: beside.copy };
}

/** The owner chooses the item, names the copy and answers. @returns what was shown, in order */
function restore(desk: TestDesk, id = '', ...others: readonly ('YES' | 'NO' | 'OK' | 'CANCEL')[]): string[] {
  const typed = { button: 'OK', text: id } as const;
  const { dialogs, executions } = desk.workspace.menu(ITEM, PEOPLE.owner, [typed, ...others]);
  expect(errorsOf(executions)).toEqual([]);
  return dialogs.map(({ content }) => content);
}

let first: TestDesk;
let file: Uint8Array;

beforeAll(async () => {
  ({ desk: first, file } = await firstDesk());
});

describe('an Excel file of a desk, put into an empty one', () => {
  let second: TestDesk;
  let shown: string[];

  beforeAll(async () => {
    const { desk, copy } = await emptyDesk();
    second = desk;
    shown = restore(second, copy, 'YES');
  });

  it('is shown before anything is done', async () => {
    const requests = (await contents(first, 'Permohonan')).length - 1;
    const steps = (await contents(first, 'Riwayat')).length - 1;
    expect(shown[1]).toContain('Salinan “Salinan 1 Desember”, keadaan Selasa, 1 Desember 2026 pukul');
    expect(shown[1]).toContain(`${requests} permohonan, ${steps} langkah`);
    expect(shown[1]).toContain(
      ', dari Selasa, 24 November 2026 pukul 08.12 WIB sampai Selasa, 1 Desember 2026 pukul 18.40 WIB',
    );
    expect(shown[1]).not.toContain('Tidak dipulihkan');
    expect(shown[2]).toContain(`Selesai: ${steps} langkah dan ${requests} baris Permohonan dipulihkan.`);
  });

  it('equals the first desk cell by cell', async () => {
    expect(await contents(second, 'Permohonan')).toEqual(await contents(first, 'Permohonan'));
    for (const tab of FILLED) expect(await contents(second, tab), tab).toEqual(await contents(first, tab));
    const history = await contents(second, 'Riwayat');
    expect(history.slice(0, -1)).toEqual(await contents(first, 'Riwayat'));
    expect(history.slice(-1)[0]).toEqual(expect.arrayContaining(['Dipulihkan dari salinan', PEOPLE.owner]));
  });

  it('has the same work in the outbox, but keeps each mail that waited, and makes the calendar match', async () => {
    const [header = [], ...before] = await contents(first, 'Kotak Keluar');
    const after = (await contents(second, 'Kotak Keluar')).slice(1);
    const [state, claim, problem] = ['Keadaan', 'Dipegang Sampai', 'Kendala'].map((title) => header.indexOf(title));
    const waited = before.filter((row) => row[state ?? 0] === 'MENUNGGU');
    expect(waited.length).toBeGreaterThan(0);
    const expected = before.map((row) => {
      if (row[state ?? 0] !== 'MENUNGGU') return row;
      return row.map((cell, place) => {
        if (place === state) return 'DITAHAN';
        if (place === claim) return '';
        return place === problem ? expect.stringContaining('Dipulihkan dari salinan') : cell;
      });
    });
    expect(after.slice(0, before.length)).toEqual(expected);
    const added = after.slice(before.length);
    expect(new Set(added.map((row) => row[header.indexOf('Pekerjaan')]))).toEqual(
      added.length > 0 ? new Set(['Kalender ruangan']) : new Set(),
    );
  });

  it('mails nobody, neither at once nor by the jobs that follow', async () => {
    const { desk, copy } = await emptyDesk();
    const sent = (await desk.mails()).length;
    restore(desk, copy, 'YES');
    expect(errorsOf(await desk.at('2026-12-02T09:25:00+07:00'))).toEqual([]);
    expect((await desk.mails()).length).toBe(sent);
    const note = await desk.note();
    expect(note).toBe('');
  });

  it('shows its events in the new calendar, and says which mails are kept', async () => {
    expect(errorsOf(await second.at('2026-12-02T10:40:00+07:00'))).toEqual([]);
    const events = async (desk: TestDesk) => {
      const all = await desk.events('2026-12-02T00:00:00+07:00', '2027-12-31T00:00:00+07:00');
      return all.map(({ title, start, end }) => [title, start, end]).sort();
    };
    expect(await events(first)).toHaveLength(2);
    expect(await events(second)).toEqual(await events(first));
    expect(await second.note()).toContain('email dari salinan ditahan (DITAHAN) di tab Kotak Keluar (tersembunyi');
  });

  it('bears the name that the copy has', async () => {
    const { desk, copy } = await emptyDesk();
    const [header = [], ...rows] = desk.workspace.sheets.read('Kesehatan', { spreadsheet: copy }).values;
    const row = rows.findIndex((cells) => cells[header.indexOf('Kunci')] === 'desk.id') + 2;
    const range = `${columnName(header.indexOf('Data nilai'))}${row}`;
    desk.workspace.sheets.edit('Kesehatan', { range, value: 'meja-lain' }, PEOPLE.owner, copy);
    restore(desk, copy, 'YES');
    expect(errorsOf(await desk.at('2026-12-02T10:40:00+07:00'))).toEqual([]);
    const name = (await desk.rows('Kesehatan')).find(({ Kunci }) => Kunci === 'desk.id');
    expect(name?.['Data nilai']).toBe('meja-lain');
  });

  it('goes on: the next request gets the next number, and a kept mail leaves once somebody lets it wait', async () => {
    const numbers = (await contents(first, 'Permohonan')).length - 1;
    await second.submit({ ...PLAIN_ANSWERS, 'Nomor Surat': '99/X', 'Tanggal Mulai': '2027-01-12' });
    const next = `PC-2026-${String(numbers + 1).padStart(4, '0')}`;
    expect((await second.rows()).map(({ 'No.': No }) => No)).toContain(next);
    const rows = (await second.sheet('Kotak Keluar')).values;
    const [header = []] = rows;
    const kept = rows.findIndex((row) => row[header.indexOf('Keadaan')] === 'DITAHAN');
    const before = (await second.mails()).length;
    await second.edit('Kotak Keluar', `F${kept + 1}`, 'MENUNGGU', 'owner');
    expect(errorsOf(await second.at('2026-12-02T11:10:00+07:00'))).toEqual([]);
    expect((await second.mails()).length).toBe(before + 1);
  });
});

describe('a copy that is not put back', () => {
  const refusedWith = (desk: TestDesk, id: string) => restore(desk, id, 'YES').slice(-1)[0];

  it('is the sheet itself, another kind of sheet, or none', async () => {
    const { desk, copy } = await emptyDesk();
    const own = desk.workspace.sheets.spreadsheets()[0]?.id ?? '';
    expect(refusedWith(desk, own)).toContain('adalah lembar ini sendiri');
    for (const typed of ['bukan alamat', 'hentikan'])
      expect(refusedWith(desk, typed)).toContain('bukan alamat Google Spreadsheet');
    expect(refusedWith(desk, '1abcdefghijklmnopqrstuvwxyz0123456789')).toContain('Salinan tidak dapat dibuka');
    const header = desk.workspace.sheets.read('Riwayat', { spreadsheet: copy }).values[0]?.[3];
    desk.workspace.sheets.edit('Riwayat', { range: 'D1', value: 'Lain' }, PEOPLE.owner, copy);
    expect(refusedWith(desk, copy)).toContain(`bukan salinan aplikasi ini, atau rusak: Kolom “${header}”`);
    desk.workspace.sheets.removeTab('Riwayat', PEOPLE.owner, copy);
    expect(refusedWith(desk, copy)).toContain('bukan salinan aplikasi ini, atau rusak: Tab “Riwayat” tidak ditemukan');
  });

  it('lies in another zone, where its hours would be others', async () => {
    const desk = installedDesk(LATER);
    const copy = await upload(desk, file, 'America/Los_Angeles');
    expect(refusedWith(desk, copy)).toContain('Zona waktu salinan adalah America/Los_Angeles');
  });

  it.each<[string, (desk: TestDesk) => unknown]>([
    ['of its own', () => {}],
    ['whose row was deleted', (desk) => desk.workspace.sheets.deleteRows('Permohonan', { from: 2 }, PEOPLE.owner)],
    ['whose steps were deleted', (desk) => desk.workspace.sheets.deleteRows('Riwayat', { from: 2 }, PEOPLE.owner)],
  ])('is any, where the desk has a request %s: it is told the way back, and goes on', async (_, change) => {
    const { desk, copy } = await emptyDesk();
    await desk.submit(PLAIN_ANSWERS);
    await change(desk);
    const before = [await contents(desk, 'Permohonan'), await contents(desk, 'Riwayat')];
    const told = refusedWith(desk, copy);
    expect(told).toContain('Belum ada yang dipulihkan: aplikasi ini sudah memiliki permohonan atau arsip');
    expect(told).toContain('pilih File › Riwayat versi › Lihat riwayat versi di lembar ini');
    expect([await contents(desk, 'Permohonan'), await contents(desk, 'Riwayat')]).toEqual(before);
    await desk.submit({ ...PLAIN_ANSWERS, 'Nomor Surat': '99/X', 'Tanggal Mulai': '2027-01-12' });
    expect((await desk.rows()).map(({ 'No.': No }) => No)).toContain('PC-2026-0002');
  });

  it('holds nothing', async () => {
    const { desk } = await emptyDesk();
    const copy = await upload(desk, await installedDesk(LATER).workspace.sheets.xlsx());
    expect(refusedWith(desk, copy)).toContain('Tab Riwayat di salinan itu kosong');
  });

  it('was written by a later version', async () => {
    const { desk, copy } = await emptyDesk();
    const [header = [], entry = []] = await contentsOf(desk, 'Riwayat', copy);
    const place = header.indexOf('Data');
    const data = String(entry[place]);
    expect(data).toContain('"v":1');
    const range = `${columnName(place)}2`;
    desk.workspace.sheets.edit('Riwayat', { range, value: data.replace('"v":1', '"v":2') }, PEOPLE.owner, copy);
    expect(refusedWith(desk, copy)).toContain('versi aplikasi yang lebih baru (versi data 2)');
  });

  it('says that a later version wrote it', async () => {
    const { desk, copy } = await emptyDesk();
    const rows = desk.workspace.sheets.read('Kesehatan', { spreadsheet: copy }).values;
    const key = rows[0]?.indexOf('Kunci') ?? -1;
    const row = rows.findIndex((cells) => cells[key] === 'desk.format');
    const range = `${columnName(rows[0]?.indexOf('Data nilai') ?? -1)}${row + 1}`;
    desk.workspace.sheets.edit('Kesehatan', { range, value: '2' }, PEOPLE.owner, copy);
    expect(refusedWith(desk, copy)).toContain('versi aplikasi yang lebih baru (versi data 2)');
  });

  it('is put back by nobody but the owner', async () => {
    const desk = installedDesk(LATER);
    const { dialog } = desk.workspace.menu(ITEM, PEOPLE.kabid);
    expect(dialog?.content).toContain(`hanya dapat dipilih dengan akun ${PEOPLE.owner}`);
  });
});

async function contentsOf(desk: TestDesk, tab: string, spreadsheet: string): Promise<(readonly unknown[])[]> {
  return desk.workspace.sheets.read(tab, { spreadsheet }).values.filter((row) => row.some((cell) => cell !== ''));
}

describe('what contradicts itself in a copy', () => {
  /** On the agenda, after four steps; and the last one, refused. */
  const [SCHEDULED, REFUSED] = ['PC-2026-0016', 'PC-2026-0017'] as const;
  const DATA = 11;

  interface Hands {
    /** Rows of a tab of the copy, with their places in the sheet. */
    readonly find: (tab: string, isMeant: (row: readonly unknown[]) => boolean) => readonly number[];
    readonly remove: (tab: string, rows: readonly number[]) => void;
    readonly type: (tab: string, range: string, values: (string | number)[][]) => void;
    readonly step: (number: string, revision: number) => number;
  }

  function handsOn(desk: TestDesk, spreadsheet: string): Hands {
    const { sheets } = desk.workspace;
    const find: Hands['find'] = (tab, isMeant) =>
      sheets.read(tab, { spreadsheet }).values.flatMap((row, index) => (isMeant(row) ? [index + 1] : []));
    return {
      find,
      remove: (tab, rows) => {
        for (const from of [...rows].reverse()) sheets.deleteRows(tab, { from }, PEOPLE.owner, spreadsheet);
      },
      type: (tab, range, values) => void sheets.edit(tab, { range, values }, PEOPLE.owner, spreadsheet),
      step: (number, revision) => find('Riwayat', (row) => row[1] === number && row[2] === revision)[0] ?? 0,
    };
  }

  /** Changes the copy, puts it back and lets the jobs of an hour run. @returns what was shown before it was put back */
  async function putBack(change: (hands: Hands) => void): Promise<{ readonly desk: TestDesk; readonly asked: string }> {
    const { desk, copy } = await emptyDesk();
    change(handsOn(desk, copy));
    const sent = (await desk.mails()).length;
    const [, asked = '', told] = restore(desk, copy, 'YES');
    expect(told).toContain('Selesai:');
    expect(errorsOf(await desk.at('2026-12-02T10:40:00+07:00'))).toEqual([]);
    expect((await desk.mails()).length).toBe(sent);
    return { desk, asked };
  }

  const stepsOf = async (desk: TestDesk, number: string) =>
    (await contents(desk, 'Riwayat')).filter((row) => row[1] === number).map((row) => row[2]);
  const keysOf = async (desk: TestDesk, number: string) =>
    (await desk.rows('Kotak Keluar')).map(({ Kunci }) => String(Kunci)).filter((key) => key.startsWith(`${number}@`));
  const isOf = (revision: number) => (key: string) => key.includes(`@${revision}:`);
  const eventsOf = async (desk: TestDesk) =>
    (await desk.events('2026-12-02T00:00:00+07:00', '2027-12-31T00:00:00+07:00')).length;

  it('a step without the one before: the request stands where it was before, and goes on from there', async () => {
    const { desk, asked } = await putBack(({ remove, step }) => remove('Riwayat', [step(SCHEDULED, 2)]));
    expect(asked).toContain(
      `Tidak dipulihkan beserta langkah sesudahnya, karena langkah sebelumnya tidak ada: ${SCHEDULED}@3\n`,
    );
    expect([await stepsOf(desk, SCHEDULED), (await desk.row(SCHEDULED)).Status]).toEqual([[1], 'Diajukan']);
    expect((await keysOf(desk, SCHEDULED)).filter((key) => !isOf(1)(key))).toEqual([]);
    expect([await eventsOf(first), await eventsOf(desk)]).toEqual([2, 0]);
    expect((await desk.row(REFUSED)).Status).toBe('Ditolak');
    await desk.choose(SCHEDULED, 'Disposisikan ke Kasi', 'kabid', 'telaah');
    expect((await desk.row(SCHEDULED)).Status).toBe('Didisposisikan');
    expect((await keysOf(desk, SCHEDULED)).filter(isOf(2)).length).toBeGreaterThan(0);
  });

  it('no readable step at all: the request does not come along, and its number is not given again', async () => {
    const { desk, asked } = await putBack(({ type, step }) => {
      for (const revision of [1, 2]) type('Riwayat', `${columnName(DATA)}${step(REFUSED, revision)}`, [['rusak']]);
    });
    expect(asked).toContain('16 permohonan, ');
    expect(asked).toContain(`${REFUSED}@1 dan ${REFUSED}@2`);
    expect((await desk.rows()).map(({ 'No.': No }) => No)).not.toContain(REFUSED);
    expect(await stepsOf(desk, REFUSED)).toEqual([]);
    await desk.submit({ ...PLAIN_ANSWERS, 'Nomor Surat': '99/X', 'Tanggal Mulai': '2027-01-12' });
    expect((await desk.rows()).slice(-1)[0]?.['No.']).toBe('PC-2026-0018');
  });

  it('not so: what stands for lost steps, and a note about the desk itself', async () => {
    const { desk, asked } = await putBack(({ find, remove, type, step }) => {
      const anew = 'dicatat ulang dari Permohonan karena langkah-langkah sebelumnya hilang';
      type('Riwayat', `H${step(SCHEDULED, 2)}`, [[anew]]);
      const note = first.workspace.sheets.read('Riwayat').values[0]?.map(() => '') ?? [];
      const free = find('Riwayat', (row) => row[1] !== '').length + 1;
      const cells: Readonly<Record<number, string>> = {
        0: '2026-12-01 20:00:00',
        3: 'Dipulihkan dari salinan',
        [DATA]: JSON.stringify({ v: 1, office: 'RESTORED', id: 'RESTORE:x', mails: [] }),
      };
      type('Riwayat', `A${free}`, [note.map((_, place) => cells[place] ?? '')]);
      remove('Riwayat', [step(SCHEDULED, 1)]);
    });
    expect(asked).not.toContain('Tidak dipulihkan');
    expect([await stepsOf(desk, SCHEDULED), (await desk.row(SCHEDULED)).Status]).toEqual([[2, 3, 4], 'Masuk Agenda']);
    const notes = (await desk.rows('Riwayat')).filter(({ Langkah }) => Langkah === 'Dipulihkan dari salinan');
    expect(notes).toHaveLength(2);
  });

  it('a step in whose middle the copy was made is ended; its mails are kept', async () => {
    const { desk, asked } = await putBack(({ find, remove }) => {
      remove(
        'Permohonan',
        find('Permohonan', (row) => row.includes(REFUSED)),
      );
      remove(
        'Kotak Keluar',
        find('Kotak Keluar', (row) => row.some((cell) => String(cell).startsWith(`${REFUSED}@2:`))),
      );
    });
    expect(asked).not.toContain('Tidak dipulihkan');
    expect((await desk.row(REFUSED)).Status).toBe('Ditolak');
    const mails = (await desk.rows('Kotak Keluar')).filter(({ Kunci }) => String(Kunci).startsWith(`${REFUSED}@2:`));
    expect(mails.filter(({ Kepada }) => Kepada !== '').map(({ Keadaan }) => Keadaan)).toEqual(['DITAHAN']);
  });

  it('tabs that it lacks, settings that it does not know, and rows that it has fewer: the desk’s stand or go', async () => {
    const { desk, asked } = await putBack(({ find, remove }) => {
      remove(
        'Pengaturan',
        find('Pengaturan', (row) => ['Persiapan ruangan (menit)', 'Ruangan'].includes(String(row[0]))),
      );
      remove('Hari Libur', [2, 3]);
    });
    expect(asked).not.toContain('Tab yang tidak ada');
    const names = (await contents(desk, 'Pengaturan')).map(([name]) => name);
    const known = (await contents(first, 'Pengaturan')).map(([name]) => name);
    // A heading comes back with the repair.
    expect(names.sort()).toEqual(known.filter((name) => name !== 'Ruangan').sort());
    const holidays = await contents(first, 'Hari Libur');
    expect(await contents(desk, 'Hari Libur')).toEqual([...holidays.slice(0, 1), ...holidays.slice(3)]);
  });

  it('a mail whose data cannot be read is kept too, and calendar work goes on', async () => {
    const { desk, copy } = await emptyDesk();
    const { type, find } = handsOn(desk, copy);
    const [mail = 0] = find('Kotak Keluar', (row) => row.includes('MENUNGGU'));
    const [calendar = 0] = find('Kotak Keluar', (row) => row.includes('Kalender ruangan'));
    type('Kotak Keluar', `${columnName(DATA)}${mail}`, [['rusak']]);
    type('Kotak Keluar', `F${calendar}`, [['MENUNGGU']]);
    restore(desk, copy, 'YES');
    const { values } = await desk.sheet('Kotak Keluar');
    expect([values[mail - 1]?.[5], values[calendar - 1]?.[5]]).toEqual(['DITAHAN', 'MENUNGGU']);
  });

  it('goes on where the copy lacks tabs that a desk can do without, and says which', async () => {
    const { desk, copy } = await emptyDesk();
    // An archive without its steps counts as none.
    desk.workspace.sheets.addTab('Arsip 2025', PEOPLE.owner, copy);
    for (const tab of ['Kerusakan', 'Kotak Keluar']) desk.workspace.sheets.removeTab(tab, PEOPLE.owner, copy);
    const [, asked, told] = restore(desk, copy, 'YES');
    expect(asked).toContain('Tab yang tidak ada di salinan: Kotak Keluar dan Kerusakan');
    expect(told).toContain(
      'Tab yang dikembalikan: Tim Pengelola, Pengaturan, Hari Libur, Perangkat, Survei Kepuasan, dan Buku Tamu.',
    );
    const work = await desk.rows('Kotak Keluar');
    expect(work.map(({ Pekerjaan, Keadaan }) => [Pekerjaan, Keadaan])).toEqual([['Kalender ruangan', 'MENUNGGU']]);
  });

  it('columns that people added come along, and so do thousands of rows', async () => {
    const { desk, copy } = await emptyDesk();
    const { type, find } = handsOn(desk, copy);
    const rows = desk.workspace.sheets.read('Permohonan', { spreadsheet: copy }).values;
    const width = rows[0]?.length ?? 0;
    desk.workspace.sheets.insertColumns('Permohonan', { before: width, count: 1 }, PEOPLE.owner, copy);
    const number = rows[0]?.indexOf('No.') ?? -1;
    const [place = 0] = find('Permohonan', (row) => row[number] === REFUSED);
    type('Permohonan', `${columnName(width - 1)}1`, [['Catatan kami']]);
    type('Permohonan', `${columnName(width - 1)}${place}`, [['sudah ditelepon']]);
    const steps = desk.workspace.sheets.read('Riwayat', { spreadsheet: copy }).values;
    desk.workspace.sheets.insertRows('Riwayat', { before: 2, count: 2101 }, PEOPLE.owner, copy);
    const [sample = []] = steps.slice(1);
    const data = String(sample[DATA]);
    const many = Array.from({ length: 2100 }, (_, index) => {
      const revision = index + 2;
      const entry = data.replace(/"revision":1\b/g, `"revision":${revision}`);
      return sample.map((cell, at) => (at === 2 ? revision : at === DATA ? entry : cell)) as (string | number)[];
    });
    type('Riwayat', 'A2', many);
    const [, asked, told] = restore(desk, copy, 'YES');
    // A blank row is none.
    expect(asked).not.toContain('Tidak dipulihkan');
    expect(told).toContain('Selesai:');
    expect((await desk.row(REFUSED))['Catatan kami']).toBe('sudah ditelepon');
    const found = (await contents(desk, 'Riwayat')).filter((row) => row[1] === sample[1]).map((row) => Number(row[2]));
    expect(found.sort((one, other) => one - other)).toEqual(Array.from({ length: 2101 }, (_, index) => index + 1));
  });
});

describe('a restore that was broken off', () => {
  const TABS = ['Permohonan', 'Riwayat', 'Kotak Keluar', ...FILLED];

  async function whole(desk: TestDesk): Promise<unknown> {
    return Promise.all(TABS.map((tab) => contents(desk, tab)));
  }

  it('is ended by the next one, wherever it was killed', async () => {
    const { desk, copy } = await emptyDesk();
    const { executions } = desk.workspace.menu(ITEM, PEOPLE.owner, [{ button: 'OK', text: copy }, 'YES']);
    const calls = Object.values(executions[0]?.calls ?? {}).reduce((sum, count) => sum + count, 0);
    const expected = await whole(desk);
    const fates = ['lost', 'applied', { first: 1 }] as const;
    const count = process.env.DISTURB === 'all' ? calls : 6;
    const points = Array.from({ length: count }, (_, index) => 1 + Math.floor((calls * (index + 0.5)) / count));
    for (const [index, call] of points.entries()) {
      const { desk: broken } = await emptyDesk();
      const kill = fates[index % fates.length] ?? 'lost';
      broken.workspace.faults.plan({ at: { function: 'restore', call }, effect: { kill } });
      const [killed] = broken.workspace.menu(ITEM, PEOPLE.owner, [{ button: 'OK', text: copy }, 'YES']).executions;
      const where = `killed at call ${call} of ${calls}, ${JSON.stringify(kill)}`;
      expect(killed?.status, where).toBe('killed');
      const sent = (await broken.mails()).length;
      restore(broken, copy, 'YES');
      expect(await whole(broken), where).toEqual(expected);
      expect((await broken.mails()).length, where).toBe(sent);
    }
    console.log(`restore: ${calls} calls, ${executions[0]?.operations} operations; killed at ${points.join(', ')}`);
  });

  it('says so until it is finished; meanwhile nothing is recorded or sent, and nothing is lost', async () => {
    const { desk, copy } = await emptyDesk();
    await desk.edit('Pengaturan', settingCell('Email balasan'), 'pontive@diskominfo.example', 'owner');
    desk.workspace.faults.plan({
      at: { function: 'restore', method: 'Range.setValues', nth: 3 },
      effect: { kill: 'applied' },
    });
    desk.workspace.menu(ITEM, PEOPLE.owner, [{ button: 'OK', text: copy }, 'YES']);
    const words = 'Pemulihan dari salinan “Salinan 1 Desember” belum selesai.';
    expect(await desk.note()).toContain(words);
    expect(desk.workspace.open(PEOPLE.kasi).dialogs[0]?.content).toContain(words);
    const before = await whole(desk);
    const sent = (await desk.mails()).length;
    await desk.submit({ ...PLAIN_ANSWERS, 'Nomor Surat': '99/X', 'Tanggal Mulai': '2027-01-12' });
    expect(errorsOf(await desk.at('2026-12-02T10:30:00+07:00'))).toEqual([]);
    expect(await whole(desk)).toEqual(before);
    expect((await desk.mails()).length).toBe(sent);

    const { dialogs } = desk.workspace.menu(ITEM, PEOPLE.owner, [{ button: 'OK', text: '' }, 'YES']);
    expect(dialogs.slice(-1)[0]?.content).toContain('Selesai:');
    expect(await desk.note()).toBe('');
    expect(errorsOf(await desk.at('2026-12-02T11:30:00+07:00'))).toEqual([]);
    const numbers = (await desk.rows()).map(({ 'No.': No }) => No);
    expect(numbers).toHaveLength((await contents(first, 'Permohonan')).length);
    expect((await desk.mails(String(numbers.slice(-1)[0]))).length).toBeGreaterThan(0);
  });

  it('stops before its time is over, and is gone on with', async () => {
    const { desk, copy } = await emptyDesk();
    const slow = () => void desk.workspace.clock.set('2026-12-02T09:03:00+07:00');
    desk.workspace.faults.plan({
      at: { function: 'restore', method: 'Range.setValues', nth: 2 },
      effect: { meanwhile: slow },
    });
    expect(restore(desk, copy, 'YES').slice(-1)[0]).toContain('Sebagian sudah dipulihkan, sisanya belum');
    expect(await desk.note()).toContain('belum selesai');
    expect(restore(desk, copy, 'YES').slice(-1)[0]).toContain('Selesai:');
    expect(await contents(desk, 'Permohonan')).toEqual(await contents(first, 'Permohonan'));
    expect((await contents(desk, 'Riwayat')).slice(0, -1)).toEqual(await contents(first, 'Riwayat'));
  });

  it('may be given up', async () => {
    const { desk, copy } = await emptyDesk();
    desk.workspace.faults.plan({
      at: { function: 'restore', method: 'Range.setValues', nth: 3 },
      effect: { kill: 'applied' },
    });
    desk.workspace.menu(ITEM, PEOPLE.owner, [{ button: 'OK', text: copy }, 'YES']);
    const sent = (await desk.mails()).length;
    expect(restore(desk, 'hentikan').slice(-1)[0]).toContain('Pemulihan dihentikan');
    expect(errorsOf(await desk.at('2026-12-02T09:25:00+07:00'))).toEqual([]);
    expect((await desk.mails()).length).toBe(sent);
  });
});
