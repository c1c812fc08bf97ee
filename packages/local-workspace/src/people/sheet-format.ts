// How cells look, as a person sets it by the tools above the grid: scripts hear of it as a change of the format.

import { BadRequest } from '../engine/refusals.ts';
import { refuseOdd } from '../engine/shapes.ts';
import type { CellFormat, WorkspaceSheets } from '../facade.ts';
import { told } from '../model/refusal-words.ts';
import type { Area } from '../model/sheets/a1.ts';
import { refuseProtected, writeStyle } from '../model/sheets/cells.ts';
import { textSwitches } from '../model/sheets/look-names.ts';
import type { SheetData, StyleName } from '../model/sheets/spreadsheet.ts';
import { attributesOf, kept, looks } from '../model/sheets/text-look.ts';
import { rememberStyles } from './cell-memory.ts';
import type { SheetTools } from './sheet-lines.ts';
import type { UndoList } from './undo-list.ts';

type Attributes = ReadonlyMap<StyleName, string | number | undefined>;

const PARTS: readonly (keyof CellFormat)[] = [
  ...textSwitches,
  ...(['size', 'colour', 'background', 'align', 'wrap', 'number'] as const),
];

/** What is kept of each attribute that the format names; without a format nothing is. */
function attributes(format: CellFormat | undefined): Attributes {
  if (!format) return new Map(looks.map((name) => [name, undefined]));
  const { colour, background, align, wrap, number, size, ...text } = format;
  const said = new Map(attributesOf({ ...text, ...(size === undefined ? {} : { fontSize: size }) }));
  if (colour !== undefined) said.set('fontColor', kept('fontColor', colour));
  if (background !== undefined) said.set('background', kept('background', background));
  if (align !== undefined) said.set('horizontalAlignment', kept('horizontalAlignment', align));
  if (wrap !== undefined) said.set('wrapStrategy', wrap.toUpperCase());
  if (number !== undefined) said.set('numberFormat', kept('numberFormat', number));
  return said;
}

/** @param areaIn reads an address of the sheet */
export function formatHands(
  { find, editor, refused, changed }: SheetTools,
  undos: UndoList,
  areaIn: (sheet: SheetData, range: string) => Area,
): Pick<WorkspaceSheets, 'format' | 'table'> {
  return {
    table: (name, range, as, spreadsheetName) => {
      const target = find(name, spreadsheetName);
      const { sheet } = target;
      const person = editor(as, target);
      if (range === undefined) delete sheet.tables;
      else sheet.tables = [...(sheet.tables ?? []), areaIn(sheet, range)];
      changed(target, 'FORMAT', person);
    },
    format: (name, { range, format }, as, spreadsheetName) => {
      if (format !== undefined) refuseOdd('A format', format, PARTS, '{ bold: true }');
      const target = find(name, spreadsheetName);
      const { spreadsheet, sheet } = target;
      const person = editor(as, target);
      const area = areaIn(sheet, range);
      if (area.row + area.rows - 1 > sheet.rows || area.column + area.columns - 1 > sheet.columns)
        throw new BadRequest(told('OUTSIDE'));
      refused(() => refuseProtected(spreadsheet, sheet, area, person));
      const said = attributes(format);
      const restore = rememberStyles(sheet, area, [...said.keys()]);
      for (const [style, value] of said) writeStyle(sheet, area, style, () => value);
      undos.add(target, {
        person,
        kind: 'cells',
        act: (now, moved) => {
          restore(now.sheet, moved);
          return undefined;
        },
      });
      return { executions: changed(target, 'FORMAT', person) };
    },
  };
}
