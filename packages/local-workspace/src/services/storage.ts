// Properties, cache and locks: the host's side.
import type { Services } from '../engine/execution/bridge.ts';
import type { Execution } from '../engine/execution/execution.ts';
import { ServiceError } from '../model/service-error.ts';

type Kind = 'script' | 'user' | 'document';

/** @returns the store's name for this execution */
function storeOf(execution: Execution, kind: Kind): string {
  if (kind === 'user') return `user:${execution.launch.effective}`;
  return kind === 'document' ? `document:${execution.world.container}` : 'script';
}

function spendOne(execution: Execution): void {
  execution.world.quotas.spend(execution.launch.effective, 'properties read and written');
}

const timeout = 'Lock timeout: another process was holding the lock for too long.';

/**
 * Takes a lock, at once or after a wait during which the holder goes on (see locks.ts).
 * @returns whether it is had; null for one that throws otherwise
 */
function acquire(execution: Execution, kind: Kind, wait: number, throws: boolean): boolean | null {
  const { world, record } = execution;
  const lock = storeOf(execution, kind);
  // A time below 0 is over before the lock is looked at (facts 7.1).
  if (wait >= 0 && world.locks.take(lock, record.id)) {
    execution.hold(lock);
    return throws ? null : true;
  }
  if (wait > 0 || (wait === 0 && world.locks.areClosed)) {
    throw execution.park(lock, wait, (got) => {
      if (!throws) return `=${got}`;
      return got ? '=null' : `!${JSON.stringify({ name: 'Exception', message: timeout })}`;
    });
  }
  if (throws) throw new ServiceError(timeout);
  return false;
}

export const storageServices = {
  'Properties.getProperty': (execution, kind: Kind, key: string) => {
    spendOne(execution);
    const all = execution.world.properties.all(storeOf(execution, kind));
    return Object.hasOwn(all, key) ? all[key] : null;
  },
  'Properties.getProperties': (execution, kind: Kind) => {
    spendOne(execution);
    return execution.world.properties.all(storeOf(execution, kind));
  },
  'Properties.getKeys': (execution, kind: Kind) => {
    spendOne(execution);
    return Object.keys(execution.world.properties.all(storeOf(execution, kind)));
  },
  'Properties.setProperty': (execution, kind: Kind, key: string, value: string) => {
    spendOne(execution);
    execution.world.properties.set(storeOf(execution, kind), { [key]: value });
  },
  'Properties.setProperties': (execution, kind: Kind, values: Record<string, string>, deleteOthers: boolean) => {
    spendOne(execution);
    execution.world.properties.set(storeOf(execution, kind), values, deleteOthers);
  },
  'Properties.deleteProperty': (execution, kind: Kind, key: string) => {
    spendOne(execution);
    execution.world.properties.delete(storeOf(execution, kind), key);
  },
  'Properties.deleteAllProperties': (execution, kind: Kind) => {
    spendOne(execution);
    execution.world.properties.clear(storeOf(execution, kind));
  },
  'Cache.get': (execution, kind: Kind, key: string) => execution.world.cache.get(storeOf(execution, kind), key),
  'Cache.getAll': (execution, kind: Kind, keys: string[]) => {
    const found = keys.map((key) => [key, execution.world.cache.get(storeOf(execution, kind), key)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  },
  'Cache.put': (execution, kind: Kind, values: Record<string, string>, seconds: number | null) => {
    for (const [key, value] of Object.entries(values)) {
      execution.world.cache.put(storeOf(execution, kind), key, value, seconds ?? undefined);
    }
  },
  'Cache.remove': (execution, kind: Kind, keys: string[]) => {
    for (const key of keys) execution.world.cache.remove(storeOf(execution, kind), key);
  },
  /** Document properties, cache and lock exist only for a bound script (facts 7.1, 7.2). */
  'Script.isBound': ({ world }) => world.container !== null,
  'Lock.tryLock': (execution, kind: Kind, wait: number) => acquire(execution, kind, wait, false),
  'Lock.waitLock': (execution, kind: Kind, wait: number) => acquire(execution, kind, wait, true),
  'Lock.hasLock': (execution, kind: Kind) =>
    execution.world.locks.holder(storeOf(execution, kind)) === execution.record.id,
  'Lock.releaseLock': (execution, kind: Kind) => execution.letGo(storeOf(execution, kind)),
} satisfies Services;
