// Tries mutants: each alone with the test files nearest to it, then all that survived together with every other file.
import type { Outcome, Outcomes } from './outcomes.ts';
import type { Reach } from './reach.ts';
import type { Failure } from './runner.ts';
import { shareOut, type TestRuns } from './slot.ts';

/** How long the tests of one mutant may take where it is tried alone, and how few files are not enough. */
const ALONE_MILLISECONDS = 4_000;
const ALONE_FILES = 6;

/** How long files may take that are run at once, where nobody is expected to be killed. */
const PORTION_MILLISECONDS = 5_000;

/** How long a trial may take beside its usual time: loops that never ask the switch are ended by the clock alone. */
const LEAST_PATIENCE = 60_000;
const PATIENCE = 10;

export const NO_END = 'finds no end, or breaks its process';

/** Whether a file has still to judge a mutant. */
type IsOpen = (outcome: Outcome, file: string) => boolean;

export class Trials {
  private readonly reach: Reach;
  private readonly outcomes: Outcomes;
  private readonly slots: readonly TestRuns[];

  constructor(reach: Reach, outcomes: Outcomes, slots: readonly TestRuns[]) {
    this.reach = reach;
    this.outcomes = outcomes;
    this.slots = slots;
  }

  /** Each mutant alone, with its nearest files at once: most are killed by one of these. */
  async alone(outcomes: readonly Outcome[], files: readonly string[]): Promise<void> {
    const open = outcomes.filter(({ killedBy, survived }) => !killedBy && survived.length === 0);
    await shareOut(open, this.slots, async (outcome, slot) => {
      const near = this.nearest(outcome, files);
      if (near.length === 0) return;
      const failure = await this.tried(slot, near, [outcome]);
      if (failure) this.outcomes.kill(outcome, failure);
      else this.outcomes.survive(outcome, near);
    });
  }

  /** Several files at once with all mutants that they reach: where every test passes, it kills none of them. */
  async together(outcomes: readonly Outcome[], files: readonly string[]): Promise<void> {
    const judges = new Map(outcomes.map(({ mutant }) => [mutant, new Set(this.reach.judgesOf(mutant, files))]));
    const isOpen: IsOpen = (outcome, file) =>
      !outcome.killedBy && (judges.get(outcome.mutant)?.has(file) ?? false) && !outcome.survived.includes(file);
    await shareOut(this.portions(files), this.slots, async (portion, slot) => {
      const reached = outcomes.filter((outcome) => portion.some((file) => isOpen(outcome, file)));
      for (const group of withoutNeighbours(reached)) await this.judged(slot, portion, group, isOpen);
    });
  }

  /** The files in portions of the same time, the cheapest first, since who is killed early is asked no more. */
  private portions(files: readonly string[]): string[][] {
    const portions: string[][] = [];
    let milliseconds = Number.POSITIVE_INFINITY;
    const time = (file: string) => this.reach.milliseconds(file);
    for (const file of [...files].sort((one, other) => time(one) - time(other))) {
      milliseconds += time(file);
      if (milliseconds <= PORTION_MILLISECONDS) {
        portions.at(-1)?.push(file);
      } else {
        portions.push([file]);
        milliseconds = time(file);
      }
    }
    return portions;
  }

  private async judged(
    slot: TestRuns,
    files: readonly string[],
    group: readonly Outcome[],
    isOpen: IsOpen,
  ): Promise<void> {
    const asked = files.filter((file) => group.some((outcome) => isOpen(outcome, file)));
    const alive = group.filter((outcome) => asked.some((file) => isOpen(outcome, file)));
    if (asked.length === 0) return;
    const failure = await this.tried(slot, asked, alive);
    if (failure?.test === NO_END && asked.length > 1) {
      for (const file of asked) await this.judged(slot, [file], alive, isOpen);
      return;
    }
    // They ran one after the other, and none after the one that failed.
    const passed = failure ? asked.slice(0, asked.indexOf(failure.file)) : asked;
    for (const each of alive) {
      const survived = passed.filter((file) => isOpen(each, file));
      if (survived.length > 0) this.outcomes.survive(each, survived);
    }
    if (!failure) return;
    await this.tellApart(
      slot,
      failure.file,
      alive.filter((outcome) => isOpen(outcome, failure.file)),
    );
    await this.judged(slot, asked.slice(passed.length + 1), alive, isOpen);
  }

  /** Halves a group until it holds no kill, or one mutant. */
  private async tellApart(slot: TestRuns, file: string, group: readonly Outcome[]): Promise<void> {
    const alive = group.filter(({ killedBy }) => !killedBy);
    const [first] = alive;
    if (!first) return;
    const failure = await this.tried(slot, [file], alive);
    if (!failure) {
      for (const each of alive) this.outcomes.survive(each, [file]);
    } else if (alive.length === 1) {
      this.outcomes.kill(first, failure);
    } else {
      const half = Math.ceil(alive.length / 2);
      await this.tellApart(slot, file, alive.slice(0, half));
      await this.tellApart(slot, file, alive.slice(half));
    }
  }

  private nearest({ mutant }: Outcome, files: readonly string[]): string[] {
    const near: string[] = [];
    let milliseconds = 0;
    for (const file of this.reach.judgesOf(mutant, files)) {
      if (near.length >= ALONE_FILES && milliseconds + this.reach.milliseconds(file) > ALONE_MILLISECONDS) break;
      near.push(file);
      milliseconds += this.reach.milliseconds(file);
    }
    return near;
  }

  private async tried(slot: TestRuns, files: readonly string[], together: readonly Outcome[]): Promise<Failure | null> {
    const active = Object.fromEntries(together.map(({ mutant }) => [mutant.number, this.reach.limit(mutant)]));
    const usual = files.reduce((sum, file) => sum + this.reach.milliseconds(file), 0);
    const results = await slot.run({ files, active }, LEAST_PATIENCE + PATIENCE * usual);
    if (!results) return { file: files[0] ?? '', test: NO_END, message: '' };
    return results.find(({ failure }) => failure)?.failure ?? null;
  }
}

/** Groups in which no two stand in one file, where one might hide the other. */
function withoutNeighbours(outcomes: readonly Outcome[]): Outcome[][] {
  const groups: Outcome[][] = [];
  for (const each of outcomes) {
    const group = groups.find((others) => others.every(({ mutant }) => mutant.file !== each.mutant.file));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups;
}
