// The realm's end of the bridge: everything a service does goes through `call`, as texts.

import type { CallName } from '../../calls/calls.ts';

type Bridge = (method: string, json: string) => string;

// Taken before the project's scripts run, which may replace them.
const { parse, stringify } = JSON;
const RealDate = Date;
const { isArray } = Array;
const { isFinite: isFiniteNumber } = Number;
const { toString: tagOf } = Object.prototype;

let bridge: Bridge;

/** Keeps the bridge where only the realm reaches it. */
export function connect(given: Bridge): void {
  bridge = given;
}

/**
 * Calls a service of the host.
 * @param method `Service.method`, the name under which the call is counted
 * @throws Exception with the host's message, made of this realm's own Error
 */
export function call<T = null>(method: CallName, ...args: unknown[]): T {
  return callNamed(method, ...args);
}

/** Calls what a script names of an advanced service, be it there or not. */
export function callNamed<T = null>(method: string, ...args: unknown[]): T {
  const answer = bridge(method, textOf(args));
  const body = parse(answer.slice(1));
  if (answer.charAt(0) === '!') throw exception(body.message, body.name);
  return body as T;
}

/** @throws Exception for what no text can be made of: a circle, a bigint */
function textOf(args: readonly unknown[]): string {
  try {
    return stringify(args);
  } catch {
    throw exception('Invalid argument');
  }
}

/** @returns an error as Google's services throw it: `e.name` is `Exception`, `String(e)` is `Exception: …` (facts 3.4) */
export function exception(message: string, name = 'Exception'): Error {
  const error = new Error(message);
  Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  return error;
}

/** @returns whether a value is a date, of whatever realm */
export function isDate(value: unknown): value is Date {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof RealDate || tagOf.call(value) === '[object Date]';
}

/** @returns the instant of a date in milliseconds @throws Exception for anything else, in the words of facts 3.4 */
export function instant(value: unknown, method: string): number {
  if (!isDate(value)) throw mismatch([value], method);
  const at = value.getTime();
  if (Number.isNaN(at)) throw exception('Invalid argument: date');
  return at;
}

/** @returns a list in a cell as Java writes one: by what looks like its place in memory (facts 17.2) */
function javaList(list: readonly unknown[]): string {
  let place = 1;
  for (const letter of String(list)) place = (place * 31 + letter.charCodeAt(0)) % 0x7fffffff;
  return `[Ljava.lang.Object;@${place.toString(16)}`;
}

/** @returns a cell's value as it crosses the bridge: dates marked, anything odd as text, undefined as nothing */
export function sendable(value: unknown): unknown {
  if (isArray(value)) return javaList(value);
  if (typeof value === 'object' && value !== null) return isDate(value) ? { $date: value.getTime() } : String(value);
  if (typeof value === 'number' && !isFiniteNumber(value)) return '#NUM!';
  return typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol' ? String(value) : value;
}

/** @returns the error for arguments that no overload takes (facts 3.4), e.g. of `SpreadsheetApp.Range.setNotes` */
export function mismatch(args: readonly unknown[], method: string): Error {
  return exception(`The parameters (${args.map(javaType).join(',')}) don't match the method signature for ${method}.`);
}

/** What Google calls a service's object or an enumeration's value; '' for any other value. */
export const kindOf = Symbol('kind');

function javaType(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value))
    return value.length > 0 && value.every((each) => typeof each === 'number') ? 'number[]' : '(class)';
  if (typeof value === 'string') return 'String';
  if (isDate(value)) return 'Date';
  if (typeof value !== 'object') return typeof value;
  return (value as { [kindOf]?: string })[kindOf] ?? '(class)';
}
