// What the desk still lacks, as its store knows it.
import { type SetupTask, setupTasks } from '../../domain/office/troubles.ts';
import { contactsAreSet, ownNames } from '../../domain/settings/settings-values.ts';
import { setupWords } from '../../words/google/setup.ts';
import type { Store } from '../services/store.ts';
import { tellTroubles } from '../sheets/banner.ts';

/** Each task with whether it is done; once all were, they stay done: what breaks later is a trouble of its own. */
export function setupOf(store: Store): readonly { readonly task: SetupTask; readonly done: boolean }[] {
  const tasks = setupTasks({
    hasOwnNames: ownNames(store.get('settings')),
    hasTeam: (store.get('team') ?? []).length > 0,
    hasContacts: contactsAreSet(store.get('settings')),
    hasCalendar: store.get('installation')?.calendarId !== '',
    hasWebApp: store.get('webApp') !== undefined,
    hasRequest: (store.get('givenUpTo') ?? []).length > 0,
    webAppOpenToAll: store.get('webAppOpenToAll'),
    formOpenToAll: store.get('formOpenToAll'),
  });
  return store.get('isSetUp') ? tasks.map(({ task }) => ({ task, done: true })) : tasks;
}

/** Shows the list at the head of `Pengaturan`, and takes it away for good once all is done. */
export function tellSetup(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, store: Store): void {
  if (store.get('isSetUp')) return;
  const tasks = setupOf(store);
  tellTroubles(spreadsheet, store, { SETUP: setupWords(tasks) });
  if (tasks.every(({ done }) => done)) store.put({ isSetUp: true });
}
