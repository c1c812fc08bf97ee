// What a browser without an account, or a tool with a token, meets at docs.google.com and script.google.com.
import { Hono } from 'hono';
import { XLSX } from './drive-routes.ts';
import type { Google } from './google.ts';

/** @returns the export address of spreadsheets (facts 7.7), which has no limit of size */
export function exportRoutes(google: Google): Hono {
  const routes = new Hono();
  routes.get('/spreadsheets/d/:file/export', async (c) => {
    const scopes = ['drive.file', 'drive', 'spreadsheets'];
    const asking = google.accounts.signedIn(c.req.header('Authorization'), scopes);
    const { workspace } = google.file(c.req.param('file'), asking, scopes);
    return new Response(Buffer.from(await workspace.sheets.xlsx()), { headers: { 'Content-Type': XLSX } });
  });
  return routes;
}

/** @returns the address of each deployment, for a visitor without an account */
export function webAppRoutes(google: Google): Hono {
  const routes = new Hono();
  routes.get('/macros/s/:deployment/exec', (c) => {
    const answer = google.deployed(c.req.param('deployment'))?.meet(c.req.url);
    if (!answer) return c.text('Sorry, the file you have requested does not exist.', 404);
    const { status, type, text, location } = answer;
    const headers = { 'Content-Type': type, ...(location !== undefined && { Location: location }) };
    return new Response(text, { status, headers });
  });
  return routes;
}
