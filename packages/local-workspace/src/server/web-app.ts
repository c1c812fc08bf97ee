// The project's web app: doGet and doPost under /exec, and what its pages need to call the script.
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { builtAhead } from '../built-ahead.ts';
import { BadRequest } from '../engine/refusals.ts';
import type { Email, ExecRequest, ExecResponse, PageOrigin, Workspace } from '../facade.ts';
import { hasSeveralAccounts } from '../people/web-visitor.ts';
import { webAppPath, withLocalLinks, withLocalWebApp } from './links.ts';
import { framed, mayLeave } from './sandbox.ts';

const CLIENT = builtAhead('google-script-run.js') ?? new URL('../web/google-script-run.js', import.meta.url);

/** @returns the routes of /exec (a visitor), /as/:person/exec (a person), /dev (the test address), those of later deployments and the client script of their pages */
export function webAppRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  const answer = async (c: Context) => {
    const reader = c.req.param('person');
    const { pathname, search } = new URL(c.req.url);
    // Google leads the browser of somebody with several accounts there by itself (facts 13.1).
    if (c.req.method === 'GET' && !/\/u\/\d/.test(pathname) && hasSeveralAccounts(workspace.settings, reader)) {
      return c.redirect(pathname.replace(/^\/as\/[^/]+/, '$&/u/1') + search);
    }
    const response = workspace.exec(await requestOf(c, reader));
    return answerOf(
      workspace,
      response,
      { reader, deployment: c.req.param('deployment') },
      c.req.header('Sec-Fetch-Dest'),
    );
  };
  const doors = ['', '/u/:account{[0-9]+}', '/as/:person', '/as/:person/u/:account{[0-9]+}'];
  const deployment = '/macros/s/:deployment/exec';
  const addresses = ['/exec', '/exec/*', '/dev', '/dev/*', deployment, `${deployment}/*`];
  for (const path of doors.flatMap((door) => addresses.map((each) => door + each))) {
    routes.get(path, answer);
    routes.post(path, answer);
  }
  routes.get('/assets/google-script-run.js', (c) =>
    c.body(readFileSync(CLIENT, 'utf8'), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  return routes;
}

/**
 * Puts what HtmlService made into a page that can call the script.
 * @param markup a whole document or only its content
 */
export function withScriptRun(
  markup: string,
  page: {
    readonly origin: PageOrigin;
    readonly reader?: Email;
    /** Of a page of the web app, where there are several; absent: the first. */
    readonly deployment?: string;
    readonly title?: string;
    readonly tags?: ExecResponse['metaTags'];
    /** Within the frame of the web app; `stays`: it may not lead the window elsewhere. */
    readonly frame?: 'stays' | 'leaves';
  },
): string {
  const head = String(
    html`<script src="/assets/google-script-run.js" data-person="${page.reader ?? ''}" data-origin="${page.origin}" data-base="${webAppPath(page.reader)}" data-frame="${page.frame ?? ''}" data-deployment="${page.deployment ?? ''}"></script>${page.title ? html`<title>${page.title}</title>` : ''}${(page.tags ?? []).map(({ name, content }) => html`<meta name="${name}" content="${content}">`)}`,
  );
  const local = withLocalWebApp(markup, page.reader);
  const opening = /<head(\s[^>]*)?>/i.exec(local) ?? /<html(\s[^>]*)?>/i.exec(local) ?? /<!doctype[^>]*>/i.exec(local);
  if (!opening) return String(html`<!doctype html><meta charset="utf-8">${raw(head)}${raw(local)}`);
  const at = opening.index + opening[0].length;
  return local.slice(0, at) + head + local.slice(at);
}

/** @throws BadRequest for what no browser would write */
function decoded(pathInfo: string): string {
  try {
    return decodeURIComponent(pathInfo);
  } catch {
    throw new BadRequest(`This address cannot be read: “${pathInfo}” is no encoding of URLs. Look at its % signs.`);
  }
}

async function requestOf(c: Context, reader: Email | undefined): Promise<ExecRequest> {
  const parameters = { ...c.req.queries() };
  const [, address, pathInfo] =
    /^\/(exec|dev)(?:\/(.*))?$/.exec(
      c.req.path.replace(/^(\/as\/[^/]+)?(\/u\/\d+)?(\/macros\/s\/[\w-]+(?=\/exec))?/, ''),
    ) ?? [];
  const account = c.req.param('account');
  const deployment = c.req.param('deployment');
  const userAgent = c.req.header('User-Agent');
  const common = {
    ...(reader ? { as: reader } : {}),
    ...(pathInfo ? { pathInfo: decoded(pathInfo) } : {}),
    ...(account === undefined ? {} : { account: Number(account) }),
    ...(userAgent ? { userAgent } : {}),
    ...(deployment === undefined ? {} : { deployment }),
    ...(address === 'dev' ? { dev: true as const } : {}),
  };
  if (c.req.method !== 'POST') return { ...common, method: 'GET', parameters };
  const type = c.req.header('Content-Type') ?? 'application/octet-stream';
  const contents = await c.req.text();
  return { ...common, method: 'POST', parameters, body: { type, contents } };
}

/**
 * A browser gets a page of HtmlService in Google's frame, its links to documents of this workspace led to the local pages;
 * a program, which names no destination, gets the page itself.
 * The frame is of another origin at Google, so that the page cannot show the web app in itself (facts 7.6).
 */
function answerOf(
  workspace: Workspace,
  response: ExecResponse,
  { reader, deployment }: { readonly reader: Email | undefined; readonly deployment: string | undefined },
  destination: string | undefined,
): Response {
  const isPage = response.type.startsWith('text/html');
  const inFrame = isPage && (destination === 'document' || destination === 'iframe');
  const { title, metaTags } = response;
  const frame = mayLeave(workspace) ? 'leaves' : 'stays';
  const page = isPage
    ? withScriptRun(inFrame ? withLocalLinks(workspace, response.body, reader) : response.body, {
        origin: 'web-app',
        ...(reader ? { reader } : {}),
        ...(deployment ? { deployment } : {}),
        ...(title ? { title } : {}),
        ...(metaTags ? { tags: metaTags } : {}),
        ...(inFrame ? { frame } : {}),
      })
    : response.body;
  const headers = new Headers({
    'Content-Type': /charset=/i.test(response.type) ? response.type : `${response.type}; charset=utf-8`,
  });
  if (response.frames !== 'ALLOWALL') headers.set('X-Frame-Options', destination === 'iframe' ? 'DENY' : 'SAMEORIGIN');
  const body = inFrame ? framed(page, response, workspace) : page;
  return new Response(body, { status: response.status as ContentfulStatusCode, headers });
}
