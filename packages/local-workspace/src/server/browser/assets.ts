// Gives what a page runs in the browser: as it was packed, else built when it is first asked for, and kept in memory.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile, Plugin } from 'esbuild';
import { builtAhead } from '../../built-ahead.ts';

const ENTRIES = new URL('../../web/entries/', import.meta.url);

/** The script and the stylesheet of one page. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

const built = new Map<string, Promise<PageAssets>>();

/**
 * Bundles an entry of `web/entries` once; servers of one process share it.
 * @param entry its name without extension
 * @returns undefined when there is no such entry
 */
export function assetsOf(entry: string): Promise<PageAssets> | undefined {
  if (!/^[a-z-]+$/.test(entry)) return undefined;
  const known = built.get(entry);
  if (known) return known;
  const assets = packed(entry) ?? bundled(entry);
  if (!assets) return undefined;
  built.set(entry, assets);
  // Source that was broken may be mended before the next request.
  assets.catch(() => built.delete(entry));
  return assets;
}

/** @returns what was packed of a page; a page without a style has none */
function packed(entry: string): Promise<PageAssets> | undefined {
  const [script, style] = [builtAhead(`${entry}.page.js`), builtAhead(`${entry}.page.css`)];
  if (script === undefined) return undefined;
  const textOf = (path: string | undefined) => (path === undefined ? '' : readFile(path, 'utf8'));
  return Promise.all([textOf(script), textOf(style)]).then(([script, style]) => ({ script, style }));
}

function bundled(entry: string): Promise<PageAssets> | undefined {
  const path = entryPath(entry);
  return path === undefined ? undefined : bundle(path);
}

function entryPath(entry: string): string | undefined {
  return ['.tsx', '.ts']
    .map((extension) => fileURLToPath(new URL(entry + extension, ENTRIES)))
    .find((path) => existsSync(path));
}

/** What the browser fetches by itself: the words of its one language, and an entry that a page asks for when it needs it. */
const apart: Plugin = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/words\/words\.ts$/ }, () => ({ path: '/assets/words.js', external: true }));
    onResolve({ filter: /\/entries\/[a-z-]+\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `/assets/${parse(path).name}.js`, external: true } : undefined,
    );
  },
};

/** @returns what a page is made of, and of which files, by an entry's path */
export async function bundle(path: string): Promise<PageAssets & { readonly inputs: Metafile['inputs'] }> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    metafile: true,
    outdir: '/assets',
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    charset: 'utf8',
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    plugins: [apart],
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
  });
  const textOf = (extension: string) => outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css'), inputs: metafile.inputs };
}
