// Conditions as COUNTIF and its like take them: `>=5`, `<>`, `Ani*`.
import { compare, FormulaError, numberIn, type Reading, type Scalar } from './values.ts';
import { Wildcards } from './wildcards.ts';

export type Criterion = (value: Scalar) => boolean;

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** @returns the condition as a test of values */
export function criterion(wish: Scalar | undefined, reading: Reading): Criterion {
  if (wish instanceof FormulaError) {
    return (value) => value instanceof FormulaError && value.code === wish.code;
  }
  if (typeof wish !== 'string') return equals(wish ?? 0);
  const [, operator = '', rest = ''] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(wish) ?? [];
  const wanted = typed(rest, reading.locale);
  const order = orders[operator];
  if (order) {
    return (value) => {
      if (value === null || value instanceof FormulaError || typeof value !== typeof wanted) return false;
      return order(compare(value, wanted));
    };
  }
  const same = rest === '' ? empty(operator !== '') : typeof wanted === 'string' ? matches(wanted) : equals(wanted);
  return operator === '<>' ? (value) => !same(value) : same;
}

function typed(text: string, locale: string): number | boolean | string {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return numberIn(text, locale) ?? text;
}

/** `=` and `<>` ask for cells without anything, '' also for those with an empty text. */
function empty(strict: boolean): Criterion {
  return (value) => value === null || (!strict && value === '');
}

function matches(wanted: string): Criterion {
  if (/[*?~]/.test(wanted)) {
    const pattern = new Wildcards(wanted);
    return (value) => typeof value === 'string' && pattern.test(value);
  }
  const lower = wanted.toLowerCase();
  return (value) => typeof value === 'string' && value.toLowerCase() === lower;
}

/** A number also meets the same number that is a text. */
function equals(wanted: number | boolean): Criterion {
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  return (value) => value === wanted || (typeof value === 'string' && value !== '' && Number(value) === wanted);
}
