// What Google's methods take, read from its published types: by this the realm refuses arguments that no overload takes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Letter of a parameter's type; a class or an enumeration is called by its name, what cannot be told is `*`. */
const letters: Readonly<Record<string, string>> = {
  Integer: 'i',
  number: 'n',
  string: 's',
  boolean: 'b',
  'Base.Date': 'd',
};

function letterOf(type: string): string {
  const [first = '', ...others] = type.split('|').map((each) => each.trim());
  const nullable = others.includes('null');
  if (others.some((each) => each !== 'null')) return /^"/.test(first) ? 's' : '*';
  const plain = letters[first] ?? (/\[\]$|^Array</.test(first) ? 'l' : /^(Font\w+)$/.test(first) ? 's' : undefined);
  const name = /^(?:[A-Z]\w*\.)?([A-Z]\w*)$/.exec(first)?.[1];
  const found = plain ?? (name && name !== 'BlobSource' && name !== 'TextStyle' ? name : '*');
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

/** One overload: the letters of its parameters; one that may be left out ends in `?`. */
function overloadOf(text: string): string {
  return parametersOf(text)
    .map((each) => {
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

/** @returns for each class of `SpreadsheetApp` its methods' overloads, as `name:n,n|s;…` */
export function spreadsheetSignatures(): Record<string, string> {
  const file = createRequire(import.meta.url).resolve('@types/google-apps-script/google-apps-script.spreadsheet.d.ts');
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const classes: Record<string, string> = {};
  for (const [, name = '', body = ''] of text.matchAll(/interface (\w+)[^{]*\{([\s\S]*?)\n {8}\}/g)) {
    const methods = new Map<string, string[]>();
    for (const { 0: start, 1: method = '', index } of body.matchAll(/^ {12}(\w+)\(/gm)) {
      const overload = overloadOf(inside(body, index + start.length));
      methods.set(method, [...(methods.get(method) ?? []), overload]);
    }
    classes[name] = [...methods].map(([method, overloads]) => `${method}:${overloads.join('|')}`).join(';');
  }
  return classes;
}
