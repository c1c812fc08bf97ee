// Where a test's words of a step go: to the applicant where the step needs words for them, else to colleagues.
import { TRANSITIONS } from '../src/domain/flow/transitions.ts';
import type { Action } from '../src/domain/vocabulary.ts';

export function columnOfWords(action: Action | undefined): 'text' | 'applicantMessage' {
  return action && TRANSITIONS[action]?.applicantMessage === 'REQUIRED' ? 'applicantMessage' : 'text';
}
