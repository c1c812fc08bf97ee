// Who the visitor is today: each window has its own person, a new window starts as the one chosen last.
import type { Person } from '../../data/index.ts';
import { desk } from './desk.ts';
import { createStore, useStore } from './store.ts';

const KEY = 'local-workspace-person';

const chosen = createStore<string | undefined>(undefined);

/** @returns the current person's address */
export function personNow(): string {
  const { people, owner } = desk();
  const kept = chosen.get() ?? sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);
  return people.some(({ email }) => email === kept) ? String(kept) : (people[0]?.email ?? owner);
}

/** Becomes somebody else. */
export function choosePerson(email: string): void {
  sessionStorage.setItem(KEY, email);
  localStorage.setItem(KEY, email);
  chosen.set(email);
}

/** @returns the current person; the component follows the choice */
export function usePerson(): Person {
  useStore(chosen);
  const email = personNow();
  return desk().people.find((each) => each.email === email) ?? { name: email, email };
}
