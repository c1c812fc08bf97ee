// Builds what a page runs in the browser, when it is first asked for, and keeps it in memory.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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
  const path = /^[a-z-]+$/.test(entry) ? entryPath(entry) : undefined;
  if (!path) return undefined;
  const known = built.get(entry);
  if (known) return known;
  const assets = bundle(path);
  built.set(entry, assets);
  // Source that was broken may be mended before the next request.
  assets.catch(() => built.delete(entry));
  return assets;
}

function entryPath(entry: string): string | undefined {
  return ['.tsx', '.ts']
    .map((extension) => fileURLToPath(new URL(entry + extension, ENTRIES)))
    .find((path) => existsSync(path));
}

async function bundle(path: string): Promise<PageAssets> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
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
    loader: { '.svg': 'dataurl', '.png': 'dataurl', '.woff2': 'dataurl' },
  });
  const textOf = (extension: string) => outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}
