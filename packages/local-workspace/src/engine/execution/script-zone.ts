// The time zone of the process, which the local getters of a script's dates follow (facts 1.1): set while a script runs, and given back.
import { isMainThread } from 'node:worker_threads';
import { ProjectError } from '../refusals.ts';

const real = (zone?: string) => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;

/** What stood there before the outermost script began, while one runs. */
let own: { readonly zone: string | undefined } | undefined;

function set(zone: string | undefined): void {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
}

/** Runs a script in its zone. Node reads TZ anew when it is set. */
export function inZone<T>(zone: string, run: () => T): T {
  const before = process.env.TZ;
  if (before === zone) return run();
  const isOutermost = own === undefined;
  own ??= { zone: before };
  set(zone);
  try {
    return run();
  } finally {
    set(before);
    if (isOutermost) own = undefined;
  }
}

/** Runs what is no script's while one runs, such as what a test has planned, in the zone of the process. */
export function inOwnZone<T>(run: () => T): T {
  if (own === undefined) return run();
  const before = process.env.TZ;
  set(own.zone);
  try {
    return run();
  } finally {
    set(before);
  }
}

/** @throws ProjectError in a worker thread of another zone: a thread has the zone of its process, whatever it sets */
export function refuseThread(zone: string): void {
  if (isMainThread || real(zone) === real()) return;
  throw new ProjectError(
    `The scripts' time zone is ${zone}, this worker thread's is ${real()}, and no thread can change it. Run vitest with pool: 'forks', as it does by itself, or start it with TZ=${zone}`,
  );
}
