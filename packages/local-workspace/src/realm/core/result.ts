// How a function's result leaves the realm: as a value, by the rules of google.script.run, or as a web page.

import type { PageData } from '../web/html.ts';
import { isDate, sendable } from './host.ts';

/** @returns whether google.script.run can carry the value: primitives and plain arrays and objects of them (facts 7.6) */
function carries(value: unknown, above: readonly object[] = []): boolean {
  if (value === null || typeof value !== 'object') return !['function', 'symbol', 'bigint'].includes(typeof value);
  if (isDate(value) || above.includes(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return false;
  return Object.values(value).every((each) => carries(each, [...above, value]));
}

/** A result with a Date in it arrives as null as a whole, and no error tells (facts 7.6). */
export function pageResult(value: unknown): unknown {
  return carries(value) ? (value ?? null) : null;
}

/** @returns what JSON can tell of the value, for whoever ran the function by hand */
export function plainResult(value: unknown): unknown {
  try {
    return value === undefined ? null : JSON.parse(JSON.stringify(value) ?? 'null');
  } catch {
    return String(value);
  }
}

/** @returns what a custom function gives a formula: a value, or rows of them, dates marked as they cross the bridge */
export function cellResult(value: unknown): unknown {
  return Array.isArray(value) ? value.map(cellResult) : sendable(value);
}

/** @returns an argument of a custom function, its dates made of this realm's own */
export function cellArgument(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cellArgument);
  if (typeof value === 'object' && value !== null && '$date' in value) {
    return new Date((value as { readonly $date: number }).$date);
  }
  return value;
}

/** @returns the answer of `doGet` or `doPost`; undefined for anything that is no output (facts 7.6) */
export function webResult(value: unknown): PageData | { readonly unsupported: true } | undefined {
  const { HtmlOutput }: typeof import('../web/html.ts') = require('../web/html.ts');
  const { TextOutput }: typeof import('../web/content.ts') = require('../web/content.ts');
  if (value instanceof HtmlOutput || value instanceof TextOutput) return value.toPage();
  return value === undefined || value === null ? undefined : { unsupported: true };
}
