// What the desk still lacks, as its store knows it.
import { setupTasks } from '../../domain/office/troubles.ts';
import { contactsAreSet, ownNames } from '../../domain/settings/settings-values.ts';
import { setupWords } from '../../words/google/setup.ts';
import type { Store } from '../services/store.ts';
import { tellTroubles } from '../sheets/banner.ts';

/** How many things are left to set up; once none was, none ever is: what breaks later is a trouble of its own. */
export function leftToSetUp(store: Store): number {
  return store.get('isSetUp') ? 0 : tasksOf(store).filter(({ done }) => !done).length;
}

function tasksOf(store: Store) {
  return setupTasks({
    hasOwnNames: ownNames(store.get('settings')),
    hasTeam: (store.get('team') ?? []).length > 0,
    hasContacts: contactsAreSet(store.get('settings')),
    hasCalendar: store.get('installation')?.calendarId !== '',
    hasWebApp: store.get('webApp') !== undefined,
    hasRequest: (store.get('givenUpTo') ?? []).length > 0,
    webAppOpenToAll: store.get('webAppOpenToAll'),
    formOpenToAll: store.get('formOpenToAll'),
  });
}

/** Shows the list at the head of `Pengaturan`, and takes it away for good once all is done. */
export function tellSetup(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, store: Store): void {
  if (store.get('isSetUp')) return;
  const tasks = tasksOf(store);
  tellTroubles(spreadsheet, store, { SETUP: setupWords(tasks) });
  if (tasks.every(({ done }) => done)) store.put({ isSetUp: true });
}
