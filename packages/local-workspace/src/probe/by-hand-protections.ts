// What another editor tries in the two tabs of the probe that keep them out, and types into the rows that ask for it.
import type { Workspace } from '../facade.ts';
import { type Act, COLLEAGUE, typed } from './hands.ts';

/** @returns what is typed: whether it is as the question says */
type Try = (sheets: Workspace['sheets'], tab: string) => boolean;

const passes = (act: () => unknown): boolean => {
  try {
    act();
    return true;
  } catch {
    return false;
  }
};

const nothingPasses = (...acts: readonly (() => unknown)[]) => !acts.some(passes);

/** In both tabs; `null`: no hand does it here. */
const TRIES: Readonly<Record<string, Try | null>> = {
  SORT: (sheets, tab) => !passes(() => sheets.sort(tab, { column: 1, ascending: false }, COLLEAGUE)),
  SORT_INSIDE: null,
  ROWS: (sheets, tab) => {
    const putIn = () => sheets.insertRows(tab, { before: 4 }, COLLEAGUE);
    const takenOut = () => sheets.deleteRows(tab, { from: 2 }, COLLEAGUE);
    if (tab === 'Ranges') return passes(putIn) && !passes(takenOut);
    return nothingPasses(putIn, takenOut, () => sheets.moveRows(tab, { from: 2, before: 5 }, COLLEAGUE));
  },
  PASTE: (sheets, tab) => !passes(() => sheets.edit(tab, { range: 'A3', values: [['x', 'y']] }, COLLEAGUE)),
  FORMAT: (sheets, tab) =>
    passes(() => sheets.format(tab, { range: 'B2', format: { background: '#ffff00' } }, COLLEAGUE)),
  FILTER: (sheets, tab) => passes(() => sheets.filter(tab, { column: 2, values: ['b2'] }, COLLEAGUE)),
  FILTER_VIEW: null,
  GROUPS: (sheets, tab) => {
    const fold = (collapsed: boolean) => sheets.foldColumns(tab, { from: 5, depth: 1, collapsed }, COLLEAGUE);
    return passes(() => fold(true)) && passes(() => fold(false));
  },
  HIDE_ROWS: (sheets, tab) => passes(() => sheets.hideRows(tab, { from: 4, hidden: true }, COLLEAGUE)),
  UNDO: (sheets, tab) =>
    passes(() => {
      sheets.edit(tab, { range: 'B3', value: 'mine' }, COLLEAGUE);
      sheets.undo(COLLEAGUE);
    }),
};

const chosen: Act = (workspace) => void workspace.menu('As another editor', COLLEAGUE);
const entered: Act = ({ sheets }) => void sheets.edit('Locked', { range: 'B2', value: 'x' }, COLLEAGUE);

/** For each question about protections that no function of the owner's answers. */
export const PROTECTIONS_BY_HAND: Readonly<Record<string, Act | null>> = {
  LOCKED_MENU: chosen,
  LOCKED_ASKED: chosen,
  LOCKED_SIMPLE_TRIGGER: entered,
  LOCKED_TRIGGER: entered,
  // No menu of a sheet copies it here.
  COPIED_PROTECTIONS: null,
  ...Object.fromEntries(
    ['Locked', 'Ranges'].flatMap((tab) =>
      Object.entries(TRIES).map(([what, attempt]) => {
        const id = `${tab.toUpperCase()}_${what}`;
        const act: Act | null =
          attempt && ((workspace) => typed(id, attempt(workspace.sheets, tab) ? 'yes' : 'no', COLLEAGUE)(workspace));
        return [id, act];
      }),
    ),
  ),
};
