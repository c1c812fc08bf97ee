// Writes a formula as the file of a workbook wants it: with the separators of the United States, newer functions by their full names.
import type { Reference } from '../formulas/reference.ts';
import { referenceText } from '../formulas/reference.ts';
import { type Node, parsed } from '../formulas/syntax.ts';
import { hasDecimalComma, type Token, tokensOf } from '../formulas/tokens.ts';
import { FormulaError } from '../formulas/values.ts';
import type { SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { tabNames } from './tab-names.ts';

/** Functions that mean the same in Excel. */
const shared = new Set(
  `SUM PRODUCT SUMSQ SUMPRODUCT SUMIF SUMIFS ABS SIGN SQRT EXP LN LOG10 LOG INT EVEN ODD ISEVEN ISODD ROUND ROUNDUP ROUNDDOWN
  TRUNC CEILING FLOOR MROUND MOD QUOTIENT POWER PI SIN COS TAN ASIN ACOS ATAN ATAN2 RADIANS DEGREES FACT COMBIN GCD LCM RAND
  RANDBETWEEN COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS MIN MAX MEDIAN MODE LARGE SMALL
  PERCENTILE QUARTILE STDEV STDEVP VAR VARP RANK GEOMEAN TRIMMEAN SUBTOTAL IF IFERROR CHOOSE AND OR NOT TRUE FALSE ISBLANK
  ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISERROR ISERR ISNA ISREF NA N T ERROR.TYPE TYPE CONCATENATE LEFT RIGHT MID LEN TRIM
  CLEAN UPPER LOWER PROPER REPT EXACT FIND SEARCH SUBSTITUTE REPLACE TEXT VALUE FIXED CHAR CODE HYPERLINK ROMAN TODAY NOW
  DATE TIME YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM EDATE EOMONTH DAYS360 DATEDIF DATEVALUE TIMEVALUE NETWORKDAYS
  NETWORKDAYS.INTL WORKDAY WORKDAY.INTL YEARFRAC VLOOKUP HLOOKUP LOOKUP MATCH INDEX OFFSET INDIRECT ADDRESS ROW COLUMN ROWS
  COLUMNS TRANSPOSE MMULT FREQUENCY PMT IPMT PPMT FV PV NPV IRR MIRR RATE NPER SLN SYD DB DDB CUMIPMT CUMPRINC EFFECT
  NOMINAL CORREL PEARSON COVAR RSQ SLOPE INTERCEPT FORECAST STEYX AVEDEV DEVSQ HARMEAN KURT SKEW STANDARDIZE PERMUT`.split(
    /\s+/,
  ),
);

/** Those that Excel has since its file format was made are named with a prefix in it. */
const newer = new Set(
  `CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS IFNA XOR XLOOKUP XMATCH UNIQUE SEQUENCE VSTACK HSTACK TAKE DROP CHOOSEROWS
  CHOOSECOLS TOCOL TOROW WRAPROWS WRAPCOLS DAYS ISOWEEKNUM FORMULATEXT ISFORMULA UNICHAR UNICODE BASE DECIMAL COMBINA
  STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC
  NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV CEILING.MATH FLOOR.MATH`.split(/\s+/),
);

const lastRow = 1_048_576;

/** @returns whether Excel reads the tree and gets the same from it; what it cannot read would spoil the whole file */
function isShared(node: Node | null, tabs: ReadonlyMap<string, string>): boolean {
  if (node === null) return true;
  switch (node.kind) {
    case 'value':
      return true;
    case 'name':
      return true;
    case 'reference': {
      const { sheet, first, last } = node.reference;
      const isWhole = !last || (!first.row && !last.row) || (!first.column && !last.column);
      const isKnown = sheet === undefined || tabs.has(sheet.toLowerCase());
      return isKnown && (isWhole || Boolean(first.row && first.column && last.column));
    }
    case 'call':
      return (shared.has(node.name) || newer.has(node.name)) && node.args.every((each) => isShared(each, tabs));
    case 'sign':
    case 'percent':
      return isShared(node.operand, tabs);
    case 'binary':
      return isShared(node.left, tabs) && isShared(node.right, tabs);
    case 'table':
      return node.rows.every((row) => row.every((each) => each.kind === 'value'));
    default:
      return false;
  }
}

/** @returns the formula without `=`; undefined for one that Excel does not have */
export function excelFormula(formula: string, spreadsheet: SpreadsheetData): string | undefined {
  const { locale, sheets } = spreadsheet;
  const names = tabNames(spreadsheet);
  const tabs = new Map(sheets.map(({ id, name }) => [name.toLowerCase(), names.get(id) ?? name]));
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const tree = parsed(text, locale);
  if (tree instanceof FormulaError || !isShared(tree, tabs)) return undefined;
  let [written, done] = ['', 1];
  for (const token of tokensOf(text, hasDecimalComma(locale))) {
    written += text.slice(done, token.start) + inExcel(token, text.slice(token.start, token.end), tabs);
    done = token.end;
  }
  return written + text.slice(done);
}

function inExcel(token: Token, own: string, tabs: ReadonlyMap<string, string>): string {
  if (token.kind === 'number') return own.replace(',', '.');
  if (token.kind === 'separator') return ',';
  if (token.kind === 'reference') return referenceText(inFile(token.reference, tabs));
  return token.kind === 'function' && newer.has(own.toUpperCase()) ? `_xlfn.${own.toUpperCase()}` : own;
}

/** Excel has no range that is open at its end, and other names for some tabs. */
function inFile({ sheet, first, last }: Reference, tabs: ReadonlyMap<string, string>): Reference {
  const named = sheet === undefined ? {} : { sheet: tabs.get(sheet.toLowerCase()) ?? sheet };
  if (!last) return { ...named, first };
  const isOpen = first.row !== undefined && last.row === undefined;
  return { ...named, first, last: isOpen ? { ...last, row: { line: lastRow, fixed: true } } : last };
}
