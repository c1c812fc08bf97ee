// The script's `Date` and `Math.random`: the realm's own, but what changes from run to run comes from the workspace, so that
// an execution that was parked before a lock runs the same way again.
import { call } from './host.ts';

/** Lets chance come from the workspace. */
export function workspaceChance(): void {
  Math.random = () => call<number>('Clock.random');
}

/** @returns a Date constructor to put in the place of the global one */
export function workspaceDate(): DateConstructor {
  const Original = Date;
  const now = () => call<number>('Clock.now');
  const replaced: DateConstructor = new Proxy(Original, {
    construct: (target, args, newTarget) => {
      const given = (args.length === 0 ? [now()] : args) as [number];
      // What is built in is made in a fifth of the time when nothing extends it.
      return newTarget === replaced ? new Original(...given) : Reflect.construct(target, given, newTarget);
    },
    apply: () => new Original(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  Original.prototype.constructor = replaced;
  return replaced;
}
