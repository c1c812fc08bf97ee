// Texts of people, fit to stand beside our own words.
import { describe, expect, it } from 'vitest';
import { clip, cut, folded, inOneLine, withoutHidden } from '../../../src/domain/text/text.ts';

describe('a text that is too long', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['😀😀', 2, '😀😀'],
    ['😀😀😀', 2, '😀…'],
    ['Badan Perencanaan Pembangunan Daerah', 32, 'Badan Perencanaan Pembangunan…'],
    ['Dinas Komunikasi dan Informatika', 21, 'Dinas Komunikasi dan…'],
    ['Fakultas Teknik, Universitas', 18, 'Fakultas Teknik…'],
    ['kata pertanggungjawabannyalah', 25, 'kata pertanggungjawabann…'],
    ['', 1, ''],
  ])('%s to %i code points', (text, limit, clipped) => expect(clip(text, limit)).toBe(clipped));

  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['😀😀', 4, '😀😀'],
    ['😀😀😀', 4, '😀…'],
    ['😀😀😀', 5, '😀😀…'],
  ])('%s to %i units, never half a letter', (text, limit, short) => expect(cut(text, limit)).toBe(short));
});

describe('what nobody sees', () => {
  it('turns no writing and breaks no line', () =>
    expect(inOneLine('\u202Egnp.exe\u202C satu\u2028dua\r\ntiga\u0007 ', 40)).toBe('gnp.exe satu dua tiga'));

  it('is left out of a text of several lines, which keeps them', () =>
    expect(withoutHidden('satu\n\tdua\u0007\u2066tiga\u2069')).toBe('satu\n\tdua tiga'));
});

it('is compared without case, doubled and outer spaces and compatibility forms', () =>
  expect(folded(' Isi  Disposisi/\u00a0ＡLASAN \n')).toBe('isi disposisi/ alasan'));
