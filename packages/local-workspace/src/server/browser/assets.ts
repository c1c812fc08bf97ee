// Gives what a page runs in the browser: as it was packed, else built when it is first asked for, and kept in memory.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Metafile, Plugin } from 'esbuild';
import { libraryPlace } from '../../export/libraries.ts';

const ENTRIES = new URL('../../web/entries/', import.meta.url);
const isCheckout = existsSync(ENTRIES);

/** The script and the stylesheet of one page. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

const built = new Map<string, Promise<PageAssets>>();

/**
 * Bundles an entry of `web/entries` once; servers of one process share it.
 * @param entry its name without extension
 * @returns undefined when there is no such entry @throws LibraryMissing where neither sources nor the package of the pages are
 */
export function assetsOf(entry: string): Promise<PageAssets> | undefined {
  if (!/^[a-z-]+$/.test(entry)) return undefined;
  const known = built.get(entry);
  if (known) return known;
  const path = entryPath(entry);
  const assets = path !== undefined ? bundle(path) : isCheckout ? undefined : packed(entry);
  if (!assets) return undefined;
  built.set(entry, assets);
  // Source that was broken may be mended before the next request.
  assets.catch(() => built.delete(entry));
  return assets;
}

/** @returns a page as it was packed, where the package of the pages lies; one without a style has none @throws LibraryMissing */
function packed(entry: string): Promise<PageAssets> | undefined {
  const folder = dirname(libraryPlace('pages', '/package.json'));
  const [script, style] = [join(folder, `${entry}.js`), join(folder, `${entry}.css`)];
  if (!existsSync(script)) return undefined;
  const textOf = (path: string) => (existsSync(path) ? readFile(path, 'utf8') : '');
  return Promise.all([textOf(script), textOf(style)]).then(([script, style]) => ({ script, style }));
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
