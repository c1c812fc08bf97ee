// All mutants of the rules and of the app in one stable order, and the sources with a switch for each that was drawn.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** What `npm run mutation` mutates. */
const FOLDERS = ['src/domain', 'src/app'];
const LEFT_OUT = ['src/domain/flow/sources.ts'];

const SWITCH = 'build/mutants/in-copy/switch.ts';

interface Position {
  readonly line: number;
  readonly column: number;
}

interface Place {
  readonly start: Position;
  readonly end: Position;
}

export interface Mutant {
  /** Its place among all mutants of these sources. */
  readonly number: number;
  readonly file: string;
  /** With lines and columns from 0. */
  readonly place: Place;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

const nothing = () => {};
const no = () => false;
const SILENT = {
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no, isWarnEnabled: no, isErrorEnabled: no },
  ...{ isFatalEnabled: no, trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
  fatal: nothing,
};

/** @returns the mutants of a working copy, by file, then as Stryker finds them in it */
export async function numberedMutants(root: string): Promise<Mutant[]> {
  const tracked = execFileSync('git', ['-C', root, 'ls-files', '-z', ...FOLDERS], { encoding: 'utf8' }).split('\0');
  const names = tracked.filter((path) => path.endsWith('.ts') && !LEFT_OUT.includes(path)).sort();
  const sources = new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  const files = [...sources].map(([name, content]) => ({ name, content, mutate: true }));
  const { mutants } = await new Instrumenter(SILENT).instrument(files, options());
  return mutants.map(({ fileName, location, mutatorName, replacement }, number) => {
    const original = textBetween(sources.get(fileName) ?? '', location);
    return { number, file: fileName, place: location, mutator: mutatorName, original, replacement };
  });
}

/**
 * Only what was drawn gets a switch, so that the tests run nearly as fast as over the sources themselves.
 * @param drawn mutants of one file
 * @returns its source with their switches
 */
export async function withSwitches(root: string, name: string, drawn: readonly Mutant[]): Promise<string> {
  const file = { name, content: readFileSync(join(root, name), 'utf8'), mutate: drawn.map(({ place }) => place) };
  const result = await new Instrumenter(SILENT).instrument([file], options(drawn));
  const numbers = result.mutants.map(({ location, mutatorName, replacement }) => {
    const same = (each: Mutant) =>
      each.mutator === mutatorName && each.replacement === replacement && isSame(each.place, location);
    return drawn.find(same)?.number ?? NOT_DRAWN;
  });
  const content = result.files[0]?.content ?? '';
  const numbered = content.replace(/\b(stryMutAct|stryCov)_9fa48\(([^()]*)\)/g, (_, called: string, ids: string) => {
    const ours = [...ids.matchAll(/\d+/g)].map(([id]) => numbers[Number(id)] ?? NOT_DRAWN);
    return `${called === 'stryCov' ? 'mutantsReached' : 'isMutantActive'}(${ours.join(', ')})`;
  });
  const without = drawn.filter(({ number }) => !numbered.includes(`isMutantActive(${number})`));
  if (without.length > 0) throw new Error(`${name}: no switch for ${without.map(({ number }) => number).join(', ')}`);
  const path = relative(dirname(name), SWITCH);
  return `import { isMutantActive, mutantsReached } from '${path}';\n${numbered}`;
}

/** What stands at the same node as a drawn one gets a switch, too, that nobody can set. */
const NOT_DRAWN = -1;

/** @param drawn whose nodes, and what holds one of them, are all that is mutated; absent: everything */
function options(drawn?: readonly Mutant[]) {
  const shouldIgnore = (path: object) => {
    const { loc } = (path as { node: { loc?: Place } }).node;
    if (!drawn || !loc) return undefined;
    return drawn.some(({ place }) => isWithin(place, fromZero(loc))) ? undefined : 'not drawn';
  };
  return { plugins: null, excludedMutations: [], ignorers: [{ shouldIgnore }], noHeader: true };
}

/** Babel counts lines from 1. */
function fromZero({ start, end }: Place): Place {
  return { start: { ...start, line: start.line - 1 }, end: { ...end, line: end.line - 1 } };
}

function isWithin(inner: Place, outer: Place): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end);
}

function isSame(one: Place, other: Place): boolean {
  return isWithin(one, other) && isWithin(other, one);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

function textBetween(source: string, { start, end }: Place): string {
  const lines = source.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column) ?? '';
  lines[0] = lines[0]?.slice(start.column) ?? '';
  return lines.join('\n');
}
