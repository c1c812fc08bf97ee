// Starting things by hand: opening the document, menu items, functions, calls of pages, starting over.
import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound } from '../engine/refusals.ts';
import type { ActionResult, Workspace } from '../facade.ts';
import type { DialogPages } from './dialog-pages.ts';
import { person, readBody, readQuery } from './input.ts';
import { localLinksIn } from './links.ts';

const opening = z.strictObject({ as: person });
const button = z.enum(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE'], 'write OK, CANCEL, YES, NO or CLOSE');
const reply = z.strictObject({ button, text: z.string().exactOptional() });
const given = z.union([button, z.strictObject({ button, text: z.string() })]);
const choice = z.strictObject({
  item: z.string().min(1),
  as: person,
  answers: z
    .union([z.literal('wait'), z.array(given)], {
      error: 'write "wait", or a list of "OK" or {"button": "OK", "text": "…"}',
    })
    .exactOptional(),
});
const call = z.strictObject({
  function: z.string().min(1),
  args: z.array(z.unknown()).exactOptional(),
  as: person,
});
const pageCall = call.extend({
  origin: z.enum(['document', 'web-app']).exactOptional(),
  deployment: z.string().min(1).exactOptional(),
});
const reset = z.strictObject({ empty: z.boolean().exactOptional() });

/** @returns the routes of /api/open, /api/menus, /api/menu, /api/questions, /api/run, /api/script-run and /api/reset */
export function runRoutes(workspace: Workspace, restart: () => ActionResult, pages: DialogPages): Hono {
  const routes = new Hono();
  routes.post('/open', async (c) => {
    const { as } = await readBody(c, opening);
    return c.json(pages.withPages(workspace.open(as), as));
  });
  routes.get('/menus', (c) => c.json(workspace.menus(readQuery(c, z.object({ as: person })).as)));
  routes.post('/menu', async (c) => {
    const { item, as, answers } = await readBody(c, choice);
    return c.json(pages.withPages(workspace.menu(item, as, answers), as));
  });
  routes.post('/questions/:execution', async (c) => {
    const { button, text = '' } = await readBody(c, reply);
    const id = c.req.param('execution');
    const person = workspace.executions().find((each) => each.id === id)?.person;
    return c.json(pages.withPages(workspace.answer(id, { button, text }), person));
  });
  routes.post('/run', async (c) => {
    const body = await readBody(c, call);
    const result = workspace.run(knownFunction(workspace, body.function), body.args, body.as);
    return c.json(pages.withPages(result, body.as));
  });
  routes.post('/script-run', async (c) => {
    const body = await readBody(c, pageCall);
    const result = workspace.scriptRun(body.function, body.args, body.as, body.origin ?? 'web-app', body.deployment);
    // A page may show what it gets: the client leads its links to the local pages.
    const links = typeof result.value === 'string' ? localLinksIn(workspace, result.value, body.as) : {};
    return c.json({ ...pages.withPages(result, body.as), links });
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
  throw new NotFound(`There is no function "${name}". Those there are: ${functions.join(', ')}`);
}
