// What a new desk still lacks: the list that ticks itself until the first request has come in.
import type { Openness } from './outside.ts';

/** In the order in which an office does them. */
export const SETUP_TASKS = ['TEAM', 'CONTACTS', 'WEB', 'FORM', 'FIRST_REQUEST'] as const;
export type SetupTask = (typeof SETUP_TASKS)[number];

export interface SetupState {
  readonly hasTeam: boolean;
  /** Whether reply address and WhatsApp number are no longer the made-up ones. */
  readonly hasContacts: boolean;
  /** Whether the address of the web app is known; it is learned when a page answers there. */
  readonly hasWebApp: boolean;
  readonly hasRequest: boolean;
  /** What a stranger met when that was last looked at; `undefined` while nobody has looked. */
  readonly webAppOpenToAll: Openness | undefined;
  readonly formOpenToAll: Openness | undefined;
}

/** Each task with whether it is done. */
export function setupTasks(state: SetupState): readonly { readonly task: SetupTask; readonly done: boolean }[] {
  const done: Readonly<Record<SetupTask, boolean>> = {
    TEAM: state.hasTeam,
    CONTACTS: state.hasContacts,
    WEB: state.hasWebApp && state.webAppOpenToAll?.answer !== 'NO',
    // Where nobody has looked, a request that came in shows that the form lets people in.
    FORM: isOpen(state.formOpenToAll) ?? state.hasRequest,
    FIRST_REQUEST: state.hasRequest,
  };
  return SETUP_TASKS.map((task) => ({ task, done: done[task] }));
}

/** `undefined` where it is not known. */
function isOpen(openness: Openness | undefined): boolean | undefined {
  return openness && openness.answer !== 'UNKNOWN' ? openness.answer === 'YES' : undefined;
}
