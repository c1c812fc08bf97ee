// Takes the steps that somebody chose in many rows at once, in batches and as many as there is time for; the next sweep finds
// the others where they stand.
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import type { StandingChoice } from '../ports/register.ts';
import { standingStep } from './apply-dropdown-action.ts';
import { carryOut, carryOutTogether } from './carry-out.ts';

/** What a row must be told takes a reading of the tab for itself. */
const MOST_ALONE = 30;

/** @param chosen in rows of requests @param by who chose them; blank if Google does not say */
export function takeSteps(
  desk: Desk,
  chosen: readonly StandingChoice[],
  by: string,
  means: Pick<Means, 'mayGoOn'>,
): void {
  let alone = 0;
  carryOutTogether(desk, chosen, {
    mayGoOn: () => means.mayGoOn() && alone < MOST_ALONE,
    commandsOf: (some, recorded, office) =>
      some.map((each) => {
        const step = standingStep(desk, each, by, recorded, office);
        return step?.type === 'ACT' ? step : null;
      }),
    afterwards: (each, { type }) => {
      // Only alone is it told in the row.
      if (type === 'RECORDED') return;
      alone++;
      carryOut(desk, (recorded, office) => standingStep(desk, each, by, recorded, office));
    },
  });
}
