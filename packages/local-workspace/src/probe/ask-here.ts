// The probe in the emulation: opened in memory, asked, and answered with what people do beside it.
import type { AccountKind } from '../facade.ts';
import { openWorkspace } from '../workspace.ts';
import { askAndAct } from './by-hand.ts';
import { type Answered, answersIn, PROBE } from './project.ts';
import type { Recording } from './recording.ts';

/** @param account kind of the account that asks; absent: one of a Workspace domain */
export function askHere(account: AccountKind = 'workspace'): readonly Answered[] {
  const workspace = openWorkspace({ project: PROBE, account, now: new Date().toISOString() });
  workspace.setup();
  askAndAct(workspace);
  return answersIn(workspace);
}

/** @returns every question, none of them asked; what a recording answers, as it is there */
export function unasked(recording?: Recording): readonly Answered[] {
  const answers = recording?.answers ?? {};
  return answersIn(openWorkspace({ project: PROBE })).map((each) => {
    const answer = answers[each.id] ?? 'open';
    return { ...each, answer: answer === 'open' ? '' : answer };
  });
}
