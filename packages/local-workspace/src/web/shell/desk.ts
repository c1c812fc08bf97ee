// What every page knows of the workspace, read before it is drawn.
import type { WorkspaceFace } from '../../server/desk.ts';
import { get } from './api.ts';
import { createStore, useStore } from './store.ts';

const face = createStore<WorkspaceFace | undefined>(undefined);

/** Reads it; the pages wait for the first time. */
export async function loadDesk(): Promise<void> {
  face.set(await get<WorkspaceFace>('/api/workspace'));
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
