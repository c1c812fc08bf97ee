// The parts of the sheet page that need no browser: the clipboard, what changed, moving by keys, what charts draw, what is said.
import { describe, expect, it } from 'vitest';
import type { CellStyle, SheetLook } from '../../src/data/index.ts';
import { linksOf } from '../../src/web/sheet/cell-links.tsx';
import { changesBetween, rowNow } from '../../src/web/sheet/changes.ts';
import { blockOfText, textOfBlock } from '../../src/web/sheet/clipboard.ts';
import { rowsBeyond, seenBy, shownTexts } from '../../src/web/sheet/filter-view.ts';
import { roomFor } from '../../src/web/sheet/room.ts';
import { moved, only, rangeOf } from '../../src/web/sheet/selection.ts';
import { indexAt, shapeOf, spanOf } from '../../src/web/sheet/shape.ts';
import { type SheetAnswer, SheetData } from '../../src/web/sheet/sheet-data.ts';
import type { Measure } from '../../src/web/sheet/text-width.ts';
import { inIndonesian } from './in-indonesian.ts';

const { formulaProblem, chartTable } = await inIndonesian(async () => ({
  ...(await import('../../src/web/sheet/formula-errors.ts')),
  ...(await import('../../src/web/sheet/chart-data.ts')),
}));

/** No filter view. */
const NONE: ReadonlySet<number> = new Set();

/** Letters of 7 pixels in the usual size. */
const measure: Measure = (text, { size = 10, bold } = {}) => text.length * size * (bold ? 0.8 : 0.7);

/** A sheet of 20 rows and 6 columns that shows these texts. */
function sheet(values: readonly (readonly string[])[], more: Partial<SheetAnswer> = {}): SheetData {
  const lastColumn = Math.max(0, ...values.map((row) => row.length));
  return new SheetData({
    spreadsheet: 's',
    id: 0,
    name: 'Daftar',
    hidden: false,
    rows: 20,
    columns: 6,
    lastRow: values.length,
    lastColumn,
    values,
    formulas: {},
    notes: {},
    validations: [],
    backgrounds: {},
    conditionalFormats: [],
    protections: [],
    charts: [],
    columnWidths: [],
    hiddenColumns: [],
    filteredRows: [],
    frozenRows: 1,
    frozenColumns: 0,
    hiddenGridlines: false,
    zone: 'Asia/Pontianak',
    locale: 'id_ID',
    links: {},
    look: {
      styles: [],
      styleOf: [],
      typed: {},
      linked: {},
      merges: [],
      rowHeights: {},
      hiddenRows: [],
      hiddenColumns: [],
      groups: { rows: [], columns: [] },
      invalid: [],
      filtered: null,
      unprotected: [],
      chartPlaces: [],
    },
    ...more,
  });
}

describe('a formula that gives an error', () => {
  const look = sheet([]).answer.look;
  const data = sheet([['#ERROR!', '#REF!', '#REF!', '5']], {
    look: { ...look, typed: { A1: '=SUM(1,2', B1: '=A0', D1: '=5' } },
  });
  const said = (column: number) => formulaProblem(data, { row: 1, column });

  it('is explained, with the separator of the locale; a text that looks like one is not', () => {
    expect(said(1)).toContain('di sini titik koma');
    expect(said(2)).toContain('Periksa rujukan');
    expect([said(3), said(4)]).toEqual([undefined, undefined]);
  });
});

describe('the clipboard', () => {
  it.each([
    ['one cell', 'a', [['a']]],
    ['a row', 'a\tb\tc', [['a', 'b', 'c']]],
    [
      'lines of any system, the last one ended',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['lines within a cell', '"a\nb"\tc', [['a\nb', 'c']]],
    ['quotes within quotes', '"say ""hi"""\tb', [['say "hi"', 'b']]],
    ['a tab within quotes', '"a\tb"', [['a\tb']]],
    ['a quote that opens nothing', '12" layar\tb', [['12" layar', 'b']]],
    ['a quote that is never closed', '"a\tb\nc', [['"a', 'b'], ['c']]],
    ['empty cells and lines', 'a\t\t\n\n\tb', [['a', '', ''], [''], ['', 'b']]],
  ])('reads %s', (_, text, block) => {
    expect(blockOfText(text)).toEqual(block);
  });

  it.each([
    [
      [
        ['a', 'b'],
        ['', 'c\nd'],
      ],
    ],
    [[['"', '\t', 'x"y']]],
    [
      [
        ['', ''],
        ['', 'z'],
      ],
    ],
  ])('writes %j so that it reads the same', (block) => {
    expect(blockOfText(textOfBlock(block))).toEqual(block);
  });
});

describe('what changed', () => {
  const before = sheet([
    ['No', 'Nama'],
    ['1', 'Ani'],
    ['2', 'Budi'],
  ]);
  it.each([
    [
      'nothing',
      [
        ['No', 'Nama'],
        ['1', 'Ani'],
        ['2', 'Budi'],
      ],
      [],
    ],
    [
      'a cell',
      [
        ['No', 'Nama'],
        ['1', 'Ani'],
        ['2', 'Bela'],
      ],
      ['B3 Bela'],
    ],
    [
      'a new row',
      [
        ['No', 'Nama'],
        ['1', 'Ani'],
        ['2', 'Budi'],
        ['3', 'Citra'],
      ],
      ['A4 3', 'B4 Citra'],
    ],
    [
      'rows that only moved',
      [
        ['No', 'Nama'],
        ['2', 'Budi'],
        ['1', 'Ani'],
      ],
      [],
    ],
    [
      'a cell of a row that moved',
      [
        ['No', 'Nama'],
        ['2', 'Bela'],
        ['1', 'Ani'],
      ],
      ['B2 Bela'],
    ],
    [
      'a row that is gone',
      [
        ['No', 'Nama'],
        ['2', 'Budi'],
      ],
      [],
    ],
  ])('%s', (_, values, changes) => {
    const found = changesBetween(before, sheet(values));
    expect(found.map(({ row, column, text }) => `${'ABC'.charAt(column - 1)}${row} ${text}`)).toEqual(changes);
  });

  it('nothing where another sheet is read', () => {
    expect(changesBetween(before, sheet([['x']], { id: 1 }))).toEqual([]);
  });
});

describe('where a row stands now', () => {
  const rows = [
    ['No', 'Nama'],
    ['1', 'Ani'],
    ['2', 'Budi'],
    ['', 'sama'],
    ['', 'sama'],
  ];
  const [head = [], ani = [], budi = [], same = []] = rows;
  it.each([
    ['a row above it was inserted', 3, [head, ani, [], budi, same, same], 4],
    ['it was sorted away', 3, [head, budi, ani, same, same], 2],
    ['it was moved and changed', 3, [head, ani, ['3', 'Citra'], ['2', 'Budi S.']], 4],
    ['it was changed where it is', 3, [head, ani, ['2', 'Budi S.']], 3],
    ['it was deleted', 3, [head, ani, same, same], 3],
    ['others are the same', 4, [head, ani, budi, [], same, same], 4],
    ['it is empty', 9, [head], 9],
  ])('%s', (_, row, after, now) => {
    expect(rowNow(sheet(rows), sheet(after), row)).toBe(now);
  });
});

describe('keys', () => {
  const data = sheet([['a', 'b', '', 'd'], ['e'], [], ['g']], { hiddenColumns: [2], filteredRows: [3] });
  const shape = shapeOf(data, NONE, measure);
  it.each([
    ['ArrowDown', {}, 'A2', 'A4'],
    ['ArrowRight', {}, 'A1', 'C1'],
    ['ArrowUp', {}, 'A1', 'A1'],
    ['ArrowLeft', {}, 'C1', 'A1'],
    ['ArrowDown', { far: true }, 'A1', 'A4'],
    ['ArrowDown', { far: true }, 'A4', 'A20'],
    ['ArrowRight', { far: true }, 'A1', 'D1'],
    ['Home', {}, 'D4', 'A4'],
    ['Home', { far: true }, 'D4', 'A1'],
    ['End', {}, 'A2', 'D2'],
    ['End', { far: true }, 'A1', 'D4'],
    ['PageDown', {}, 'A1', 'A11'],
    ['PageUp', {}, 'A11', 'A1'],
    ['ArrowDown', { extend: true }, 'A2', 'A2:A4'],
    ['ArrowRight', { extend: true }, 'A2', 'A2:C2'],
  ])('%s %j leads from %s to %s', (key, how, from, to) => {
    const at = { row: Number(from.slice(1)), column: from.charCodeAt(0) - 64 };
    const next = moved(data, shape, only(at), { key, far: false, extend: false, page: 9, ...how });
    expect(next && rangeOf(next)).toBe(to);
  });

  it.each([
    ['ArrowDown', 'C1', 'B2'],
    ['ArrowDown', 'B2', 'B5'],
    ['ArrowRight', 'B2', 'D2'],
    ['ArrowLeft', 'D3', 'B2'],
    ['ArrowUp', 'C5', 'B2'],
    ['ArrowUp', 'B2', 'B1'],
  ])('%s leads from %s to %s over a merged block', (key, from, to) => {
    const { look } = sheet([]).answer;
    const block = sheet([['a']], { look: { ...look, merges: ['B2:C4'] } });
    const at = { row: Number(from.slice(1)), column: from.charCodeAt(0) - 64 };
    const next = moved(block, shapeOf(block, NONE, measure), only(at), { key, far: false, extend: false, page: 9 });
    expect(next && rangeOf(next)).toBe(to);
  });

  it('of some lines those are measured that are shown', () => {
    const { columns } = shape;
    expect([spanOf(columns, 1, 3), spanOf(columns, 2, 2), spanOf(columns, 2, 1)]).toEqual([
      { first: 0, size: 200 },
      { first: 1, size: 100 },
      { first: 1, size: 0 },
    ]);
  });

  it('other keys do not move', () => {
    const at = only({ row: 1, column: 1 });
    expect(moved(data, shape, at, { key: 'x', far: false, extend: false, page: 9 })).toBeUndefined();
  });

  it('a place in pixels belongs to the row that stands there', () => {
    const { rows } = shape;
    for (const [index, start] of rows.starts.slice(0, -1).entries()) {
      expect(indexAt(rows, start)).toBe(index);
      expect(indexAt(rows, start + 1)).toBe(index);
    }
  });
});

describe('a filter view', () => {
  const rows = [
    ['Nama', 'Kota'],
    ['Ani', 'Sambas'],
    ['Budi', 'Pontianak'],
    ['Citra', ''],
    ['Dewi', 'Sambas'],
  ];
  it.each<[string, [number, string[]][], number[]]>([
    ['that asks nothing hides nothing', [], []],
    ['hides the rows of other texts, never the header', [[2, ['Sambas']]], [3, 4]],
    ['takes a blank for a text', [[2, ['', 'Pontianak']]], [2, 5]],
    [
      'hides what one of its columns hides',
      [
        [1, ['Ani', 'Budi']],
        [2, ['Sambas']],
      ],
      [3, 4, 5],
    ],
  ])('%s', (_, view, hidden) => {
    const beyond = rowsBeyond(new Map(view), sheet(rows));
    expect([...beyond]).toEqual(hidden);
    const { numbers } = shapeOf(sheet(rows), beyond, measure).rows;
    expect(numbers.slice(0, 5 - hidden.length)).toEqual([1, 2, 3, 4, 5].filter((row) => !hidden.includes(row)));
  });
});

describe('the links of a cell', () => {
  const led = (...urls: string[]) => {
    const { look } = sheet([]).answer;
    const linked = { A1: urls.map((url, index) => ({ start: index, end: index + 1, url })) };
    const links = { '#gid=7&range=A21': '/sheet?spreadsheet=s&gid=7&range=A21' };
    return linksOf(sheet([['abc']], { links, look: { ...look, linked } }), { row: 1, column: 1 });
  };
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//contoh.org',
    '/exec',
    'constructor',
    '#constructor',
    '#gid=8',
    '',
  ])('are not drawn that lead elsewhere than to pages, mails and cells: %j', (url) => {
    expect(led(url)).toEqual([]);
  });

  it('lead to pages, mails, and cells of a spreadsheet here', () => {
    expect(led('https://contoh.org/a', 'MAILTO:ani@contoh.org', '#gid=7&range=A21')).toEqual([
      { start: 0, end: 1, href: 'https://contoh.org/a', isHere: false },
      { start: 1, end: 2, href: 'MAILTO:ani@contoh.org', isHere: false },
      { start: 2, end: 3, href: '/sheet?spreadsheet=s&gid=7&range=A21', isHere: true },
    ]);
  });
});

describe('how far a text runs over its cell', () => {
  const long = 'Kendala dan rencana'; // 19 letters: two columns are enough for the usual ones
  const room = (style: CellStyle, row: readonly string[], merges: readonly string[] = []) => {
    const { look } = sheet([]).answer;
    const data = sheet([row], { look: { ...look, styles: [style], styleOf: [[0]], merges } });
    return roomFor(data, shapeOf(data, NONE, measure).columns, 1, 0, measure);
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
  const height = (style: CellStyle, text: string, more: Partial<SheetLook> = {}) => {
    const { look } = sheet([]).answer;
    const data = sheet([[text]], { look: { ...look, styles: [style], styleOf: [[0]], ...more } });
    const { starts } = shapeOf(data, NONE, measure).rows;
    return starts[1];
  };
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

describe('a chart', () => {
  const plain = sheet([]).answer;
  const reading = (values: (string | number)[][]) => {
    const size = { ...plain, values, lastRow: values.length };
    return new Map([['Data', { plain: size, shown: size }]]);
  };
  const table = reading([
    ['Bulan', 'Kunjungan', 'Pinjam'],
    ['Jan', 2, 3],
    ['Feb', '', 5],
  ]);

  it('takes labels from the first column, a series from each other one, its name from the header', () => {
    expect(chartTable(["'Data'!A1:A3", "'Data'!B1:C3"], table, 1, false)).toEqual({
      labels: ['Jan', 'Feb'],
      series: [
        { name: 'Kunjungan', values: [2, null] },
        { name: 'Pinjam', values: [3, 5] },
      ],
    });
  });

  it('numbers labels and series that have no name', () => {
    expect(chartTable(["'Data'!C2:C3"], table, 0, false)).toEqual({
      labels: ['1', '2'],
      series: [{ name: 'Seri 1', values: [3, 5] }],
    });
  });

  it('turns rows into series', () => {
    expect(chartTable(["'Data'!A1:C2"], table, 1, true)).toEqual({
      labels: ['Kunjungan', 'Pinjam'],
      series: [{ name: 'Jan', values: [2, 3] }],
    });
  });

  it('draws nothing where its sheet is gone', () => {
    expect(chartTable(["'Lain'!A1:B3"], table, 1, false)).toEqual({ labels: [], series: [] });
  });
});

describe('the box of a filter’s column', () => {
  const texts = ['a', 'b'];

  it('begins with what the column’s own criteria leave in sight', () => {
    const { look } = sheet([]).answer;
    const data = sheet([], {
      filteredRows: [2, 3],
      look: { ...look, filtered: { range: 'A1:B3', columns: [1], hides: { 1: ['b'] } } },
    });
    expect([1, 2].map((column) => shownTexts(undefined, data, column, texts))).toEqual([['a'], texts]);
    expect([1, 2].map((column) => shownTexts(new Map([[2, ['b']]]), data, column, texts))).toEqual([texts, ['b']]);
  });

  it('leaves no criteria where all was chosen', () => {
    const view = new Map([[1, ['a']]]);
    expect(seenBy(view, 1, ['b'], texts)).toEqual(new Map([[1, ['b']]]));
    expect(seenBy(view, 1, texts, texts)).toEqual(new Map());
    expect(seenBy(view, 2, texts, texts)).toEqual(view);
  });
});

describe('a protection', () => {
  const { look } = sheet([]).answer;
  const guard = (range: string) => ({ range, description: range, warningOnly: false, editors: [] });
  const data = sheet([['a', 'b', 'c']], {
    protections: [guard(''), guard('A1')],
    look: { ...look, unprotected: ['A1:B1'] },
  });

  it.each([
    ['of a range stays where the sheet is open', 1, 'A1'],
    ['of the sheet leaves what is open', 2, undefined],
    ['of the sheet covers the rest', 3, ''],
  ])('%s', (_, column, found) => {
    expect(data.protection({ row: 1, column })?.description).toBe(found);
  });
});
