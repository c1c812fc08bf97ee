// What people do beside a run of the probe, so that questions are answered which no function can ask.
import type { Workspace } from '../facade.ts';
import { ANSWERS_TAB, answersIn } from './project.ts';

/** Somebody who may edit the sheet, and somebody whose browser is signed in to two accounts, as workspace.json names them. */
export const COLLEAGUE = 'colleague@probe.example';
const TWICE = 'twice@mail.example';

type Act = (workspace: Workspace) => void;

/** Somebody types into the last column of a question's row. */
export function typed(id: string, value: string, as?: string): Act {
  return (workspace) => void workspace.sheets.edit(ANSWERS_TAB, { range: typeHere(workspace, id), value }, as);
}

/** Somebody pastes lines there, from the row of the question on. */
export function pasted(id: string, values: readonly (readonly string[])[]): Act {
  return (workspace) => void workspace.sheets.edit(ANSWERS_TAB, { range: typeHere(workspace, id), values });
}

/** What a button of the probe's page calls. */
export function pressed(way: string, text = ''): Act {
  return (workspace) =>
    void workspace.scriptRun(
      'receive',
      [{ key: keyOf(workspace), way, text }],
      undefined,
      'web-app',
      shownBy(workspace),
    );
}

/** A form of the probe's page arrives by a request of its own. */
export function posted(way: string): Act {
  return (workspace) => {
    const contents = new URLSearchParams({ key: keyOf(workspace), way }).toString();
    const body = { type: 'application/x-www-form-urlencoded', contents };
    workspace.exec({ method: 'POST', body, deployment: shownBy(workspace) });
  };
}

const submitted: Act = ({ forms }) =>
  void forms.respond('Probe', { Day: '2026-12-08', Hour: '09:30', Boxes: ['One'], Phone: '0812' });

const waited: Act = ({ clock }) => void clock.advance('PT3M');

/** For each question that is answered after a run, what brings the answer about; `null`: nobody can do it here. */
export const BY_HAND: Readonly<Record<string, Act | null>> = {
  SUBMISSION_FORMATS: submitted,
  SUBMISSION_CELLS: submitted,
  RESPONSE_ROWS: submitted,
  ACCESS_GIVEN: (workspace) => void workspace.run('setReader', [COLLEAGUE]),
  SUBMISSION_EVENT: submitted,
  PRIVATE_HANDLER: waited,
  TRIGGER_NAMED: waited,
  TRIGGER_DOCUMENT: waited,
  TRIGGER_WINDOW: waited,
  WEB_ADDRESS_IN_TRIGGER: waited,
  PASTE: pasted('PASTE', [['one'], ['two']]),
  EDITOR_OWNER: typed('EDITOR_OWNER', 'me'),
  EDITOR_OTHER: typed('EDITOR_OTHER', COLLEAGUE, COLLEAGUE),
  ANONYMOUS_EDITOR: (workspace) => {
    workspace.sheets.share('editor');
    typed('ANONYMOUS_EDITOR', 'guest', '')(workspace);
  },
  PRIVATE_MENU_ITEM: (workspace) => {
    const { executions } = workspace.menu('Private function');
    if (executions.some(({ error }) => error)) typed('PRIVATE_MENU_ITEM', 'no')(workspace);
  },
  // No menu of a sheet copies it here.
  COPIED_SHEET: null,
  PAGE_CALL: pressed('CALL'),
  PRIVATE_CALL: (workspace) => {
    const { error } = workspace.scriptRun('private_', [], undefined, 'web-app', shownBy(workspace));
    pressed(error ? 'PRIVATE_REFUSED' : 'PRIVATE_RAN', error?.message)(workspace);
  },
  PAGE_TAB: posted('TAB'),
  PAGE_TOP: pressed('TOP_PRESSED'),
  SECOND_ACCOUNT: (workspace) => {
    const isRefused = workspace.exec({ method: 'GET', as: TWICE, deployment: shownBy(workspace) }).status !== 200;
    if (isRefused) typed('SECOND_ACCOUNT', 'yes')(workspace);
    else pressed('SECOND')(workspace);
  },
};

/** Asks what a function can ask, does once what people do beside it, and asks again. */
export function askAndAct(workspace: Workspace): void {
  workspace.menu('Ask Google');
  for (const act of new Set(Object.values(BY_HAND))) act?.(workspace);
  workspace.menu('Ask Google');
}

/** The key of the page, as its row names it. */
function keyOf(workspace: Workspace): string {
  return /key=([\w-]+)/.exec(pageIn(workspace))?.[1] ?? '';
}

/** The deployment whose address that row names. */
function shownBy(workspace: Workspace): string {
  return /\/macros\/s\/([\w-]+)\/exec/.exec(pageIn(workspace))?.[1] ?? '';
}

function pageIn(workspace: Workspace): string {
  return answersIn(workspace).find(({ id }) => id === 'PAGE_CALL')?.how ?? '';
}

function typeHere(workspace: Workspace, id: string): string {
  return `J${answersIn(workspace).findIndex((each) => each.id === id) + 2}`;
}
