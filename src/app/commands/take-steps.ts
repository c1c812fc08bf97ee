// Takes the steps that somebody chose in many rows at once, in batches and as many as there is time for; the next sweep finds
// the others where they stand.
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import type { StandingChoice } from '../ports/register.ts';
import { stepToBatch, takeAlone } from './apply-dropdown-action.ts';
import { carryOutTogether } from './carry-out.ts';

/** What a row must be told takes a reading of the tab for itself. */
const MOST_ALONE = 30;

/** @param chosen in rows of requests @param by who chose them; blank if Google does not say */
export function takeSteps(desk: Desk, chosen: readonly StandingChoice[], by: string, { mayGoOn, newId }: Means): void {
  const steps = chosen.map((each) => ({ ...each, by }));
  let alone = 0;
  carryOutTogether(desk, steps, {
    mayGoOn: () => mayGoOn() && alone < MOST_ALONE,
    commandsOf: (some, reading, office) => some.map((step) => stepToBatch(desk, step, newId(), reading, office)),
    afterwards: (step, { type }) => {
      // Only alone is it told in the row.
      if (type === 'RECORDED') return;
      alone++;
      takeAlone(desk, step, newId());
    },
  });
}
