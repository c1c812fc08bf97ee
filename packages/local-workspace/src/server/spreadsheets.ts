// Whole spreadsheets over HTTP: a person uploads a file and opens it as one.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Workspace } from '../facade.ts';
import { person, readQuery } from './input.ts';

const upload = z.strictObject({
  title: z.string().trim().min(1).max(200).exactOptional(),
  zone: z.string().min(1).exactOptional(),
  as: person,
});

/** @returns the routes under /api/spreadsheets */
export function spreadsheetRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.post('/', async (c) => {
    const { title = 'Untitled spreadsheet', ...file } = readQuery(c, upload);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    return c.json(await workspace.sheets.upload(bytes, { title, ...file }), 201);
  });
  return routes;
}
