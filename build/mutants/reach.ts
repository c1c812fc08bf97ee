// Which drawn mutants each test file reaches, how long it takes, and whether it passes in the copy without any mutant.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Mutant } from './numbered.ts';
import type { FileResult } from './runner.ts';
import { shareOut, type TestRuns } from './slot.ts';

/** Stryker's own factor: a mutant that is asked for so many times as often as without it finds no end. */
const ENDLESS = 100;
const FEWEST_ASKED = 1_000;

const AN_HOUR = 3_600_000;

export class Reach {
  private readonly path: string;
  private readonly results: Map<string, FileResult>;

  /** @param path of the file that keeps what was counted */
  constructor(path: string) {
    this.path = path;
    const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as FileResult[]) : [];
    this.results = new Map(kept.map((each) => [each.file, each]));
  }

  /** Runs the files that were not run yet, each by itself. */
  async count(files: readonly string[], slots: readonly TestRuns[]): Promise<void> {
    const missing = files.filter((file) => !this.results.has(file));
    await shareOut(missing, slots, async (file, slot) => {
      const [result] = (await slot.run({ files: [file], active: {} }, AN_HOUR)) ?? [];
      if (!result) throw new Error(`${file} finds no end, or breaks its process, without any mutant`);
      this.results.set(file, result);
      writeFileSync(this.path, JSON.stringify([...this.results.values()]));
    });
  }

  /** The files among these that fail without any mutant, and thus judge none, with their first failure. */
  failing(files: readonly string[]): FileResult[] {
    return files.map((file) => this.of(file)).filter(({ failure }) => failure);
  }

  /** The files among these that can judge a mutant, the cheapest and most particular first. */
  judgesOf(mutant: Mutant, files: readonly string[]): string[] {
    const judges = files.map((file) => this.of(file)).filter((each) => !each.failure && this.isReached(mutant, each));
    const weights = new Map(judges.map((each) => [each.file, this.weight(mutant, each)]));
    return [...weights].sort(([, one], [, other]) => one - other).map(([file]) => file);
  }

  milliseconds(file: string): number {
    return this.of(file).milliseconds;
  }

  /** How often a mutant may be asked for before it counts as one that finds no end. */
  limit({ number }: Mutant): number {
    let asked = 0;
    for (const each of this.results.values())
      asked += (each.reached[number] ?? 0) + (each.reachedOnReading[number] ?? 0);
    return Math.max(FEWEST_ASKED, asked * ENDLESS);
  }

  private isReached({ number }: Mutant, { reached, reachedOnReading }: FileResult): boolean {
    return number in reached || number in reachedOnReading;
  }

  /** Tests of the same folder are most likely to notice, then those whose tests reach few; reading alone proves little. */
  private weight({ number, file }: Mutant, result: FileResult): number {
    const folder = file.replace(/^src\//, 'test/').replace(/\/[^/]+$/, '/');
    const isNear = result.file.startsWith(folder);
    const isNamesake = result.file.startsWith(`${file.replace(/^src\//, 'test/').replace(/\.ts$/, '')}.`);
    const work = (50 + result.milliseconds) * Math.sqrt(1 + Object.keys(result.reached).length);
    return (work * (number in result.reached ? 1 : 20)) / (isNamesake ? 100 : isNear ? 10 : 1);
  }

  private of(file: string): FileResult {
    const result = this.results.get(file);
    if (!result) throw new Error(`${file} was not counted yet`);
    return result;
  }
}
