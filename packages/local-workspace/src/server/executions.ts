// What ran, what will run, and what is left to run with.
import { Hono } from 'hono';
import { z } from 'zod';
import { NotFound } from '../engine/refusals.ts';
import type { ExecutionRecord, Workspace } from '../facade.ts';
import { SCHEDULE_WORDS } from '../people/trigger-hand.ts';
import { email, instant, person, readBody, readQuery } from './input.ts';
import { knownFunction } from './run.ts';

const count = z.coerce.number().int().min(1).exactOptional();
const quota = z.strictObject({ name: z.string().min(1), left: z.number().int().min(0), as: person });
const consent = z.strictObject({ as: email, scopes: z.array(z.string()).nullable() });

const hour = z.number().int().min(0).max(23).exactOptional();
const schedule = z.union(
  [
    z.strictObject({ minutes: z.literal([1, 5, 10, 15, 30]) }),
    z.strictObject({ hours: z.literal([1, 2, 4, 6, 8, 12]) }),
    z.strictObject({ days: z.number().int().min(1), hour }),
    z.strictObject({ weekDay: z.number().int().min(1).max(7), hour }),
    z.strictObject({ monthDay: z.number().int().min(1).max(31), hour }),
    z.strictObject({ at: instant }),
  ],
  { error: SCHEDULE_WORDS },
);
const trigger = z
  .strictObject({
    function: z.string().min(1),
    event: z.enum(
      ['form-submit', 'edit', 'change', 'open', 'clock', 'calendar'],
      'write form-submit, edit, change, open, clock or calendar',
    ),
    of: z.string().min(1).exactOptional(),
    schedule: schedule.exactOptional(),
    as: person,
  })
  .refine(
    ({ event, schedule: given }) => (event === 'clock') === (given !== undefined),
    '"schedule" goes with "event": "clock", and with nothing else',
  );

/** @returns the routes of /api/executions, /api/triggers, /api/quotas and /api/consent */
export function executionRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.get('/executions', (c) => {
    const { last } = readQuery(c, z.object({ last: count }));
    return c.json(last === undefined ? workspace.executions() : workspace.executions().slice(-last));
  });
  routes.get('/executions/:id', (c) => {
    const found = workspace.executions().find(({ id }) => id === c.req.param('id'));
    if (!found)
      throw new NotFound(`There is no execution "${c.req.param('id')}". Those there are: GET /api/executions`);
    return c.json(withSources(workspace, found));
  });
  routes.get('/triggers', (c) => c.json(workspace.triggers()));
  routes.post('/triggers', async (c) => {
    const { as, ...wish } = await readBody(c, trigger);
    return c.json(workspace.makeTrigger({ ...wish, function: knownFunction(workspace, wish.function) }, as));
  });
  routes.delete('/triggers/:uid', (c) => {
    workspace.removeTrigger(c.req.param('uid'));
    return c.json(workspace.triggers());
  });
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
