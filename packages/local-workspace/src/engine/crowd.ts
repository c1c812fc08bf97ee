// Many executions that start in one modelled moment: each goes on by itself up to the first lock it asks for, and they get
// it in the order in which they came there.
import { BadRequest } from './refusals.ts';
import type { Crowd, World } from './world.ts';

/**
 * Carries out acts as if they happened in one moment. An execution that asks for a lock a second time, after it has let
 * it go, finds it free.
 * @returns what each act gave; the executions it started are over then
 * @throws BadRequest within an execution or another crowd
 */
export function inOneMoment<Result>(world: World, acts: readonly (() => Result)[]): Result[] {
  if (world.depth > 0) throw new BadRequest('A crowd cannot start while something runs');
  const began = world.modelledTime;
  const crowd: Crowd = { ended: [], latest: 0 };
  world.crowd = crowd;
  world.depth += 1;
  world.locks.close();
  try {
    return acts.map((act) => {
      world.modelledTime = began;
      const result = act();
      crowd.latest = Math.max(crowd.latest, world.modelledTime);
      return result;
    });
  } finally {
    world.modelledTime = began;
    world.locks.open();
    world.modelledTime = Math.max(crowd.latest, world.modelledTime);
    world.depth -= 1;
    world.crowd = undefined;
    for (const account of crowd.ended) world.running.leave(account);
    world.locks.expire(Number.POSITIVE_INFINITY);
    world.idle();
  }
}
