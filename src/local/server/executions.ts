// What ran, what will run, what is left to run with, and failures on purpose.
import { Hono } from 'hono';
import { z } from 'zod';
import type { ExecutionRecord, Fault, Workspace } from '../facade.ts';
import { NotFound } from '../refusals.ts';
import { email, person, position, readBody } from './input.ts';

const fault = z.strictObject({
  at: z.strictObject({
    function: z.string().min(1).exactOptional(),
    call: position.exactOptional(),
    method: z.string().min(1).exactOptional(),
    nth: position.exactOptional(),
  }),
  effect: z.union(
    [
      z.strictObject({ error: z.string().min(1) }),
      z.strictObject({
        kill: z.union([z.literal('lost'), z.literal('applied'), z.strictObject({ first: z.number().int().min(0) })]),
      }),
    ],
    { error: 'tulis {"error": pesan} atau {"kill": "lost" | "applied" | {"first": jumlah}}' },
  ),
  times: position.exactOptional(),
});

const quota = z.strictObject({ name: z.string().min(1), left: z.number().int().min(0), as: person });
const consent = z.strictObject({ as: email, scopes: z.array(z.string()).nullable() });

/** @returns the routes of /api/executions, /api/triggers, /api/quotas and /api/faults */
export function executionRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/executions', (c) => c.json(workspace.executions()));
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
  routes.get('/faults', (c) => c.json(pending(workspace)));
  routes.post('/faults', async (c) => {
    workspace.faults.plan(await readBody(c, fault));
    return c.json(pending(workspace));
  });
  routes.delete('/faults', (c) => {
    workspace.faults.clear();
    return c.json(pending(workspace));
  });
  return routes;
}

function withSources(workspace: Workspace, record: ExecutionRecord) {
  const source = record.error && workspace.sourceStack(record.error.stack);
  return source === undefined ? record : { ...record, error: { ...record.error, source } };
}

/** A fault's `meanwhile` is a function of a test: all JSON can say is that there is one. */
function pending(workspace: Workspace): { pending: unknown[] } {
  const plain = ({ effect, ...rest }: Fault) => ({
    ...rest,
    effect: 'meanwhile' in effect ? { meanwhile: true } : effect,
  });
  return { pending: workspace.faults.pending().map(plain) };
}
