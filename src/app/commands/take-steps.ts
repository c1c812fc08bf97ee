// Takes the steps that somebody chose in many rows at once, in batches and as many as there is time for; the next sweep
// goes on.
import { momentLast } from '../../words/formats/dates.ts';
import { stepsGoOnWords } from '../../words/sheet/typed-rows.ts';
import type { Means } from '../jobs/tasks.ts';
import type { Desk } from '../ports/desk.ts';
import type { ChosenStep } from '../ports/register.ts';
import type { LeftStep } from '../ports/state.ts';
import { stepToBatch, takeAlone } from './apply-dropdown-action.ts';
import { carryOutTogether } from './carry-out.ts';

/** So many are taken long before Google ends the execution, and need no note. */
const FEW = 10;
/** What a row must be told takes a reading of the tab for itself. */
const MOST_ALONE = 30;

/** @param chosen in rows of requests @param by who chose them; blank if Google does not say */
export function takeSteps(
  desk: Desk,
  chosen: readonly Pick<ChosenStep, 'number' | 'action'>[],
  by: string,
  means: Means,
): void {
  const picked = chosen.map(({ number, action }) => ({ number, action, by }));
  const earlier = desk.state.get('leftSteps') ?? [];
  // Noted first: were the execution killed, the next sweep would still know who chose them.
  const isNoted = picked.length > FEW;
  if (isNoted) desk.state.put({ leftSteps: [...earlier, ...picked] });
  takeAll(desk, picked, means, (untaken) => {
    if (isNoted || untaken.length > 0) desk.state.put({ leftSteps: [...earlier, ...untaken] });
  });
}

/** Goes on with what was left. */
export function goOnWithSteps(desk: Desk, means: Means): void {
  const noted = desk.state.get('leftSteps') ?? [];
  if (noted.length === 0) return;
  takeAll(desk, noted, means, (untaken) => {
    // What somebody chose meanwhile stands behind these.
    desk.state.put({ leftSteps: [...untaken, ...(desk.state.get('leftSteps') ?? []).slice(noted.length)] });
  });
}

/** @param keep is told what is left, also where something failed */
function takeAll(
  desk: Desk,
  steps: readonly LeftStep[],
  { mayGoOn, newId }: Means,
  keep: (untaken: readonly LeftStep[]) => void,
): void {
  const carriedOut = new Set<LeftStep>();
  let alone = 0;
  try {
    carryOutTogether(desk, steps, {
      mayGoOn: () => mayGoOn() && alone < MOST_ALONE,
      commandsOf: (some, reading, office) => some.map((step) => stepToBatch(desk, step, newId(), reading, office)),
      afterwards: (step, { type }) => {
        carriedOut.add(step);
        // Only alone is it told in the row.
        if (type === 'RECORDED') return;
        alone++;
        takeAlone(desk, step, newId());
      },
    });
  } finally {
    const untaken = steps.filter((step) => !carriedOut.has(step));
    keep(untaken);
    if (untaken.length > 0) tell(desk, untaken);
  }
}

/** Says in the first of the rows that these wait. */
function tell(desk: Desk, untaken: readonly LeftStep[]): void {
  const [first] = untaken;
  if (!first) return;
  desk.exclusive.hold(() => {
    desk.register.read();
    desk.register.note(first.number, momentLast(stepsGoOnWords(first.action, untaken.length), desk.office.now()));
  });
}
