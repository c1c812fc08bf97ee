// What hands do at the probe: type and paste beside a question, press what its page has, send its forms.
import type { Workspace } from '../facade.ts';
import { ANSWERS_TAB, answersIn } from './project.ts';

/** Somebody who may edit the sheet, and somebody whose browser is signed in to two accounts, as workspace.json names them. */
export const COLLEAGUE = 'colleague@probe.example';
export const TWICE = 'twice@mail.example';

export type Act = (workspace: Workspace) => void;

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

/** The key of the page, as its row names it. */
function keyOf(workspace: Workspace): string {
  return /key=([\w-]+)/.exec(pageIn(workspace))?.[1] ?? '';
}

/** The deployment whose address that row names. */
export function shownBy(workspace: Workspace): string {
  return /\/macros\/s\/([\w-]+)\/exec/.exec(pageIn(workspace))?.[1] ?? '';
}

function pageIn(workspace: Workspace): string {
  return answersIn(workspace).find(({ id }) => id === 'PAGE_CALL')?.how ?? '';
}

function typeHere(workspace: Workspace, id: string): string {
  return `J${answersIn(workspace).findIndex((each) => each.id === id) + 2}`;
}
