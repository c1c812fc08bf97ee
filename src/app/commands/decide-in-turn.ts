// Decides several commands in turn, each on the state that the one before left, as one decision.
import type { Command, Context } from '../../domain/commands/command.ts';
import { decide } from '../../domain/commands/decide.ts';
import {
  type Accepted,
  accepted,
  type Change,
  type HistoryEntry,
  requestsWith,
} from '../../domain/commands/decision.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';

/** Decides commands in order, each on the state that the one before left; stops at the first refusal, with what is recorded instead. */
export function decideInTurn(
  commands: readonly Command[],
  context: Context,
): { readonly decision: Accepted; readonly refusal: Refusal | null } {
  const history: HistoryEntry[] = [];
  let { requests } = context;
  let refusal: Refusal | null = null;
  for (const command of commands) {
    const decision = decide(command, { ...context, requests });
    if (!decision.ok) {
      refusal = decision.refusal;
      history.push(...(decision.instead?.history ?? []));
      break;
    }
    history.push(...decision.history);
    requests = requestsWith(
      requests,
      decision.changes.map(({ after }) => after),
    );
  }
  return { decision: mergeChanges(accepted(history)), refusal };
}

/** Merges the changes of each request into one, so that its row is written once. */
export function mergeChanges(decision: Accepted): Accepted {
  const found = new Map<string, Change>();
  for (const change of decision.changes) {
    const earlier = found.get(change.after.number);
    const merged = { ...change, before: earlier?.before ?? null, message: change.message ?? earlier?.message ?? null };
    found.set(change.after.number, earlier ? merged : change);
  }
  return { ...decision, changes: [...found.values()] };
}
