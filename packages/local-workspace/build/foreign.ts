// `npm run foreign -- FOLDER [FILE …]`: runs a foreign suite that was written against live Google in the local workspace, and
// prints its tally. Nothing of the suite is in this repository: docs/foreign-suite.md says where it is to be had.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { numbered } from './foreign/numbered.ts';
import { type FileRun, runFile, type Section } from './foreign/run-file.ts';

/** Files of the suite that hold no sections, and those about what the workspace does not have. */
const helpers = /^test(init|assist\d*|fixes)?$/;
const beyond =
  /slides|xml|chat|people|tasks|bigquery|coda|ksuite|backend|workspaceevents|sandbox|dwd|org|images|formsadv/;

const [given = '.', ...wanted] = process.argv.slice(2);
// npm runs a script in the package's folder, and says where it was called.
const named = resolve(process.env.INIT_CWD ?? '.', given);
const folder = [join(named, 'test'), named].find((each) => existsSync(join(each, 'testinit.js'))) ?? missing(named);

const all = readdirSync(folder).flatMap((file) => (/^test\w*\.js$/.test(file) ? [basename(file, '.js')] : []));
const tests = all.filter((name) => !helpers.test(name));
const within = tests.filter((name) => !beyond.test(name));
/** A file that only calls the others has no sections of its own. */
const isTest = (name: string) => numbered(readFileSync(join(folder, `${name}.js`), 'utf8')).sections.length > 0;
const files = wanted.length > 0 ? wanted : within.filter(isTest);
const left = wanted.length > 0 ? [] : tests.filter((name) => beyond.test(name));
const calling = within.filter((name) => !files.includes(name) && wanted.length === 0);
const needNode: string[] = [];
const notInstalled = new Set<string>();

/** Why a section ends that nothing here could carry on: what is left out on purpose, and names that Google's reference does not have. */
const BEYOND = /is not emulated|is not a function$/;

const rows: [string, ...Tally][] = [];
for (const file of files) {
  try {
    rows.push([file, ...tallied(file, await runFile(join(folder, `${file}.js`)))]);
  } catch (error) {
    notRun(file, (error as Error).message);
  }
}
const total = [1, 2, 3, 4].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
console.log(`\n${['file'.padEnd(30), 'pass', 'fail', 'not reached', 'beyond'].join('\t')}`);
for (const [name, ...figures] of [...rows, ['total', ...total]])
  console.log([String(name).padEnd(30), ...figures].join('\t'));
if (notInstalled.size > 0) {
  console.log(
    `\nThe suite imports what is not there. In ${folder}: npm install --no-save ${[...notInstalled].join(' ')}`,
  );
}
if (needNode.length > 0) console.log(`\nleft out, as they ask for Node: ${needNode.join(', ')}`);
if (calling.length > 0) console.log(`\nleft out, as they only call others: ${calling.join(', ')}`);
if (left.length > 0) console.log(`\nleft out, as the workspace does not have what they are about: ${left.join(', ')}`);

/** Says of a file why it was not run: for want of a package that can be installed, or of what only Node has. */
function notRun(file: string, message: string): void {
  const imports = [...message.matchAll(/Could not resolve "([^"]+)"/g)].map(([, name = '']) => name);
  const packages = imports.filter((name) => !isBuiltin(name) && !name.startsWith('.'));
  for (const each of packages) notInstalled.add(/^(@[^/]+\/)?[^/]+/.exec(each)?.[0] ?? each);
  if (imports.length > 0 && imports.every((name) => isBuiltin(name))) {
    needNode.push(file);
    return;
  }
  console.log(`${file}: did not run: ${message}`);
  process.exitCode = 1;
}

function missing(place: string): never {
  console.error(
    `There is no testinit.js in ${place}, nor in its folder "test". Name the folder of the suite: -- FOLDER [FILE …]`,
  );
  process.exit(1);
}

type Tally = [pass: number, fail: number, notReached: number, beyond: number];

/** Prints what did not pass. @returns how many assertions passed, failed, were not reached, and could not be reached here */
function tallied(file: string, { sections, notBegun, error }: FileRun): Tally {
  const results = sections.flatMap((section) => section.results.map((result) => ({ ...result, name: section.name })));
  const failed = results.filter((each) => each.failed);
  for (const { name, line = '?', description, expect, actual } of failed) {
    console.log(`failed ${file}.js:${line} [${name}] ${description}\n  expected ${expect}\n  actual   ${actual}`);
  }
  const left = sections.map((section) => [notReached(file, section), BEYOND.test(section.error ?? '')] as const);
  const sumOf = (isBeyond: boolean) => left.reduce((sum, [count, is]) => sum + (is === isBeyond ? count : 0), 0);
  if (error !== undefined) console.log(`left ${file}.js, ${notBegun} not reached: ${error}`);
  return [results.length - failed.length, failed.length, notBegun + sumOf(false), sumOf(true)];
}

/** @returns how many assertions of a section that was left early stand on lines that none of its results has */
function notReached(file: string, { name, lines, results, error, skipped }: Section): number {
  if (skipped) console.log(`skipped by the suite: ${file}.js [${name}], ${lines.length} of its lines`);
  if (error === undefined) return 0;
  const missed = lines.filter((line) => results.every((result) => result.line !== line)).length;
  console.log(`left ${file}.js [${name}], ${missed} not reached: ${error}`);
  return missed;
}
