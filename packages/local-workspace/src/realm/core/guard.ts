// Makes the services' objects have Google's names and no others: what is not emulated is there and throws when it is used, what Google does not have is undefined.
import { inside, isInside } from './inside.ts';
import { labelsOf, membersOf, nameKind, signatureKeeper } from './signature.ts';
import { methodStandIn, objectStandIn } from './stand-in.ts';

/** Stand-ins for what is not emulated, by the path that messages name: the same each time it is asked for. */
const standIns = new Map<string, unknown>();

/**
 * @param name how the object is called in the message, e.g. `Range`
 * @param kind Google's name of its class
 * @returns what is under a name that is not emulated: undefined where Google has nothing either
 */
function missing(name: string, kind: string, key: string): unknown {
  const member = membersOf(kind)?.(key);
  if (member === undefined) return undefined;
  const path = `${name}.${key}`;
  if (!standIns.has(path)) standIns.set(path, member === 'method' ? methodStandIn(path) : propertyOf(kind, key, path));
  return standIns.get(path);
}

/** An enumeration has its values, though nothing takes them that is emulated. */
function propertyOf(kind: string, key: string, path: string): object {
  const labels = labelsOf(kind, key);
  return labels ? enumeration(key, labels) : objectStandIn(path);
}

/**
 * Wraps an object.
 * @param name how the object is called in messages, e.g. `console`
 * @param kind Google's name of its class
 * @returns a proxy that has the object's members, and Google's other ones as stand-ins
 */
export function guard<T extends object>(target: T, name: string, kind = name): T {
  return new Proxy(target, {
    get: (object, key, receiver) =>
      typeof key === 'symbol' || key in object ? Reflect.get(object, key, receiver) : missing(name, kind, key),
    has: (object, key) => key in object || (typeof key === 'string' && missing(name, kind, key) !== undefined),
  });
}

/** What every service object has: Google's names alone, and its name as its text. */
export abstract class Emulated {
  /** @param text what `String(object)` gives: the name of its class, unless told otherwise; a function is asked each time */
  constructor(name: string, text: string | ((self: never) => string) = name) {
    const told = typeof text === 'string' ? () => text : text;
    Object.defineProperty(this, 'toString', {
      value: function (this: never) {
        return told(this);
      },
    });
    nameKind(this, name);
    const held = signatureKeeper(name);
    const members = membersOf(name);
    // What the script itself put on the object.
    let given: Set<string> | undefined;
    const isShown = (key: string) =>
      !members || members(key) !== undefined || key in Object.prototype || given?.has(key) === true;
    // biome-ignore lint/correctness/noConstructorReturn: the guard has to stand between the script and every instance
    return new Proxy(this, {
      get: (object, key, receiver) => {
        // The realm's own code sees all, a script what Google has.
        if (isInside() || typeof key === 'symbol') return Reflect.get(object, key, receiver);
        if (!(key in object && isShown(key))) return missing(name, name, key);
        return held(
          object,
          key,
          inside(() => Reflect.get(object, key, receiver)),
        );
      },
      has: (object, key) => {
        if (isInside() || typeof key === 'symbol') return key in object;
        return (key in object && isShown(key)) || members?.(key) !== undefined;
      },
      ownKeys: (object) => {
        const keys = Reflect.ownKeys(object);
        // What cannot be taken off an object cannot be left out by its proxy either; it is no enumerable field.
        const isFixed = (key: string) => Reflect.getOwnPropertyDescriptor(object, key)?.configurable === false;
        return isInside() ? keys : keys.filter((key) => typeof key === 'symbol' || isShown(key) || isFixed(key));
      },
      set: (object, key, value, receiver) => {
        if (typeof key === 'string' && !isInside()) {
          given ??= new Set();
          given.add(key);
        }
        return Reflect.set(object, key, value, receiver);
      },
    });
  }
}

/** One value of a Google enumeration: prints and serialises as its name (facts 1.1). */
export class EnumValue {
  readonly #label: string;
  readonly #place: number;

  constructor(label: string, place: number, kind: string) {
    this.#label = label;
    this.#place = place;
    nameKind(this, kind);
  }

  toString(): string {
    return this.#label;
  }

  toJSON(): string {
    return this.#label;
  }

  name(): string {
    return this.#label;
  }

  ordinal(): number {
    return this.#place;
  }

  compareTo(other: EnumValue): number {
    return this.#place - other.#place;
  }
}

type Values = Record<string, EnumValue>;

/** Makes an enumeration's values when one of them is asked for. */
class MadeWhenAsked implements ProxyHandler<Values> {
  private isMade = false;
  private readonly kind: string;
  private readonly labels: readonly string[];

  constructor(kind: string, labels: readonly string[]) {
    this.kind = kind;
    this.labels = labels;
  }

  private made(values: Values): Values {
    if (this.isMade) return values;
    this.isMade = true;
    for (const [place, label] of this.labels.entries()) values[label] = new EnumValue(label, place, this.kind);
    return values;
  }
  get(values: Values, key: string | symbol, receiver: unknown): unknown {
    return typeof key === 'symbol' || key in this.made(values) ? Reflect.get(values, key, receiver) : undefined;
  }
  has(values: Values, key: string | symbol): boolean {
    return key in this.made(values);
  }
  ownKeys(values: Values): (string | symbol)[] {
    return Reflect.ownKeys(this.made(values));
  }
  getOwnPropertyDescriptor(values: Values, key: string | symbol): PropertyDescriptor | undefined {
    return Reflect.getOwnPropertyDescriptor(this.made(values), key);
  }
}

/** @returns an enumeration with these names, in order */
export function enumeration<N extends string>(name: string, labels: readonly N[]): Readonly<Record<N, EnumValue>> {
  return new Proxy({} as Values, new MadeWhenAsked(name, labels)) as Readonly<Record<N, EnumValue>>;
}
