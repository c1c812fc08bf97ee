// `Ui`: menus, alerts, prompts, dialogs and sidebars of the person who has the document open, on the host's side.
import type { Services } from '../bridge.ts';
import type { Execution } from '../execution.ts';
import type { Dialog } from '../facade.ts';
import { ServiceError } from '../service-error.ts';
import type { MenuData } from '../world.ts';

function refuseWithoutUi(execution: Execution, service: string): void {
  if (execution.launch.ui) return;
  throw new ServiceError(`Cannot call ${service}.getUi() from this context.`);
}

/** How the person answers the next alert or prompt: as planned, else by closing it. */
function nextAnswer(execution: Execution): { button: string; text: string } {
  const planned = execution.launch.answers?.[execution.answered];
  execution.answered += 1;
  if (planned === undefined) return { button: 'CLOSE', text: '' };
  return typeof planned === 'string' ? { button: planned, text: '' } : planned;
}

export const uiServices: Services = {
  'SpreadsheetApp.getUi': (execution) => refuseWithoutUi(execution, 'SpreadsheetApp'),
  'FormApp.getUi': (execution) => refuseWithoutUi(execution, 'FormApp'),
  'Ui.addMenu': ({ world, launch }, menu: MenuData) => {
    const person = launch.person ?? launch.effective;
    const others = (world.menus.get(person) ?? []).filter((each) => each.caption !== menu.caption);
    world.menus.set(person, [...others, menu]);
  },
  'Ui.ask': (execution, kind: 'alert' | 'prompt', title: string, content: string, buttons: string) => {
    const answer = nextAnswer(execution);
    execution.dialogs.push({ kind, title, content, buttons, answer: answer.button });
    return answer;
  },
  'Ui.show': (execution, dialog: Dialog) => {
    execution.dialogs.push(dialog);
  },
  'Browser.msgBox': (execution, title: string, content: string, buttons: string) => {
    refuseWithoutUi(execution, 'Browser');
    const answer = nextAnswer(execution);
    execution.dialogs.push({ kind: 'alert', title, content, buttons, answer: answer.button });
    return answer.button.toLowerCase();
  },
  'Spreadsheet.toast': (execution, _id: string, content: string, title: string) => {
    if (execution.launch.ui) execution.dialogs.push({ kind: 'toast', title, content });
  },
};
