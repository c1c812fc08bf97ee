// Script, user and document properties, and the cache beside them, with Google's limits (facts 7.2).
import { ServiceError } from '../../model/service-error.ts';
import type { Documents } from './documents.ts';

const tooMuch = 'You have exceeded the property storage quota. Please remove some properties and try again.';
const valueLimit = 9 * 1024;
const storeLimit = 500 * 1024;
const mostItems = 1000;
const itemsKept = 900;

export class Properties {
  private readonly documents: Documents;

  constructor(documents: Documents) {
    this.documents = documents;
  }

  /** @returns a copy of a store: `script`, `user:mail`, `document:id` */
  all(store: string): Record<string, string> {
    return { ...this.documents.office.properties[store] };
  }

  /** Sets values, all or none. @throws ServiceError over 9 KB a value or 500 KB a store */
  set(store: string, values: Readonly<Record<string, string>>, deleteOthers = false): void {
    const next = deleteOthers ? { ...values } : { ...this.all(store), ...values };
    const sizes = Object.entries(next).map(([key, value]) => Buffer.byteLength(key) + Buffer.byteLength(value));
    const total = sizes.reduce((sum, each) => sum + each, 0);
    if (Object.values(values).some((each) => Buffer.byteLength(each) > valueLimit) || total > storeLimit) {
      throw new ServiceError(tooMuch);
    }
    this.replace(store, next);
  }

  delete(store: string, key: string): void {
    const next = this.all(store);
    delete next[key];
    this.replace(store, next);
  }

  clear(store: string): void {
    this.replace(store, {});
  }

  private replace(store: string, values: Record<string, string>): void {
    this.documents.office.properties[store] = values;
    this.documents.touch('office');
  }
}

/** A cache in memory: entries end at their time, and with the workspace. */
export class Cache {
  private readonly entries = new Map<string, { store: string; value: string; until: number }>();

  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  get(store: string, key: string): string | null {
    const entry = this.entries.get(`${store} ${key}`);
    return entry && entry.until > this.now() ? entry.value : null;
  }

  /** @param seconds at most 21,600; absent: 600 @throws ServiceError for a key over 250 characters or a value over 100 KB */
  put(store: string, key: string, value: string, seconds = 600): void {
    if (key.length > 250) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value) > 100 * 1024) throw new ServiceError('Argument too large: value');
    const place = `${store} ${key}`;
    this.entries.set(place, { store, value, until: this.now() + Math.min(seconds, 21_600) * 1000 });
    this.thinOut(store);
  }

  /** Beyond 1,000 items of a store, only those that end last stay. */
  private thinOut(store: string): void {
    const mine = [...this.entries].filter(([, each]) => each.store === store);
    if (mine.length <= mostItems) return;
    mine.sort(([, a], [, b]) => b.until - a.until);
    for (const [place] of mine.slice(itemsKept)) this.entries.delete(place);
  }

  remove(store: string, key: string): void {
    this.entries.delete(`${store} ${key}`);
  }

  clear(): void {
    this.entries.clear();
  }
}
