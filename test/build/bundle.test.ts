// What is pushed to Google: two ES2020 scripts that touch no host global, and exactly the functions Google calls.

import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload, type SourceMapping } from 'node:module';
import { join, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import { parse, tokenizer } from 'acorn';
import { describe, expect, it } from 'vitest';
import { buildOf } from '../../build/build-stamp.ts';
import { root } from '../../build/bundle.ts';
import { listed } from '../listed.ts';

const code = readFileSync(join(root, 'dist/Code.js'), 'utf8');
const bundled = readFileSync(join(root, 'dist/bundle.js'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'dist/appsscript.json'), 'utf8'));

/** Any visitor of a page may call these (facts 13.1): test/workspace/open-doors.test.ts shows what comes of it. */
const PUBLIC = `
  about changeLinkKey doGet doPost enterLetter handOver install installFromMenu onOpen openDesk
  rebuildReport remove sendForm`
  .trim()
  .split(/\s+/);

/** The triggers call these, and nobody else can: their names end in `_`. */
const PRIVATE = ['everyHour_', 'everyNight_', 'everyTenMinutes_', 'onFormSubmitted_', 'onSheetEdited_'];

/** Facts 1.1: absent in the V8 runtime of Apps Script. */
const ABSENT = `
  setTimeout setInterval clearTimeout clearInterval queueMicrotask structuredClone ReadableStream WritableStream
  TextEncoder TextDecoder fetch FormData File Blob URL URLSearchParams DOMException atob btoa crypto SubtleCrypto
  AbortController window document self navigator performance process Buffer require module exports`
  .trim()
  .split(/\s+/);

/** Loads the bundle where every absent name tells when it is touched. */
function touchedWhileLoading(scripts: readonly string[]): string[] {
  const touched: string[] = [];
  const globals: Record<string, unknown> = {};
  for (const name of ABSENT) {
    Object.defineProperty(globals, name, {
      get() {
        touched.push(name);
        return undefined;
      },
    });
  }
  const context = createContext(globals);
  for (const script of scripts) new Script(script).runInContext(context);
  return touched;
}

describe('the scripts', () => {
  it('are of ES2020, of which they have what Google’s own samples use, and nothing else (facts 1.1)', () => {
    const tokens = [...tokenizer(bundled, { ecmaVersion: 2020 })];
    const found = new Set(tokens.map(({ type }) => type.label));
    expect([found.has('?.'), found.has('??')]).toEqual([true, true]);
    // No `import()`, no `import.meta`, no 1n: the other syntax of that year.
    expect(found.has('import')).toBe(false);
    expect(tokens.some((token) => typeof (token as { value?: unknown }).value === 'bigint')).toBe(false);
  });

  it.each([
    ['as clasp pushes them, Code first', [code, bundled]],
    ['by their names, the bundle first', [bundled, code]],
  ])('touch no global that Apps Script lacks while they load, %s', (_, scripts) => {
    expect(touchedWhileLoading(scripts)).toEqual([]);
  });

  it('hand over what Google calls, whichever of them was loaded first', () => {
    for (const scripts of [
      [code, bundled],
      [bundled, code],
    ]) {
      const context = createContext({});
      for (const script of scripts) new Script(script).runInContext(context);
      new Script('App = { doGet: (...given) => given.join() };').runInContext(context);
      expect(new Script("doGet('e', 2)").runInContext(context)).toBe('e,2');
    }
  });

  it('begin with one that people can read, where each function stands under its source', () => {
    const lines = code.split('\n');
    expect(lines.length).toBeLessThan(100);
    // A downloaded archive has no commit: test/build/thorough/downloaded.test.ts runs this file in such a folder.
    const day = buildOf(root).at === '' ? 'sources without a commit' : '20\\d\\d-\\d\\d-\\d\\d';
    expect(lines[0]).toMatch(new RegExp(`^// Agenda Pontive Center \\d+\\.\\d+\\.\\d+, build \\S+ of ${day}\\.$`));
    const paths = [...code.matchAll(/^\/\/ (src\/\S+)$/gm)].map(([, path = '']) => path);
    expect(paths).toContain('src/google/menu/menu.ts');
    for (const path of paths) expect(bundled, path).toContain(`\n// ${path}\n`);
  });

  it('is what esbuild writes, with whole names: the office’s next engineer reads it in the editor', () => {
    for (const name of ['decideAct', 'processOutbox']) expect(bundled).toContain(`\nfunction ${name}(`);
  });

  it('costs an execution some milliseconds (facts 13.5), and grows by no accident', () => {
    // About 5 % above what it weighs; whoever moves it says why.
    expect(Buffer.byteLength(code) + Buffer.byteLength(bundled)).toBeLessThan(1_217_600);
    // A namespace of zod that is asked for by its name at run time brings along all that it holds.
    expect(bundled).not.toContain('util_exports');
  });

  it('declares exactly the functions that Google calls, each by a literal declaration', () => {
    const declaredIn = (script: string) =>
      parse(script, { ecmaVersion: 2020, sourceType: 'script' }).body.flatMap((node) =>
        node.type === 'FunctionDeclaration' ? [node.id.name] : [],
      );
    expect(declaredIn(code).sort()).toEqual([...PUBLIC, ...PRIVATE].sort());
    expect(declaredIn(bundled)).toEqual([]);
  });
});

describe('the manifest', () => {
  it('serves the web app to everybody, as the account that deploys it', () => {
    expect(manifest.webapp).toEqual({ access: 'ANYONE_ANONYMOUS', executeAs: 'USER_DEPLOYING' });
  });

  it('runs V8 in the zone of the room, with the Advanced Calendar service and the final scopes', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', timeZone: 'Asia/Pontianak' });
    expect(manifest.dependencies.enabledAdvancedServices).toEqual([
      { userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' },
    ]);
    expect(manifest.oauthScopes.map((scope: string) => scope.split('/auth/')[1])).toEqual(listed`
      spreadsheets · forms · calendar · script.send_mail · script.scriptapp · script.container.ui
      script.external_request · userinfo.email
    `);
  });
});

describe('the source map', () => {
  it('leads each loop, switch and throw of our own code to the same in its source', () => {
    const map = new SourceMap(JSON.parse(readFileSync(join(root, 'dist/bundle.js.map'), 'utf8')) as SourceMapPayload);
    const lines = bundled.split('\n');
    // Above are a few helpers of esbuild's own.
    const first = lines.findIndex((text) => text.startsWith('// src/'));
    const places = lines.flatMap((text, line) => {
      if (line < first) return [];
      const [, indent, word] = /^( +)(for|while|switch|throw)\b/.exec(text) ?? [];
      return indent && word ? [{ line, column: indent.length, word }] : [];
    });
    const found = places.map(({ line, column }) => {
      const entry = map.findEntry(line, column);
      if (!('originalSource' in entry)) return `nothing for line ${line + 1}`;
      const { originalSource, originalLine, originalColumn } = entry as SourceMapping;
      const source = readFileSync(resolve(root, 'dist', originalSource), 'utf8').split('\n')[originalLine] ?? '';
      return /^\w+/.exec(source.slice(originalColumn))?.[0];
    });
    expect(places.length).toBeGreaterThan(50);
    expect(found).toEqual(places.map(({ word }) => word));
  });
});
