// `PropertiesService`, `CacheService` and `LockService`.
import { Emulated } from '../core/guard.ts';
import { call, mismatch } from '../core/host.ts';

type Kind = 'script' | 'user' | 'document';

/** Document-wide services are null for a script that is bound to nothing (facts 7.1, 7.2). */
function ofDocument<T>(make: () => T): T | null {
  return call<boolean>('Script.isBound') ? make() : null;
}

/** A store of properties; the old globals `ScriptProperties` and `UserProperties` are two of them. */
export class Properties extends Emulated {
  private readonly kind: Kind;

  constructor(kind: Kind) {
    super('Properties');
    this.kind = kind;
  }

  getProperty(key: string): string | null {
    return call('Properties.getProperty', this.kind, String(key));
  }
  getProperties(): Record<string, string> {
    return call('Properties.getProperties', this.kind);
  }
  getKeys(): string[] {
    return call('Properties.getKeys', this.kind);
  }
  setProperty(key: string, value: unknown): this {
    if (value === undefined || value === null) throw mismatch([key, value], 'PropertiesService.Properties.setProperty');
    call('Properties.setProperty', this.kind, String(key), asJava(value));
    return this;
  }
  setProperties(values: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    if (!values) throw mismatch([values, deleteAllOthers], 'PropertiesService.Properties.setProperties');
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asJava(value)]));
    call('Properties.setProperties', this.kind, texts, deleteAllOthers);
    return this;
  }
  deleteProperty(key: string): this {
    call('Properties.deleteProperty', this.kind, String(key));
    return this;
  }
  deleteAllProperties(): this {
    call('Properties.deleteAllProperties', this.kind);
    return this;
  }
}

/** Numbers go through Java doubles: 25 becomes `25.0` (facts 7.2). */
function asJava(value: unknown): string {
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}.0` : String(value);
  try {
    return String(value);
  } catch {
    throw mismatch([value], 'PropertiesService.Properties.setProperty');
  }
}

/** What only acts gives null, not undefined, as the lock's methods do: live-tested by gas-fakes (test/teststores.js, facts 0). */
class Cache extends Emulated {
  private readonly kind: Kind;

  constructor(kind: Kind) {
    super('Cache');
    this.kind = kind;
  }

  get(key: string): string | null {
    return call('Cache.get', this.kind, key);
  }
  getAll(keys: readonly string[]): Record<string, string> {
    return call('Cache.getAll', this.kind, keys);
  }
  put(key: string, value: unknown, seconds?: number): null {
    return call('Cache.put', this.kind, { [key]: String(value) }, seconds);
  }
  putAll(values: Readonly<Record<string, unknown>>, seconds?: number): null {
    if (!values) throw mismatch([values], 'CacheService.Cache.putAll');
    const texts = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    return call('Cache.put', this.kind, texts, seconds);
  }
  remove(key: string): null {
    return call('Cache.remove', this.kind, [key]);
  }
  removeAll(keys: readonly string[]): null {
    return call('Cache.remove', this.kind, keys);
  }
}

class Lock extends Emulated {
  private readonly kind: Kind;

  constructor(kind: Kind) {
    super('Lock');
    this.kind = kind;
  }

  /** A time below 0 is over at once: false, even where the lock is free (facts 7.1). */
  tryLock(milliseconds: number): boolean {
    return call('Lock.tryLock', this.kind, milliseconds);
  }
  /** The same, with the text of a wait that is over (facts 7.1). */
  waitLock(milliseconds: number): null {
    return call('Lock.waitLock', this.kind, milliseconds);
  }
  hasLock(): boolean {
    return call('Lock.hasLock', this.kind);
  }
  releaseLock(): null {
    return call('Lock.releaseLock', this.kind);
  }
}

export class PropertiesService extends Emulated {
  constructor() {
    super('PropertiesService');
  }

  getScriptProperties(): Properties {
    return new Properties('script');
  }
  getUserProperties(): Properties {
    return new Properties('user');
  }
  getDocumentProperties(): Properties | null {
    return ofDocument(() => new Properties('document'));
  }
}

export class CacheService extends Emulated {
  constructor() {
    super('CacheService');
  }

  getScriptCache(): Cache {
    return new Cache('script');
  }
  getUserCache(): Cache {
    return new Cache('user');
  }
  getDocumentCache(): Cache | null {
    return ofDocument(() => new Cache('document'));
  }
}

export class LockService extends Emulated {
  constructor() {
    super('LockService');
  }

  getScriptLock(): Lock {
    return new Lock('script');
  }
  getUserLock(): Lock {
    return new Lock('user');
  }
  getDocumentLock(): Lock | null {
    return ofDocument(() => new Lock('document'));
  }
}
