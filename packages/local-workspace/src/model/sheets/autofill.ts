// How a series goes on: numbers and dates by their step, names of days and months by their list, anything else by itself again (facts 15.1).
import { localeTag } from './coercion.ts';
import type { CellValue, PlainValue } from './spreadsheet.ts';

/** A cell of a source; formulas are copied by whoever writes them. */
export interface SeriesCell {
  readonly value: CellValue | undefined;
  readonly isDate: boolean;
}

/** @returns the value at a place of the series, counted from its first cell, before it and behind its end as well */
export type Series = (place: number) => CellValue | undefined;

const at = <T>(list: readonly T[], place: number): T | undefined =>
  list[((place % list.length) + list.length) % list.length];

/** The straight line that lies nearest to some numbers: where they have one step, that step. */
function lineThrough(numbers: readonly number[]): Series {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const spread = numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = numbers.reduce((sum, each, index) => sum + (index - middle) * (each - mean), 0) / spread;
  return (place) => Number((mean + slope * (place - middle)).toPrecision(12));
}

function namesIn(locale: string): readonly (readonly string[])[] {
  return ['en', localeTag(locale).replace('_', '-')].flatMap((tag) =>
    (['short', 'long'] as const).flatMap((width) => [
      Array.from({ length: 12 }, (_, month) =>
        new Intl.DateTimeFormat(tag, { month: width, timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)),
      ),
      Array.from({ length: 7 }, (_, day) =>
        new Intl.DateTimeFormat(tag, { weekday: width, timeZone: 'UTC' }).format(Date.UTC(2026, 5, 1 + day)),
      ),
    ]),
  );
}

/** A name written as the one before it is: in capitals, in small letters, or as the list has it. */
function likewise(name: string, example: string): string {
  if (example === example.toLowerCase()) return name.toLowerCase();
  return example === example.toUpperCase() ? name.toUpperCase() : name;
}

function seriesOfNames(texts: readonly string[], locale: string): Series | undefined {
  for (const names of namesIn(locale)) {
    const low = names.map((each) => each.toLowerCase());
    const [first = -1, second = first + 1] = texts.map((each) => low.indexOf(each.toLowerCase()));
    const step = second - first;
    const fits = texts.every((each, index) => at(low, first + step * index) === each.toLowerCase());
    if (first >= 0 && fits) return (place) => likewise(at(names, first + step * place) ?? '', texts[0] ?? '');
  }
  return undefined;
}

/** `Room 1`, `Room 2`: what ends in a number, its other part staying. */
function seriesOfNumbered(texts: readonly string[]): Series | undefined {
  const parts = texts.map((each) => /^(.*\D)(\d{1,15})$/s.exec(each));
  const [prefix] = parts.map((each) => each?.[1]);
  if (prefix === undefined || parts.some((each) => each?.[1] !== prefix)) return undefined;
  const numbers = parts.map((each) => Number(each?.[2]));
  const line = numbers.length === 1 ? (place: number) => (numbers[0] ?? 0) + place : lineThrough(numbers);
  return (place) => `${prefix}${Math.abs(Math.round(Number(line(place))))}`;
}

/**
 * @param source the cells that are there, in order
 * @param alternate whether they are copied instead of going on
 */
export function seriesOf(source: readonly SeriesCell[], alternate: boolean, locale: string): Series {
  const values = source.map(({ value }) => value);
  const repeated: Series = (place) => at(values, place);
  if (alternate) return repeated;
  if (values.every((each): each is number => typeof each === 'number')) {
    if (values.length > 1) return lineThrough(values);
    return source[0]?.isDate ? (place) => (values[0] ?? 0) + place : repeated;
  }
  if (!values.every((each): each is string => isText(each))) return repeated;
  return seriesOfNames(values, locale) ?? seriesOfNumbered(values) ?? repeated;
}

function isText(value: CellValue | PlainValue | undefined): value is string {
  return typeof value === 'string';
}
