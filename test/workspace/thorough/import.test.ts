// An old register pasted into a tab becomes archived requests: the real bundle, from the menu to the last sweep.
import { beforeEach, describe, expect, it } from 'vitest';
import type { ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';
import { FATES, type Fate } from '../disturbed/kills.ts';

const START = '2026-11-24T08:12:00+07:00';
const OLD = 'Impor';
const TABLE = 'Kolom Impor';
const MINUTES = 60_000;
const HEADERS = ['No', 'Tgl. Kegiatan', 'Nama Instansi', 'Acara', 'Waktu', 'Jml Peserta', 'Ket.'];

let desk: TestDesk;
/** The last moment to which the clock was set. */
let now: number;

function open(given: TestDesk): void {
  desk = given;
  now = Date.parse(START);
  desk.workspace.menu('Impor data lama', PEOPLE.owner);
}

beforeEach(() => open(installedDesk(START)));

/** The next sweep; other jobs that are due run as well. */
async function sweep(): Promise<ExecutionRecord> {
  now += 10 * MINUTES;
  const executions = await desk.at(new Date(now).toISOString());
  const found = executions.find((each) => each.function === 'everyTenMinutes_');
  if (!found) throw new Error('No sweep ran');
  return found;
}

/** Somebody pastes the old register, headers first. */
const paste = (rows: unknown[][], at = 'B1') => desk.paste(OLD, at, [HEADERS, ...rows], 'owner');

/** Somebody chooses in the table of columns what is to be done. */
async function choose(step: string): Promise<ExecutionRecord | undefined> {
  const executions = await desk.edit(TABLE, 'A2', step, 'owner');
  expect(errorsOf(executions)).toEqual([]);
  return executions.find((each) => each.function === 'onSheetEdited_');
}

async function imported(): Promise<void> {
  await choose('Periksa');
  await choose('Jalankan impor');
  expect(errorsOf([await sweep()])).toEqual([]);
}

async function state(): Promise<string> {
  return String((await desk.rows(TABLE))[0]?.Keadaan);
}

/** What stands beside the rows of the sheet, from the first row on. */
async function outcomes(): Promise<string[]> {
  return (await desk.sheet(OLD, true)).values.map(([words]) => String(words ?? ''));
}

const tabs = () => desk.workspace.sheets.list().map(({ name }) => name);

/** Rows of one register from 2022 to 2026, every event on a day of its own or at another hour. */
function manyRows(count: number, from = Date.UTC(2022, 0, 3)): string[][] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(from + Math.floor(index / 3) * 86_400_000);
    const date = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
    const hour = 8 + (index % 3) * 3;
    const hours = `${String(hour).padStart(2, '0')}.00 - ${hour + 2}.00`;
    return [String(index + 1), date, `Dinas ${index % 40}`, `Rapat ke-${index}`, hours, String(20 + (index % 50)), ''];
  });
}

/** The archived requests of these years, by number. */
async function archived(...years: number[]): Promise<Map<string, string>> {
  const rows = (await Promise.all(years.map((year) => desk.rows(`Arsip ${year}`)))).flat();
  return new Map(rows.map((row) => [String(row['No.']), String(row.Kegiatan)]));
}

describe('5,000 rows', () => {
  it('are in the archives of their years within six sweeps, none longer than Google allows, and no mail is sent', async () => {
    await paste(manyRows(5000));
    const check = await choose('Periksa');
    expect(await state()).toContain('5.000 baris siap diimpor, 0 tidak');
    await choose('Jalankan impor');
    const sweeps: ExecutionRecord[] = [];
    while (sweeps.length < 6 && !(await state()).startsWith('Selesai')) sweeps.push(await sweep());
    expect(await state()).toContain('Selesai: 5.000 baris masuk, tidak ada yang tersisa');
    for (const each of [check, ...sweeps]) {
      expect(each?.error).toBeUndefined();
      expect(each?.modelledMilliseconds).toBeLessThan(6 * MINUTES);
      expect(each?.longestHold).toBeLessThanOrEqual(10_000);
    }
    const found = await archived(2022, 2023, 2024, 2025, 2026);
    expect(found.size).toBe(5000);
    expect(new Set(found.values()).size).toBe(5000);
    expect((await outcomes()).slice(0, 2)).toEqual(['Hasil Impor', 'Masuk: PC-2022-0001']);
    expect(await desk.mails()).toEqual([]);
    const seconds = sweeps.map((each) => Math.round(each.modelledMilliseconds / 1000));
    console.log(
      `5,000 rows: check ${Math.round((check?.modelledMilliseconds ?? 0) / 1000)} s, sweeps ${seconds} s modelled`,
    );
    for (const each of [check, ...sweeps])
      console.log(
        `${each?.longestHold} ${each?.operations} operations, ${each?.cellsRead} cells read, ${each?.cellsWritten} written`,
      );
  });
});

describe('the tabs', () => {
  it('are made by the owner alone, stand before people’s own, and are gone when they are no longer needed', async () => {
    expect(tabs().slice(7, 10)).toEqual(['Hari Libur', OLD, TABLE]);
    await choose('Hapus tab impor');
    expect(tabs()).not.toContain(OLD);
    expect(tabs()).not.toContain(TABLE);
    const { dialogs } = desk.workspace.menu('Impor data lama', PEOPLE.kabid);
    expect(JSON.stringify(dialogs)).toContain(PEOPLE.owner);
    expect(tabs()).not.toContain(OLD);
    desk.workspace.menu('Impor data lama', PEOPLE.owner);
    expect(tabs()).toContain(OLD);
  });

  it('take a register that was pasted over the first column, titles and all', async () => {
    await desk.paste(
      OLD,
      'A1',
      [['BUKU TAMU'], [], HEADERS, ...manyRows(1)].map((row) => padded(row)),
      'owner',
    );
    await imported();
    expect(await outcomes()).toEqual(['Hasil Impor', '', '', 'Masuk: PC-2022-0001']);
    expect((await desk.sheet(OLD, true)).values[2]?.slice(1)).toEqual(HEADERS);
  });
});

describe('what was pasted', () => {
  it('is text in the archive, whatever it looks like: no formula, no lost zero, days as days', async () => {
    const headers = [...HEADERS, 'No. HP', 'Nomor Surat', 'Tgl Surat'];
    const row = ['1', 'Selasa, 3 Desember 2024', '=1+1', '+62 rapat', '08:00 s.d. 12:00', '± 30 orang', '@catatan'];
    await desk.paste(OLD, 'B1', [headers, [...row, '081300000099', '3/12/2024', '29-Nop-24']], 'owner');
    await imported();
    const [found] = await desk.rows('Arsip 2024', { display: false });
    expect(found).toMatchObject({
      'No.': 'PC-2024-0001',
      Status: 'Terlaksana',
      Instansi: '=1+1',
      Kegiatan: '+62 rapat',
      'Jam Mulai': '08.00',
      'Jam Selesai': '12.00',
      Peserta: 30,
      Hadir: '',
      WhatsApp: '081300000099',
      'No. Surat': '3/12/2024',
      'Catatan Petugas': '@catatan\nNo. di buku lama: 1',
    });
    const [shown] = await desk.rows('Arsip 2024');
    expect(shown).toMatchObject({ 'Tanggal Mulai': '03/12/2024', 'Tanggal Surat': '29/11/2024' });
    const [step] = await desk.rows('Riwayat 2024');
    expect(step).toMatchObject({ Langkah: 'Diimpor dari buku lama', Menjadi: 'Terlaksana', 'Peserta Hadir': '' });
  });

  it('may hold days and hours that Google took for such, and merged cells, which are named', async () => {
    open(desperateDesk(START));
    await paste([]);
    for (const [header, format] of [
      ['Tgl. Kegiatan', 'dd/mm/yyyy'],
      ['Waktu', 'hh"."mm'],
    ]) {
      desk.workspace.run('dress', [OLD, header, { format }], PEOPLE.owner);
    }
    await desk.paste(OLD, 'H1', [['Jam Selesai']], 'owner');
    await desk.paste(OLD, 'B2', [['1', '3/12/2024', 'SMKN 4', 'Rapat', '8:30', '30', '11.00']], 'owner');
    expect((await desk.sheet(OLD)).values[1]?.[2]).not.toBe('3/12/2024');
    await desk.paste(OLD, 'B3', manyRows(2), 'owner');
    desk.workspace.run('mergeCells', [OLD, 'D3:D4'], PEOPLE.owner);
    await imported();
    const [, first, second, third] = await outcomes();
    expect(first).toBe('Masuk: PC-2024-0001');
    for (const words of [second, third]) expect(words).toContain('Sel D3:D4 digabung: pisahkan');
    const [row] = await desk.rows('Arsip 2024');
    expect(row).toMatchObject({ 'Tanggal Mulai': '03/12/2024', 'Jam Mulai': '08.30', 'Jam Selesai': '11.00' });
  });
});

it('the next form of the year takes no number that the import has given', async () => {
  await paste(manyRows(2, Date.UTC(2026, 0, 5)));
  await imported();
  const [submission] = await desk.submit(PLAIN_ANSWERS);
  expect((await desk.rows()).map((row) => row['No.'])).toEqual(['PC-2026-0003']);
  // Nor does anybody look for the rows of the others: a submission costs what it did.
  expect(submission?.operations, JSON.stringify(submission?.calls)).toBeLessThanOrEqual(19);
  const step = await desk.choose('PC-2026-0003', 'Disposisikan ke Kasi', 'kabid');
  expect(step.operations, JSON.stringify(step.calls)).toBeLessThanOrEqual(17);
});

it('a form that is sent while a batch is archived waits for the lock, and no number is given twice', async () => {
  await paste(manyRows(300, Date.UTC(2026, 0, 5)));
  await choose('Periksa');
  await choose('Jalankan impor');
  const [form] = desk.workspace.forms.list();
  const send = () => void desk.workspace.forms.respond(form?.id ?? '', PLAIN_ANSWERS);
  const at = { function: 'everyTenMinutes_', method: 'Range.setValues', nth: 4 };
  desk.workspace.faults.plan({ at, effect: { meanwhile: send } });
  expect(errorsOf([await sweep()])).toEqual([]);
  expect(desk.workspace.faults.pending()).toEqual([]);
  const [row] = await desk.rows();
  expect(String(row?.['No.'])).toMatch(/^PC-2026-0(051|101)$/);
  const found = await archived(2026);
  expect(found.size).toBe(300);
  expect(found.has(String(row?.['No.']))).toBe(false);
});

describe('an import that is broken off while its tabs are made or removed', () => {
  const ITEM = 'Impor data lama';
  const made = () =>
    [OLD, TABLE].map((name) => {
      const { values, columnWidths, frozenRows, validations } = desk.workspace.sheets.read(name);
      return { name, values, columnWidths, frozenRows, validations };
    });

  it('is opened by the same item, at whatever call it was killed', async () => {
    const whole = made();
    const kept = installedDesk(START);
    const { executions } = kept.workspace.menu(ITEM, PEOPLE.owner);
    const calls = Object.values(executions[0]?.calls ?? {}).reduce((sum, count) => sum + count, 0);
    for (let call = 5; call <= calls; call += process.env.DISTURB === 'all' ? 1 : 4) {
      for (const kill of process.env.DISTURB === 'all' ? FATES : [FATES[call % FATES.length] ?? 'lost']) {
        desk = installedDesk(START);
        desk.workspace.faults.plan({ at: { function: 'importOldData', call }, effect: { kill } });
        const [killed] = desk.workspace.menu(ITEM, PEOPLE.owner).executions;
        const where = `killed at call ${call} of ${calls}, ${JSON.stringify(kill)}`;
        expect(killed?.status, where).toBe('killed');
        const { dialogs } = desk.workspace.menu(ITEM, PEOPLE.owner);
        expect(JSON.stringify(dialogs), where).toContain('Impor dan Kolom Impor siap');
        expect(made(), where).toEqual(whole);
      }
    }
    now = Date.parse(START);
    await paste(manyRows(1));
    await imported();
    expect(await outcomes()).toEqual(['Hasil Impor', 'Masuk: PC-2022-0001']);
  }, 600_000);

  it.each(FATES)('is removed by the same step, its tabs %j', async (kill) => {
    desk.workspace.faults.plan({
      at: { function: 'onSheetEdited_', method: 'Spreadsheet.deleteSheet', nth: 2 },
      effect: { kill },
    });
    await desk.edit(TABLE, 'A2', 'Hapus tab impor', 'owner');
    expect(desk.workspace.faults.pending()).toEqual([]);
    desk.workspace.menu(ITEM, PEOPLE.owner);
    expect(await state()).toContain('Tempel buku lama');
    await choose('Hapus tab impor');
    expect([tabs().includes(OLD), tabs().includes(TABLE)]).toEqual([false, false]);
  });
});

describe('a sweep that is killed', () => {
  /** Two batches, the first of which is in two years. */
  const rows = manyRows(300, Date.UTC(2023, 11, 1));

  it.each<[Fate, number]>([
    ['lost', 1],
    ['lost', 4],
    ['lost', 6],
    ['applied', 5],
    ['applied', 8],
    [{ first: 1 }, 3],
    [{ first: 1 }, 10],
  ])(
    'with its writes %j, at write %i, is gone on with: every row once, in archive and history, under the number beside it',
    async (fate, nth) => {
      await paste(rows);
      await choose('Periksa');
      await choose('Jalankan impor');
      const at = { function: 'everyTenMinutes_', method: 'Range.setValues', nth };
      desk.workspace.faults.plan({ at, effect: { kill: fate } });
      expect((await sweep()).status).toBe('killed');
      desk.workspace.faults.clear();
      expect(errorsOf([await sweep()])).toEqual([]);
      const found = await archived(2023, 2024);
      expect([...found.values()].sort()).toEqual(rows.map((row) => row[3]).sort());
      const steps = [...(await desk.rows('Riwayat 2023')), ...(await desk.rows('Riwayat 2024'))];
      expect(steps.map((step) => step['No.']).sort()).toEqual([...found.keys()].sort());
      expect(await state()).toContain('Selesai: 300 baris masuk, tidak ada yang tersisa');
      const beside = (await outcomes()).slice(1).map((words) => found.get(words.replace('Masuk: ', '')));
      expect(beside).toEqual(rows.map((row) => row[3]));
    },
  );
});

function padded(row: readonly string[]): string[] {
  return HEADERS.map((_, index) => row[index] ?? '');
}
