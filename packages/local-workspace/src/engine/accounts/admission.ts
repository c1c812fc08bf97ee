// Decides whether an execution may begin: how many run at once, what its account allows, and what runtime its triggers have left.

import type { Email } from '../../facade.ts';
import type { Launch } from '../execution/execution.ts';
import { documented } from '../readings.ts';
import type { World } from '../world.ts';
import { consentMissing } from './consents.ts';

/** Words of facts 8.1. */
const tooMany = 'There are too many scripts running simultaneously for this Google user account.';
const mostOfAccount = 30;
const mostOfScript = 1000;

/** The executions that have begun and not ended, those that wait for a lock included. */
export class Running {
  private readonly byAccount = new Map<Email, number>();

  private get total(): number {
    return [...this.byAccount.values()].reduce((sum, each) => sum + each, 0);
  }

  /** @returns whether one more may begin for an account (facts 8.1) */
  hasRoom(account: Email): boolean {
    return (this.byAccount.get(account) ?? 0) < mostOfAccount && this.total < mostOfScript;
  }

  enter(account: Email): void {
    this.byAccount.set(account, (this.byAccount.get(account) ?? 0) + 1);
  }

  leave(account: Email): void {
    this.byAccount.set(account, Math.max(0, (this.byAccount.get(account) ?? 0) - 1));
  }

  clear(): void {
    this.byAccount.clear();
  }
}

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
