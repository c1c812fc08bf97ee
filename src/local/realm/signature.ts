// Holds the methods of the services' classes to Google's signatures: arguments that no overload takes are refused (facts 3.4).
import { isDate, kindOf, mismatch } from './host.ts';

/** By bare name of a class, `title>method:overload|overload;…`; put in by the build of the realm. */
declare const SIGNATURES: Readonly<Record<string, string>>;

/** @returns how messages name a class, and its methods with their overloads; undefined where Google's types have none */
function signaturesOf(name: string): { readonly title: string; readonly methods: readonly string[] } | undefined {
  const text = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined;
  if (text === undefined) return undefined;
  const at = text.indexOf('>');
  return { title: text.slice(0, at), methods: text.slice(at + 1).split(';') };
}

/** @returns the methods of Google's class of this name */
export function membersOf(name: string): Set<string> {
  return new Set((signaturesOf(name)?.methods ?? []).map((each) => each.slice(0, each.indexOf(':'))));
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** What stands behind a method that checks. */
const plainMethods = new WeakMap<Method, Method>();

/** The name by which the methods of a class were held to signatures. */
const held = new WeakMap<object, string>();

/** Says of an object or an enumeration's value what Google calls it. */
export function nameKind(value: object, name: string): void {
  const text = Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined;
  Object.defineProperty(value, kindOf, { value: text === undefined ? name : text.slice(0, text.indexOf('>')) });
}

function kindOfValue(value: unknown): string | undefined {
  const kind = typeof value === 'object' && value !== null ? (value as { [kindOf]?: string })[kindOf] : undefined;
  return kind?.slice(kind.lastIndexOf('.') + 1);
}

/** Any kind of item is an item; what can give its bytes is a source of blobs; one object makes and narrows a rule of repetition. */
function isKind(value: unknown, name: string): boolean {
  const kind = kindOfValue(value);
  if (kind === undefined || kind === name) return kind === name;
  if (name === 'Item') return kind.endsWith('Item');
  if (name === 'BlobSource') return 'getBlob' in (value as object);
  return name === 'EventRecurrence' && kind === 'RecurrenceRule';
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value) && !isDate(value) && kindOfValue(value) === undefined;
}

/** Texts take numbers and booleans, which become texts; nothing else is changed. */
function takes(type: string, value: unknown): boolean {
  const isNull = value === null || value === undefined;
  if (type.endsWith('~')) return isNull || takes(type.slice(0, -1), value);
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((each) => takes(type.slice(0, -2), each));
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
    case 'o':
      return isNull || isPlain(value);
    default:
      return isKind(value, type);
  }
}

function fits(overload: readonly string[], args: readonly unknown[]): boolean {
  return overload.every((type, index) => {
    const optional = type.endsWith('?') || type.endsWith('+');
    if (index >= args.length) return optional;
    return (optional && args[index] === undefined) || takes(type.replace(/[?+]$/, ''), args[index]);
  });
}

/** A value as its parameter takes it: a number as a text where a text is asked for, without its fraction where an integer is. */
function taken(type: string, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (/^s[~?]*$/.test(type)) return String(value);
  return type.startsWith('i') && typeof value === 'number' ? Math.trunc(value) : value;
}

/** A method that checks what it gets. */
function checked(method: Method, overloads: readonly (readonly string[])[], name: string): Method {
  return function (this: unknown, ...args: unknown[]): unknown {
    const found = overloads.find((each) => (each.length >= args.length || each.at(-1) === '*+') && fits(each, args));
    if (!found) throw mismatch(args, name);
    for (let index = 0; index < args.length; index++) args[index] = taken(found[index] ?? '*', args[index]);
    return method.apply(this, args);
  };
}

/** Holds the methods of an object's class to the signatures that Google's class of this name has; once for each class. */
export function holdToSignatures(object: object, name: string): void {
  const prototype = Object.getPrototypeOf(object) as object;
  const before = held.get(prototype);
  if (before === name) return;
  const signatures = signaturesOf(name);
  if (before === undefined) held.set(prototype, name);
  if (!signatures) return;
  // Where one class of ours stands for several of Google's, each object has its own.
  const holder = before === undefined ? prototype : object;
  for (const each of signatures.methods) {
    const [method = '', overloads = ''] = each.split(':');
    const found = (prototype as Record<string, unknown>)[method];
    if (typeof found !== 'function') continue;
    const plain = plainMethods.get(found as Method) ?? (found as Method);
    const lists = overloads.split('|').map((overload) => (overload === '' ? [] : overload.split(',')));
    const value = checked(plain, lists, `${signatures.title}.${method}`);
    plainMethods.set(value, plain);
    Object.defineProperty(holder, method, { value, configurable: true, writable: true });
  }
}
