// What the Advanced Sheets service tells of the cells of a range: what was entered, what it comes to, and how it looks.
import { hexOf } from '../../model/colour.ts';
import type { Area } from '../../model/sheets/a1.ts';
import { sightOf } from '../../model/sheets/calculated.ts';
import { mapArea } from '../../model/sheets/cells.ts';
import { shown, showsDate } from '../../model/sheets/display.ts';
import { switchesOf } from '../../model/sheets/look-names.ts';
import {
  type CellValue,
  type SheetData,
  type SpreadsheetData,
  type StyleName,
  typedFormula,
} from '../../model/sheets/spreadsheet.ts';
import { themed, themeNameOf } from '../../model/theme-colour.ts';
import type { Resource } from '../../services/api-call.ts';

/** @returns the resource without the fields that say nothing; undefined where none is left */
function filled(fields: Resource): Resource | undefined {
  const said = Object.entries(fields).filter(([, value]) => value !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/** A part of a colour that is 0 is left out, as an API leaves out what is nothing. */
function rgbOf(hex: string): Resource {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map((each) => (each === 0 ? undefined : each));
  return filled({ red, green, blue }) ?? {};
}

/** A colour of the theme is told by its name beside what it looks like. */
function colourFields(name: string, colour: string | undefined): Resource {
  const hex = colour === undefined ? undefined : hexOf(colour);
  if (colour === undefined || hex === undefined) return {};
  const themeColor = themeNameOf(colour);
  const style = themeColor === undefined ? { rgbColor: rgbOf(hex) } : { themeColor: apiTheme(themeColor) };
  return { [name]: rgbOf(hex), [`${name}Style`]: style };
}

const themeColours = ['TEXT', 'BACKGROUND', ...[1, 2, 3, 4, 5, 6].map((each) => `ACCENT${each}`), 'HYPERLINK'];
const apiTheme = (name: string) => (name === 'HYPERLINK' ? 'LINK' : name);

function patternType(pattern: string): string {
  if (pattern === '@') return 'TEXT';
  if (showsDate(pattern)) return /[hs]/i.test(pattern) ? (/[dy]/i.test(pattern) ? 'DATE_TIME' : 'TIME') : 'DATE';
  return pattern.includes('%') ? 'PERCENT' : 'NUMBER';
}

type StyleOf = (name: StyleName) => string | undefined;

/** What was set of a cell's look; borders and rotation are not told. */
function enteredFormat(style: StyleOf): Resource | undefined {
  const [pattern, align, vertical, wrap] = [
    style('numberFormat'),
    style('horizontalAlignment'),
    style('verticalAlignment'),
    style('wrapStrategy'),
  ];
  const size = style('fontSize');
  const on = Object.entries(switchesOf(style)).filter(([, isOn]) => isOn);
  const textFormat = filled({
    ...colourFields('foregroundColor', style('fontColor')),
    fontFamily: style('fontFamily'),
    fontSize: size === undefined ? undefined : Number(size),
    ...Object.fromEntries(on),
  });
  return filled({
    numberFormat: pattern === undefined ? undefined : { type: patternType(pattern), pattern },
    ...colourFields('backgroundColor', style('background')),
    horizontalAlignment: align === undefined || align.startsWith('general') ? undefined : align.toUpperCase(),
    verticalAlignment: vertical?.toUpperCase(),
    wrapStrategy: wrap === 'OVERFLOW' ? 'OVERFLOW_CELL' : wrap,
    textDirection: style('textDirection'),
    textFormat,
    hyperlinkDisplayType: style('hyperlink'),
  });
}

/** The look of a cell of which nothing was set, as a new spreadsheet has it. */
export const defaultFormat: Resource = {
  ...colourFields('backgroundColor', '#ffffff'),
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    ...colourFields('foregroundColor', '#000000'),
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    ...switchesOf(() => undefined),
  },
};

/** The fonts and colours that a new spreadsheet has. */
export const spreadsheetTheme: Resource = {
  primaryFontFamily: 'Arial',
  themeColors: themeColours.map((name) => ({
    colorType: apiTheme(name),
    color: { rgbColor: rgbOf(hexOf(themed(name)) ?? '') },
  })),
};

function extended(value: CellValue | undefined): Resource | undefined {
  const formula = typedFormula(value);
  if (formula !== undefined) return { formulaValue: formula };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return typeof value === 'string' ? { stringValue: value } : undefined;
}

/** @returns the cells of an area by their rows, without what is empty at the end of each row and of all */
export function gridDataOf(book: SpreadsheetData, sheet: SheetData, area: Area): Resource {
  const sight = sightOf(book, sheet);
  const cells = mapArea(area, (row, column) => {
    const styleOf: StyleOf = (name) => sheet.styles[name].get(row, column)?.toString();
    const { value, format } = sight(row, column);
    const entered = enteredFormat(styleOf);
    const kept = filled({ userEnteredValue: extended(sheet.values.get(row, column)), note: styleOf('note') });
    if (!entered && !kept) return {};
    const { textFormat, ...others } = entered ?? {};
    const effectiveFormat = {
      ...defaultFormat,
      ...others,
      textFormat: { ...(defaultFormat.textFormat as Resource), ...(textFormat as Resource | undefined) },
    };
    const seen = value === undefined ? {} : { formattedValue: shown(value, format, book.locale) };
    return {
      ...kept,
      ...filled({ effectiveValue: extended(value), userEnteredFormat: entered }),
      ...seen,
      effectiveFormat,
    };
  });
  const rows = cells.map((row) => row.slice(0, row.findLastIndex((each) => Object.keys(each).length > 0) + 1));
  const rowData = rows
    .slice(0, rows.findLastIndex((row) => row.length > 0) + 1)
    .map((values) => (values.length > 0 ? { values } : {}));
  return {
    ...(area.row > 1 && { startRow: area.row - 1 }),
    ...(area.column > 1 && { startColumn: area.column - 1 }),
    ...(rowData.length > 0 && { rowData }),
  };
}
