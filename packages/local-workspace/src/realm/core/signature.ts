// Holds the methods of the services' classes to Google's signatures: arguments that no overload takes are refused (facts 3.4).
import { isDate, kindOf, mismatch } from './host.ts';
import { entering } from './inside.ts';

/**
 * Put in by the build of the realm.
 * @param name bare name of a class
 * @returns `title>method:overload|overload;plain;.Property;…`; undefined where Google's types do not have the class
 */
declare function signatureText(name: string): string | undefined;

interface Signatures {
  readonly title: string;
  readonly members: string;
}

/** What was asked for before, by name of the class. */
const read = new Map<string, Signatures | undefined>();

/** @returns how messages name a class, and its members; undefined where Google's types have none of it */
function signaturesOf(name: string): Signatures | undefined {
  if (read.has(name)) return read.get(name);
  const text = signatureText(name);
  const at = text?.indexOf('>') ?? 0;
  const found = text === undefined ? undefined : { title: text.slice(0, at), members: `;${text.slice(at + 1)};` };
  read.set(name, found);
  return found;
}

type MemberKind = 'method' | 'property' | undefined;

/** What scripts have asked for, by Google's name of the class; undefined: a class that Google's types do not know. */
const asked = new Map<string, ((member: string) => MemberKind) | undefined>();

/** @returns what tells of a name what it is in Google's class; undefined where Google's types do not have the class */
export function membersOf(name: string): ((member: string) => MemberKind) | undefined {
  if (asked.has(name)) return asked.get(name);
  const members = signaturesOf(name)?.members;
  const known = new Map<string, MemberKind>();
  const kindIn = (text: string, member: string): MemberKind => {
    if (text.includes(`;${member}:`) || text.includes(`;${member};`)) return 'method';
    return text.includes(`;.${member};`) || text.includes(`;.${member}=`) ? 'property' : undefined;
  };
  const find =
    members === undefined
      ? undefined
      : (member: string) => {
          if (!known.has(member)) known.set(member, /^\w+$/.test(member) ? kindIn(members, member) : undefined);
          return known.get(member);
        };
  asked.set(name, find);
  return find;
}

/** @returns the values that Google's types tell of a member of a class, which is an enumeration then */
export function labelsOf(name: string, member: string): readonly string[] | undefined {
  const [, after] = signaturesOf(name)?.members.split(`;.${member}=`) ?? [];
  return after?.slice(0, after.indexOf(';')).split(',');
}

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** Says of an object or an enumeration's value what Google calls it. */
export function nameKind(value: object, name: string): void {
  Object.defineProperty(value, kindOf, { value: signaturesOf(name)?.title ?? name });
}

function titleOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? (value as { [kindOf]?: string })[kindOf] : undefined;
}

function kindOfValue(value: unknown): string | undefined {
  const title = titleOf(value);
  return title?.slice(title.lastIndexOf('.') + 1);
}

/** Any kind of item is an item, any part of a text document an element; what can give its bytes is a source of blobs; one object makes and narrows a rule of repetition. */
function isKind(value: unknown, name: string): boolean {
  const kind = kindOfValue(value);
  if (kind === undefined || kind === name) return kind === name;
  if (name === 'Element') return titleOf(value)?.startsWith('DocumentApp.') === true;
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

/** Where there is one signature alone, a list or a date becomes the text that a parameter wants: `getFileById(url.match(…))` is Google's own (facts 3.4). */
function asTexts(overload: readonly string[], args: readonly unknown[]): unknown[] {
  const wanted = (index: number) => /^s[~?]*$/.test(overload[index] ?? '');
  return args.map((each, index) => (wanted(index) && (Array.isArray(each) || isDate(each)) ? String(each) : each));
}

/** A method that checks what it gets. */
function checked(method: Method, overloads: readonly (readonly string[])[], name: string): Method {
  return entering(function (this: unknown, ...args: unknown[]): unknown {
    const taking = (values: readonly unknown[]) =>
      overloads.find((each) => (each.length >= values.length || each.at(-1) === '*+') && fits(each, values));
    const found = taking(args) ?? (overloads.length === 1 ? taking(asTexts(overloads[0] ?? [], args)) : undefined);
    if (!found) throw mismatch(args, name);
    for (let index = 0; index < args.length; index++) args[index] = taken(found[index] ?? '*', args[index]);
    return method.apply(this, args);
  });
}

/** The methods of ours that scripts have asked for, by Google's name of the class, each with the one that checks. */
const checking = new Map<string, WeakMap<Method, Method>>();

/** @returns what makes a member of ours, when a script asks for it, hold to the signatures of Google's class of this name */
export function signatureKeeper(name: string): (object: object, member: string, value: unknown) => unknown {
  const methods = checking.get(name) ?? new WeakMap<Method, Method>();
  checking.set(name, methods);
  return (object, member, value) => {
    if (typeof value !== 'function') return value;
    const found = methods.get(value as Method);
    if (found !== undefined) return found;
    // What an object has of its own is no method of its class.
    const kept = Object.hasOwn(object, member) ? (value as Method) : heldTo(name, member, value as Method);
    methods.set(value as Method, kept);
    return kept;
  };
}

function heldTo(name: string, member: string, method: Method): Method {
  const signatures = signaturesOf(name);
  const at = signatures?.members.indexOf(`;${member}:`) ?? -1;
  if (signatures === undefined || at < 0) return entering(method);
  const from = at + member.length + 2;
  const overloads = signatures.members.slice(from, signatures.members.indexOf(';', from)).split('|');
  const lists = overloads.map((each) => (each === '' ? [] : each.split(',')));
  return checked(method, lists, `${signatures.title}.${member}`);
}
