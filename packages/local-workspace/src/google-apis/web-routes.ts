// What a browser without an account, or a tool with a token, meets at docs.google.com and script.google.com.
import { Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { XLSX } from './drive-routes.ts';
import type { Google } from './google.ts';

/** @returns the export address of spreadsheets (facts 7.7), which has no limit of size */
export function exportRoutes(google: Google): Hono {
  const routes = new Hono();
  routes.get('/spreadsheets/d/:file/export', async (c) => {
    const asking = google.accounts.signedIn(c.req.header('Authorization'), ['drive.file', 'drive', 'spreadsheets']);
    const { workspace } = google.file(c.req.param('file'), asking);
    return new Response(Buffer.from(await workspace.sheets.xlsx()), { headers: { 'Content-Type': XLSX } });
  });
  return routes;
}

/** @returns the address of each deployment, for a visitor without an account */
export function webAppRoutes(google: Google): Hono {
  const routes = new Hono();
  routes.get('/macros/s/:deployment/exec', (c) => {
    const deployment = c.req.param('deployment');
    const workspace = google.deployed(deployment);
    if (!workspace) return c.text('Sorry, the file you have requested does not exist.', 404);
    const { status, type, body } = workspace.exec({ method: 'GET', deployment, parameters: c.req.queries() });
    if (status === 403) {
      const asked = encodeURIComponent(c.req.url);
      return c.redirect(`https://accounts.google.com/ServiceLogin?continue=${asked}`);
    }
    return new Response(body, { status: status as ContentfulStatusCode, headers: { 'Content-Type': type } });
  });
  return routes;
}
