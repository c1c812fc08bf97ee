// Long values in script properties: any text comes back, no property is over Google's limit, no old piece is read again.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonIn, propertiesFor } from '../../../src/google/services/store.ts';

const GOOGLE_LIMIT = 9 * 1024;

it('any value comes back, whatever longer or shorter one stood there before', () => {
  const piece = fc.string({ unit: 'binary', minLength: 1, maxLength: 20 });
  const text = fc.tuple(piece, fc.nat({ max: 1000 })).map(([each, times]) => each.repeat(times));
  const value = fc.array(text, { maxLength: 6 });
  fc.assert(
    fc.property(value, value, (before, after) => {
      const kept: Record<string, string> = {};
      for (const each of [before, after]) Object.assign(kept, propertiesFor('team', JSON.stringify(each)));
      expect(JSON.parse(jsonIn(kept, 'team') ?? '')).toEqual(after);
      for (const text of Object.values(kept)) expect(Buffer.byteLength(text)).toBeLessThan(GOOGLE_LIMIT);
    }),
  );
});

it.each([[0], [17], ['3|4'], [null], [{ a: '–' }]])('%j is kept in one property', (value) => {
  const kept = propertiesFor('key', JSON.stringify(value));
  expect(Object.keys(kept)).toEqual(['key']);
  expect(JSON.parse(jsonIn(kept, 'key') ?? '')).toEqual(value);
});

it('nothing kept is nothing', () => expect(jsonIn({}, 'key')).toBeUndefined());
