// What a sample of mutants says about the two tiers, in words.
import type { Outcome } from './outcomes.ts';
import type { Reach } from './reach.ts';
import { NO_END } from './trials.ts';

/**
 * @param drawn in the order of the draw
 * @param wanted how many killed ones are counted: the first ones of the draw
 * @param files that judged
 */
export function report(drawn: readonly Outcome[], wanted: number, reach: Reach, files: readonly string[]): string {
  const killed = drawn.filter(({ killedBy }) => killedBy).slice(0, wanted);
  const lastCounted = killed.length < wanted ? drawn.length : drawn.indexOf(killed.at(-1) as Outcome) + 1;
  const alive = drawn.slice(0, lastCounted).filter(({ killedBy }) => !killedBy);
  const isEndless = ({ killedBy }: Outcome) => killedBy?.test === NO_END;
  const isSecond = ({ killedBy }: Outcome) => killedBy?.file.includes('/thorough/') ?? false;
  const second = killed.filter(isSecond);
  const first = killed.length - second.length;
  return [
    ...listed('Test files that fail without any mutant, and judged none', reach.failing(files), ({ file, failure }) => {
      return `${file}: ${failure?.test}: ${failure?.message}`;
    }),
    ...listed('Killed by the clock', killed.filter(isEndless), nameOf),
    ...listed('Killed by neither tier', alive, nameOf),
    ...listed('Killed by the second tier alone', second, (each) => `${nameOf(each)}\n    by ${each.killedBy?.file}`),
    `drawn ${lastCounted}, killed ${killed.length}: by the first tier ${first}, by the second alone ${second.length}; ` +
      `by neither ${alive.length}`,
    // Before the second tier has judged, there is nothing to compare with.
    ...(files.some((file) => file.includes('/thorough/'))
      ? [`The first tier kills ${percent(first, killed.length)} of what the suite kills.`]
      : []),
  ].join('\n');
}

function listed<Item>(title: string, items: readonly Item[], words: (item: Item) => string): string[] {
  return [`${title}: ${items.length}`, ...items.map((each) => `  ${words(each)}`)];
}

function nameOf({ mutant }: Outcome): string {
  const { file, place, mutator, original, replacement } = mutant;
  return `${file}:${place.start.line + 1} ${mutator}: ${inOneLine(original)} → ${inOneLine(replacement)}`;
}

function inOneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((100 * part) / whole).toFixed(1)} %`;
}
