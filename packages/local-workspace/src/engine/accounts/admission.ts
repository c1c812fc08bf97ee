// Decides whether an execution may begin: how many run at once, what its account allows, and what runtime its triggers have left.

import type { Launch } from '../execution/launch.ts';
import { documented } from '../readings.ts';
import type { World } from '../world.ts';
import { consentMissing } from './consents.ts';

/** Words of facts 8.1. */
const tooMany = 'There are too many scripts running simultaneously for this Google user account.';

/** @returns why an execution may not begin, in Google's words; undefined when it may */
export function refusalToBegin(world: World, launch: Launch): string | undefined {
  const { effective, simple, triggerUid, person } = launch;
  if (!world.running.hasRoom(effective)) return tooMany;
  const called = launch.order.function;
  // Whether a menu may call a private function is not confirmed (facts 13.1).
  if (launch.trigger === 'menu' && called.endsWith('_') && world.readings.of('privateMenuItems') === 'refused') {
    return documented('privateMenuItems', `Script function not found: ${called}`);
  }
  if (simple) return undefined;
  if (triggerUid !== undefined) {
    // A scope that was added later stops triggers until their creator consents again (facts 7.3).
    if (!world.consents.complete(effective)) return consentMissing;
    const runtime = 'trigger runtime in seconds';
    return world.quotas.left(effective, runtime) > 0 ? undefined : world.quotas.refusal(runtime).message;
  }
  if (person === effective) world.consents.ask(effective);
  return world.consents.refused(effective) ? consentMissing : undefined;
}
