// Where keys lead on the sheet page: over hidden lines and merged blocks, to the ends of what is filled in.
import { describe, expect, it } from 'vitest';
import { moved, only, rangeOf } from '../../src/web/sheet/selection.ts';
import { indexAt, spanOf } from '../../src/web/sheet/shape.ts';
import type { SheetData } from '../../src/web/sheet/sheet-data.ts';
import { shape, sheet } from './shown-sheet.ts';

const data = sheet([['a', 'b', '', 'd'], ['e'], [], ['g']], {}, { hiddenColumns: [2], filteredRows: [3] });

/** Where a key leads from a cell. */
function led(on: SheetData, from: string, key: string, how = {}): string | undefined {
  const at = { row: Number(from.slice(1)), column: from.charCodeAt(0) - 64 };
  const next = moved(on, shape(on), only(at), { key, far: false, extend: false, page: 9, ...how });
  return next && rangeOf(next);
}

describe('keys', () => {
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
    ['x', {}, 'A1', undefined],
  ])('%s %j leads from %s to %s', (key, how, from, to) => {
    expect(led(data, from, key, how)).toBe(to);
  });

  it.each([
    ['ArrowDown', 'C1', 'B2'],
    ['ArrowDown', 'B2', 'B5'],
    ['ArrowRight', 'B2', 'D2'],
    ['ArrowLeft', 'D3', 'B2'],
    ['ArrowUp', 'C5', 'B2'],
    ['ArrowUp', 'B2', 'B1'],
  ])('%s leads from %s to %s over a merged block', (key, from, to) => {
    expect(led(sheet([['a']], { merges: ['B2:C4'] }), from, key)).toBe(to);
  });
});

it('of some lines those are measured that are shown', () => {
  const { columns } = shape(data);
  expect([spanOf(columns, 1, 3), spanOf(columns, 2, 2), spanOf(columns, 2, 1)]).toEqual([
    { first: 0, size: 200 },
    { first: 1, size: 100 },
    { first: 1, size: 0 },
  ]);
});

it('a place in pixels belongs to the row that stands there', () => {
  const { rows } = shape(data);
  for (const [index, start] of rows.starts.slice(0, -1).entries()) {
    expect([indexAt(rows, start), indexAt(rows, start + 1)]).toEqual([index, index]);
  }
});
