// The desk that `npm start` opens: what its story leaves, recorded, so that people need not wait until it is told.
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { recordYear } from '../../../build/record.ts';
import { openRecordedYear, readRecordedYear } from '../../../build/recorded-year.ts';
import type { ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { errorsOf, TestDesk, temporaryFolder } from '../desk.ts';

let desk: TestDesk;
let opening: ExecutionRecord[];
beforeAll(() => {
  const workspace = openWorkspace({ project: root });
  opening = openRecordedYear(workspace);
  desk = new TestDesk(workspace);
});

/** A recording part by part: each tab for itself. */
function partsOf(recording: string): Map<string, string> {
  const documents: Record<string, unknown> = JSON.parse(recording);
  const parts = Object.entries(documents).flatMap(([key, document]) => {
    const { sheets = [], ...rest } = document as { sheets?: readonly { name: string }[] };
    return [[key, rest] as const, ...sheets.map((sheet) => [sheet.name, sheet] as const)];
  });
  return new Map(parts.map(([name, part]) => [name, JSON.stringify(part)]));
}

const FIGURES = ['Permohonan masuk', 'Jam terpakai', 'Mutu baku dipenuhi'];
const isNumber = (cell: unknown) => /^PC-\d{4}-\d{4}$/.test(String(cell));
/** "02/12/2026 08.40" as it sorts. */
const sortable = (shown: string) => shown.replace(/^(\d\d)\/(\d\d)\/(\d{4})/, '$3-$2-$1');
const isLate = (due: string) => due !== '' && sortable(due).replace(/\./g, ':').replace(' ', 'T') < '2026-12-02T08:40';

/** The figures at the head of a report, by their words. */
async function figuresOf(tab: string): Promise<Record<string, unknown>> {
  const { values } = await desk.sheet(tab, true);
  return Object.fromEntries(values.slice(0, 12).map(([label, figure]) => [String(label).replace(/:.*/, ''), figure]));
}

describe('the desk in its second year', () => {
  it('is what the story leaves today', async () => {
    const told = partsOf(await recordYear());
    const kept = partsOf(readRecordedYear());
    const differing = [...new Set([...told.keys(), ...kept.keys()])].filter(
      (name) => told.get(name) !== kept.get(name),
    );
    expect(differing, 'The desk is another one now: run `npm run record`, and commit what it wrote').toEqual([]);
  });

  it('tells two years in its reports, every figure measured', async () => {
    const [before, now] = [await figuresOf('Laporan 2025'), await figuresOf('Laporan 2026')];
    expect([before.Terlaksana, now.Terlaksana]).toEqual(['9', '24']);
    for (const figures of [before, now]) {
      expect(Number(figures['Peserta hadir'])).toBeGreaterThan(200);
      for (const name of FIGURES) expect(figures[name], name).toMatch(/^\d/);
    }
    // One device is broken now; those of the years before are repaired.
    const damages = (await desk.rows('Kerusakan')).filter(({ Perangkat }) => Perangkat !== '');
    expect(damages.map((row) => [row['Diperbaiki Tanggal'], row.Pesan])).toEqual([
      ['10/11/2025', ''],
      ['03/08/2026', ''],
      ['', ''],
    ]);
  });

  it('opens on a desk in the middle of its work: letters wherever they lie, little of it late', async () => {
    const rows = await desk.rows();
    const statuses = new Set(rows.map(({ Status }) => Status));
    expect(statuses.size).toBeGreaterThanOrEqual(6);
    const late = rows.filter((row) => isLate(String(row['Batas Waktu'])));
    expect(late.length).toBe(2);
    expect(late.length).toBeLessThan(rows.length / 3);
    expect(new Set(rows.map((row) => String(row.Giliran).replace(/, s\.d\..*/, '')))).toEqual(
      new Set(['', 'Kepala Dinas', 'Kabid', 'Kasi', 'Admin Pontive Center', 'Pemohon']),
    );
  });

  it('numbers rise with the day on which a request came, over desk and archives', async () => {
    const all = [...(await desk.rows('Arsip 2026')), ...(await desk.rows())];
    const numbers = all.map((row) => String(row['No.'])).filter((number) => number.startsWith('PC-2026'));
    expect(numbers.length).toBeGreaterThan(40);
    const moments = new Map(all.map((row) => [String(row['No.']), sortable(String(row['Waktu Pengajuan']))]));
    const inOrder = [...new Set(numbers)].sort().map((number) => moments.get(number) ?? '');
    expect(inOrder).toEqual([...inOrder].sort());
  });

  it('has each event that took place on the desk in the calendar', async () => {
    const events = await desk.events('2025-10-01T00:00:00+07:00', '2026-12-03T00:00:00+07:00');
    const titles = events.map(({ title }) => title).join('\n');
    const steps = desk.workspace.sheets.read('Riwayat 2026', { display: true }).values;
    const held = new Set(
      steps.filter((cells) => cells.includes('Catat pelaksanaan')).map((cells) => String(cells.find(isNumber))),
    );
    expect(held.size).toBeGreaterThan(15);
    for (const number of held) expect(titles).toContain(number);
  });

  it('leaves no mail waiting and no machine’s folder behind', async () => {
    const waiting = (await desk.rows('Kotak Keluar')).filter(
      (row) =>
        row.Keadaan !== '' &&
        !['SELESAI', 'DITARIK'].includes(String(row.Keadaan)) &&
        isLate(String(row['Kirim Mulai'])),
    );
    expect(waiting.map((row) => [row['No.'], row.Pekerjaan, row.Keadaan, row['Kirim Mulai']])).toEqual([]);
    expect(readRecordedYear()).not.toMatch(/"\/(?:home|tmp|root|work|Users)\/|file:\/\/|[A-Z]:\\\\/);
  });

  it('is opened by one page, and no job finds that the pages run another build', async () => {
    expect(errorsOf(opening)).toEqual([]);
    expect(opening.map(({ function: name }) => name)).toEqual(['doGet']);
    expect(opening[0]?.operations).toBeLessThanOrEqual(25);
    const later = openWorkspace({ project: root, data: temporaryFolder() });
    openRecordedYear(later);
    const jobs = later.clock.advance('PT2H');
    expect(errorsOf([...jobs])).toEqual([]);
    const health = later.sheets.read('Kesehatan').values.flat().map(String);
    expect(health.join('\n')).not.toContain('build lain');
    later.save();
  });
});
