// The sample of mutants: drawn alike each time, one switch for each that was drawn, and told apart where several are in force.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { shuffled } from '../../../build/mutants/draw.ts';
import type { MutantState } from '../../../build/mutants/in-copy/switch.ts';
import { type Mutant, numberedMutants, withSwitches } from '../../../build/mutants/numbered.ts';
import { type Outcome, Outcomes } from '../../../build/mutants/outcomes.ts';
import { Reach } from '../../../build/mutants/reach.ts';
import { report } from '../../../build/mutants/report.ts';
import type { FileResult, Trial } from '../../../build/mutants/runner.ts';
import type { TestRuns } from '../../../build/mutants/slot.ts';
import { Trials } from '../../../build/mutants/trials.ts';

const SOURCE = `// A rule.
export const isLong = (hours: number): boolean =>
  hours > 4;
`;

describe('the draw', () => {
  it('takes each once, in an order that the seed alone decides', () => {
    const order = shuffled(1000, 7);
    expect([...order].sort((one, other) => one - other)).toEqual(Array.from({ length: 1000 }, (_, place) => place));
    expect(order.slice(0, 3)).not.toEqual([0, 1, 2]);
    expect(shuffled(1000, 7)).toEqual(order);
    expect(shuffled(1000, 8)).not.toEqual(order);
  });
});

describe('the mutants of a repository', () => {
  const root = temporaryFolder();
  for (const file of ['src/domain/hours.ts', 'src/app/a.ts', 'src/words/none.ts', 'src/domain/untracked.ts']) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), SOURCE);
  }
  execFileSync('git', ['init', '-q'], { cwd: root });
  execFileSync('git', ['add', 'src/domain/hours.ts', 'src/app', 'src/words'], { cwd: root });

  it('are those of rules and app, numbered by file', async () => {
    const mutants = await numberedMutants(root);
    expect(mutants.map(({ number }) => number)).toEqual(mutants.map((_, place) => place));
    expect([...new Set(mutants.map(({ file }) => file))]).toEqual(['src/app/a.ts', 'src/domain/hours.ts']);
    expect(mutants.filter(({ mutator }) => mutator === 'EqualityOperator').map(inShort)).toEqual([
      'src/app/a.ts:3 hours > 4 → hours >= 4',
      'src/app/a.ts:3 hours > 4 → hours <= 4',
      'src/domain/hours.ts:3 hours > 4 → hours >= 4',
      'src/domain/hours.ts:3 hours > 4 → hours <= 4',
    ]);
  });

  it('have a switch where they were drawn, and nowhere else', async () => {
    const mutants = await numberedMutants(root);
    const drawn = mutants.filter((each) => inShort(each) === 'src/domain/hours.ts:3 hours > 4 → hours <= 4');
    const source = await withSwitches(root, 'src/domain/hours.ts', drawn);
    expect(source).toContain(`isMutantActive(${drawn[0]?.number}) ? hours <= 4 :`);
    expect(source.match(/isMutantActive\(\d+\)/g)).toHaveLength(1);
  });
});

describe('a mutant in force', () => {
  it('that is asked for without end comes to one', async () => {
    const state: MutantState = { active: { 3: 2 }, reached: {}, isEndless: false };
    vi.stubGlobal('__mutants', state);
    vi.resetModules();
    const { isMutantActive, mutantsReached } = await import('../../../build/mutants/in-copy/switch.ts');
    mutantsReached(4, 5);
    mutantsReached(4);
    expect(state.reached).toEqual({ 4: 2, 5: 1 });
    expect([isMutantActive(4), isMutantActive(3), isMutantActive(3)]).toEqual([false, true, true]);
    expect(() => isMutantActive(3)).toThrow('Mutant 3 finds no end');
    expect(() => isMutantActive(3)).toThrow('Mutant 3 finds no end');
    expect(state.isEndless).toBe(true);
  });
});

describe('mutants in force together', () => {
  /** Which mutants a test file notices, by their numbers. */
  const NOTICED: Readonly<Record<string, readonly number[]>> = {
    'test/domain/none.test.ts': [],
    'test/domain/a.test.ts': [2],
    'test/workspace/thorough/b.test.ts': [0, 2, 5],
  };
  const FILES = Object.keys(NOTICED);
  const mutants = Array.from({ length: 8 }, (_, number) => mutantOf(number));

  it('are told apart by halves: whoever is killed, by the first file that notices', async () => {
    const { drawn, asked } = await judged(FILES);
    expect(drawn.map(({ killedBy }) => killedBy?.file ?? '')).toEqual(
      mutants.map(({ number }) => FILES.find((file) => NOTICED[file]?.includes(number)) ?? ''),
    );
    expect(asked.filter(({ files }) => files.includes('test/domain/none.test.ts')).map(numbersOf)).toEqual([
      ['0', '1', '2', '3', '4', '5', '6'],
      ['7'],
    ]);
  });

  it('are none in one file with another, which it might hide', async () => {
    const { asked } = await judged(FILES);
    for (const trial of asked) {
      const files = numbersOf(trial).map((number) => mutantOf(Number(number)).file);
      expect(new Set(files).size).toBe(files.length);
    }
  });

  it('are reported with what the second tier alone noticed', async () => {
    const { drawn, reach } = await judged(FILES);
    const text = report(drawn, 3, reach, FILES);
    expect(text).toContain('drawn 6, killed 3: by the first tier 1, by the second alone 2; by neither 3');
    expect(text).toContain('The first tier kills 33.3 % of what the suite kills.');
    expect(text).toContain('src/domain/5.ts:1 BooleanLiteral: true → false\n    by test/workspace/thorough/b.test.ts');
  });

  async function judged(files: readonly string[]) {
    const folder = temporaryFolder();
    const counted = Object.fromEntries(mutants.map(({ number }) => [number, 1]));
    writeFileSync(join(folder, 'reach.json'), JSON.stringify(files.map((file) => resultOf(file, counted))));
    const reach = new Reach(join(folder, 'reach.json'));
    const outcomes = new Outcomes(join(folder, 'outcomes.json'));
    const asked: Trial[] = [];
    const slot: TestRuns = {
      run: async (trial) => {
        asked.push(trial);
        return trial.files.map((file) => {
          const isNoticed = NOTICED[file]?.some((number) => number in trial.active);
          return { ...resultOf(file, {}), failure: isNoticed ? { file, test: 'a test', message: '' } : null };
        });
      },
    };
    const drawn: Outcome[] = mutants.map((mutant) => outcomes.of(mutant));
    await new Trials(reach, outcomes, [slot]).together(drawn, files);
    expect(JSON.parse(readFileSync(join(folder, 'outcomes.json'), 'utf8'))).toEqual(drawn);
    return { drawn, reach, asked };
  }
});

function mutantOf(number: number): Mutant {
  const place = { start: { line: 0, column: 0 }, end: { line: 0, column: 4 } };
  const file = number === 7 ? 'src/domain/0.ts' : `src/domain/${number}.ts`;
  return { number, file, place, mutator: 'BooleanLiteral', original: 'true', replacement: 'false' };
}

function resultOf(file: string, reached: Readonly<Record<number, number>>): FileResult {
  return { file, milliseconds: 1, failure: null, reachedOnReading: {}, reached };
}

function numbersOf({ active }: Trial): string[] {
  return Object.keys(active);
}

function inShort({ file, place, original, replacement }: Mutant): string {
  return `${file}:${place.start.line + 1} ${original} → ${replacement}`;
}

function temporaryFolder(): string {
  return mkdtempSync(join(process.env.TEST_FOLDER ?? tmpdir(), 'pontive-mutants-'));
}
