// How a function of the sheet is written down: what it takes, and what it does with it.
import type { Operand, Scope } from '../operands.ts';
import type { Node } from '../syntax.ts';
import type { Scalar } from '../values.ts';

interface Arity {
  readonly least: number;
  readonly most: number;
  /** Whether its result may fill more cells than its own. */
  readonly spills?: boolean;
}

/** A function of values that are worked out before. */
export interface EagerFunction extends Arity {
  /** What each argument is, one letter each, and those that then repeat: `v` one value, `r` a range or table as it stands. */
  readonly kinds: readonly [head: string, repeated: string];
  /** Whether its arguments are worked out cell by cell. */
  readonly arrays?: boolean;
  /** Whether it wants errors among its single values, too. */
  readonly errors?: boolean;
  call(args: Operand[], scope: Scope): Operand;
}

/** A function that decides itself which of its arguments are worked out. */
export interface LazyFunction extends Arity {
  lazy(args: readonly (Node | null)[], scope: Scope): Operand;
}

export type SheetFunction = EagerFunction | LazyFunction;
export type Functions = Readonly<Record<string, SheetFunction>>;

/** A function of single values, e.g. of a text and two numbers. */
export function ofValues(
  least: number,
  most: number,
  act: (args: (Scalar | undefined)[], scope: Scope) => Operand,
  more: Partial<EagerFunction> = {},
): EagerFunction {
  return { least, most, kinds: ['', 'v'], call: (args, scope) => act(args as Scalar[], scope), ...more };
}

/** A function of whole ranges; `kinds` for those that take single values between them. */
export function ofRanges(
  least: number,
  most: number,
  act: (args: Operand[], scope: Scope) => Operand,
  more: Partial<EagerFunction> = {},
): EagerFunction {
  return { least, most, kinds: ['', 'r'], call: act, ...more };
}

/** The same for functions whose result fills several cells, and whose arguments are worked out cell by cell. */
export const filling: Partial<EagerFunction> = { spills: true, arrays: true };

export const any = Number.POSITIVE_INFINITY;
