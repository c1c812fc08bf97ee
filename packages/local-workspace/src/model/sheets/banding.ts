// Colours that alternate over an area: which one a cell shows where it has none of its own.
import type { Banding, SheetData } from './spreadsheet.ts';

function colourIn({ axis, area, header, first, second, footer }: Banding, row: number, column: number) {
  const [place, size] = axis === 'rows' ? [row - area.row, area.rows] : [column - area.column, area.columns];
  if (header && place === 0) return header;
  if (footer && place === size - 1) return footer;
  return (place - (header ? 1 : 0)) % 2 === 0 ? first : second;
}

/** @returns the colour that a banding gives a cell; undefined where none lies */
export function bandColour(sheet: SheetData, row: number, column: number): string | undefined {
  const found = sheet.bandings?.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
  return (found && colourIn(found, row, column)) || undefined;
}
