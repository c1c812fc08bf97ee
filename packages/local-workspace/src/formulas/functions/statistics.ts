// Counts, means, extremes and ranks.
import { criterion } from '../criteria.ts';
import { finite } from '../finite.ts';
import { flat, guarded, matrixOf, numbersOf, type Operand, type Scope } from '../operands.ts';
import { FormulaError, type Scalar } from '../values.ts';
import { any, type EagerFunction, type Functions, ofRanges } from './define.ts';
import { meeting, placesMeeting } from './meeting.ts';

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

function mean(values: readonly number[]): number {
  if (values.length === 0)
    throw new FormulaError('#DIV/0!', 'Evaluation of function AVERAGE caused a divide by zero error.');
  return values.reduce((total, each) => total + each, 0) / values.length;
}

/** @param less 1 for a sample, 0 for all there is */
function variance(values: readonly number[], less: 0 | 1): number {
  if (values.length <= less) throw new FormulaError('#DIV/0!');
  const middle = mean(values);
  return values.reduce((total, each) => total + (each - middle) ** 2, 0) / (values.length - less);
}

function percentile(values: readonly number[], part: number): number {
  const order = sorted(values);
  if (order.length === 0 || part < 0 || part > 1) throw new FormulaError('#NUM!');
  const place = part * (order.length - 1);
  const [low = 0, high = low] = [order[Math.floor(place)], order[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of values) counts.set(each, (counts.get(each) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  if (most < 2) throw new FormulaError('#N/A');
  return [...counts].find(([, count]) => count === most)?.[0] ?? 0;
}

const over = (act: (values: number[]) => number): EagerFunction =>
  ofRanges(1, any, (args, scope) => finite(act(numbersOf(args, scope))));
const rangeAndNumber = (act: (values: number[], number: number) => number): EagerFunction =>
  ofRanges(
    2,
    2,
    ([range = null, number], scope) => act(numbersOf([range], scope), scope.book.reading.number(number as Scalar)),
    {
      kinds: ['rv', ''],
    },
  );

const largest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
const smallest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
const orZero = (value: number) => (Number.isFinite(value) ? value : 0);

function nth(order: readonly number[], place: number): number {
  const found = order[Math.ceil(place) - 1];
  if (found === undefined) throw new FormulaError('#NUM!');
  return found;
}

function rank([value, range = null, ascending]: Operand[], scope: Scope, middle: boolean): number {
  const number = scope.book.reading.number(value as Scalar);
  const values = numbersOf([range], scope);
  const same = values.filter((each) => each === number).length;
  if (same === 0) throw new FormulaError('#N/A', 'Value not found in the data.');
  const up = scope.book.reading.truth((ascending ?? false) as Scalar);
  const before = values.filter((each) => (up ? each < number : each > number)).length;
  return before + 1 + (middle ? (same - 1) / 2 : 0);
}

function countIf([range, wish]: Operand[], scope: Scope): number {
  const test = criterion(wish as Scalar, scope.book.reading);
  let count = 0;
  for (const row of matrixOf(range, scope)) for (const cell of row) if (test(cell)) count += 1;
  return count;
}

function countUnique(args: Operand[], scope: Scope): number {
  const seen = new Set<string>();
  for (const value of flat(args, scope)) if (value !== null) seen.add(`${typeof value} ${String(value).toLowerCase()}`);
  return seen.size;
}

const isCounted = (value: Scalar) => typeof value === 'number';

const ranking = (middle: boolean) => ofRanges(2, 3, (args, scope) => rank(args, scope, middle), { kinds: ['vrv', ''] });
const deviation = over((values) => Math.sqrt(variance(values, 1)));
const deviationOfAll = over((values) => Math.sqrt(variance(values, 0)));
const percent = rangeAndNumber(percentile);
const quartile = rangeAndNumber((values, part) => percentile(values, Math.trunc(part) / 4));

export const statistics: Functions = {
  COUNT: ofRanges(1, any, (args, scope) => {
    let count = 0;
    for (const arg of args) {
      const typed = typeof arg === 'string' || typeof arg === 'boolean';
      if (typed) count += guarded(() => scope.book.reading.number(arg)) instanceof FormulaError ? 0 : 1;
      else for (const value of flat([arg], scope, true)) if (isCounted(value)) count += 1;
    }
    return count;
  }),
  COUNTA: ofRanges(1, any, (args, scope) => {
    let count = 0;
    for (const value of flat(args, scope, true)) if (value !== null) count += 1;
    return count;
  }),
  COUNTBLANK: ofRanges(1, any, (args, scope) => {
    let count = 0;
    for (const value of flat(args, scope, true)) if (value === null || value === '') count += 1;
    return count;
  }),
  COUNTIF: ofRanges(2, 2, countIf, { kinds: ['rv', ''], errors: true }),
  COUNTIFS: ofRanges(
    2,
    any,
    (args, scope) => {
      let count = 0;
      for (const _ of placesMeeting(matrixOf(args[0], scope), args, scope)) count += 1;
      return count;
    },
    { kinds: ['', 'rv'] },
  ),
  COUNTUNIQUE: ofRanges(1, any, countUnique),
  AVERAGE: over(mean),
  AVERAGEA: ofRanges(1, any, (args, scope) =>
    mean(
      [...flat(args, scope)]
        .filter((each) => each !== null)
        .map((each) => (typeof each === 'string' ? 0 : Number(each))),
    ),
  ),
  AVERAGEIF: ofRanges(
    2,
    3,
    ([range = null, wish = null, averaged], scope) => {
      const size = matrixOf(range, scope);
      const values = matrixOf(averaged ?? range, scope);
      const found: number[] = [];
      for (const [row, column] of placesMeeting(size, [range, wish], scope)) {
        const value = values[row]?.[column];
        if (typeof value === 'number') found.push(value);
      }
      return mean(found);
    },
    { kinds: ['rvr', ''] },
  ),
  AVERAGEIFS: ofRanges(3, any, ([values, ...pairs], scope) => mean(meeting(values, pairs, scope)), {
    kinds: ['r', 'rv'],
  }),
  MIN: over((values) => orZero(smallest(values))),
  MAX: over((values) => orZero(largest(values))),
  MINIFS: ofRanges(3, any, ([values, ...pairs], scope) => orZero(smallest(meeting(values, pairs, scope))), {
    kinds: ['r', 'rv'],
  }),
  MAXIFS: ofRanges(3, any, ([values, ...pairs], scope) => orZero(largest(meeting(values, pairs, scope))), {
    kinds: ['r', 'rv'],
  }),
  MEDIAN: over((values) => percentile(values, 0.5)),
  MODE: over(mode),
  'MODE.SNGL': over(mode),
  LARGE: rangeAndNumber((values, place) => nth(sorted(values).reverse(), place)),
  SMALL: rangeAndNumber((values, place) => nth(sorted(values), place)),
  PERCENTILE: percent,
  'PERCENTILE.INC': percent,
  QUARTILE: quartile,
  'QUARTILE.INC': quartile,
  STDEV: deviation,
  'STDEV.S': deviation,
  STDEVP: deviationOfAll,
  'STDEV.P': deviationOfAll,
  VAR: over((values) => variance(values, 1)),
  'VAR.S': over((values) => variance(values, 1)),
  VARP: over((values) => variance(values, 0)),
  'VAR.P': over((values) => variance(values, 0)),
  RANK: ranking(false),
  'RANK.EQ': ranking(false),
  'RANK.AVG': ranking(true),
  GEOMEAN: over((values) => values.reduce((total, each) => total * each, 1) ** (1 / values.length)),
  TRIMMEAN: rangeAndNumber((values, part) => {
    const cut = Math.floor((values.length * part) / 2);
    return mean(sorted(values).slice(cut, values.length - cut));
  }),
};
