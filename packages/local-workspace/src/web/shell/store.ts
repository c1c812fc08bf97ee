// A value that several parts of a page show: they are drawn again when it changes.
import { useEffect, useState } from 'preact/hooks';

export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
}

/** @returns a store that holds the value */
export function createStore<Value>(first: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** @returns what the store holds; the component follows it */
export function useStore<Value>(store: Store<Value>): Value {
  const [, show] = useState(store.get);
  useEffect(() => {
    const follow = () => show(store.get);
    // It may have changed between the drawing and now.
    follow();
    return store.subscribe(follow);
  }, [store]);
  return store.get();
}
