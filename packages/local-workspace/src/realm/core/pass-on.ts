// Methods of a class that only pass on to other objects: `CalendarApp.getName()` is that of the calendar that one has.

/** A method of another object, by its name. */
export type Passed = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/**
 * Called in a static block of the class, where the count of what is emulated finds the names. A method is made when it is
 * asked for: each execution has classes of its own, and a script calls few of their methods.
 * @param names of the methods, by spaces in some lines
 * @param act what a call of one of them does
 */
export function passOn<Self>(
  { prototype }: { readonly prototype: Self & object },
  names: readonly string[],
  act: (self: Self, name: string, args: readonly unknown[]) => unknown,
): void {
  const all = ` ${names.join(' ')} `;
  const made = new Map<string, unknown>();
  const isPassed = (key: string | symbol): key is string => typeof key === 'string' && all.includes(` ${key} `);
  const methodOf = (name: string) =>
    function (this: Self, ...args: unknown[]) {
      return act(this, name, args);
    };
  const above = new Proxy(Object.getPrototypeOf(prototype) as object, {
    has: (object, key) => isPassed(key) || key in object,
    get: (object, key, receiver) => {
      if (!isPassed(key)) return Reflect.get(object, key, receiver);
      if (!made.has(key)) made.set(key, methodOf(key));
      return made.get(key);
    },
  });
  Object.setPrototypeOf(prototype, above);
}
