// Fires the form's submit triggers after a script has submitted grades, the one thing by which a script sets them off (facts 2).
import { fire } from '../execution/launcher.ts';
import type { World } from '../world.ts';

/** A handler that submits grades again sets itself off; here it stops after so many rounds. */
const mostRounds = 10;

/** Fires them for every response graded since. */
export function fireGradeTriggers(world: World): void {
  for (let round = 0; world.graded.length > 0 && round < mostRounds; round++) {
    for (const { form, response } of world.graded.splice(0)) {
      const data = world.documents.forms.get(form)?.responses.find((each) => each.id === response);
      if (!data) continue;
      for (const trigger of world.triggers.waitingFor('ON_FORM_SUBMIT', form))
        fire(world, trigger, { response: { form, data }, source: { form } });
    }
  }
  world.graded.length = 0;
}
