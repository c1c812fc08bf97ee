// Deployments of the web app over HTTP: who made them, who is let in, and making another one.
import { Hono } from 'hono';
import { z } from 'zod';
import type { DeploymentInfo, Workspace } from '../facade.ts';
import { person, readBody } from './input.ts';
import { webAppPath } from './links.ts';

const draft = z.strictObject({
  access: z.enum(['MYSELF', 'DOMAIN', 'ANYONE', 'ANYONE_ANONYMOUS']).exactOptional(),
  executeAs: z.enum(['USER_ACCESSING', 'USER_DEPLOYING']).exactOptional(),
});
const made = draft.extend({ as: person });

/** @returns the routes under /api/deployments */
export function deploymentRoutes({ deployments }: Workspace): Hono {
  const routes = new Hono();
  const shown = (each: DeploymentInfo) => ({ ...each, path: webAppPath(undefined, each.url) });
  routes.get('/', (c) => c.json(deployments.list().map(shown)));
  routes.post('/', async (c) => {
    const { as, ...wish } = await readBody(c, made);
    return c.json(shown(deployments.make(wish, as)));
  });
  routes.patch('/:id', async (c) => c.json(shown(deployments.change(c.req.param('id'), await readBody(c, draft)))));
  routes.delete('/:id', (c) => {
    deployments.archive(c.req.param('id'));
    return c.json(deployments.list().map(shown));
  });
  return routes;
}
