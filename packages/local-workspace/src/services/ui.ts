// `Ui`: menus, alerts, prompts, dialogs and sidebars of the person who has the document open, on the host's side.
import type { Services } from '../engine/execution/bridge.ts';
import type { Execution } from '../engine/execution/execution.ts';
import { documented } from '../engine/readings.ts';
import type { MenuData, Reply } from '../engine/world.ts';
import type { Dialog, Toast } from '../facade.ts';
import { ServiceError } from '../model/service-error.ts';

function refuseWithoutUi({ launch, world }: Execution, service: 'SpreadsheetApp' | 'FormApp' | 'Browser'): void {
  const { forms } = world.documents;
  const other = service !== 'Browser' && forms.has(world.container ?? '') !== (service === 'FormApp');
  if (launch.ui && !other) return;
  throw new ServiceError(`Cannot call ${service}.getUi() from this context.`);
}

/** What an execution may take (facts 8.1), in milliseconds. */
const WHOLE_RUNTIME = 6 * 60_000;

/** Nobody answers until Google ends the execution. */
function hung(execution: Execution): Error {
  execution.record.modelledMilliseconds = WHOLE_RUNTIME;
  return execution.kill(documented('editorAlerts', 'Exceeded maximum execution time'), 'lost');
}

/**
 * How the person answers the next alert or prompt: as planned, else by closing it.
 * @throws Stopped where the person is asked themselves
 */
function answered(execution: Execution, dialog: Dialog, answer: (reply: Reply) => unknown): unknown {
  const { answers, trigger } = execution.launch;
  if (answers === 'wait') throw execution.ask(dialog, answer);
  // Whoever runs a function in the script editor does not see the sheet's window, where it waits (facts 13.2).
  const isUnseen = trigger === 'run' && answers === undefined;
  if (isUnseen && execution.world.readings.of('editorAlerts') === 'hang') throw hung(execution);
  const planned = answers?.[execution.answered] ?? 'CLOSE';
  execution.answered += 1;
  const reply = typeof planned === 'string' ? { button: planned, text: '' } : planned;
  execution.dialogs.push({ ...dialog, answer: reply.button });
  return answer(reply);
}

function show(execution: Execution, dialog: Dialog): void {
  execution.dialogs.push(dialog);
}

export const uiServices = {
  'SpreadsheetApp.getUi': (execution) => refuseWithoutUi(execution, 'SpreadsheetApp'),
  'FormApp.getUi': (execution) => refuseWithoutUi(execution, 'FormApp'),
  'Ui.addMenu': ({ world, launch }, menu: MenuData) => {
    const person = launch.person ?? launch.effective;
    const others = (world.menus.get(person) ?? []).filter((each) => each.caption !== menu.caption);
    world.menus.set(person, [...others, menu]);
  },
  'Ui.removeMenu': ({ world, launch }, caption: string) => {
    const person = launch.person ?? launch.effective;
    world.menus.set(
      person,
      (world.menus.get(person) ?? []).filter((each) => each.caption !== caption),
    );
  },
  'Ui.ask': (execution, kind: 'alert' | 'prompt', title: string, content: string, buttons: string) => {
    return answered(execution, { kind, title, content, buttons }, (reply) => reply);
  },
  'Ui.showModalDialog': show,
  'Ui.showSidebar': show,
  'Browser.msgBox': (execution, title: string, content: string, buttons: string) => {
    refuseWithoutUi(execution, 'Browser');
    return answered(execution, { kind: 'alert', title, content, buttons }, ({ button }) => button.toLowerCase());
  },
  /** The text that was given, or `cancel`. */
  'Browser.inputBox': (execution, title: string, content: string, buttons: string) => {
    refuseWithoutUi(execution, 'Browser');
    return answered(execution, { kind: 'prompt', title, content, buttons }, ({ button, text }) =>
      /^(OK|YES)$/.test(button) ? text : 'cancel',
    );
  },
  /** Whoever edited sees what an edit trigger shows, too: its record tells it. */
  'Spreadsheet.toast': ({ launch, dialogs, record }, _id: string, content: string, title: string, seconds?: number) => {
    if (!launch.ui) return;
    const toast: Toast = { title, content, ...(seconds == null ? {} : { seconds }) };
    dialogs.push({ kind: 'toast', ...toast });
    record.toasts = [...(record.toasts ?? []), toast];
  },
} satisfies Services;
