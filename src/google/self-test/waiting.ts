// What the self-test cannot ask by itself is answered by events and people after its run: for a day, it is looked for.
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import type { Store } from '../services/store.ts';
import type { Awaited } from '../services/stored.ts';
import { currentInstant } from '../sheets/cells.ts';
import { removeOwnTriggers } from './left-behind.ts';

/** The private function that the trigger which fires once calls. */
export const EVENT_HANDLER = 'selfTestEvent_';

const WAIT_MINUTES = 24 * 60;
/** Google fires such a trigger about a minute late. */
const SOON_MILLISECONDS = 60 * 1000;

/** @returns `null` unless answers are awaited now; costs no service call */
export function awaitedNow(store: Store, now: Instant = currentInstant()): Awaited | null {
  const found = store.get('awaited');
  return found && now < found.until ? found : null;
}

/** Begins to wait, or waits longer; the address of the page stays the same meanwhile. */
export function startWaiting(store: Store): Awaited {
  const now = currentInstant();
  const waiting = { until: minutesLater(now, WAIT_MINUTES), key: awaitedNow(store, now)?.key ?? Utilities.getUuid() };
  store.put({ awaited: waiting });
  return waiting;
}

/** Sets the trigger that fires once and answers what only a trigger finds out. */
export function awaitTrigger(store: Store): void {
  const trigger = ScriptApp.newTrigger(EVENT_HANDLER).timeBased().after(SOON_MILLISECONDS).create();
  store.put({ awaited: { ...store.need('awaited'), triggerId: trigger.getUniqueId() } });
}

/** Ends a wait that is over; makes no service call while there is none. */
export function forgetWaiting(store: Store): void {
  if (store.get('awaited') === undefined || awaitedNow(store)) return;
  removeOwnTriggers(EVENT_HANDLER);
  store.forget('awaited');
}
