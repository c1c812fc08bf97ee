// Who is let in, and what addresses answer, over HTTP: sharing by link, and the network that scripts see.
import { Hono } from 'hono';
import { z } from 'zod';
import type { Workspace } from '../facade.ts';
import { readBody } from './input.ts';

const sharing = z.strictObject({
  link: z.enum(['nobody', 'viewer', 'editor']),
  spreadsheet: z.string().exactOptional(),
});
const answer = z.union([
  z.null(),
  z.literal('unreachable'),
  z.strictObject({
    status: z.number().int().min(100).max(599).exactOptional(),
    text: z.string().exactOptional(),
    base64: z.string().exactOptional(),
    headers: z.record(z.string(), z.string()).exactOptional(),
    location: z.string().exactOptional(),
    relay: z.string().exactOptional(),
  }),
]);
const planned = z.strictObject({ url: z.string().min(1), answer });

/** @returns the routes of /api/sharing and /api/network */
export function networkRoutes({ sheets, network }: Workspace): Hono {
  const routes = new Hono();
  routes.put('/sharing', async (c) => {
    const { link, spreadsheet } = await readBody(c, sharing);
    sheets.share(link, spreadsheet);
    return c.json({ link });
  });
  routes.get('/network', (c) => c.json(network.requests()));
  routes.put('/network', async (c) => {
    const { url, answer: given } = await readBody(c, planned);
    network.answer(url, given);
    return c.json({ url, answer: given });
  });
  return routes;
}
