// Carries out a command on many requests in small batches, so that recovery can finish what a killed execution left.
import type { MaskCommand, ReexamineCommand } from '../../domain/commands/command.ts';
import type { Desk } from '../ports/desk.ts';
import { carryOut } from './carry-out.ts';

/** Fewer than the history's tail holds: recovery finishes a killed command from the tail. */
const AT_ONCE = 15;

export interface BatchMeans {
  readonly mayGoOn: () => boolean;
  readonly newId: () => string;
}

/**
 * @param what the command without the fields that each batch sets
 * @returns whether all was done; the next call finds what is left
 */
export function carryOutInBatches(
  desk: Desk,
  what: Pick<MaskCommand, 'type'> | Pick<ReexamineCommand, 'type' | 'cause'>,
  { mayGoOn, newId }: BatchMeans,
): boolean {
  for (;;) {
    const command = { ...what, id: newId(), actor: { type: 'MACHINE' }, most: AT_ONCE } as const;
    const outcome = carryOut(desk, () => command);
    const changed = outcome.type === 'RECORDED' ? outcome.decision.changes.length : 0;
    if (changed < AT_ONCE) return true;
    if (!mayGoOn()) return false;
  }
}
