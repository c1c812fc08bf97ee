// Draws mutants by a seed: the same seed draws the same ones in the same order from the same sources.

/** @returns the numbers below the count, shuffled (Fisher and Yates, over mulberry32) */
export function shuffled(count: number, seed: number): number[] {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const random = mulberry32(seed);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
  }
  return numbers;
}

/** @returns a generator of numbers from 0 up to 1, 1 left out */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
