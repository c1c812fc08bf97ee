// What a failing assertion says of a long text: the place that comes nearest, and no more.
import { expect, it } from 'vitest';

const PAGE = `${'<p>baris</p>'.repeat(2000)}<p>Waktu kosong: Selasa</p>${'<p>akhir</p>'.repeat(2000)}`;

it.each<[string, () => void, RegExp]>([
  ['words that are not there', () => expect(PAGE).toContain('Waktu kosong: Rabu'), /nearest: ….*Waktu kosong: Selasa/],
  ['words that should not be there', () => expect(PAGE).not.toContain('kosong'), /there: ….*Waktu kosong: Selasa/],
  [
    'a pattern that is not there',
    () => expect(PAGE).toMatch(/Rabu|Kamis/),
    /to have .Rabu\|Kamis.; nearest: …<p>baris/,
  ],
  ['a pattern that should not be there', () => expect(PAGE).not.toMatch(/: Sel\w+/), /there: ….*Waktu kosong: Selasa/],
])('%s', (_, asserted, said) => {
  expect(asserted).toThrow(said);
  let words = '';
  try {
    asserted();
  } catch (error) {
    words = String(error);
  }
  expect(words.length).toBeLessThan(500);
});

it('what is there passes, of short texts and lists as before', () => {
  expect(PAGE).toContain('Waktu kosong: Selasa');
  expect(PAGE).toMatch(/Selasa<.p>/);
  expect(PAGE).not.toContain('Rabu');
  expect(() => expect(['a', 'b']).toContain('c')).toThrow("expected [ 'a', 'b' ] to include 'c'");
});
