// Where a test's words of a step go: to the applicant where the step needs words for them, else to colleagues.
import { TRANSITIONS } from '../src/domain/flow/transitions.ts';
import type { Action } from '../src/domain/vocabulary.ts';
import { ACTION_WORDS, codeOf } from '../src/words/sheet/choices.ts';
import { REGISTER_COLUMNS } from '../src/words/sheet/columns.ts';

export function columnOfWords(action: Action | undefined): 'text' | 'applicantMessage' {
  return action && TRANSITIONS[action]?.applicantMessage === 'REQUIRED' ? 'applicantMessage' : 'text';
}

/** The header above the words of a step, by its name in the dropdown. */
export function wordsHeader(action: string): string {
  return REGISTER_COLUMNS[columnOfWords(codeOf(ACTION_WORDS, action) ?? undefined)];
}
