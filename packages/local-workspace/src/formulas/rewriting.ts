// Writes formulas anew when what they refer to moves, is renamed or goes; everything but the references stays as typed.
import { type Area, contains } from '../model/sheets/a1.ts';
import { areaOf, placed, type Reference, referenceText, shifted } from './reference.ts';
import { hasDecimalComma, NoFormula, type Token, tokensOf } from './tokens.ts';

/**
 * @param write gives the text of a reference; undefined to leave it
 * @returns the formula with its references written so; a text that is no formula as it is
 */
export function replaced(formula: string, locale: string, write: (reference: Reference) => string | undefined): string {
  let tokens: Token[];
  try {
    tokens = tokensOf(formula, hasDecimalComma(locale));
  } catch (error) {
    if (error instanceof NoFormula) return formula;
    throw error;
  }
  let [text, done] = ['', 0];
  for (const token of tokens) {
    const fresh = token.kind === 'reference' ? write(token.reference) : undefined;
    if (fresh === undefined) continue;
    text += formula.slice(done, token.start) + fresh;
    done = token.end;
  }
  return text + formula.slice(done);
}

/**
 * @param change gives the reference as it is to be, the same one to leave it, undefined for one that is lost
 * @returns the formula with its references changed
 */
export function rewritten(
  formula: string,
  locale: string,
  change: (reference: Reference) => Reference | undefined,
): string {
  return replaced(formula, locale, (reference) => {
    const fresh = change(reference);
    if (fresh === reference) return undefined;
    return fresh ? referenceText(fresh) : '#REF!';
  });
}

/** @returns the formula as its copy so many rows and columns away has it */
export function copied(formula: string, locale: string, down: number, across: number): string {
  if (down === 0 && across === 0) return formula;
  return rewritten(formula, locale, (reference) => shifted(reference, down, across));
}

const isNamed = (reference: Reference, host: string, sheet: string) =>
  (reference.sheet ?? host).toLowerCase() === sheet.toLowerCase();

/** @returns how references change when the cells of a tab move; `host` is the tab that the formula stands in */
export function following(
  sheet: string,
  host: string,
  move: (area: Area) => Area | undefined,
): (reference: Reference) => Reference | undefined {
  return (reference) => {
    if (!isNamed(reference, host, sheet)) return reference;
    const before = areaOf(reference);
    const after = move(before);
    if (!after) return undefined;
    const { row, column, rows, columns } = before;
    const still = after.row === row && after.column === column && after.rows === rows && after.columns === columns;
    return still ? reference : placed(reference, after);
  };
}

/** @returns how references change when a tab gets another name; undefined: when it goes */
export function renaming(sheet: string, name: string | undefined): (reference: Reference) => Reference | undefined {
  return (reference) => {
    if (reference.sheet?.toLowerCase() !== sheet.toLowerCase()) return reference;
    return name === undefined ? undefined : { ...reference, sheet: name };
  };
}

/** A block of cells that is cut and pasted. */
export interface Relocation {
  readonly from: string;
  readonly to: string;
  readonly area: Area;
  readonly down: number;
  readonly across: number;
}

/** @returns how references change with it, in a formula of the tab `host` that comes to stand in the tab `home` */
export function relocating(
  { from, to, area, down, across }: Relocation,
  host: string,
  home: string,
): (reference: Reference) => Reference | undefined {
  return (reference) => {
    const inside = isNamed(reference, host, from) && contains(area, areaOf(reference));
    const target = inside ? to : (reference.sheet ?? host);
    const moved = inside ? movedBy(reference, down, across) : reference;
    const named = reference.sheet !== undefined || target.toLowerCase() !== home.toLowerCase();
    if (moved === reference && named === (reference.sheet !== undefined)) return reference;
    const { sheet: _, ...plain } = moved;
    return named ? { ...plain, sheet: target } : plain;
  };
}

function movedBy(reference: Reference, down: number, across: number): Reference {
  const area = areaOf(reference);
  return placed(reference, { ...area, row: area.row + down, column: area.column + across });
}
