// What a person or another execution does in the middle of a script, asked for over HTTP, and what became of it.
import { z } from 'zod';
import { BadRequest, EditRefused, FormRefused, NotFound } from '../engine/refusals.ts';
import type { ActionResult, Fault, FaultEffect, Workspace } from '../facade.ts';
import { answers, call, editWith, lineDeeds, sort } from './deeds.ts';
import { findForm, findSheet, knownFunction } from './finding.ts';
import { person } from './input.ts';
import { problemOf } from './problems.ts';

const sheet = z.string().min(1);
const bySomebody = { sheet, as: person };

/** What may happen meanwhile, by name; one of them a fault. */
export const action = z.union(
  [
    z.strictObject({ edit: editWith({ sheet }) }),
    z.strictObject({ insert: lineDeeds.insert.extend(bySomebody) }),
    z.strictObject({ delete: lineDeeds.delete.extend(bySomebody) }),
    z.strictObject({ sort: sort.extend({ sheet }) }),
    z.strictObject({ respond: z.strictObject({ form: z.string().min(1), answers, email: person }) }),
    z.strictObject({ run: call }),
  ],
  {
    error:
      'write one of {"edit": {sheet, range, value | values}}, {"insert": {sheet, before}}, {"delete": {sheet, from}}, {"sort": {sheet, column}}, {"respond": {form, answers}}, {"run": {function}}',
  },
);
type Action = z.output<typeof action>;

/** What came of an action that happened meanwhile. */
interface Happened {
  readonly meanwhile: Action;
  /** Ids of the executions that it set off. */
  readonly executions: readonly string[];
  /** The words with which the person was refused. */
  readonly refused?: string;
}

/** The faults that were planned over HTTP, and what became of those in whose middle something was done. */
export class Meanwhile {
  private readonly planned = new WeakMap<() => void, Action>();
  private happened: Happened[] = [];
  private readonly workspace: Workspace;

  constructor(workspace: Workspace) {
    this.workspace = workspace;
    workspace.onChange(({ kind }) => {
      if (kind === 'reset') this.happened = [];
    });
  }

  state() {
    const pending = this.workspace.faults.pending().map(({ effect, ...rest }: Fault) => ({
      ...rest,
      effect: 'meanwhile' in effect ? { meanwhile: this.planned.get(effect.meanwhile) ?? true } : effect,
    }));
    return { pending, happened: this.happened };
  }

  /** @returns the effect that lets it happen @throws NotFound when there is no such sheet, form or function to begin with */
  effectOf(wish: Action): FaultEffect {
    const act = prepared(this.workspace, wish);
    const strike = () => {
      this.happened.push({ meanwhile: wish, ...outcomeOf(act) });
    };
    this.planned.set(strike, wish);
    return { meanwhile: strike };
  }

  clear(): void {
    this.workspace.faults.clear();
    this.happened = [];
  }
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
