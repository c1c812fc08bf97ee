// What the tasks of one execution share: how long they may go on, and where new ids come from.
import { minutesLater } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';

/** A job starts nothing more after this long; Google ends an execution after six minutes. */
const BUDGET_MINUTES = 4;

export interface Means {
  readonly mayGoOn: () => boolean;
  readonly newId: () => string;
}

/** The means of an execution that begins now. */
export function meansOf(desk: Pick<Desk, 'office' | 'newId'>): Means {
  const end = minutesLater(desk.office.now(), BUDGET_MINUTES);
  return { mayGoOn: () => desk.office.now() < end, newId: desk.newId };
}
