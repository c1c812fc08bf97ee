// How a sheet looks to a person: the style of each cell, its conditional formats met, and what its editor begins with.
import { format, getFormatFromId } from 'numfmt';
import type { CellStyle, LineGroupInfo, SheetLook, TextLink } from '../facade.ts';
import { hexOf } from '../model/colour.ts';
import { a1Of, notationOf } from '../model/sheets/a1.ts';
import { bandColour } from '../model/sheets/banding.ts';
import { calculationOf, resultsOf, sightOf } from '../model/sheets/calculated.ts';
import { contentExtent } from '../model/sheets/cells.ts';
import { localeTag } from '../model/sheets/coercion.ts';
import { meets } from '../model/sheets/condition.ts';
import { readsAsDate, shown } from '../model/sheets/display.ts';
import { hiddenTexts } from '../model/sheets/filter.ts';
import { controlOf, groupsOf, hiddenLines } from '../model/sheets/groups.ts';
import { sides, switchesOf } from '../model/sheets/look-names.ts';
import {
  type ConditionalFormat,
  type PlainValue,
  type SheetData,
  type SpreadsheetData,
  typedFormula,
} from '../model/sheets/spreadsheet.ts';
import { brokenRules } from './broken-rules.ts';

/** @returns the look of a sheet, cut at the last row and column with content as its values are, or with a ground */
export function sheetLook(spreadsheet: SpreadsheetData, sheet: SheetData): SheetLook {
  const extent = drawnExtent(spreadsheet, sheet);
  const sight = sightOf(spreadsheet, sheet);
  const results = resultsOf(spreadsheet, sheet);
  const styles = new StyleBook();
  const styleOf: number[][] = [];
  const typed: Record<string, string> = {};
  const linked: Record<string, TextLink[]> = {};
  const overlay = conditionalStyles(spreadsheet, sheet, extent);
  for (let row = 1; row <= extent.row; row++) {
    const stored = sheet.values.row(row);
    const cells: number[] = new Array(extent.column);
    const rich = sheet.styles.richText.row(row);
    const used = LOOKS.filter((name) => sheet.styles[name].row(row) !== undefined);
    const looks = used.map((name) => sheet.styles[name].row(row));
    const names = used.join(' ');
    for (let column = 1; column <= extent.column; column++) {
      const { value, format } = sight(row, column);
      const over = overlay(row, column);
      // Most cells look like others: what is set on one names its style before that is put together.
      let likeness = `${names}\n${sideOf(value) ?? ''}`;
      for (const each of looks) likeness += `\n${each?.[column - 1] ?? ''}`;
      if (sheet.bandings?.length) likeness += `\n${bandColour(sheet, row, column) ?? ''}`;
      cells[column - 1] = over
        ? styles.numberOf({ ...ownStyle(sheet, row, column, value), ...over })
        : (styles.alike.get(likeness) ?? styles.numberOf(ownStyle(sheet, row, column, value), likeness));
      const held = stored?.[column - 1];
      const text = typedFormula(held) ?? typedText(value, format, spreadsheet.locale);
      if (text !== undefined) typed[a1Of({ row, column, rows: 1, columns: 1 })] = text;
      // Most texts are not even looked at: they have no runs, no formula, and begin like no address.
      const mayLead =
        rich?.[column - 1] !== undefined ||
        typeof held === 'object' ||
        (typeof value === 'string' && value.startsWith('http'));
      // An error leads nowhere.
      if (!mayLead || typeof value !== 'string' || results?.at(row, column)?.problem !== undefined) continue;
      const links = linksOf(sheet, row, column, value);
      if (links.length > 0) linked[a1Of({ row, column, rows: 1, columns: 1 })] = links;
    }
    styleOf.push(cells);
  }
  return {
    styles: styles.all,
    styleOf,
    typed,
    linked,
    invalid: brokenRules(spreadsheet, sheet),
    merges: sheet.merges.map(a1Of),
    rowHeights: sheet.rowHeights,
    groups: { rows: groupsIn(sheet, 'rows'), columns: groupsIn(sheet, 'columns') },
    hiddenRows: hiddenLines(sheet, 'rows'),
    hiddenColumns: sheet.hiddenColumns,
    filtered: sheet.filter
      ? {
          range: notationOf(sheet.filter.area),
          columns: Object.keys(sheet.filter.columns).map(Number),
          hides: Object.fromEntries(
            Object.keys(sheet.filter.columns).map((each) => [each, hiddenTexts(spreadsheet, sheet, Number(each))]),
          ),
        }
      : null,
    unprotected: sheet.protections.flatMap((each) => (each.unprotected ?? []).map(notationOf)),
    chartPlaces: sheet.charts.map(({ position: [row, column, x, y], headers }) => ({ row, column, x, y, headers })),
  };
}

/** An empty cell is seen by its ground. */
function drawnExtent(spreadsheet: SpreadsheetData, sheet: SheetData): { row: number; column: number } {
  const [filled, painted] = [contentExtent(spreadsheet, sheet), sheet.styles.background.extent(() => true)];
  return { row: Math.max(filled.row, painted.row), column: Math.max(filled.column, painted.column) };
}

function groupsIn(sheet: SheetData, axis: 'rows' | 'columns'): LineGroupInfo[] {
  return groupsOf(sheet, axis).map((each) => ({ ...each, control: controlOf(sheet, axis, each) }));
}

/** Each style once, numbered in the order in which it was met. */
class StyleBook {
  readonly all: CellStyle[] = [];
  private readonly numbers = new Map<string, number>();

  /** Numbers by what names a style before it is put together. */
  readonly alike = new Map<string, number>();

  numberOf(style: CellStyle, likeness?: string): number {
    const number = this.found(style);
    if (likeness !== undefined) this.alike.set(likeness, number);
    return number;
  }

  private found(style: CellStyle): number {
    const key = JSON.stringify(style);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    this.all.push(style);
    return this.all.length - 1;
  }
}

/** The attributes that a style is made of. */
const LOOKS = [
  'background',
  'fontColor',
  'fontLine',
  'fontWeight',
  'fontStyle',
  'fontSize',
  'horizontalAlignment',
  'wrapStrategy',
] as const;

function ownStyle(sheet: SheetData, row: number, column: number, value: PlainValue | undefined): CellStyle {
  const { styles } = sheet;
  const text = (layer: keyof typeof styles) => {
    const found = styles[layer].get(row, column);
    return found === undefined ? undefined : String(found);
  };
  const background = seen(text('background')) ?? bandColour(sheet, row, column);
  const [colour, line] = [seen(text('fontColor')), text('fontLine')];
  const { bold, italic } = switchesOf(text);
  const set = text('horizontalAlignment');
  const align = sides.find((side) => side === set) ?? sideOf(value);
  const size = styles.fontSize.get(row, column);
  return {
    ...(background ? { background } : {}),
    ...(colour ? { colour } : {}),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(line && line !== 'none' ? { line } : {}),
    ...(size === undefined ? {} : { size: Number(size) }),
    ...(align ? { align } : {}),
    ...(text('wrapStrategy') === 'WRAP' ? { wrap: true } : {}),
    ...(text('wrapStrategy') === 'CLIP' ? { clip: true } : {}),
  };
}

/** Where a text leads: by its runs, else by its formula, else by the address that it is. */
function linksOf({ values, styles }: SheetData, row: number, column: number, text: string): TextLink[] {
  if (styles.hyperlink.get(row, column) === 'PLAIN_TEXT') return [];
  const runs = JSON.parse(String(styles.richText.get(row, column) ?? '[]')) as Partial<TextLink & { link: string }>[];
  const found = runs.flatMap(({ start = 0, end = 0, link: url }) => (url === undefined ? [] : [{ start, end, url }]));
  if (found.length > 0) return found.sort((one, other) => one.start - other.start);
  const [, written] = /^=\s*HYPERLINK\(\s*"([^"]+)"\s*[,;)]/i.exec(typedFormula(values.get(row, column)) ?? '') ?? [];
  const url = written ?? (/^https?:\/\/\S+$/.test(text) ? text : undefined);
  return url === undefined ? [] : [{ start: 0, end: text.length, url }];
}

/** A colour of the theme as it is now. */
const seen = (colour: string | undefined) => colour && (hexOf(colour) ?? colour);

/** Numbers and dates stand at the right, TRUE and FALSE in the middle. */
function sideOf(value: PlainValue | undefined): CellStyle['align'] {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' ? 'center' : undefined;
}

/** The first rule that a cell meets decides each of its attributes. A formula is written for the first cell of its first range. */
function conditionalStyles(
  spreadsheet: SpreadsheetData,
  sheet: SheetData,
  extent: { readonly row: number; readonly column: number },
): (row: number, column: number) => CellStyle | undefined {
  const found = new Map<number, CellStyle>();
  const sight = sightOf(spreadsheet, sheet);
  const calculation = calculationOf(spreadsheet);
  for (const rule of sheet.conditionalFormats) {
    const style = styleOfRule(rule);
    const [origin] = rule.areas;
    const condition =
      origin && rule.criteria === 'CUSTOM_FORMULA'
        ? calculation?.condition(String(rule.values[0] ?? ''), sheet, origin)
        : undefined;
    for (const area of rule.areas) {
      const [lastRow, lastColumn] = [
        Math.min(area.row + area.rows - 1, extent.row),
        Math.min(area.column + area.columns - 1, extent.column),
      ];
      for (let row = area.row; row <= lastRow; row++) {
        for (let column = area.column; column <= lastColumn; column++) {
          const place = { row, column };
          const holds = (formula: string) =>
            (condition ?? calculation?.condition(formula, sheet, place))?.(place) ?? false;
          const cell = { ...sight(row, column), zone: spreadsheet.zone, holds };
          if (meets(rule.criteria, rule.values, cell) !== true) continue;
          const key = row * 100_000 + column;
          found.set(key, { ...style, ...found.get(key) });
        }
      }
    }
  }
  return (row, column) => found.get(row * 100_000 + column);
}

function styleOfRule(rule: ConditionalFormat): CellStyle {
  const line = rule.strikethrough ? 'line-through' : rule.underline ? 'underline' : undefined;
  return {
    ...(rule.background ? { background: rule.background } : {}),
    ...(rule.fontColor ? { colour: rule.fontColor } : {}),
    ...(rule.bold ? { bold: true } : {}),
    ...(rule.italic ? { italic: true } : {}),
    ...(line ? { line } : {}),
  };
}

/** What a person finds in the editor of the cell, where it is not the text shown: a plain date, a plain number. */
function typedText(
  value: PlainValue | undefined,
  pattern: string | number | undefined,
  locale: string,
): string | undefined {
  if (typeof value !== 'number' || String(pattern ?? '').includes('%')) return undefined;
  // A whole number without a format is shown as it is written.
  if (!pattern && Number.isInteger(value) && Math.abs(value) < 1e15) return undefined;
  const key = `${locale} ${pattern ?? ''} ${value}`;
  if (typedTexts.size > MOST_TYPED) typedTexts.clear();
  if (!typedTexts.has(key)) typedTexts.set(key, newTypedText(value, pattern, locale));
  return typedTexts.get(key);
}

/** What was found out before: columns repeat their dates and amounts. */
const typedTexts = new Map<string, string | undefined>();
const MOST_TYPED = 50_000;

/** 31 December 9999: patterns write no later day. */
const LAST_WRITTEN_DAY = 2_958_465;

function newTypedText(value: number, pattern: string | number | undefined, locale: string): string | undefined {
  const seen = shown(value, pattern, locale);
  const text = plainNumber(value, readsAsDate(value, pattern) && value <= LAST_WRITTEN_DAY, localeTag(locale));
  return text === seen ? undefined : text;
}

/** What gives the very same number when it is entered: all its digits, and times with colons, which every locale reads. */
function plainNumber(value: number, isDate: boolean, tag: string): string {
  const written = (pattern: string) => format(pattern, value, { locale: tag, leap1900: false });
  if (!isDate) return String(value).replace('.', format('0.0', 0.5, { locale: tag }).charAt(1));
  const seconds = Math.round(value * 86_400);
  const time = seconds % 60 === 0 ? 'hh:mm' : 'hh:mm:ss';
  if (value >= 0 && value < 1) return written(time);
  const day = getFormatFromId(14, tag) ?? 'yyyy-mm-dd';
  return written(Number.isInteger(value) ? day : `${day} ${time}`);
}
