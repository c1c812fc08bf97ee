// Failures on purpose over HTTP: errors, kills, and what happens in the middle of a script.
import { z } from 'zod';
import type { FaultEffect } from '../facade.ts';
import { type Act, get, post, remove } from './acts.ts';
import { oneOf, position } from './input.ts';
import { action } from './meanwhile.ts';

const fault = z.strictObject({
  at: z.strictObject({
    function: z.string().min(1).exactOptional(),
    call: position.exactOptional(),
    method: z.string().min(1).exactOptional(),
    nth: position.exactOptional(),
  }),
  effect: oneOf(
    {
      error: z.string().min(1),
      kill: z.union([z.literal('lost'), z.literal('applied'), z.strictObject({ first: z.number().int().min(0) })], {
        error: 'write "lost", "applied" or {"first": number}',
      }),
      meanwhile: action,
    },
    {},
  ),
  times: position.exactOptional(),
});

const STATE = '{pending, happened}';

export const faultActs: readonly Act[] = [
  get('/api/faults', {
    does: 'faults that wait, and what became of the others: the executions of that person, or their refusal',
    answer: '{pending, happened: [{meanwhile, executions: [id], refused?}]}',
    act: ({ meanwhile }) => meanwhile.state(),
  }),
  post('/api/faults', {
    does: 'plans a fault; meanwhile: what a person or another execution does in the middle of that call (a paste: edit with values)',
    body: fault,
    answer: STATE,
    act: ({ workspace, meanwhile, body: { effect, ...rest } }) => {
      const wish = effect.meanwhile;
      workspace.faults.plan({ ...rest, effect: wish ? meanwhile.effectOf(wish) : (effect as FaultEffect) });
      return meanwhile.state();
    },
  }),
  remove('/api/faults', {
    does: 'removes all faults',
    answer: STATE,
    act: ({ meanwhile }) => {
      meanwhile.clear();
      return meanwhile.state();
    },
  }),
];
