// The parts of the sheet page that need no browser: filter views, links, what charts draw, what is said of a formula or a lock.
import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/web/sheet/cell-links.tsx';
import { rowsBeyond, seenBy, shownTexts } from '../../src/web/sheet/filter-view.ts';
import { inIndonesian } from './in-indonesian.ts';
import { shape, sheet } from './shown-sheet.ts';

const { formulaProblem, chartTable } = await inIndonesian(async () => ({
  ...(await import('../../src/web/sheet/formula-errors.ts')),
  ...(await import('../../src/web/sheet/chart-data.ts')),
}));

describe('a formula that gives an error', () => {
  const data = sheet([['#ERROR!', '#REF!', '#REF!', '5']], { typed: { A1: '=SUM(1,2', B1: '=A0', D1: '=5' } });
  const said = (column: number) => formulaProblem(data, { row: 1, column });

  it('is explained, with the separator of the locale; a text that looks like one is not', () => {
    expect(said(1)).toContain('di sini titik koma');
    expect(said(2)).toContain('Periksa rujukan');
    expect([said(3), said(4)]).toEqual([undefined, undefined]);
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
    const { numbers } = shape(sheet(rows), beyond).rows;
    expect(numbers.slice(0, 5 - hidden.length)).toEqual([1, 2, 3, 4, 5].filter((row) => !hidden.includes(row)));
  });
});

describe('the links of a cell', () => {
  const led = (...urls: string[]) => {
    const linked = { A1: urls.map((url, index) => ({ start: index, end: index + 1, url })) };
    const links = { '#gid=7&range=A21': '/sheet?spreadsheet=s&gid=7&range=A21' };
    return linksOf(sheet([['abc']], { linked }, { links }), { row: 1, column: 1 });
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
    const filtered = { range: 'A1:B3', columns: [1], hides: { 1: ['b'] } };
    const data = sheet([], { filtered }, { filteredRows: [2, 3] });
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
  const guard = (range: string) => ({ range, description: range, warningOnly: false, editors: [] });
  const data = sheet([['a', 'b', 'c']], { unprotected: ['A1:B1'] }, { protections: [guard(''), guard('A1')] });

  it.each([
    ['of a range stays where the sheet is open', 1, 'A1'],
    ['of the sheet leaves what is open', 2, undefined],
    ['of the sheet covers the rest', 3, ''],
  ])('%s', (_, column, found) => {
    expect(data.protection({ row: 1, column })?.description).toBe(found);
  });
});
