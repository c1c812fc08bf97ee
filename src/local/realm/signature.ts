// Holds the methods of SpreadsheetApp's classes to Google's signatures: arguments that no overload takes are refused (facts 3.4).
import { isDate, kindOf, mismatch } from './host.ts';

/** By class, `name:overload|overload;…`; put in by the build of the realm. */
declare const SIGNATURES: Readonly<Record<string, string>>;

/** @returns the methods of Google's class of this name */
export function membersOf(name: string): Set<string> {
  return new Set((SIGNATURES[name] ?? '').split(';').map((each) => each.slice(0, each.indexOf(':'))));
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

const held = new WeakSet<object>();

/** Says of an object or an enumeration's value what Google calls it. */
export function nameKind(value: object, name: string): void {
  const full = Object.hasOwn(SIGNATURES, name) || !/^[A-Z]/.test(name) ? `SpreadsheetApp.${name}` : name;
  Object.defineProperty(value, kindOf, { value: full });
}

function isKind(value: unknown, name: string): boolean {
  const kind = typeof value === 'object' && value !== null ? (value as { [kindOf]?: string })[kindOf] : undefined;
  return kind !== undefined && kind.slice(kind.lastIndexOf('.') + 1) === name;
}

/** Texts take numbers and booleans, which become texts; nothing else is changed. */
function takes(type: string, value: unknown): boolean {
  const isNull = value === null || value === undefined;
  if (type.endsWith('~')) return isNull || takes(type.slice(0, -1), value);
  switch (type) {
    case '*':
      return true;
    case 'i':
    case 'n':
      return typeof value === 'number';
    case 's':
      return isNull || ['string', 'number', 'boolean'].includes(typeof value);
    case 'b':
      return isNull || typeof value === 'boolean';
    case 'd':
      return isDate(value);
    case 'l':
      return Array.isArray(value);
    default:
      return isKind(value, type);
  }
}

function fits(overload: readonly string[], args: readonly unknown[]): boolean {
  return overload.every((type, index) => {
    const optional = type.endsWith('?');
    if (index >= args.length) return optional;
    return (optional && args[index] === undefined) || takes(type.replace('?', ''), args[index]);
  });
}

/** A value as its parameter takes it: a number as a text where a text is asked for, without its fraction where an integer is. */
function taken(type: string, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (type.startsWith('s')) return String(value);
  return type.startsWith('i') && typeof value === 'number' ? Math.trunc(value) : value;
}

/** A method that checks what it gets. */
function checked(method: Method, overloads: readonly (readonly string[])[], name: string): Method {
  return function (this: unknown, ...args: unknown[]): unknown {
    const found = overloads.find((each) => each.length >= args.length && fits(each, args));
    if (!found) throw mismatch(args, name);
    for (let index = 0; index < args.length; index++) args[index] = taken(found[index] ?? '*', args[index]);
    return method.apply(this, args);
  };
}

/** Holds the methods of a class to the signatures that Google's class of this name has; once for each class. */
export function holdToSignatures(prototype: object, name: string): void {
  if (held.has(prototype)) return;
  held.add(prototype);
  const signatures = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined;
  if (!signatures) return;
  const full = name === 'SpreadsheetApp' ? name : `SpreadsheetApp.${name}`;
  for (const each of signatures.split(';')) {
    const [method = '', overloads = ''] = each.split(':');
    const plain = (prototype as Record<string, unknown>)[method];
    if (typeof plain !== 'function') continue;
    const lists = overloads.split('|').map((overload) => (overload === '' ? [] : overload.split(',')));
    const value = checked(plain as Method, lists, `${full}.${method}`);
    Object.defineProperty(prototype, method, { value, configurable: true, writable: true });
  }
}
