// What takes long to make is made once for all processes, and again for other words.
import { describe, expect, it } from 'vitest';
import { keptText } from '../src/engine/kept-text.ts';

describe('a text that takes long to make', () => {
  const digest = () => `${process.pid}-${Math.random()}`.padEnd(32, '0');

  it('is made once for one digest', () => {
    const once = digest();
    expect(keptText('test', once, () => 'made')).toBe('made');
    expect(keptText('test', once, () => 'made again')).toBe('made');
  });

  it('is made anew for another', () => {
    expect(keptText('test', digest(), () => 'one')).toBe('one');
    expect(keptText('test', digest(), () => 'two')).toBe('two');
  });

  it('is not kept where making it fails', () => {
    const failing = digest();
    const fail = () => {
      throw new Error('It does not parse');
    };
    expect(() => keptText('test', failing, fail)).toThrow('It does not parse');
    expect(keptText('test', failing, () => 'mended')).toBe('mended');
  });
});
