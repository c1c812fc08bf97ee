// What Google's methods take, read from its published types: by this the realm refuses arguments that no overload takes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What Google's messages put before the name of a class, by the file of its types. */
const prefixes: Readonly<Record<string, string>> = {
  base: '',
  cache: 'CacheService.',
  calendar: 'CalendarApp.',
  content: 'ContentService.',
  drive: 'DriveApp.',
  forms: 'FormApp.',
  gmail: 'GmailApp.',
  html: 'HtmlService.',
  lock: 'LockService.',
  mail: '',
  properties: 'PropertiesService.',
  script: 'ScriptApp.',
  spreadsheet: 'SpreadsheetApp.',
  'url-fetch': '',
  utilities: '',
};

/** Classes that take whatever they are given, that are the language's own, or that two services have. */
const lenient = new Set(['Console', 'Logger', 'HtmlTemplate', 'Date', 'DateConstructor', 'User']);

/** What is newer than the types (facts 4.2), and values that Java's texts are made of (facts 7.2). */
const additions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Form: { setPublished: 'b' },
  FormApp: { create: 's|s,b' },
  Properties: { setProperty: 's,*' },
};

/** Letter of a parameter's type; a class or an enumeration is called by its name, what cannot be told is `*`. */
const letters: Readonly<Record<string, string>> = {
  Integer: 'i',
  number: 'n',
  string: 's',
  Char: 's',
  boolean: 'b',
  'Base.Date': 'd',
};

function letterOf(type: string): string {
  if (/^\{.*\}$/.test(type) || /(Options|Parameters)$/.test(type)) return 'o';
  const list = /^(?:[A-Z]\w*\.)?(\w+)\[\]$/.exec(type)?.[1];
  if (list === 'string') return 's[]';
  if (list !== undefined && /^[A-Z]/.test(list) && !['Byte', 'Integer'].includes(list)) return `${letterOf(list)}[]`;
  const [first = '', ...others] = type.split('|').map((each) => each.trim());
  // Null clears feedback, as its documentation says.
  const nullable = others.includes('null') || first === 'QuizFeedback';
  if (others.some((each) => each !== 'null')) return /^"/.test(first) ? 's' : '*';
  const plain = letters[first] ?? (/\[\]$|^Array</.test(first) ? 'l' : /^(Font\w+)$/.test(first) ? 's' : undefined);
  const name = /^(?:[A-Z]\w*\.)?([A-Z]\w*)$/.exec(first)?.[1];
  const found = plain ?? (name && name !== 'TextStyle' && name !== 'MimeType' ? name : '*');
  return nullable && found !== 's' && found !== '*' ? `${found}~` : found;
}

/** Splits `a: Integer, b: Array<{ x: string }>` at the commas that stand outside of brackets. */
function parametersOf(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if ('<({['.includes(text.charAt(at))) depth += 1;
    else if ('>)}]'.includes(text.charAt(at))) depth -= 1;
    else if (text.charAt(at) === ',' && depth === 0) {
      found.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, text.slice(start)].map((each) => each.trim()).filter((each) => each !== '');
}

/** One overload: the letters of its parameters; one that may be left out ends in `?`, one that may come often in `+`. */
function overloadOf(text: string): string {
  return parametersOf(text)
    .map((each) => {
      if (each.startsWith('...')) return '*+';
      const [, optional = '', type = ''] = /^\w+(\??)\s*:\s*(.*)$/s.exec(each) ?? [];
      return letterOf(type.replaceAll(/\s+/g, ' ')) + optional;
    })
    .join(',');
}

/** @returns the text between the parenthesis that opens before a place and the one that closes it */
function inside(text: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; at < text.length && depth > 0; at++) depth += text.charAt(at) === '(' ? 1 : text.charAt(at) === ')' ? -1 : 0;
  return text.slice(from, at - 1);
}

/** @returns each class by its bare name: how messages name it, and its methods' overloads, as `SpreadsheetApp.Range>name:n,n|s;…` */
export function serviceSignatures(): Record<string, string> {
  const classes: Record<string, string> = {};
  for (const [file, prefix] of Object.entries(prefixes)) {
    for (const [, name = '', body = ''] of typesOf(file).matchAll(/^ {8}interface (\w+)[^{]*\{([\s\S]*?)\n {8}\}/gm)) {
      if (lenient.has(name)) continue;
      const title = /(App|Service)$/.test(name) ? name : prefix + name;
      classes[name] = `${title}>${methodsOf(body, additions[name] ?? {})}`;
    }
  }
  // A rating is a scale with its symbols.
  classes.RatingItem = (classes.ScaleItem ?? '').replace('ScaleItem', 'RatingItem');
  return classes;
}

function typesOf(file: string): string {
  const name = `@types/google-apps-script/google-apps-script.${file}.d.ts`;
  return readFileSync(createRequire(import.meta.url).resolve(name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
}

function methodsOf(body: string, more: Readonly<Record<string, string>>): string {
  const methods = new Map<string, string[]>();
  const add = (method: string, overload: string) => methods.set(method, [...(methods.get(method) ?? []), overload]);
  for (const { 0: start, 1: method = '', index } of body.matchAll(/^ {12}(\w+)\(/gm)) {
    add(method, overloadOf(inside(body, index + start.length)));
  }
  for (const [method, overload] of Object.entries(more)) methods.set(method, [overload]);
  return [...methods].map(([method, overloads]) => `${method}:${overloads.join('|')}`).join(';');
}
