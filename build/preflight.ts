// `npm run preflight`: loads the folder to be pushed in gas-local, and reports what would fail at Google.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import gas from 'gas-local';
import { HANDLERS } from '../src/google/install/triggers.ts';
import { ACTION_WORDS } from '../src/words/sheet/choices.ts';
import { TABS } from '../src/words/sheet/tabs.ts';
import { root, SCRIPTS } from './bundle.ts';

/** The services that a script may use. */
const SERVICES = [
  'SpreadsheetApp',
  'FormApp',
  'CalendarApp',
  'Calendar',
  'MailApp',
  'GmailApp',
  'DriveApp',
  'ScriptApp',
  'Session',
  'PropertiesService',
  'LockService',
  'CacheService',
  'HtmlService',
  'ContentService',
  'UrlFetchApp',
  'Utilities',
  'Logger',
  'XmlService',
  'Charts',
  'Maps',
  'LanguageApp',
  'Jdbc',
  'Browser',
];

/** Keys of a manifest that name a function, for add-ons, macros and the like. */
const NAMES_A_FUNCTION = /^(?:runFunction|functionName|onTriggerFunction|onSubmitFunction)$/;

/** Functions that Google calls by their names. */
const ALWAYS_CALLED = ['onOpen', 'install'];

const SILENT = { log: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The loaded script, and what it used of services that it was not given. */
interface Loaded {
  readonly script: Readonly<Record<string, unknown>>;
  readonly touched: string[];
}

/**
 * @param folder with the scripts and `appsscript.json`, as clasp pushes it
 * @returns what is wrong, each in one Indonesian sentence; if nothing is, the folder may be pushed
 */
export function preflight(folder: string): string[] {
  const missing = SCRIPTS.map((name) => `${name}.js`).find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined) return [`${folder} tidak memuat ${missing}. Jalankan dahulu: npm run build`];
  try {
    const { touched } = load(folder);
    const menu = openWithoutConsent(folder);
    return [
      ...touched.map((name) => `Saat dimuat, skrip sudah memakai layanan Google: ${name}.`),
      ...menu.touched.map(
        (name) => `Tanpa izin (AuthMode.NONE), onOpen memakai layanan yang belum diizinkan: ${name}.`,
      ),
      ...missingFunctions(folder, menu.items),
      ...problemsBeforeInstall(folder),
    ];
  } catch (error) {
    return [`Skrip gagal dijalankan: ${said(error)}`];
  }
}

/** @param given services that work; all others record what is used of them, and return a stand-in for anything */
function load(folder: string, given: Readonly<Record<string, object>> = {}, console: object = SILENT): Loaded {
  const touched: string[] = [];
  const services = SERVICES.map((name): [string, unknown] => {
    const get = (target: object, property: string | symbol): unknown => {
      if (property in target) return Reflect.get(target, property);
      touched.push(`${name}.${String(property)}`);
      return anything();
    };
    return [name, new Proxy(given[name] ?? {}, { get })];
  });
  return { script: gas.require(folder, { console, ...Object.fromEntries(services) }), touched };
}

/** A stand-in for anything: each property and each call returns itself; converted to a text it is blank. */
function anything(): unknown {
  const self: unknown = new Proxy(() => undefined, {
    get: (_, property) => (property === Symbol.toPrimitive ? () => '' : self),
    apply: () => self,
  });
  return self;
}

/** Runs `onOpen` before anybody has granted a scope: it must make the menu and use no other service. */
function openWithoutConsent(folder: string): {
  readonly items: readonly string[];
  readonly touched: readonly string[];
} {
  const items: string[] = [];
  const menu = {
    addItem: (_: string, name: string) => {
      items.push(name);
      return menu;
    },
    addSeparator: () => menu,
    // Its items are in the list already: each menu of this place is the same.
    addSubMenu: () => menu,
    addToUi: () => undefined,
  };
  const AuthMode = { NONE: 'NONE', LIMITED: 'LIMITED', FULL: 'FULL' };
  const { script, touched } = load(folder, {
    SpreadsheetApp: { getUi: () => ({ createMenu: () => menu }) },
    ScriptApp: { AuthMode },
  });
  call(script, 'onOpen', { authMode: AuthMode.NONE });
  return { items, touched };
}

/** Each trigger, menu item and entry of the manifest must name a function of the script. */
function missingFunctions(folder: string, menu: readonly string[]): string[] {
  const { script } = load(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8'));
  const wanted = [
    ...Object.values(HANDLERS).map((name) => ({ name, by: 'pemicu' })),
    ...menu.map((name) => ({ name, by: 'menu' })),
    ...(manifest.webapp ? ['doGet', 'doPost'] : []).map((name) => ({ name, by: 'aplikasi web (appsscript.json)' })),
    ...functionsNamedIn(manifest).map((name) => ({ name, by: 'appsscript.json' })),
    ...ALWAYS_CALLED.map((name) => ({ name, by: 'Google' })),
  ];
  const missing = wanted
    .filter(({ name }) => typeof script[name] !== 'function')
    .map(({ name, by }) => `Fungsi ${name}, yang dipanggil ${by}, tidak ada dalam skrip.`);
  return menu.length > 0 ? missing : ['onOpen tidak membuat menu.', ...missing];
}

function functionsNamedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    return typeof each === 'string' && NAMES_A_FUNCTION.test(key) ? [each] : functionsNamedIn(each);
  });
}

/** Checks a desk that is not installed: its page must answer, and each handler must pass over its event and say so in the log. */
function problemsBeforeInstall(folder: string): string[] {
  const pages: string[] = [];
  const output = { setTitle: () => output, addMetaTag: () => output };
  const createHtmlOutput = (html: string) => {
    pages.push(html);
    return output;
  };
  const warnings: string[] = [];
  const properties = { getProperties: () => ({}), setProperties: () => undefined };
  const { script } = load(
    folder,
    { PropertiesService: { getScriptProperties: () => properties }, HtmlService: { createHtmlOutput } },
    { ...SILENT, warn: (text: string) => warnings.push(text) },
  );
  call(script, 'doGet', {});
  // Somebody chooses a step in one cell of the register.
  const cell = { getRow: () => 2, getColumn: () => 3, getNumRows: () => 1, getNumColumns: () => 1 };
  const range = { ...cell, getSheet: () => ({ getName: () => TABS.REGISTER }) };
  const event = { range, value: ACTION_WORDS.FORWARD, response: anything(), triggerUid: 'asing' };
  const working = Object.values(HANDLERS).filter((name) => {
    warnings.length = 0;
    call(script, name, event);
    return !warnings.some((text) => text.includes('not installed'));
  });
  return [
    ...(pages.some((html) => html.includes('<h1>')) ? [] : ['doGet tidak menjawab sebelum aplikasi dipasang.']),
    ...working.map((name) => `Pemicu ${name} tidak menolak sebelum aplikasi dipasang.`),
  ];
}

function call(script: Loaded['script'], name: string, event: unknown): void {
  const called = script[name];
  if (typeof called === 'function') called(event);
}

/** The message of an error; the script's errors come from another context, where `instanceof` is false. */
function said(error: unknown): string {
  return String((error as { message?: unknown } | null)?.message ?? error);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = preflight(join(root, 'dist'));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
  console.log('dist/ siap dikirim: dimuat oleh gas-local tanpa masalah.');
}
