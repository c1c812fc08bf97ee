// Builds dist/, the folder clasp pushes: one ES2019 script with a top-level function for each export of main.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Build } from '../src/domain/office/build.ts';
import { buildOf } from './build-stamp.ts';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const HEAD =
  '// Agenda Pontive Center. Built from TypeScript (src/) by `npm run build`: change the sources, not this file.';

/**
 * Bundles the product without minifying it, since the office's next engineer reads it in the Apps Script editor.
 *
 * @param outDir folder to write `Code.js`, `appsscript.json` and, for this machine only, the script's source map to;
 *   nothing else stays in it
 * @param plugins of esbuild, for a test that tries other sources
 * @param stamp how the build names itself; absent: by its sources
 * @returns the size of the script in bytes and the names of its top-level functions
 */
export async function bundle(
  outDir: string,
  plugins: Plugin[] = [],
  stamp: Build = buildOf(root),
): Promise<{ bytes: number; functions: string[] }> {
  const functions = await exportsOf(join(root, 'src/main.ts'));
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/main.ts')],
    bundle: true,
    format: 'cjs',
    target: 'es2019',
    charset: 'utf8',
    jsx: 'automatic',
    // Otherwise each element carries a note that nothing of ours reads.
    jsxSideEffects: true,
    plugins,
    define: { PONTIVE_BUILD: JSON.stringify(stamp) },
    // One function around all, which esbuild's own `iife` would indent by 46 kB.
    banner: { js: `${HEAD}\nvar App = ((module) => {` },
    footer: { js: ['return module.exports;', '})({ exports: {} });', ...functions.map(topLevel)].join('\n') },
    outfile: join(outDir, 'Code.js'),
    sourcemap: 'external',
    sourcesContent: false,
    write: false,
  });
  const [map = '', script = ''] = outputFiles.map(({ text }) => text);
  replaceFolder(outDir, {
    'Code.js': script,
    'Code.js.map': map,
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  });
  return { bytes: Buffer.byteLength(script), functions };
}

/** Google calls only top-level functions. */
function topLevel(name: string): string {
  return `function ${name}(...args) {\n  return App.${name}(...args);\n}`;
}

/** The names that a module exports, sorted. */
async function exportsOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: false,
    format: 'esm',
    metafile: true,
    write: false,
  });
  return Object.values(metafile.outputs)
    .flatMap((output) => output.exports)
    .sort();
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
  console.log(`dist/Code.js: ${Math.round(bytes / 1000)} kB, ${functions.length} functions, ${milliseconds} ms`);
}
