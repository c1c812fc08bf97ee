// What a script finds under a name that Google has and that is not emulated: it can be looked at, and throws when it is used.

import { adviceFor } from './absent-services.ts';

function refuse(path: string): never {
  const advice = adviceFor(path.split('.')[0] ?? '');
  throw new Error(`${path} is not emulated${advice && `: ${advice}`}`);
}

/** @returns a method that is there, and says when it is called that it is not emulated */
export function methodStandIn(path: string): () => never {
  return () => refuse(path);
}

/** @returns an object, as an enumeration is one, on which every name and every conversion to a value throws */
export function objectStandIn(path: string): object {
  const refused = () => refuse(path);
  // Only being asked what kind of object it is does no harm.
  const get = (_: object, key: string | symbol) =>
    key === Symbol.toStringTag || key === 'then' ? undefined : refused();
  return new Proxy({}, { get, set: refused, has: refused, ownKeys: refused });
}

/**
 * @param text what its collections are as a text, where that is known (facts 15.6)
 * @returns an advanced service that is not here: its collections have capital letters, their methods any name
 */
export function serviceStandIn(symbol: string, text?: string): object {
  const named = (make: (path: string) => unknown, isName: RegExp) => {
    const made = new Map<string, unknown>();
    return (path: string, key: string | symbol): unknown => {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || !isName.test(key)) return undefined;
      if (!made.has(key)) made.set(key, make(`${path}.${key}`));
      return made.get(key);
    };
  };
  const collection = (path: string) => {
    const isText = (made: string) => text !== undefined && made === `${path}.toString`;
    const methods = named((made) => (isText(made) ? () => text : methodStandIn(made)), /^[a-z]/);
    return new Proxy({}, { get: (_, key) => methods(path, key), has: (_, key) => methods(path, key) !== undefined });
  };
  const member = named(
    (path) => (/\.new[A-Z]\w*$/.test(path) ? methodStandIn(path) : collection(path)),
    /^(new)?[A-Z]/,
  );
  return new Proxy({}, { get: (_, key) => member(symbol, key), has: (_, key) => member(symbol, key) !== undefined });
}
