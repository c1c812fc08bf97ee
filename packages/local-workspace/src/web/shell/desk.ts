// What every page knows of the workspace, read before it is drawn.
import type { WorkspaceFace } from '../../server/face.ts';
import { say } from '../words/words.ts';
import { get } from './api.ts';
import { createStore, useStore } from './store.ts';

const face = createStore<WorkspaceFace | undefined>(undefined);

/** Reads it; the pages wait for the first time. */
export async function loadDesk(): Promise<void> {
  face.set(named(await get<WorkspaceFace>('/api/workspace')));
}

/** Gives words to what has none of its own. */
function named(known: WorkspaceFace): WorkspaceFace {
  return {
    ...known,
    forms: known.forms.map((form) => ({ ...form, title: form.title || say.form.untitled })),
    people: known.people.map((person) =>
      person.name === known.owner && person.title === undefined ? { ...person, title: say.shell.owner } : person,
    ),
  };
}

/** @returns the workspace's title, people, forms and spreadsheets */
export function desk(): WorkspaceFace {
  const known = face.get();
  if (!known) throw new Error('The workspace has not been read yet');
  return known;
}

/** The same; the component follows its changes, such as a new form. */
export function useDesk(): WorkspaceFace {
  useStore(face);
  return desk();
}
