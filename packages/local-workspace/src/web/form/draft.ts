// Keeps what a respondent has typed while their window is open, so that a reload or a stopped server costs them nothing.
import type { Values } from './answers.ts';

function keyOf(form: string): string {
  // A link that fills in something else is another beginning.
  return `draft ${form} ${location.search}`;
}

/** @returns what was kept for this form and link */
export function keptDraft(form: string): Values | undefined {
  const kept = sessionStorage.getItem(keyOf(form));
  return kept === null ? undefined : (JSON.parse(kept) as Values);
}

/** Keeps it, in place of what was kept before. */
export function keepDraft(form: string, values: Values): void {
  sessionStorage.setItem(keyOf(form), JSON.stringify(values));
}

/** Lets go of it: it was sent, or the respondent wants to begin anew. */
export function forgetDraft(form: string): void {
  sessionStorage.removeItem(keyOf(form));
}
