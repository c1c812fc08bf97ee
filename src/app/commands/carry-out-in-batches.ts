// Carries out what may change many requests a handful at a time: a killed execution must leave no more than is recovered.
import type { MaskCommand, ReexamineCommand } from '../../domain/commands/command.ts';
import type { Desk } from '../ports/desk.ts';
import { carryOut } from './carry-out.ts';

/** The tail of the history, by which a killed command is finished, holds more than these. */
const AT_ONCE = 15;

export interface BatchMeans {
  readonly mayGoOn: () => boolean;
  readonly newId: () => string;
}

/**
 * @param what the command, but for what each batch has of its own
 * @returns whether all was done; what there was no time for is found when it is asked again
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
