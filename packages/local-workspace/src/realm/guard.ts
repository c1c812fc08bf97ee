// Makes the services say no: a member that is not emulated throws instead of being undefined, arguments of the wrong kind are refused.
import { nameKind, signatureKeeper } from './signature.ts';

/** Names that engines and libraries look up on any object to find out what it is. */
const probes = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
  '__esModule',
]);

/**
 * Wraps an object.
 * @param name how the object is called in the message, e.g. `Range`
 * @returns a proxy on which an unknown member throws `Range.foo is not emulated`
 */
export function guard<T extends object>(target: T, name: string): T {
  return new Proxy(target, {
    get: (object, key, receiver) =>
      typeof key === 'symbol' || key in object ? Reflect.get(object, key, receiver) : missing(name, key),
  });
}

/** @throws Error that names the member, unless it is one by which objects are only probed */
function missing(name: string, key: string): undefined {
  if (probes.has(key)) return undefined;
  throw new Error(`${name}.${key} is not emulated`);
}

/** What every service object has: the guard, and its name as its text. */
export abstract class Emulated {
  /** @param text what `String(object)` gives: its name, unless told otherwise */
  constructor(name: string, text = name) {
    Object.defineProperty(this, 'toString', { value: () => text });
    nameKind(this, name);
    const held = signatureKeeper(name);
    // biome-ignore lint/correctness/noConstructorReturn: the guard has to stand between the script and every instance
    return new Proxy(this, {
      get: (object, key, receiver) => {
        if (typeof key === 'symbol') return Reflect.get(object, key, receiver);
        return key in object ? held(object, key, Reflect.get(object, key, receiver)) : missing(name, key);
      },
    });
  }
}

/** One value of a Google enumeration: prints and serialises as its name (facts 1.1). */
export class EnumValue {
  constructor(
    private readonly label: string,
    private readonly place: number,
    kind: string,
  ) {
    nameKind(this, kind);
  }

  toString(): string {
    return this.label;
  }

  toJSON(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.place;
  }

  compareTo(other: EnumValue): number {
    return this.place - other.place;
  }
}

/** @returns an enumeration with these names, in order; its values are made when one of them is asked for */
export function enumeration<N extends string>(name: string, labels: readonly N[]): Readonly<Record<N, EnumValue>> {
  const values = {} as Record<N, EnumValue>;
  let isMade = false;
  const made = () => {
    if (!isMade) {
      isMade = true;
      for (const [place, label] of labels.entries()) values[label] = new EnumValue(label, place, name);
    }
    return values;
  };
  return new Proxy(values, {
    get: (object, key, receiver) =>
      typeof key === 'symbol' || key in made() ? Reflect.get(object, key, receiver) : missing(name, key),
    has: (_, key) => key in made(),
    ownKeys: () => Reflect.ownKeys(made()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(made(), key),
  });
}
