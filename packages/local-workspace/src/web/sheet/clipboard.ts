// Blocks of cells as text, the way spreadsheets exchange them: tabs between cells, quotes around what spans lines.
import type { Area } from '../../model/sheets/a1.ts';
import type { Shape } from './shape.ts';
import type { SheetData } from './sheet-data.ts';

/** @returns a block of the sheet as shown, without hidden rows and columns */
export function blockOf(data: SheetData, shape: Shape, area: Area): string[][] {
  const rows = shape.rows.numbers.filter((row) => row >= area.row && row < area.row + area.rows);
  const columns = shape.columns.numbers.filter(
    (column) => column >= area.column && column < area.column + area.columns,
  );
  return rows.map((row) => columns.map((column) => data.typed({ row, column })));
}

/** @returns the block as text for the clipboard */
export function textOfBlock(block: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/["\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return block.map((row) => row.map(quoted).join('\t')).join('\n');
}

/** @returns the block that a text from the clipboard holds; one line without tabs is one cell */
export function blockOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const closeCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  const source = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let place = 0; place < source.length; place++) {
    const letter = source.charAt(place);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (source.charAt(place + 1) === '"') {
        cell += '"';
        place += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '' && closesBefore(source, place)) quoted = true;
    else if (letter === '\t') closeCell();
    else if (letter === '\n') {
      closeCell();
      rows.push([]);
    } else cell += letter;
  }
  closeCell();
  return rows;
}

/** A quote opens a cell only if another one ends it, before a tab, a line's end or the end. */
function closesBefore(source: string, from: number): boolean {
  return /^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(source.slice(from));
}
