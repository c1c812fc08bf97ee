// What ran, what will run, and what is left to run with.
import { z } from 'zod';
import { triggerEvents } from '../data/triggers.ts';
import type { ExecutionRecord, Workspace } from '../facade.ts';
import { SCHEDULE_WORDS } from '../people/trigger-hand.ts';
import { type Act, EXECUTIONS, get, post, remove } from './acts.ts';
import { knownFunction, noneOf } from './finding.ts';
import { email, instant, person } from './input.ts';

const events = Object.keys(triggerEvents) as (keyof typeof triggerEvents)[];
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
    event: z.enum(events, `write ${events.join(', ')}`),
    of: z.string().min(1).exactOptional(),
    schedule: schedule.exactOptional(),
    as: person,
  })
  .refine(
    ({ event, schedule: given }) => (event === 'clock') === (given !== undefined),
    '"schedule" goes with "event": "clock", and with nothing else',
  );

const QUOTAS = '[{name, account, limit, used, resetsAt?}]';
const TRIGGER = '{uid, function, event, source, creator, schedule?, next?}';

export const executionActs: readonly Act[] = [
  get('/api/executions', {
    does: 'all executions, the oldest first; ?last=: so many of the latest only',
    query: z.object({ last: z.coerce.number().int().min(1).exactOptional() }),
    answer: '[{id, function, trigger, …}]',
    act: ({ workspace, query: { last } }) => workspace.executions().slice(last === undefined ? 0 : -last),
  }),
  get('/api/executions/:id', {
    does: 'one execution; error.source: its stack in the sources, where there is a source map',
    answer: '{id, function, trigger, …}',
    act: ({ workspace, param }) => {
      const found = workspace.executions().find(({ id }) => id === param('id'));
      if (found) return withSources(workspace, found);
      throw noneOf('NO_EXECUTION', param('id'), 'GET /api/executions');
    },
  }),
  get('/api/triggers', {
    does: 'all triggers',
    answer: `[${TRIGGER}]`,
    act: ({ workspace }) => workspace.triggers(),
  }),
  post('/api/triggers', {
    does: 'makes a trigger as the script editor does; of: id or title of the document it waits at, without of: the script’s document; schedule: when a clock trigger runs',
    body: trigger,
    answer: TRIGGER,
    act: ({ workspace, body: { as, ...wish } }) =>
      workspace.makeTrigger({ ...wish, function: knownFunction(workspace, wish.function) }, as),
  }),
  remove('/api/triggers/:uid', {
    does: 'removes a trigger',
    answer: '[{uid, function, …}]',
    act: ({ workspace, param }) => {
      workspace.removeTrigger(param('uid'));
      return workspace.triggers();
    },
  }),
  post('/api/triggers/:uid', {
    does: 'switches a trigger off or on, as Google does at times',
    body: z.strictObject({ disabled: z.boolean() }),
    answer: '[{uid, function, …, disabled?}]',
    act: ({ workspace, param, body: { disabled } }) => {
      workspace.disableTrigger(param('uid'), disabled);
      return workspace.triggers();
    },
  }),
  post('/api/triggers/:uid/run', {
    does: 'runs a clock trigger now, out of its schedule',
    answer: EXECUTIONS,
    act: ({ workspace, param }) => workspace.fireTrigger(param('uid')),
  }),
  get('/api/quotas', {
    does: 'quotas and their use',
    answer: QUOTAS,
    act: ({ workspace }) => workspace.quotas(),
  }),
  post('/api/quotas', {
    does: 'leaves an account so much of a quota',
    body: z.strictObject({ name: z.string().min(1), left: z.number().int().min(0), as: person }),
    answer: QUOTAS,
    act: ({ workspace, body: { name, left, as } }) => {
      workspace.leaveQuota(name, left, as);
      return workspace.quotas();
    },
  }),
  post('/api/consent', {
    does: 'what an account allows the script: a list of scopes, [] when it refuses, null for all',
    body: z.strictObject({ as: email, scopes: z.array(z.string()).nullable() }),
    answer: '{as, scopes}',
    act: ({ workspace, body: { as, scopes } }) => {
      workspace.consent(as, scopes);
      return { as, scopes };
    },
  }),
];

function withSources(workspace: Workspace, record: ExecutionRecord) {
  const source = record.error && workspace.sourceStack(record.error.stack);
  return source === undefined ? record : { ...record, error: { ...record.error, source } };
}
