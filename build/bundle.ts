// Builds dist/, the folder clasp pushes: `bundle.js`, one ES2020 script of all sources, and `Code.js`, which Google calls.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Build } from '../src/domain/office/build.ts';
import { buildOf } from './build-stamp.ts';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The scripts of the folder, in the order in which clasp pushes them: the editor shows the one that people can read first. */
export const SCRIPTS = ['Code', 'bundle'] as const;

const MAIN = join(root, 'src/main.ts');
const HEAD =
  '// All sources of src/ in one script, as esbuild writes it; `// src/…` stands above each. Google calls what is in Code.js.';

/**
 * Bundles the product without minifying it, since the office's next engineer reads it in the Apps Script editor.
 *
 * @param outDir folder to write the scripts, `appsscript.json` and, for this machine only, the source map to; nothing else
 *   stays in it
 * @param plugins of esbuild, for a test that tries other sources
 * @param stamp how the build names itself; absent: by its sources
 * @returns the size of the scripts in bytes and the names of the functions that Google calls
 */
export async function bundle(
  outDir: string,
  plugins: Plugin[] = [],
  stamp: Build = buildOf(root),
): Promise<{ bytes: number; functions: string[] }> {
  const { outputFiles } = await build({
    entryPoints: [MAIN],
    bundle: true,
    format: 'cjs',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    // Otherwise each element carries a note that nothing of ours reads.
    jsxSideEffects: true,
    plugins,
    define: { PONTIVE_BUILD: JSON.stringify(stamp) },
    // One function around all, which esbuild's own `iife` would indent by 46 kB.
    banner: { js: `${HEAD}\nvar App = ((module) => {` },
    footer: { js: 'return module.exports;\n})({ exports: {} });' },
    outfile: join(outDir, 'bundle.js'),
    sourcemap: 'external',
    sourcesContent: false,
    write: false,
  });
  const [map = '', script = ''] = outputFiles.map(({ text }) => text);
  const called = calledFunctions();
  const code = codeFile(called, stamp);
  replaceFolder(outDir, {
    'Code.js': code,
    'bundle.js': script,
    'bundle.js.map': map,
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  });
  const functions = called.flatMap(({ names }) => names).sort();
  return { bytes: Buffer.byteLength(code) + Buffer.byteLength(script), functions };
}

/** The exports of one module, for which `main.ts` has one line. */
interface Called {
  /** Below `src/`. */
  readonly module: string;
  readonly names: readonly string[];
}

/** What `main.ts` exports, in its order. */
function calledFunctions(): Called[] {
  return [...readFileSync(MAIN, 'utf8').matchAll(/^export \{([^}]+)\} from '\.\/([^']+)';$/gm)].map(
    ([, names = '', module = '']) => ({
      module,
      names: [...names.matchAll(/(\w+)\s*(?:,|$)/g)].map(([, name = '']) => name),
    }),
  );
}

/**
 * Google calls only top-level functions; each hands over when it is called, whichever script was loaded first. Sources
 * without a repository, as in a downloaded archive, carry no day: that of the build would name the same sources
 * differently every day, and no commit is found by what names them.
 */
function codeFile(called: readonly Called[], { version, id, at }: Build): string {
  const functions = called.map(({ module, names }) =>
    [`// src/${module}`, ...names.map((name) => `function ${name}(...args) {\n  return App.${name}(...args);\n}`)].join(
      '\n',
    ),
  );
  return [
    `// Agenda Pontive Center ${version}, build ${id} of ${at ? at.slice(0, 10) : 'sources without a commit'}.`,
    '//',
    '// The desk of an office that lends and shows one room: a form, this sheet, a calendar and mails.',
    '// Here stands what Google calls, and nothing else: the menu, the triggers and the pages.',
    '// What they do stands in bundle.js, which is written from TypeScript: the path of its source is above each part.',
    '//',
    '// Change neither file here: the next `npm run deploy` writes both again, and refuses where somebody has changed one.',
    '// The sources are the project that it is run in, folder src/; the README.md beside that folder says how to begin.',
    '// A name that ends in “_” can be called by its trigger alone. Settings of the office stand in the tab Pengaturan.',
    '',
    functions.join('\n\n'),
    '',
  ].join('\n');
}

/** Makes the folder hold exactly these files. Unchanged ones are not written, so that others can read them. */
function replaceFolder(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!(name in files)) rmSync(join(folder, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeFileSync(`${path}.${process.pid}`, text);
    renameSync(`${path}.${process.pid}`, path);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const { bytes, functions } = await bundle(join(root, 'dist'));
  const milliseconds = Math.round(performance.now() - started);
  console.log(
    `dist/bundle.js and Code.js: ${Math.round(bytes / 1000)} kB, ${functions.length} functions, ${milliseconds} ms`,
  );
}
