// A copy of a desk becomes an empty one: as an Excel file that somebody uploads, or as a copied sheet; nothing leaves by itself.
import { beforeAll, describe, expect, it } from 'vitest';
import { columnName, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { contents, emptyDesk, ITEM, LATER, ORIGINAL, restore, upload } from '../restored-desk.ts';
import { settingCell } from '../tabs.ts';

const FILLED = ['Pengaturan', 'Tim Pengelola', 'Hari Libur', 'Perangkat', 'Kerusakan', 'Survei Kepuasan'];

let first: TestDesk;
let file: Uint8Array;
beforeAll(async () => {
  ({ desk: first, file } = await ORIGINAL);
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
