// Moving as few things as can be, so that people see little of it and Google is asked little.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestMoves } from '../../../src/google/sheets/tab-places.ts';

/** The things after the moves, by where they stood before. */
function after(places: readonly number[]): number[] {
  const row = places.map((_, thing) => thing);
  for (const { thing, to } of fewestMoves(places)) {
    row.splice(row.indexOf(thing), 1);
    row.splice(to, 0, thing);
  }
  return row;
}

/** The length of a longest ascending part, found by trying all parts. */
function longestAscending(places: readonly number[]): number {
  let longest = 0;
  for (let part = 0; part < 2 ** places.length; part++) {
    const chosen = places.filter((_, index) => part & (1 << index));
    const ascends = chosen.every((place, index) => index === 0 || (chosen[index - 1] ?? 0) <= place);
    if (ascends) longest = Math.max(longest, chosen.length);
  }
  return longest;
}

describe('fewest moves', () => {
  it('bring every row into order, keep those of one place as they stood, and no fewer would do', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 8 }), (places) => {
        const expected = places
          .map((place, thing) => ({ place, thing }))
          .sort((one, other) => one.place - other.place || one.thing - other.thing);
        expect(after(places)).toEqual(expected.map(({ thing }) => thing));
        expect(fewestMoves(places)).toHaveLength(places.length - longestAscending(places));
      }),
    );
  });
});
