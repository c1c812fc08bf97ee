// All functions that a formula can call, by name.
import { numbersOf, type Operand, type Scope } from '../operands.ts';
import { FormulaError, type Scalar } from '../values.ts';
import { arrays } from './arrays.ts';
import { dates } from './dates.ts';
import { any, type Functions, ofRanges, type SheetFunction } from './define.ts';
import { elsewhere } from './elsewhere.ts';
import { fromLibrary } from './library.ts';
import { logic } from './logic.ts';
import { lookups } from './lookup.ts';
import { maths, subtotalName } from './maths.ts';
import { references } from './references.ts';
import { statistics } from './statistics.ts';
import { texts } from './text.ts';

const own: Functions = { ...maths, ...statistics, ...logic, ...texts, ...dates, ...lookups, ...references, ...arrays };

function subtotal([code, ...ranges]: Operand[], scope: Scope): Operand {
  const name = subtotalName(scope.book.reading.whole(code as Scalar));
  const found = name === undefined ? undefined : own[name];
  if (!found || !('call' in found))
    throw new FormulaError('#VALUE!', 'Function SUBTOTAL parameter 1 is no function code.');
  if (name !== 'COUNTA') return found.call([numbersOf(ranges, scope).map((each) => [each])], scope);
  return found.call(ranges, scope);
}

export const functions: ReadonlyMap<string, SheetFunction> = new Map(
  Object.entries({
    ...fromLibrary,
    ...elsewhere,
    ...own,
    SUBTOTAL: ofRanges(2, any, subtotal, { kinds: ['v', 'r'] }),
  }),
);
