// A process that runs test files of the copy again and again: what Vite made of the sources is kept, while each trial has a
// worker of its own, in which every module is read anew with its mutants in force.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { createVitest, type TestModule, type TestSpecification } from 'vitest/node';
import type { MutantState } from './in-copy/switch.ts';

export interface Trial {
  /** By their paths, in the order in which they are to run. */
  readonly files: readonly string[];
  /** By the number of each mutant in force: how often it may be asked for. */
  readonly active: MutantState['active'];
}

export interface FileResult {
  readonly file: string;
  readonly milliseconds: number;
  /** The first test that failed and why; null where all passed, or were not run any more. */
  readonly failure: Failure | null;
  /** How often mutants were reached while the file was read, and by its tests; empty unless they are counted. */
  readonly reachedOnReading: Readonly<Record<number, number>>;
  readonly reached: Readonly<Record<number, number>>;
}

export interface Failure {
  readonly file: string;
  readonly test: string;
  readonly message: string;
}

const SEED = 1;

const [folder = '', purpose = ''] = process.argv.slice(2);
const isCounting = purpose === 'count';
process.chdir(folder);
process.env.NODE_ENV = 'test';
process.env.VITEST = 'true';
const vitest = await createVitest('test', {
  config: join(folder, 'build/mutants/in-copy/vitest.config.ts'),
  root: folder,
  watch: false,
  // What a file reaches while it is read must not hang on what was read before it.
  isolate: isCounting,
  bail: isCounting ? 0 : 1,
  reporters: [{}],
  onConsoleLog: () => false,
});
await vitest.standalone();
const specifications = new Map<string, TestSpecification>();
for (const each of await vitest.globTestSpecifications()) specifications.set(relative(folder, each.moduleId), each);

process.on('message', (trial: Trial) => {
  triedAgain(trial).then(
    (results) => process.send?.(results),
    (error) => process.send?.(String(error)),
  );
});
// Workers that find no end hear nothing: whoever began this process made it a group of its own.
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'));
process.send?.('ready');

/** What vitest reports where the machine is too busy to begin a worker or to answer one in a minute; no mutant's doing. */
const TOO_BUSY = /\[(?:vitest-\w+|birpc)\]:? (?:timeout|failed to start)/i;
const MOST_TRIES = 20;

async function triedAgain(trial: Trial): Promise<FileResult[]> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const results = await tried(trial);
    if (results) return results;
  }
  throw new Error(`The machine was too busy ${MOST_TRIES} times for ${trial.files.join(', ')}`);
}

/** @returns null where the machine was too busy */
async function tried({ files, active }: Trial): Promise<FileResult[] | null> {
  for (const project of vitest.projects) {
    project.provide('active', active);
    project.provide('isCounting', isCounting);
    project.provide('seed', SEED);
  }
  const kept = mkdtempSync(join(tmpdir(), 'pontive-mutants-'));
  process.env.TEST_FOLDER = kept;
  vitest.state.filesMap.clear();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(files.map(specificationOf));
  rmSync(kept, { recursive: true, force: true });
  const results = testModules.map(resultOf);
  const outside = unhandledErrors.map((error) => String((error as { message?: string }).message ?? error));
  const said = [...outside, ...results.map(({ failure }) => failure?.message ?? '')];
  if (said.some((message) => TOO_BUSY.test(message))) return null;
  if (outside.length === 0 || results.some(({ failure }) => failure)) return results;
  const failure = { file: files[0] ?? '', test: 'outside of its tests', message: firstLine(outside[0]) };
  const [first, ...others] = results;
  return [{ ...(first ?? { ...NOTHING, file: failure.file }), failure }, ...others];
}

const NOTHING = { milliseconds: 0, reachedOnReading: {}, reached: {} };

function specificationOf(file: string): TestSpecification {
  const specification = specifications.get(file);
  if (!specification) throw new Error(`No test file ${file}`);
  return specification;
}

function resultOf(module: TestModule): FileResult {
  const file = relative(folder, module.moduleId);
  const { duration, collectDuration, setupDuration } = module.diagnostic();
  const { reachedOnReading = {}, reached = {} } = module.meta();
  const milliseconds = Math.round(duration + collectDuration + setupDuration);
  return { file, milliseconds, failure: failureOf(file, module), reachedOnReading, reached };
}

function failureOf(file: string, module: TestModule): Failure | null {
  if (module.state() !== 'failed') return null;
  for (const test of module.children.allTests('failed')) {
    return { file, test: test.fullName, message: firstLine(test.result().errors?.[0]?.message) };
  }
  const [error] = [...module.errors(), ...[...module.children.allSuites()].flatMap((suite) => suite.errors())];
  return { file, test: 'while it is read', message: firstLine(error?.message) };
}

function firstLine(message = ''): string {
  return message.split('\n')[0]?.slice(0, 200) ?? '';
}
