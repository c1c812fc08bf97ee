// What a person does with the script itself: runs a function, opens the document, chooses a menu item, calls from a dialog.

import { dialogButtons } from '../data/actions.ts';
import { deploymentOf, projectOf } from '../engine/deployments.ts';
import type { Execution } from '../engine/execution/execution.ts';
import { eventUser, fire, fireSimple, hasSimple, launch } from '../engine/execution/launcher.ts';
import { BadRequest, EditRefused, NotFound, unknown } from '../engine/refusals.ts';
import { refuseNameless, refuseOdd } from '../engine/shapes.ts';
import type { MenuData, Reply, World } from '../engine/world.ts';
import type { DialogAnswers, Email, PageOrigin, ScriptRunResult, UiResult, Workspace } from '../facade.ts';
import { told } from '../model/refusal-words.ts';

function uiResult(executions: readonly Execution[]): UiResult {
  const dialogs = executions.flatMap((each) => each.dialogs);
  const last = dialogs.filter((each) => each.kind !== 'toast').at(-1);
  return { executions: executions.map((each) => each.record), dialogs, ...(last ? { dialog: last } : {}) };
}

/** Menu items by their path, `Menu > Submenu > Item`. */
function paths(menu: MenuData, above: readonly string[] = []): { path: string; caption: string; function: string }[] {
  const here = [...above, menu.caption];
  return menu.items.flatMap((item) => {
    if (item === null) return [];
    if ('items' in item) return paths(item, here);
    return [{ path: [...here, item.caption].join(' > '), caption: item.caption, function: item.function }];
  });
}

/** Triggers do not run for somebody who may only read (facts 2), and others cannot open the document at all. */
function refuseStranger({ documents, settings }: World, document: string, as: Email): void {
  const found = documents.spreadsheets.get(document) ?? documents.forms.get(document);
  const people = settings.people.map((each) => each.email);
  if (!found || [found.owner, ...found.editors, ...people].includes(as)) return;
  const title = 'fileName' in found ? found.fileName : found.title;
  throw new EditRefused(told('MAY_NOT_EDIT', { person: as, what: JSON.stringify(title) }));
}

/** A script that asks again and again when it is closed is left after so many times. */
const MOST_QUESTIONS = 20;

type DocumentUser = Pick<Workspace, 'run' | 'open' | 'menus' | 'menu' | 'answer' | 'scriptRun'>;

/** @returns what people do with the bound document and its script; `as` absent: the owner */
export function documentUser(world: World): DocumentUser {
  const { owner } = world.settings;

  /** What came of an execution that may wait for an answer. */
  const asked = (execution: Execution): UiResult => {
    const result = uiResult([execution]);
    const { question, record, launch } = execution;
    if (!question) return result;
    const answer = (reply: Reply) => {
      question.resume(reply);
      return asked(execution);
    };
    world.questions.set(record.id, { person: launch.person, answer });
    return { ...result, question: { ...question.dialog, execution: record.id } };
  };
  const reply = (id: string, answer: Reply): UiResult => {
    const question = world.questions.get(id);
    if (!question) throw new NotFound(told('NO_QUESTION', { name: JSON.stringify(id) }));
    world.questions.delete(id);
    return question.answer(answer);
  };
  /** Whoever opens the document anew, or begins something else, leaves the questions that were open. */
  const leaveQuestions = (as: Email): void => {
    for (let round = 0; round < MOST_QUESTIONS; round++) {
      const [id] = [...world.questions].find(([, { person }]) => person === as) ?? [];
      if (id === undefined) return;
      reply(id, { button: 'CLOSE', text: '' });
    }
  };

  const open = (as: Email): UiResult => {
    const document = world.container;
    if (document === null) throw new NotFound(told('NOT_BOUND'));
    refuseStranger(world, document, as);
    leaveQuestions(as);
    const source = world.documents.forms.has(document) ? { form: document } : { spreadsheet: document };
    world.menus.delete(as);
    const event = { source, user: eventUser(world, undefined, as) };
    const simple = hasSimple(world, 'onOpen', document) ? fireSimple(world, 'onOpen', event, as) : [];
    const installed = world.triggers
      .waitingFor('ON_OPEN', document)
      .map((trigger) => fire(world, trigger, { source, user: eventUser(world, trigger, as) }, as));
    const shown = uiResult(simple);
    return { ...shown, executions: [...shown.executions, ...installed] };
  };

  const menuItems = (as: Email) => {
    if (!world.menus.has(as)) open(as);
    return (world.menus.get(as) ?? []).flatMap((each) => paths(each));
  };

  return {
    run: (name, args = [], as = owner) => {
      refuseNameless(as, world.settings.people);
      refuseNoList(args);
      const execution = launch(world, {
        order: { function: name, args, result: 'value' },
        trigger: 'run',
        effective: as,
        person: as,
        document: world.container !== null,
        ui: world.container !== null,
      });
      return { ...uiResult([execution]), value: execution.outcome.value };
    },
    open: (as = owner) => {
      refuseNameless(as, world.settings.people);
      return open(as);
    },
    menus: (as = owner) => {
      if (!world.menus.has(as)) open(as);
      return (world.menus.get(as) ?? []).map((each) => ({
        menu: each.caption,
        items: paths(each).map(({ path }) => path),
      }));
    },
    menu: (item: string, as: Email = owner, answers?: DialogAnswers | 'wait') => {
      const items = menuItems(as);
      const found = items.find((each) => each.path === item || each.caption === item);
      if (!found) {
        throw unknown(
          told('NO_MENU_ITEM', { person: as, name: JSON.stringify(item) }),
          items.map(({ path }) => path),
        );
      }
      refuseOddAnswers(answers);
      leaveQuestions(as);
      // A menu item runs as whoever clicks it, with that person's own authority.
      const execution = launch(world, {
        order: { function: found.function, args: [], result: 'none' },
        trigger: 'menu',
        effective: as,
        person: as,
        document: true,
        ui: true,
        ...(answers ? { answers } : {}),
      });
      return asked(execution);
    },
    answer: reply,
    scriptRun: (name, args = [], as?: Email, origin: PageOrigin = 'document', deployment?: string) =>
      scriptRun(world, name, args, as, origin, deployment),
  };
}

const BUTTONS: readonly unknown[] = dialogButtons;

/** @throws BadRequest for an answer that presses no button: what is typed goes with one */
function refuseOddAnswers(answers: unknown): void {
  if (answers === undefined || answers === 'wait') return;
  const each = '"OK" (or "CANCEL", "YES", "NO", "CLOSE"), or { button: "OK", text: "…" } where something is typed';
  if (!Array.isArray(answers)) {
    throw new BadRequest(`Answers are "wait", or a list of ${each}, not ${JSON.stringify(answers)}`);
  }
  for (const answer of answers) {
    if (BUTTONS.includes(answer)) continue;
    refuseOdd('An answer to a dialog', answer, ['button', 'text'], each);
    if (!BUTTONS.includes(answer.button) || typeof answer.text !== 'string') {
      throw new BadRequest(`An answer to a dialog is written as ${each}, not ${JSON.stringify(answer)}`);
    }
  }
}

/** @throws BadRequest for arguments that are no list */
function refuseNoList(args: unknown): void {
  if (!Array.isArray(args)) throw new BadRequest(`Arguments are a list, such as ["x"], not ${JSON.stringify(args)}`);
}

/** `google.script.run` of a page: top-level functions only, none whose name ends in `_` (facts 1.2). */
function scriptRun(
  world: World,
  name: string,
  args: readonly unknown[],
  as: Email | undefined,
  origin: PageOrigin,
  of: string | undefined,
): ScriptRunResult {
  const { owner, people } = world.settings;
  refuseNameless(as, people);
  refuseNoList(args);
  const deployment = origin === 'web-app' ? deploymentOf(world, of) : undefined;
  const deployer = deployment?.account ?? owner;
  if (name.endsWith('_') || !projectOf(world, deployment?.id).info.functions.includes(name)) {
    const message = `Script function not found: ${name}`;
    return { executions: [], dialogs: [], error: { name: 'ScriptError', message } };
  }
  const deploying = deployment?.executeAs !== 'USER_ACCESSING';
  const effective = origin === 'web-app' && deploying ? deployer : (as ?? deployer);
  const person = origin === 'web-app' ? as : (as ?? owner);
  const execution = launch(world, {
    order: { function: name, args, result: 'page' },
    trigger: 'page',
    effective,
    ...(person === undefined ? {} : { person }),
    ...(origin === 'web-app' ? { address: 'exec' as const } : {}),
    ...(deployment ? { deployment: deployment.id } : {}),
    document: origin === 'document' && world.container !== null,
    ui: origin === 'document' && world.container !== null,
  });
  const { error, value } = execution.outcome;
  const result = error ? { error: { name: error.name, message: error.message } } : { value };
  return { executions: [execution.record], dialogs: execution.dialogs, ...result };
}
