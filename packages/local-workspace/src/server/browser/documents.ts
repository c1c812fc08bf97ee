// The pages of the workspace as documents: an empty frame each, which its own script fills over the HTTP API.
import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import { NotFound } from '../../engine/refusals.ts';
import type { Workspace } from '../../facade.ts';
import { assetsOf } from './assets.ts';

/** Scripts and everything else come from this server alone; frames show mails and what the script made. */
const CONTENT_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

/** Each path and the entry of `web/entries` that fills it. */
const PAGES: Readonly<Record<string, string>> = {
  '/': 'start',
  '/form/:id': 'form',
  '/mail': 'mail',
  '/mail/:id': 'mail',
  '/calendar': 'calendar',
  '/executions': 'executions',
  '/sheet': 'sheet',
};

/** @returns the routes of the pages and of their scripts and stylesheets */
export function documentRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  for (const [path, entry] of Object.entries(PAGES)) {
    routes.get(path, (c) => {
      // The browser asks for the script in a moment; building it begins now, and a page that cannot be is refused at once.
      void assetsOf(entry)?.catch(() => {});
      return c.html(documentOf(workspace, entry), 200, { 'Content-Security-Policy': CONTENT_POLICY });
    });
  }
  routes.get('/assets/:file{[a-z-]+\\.(?:js|css)}', (c) => serveAsset(c, workspace));
  return routes;
}

function documentOf({ settings }: Workspace, entry: string) {
  return html`<!doctype html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${settings.title}</title>
<link rel="icon" href="data:,">
<script src="/assets/theme.js"></script>
<link rel="stylesheet" href="/assets/${entry}.css">
<link rel="modulepreload" href="/assets/words.js">
<script type="module" src="/assets/${entry}.js"></script>
</head>
<body>
<noscript>This page needs JavaScript.</noscript>
</body>
</html>`;
}

/** The words are those of the workspace's language. */
async function serveAsset(c: Context, { settings }: Workspace): Promise<Response> {
  const [name = '', kind] = (c.req.param('file') ?? '').split('.');
  const assets = await assetsOf(name === 'words' ? `words-${settings.language}` : name);
  if (!assets) throw new NotFound(`There is no page "${name}".`);
  return kind === 'js'
    ? c.body(assets.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' })
    : c.body(assets.style, 200, { 'Content-Type': 'text/css; charset=utf-8' });
}
