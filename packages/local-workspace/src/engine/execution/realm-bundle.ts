// Builds the realm, the services as the script sees them, into one script that is compiled once and run in every context.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import type Esbuild from 'esbuild';
import { builtAhead } from '../../built-ahead.ts';
import { keptText } from '../kept-text.ts';
import { serviceSignatures } from './signatures.ts';

/**
 * What the realm gets: a function of texts, so that no object of the host enters the script's context.
 * @returns `=` and JSON of the result, or `!` and JSON of `{name, message}`
 */
export type Bridge = (method: string, json: string) => string;

/** What the realm hands back to the host; arguments are texts, but for the bridge itself. */
export interface RealmHandle {
  /** @returns what is to be global */
  install(bridge: Bridge, settings: string): PropertyDescriptorMap;
  prepare(order: string): void;
  start(): void;
  outcome(): string;
}

/** The realm's own files, by their path in the sources. */
const IN_REALM = /^(?:more[/\\][\w-]+[/\\])?realm[/\\].*\.ts$/;

/** What else goes into it or makes it: pure parts of the model, and what reads Google's signatures from its types. */
const BESIDE = /^(?:model[/\\].*|calls[/\\].*|engine[/\\]execution[/\\](?:signatures|realm-bundle))\.ts$/;

let compiled: Script | undefined;

/** @returns the compiled realm; its value, run in a context, is a RealmHandle */
export function realmScript(): Script {
  compiled ??= new Script(`(() => { ${built()}\nreturn Realm; })()`, { filename: 'workspace:realm' });
  return compiled;
}

/** @returns the realm in one text: as it was packed, else built before from the very same sources, else built now and kept beside esbuild */
function built(): string {
  const packed = builtAhead('realm.js');
  return packed === undefined ? realmOfSources() : readFileSync(packed, 'utf8');
}

/** @returns the realm in one text, of the sources beside this file */
function realmOfSources(): string {
  const sources = join(dirname(fileURLToPath(import.meta.url)), '../..');
  const digest = createHash('sha256').update(`${esbuild().version} ${versionOfTypes()}`);
  const madeOf = namesIn(sources).filter((each) => IN_REALM.test(each) || BESIDE.test(each));
  for (const name of madeOf) digest.update(name).update(readFileSync(join(sources, name)));
  return keptText('realm', digest.digest('hex'), newRealm);
}

/** @returns the realm in one text, built now */
export function newRealm(): string {
  return build(
    join(dirname(fileURLToPath(import.meta.url)), '../../realm/main.ts'),
    signatureText(serviceSignatures()),
  );
}

function namesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

/** @param sources the folder of the package's sources @returns the realm's own files, by their path in it */
export function realmFiles(sources: string): string[] {
  return namesIn(sources).filter((each) => IN_REALM.test(each));
}

/** Loaded by whoever builds from sources alone. */
const esbuild = () => createRequire(import.meta.url)('esbuild') as typeof Esbuild;

function versionOfTypes(): string {
  return (createRequire(import.meta.url)('@types/google-apps-script/package.json') as { version: string }).version;
}

/** A function, since a script asks for a few classes of more than a hundred, and each execution would make a table of all of them. */
function signatureText(signatures: Readonly<Record<string, string>>): string {
  const cases = Object.entries(signatures).map(
    ([name, text]) => `case ${JSON.stringify(name)}: return ${JSON.stringify(text)};`,
  );
  return `function signatureText(name) { switch (name) { ${cases.join('\n')} } }`;
}

/** What the entry names goes in, and Google's signatures. */
function build(entry: string, signatures: string): string {
  const { outputFiles } = esbuild().buildSync({
    entryPoints: [entry],
    // Files are named in it from here on, in whatever folder the process was started that builds it.
    absWorkingDir: dirname(entry),
    bundle: true,
    format: 'iife',
    globalName: 'Realm',
    target: 'es2022',
    platform: 'neutral',
    write: false,
    legalComments: 'none',
    minifyWhitespace: true,
    banner: { js: signatures },
  });
  return outputFiles[0]?.text ?? '';
}
