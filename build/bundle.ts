// Builds dist/, the folder clasp pushes: one script of ES2019 with a real top-level function for each export of main.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encode } from '@jridgewell/sourcemap-codec';
import { build } from 'esbuild';
import { ownCode } from './own-code.ts';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Bundles the product.
 * Our own code stays readable, since the office's next engineer meets it in the Apps Script editor: the rules as they are
 * in the sources, the rest with the names of functions and properties but short ones for what a function uses inside, so
 * that all of it stays under 400 kB. It contains no library.
 *
 * @param outDir folder to write `Code.js`, `appsscript.json` and, for this machine only, the script's source map to;
 *   nothing else stays in it
 * @returns the size of the script in bytes and the names of its top-level functions
 */
export async function bundle(outDir: string): Promise<{ bytes: number; functions: string[] }> {
  const own = await build({
    entryPoints: [join(root, 'src/main.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2019',
    charset: 'utf8',
    jsx: 'automatic',
    // Leaves out the @__PURE__ comments: nothing of the pages is shaken off afterwards.
    jsxSideEffects: true,
    outfile: join(outDir, 'own.js'),
    sourcemap: 'external',
    sourcesContent: false,
    write: false,
    legalComments: 'none',
  });
  const [map, module] = own.outputFiles.map(({ text }) => text);
  const { sources, names, mappings } = JSON.parse(map ?? '{}') as {
    sources: string[];
    names: string[];
    mappings: string;
  };
  const { lines, exports } = ownCode(module ?? '', mappings, isShortened);
  const wrappers = exports.map(({ name }) => `function ${name}(...args) {\n  return App.${name}(...args);\n}`);
  const head = [
    '// Agenda Pontive Center. Built from TypeScript (src/) by `npm run build`: change the sources, not this file.',
    'var App = (() => {',
    '',
    '',
  ].join('\n');
  const script = [
    head + lines.map(({ text }) => text).join('\n'),
    `return { ${exports.map(({ name, local }) => `${name}: ${local}`).join(', ')} };\n})();`,
    ...wrappers,
    '',
  ].join('\n');
  const above = head
    .split('\n')
    .slice(1)
    .map(() => []);
  const places = encode([...above, ...lines.map(({ segments }) => [...segments])]);
  replaceFolder(outDir, {
    'Code.js': script,
    'Code.js.map': JSON.stringify({ version: 3, file: 'Code.js', sources, names, mappings: places }),
    'appsscript.json': readFileSync(join(root, 'appsscript.json'), 'utf8'),
  });
  return { bytes: Buffer.byteLength(script), functions: exports.map(({ name }) => name) };
}

/** Whether a source may have short names inside: all but the rules of the SOP, which the office's next engineer looks for. */
function isShortened(path: string): boolean {
  return !RULES.test(path);
}

const RULES = new RegExp(
  `^src/domain/(?:${[
    ...['request', 'status', 'flow', 'transitions', 'finding', 'examine', 'rules/', 'clash.ts'],
    ...[
      'personal-data',
      'decide/act',
      'decide/due',
      'decide/gate',
      'decide/move',
      'decide/next-state',
      'decide/people',
    ],
  ].join('|')})`,
);

/** Makes the folder hold exactly these files; what is right is left alone, so that others may read it meanwhile. */
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
