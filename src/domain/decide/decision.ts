// How a decision is put: refused, or recorded by entries that bring along what changes and what is to be done.
import type { Refusal } from '../refusal.ts';
import type { BookingRequest } from '../request.ts';
import type { Decision, HistoryEntry } from './command.ts';

/** What is recorded, if anything is. */
export type Accepted = Decision & { readonly ok: true };

/** A command that changes nothing, and why. */
export function refused(refusal: Refusal): Decision {
  return { ok: false, refusal };
}

/** Everything that follows from some entries of the history; from none nothing does. */
export function accepted(history: readonly HistoryEntry[]): Accepted {
  return {
    ok: true,
    changes: history.map(({ change }) => change),
    history,
    effects: history.flatMap(({ effects }) => effects),
  };
}

/** The desk with some requests as they stand afterwards, new ones last. */
export function agendaWith(agenda: readonly BookingRequest[], afters: readonly BookingRequest[]): BookingRequest[] {
  const known = new Map(agenda.map((request) => [request.number, request]));
  for (const after of afters) known.set(after.number, after);
  return [...known.values()];
}
