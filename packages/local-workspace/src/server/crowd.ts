// POST /api/crowd: many send forms and edit cells in one modelled moment; the answer tells what each waited for.
import { Hono } from 'hono';
import { z } from 'zod';
import type { CrowdAct, CrowdResult, ExecutionRecord, Workspace } from '../facade.ts';
import { answers } from './forms.ts';
import { cell, person, readBody } from './input.ts';

const MOST_ACTS = 1000;
const submission = z.strictObject({ form: z.string().min(1), answers, email: person });
const edit = z.strictObject({ sheet: z.string().min(1), range: z.string().min(1), value: cell, as: person });
const acts = z
  .strictObject({ submissions: z.array(submission).exactOptional(), edits: z.array(edit).exactOptional() })
  .refine(({ submissions = [], edits = [] }) => submissions.length + edits.length > 0, 'write submissions or edits')
  .refine(
    ({ submissions = [], edits = [] }) => submissions.length + edits.length <= MOST_ACTS,
    `paling banyak ${MOST_ACTS} sekaligus`,
  );

/** @returns the route of /api/crowd */
export function crowdRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  routes.post('/', async (c) => {
    const { submissions = [], edits = [] } = await readBody(c, acts);
    return c.json(told(workspace.crowd([...submissions, ...edits] as CrowdAct[])));
  });
  return routes;
}

function told(results: readonly CrowdResult[]) {
  const executions = results.flatMap((each) => each.executions);
  const having = (status: ExecutionRecord['status']) => executions.filter((each) => each.status === status).length;
  return {
    summary: {
      acts: results.length,
      refused: results.filter(({ refused }) => refused !== undefined).length,
      executions: executions.length,
      completed: having('completed'),
      failed: having('failed') + having('killed'),
      longestLockWait: Math.max(0, ...executions.map(({ lockWait }) => lockWait)),
      longest: Math.max(0, ...executions.map(({ modelledMilliseconds }) => modelledMilliseconds)),
    },
    acts: results,
  };
}
