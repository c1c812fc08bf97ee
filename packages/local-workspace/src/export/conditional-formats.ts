// Gives a worksheet the conditional formats of a sheet: colour scales as such, every other rule as a formula.
import type { Color, ConditionalFormattingRule, Cvfo, Style, Worksheet } from 'exceljs';
import { a1Of } from '../model/sheets/a1.ts';
import { textSwitches } from '../model/sheets/look-names.ts';
import type { ConditionalFormat, SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { formulaOf } from './criteria.ts';
import { argb } from './looks.ts';

/** Adds the rules that Excel can express, the first one first. */
export function addConditionalFormats(target: Worksheet, spreadsheet: SpreadsheetData, sheet: SheetData): void {
  for (const [index, format] of sheet.conditionalFormats.entries()) {
    const [first] = format.areas;
    if (!first) continue;
    const cell = a1Of({ ...first, rows: 1, columns: 1 });
    const rule = format.gradient ? scale(format.gradient, index + 1) : expression(format, cell, spreadsheet, index);
    if (rule) target.addConditionalFormatting({ ref: format.areas.map(a1Of).join(' '), rules: [rule] });
  }
}

function expression(
  format: ConditionalFormat,
  cell: string,
  spreadsheet: SpreadsheetData,
  index: number,
): ConditionalFormattingRule | undefined {
  const formula = formulaOf(format.criteria, format.values, cell, spreadsheet);
  if (formula === undefined) return undefined;
  return { type: 'expression', priority: index + 1, formulae: [formula], style: styleOf(format) };
}

function styleOf(format: ConditionalFormat): Partial<Style> {
  const { background, fontColor } = format;
  const said = textSwitches.filter((name) => format[name] !== undefined);
  const fill = background ? argb(background) : undefined;
  const colour = fontColor ? argb(fontColor) : undefined;
  return {
    font: {
      ...(colour ? { color: colour } : {}),
      ...Object.fromEntries(said.map((name) => [name === 'strikethrough' ? 'strike' : name, format[name]])),
    },
    // The colour of a conditional fill is its background, other than that of a cell's own.
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', bgColor: fill } } : {}),
  };
}

function scale(points: NonNullable<ConditionalFormat['gradient']>, priority: number): ConditionalFormattingRule {
  const order = ['min', 'mid', 'max'];
  const sorted = [...points].sort((a, b) => order.indexOf(a.at) - order.indexOf(b.at));
  const marks: Cvfo[] = sorted.map(({ at, value, type }) => {
    const kind = type === 'PERCENT' ? 'percent' : type === 'PERCENTILE' ? 'percentile' : 'num';
    if (value !== '' && !Number.isNaN(Number(value))) return { type: kind, value: Number(value) };
    return at === 'mid' ? { type: 'percentile', value: 50 } : { type: at === 'min' ? 'min' : 'max' };
  });
  const colours: Partial<Color>[] = sorted.map(({ colour }) => argb(colour) ?? { argb: 'FFFFFFFF' });
  return { type: 'colorScale', priority, cfvo: marks, color: colours as Color[] };
}
