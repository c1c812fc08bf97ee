// Writes a formula as the file of a workbook wants it: with the separators of the United States, newer functions by their full names.
import { hasDecimalComma, NoFormula, type Token, tokensOf } from '../formulas/tokens.ts';

/** Functions that Excel has since its file format was made are named with a prefix in it. */
const newer = new Set(
  `CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS IFNA XOR XLOOKUP XMATCH UNIQUE SEQUENCE LET LAMBDA MAP REDUCE SCAN BYROW BYCOL
  MAKEARRAY VSTACK HSTACK TAKE DROP CHOOSEROWS CHOOSECOLS TOCOL TOROW WRAPROWS WRAPCOLS DAYS ISOWEEKNUM FORMULATEXT
  ISFORMULA NUMBERVALUE UNICHAR UNICODE BASE DECIMAL BITAND BITOR BITXOR BITLSHIFT BITRSHIFT COMBINA PERMUTATIONA
  STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC
  COVARIANCE.P COVARIANCE.S NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV CONFIDENCE.NORM CONFIDENCE.T T.DIST T.INV T.INV.2T
  CHISQ.DIST CHISQ.INV F.DIST F.INV BINOM.DIST POISSON.DIST EXPON.DIST FORECAST.LINEAR SKEW.P CEILING.MATH FLOOR.MATH`.split(
    /\s+/,
  ),
);

function nameIn(name: string): string {
  const upper = name.toUpperCase();
  if (upper === 'FILTER' || upper === 'SORT') return `_xlfn._xlws.${upper}`;
  return newer.has(upper) ? `_xlfn.${upper}` : name;
}

/** @returns the formula without `=`; a text that is none as it is */
export function excelFormula(formula: string, locale: string): string {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  let tokens: Token[];
  try {
    tokens = tokensOf(text, hasDecimalComma(locale));
  } catch (error) {
    if (error instanceof NoFormula) return text.slice(1);
    throw error;
  }
  let [written, done] = ['', 1];
  for (const token of tokens) {
    const own = text.slice(token.start, token.end);
    written += text.slice(done, token.start) + inExcel(token, own);
    done = token.end;
  }
  return written + text.slice(done);
}

function inExcel(token: Token, own: string): string {
  if (token.kind === 'number') return own.replace(',', '.');
  if (token.kind === 'separator') return ',';
  return token.kind === 'function' ? nameIn(own) : own;
}
