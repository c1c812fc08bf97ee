// What comes into the sheet page and what has become of it: the clipboard, cells that changed, where a row stands now.
import { describe, expect, it } from 'vitest';
import { changesBetween, rowNow } from '../../src/web/sheet/changes.ts';
import { blockOfText, textOfBlock } from '../../src/web/sheet/clipboard.ts';
import { sheet } from './shown-sheet.ts';

describe('the clipboard', () => {
  it.each([
    ['one cell', 'a', [['a']]],
    ['a row', 'a\tb\tc', [['a', 'b', 'c']]],
    ['lines of any system, the last one ended', 'a\tb\r\nc\td\r\n', ['ab', 'cd'].map((line) => [...line])],
    ['lines within a cell', '"a\nb"\tc', [['a\nb', 'c']]],
    ['quotes within quotes', '"say ""hi"""\tb', [['say "hi"', 'b']]],
    ['a tab within quotes', '"a\tb"', [['a\tb']]],
    ['a quote that opens nothing', '12" layar\tb', [['12" layar', 'b']]],
    ['a quote that is never closed', '"a\tb\nc', [['"a', 'b'], ['c']]],
    ['empty cells and lines', 'a\t\t\n\n\tb', [['a', '', ''], [''], ['', 'b']]],
  ])('reads %s', (_, text, block) => {
    expect(blockOfText(text)).toEqual(block);
  });

  it('writes what it reads as the same', () => {
    const block = ['ab', ['', 'c\nd'], ['', ''], ['"', '\t'], ['x"y', 'z']].map((line) => [...line]);
    expect(blockOfText(textOfBlock(block))).toEqual(block);
  });
});

const head = ['No', 'Nama'];
const ani = ['1', 'Ani'];
const budi = ['2', 'Budi'];
const bela = ['2', 'Bela'];
const same = ['', 'sama'];

describe('what changed', () => {
  const before = sheet([head, ani, budi]);
  it.each([
    ['nothing', [head, ani, budi], []],
    ['a cell', [head, ani, bela], ['B3 Bela']],
    ['a new row', [head, ani, budi, ['3', 'Citra']], ['A4 3', 'B4 Citra']],
    ['rows that only moved', [head, budi, ani], []],
    ['a cell of a row that moved', [head, bela, ani], ['B2 Bela']],
    ['a row that is gone', [head, budi], []],
  ])('%s', (_, values, changes) => {
    const found = changesBetween(before, sheet(values));
    expect(found.map(({ row, column, text }) => `${'ABC'.charAt(column - 1)}${row} ${text}`)).toEqual(changes);
  });

  it('nothing where rows without a number have moved', () => {
    const [one, other] = [
      ['', 'satu'],
      ['', 'dua'],
    ];
    expect(changesBetween(sheet([head, one, other]), sheet([head, other, one]))).toEqual([]);
  });

  it('nothing where another sheet is read', () => {
    expect(changesBetween(before, sheet([['x']], {}, { id: 1 }))).toEqual([]);
  });
});

describe('where a row stands now', () => {
  it.each([
    ['a row above it was inserted', 3, [head, ani, [], budi, same, same], 4],
    ['it was sorted away', 3, [head, budi, ani, same, same], 2],
    ['it was moved and changed', 3, [head, ani, ['3', 'Citra'], ['2', 'Budi S.']], 4],
    ['it was changed where it is', 3, [head, ani, ['2', 'Budi S.']], 3],
    ['it was deleted', 3, [head, ani, same, same], 3],
    ['others are the same', 4, [head, ani, budi, [], same, same], 4],
    ['it is empty', 9, [head], 9],
  ])('%s', (_, row, after, now) => {
    expect(rowNow(sheet([head, ani, budi, same, same]), sheet(after), row)).toBe(now);
  });
});
