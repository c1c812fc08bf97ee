// People who send forms and edit sheets in one and the same moment.
import { inOneMoment } from '../engine/crowd.ts';
import { BadRequest, EditRefused, FormRefused } from '../engine/refusals.ts';
import { refuseOdd } from '../engine/shapes.ts';
import type { World } from '../engine/world.ts';
import type { ActionResult, CrowdAct, CrowdResult, Workspace } from '../facade.ts';

/** Carries out acts in one modelled moment; one that is refused hinders no other. */
export function crowdOf(world: World, { forms, sheets }: Pick<Workspace, 'forms' | 'sheets'>) {
  const carryOut = (act: CrowdAct): ActionResult => {
    const known = ['form', 'answers', 'email', 'sheet', 'range', 'value', 'as'];
    refuseOdd(
      'An act of a crowd',
      act,
      known,
      '{ sheet: "Tasks", range: "A2", value: 1 } or { form: "Leave", answers: {} }',
    );
    if ('form' in act) return forms.respond(act.form, act.answers, act.email);
    return sheets.edit(act.sheet, { range: act.range, value: act.value }, act.as);
  };
  return (acts: readonly CrowdAct[]): readonly CrowdResult[] => {
    if (!Array.isArray(acts)) throw new BadRequest('A crowd is a list of acts');
    return inOneMoment(
      world,
      acts.map((act) => (): CrowdResult => {
        try {
          return { executions: carryOut(act).executions };
        } catch (error) {
          if (error instanceof FormRefused || error instanceof EditRefused) {
            return { executions: [], refused: error.message };
          }
          throw error;
        }
      }),
    );
  };
}
