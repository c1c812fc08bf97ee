// `Logger` and `console`: both write to the execution's log (facts 1.1).

import { formatString } from '../script/format-string.ts';
import { Emulated, guard } from './guard.ts';
import { call, isDate } from './host.ts';

/** How one of the two shows what is no text; a text within something stands in quotes for `console`. */
type Show = (value: unknown) => string;

function words(values: readonly unknown[], show: Show): string {
  const [first, ...rest] = values;
  const word = (value: unknown) => (value instanceof Error ? (value.stack ?? String(value)) : show(value));
  if (typeof first === 'string' && rest.length > 0 && /%[sdifjoO]/.test(first)) {
    // What counts or rounds is given the number, what writes a text the text of it.
    const kinds = [...first.matchAll(/%[-+ 0,(#\d.$]*([a-zA-Z])/g)].map(([, kind]) => kind);
    const isCounted = (value: unknown, at: number) => typeof value === 'number' && !/[sjioO]/.test(kinds[at] ?? 's');
    const template = first.replaceAll(/%[jioO]/g, '%s');
    return formatString(
      template,
      rest.map((value, at) => (isCounted(value, at) ? value : word(value))),
    );
  }
  return values.map((value) => (typeof value === 'string' ? value : word(value))).join(' ');
}

/** What is no plain object says itself what it is: dates, enumerations, what services return. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || isDate(value)) return false;
  // Of an object that somebody gave a `toString` which is no function, or none, only its fields can be told.
  const told = value.toString;
  return Array.isArray(value) || typeof told !== 'function' || String(told) === String(Object.prototype.toString);
}

/** As Java prints maps, lists and doubles: `{name=Bob, age=25.0}` (facts 1.1). */
function asJava(value: unknown, within: readonly object[] = []): string {
  if (typeof value === 'number') return double(value);
  if (!isPlain(value)) return String(value);
  if (within.includes(value)) return '(this Map)';
  const inner = (each: unknown) => asJava(each, [...within, value]);
  if (Array.isArray(value)) return `[${value.map(inner).join(', ')}]`;
  const fields = Object.entries(value);
  return `{${fields.map(([key, each]) => `${key}=${inner(each)}`).join(', ')}}`;
}

function double(value: number): string {
  const size = Math.abs(value);
  if (!Number.isFinite(value)) return String(value);
  const [digits = '', power] = (
    size !== 0 && (size < 1e-3 || size >= 1e7) ? value.toExponential() : String(value)
  ).split('e');
  return `${digits.includes('.') ? digits : `${digits}.0`}${power === undefined ? '' : `E${Number(power)}`}`;
}

/** As Node prints them: `{ name: 'Bob', age: 25 }` (facts 1.1), on one line. */
function asNode(value: unknown, within: readonly object[] = []): string {
  if (typeof value === 'function' && within.length > 0) return `[Function: ${value.name || '(anonymous)'}]`;
  if (typeof value === 'string' && within.length > 0) return quoted(value);
  if (isDate(value) && within.length > 0) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (!isPlain(value)) return String(value);
  if (within.includes(value)) return '[Circular]';
  const inner = (each: unknown) => asNode(each, [...within, value]);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(inner).join(', ')} ]`;
  const fields = Object.entries(value).map(
    ([key, each]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key)}: ${inner(each)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function quoted(text: string): string {
  const shown = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return text.includes("'") && !text.includes('"') ? `"${shown}"` : `'${shown.replaceAll("'", "\\'")}'`;
}

/** Of an object with a message the message is logged (facts 1.1). */
function messageOf(values: readonly unknown[]): readonly unknown[] {
  const [first] = values;
  const hasMessage = values.length === 1 && isPlain(first) && 'message' in first && first.message !== undefined;
  return hasMessage ? [first.message] : values;
}

class Logger extends Emulated {
  private text = '';

  constructor() {
    super('Logger');
  }

  log(...values: unknown[]): this {
    const line = words(messageOf(values), asJava);
    this.text += `${line}\n`;
    call('Log.write', 'info', line);
    return this;
  }

  getLog(): string {
    return this.text;
  }

  clear(): void {
    this.text = '';
  }
}

/** @returns the global `Logger` */
export function logger(): Logger {
  return new Logger();
}

/** @returns the global `console` */
export function scriptConsole(): object {
  const started = new Map<string, number>();
  const write =
    (level: string) =>
    (...values: unknown[]) =>
      void call('Log.write', level, words(values, asNode));
  const console = {
    log: write('log'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    time: (label = 'default') => void started.set(label, Date.now()),
    timeEnd: (label = 'default') => write('debug')(`${label}: ${Date.now() - (started.get(label) ?? Date.now())}ms`),
  };
  return guard(console, 'console', 'Console');
}
