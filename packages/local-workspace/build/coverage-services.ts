// `npm run coverage:services`: how much of each of Google's classes the local workspace emulates, against Google's types.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Node, parse } from 'acorn';
import { transformSync } from 'esbuild';
import { type Call, callNames, callOf } from '../src/calls/calls.ts';
import { realmFiles } from '../src/engine/execution/realm-bundle.ts';
import { documentClasses } from '../src/engine/execution/signatures.ts';

/** How much of one class is there. */
export interface ClassCoverage {
  readonly service: string;
  readonly name: string;
  readonly emulated: number;
  readonly typed: number;
  readonly missing: readonly string[];
}

/** Namespaces of Google's types that are looked at, by file. */
const services: Readonly<Record<string, string>> = {
  Base: 'base',
  Cache: 'cache',
  Calendar: 'calendar',
  Content: 'content',
  Document: 'document',
  Drive: 'drive',
  Forms: 'forms',
  Gmail: 'gmail',
  HTML: 'html',
  Lock: 'lock',
  Mail: 'mail',
  Properties: 'properties',
  Script: 'script',
  Spreadsheet: 'spreadsheet',
  URL_Fetch: 'url-fetch',
  Utilities: 'utilities',
};

type Syntax = Node & Record<string, unknown>;

interface RealmClass {
  readonly base: string | undefined;
  /** What Google calls it: the names it gives to `super`, else its own. */
  readonly names: readonly string[];
  readonly members: readonly string[];
}

function each(node: unknown, visit: (node: Syntax) => void): void {
  if (Array.isArray(node)) for (const item of node) each(item, visit);
  else if (typeof node === 'object' && node !== null && typeof (node as Syntax).type === 'string') {
    visit(node as Syntax);
    for (const child of Object.values(node)) each(child, visit);
  }
}

const nameOf = (node: unknown) => (node as { name?: string; value?: string } | null)?.name ?? '';

function literalsOf(node: unknown): string[] {
  const found: string[] = [];
  each(node, ({ type, value }) => {
    if (type === 'Literal' && typeof value === 'string' && /^[A-Z][A-Za-z]*[a-z]/.test(value)) found.push(value);
  });
  return found;
}

function readClass(node: Syntax): RealmClass {
  const members: string[] = [];
  let names: string[] = [];
  for (const part of (node.body as { body: Syntax[] }).body) {
    const name = nameOf(part.key);
    // The names of methods that are passed on.
    if (part.type === 'StaticBlock') {
      each(part, ({ type, value }) => void (type === 'Literal' && members.push(...String(value).split(' '))));
    } else if (part.kind === 'constructor') {
      each(part, ({ type, callee, arguments: args }) => {
        if (type !== 'CallExpression' || (callee as Syntax).type !== 'Super') return;
        names = literalsOf(args);
        if (names.length === 0) names = literalsOf((part.value as Syntax).params);
      });
    } else if (name) members.push(name);
  }
  const own = nameOf(node.id);
  return { base: nameOf(node.superClass) || undefined, names: names.length ? names : [own], members };
}

/** Members that a builder is given from the table `methods` of a file, as `when…` and `require…` are. */
function tableOf(program: Node): string[] {
  const found: string[] = [];
  each(program, ({ type, id, init }) => {
    if (type !== 'VariableDeclarator' || nameOf(id) !== 'methods') return;
    for (const { key } of (init as { properties?: Syntax[] } | null)?.properties ?? []) found.push(nameOf(key));
  });
  return found;
}

/** @returns the members of every class that the realm gives to scripts, by Google's name */
function emulatedMembers(): Map<string, Set<string>> {
  const sources = join(import.meta.dirname, '../src');
  const classes = new Map<string, RealmClass>();
  const conditions: string[] = [];
  const found = new Map<string, Set<string>>();
  for (const path of realmFiles(sources)) {
    const file = basename(path);
    const { code } = transformSync(readFileSync(join(sources, path), 'utf8'), { loader: 'ts', target: 'es2022' });
    const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
    if (file === 'conditions.ts') conditions.push(...tableOf(program), 'withCriteria');
    const table = file === 'data-validation.ts' ? tableOf(program) : [];
    each(program, (node) => {
      if (node.type !== 'ClassDeclaration') return;
      const made = readClass(node);
      const more = made.names.includes('DataValidationBuilder') ? table : [];
      classes.set(`${file} ${nameOf(node.id)}`, { ...made, members: [...made.members, ...more] });
    });
  }
  for (const [key, { names, base, members }] of classes) {
    const all = new Set(members);
    for (let above = base; above !== undefined; ) {
      const [file] = key.split(' ');
      const parent: RealmClass | undefined =
        classes.get(`${file} ${above}`) ?? [...classes].find(([other]) => other.endsWith(` ${above}`))?.[1];
      for (const each of parent?.members ?? []) all.add(each);
      above = parent?.base;
    }
    for (const name of names) {
      const known = found.get(name) ?? new Set();
      for (const member of all) known.add(member);
      if (/^(FilterCriteriaBuilder|ConditionalFormatRuleBuilder)$/.test(name))
        for (const each of conditions) known.add(each);
      found.set(name, known);
    }
  }
  return found;
}

/** @returns the members of each interface of one file of Google's types */
function typedMembers(file: string): Map<string, Set<string>> {
  const path = createRequire(import.meta.url).resolve(`@types/google-apps-script/google-apps-script.${file}.d.ts`);
  const text = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const found = new Map<string, Set<string>>();
  for (const [, name = '', body = ''] of text.matchAll(/^ {8}interface (\w+)[^{]*\{([\s\S]*?)\n {8}\}/gm)) {
    const members = [...body.matchAll(/^\s{12}(?:readonly )?(\w+)\??\s*[(:<]/gm)].map((match) => match[1] ?? '');
    if (members.length > 0) found.set(name, new Set(members));
  }
  return found;
}

/** @returns every class of the services looked at, whether anything of it is emulated or not */
export function serviceCoverage(): ClassCoverage[] {
  const emulated = emulatedMembers();
  return Object.entries(services).flatMap(([service, file]) =>
    [...typedMembers(file)].map(([name, typed]) => {
      const known = service === 'Document' ? documentClasses[name] : name;
      const ours = emulated.get(known ?? '') ?? new Set();
      const missing = [...typed].filter((member) => !ours.has(member) && member !== 'toString');
      const size = [...typed].filter((member) => member !== 'toString').length;
      return { service, name, emulated: size - missing.length, typed: size, missing };
    }),
  );
}

function print(): void {
  const all = serviceCoverage();
  const there = all.filter((each) => each.emulated > 0);
  for (const { service, name, emulated, typed } of there) {
    const share = `${Math.round((100 * emulated) / typed)} %`;
    console.log(`${service.padEnd(12)} ${name.padEnd(32)} ${`${emulated}/${typed}`.padStart(9)} ${share.padStart(6)}`);
  }
  const sum = (key: 'emulated' | 'typed') => there.reduce((total, each) => total + each[key], 0);
  console.log(`\n${there.length} classes, ${sum('emulated')} of their ${sum('typed')} members`);
  const known = callNames.map(callOf);
  const count = (holds: (call: Call) => boolean) => known.filter((each) => each && holds(each)).length;
  console.log(
    `${known.length} calls of the bridge, ${count(({ isOperation }) => isOperation)} of them operations, ${count(({ row }) => row.milliseconds > 0)} with a price`,
  );
  const absent = all.filter((each) => each.emulated === 0);
  console.log(`nothing of ${absent.length}: ${absent.map((each) => each.name).join(', ')}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) print();
