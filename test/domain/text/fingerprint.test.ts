// Two texts are told apart by eight letters: the published values of FNV-1a.
import { expect, it } from 'vitest';
import { fingerprint } from '../../../src/domain/text/text.ts';

it.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('“%s” is %s', (text, letters) => expect(fingerprint(text)).toBe(letters));

it('has eight letters, leading noughts included', () => {
  for (let index = 0; index < 200; index += 1) expect(fingerprint(`PC-2026-${index}`)).toMatch(/^[0-9a-f]{8}$/);
});
