// Methods of a class that only pass on to other objects: `CalendarApp.getName()` is that of the calendar that one has.

/** A method of another object, by its name. */
export type Passed = Readonly<Record<string, (...args: unknown[]) => unknown>>;

/**
 * Called in a static block of the class, where the count of what is emulated finds the names.
 * @param names of the methods, by spaces in some lines
 * @param act what a call of one of them does
 */
export function passOn<Self>(
  { prototype }: { readonly prototype: Self },
  names: readonly string[],
  act: (self: Self, name: string, args: readonly unknown[]) => unknown,
): void {
  for (const name of names.join(' ').split(' ')) {
    const value = function (this: Self, ...args: unknown[]) {
      return act(this, name, args);
    };
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
  }
}
