// Examines once more all that is still to come, a handful at a time: a killed execution must leave no more than is recovered.
import type { ReexamineCommand } from '../../domain/decide/command.ts';
import { carryOut } from '../command.ts';
import type { Desk } from '../ports.ts';

/** The tail of the history, by which a killed command is finished, holds more than these. */
const AT_ONCE = 15;

/** @returns whether all was examined; what there was no time for is found when it is asked again */
export function examineAnew(
  desk: Desk,
  cause: ReexamineCommand['cause'],
  { mayGoOn, newId }: { readonly mayGoOn: () => boolean; readonly newId: () => string },
): boolean {
  for (;;) {
    const command = { type: 'REEXAMINE', id: newId(), actor: { type: 'MACHINE' }, cause, most: AT_ONCE } as const;
    const outcome = carryOut(desk, () => command);
    const changed = outcome.type === 'RECORDED' ? outcome.decision.changes.length : 0;
    if (changed < AT_ONCE) return true;
    if (!mayGoOn()) return false;
  }
}
