// How much room a text takes on the sheet page: over the cells beside it, and in the height of its row.
import { describe, expect, it } from 'vitest';
import type { CellStyle, SheetLook } from '../../src/data/index.ts';
import { roomFor } from '../../src/web/sheet/room.ts';
import { measure, shape, sheet } from './shown-sheet.ts';

describe('how far a text runs over its cell', () => {
  const long = 'Kendala dan rencana'; // 19 letters: two columns are enough for the usual ones
  const room = (style: CellStyle, row: readonly string[], merges: readonly string[] = []) => {
    const data = sheet([row], { styles: [style], styleOf: [[0]], merges });
    return roomFor(data, shape(data).columns, 1, 0, measure);
  };
  it.each<[string, CellStyle, string[], number]>([
    ['not, where it fits', {}, ['Kendala'], 100],
    ['as far as it must', {}, [long], 200],
    ['farther in large letters', { size: 16 }, [long], 300],
    ['farther in bold ones', { size: 14, bold: true }, [long], 300],
    ['farther with a ground as well', { background: '#fff2cc', size: 16 }, [long], 300],
    ['by its longest line', {}, ['a\n'.repeat(20)], 100],
    ['up to what is filled in', { size: 16 }, [long, '', 'x'], 200],
    ['not at all where it wraps', { wrap: true }, [long], 100],
    ['not at all where it is clipped', { clip: true }, [long], 100],
    ['not at all at the right', { align: 'right' }, [long], 100],
  ])('%s', (_, style, row, pixels) => {
    expect(room(style, row)).toBe(pixels);
  });

  it('up to a merged block', () => {
    expect(room({ size: 16 }, [long], ['C1:D1'])).toBe(200);
  });
});

describe('how high a row is', () => {
  const office = 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia';
  const height = (style: CellStyle, text: string, more: Partial<SheetLook> = {}) =>
    shape(sheet([[text]], { styles: [style], styleOf: [[0]], ...more })).rows.starts[1];
  // A column of 100 pixels takes 12 usual letters a line; each line is 16 pixels high.
  it.each<[string, CellStyle, string, number]>([
    ['one line', {}, office, 28],
    ['its own lines', {}, 'a\nb\nc', 60],
    ['lines that end between words', { wrap: true }, office, 28 + 5 * 16],
    ['of one word several', { wrap: true }, 'a'.repeat(30), 60],
    ['after a dash, not before a number', { wrap: true }, 'satu-dua-tiga 2019-2028', 60],
    ['one line that fits', { wrap: true }, 'Tim Pengurus', 28],
    ['more in bold letters', { wrap: true, bold: true }, 'Tim Pengurus', 28 + 16],
    ['more and higher ones in large letters', { wrap: true, size: 20 }, 'Sumber Daya', 12 + 2 * 32],
    ['one line of large letters', { size: 16 }, 'Sumber', 38],
    ['not lower for small letters', { size: 8 }, 'Sumber', 28],
    ['no more than twelve lines', { wrap: true }, 'satu\n'.repeat(40), 12 + 12 * 16],
  ])('%s', (_, style, text, pixels) => {
    expect(height(style, text)).toBe(pixels);
  });

  it('as it was set, and not by a merged block', () => {
    expect(height({ wrap: true }, office, { rowHeights: { 1: 40 } })).toBe(40);
    expect(height({ wrap: true }, office, { merges: ['A1:B1'] })).toBe(28);
  });
});
