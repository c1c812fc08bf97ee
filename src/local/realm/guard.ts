// Makes the services say no: a member that is not emulated throws instead of being undefined, arguments of the wrong kind are refused.
import { holdToSignatures, nameKind } from './signature.ts';

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
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object) return Reflect.get(object, key, receiver);
      if (probes.has(key)) return undefined;
      throw new Error(`${name}.${key} is not emulated`);
    },
  });
}

/** What every service object has: the guard, and its name as its text. */
export abstract class Emulated {
  /** @param text what `String(object)` gives: its name, unless told otherwise */
  constructor(name: string, text = name) {
    Object.defineProperty(this, 'toString', { value: () => text });
    nameKind(this, name);
    holdToSignatures(this, name);
    // biome-ignore lint/correctness/noConstructorReturn: the guard has to stand between the script and every instance
    return guard(this, name);
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

/** @returns an enumeration with these names, in order */
export function enumeration<N extends string>(name: string, labels: readonly N[]): Readonly<Record<N, EnumValue>> {
  const values = Object.fromEntries(labels.map((label, place) => [label, new EnumValue(label, place, name)]));
  return guard(values as Record<N, EnumValue>, name);
}
