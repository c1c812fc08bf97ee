// A copy of the desk is put back: as an Excel file that somebody uploads, or as a copied sheet; nothing leaves by itself.
import { cpSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import {
  columnName,
  errorsOf,
  installedDesk,
  PEOPLE,
  PLAIN_ANSWERS,
  sampleDesk,
  TestDesk,
  temporaryFolder,
} from '../desk.ts';

const ITEM = 'Pulihkan dari salinan';
const LATER = '2026-12-02T09:00:00+07:00';
const FILLED = ['Pengaturan', 'Tim Pengelola', 'Hari Libur', 'Perangkat', 'Kerusakan', 'Survei Kepuasan'];

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
  await desk.edit('Pengaturan', 'B7', 'pontive@diskominfo.example', 'owner');
  const scheduled = await submitted(desk, {
    'Nama Instansi': 'SDN 12',
    'Nomor Surat': '12/S',
    'Tanggal Mulai': '2026-12-22',
  });
  await desk.choose(scheduled, 'Disposisikan ke Kasi', 'kabid', 'telaah');
  await desk.choose(scheduled, 'Tetapkan jadwal, disposisikan ke Admin', 'kasi', 'disepakati, tanpa prasmanan');
  await desk.choose(scheduled, 'Masukkan ke agenda', 'admin');
  const refused = await submitted(desk, {
    'Nama Instansi': 'SDN 13',
    'Nomor Surat': '13/S',
    'Tanggal Mulai': '2026-12-23',
  });
  await desk.at('2026-12-01T18:40:00+07:00');
  // Refusals leave with the next sweep: this one waits in the copy.
  await desk.choose(refused, 'Tolak permohonan', 'kabid', 'ruangan dipakai');
  return { desk, file: await desk.workspace.sheets.xlsx() };
}

/** @returns the number of a new request */
async function submitted(desk: TestDesk, answers: Readonly<Record<string, string>>): Promise<string> {
  const contact = `${answers['Nomor Surat']?.slice(0, 2)}@sekolah.example`;
  await desk.submit({
    ...PLAIN_ANSWERS,
    Email: contact,
    'Nomor WhatsApp': `0819-0000-20${answers['Nomor Surat']?.slice(0, 2)}`,
    ...answers,
  });
  return String((await desk.rows()).slice(-1)[0]?.['No.']);
}

/** What stands in a tab; each installation has learnt its web address on a day of its own. */
async function contents(desk: TestDesk, tab: string): Promise<(readonly unknown[])[]> {
  const rows = (await desk.sheet(tab)).values.filter((row) => row.some((cell) => cell !== ''));
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace(LEARNT, '') : cell)));
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
function restore(desk: TestDesk, ...answers: readonly string[]): string[] {
  const [id = '', ...others] = answers;
  const typed = { button: 'OK', text: id };
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
    expect(shown[1]).toContain('meja ini masih kosong');
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
    const note = (await desk.sheet('Permohonan')).notes.A1 ?? '';
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
    expect((await second.sheet('Permohonan')).notes.A1).toContain(
      'email dari salinan ditahan (DITAHAN) di tab Kotak Keluar (tersembunyi',
    );
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
    expect(refusedWith(desk, 'bukan alamat')).toContain('bukan alamat Google Spreadsheet');
    expect(refusedWith(desk, '1abcdefghijklmnopqrstuvwxyz0123456789')).toContain('Salinan tidak dapat dibuka');
    desk.workspace.sheets.removeTab('Riwayat', PEOPLE.owner, copy);
    expect(refusedWith(desk, copy)).toContain('bukan salinan meja ini, atau rusak: Tab “Riwayat” tidak ditemukan');
  });

  it('lies in another zone, where its hours would be others', async () => {
    const desk = installedDesk(LATER);
    const copy = await upload(desk, file, 'America/Los_Angeles');
    expect(refusedWith(desk, copy)).toContain('Zona waktu salinan adalah America/Los_Angeles');
  });

  it('is of another desk, where this one has requests of its own', async () => {
    const { desk, copy } = await emptyDesk();
    await desk.submit(PLAIN_ANSWERS);
    expect(refusedWith(desk, copy)).toContain('Salinan itu milik meja lain');
    expect(await contents(desk, 'Permohonan')).toHaveLength(2);
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

  it('lacks a step, unless the owner insists', async () => {
    const { desk, copy } = await emptyDesk();
    const rows = await contentsOf(desk, 'Riwayat', copy);
    // A step that another follows: nobody can tell that the last one of a request is missing.
    const isFollowed = ([, number]: readonly unknown[]) => rows.some((row) => row[1] === number && row[2] === 3);
    const place = rows.findIndex((row) => row[2] === 2 && isFollowed(row));
    desk.workspace.sheets.deleteRows('Riwayat', { from: place + 1 }, PEOPLE.owner, copy);
    const asked = restore(desk, copy, 'CANCEL');
    expect(asked[1]).toContain(`hilang, di salinan maupun di meja ini: ${rows[place]?.[1]}@2`);
    expect(asked[2]).toBe('Pemulihan dibatalkan. Tidak ada yang berubah.');
    expect(await contents(desk, 'Riwayat')).toHaveLength(1);
    const typed = { button: 'OK', text: 'tetap pulihkan' };
    const { dialogs } = desk.workspace.menu(ITEM, PEOPLE.owner, [{ button: 'OK', text: copy }, typed]);
    expect(dialogs.slice(-1)[0]?.content).toContain('Selesai:');
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

describe('a copy of the desk itself, put back after people damaged it', () => {
  it('brings back what was lost and leaves what is newer, settings included unless the owner wants them', async () => {
    const { desk, copy: first } = await emptyDesk();
    restore(desk, first, 'YES');
    await desk.at('2026-12-02T10:00:00+07:00');
    const copy = await upload(desk, await desk.workspace.sheets.xlsx());
    await desk.submit({ ...PLAIN_ANSWERS, 'Nomor Surat': '99/X', 'Tanggal Mulai': '2027-01-12' });
    await desk.edit('Pengaturan', 'B7', 'baru@diskominfo.example', 'owner');
    const before = { history: await contents(desk, 'Riwayat'), rows: await contents(desk, 'Permohonan') };
    desk.workspace.sheets.deleteRows('Riwayat', { from: 3, count: 5 }, PEOPLE.owner);
    desk.workspace.sheets.deleteRows('Permohonan', { from: 4, count: 2 }, PEOPLE.owner);
    const data = columnName(before.history[0]?.indexOf('Data') ?? -1);
    await desk.edit('Riwayat', `${data}2`, 'rusak', 'owner');
    const sent = (await desk.mails()).length;
    const shown = restore(desk, copy, 'YES', 'NO');
    expect(shown[1]).toContain('6 langkah ditulis; yang sudah ada di sini tidak berubah');
    expect(shown[2]).toContain('Isi tab Pengaturan di salinan berbeda');
    // Steps of one second come back in the order of their revisions.
    const byStep = (rows: (readonly unknown[])[]) => sorted(rows.map((row) => [`${row[1]}@${row[2]}`, ...row]));
    const sorted = (rows: (readonly unknown[])[]) => [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    const after = await contents(desk, 'Riwayat');
    expect(byStep(after.slice(0, -1))).toEqual(byStep(before.history));
    expect(after.map(([at]) => at).slice(1)).toEqual(
      after
        .map(([at]) => at)
        .slice(1)
        .sort(),
    );
    expect(sorted(await contents(desk, 'Permohonan'))).toEqual(sorted(before.rows));
    expect((await desk.sheet('Pengaturan')).values[6]?.[1]).toBe('baru@diskominfo.example');
    expect((await desk.mails()).length).toBe(sent);
    expect(restore(desk, copy, 'YES', 'NO')[1]).toContain('0 langkah ditulis');
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
    await desk.edit('Pengaturan', 'B7', 'pontive@diskominfo.example', 'owner');
    desk.workspace.faults.plan({
      at: { function: 'restore', method: 'Range.setValues', nth: 3 },
      effect: { kill: 'applied' },
    });
    desk.workspace.menu(ITEM, PEOPLE.owner, [{ button: 'OK', text: copy }, 'YES']);
    const words = 'Pemulihan dari salinan “Salinan 1 Desember” belum selesai.';
    expect((await desk.sheet('Permohonan')).notes.A1).toContain(words);
    expect(desk.workspace.open(PEOPLE.kasi).dialogs[0]?.content).toContain(words);
    const before = await whole(desk);
    const sent = (await desk.mails()).length;
    await desk.submit({ ...PLAIN_ANSWERS, 'Nomor Surat': '99/X', 'Tanggal Mulai': '2027-01-12' });
    expect(errorsOf(await desk.at('2026-12-02T10:30:00+07:00'))).toEqual([]);
    expect(await whole(desk)).toEqual(before);
    expect((await desk.mails()).length).toBe(sent);

    const { dialogs } = desk.workspace.menu(ITEM, PEOPLE.owner, [{ button: 'OK', text: '' }, 'YES']);
    expect(dialogs.slice(-1)[0]?.content).toContain('Selesai:');
    expect((await desk.sheet('Permohonan')).notes.A1 ?? '').toBe('');
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
    expect((await desk.sheet('Permohonan')).notes.A1).toContain('belum selesai');
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
