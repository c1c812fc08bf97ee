// Failures on purpose over HTTP: errors, kills, and what a person or another execution does in the middle of a script.
import { Hono } from 'hono';
import { z } from 'zod';
import { BadRequest, EditRefused, FormRefused, NotFound } from '../engine/refusals.ts';
import type { ActionResult, Fault, FaultEffect, Workspace } from '../facade.ts';
import { answers, findForm } from './forms.ts';
import { email, person, position, readBody } from './input.ts';
import { problemOf } from './problems.ts';
import { knownFunction } from './run.ts';
import { edit, findSheet, sort } from './sheets.ts';

const sheet = z.string().min(1);
const span = { sheet, count: position.exactOptional(), as: person };

/** What may happen meanwhile, by name; one of them a fault. */
const action = z.union(
  [
    z.strictObject({ edit: edit.safeExtend({ sheet }) }),
    z.strictObject({ insert: z.strictObject({ ...span, before: position }) }),
    z.strictObject({ delete: z.strictObject({ ...span, from: position }) }),
    z.strictObject({ sort: sort.extend({ sheet }) }),
    z.strictObject({ respond: z.strictObject({ form: z.string().min(1), answers, email: email.exactOptional() }) }),
    z.strictObject({
      run: z.strictObject({ function: z.string().min(1), args: z.array(z.unknown()).exactOptional(), as: person }),
    }),
  ],
  {
    error:
      'write one of {"edit": {sheet, range, value | values}}, {"insert": {sheet, before}}, {"delete": {sheet, from}}, {"sort": {sheet, column}}, {"respond": {form, answers}}, {"run": {function}}',
  },
);
type Action = z.output<typeof action>;

const fault = z.strictObject({
  at: z.strictObject({
    function: z.string().min(1).exactOptional(),
    call: position.exactOptional(),
    method: z.string().min(1).exactOptional(),
    nth: position.exactOptional(),
  }),
  effect: z
    .strictObject(
      {
        error: z.string().min(1).exactOptional(),
        kill: z
          .union([z.literal('lost'), z.literal('applied'), z.strictObject({ first: z.number().int().min(0) })], {
            error: 'write "lost", "applied" or {"first": number}',
          })
          .exactOptional(),
        meanwhile: action.exactOptional(),
      },
      { error: 'write {"error": message}, {"kill": …} or {"meanwhile": …}' },
    )
    .refine((effect) => Object.keys(effect).length === 1, 'give one of "error", "kill" or "meanwhile"'),
  times: position.exactOptional(),
});

/** What came of an action that happened meanwhile. */
interface Happened {
  readonly meanwhile: Action;
  /** Ids of the executions that it set off. */
  readonly executions: readonly string[];
  /** The words with which the person was refused. */
  readonly refused?: string;
}

/** @returns the routes of /api/faults */
export function faultRoutes(workspace: Workspace): Hono {
  const routes = new Hono();
  const planned = new WeakMap<() => void, Action>();
  let happened: Happened[] = [];
  workspace.onChange(({ kind }) => {
    if (kind === 'reset') happened = [];
  });

  const state = () => ({
    pending: workspace.faults.pending().map(({ effect, ...rest }: Fault) => ({
      ...rest,
      effect: 'meanwhile' in effect ? { meanwhile: planned.get(effect.meanwhile) ?? true } : effect,
    })),
    happened,
  });
  const meanwhile = (wish: Action): FaultEffect => {
    const act = prepared(workspace, wish);
    const strike = () => {
      happened.push({ meanwhile: wish, ...outcomeOf(act) });
    };
    planned.set(strike, wish);
    return { meanwhile: strike };
  };

  routes.get('/', (c) => c.json(state()));
  routes.post('/', async (c) => {
    const { effect, ...rest } = await readBody(c, fault);
    const wish = effect.meanwhile;
    workspace.faults.plan({ ...rest, effect: wish ? meanwhile(wish) : (effect as FaultEffect) });
    return c.json(state());
  });
  routes.delete('/', (c) => {
    workspace.faults.clear();
    happened = [];
    return c.json(state());
  });
  return routes;
}

/** A person who is refused hears of it; the script that was disturbed goes on. */
function outcomeOf(act: () => ActionResult): Omit<Happened, 'meanwhile'> {
  try {
    return { executions: act().executions.map(({ id }) => id) };
  } catch (error) {
    const refusal = [EditRefused, FormRefused, NotFound, BadRequest].some((each) => error instanceof each);
    if (!refusal) throw error;
    return { executions: [], refused: problemOf(error).error };
  }
}

/** @returns what is to happen @throws NotFound when there is no such sheet, form or function to begin with */
function prepared(workspace: Workspace, wish: Action): () => ActionResult {
  const { sheets, forms } = workspace;
  if ('edit' in wish) {
    const { sheet: name, as, ...what } = wish.edit;
    findSheet(workspace, name);
    return () => sheets.edit(name, what, as);
  }
  if ('insert' in wish) {
    const { sheet: name, as, ...where } = wish.insert;
    findSheet(workspace, name);
    return () => sheets.insertRows(name, where, as);
  }
  if ('delete' in wish) {
    const { sheet: name, as, ...where } = wish.delete;
    findSheet(workspace, name);
    return () => sheets.deleteRows(name, where, as);
  }
  if ('sort' in wish) {
    const { sheet: name, as, ...by } = wish.sort;
    findSheet(workspace, name);
    return () => sheets.sort(name, by, as);
  }
  if ('respond' in wish) {
    const form = findForm(workspace, wish.respond.form);
    return () => forms.respond(form.id, wish.respond.answers, wish.respond.email);
  }
  const name = knownFunction(workspace, wish.run.function);
  return () => workspace.run(name, wish.run.args, wish.run.as);
}
