// How things that stand in a row are put in order by moving as few of them as can be.

/** Takes one thing out of the row and puts it elsewhere; moves are carried out one after the other. */
export interface Move {
  /** Where the thing stood before the first move, counted from 0. */
  readonly thing: number;
  /** Where it stands after this move, counted from 0. */
  readonly to: number;
}

/**
 * The fewest moves after which the places ascend.
 * @param places the wanted place of each thing, in the order in which they stand; those with the same place keep theirs
 */
export function fewestMoves(places: readonly number[]): readonly Move[] {
  const things = places.map((_, thing) => thing);
  const wanted = [...things].sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0) || one - other);
  const staying = new Set(longestRun(things.map((thing) => wanted.indexOf(thing))));
  const row = [...things];
  return wanted.flatMap((thing, index) => {
    if (staying.has(thing)) return [];
    row.splice(row.indexOf(thing), 1);
    const before = wanted[index - 1];
    const to = before === undefined ? 0 : row.indexOf(before) + 1;
    row.splice(to, 0, thing);
    return [{ thing, to }];
  });
}

/** The indices of a longest part of the numbers that ascends. */
function longestRun(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = [];
  for (const [index, number] of numbers.entries()) {
    const before = runs.filter((run) => (numbers[run[run.length - 1] ?? 0] ?? 0) < number);
    runs.push([...longest(before), index]);
  }
  return longest(runs);
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}
