// What became of each drawn mutant, kept in a file after every trial, so that a run that was broken off goes on.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Mutant } from './numbered.ts';
import type { Failure } from './runner.ts';

export interface Outcome {
  readonly mutant: Mutant;
  killedBy: Failure | null;
  /** The test files that passed with it. */
  readonly survived: string[];
}

export class Outcomes {
  private readonly path: string;
  private readonly kept: Map<number, Outcome>;

  constructor(path: string) {
    this.path = path;
    const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Outcome[]) : [];
    this.kept = new Map(kept.map((each) => [each.mutant.number, each]));
  }

  of(mutant: Mutant): Outcome {
    const outcome = this.kept.get(mutant.number) ?? { mutant, killedBy: null, survived: [] };
    this.kept.set(mutant.number, outcome);
    return outcome;
  }

  survive(outcome: Outcome, files: readonly string[]): void {
    outcome.survived.push(...files);
    this.save();
  }

  kill(outcome: Outcome, by: Failure): void {
    outcome.killedBy = by;
    this.save();
  }

  private save(): void {
    writeFileSync(`${this.path}.new`, JSON.stringify([...this.kept.values()], null, 1));
    renameSync(`${this.path}.new`, this.path);
  }
}
