// Sums, roundings, powers and the rest of arithmetic.
import { criterion } from '../criteria.ts';
import { finite } from '../finite.ts';
import { matrixOf, numbersOf, type Operand, type Scope } from '../operands.ts';
import { at, FormulaError, type Scalar } from '../values.ts';
import { any, type Functions, ofRanges, ofValues } from './define.ts';
import { meeting } from './meeting.ts';

/** Rounds as people do: half away from zero, and 1.005 to 1.01. */
function rounded(value: number, digits: number, how: (size: number) => number): number {
  const places = Math.trunc(digits);
  if (places > 300 || !Number.isFinite(value)) return value;
  const size = Math.abs(value);
  const scaled = Number(moved(size, places));
  // What floating point has added in the last digits is no part of the number.
  const clean = Number(scaled.toPrecision(15));
  return Math.sign(value) * Number(moved(how(clean), -places));
}

function moved(value: number, places: number): string {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return `${digits}e${Number(exponent) + places}`;
}

const oneNumber = (act: (value: number) => number) =>
  ofValues(1, 1, ([value], { book }) => finite(act(book.reading.number(value))));

const rounding = (how: (size: number) => number) =>
  ofValues(1, 2, ([value, digits], { book }) =>
    rounded(book.reading.number(value), book.reading.number(digits ?? 0), how),
  );

/** The nearest multiple of a factor, as `how` chooses. */
const multiple = (how: (count: number) => number) =>
  ofValues(1, 3, ([value, factor], { book }) => {
    const [number, step] = [book.reading.number(value), book.reading.number(factor ?? 1)];
    if (step === 0) return 0;
    if (number > 0 && step < 0) throw new FormulaError('#NUM!');
    return Number((how(Number((number / step).toPrecision(15))) * step).toPrecision(15));
  });

function modulo([dividend, divisor]: (Scalar | undefined)[], { book }: Scope): number {
  const [number, by] = [book.reading.number(dividend), book.reading.number(divisor)];
  if (by === 0) throw new FormulaError('#DIV/0!', 'Function MOD parameter 2 cannot be zero.');
  return number - by * Math.floor(number / by);
}

function sumOfProducts(args: Operand[], scope: Scope): number {
  const [first = [], ...others] = args.map((each) => matrixOf(each, scope));
  for (const other of others) {
    if (other.length !== first.length || other[0]?.length !== first[0]?.length) {
      throw new FormulaError('#VALUE!', 'Function SUMPRODUCT has mismatched range sizes.');
    }
  }
  let sum = 0;
  for (const [row, cells] of first.entries()) {
    for (const [column, cell] of cells.entries()) {
      let product = 1;
      for (const value of [cell, ...others.map((each) => at(each, row, column))]) {
        if (value instanceof FormulaError) throw value;
        product *= typeof value === 'number' ? value : value === true ? 1 : 0;
      }
      sum += product;
    }
  }
  return sum;
}

/** Of SUBTOTAL: what each code does, with hidden rows (1–11) or without (101–111). */
const subtotals = ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', 'STDEV', 'STDEVP', 'SUM', 'VAR', 'VARP'];
export const subtotalName = (code: number): string | undefined => subtotals[(code > 100 ? code - 100 : code) - 1];

const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

function greatestDivisor(values: readonly number[]): number {
  return values.map((each) => Math.trunc(Math.abs(each))).reduce((a, b) => (b === 0 ? a : divisor(b, a % b)), 0);
}
function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

const combinations = (n: number, k: number): number => {
  if (k < 0 || n < k) throw new FormulaError('#NUM!');
  let result = 1;
  for (let index = 1; index <= Math.min(k, n - k); index++) {
    result = (result * (n - index + 1)) / index;
    if (!Number.isFinite(result)) throw new FormulaError('#NUM!');
  }
  return Math.round(result);
};

export const maths: Functions = {
  SUM: ofRanges(1, any, (args, scope) => sum(numbersOf(args, scope))),
  PRODUCT: ofRanges(1, any, (args, scope) => finite(numbersOf(args, scope).reduce((total, each) => total * each, 1))),
  SUMSQ: ofRanges(1, any, (args, scope) => sum(numbersOf(args, scope).map((each) => each ** 2))),
  SUMPRODUCT: ofRanges(1, any, sumOfProducts, { arrays: true }),
  SUMIF: ofRanges(
    2,
    3,
    ([range, wish, summed], scope) => {
      const test = criterion(wish as Scalar, scope.book.reading);
      const values = matrixOf(summed ?? range, scope);
      let total = 0;
      for (const [row, cells] of matrixOf(range, scope).entries()) {
        for (const [column, cell] of cells.entries()) {
          const value = values[row]?.[column];
          if (value instanceof FormulaError && test(cell)) throw value;
          if (typeof value === 'number' && test(cell)) total += value;
        }
      }
      return total;
    },
    { kinds: ['rvr', ''] },
  ),
  SUMIFS: ofRanges(3, any, ([values, ...pairs], scope) => sum(meeting(values, pairs, scope)), { kinds: ['r', 'rv'] }),
  ABS: oneNumber(Math.abs),
  SIGN: oneNumber(Math.sign),
  SQRT: oneNumber((value) => (value < 0 ? Number.NaN : Math.sqrt(value))),
  EXP: oneNumber(Math.exp),
  LN: oneNumber((value) => (value <= 0 ? Number.NaN : Math.log(value))),
  LOG10: oneNumber((value) => (value <= 0 ? Number.NaN : Math.log10(value))),
  LOG: ofValues(1, 2, ([value, base], { book }) => {
    const [number, by] = [book.reading.number(value), book.reading.number(base ?? 10)];
    if (number <= 0 || by <= 0) throw new FormulaError('#NUM!');
    if (by === 1) throw new FormulaError('#DIV/0!');
    return by === 10 ? Math.log10(number) : Math.log(number) / Math.log(by);
  }),
  INT: oneNumber(Math.floor),
  EVEN: oneNumber((value) => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2),
  ODD: oneNumber((value) => (value < 0 ? -1 : 1) * (Math.ceil((Math.abs(value) + 1) / 2) * 2 - 1)),
  ISEVEN: ofValues(1, 1, ([value], { book }) => Math.trunc(book.reading.number(value)) % 2 === 0),
  ISODD: ofValues(1, 1, ([value], { book }) => Math.trunc(book.reading.number(value)) % 2 !== 0),
  ROUND: rounding((size) => Math.floor(size + 0.5)),
  ROUNDUP: rounding(Math.ceil),
  ROUNDDOWN: rounding(Math.floor),
  TRUNC: rounding(Math.floor),
  CEILING: multiple(Math.ceil),
  'CEILING.MATH': multiple(Math.ceil),
  FLOOR: multiple(Math.floor),
  'FLOOR.MATH': multiple(Math.floor),
  MROUND: multiple(Math.round),
  MOD: ofValues(2, 2, modulo),
  QUOTIENT: ofValues(2, 2, ([value, by], { book }) => {
    if (book.reading.number(by) === 0) throw new FormulaError('#DIV/0!');
    return Math.trunc(book.reading.number(value) / book.reading.number(by));
  }),
  POWER: ofValues(2, 2, ([base, exponent], { book }) =>
    finite(book.reading.number(base) ** book.reading.number(exponent)),
  ),
  PI: ofValues(0, 0, () => Math.PI),
  SIN: oneNumber(Math.sin),
  COS: oneNumber(Math.cos),
  TAN: oneNumber(Math.tan),
  ASIN: oneNumber(Math.asin),
  ACOS: oneNumber(Math.acos),
  ATAN: oneNumber(Math.atan),
  ATAN2: ofValues(2, 2, ([x, y], { book }) => Math.atan2(book.reading.number(y), book.reading.number(x))),
  RADIANS: oneNumber((value) => (value * Math.PI) / 180),
  DEGREES: oneNumber((value) => (value * 180) / Math.PI),
  FACT: oneNumber((value) => {
    if (value < 0) return Number.NaN;
    let result = 1;
    for (let index = 2; index <= Math.min(Math.floor(value), 171); index++) result *= index;
    return result;
  }),
  COMBIN: ofValues(2, 2, ([n, k], { book }) => combinations(book.reading.whole(n), book.reading.whole(k))),
  GCD: ofRanges(1, any, (args, scope) => greatestDivisor(numbersOf(args, scope))),
  LCM: ofRanges(1, any, (args, scope) =>
    numbersOf(args, scope)
      .map((each) => Math.trunc(Math.abs(each)))
      .reduce((a, b) => (a === 0 || b === 0 ? 0 : (a * b) / divisor(a, b)), 1),
  ),
  RAND: ofValues(0, 0, (_, { book }) => book.chance()),
  RANDBETWEEN: ofValues(2, 2, ([low, high], { book }) => {
    const [first, last] = [Math.ceil(book.reading.number(low)), Math.floor(book.reading.number(high))];
    if (last < first) throw new FormulaError('#NUM!');
    return first + Math.floor(book.chance() * (last - first + 1));
  }),
};
