// The desk that `npm start` opens: what its story leaves, recorded, so that people need not wait until it is told.
import { beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../../build/bundle.ts';
import { recordYear } from '../../../build/record.ts';
import { openRecordedYear, readRecordedYear } from '../../../build/recorded-year.ts';
import { SAMPLES_SEEN_AT } from '../../../build/seed-samples.ts';
import type { ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { openWorkspace } from '../../../packages/local-workspace/src/workspace.ts';
import { errorsOf, sampleDesk, TestDesk, temporaryFolder } from '../desk.ts';

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

/** The figures at the head of a report, by their words. */
async function figuresOf(tab: string): Promise<Record<string, unknown>> {
  const { values } = await desk.sheet(tab);
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

  it('has more than thirty finished events in the reports of two years, with people, answers and repaired damages', async () => {
    const [before, now] = [await figuresOf('Laporan 2025'), await figuresOf('Laporan 2026')];
    expect([before.Terlaksana, now.Terlaksana]).toEqual([22, 23]);
    expect(Number(before['Peserta hadir'])).toBeGreaterThan(400);
    expect(Number(now['Peserta hadir'])).toBeGreaterThan(400);
    const [measured] = (await desk.sheet('Laporan 2025')).values.flat().filter((cell) => /terukur/.test(String(cell)));
    expect(measured).toBe('Mutu baku dipenuhi: 19 dari 21 terukur');
    const answers = await desk.rows('Survei Kepuasan');
    expect(answers.filter(({ Bulan, Pesan }) => Bulan !== '' && Pesan === '')).toHaveLength(60);
    const damages = (await desk.rows('Kerusakan')).filter(({ Perangkat }) => Perangkat !== '');
    expect(damages.map((row) => [row['Diperbaiki Tanggal'], row.Pesan])).toEqual([
      ['10/11/2025', ''],
      ['03/08/2026', ''],
    ]);
  });

  it('shows the samples as a new desk does, at the same moment and with the same troubles', async () => {
    const fresh = await sampleDesk();
    const shown = async (of: TestDesk) =>
      Promise.all(
        (await of.rows()).map(async (row) => [
          ...[row['No.'], row.Status, await of.codes(String(row['No.'])), row['Bentrok dengan'], row.Pesan],
        ]),
      );
    expect(await shown(desk)).toEqual(await shown(fresh));
    const troubles = ({ workspace }: TestDesk) => JSON.parse(workspace.copy())['office '].properties.script.troubles;
    expect(troubles(desk)).toEqual(troubles(fresh));
    expect(desk.workspace.clock.now()).toEqual(new Date(SAMPLES_SEEN_AT));
  });

  it('leaves no mail waiting and no machine’s folder behind', async () => {
    expect((await desk.rows('Kotak Keluar')).filter(({ Keadaan }) => Keadaan !== '' && Keadaan !== 'SELESAI')).toEqual(
      [],
    );
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
