// POST /api/crowd: many send forms and edit cells in one modelled moment; the answer tells what each waited for.
import { z } from 'zod';
import type { CrowdAct, CrowdResult, ExecutionRecord } from '../facade.ts';
import { type Act, post } from './acts.ts';
import { answers } from './deeds.ts';
import { cell, person } from './input.ts';

const MOST_ACTS = 1000;
const submission = z.strictObject({ form: z.string().min(1), answers, email: person });
const edit = z.strictObject({ sheet: z.string().min(1), range: z.string().min(1), value: cell, as: person });
const acts = z
  .strictObject({ submissions: z.array(submission).exactOptional(), edits: z.array(edit).exactOptional() })
  .refine(({ submissions = [], edits = [] }) => submissions.length + edits.length > 0, 'write submissions or edits')
  .refine(
    ({ submissions = [], edits = [] }) => submissions.length + edits.length <= MOST_ACTS,
    `at most ${MOST_ACTS} at once`,
  );

export const crowdActs: readonly Act[] = [
  post('/api/crowd', {
    does: 'many people submit a form or type in one and the same moment; their scripts wait for each other’s locks',
    body: acts,
    answer:
      '{summary: {acts, refused, executions, completed, failed, longestLockWait, longest}, acts: [{executions: [{…, lockWait, modelledMilliseconds}], refused?}]}',
    act: ({ workspace, body: { submissions = [], edits = [] } }) =>
      told(workspace.crowd([...submissions, ...edits] as CrowdAct[])),
  }),
];

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
