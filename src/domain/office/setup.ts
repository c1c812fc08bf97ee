// What a new desk still lacks: the list that ticks itself until the first request has come in.
import type { Instant } from '../time/time.ts';

/** In the order in which an office does them. */
export const SETUP_TASKS = ['TEAM', 'CONTACTS', 'WEB', 'FORM', 'FIRST_REQUEST'] as const;
export type SetupTask = (typeof SETUP_TASKS)[number];

/** What a look from outside, without an account, last found. */
export interface Check {
  readonly ok: boolean;
  readonly at: Instant;
  /** What was seen instead, for people; blank where all is well. */
  readonly found: string;
}

export interface SetupState {
  readonly hasTeam: boolean;
  /** Whether reply address and WhatsApp number are no longer the made-up ones. */
  readonly hasContacts: boolean;
  /** Whether the address of the web app is known; it is learned when a page answers there. */
  readonly hasWebApp: boolean;
  readonly hasRequest: boolean;
  /** What the checks found; `undefined` while nobody has looked. */
  readonly webAnswers: Check | undefined;
  readonly formOpen: Check | undefined;
}

/** Each task with whether it is done. */
export function setupTasks(state: SetupState): readonly { readonly task: SetupTask; readonly done: boolean }[] {
  const done: Readonly<Record<SetupTask, boolean>> = {
    TEAM: state.hasTeam,
    CONTACTS: state.hasContacts,
    WEB: state.hasWebApp && state.webAnswers?.ok !== false,
    // Where nobody has looked, a request that came in shows that the form lets people in.
    FORM: state.formOpen?.ok ?? state.hasRequest,
    FIRST_REQUEST: state.hasRequest,
  };
  return SETUP_TASKS.map((task) => ({ task, done: done[task] }));
}
