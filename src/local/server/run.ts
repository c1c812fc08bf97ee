// Starting things by hand: opening the document, menu items, functions, calls of pages, starting over.
import { Hono } from 'hono';
import { z } from 'zod';
import type { ActionResult, Workspace } from '../facade.ts';
import { NotFound } from '../refusals.ts';
import { person, readBody, readQuery } from './input.ts';

const opening = z.strictObject({ as: person });
const choice = z.strictObject({
  item: z.string().min(1),
  as: person,
  answers: z
    .array(
      z.union([z.string(), z.strictObject({ button: z.string(), text: z.string() })], {
        error: 'tulis "OK" atau {"button": "OK", "text": "…"}',
      }),
    )
    .exactOptional(),
});
const call = z.strictObject({
  function: z.string().min(1),
  args: z.array(z.unknown()).exactOptional(),
  as: person,
});
const pageCall = call.extend({ origin: z.enum(['document', 'web-app']).exactOptional() });
const reset = z.strictObject({ empty: z.boolean().exactOptional() });

/** @returns the routes of /api/open, /api/menus, /api/menu, /api/run, /api/script-run and /api/reset */
export function runRoutes(workspace: Workspace, restart: () => ActionResult): Hono {
  const routes = new Hono();
  routes.post('/open', async (c) => c.json(workspace.open((await readBody(c, opening)).as)));
  routes.get('/menus', (c) => c.json(workspace.menus(readQuery(c, z.object({ as: person })).as)));
  routes.post('/menu', async (c) => {
    const { item, as, answers } = await readBody(c, choice);
    return c.json(workspace.menu(item, as, answers));
  });
  routes.post('/run', async (c) => {
    const body = await readBody(c, call);
    return c.json(workspace.run(knownFunction(workspace, body.function), body.args, body.as));
  });
  routes.post('/script-run', async (c) => {
    const body = await readBody(c, pageCall);
    return c.json(workspace.scriptRun(body.function, body.args, body.as, body.origin ?? 'web-app'));
  });
  routes.post('/reset', async (c) => {
    const { empty } = await readBody(c, reset);
    if (!empty) return c.json(restart());
    workspace.reset();
    return c.json({ executions: [] });
  });
  return routes;
}

/** @returns the name of a function of the project @throws NotFound */
export function knownFunction(workspace: Workspace, name: string): string {
  const { functions } = workspace.project;
  if (functions.includes(name)) return name;
  throw new NotFound(`Tidak ada fungsi "${name}". Yang ada: ${functions.join(', ')}`);
}
