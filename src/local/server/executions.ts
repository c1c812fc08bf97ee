// What ran, what will run, and what is left to run with.
import { Hono } from 'hono';
import { z } from 'zod';
import type { ExecutionRecord, Workspace } from '../facade.ts';
import { NotFound } from '../refusals.ts';
import { email, person, readBody, readQuery } from './input.ts';

const count = z.coerce.number().int().min(1).exactOptional();
const quota = z.strictObject({ name: z.string().min(1), left: z.number().int().min(0), as: person });
const consent = z.strictObject({ as: email, scopes: z.array(z.string()).nullable() });

/** @returns the routes of /api/executions, /api/triggers, /api/quotas and /api/consent */
export function executionRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/executions', (c) => {
    const { last } = readQuery(c, z.object({ last: count }));
    return c.json(last === undefined ? workspace.executions() : workspace.executions().slice(-last));
  });
  routes.get('/executions/:id', (c) => {
    const found = workspace.executions().find(({ id }) => id === c.req.param('id'));
    if (!found) throw new NotFound(`Tidak ada eksekusi "${c.req.param('id')}". Yang ada: GET /api/executions`);
    return c.json(withSources(workspace, found));
  });
  routes.get('/triggers', (c) => c.json(workspace.triggers()));
  routes.post('/triggers/:uid', async (c) => {
    const { disabled } = await readBody(c, z.strictObject({ disabled: z.boolean() }));
    workspace.disableTrigger(c.req.param('uid'), disabled);
    return c.json(workspace.triggers());
  });
  routes.post('/triggers/:uid/run', (c) => c.json(workspace.fireTrigger(c.req.param('uid'))));
  routes.get('/quotas', (c) => c.json(workspace.quotas()));
  routes.post('/quotas', async (c) => {
    const { name, left, as } = await readBody(c, quota);
    workspace.leaveQuota(name, left, as);
    return c.json(workspace.quotas());
  });
  routes.post('/consent', async (c) => {
    const { as, scopes } = await readBody(c, consent);
    workspace.consent(as, scopes);
    return c.json({ as, scopes });
  });
  return routes;
}

function withSources(workspace: Workspace, record: ExecutionRecord) {
  const source = record.error && workspace.sourceStack(record.error.stack);
  return source === undefined ? record : { ...record, error: { ...record.error, source } };
}
