// The script's `Date`: the realm's own, but its now is the workspace's clock.
import { call } from './host.ts';

/** @returns a Date constructor to put in the place of the global one */
export function workspaceDate(): DateConstructor {
  const Original = Date;
  const now = () => call<number>('Clock.now');
  const replaced = new Proxy(Original, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new Original(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
  Object.defineProperty(Original.prototype, 'constructor', { value: replaced, configurable: true, writable: true });
  return replaced;
}
