// Groups neighbouring columns or rows, so that one call reads, writes or formats them together.

/** A value and the column or row it belongs to. */
export interface Placed<Value> {
  readonly place: number;
  readonly value: Value;
}

/** Values of neighbouring columns or rows, from the place `first` on. */
export interface Run<Value> {
  readonly first: number;
  readonly values: readonly Value[];
}

/**
 * The runs of neighbouring places, in ascending order.
 * @param together whether two neighbours may share a run; absent: always
 */
export function groupAdjacent<Value>(
  placed: readonly Placed<Value>[],
  together: (one: Value, other: Value) => boolean = () => true,
): Run<Value>[] {
  const runs: { first: number; values: Value[] }[] = [];
  for (const { place, value } of [...placed].sort((a, b) => a.place - b.place)) {
    const run = runs[runs.length - 1];
    const last = run?.values[run.values.length - 1];
    if (run && run.first + run.values.length === place && together(last as Value, value)) run.values.push(value);
    else runs.push({ first: place, values: [value] });
  }
  return runs;
}
