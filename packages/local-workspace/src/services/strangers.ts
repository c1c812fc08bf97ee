// What somebody without an account meets at the addresses of this workspace: forms, spreadsheets, the web app (facts 13.6).

import type { World } from '../engine/world.ts';
import type { ExecRequest } from '../facade.ts';
import { ServiceError } from '../model/service-error.ts';
import { type Answer, type FetchRequest, FORM_TYPE, failed, page, redirect } from './fetched.ts';
import { isLinkShared } from './link-sharing.ts';

const FORM = /^https:\/\/docs\.google\.com\/forms\/d\/(?:e\/)?([\w-]+)\/(\w+)/;
const SPREADSHEET = /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)/;
const WEB_APP =
  /^https:\/\/script\.google\.com\/(?:a\/(?:macros\/)?[\w.-]+\/)?(?:macros\/)?s\/([\w-]+)\/(exec|dev)\??([^#]*)/;
const ECHO = /^https:\/\/script\.googleusercontent\.com\/macros\/echo\?user_content_key=([\w-]+)$/;

/** @returns the answer to a stranger; undefined for an address that is none of this workspace's */
export function meetStranger(world: World, url: string, request: FetchRequest): Answer | undefined {
  if (/^https:\/\/accounts\.google\.com\//.test(url))
    return page('<html><title>Sign in - Google Accounts</title></html>');
  const echo = ECHO.exec(url)?.[1];
  if (echo !== undefined)
    return page(Buffer.from(echo, 'base64url').toString('utf8'), 200, 'text/plain; charset=utf-8');
  const [, form, door = ''] = FORM.exec(url) ?? [];
  if (form !== undefined) return atForm(world, form, door, url);
  const spreadsheet = SPREADSHEET.exec(url)?.[1];
  if (spreadsheet !== undefined) return atSpreadsheet(world, spreadsheet, url);
  const [, deployment, address, query = ''] = WEB_APP.exec(url) ?? [];
  if (deployment === undefined) return undefined;
  return address === 'dev' ? signIn(url) : atWebApp(world, deployment, query, url, request);
}

function signIn(url: string): Answer {
  return redirect(`https://accounts.google.com/ServiceLogin?passive=1209600&continue=${encodeURIComponent(url)}`);
}

function atForm(world: World, id: string, door: string, url: string): Answer {
  const form = world.documents.forms.get(id);
  if (!form) return failed(404);
  const at = (name: string) => `https://docs.google.com/forms/d/e/${id}/${name}`;
  if (door === 'edit') return signIn(url);
  if (door === 'closedform')
    return page(`<html>${form.closedMessage || 'This form is no longer accepting responses.'}</html>`);
  if (door === 'formrestricted') return signIn(at('viewform'));
  if (!form.published && world.readings.of('unpublishedForm') === 'missing') return failed(404);
  if (!form.published || !form.accepting) return redirect(at('closedform'));
  // A question for files makes respondents sign in (facts 4.1).
  const takesFiles = form.items.some(({ type }) => type === 'FILE_UPLOAD');
  if (form.login || form.onePerUser || takesFiles) return signIn(url);
  return form.restricted
    ? redirect(at('formrestricted'))
    : page(`<html><title>${form.title || form.fileName}</title></html>`);
}

function atSpreadsheet(world: World, id: string, url: string): Answer {
  const spreadsheet = world.documents.spreadsheets.get(id);
  if (!spreadsheet) return failed(404);
  if (isLinkShared(world, id)) return page(`<html><title>${spreadsheet.title}</title></html>`);
  return world.readings.of('privateAddress') === 'sign-in' ? signIn(url) : failed(401);
}

/**
 * A page of HtmlService stands within a script of the outer page, with every sign escaped that is no letter or digit; a
 * text of ContentService under another address.
 */
function atWebApp(world: World, deployment: string, query: string, url: string, request: FetchRequest): Answer {
  const { status, type, body, title = '', executions } = world.visit({ ...sent(query, request), deployment });
  if (executions.some((each) => each.status === 'waiting')) throw new ServiceError(`Timeout: ${url}`);
  if (status === 403) return signIn(url);
  if (status === 404) return failed(404);
  // Google shows the error of a script on a page like any other.
  if (status !== 200) return page(`<html><title>Error</title>${body}</html>`);
  if (!type.startsWith('text/html')) {
    const key = Buffer.from(body, 'utf8').toString('base64url');
    return redirect(`https://script.googleusercontent.com/macros/echo?user_content_key=${key}`);
  }
  const hidden = JSON.stringify({ userHtml: body }).replaceAll(/[^\w .:;,-]/g, escaped);
  return page(
    `<html><title>${title}</title><script>goog.script.init("${hidden}", "", undefined, true);</script></html>`,
  );
}

function sent(query: string, { method = 'get', contentType = FORM_TYPE, payload = '' }: FetchRequest): ExecRequest {
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) parameters[name] = [...(parameters[name] ?? []), value];
  if (method.toLowerCase() !== 'post') return { method: 'GET', parameters };
  return { method: 'POST', parameters, body: { type: contentType, contents: payload } };
}

function escaped(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
