// What people did to a spreadsheet, so that each can take back their own last action.

import { BadRequest } from '../engine/refusals.ts';
import type { Email } from '../facade.ts';
import { told } from '../model/refusal-words.ts';
import type { Area } from '../model/sheets/a1.ts';
import type { SheetData, SpreadsheetData } from '../model/sheets/spreadsheet.ts';
import { type LineMove, movesOf } from '../model/sheets/structure.ts';

const KEPT = 50;

interface Target {
  readonly spreadsheet: SpreadsheetData;
  readonly sheet: SheetData;
}

/** An action and how it is taken back: cells were typed into, lines moved, or only the look changed. */
type Deed = { readonly person: Email } & (
  | {
      readonly kind: 'cells';
      /** @param moved how scripts have moved lines since @returns the cells that were put back */
      act(target: Target, moved: readonly LineMove[]): Area | undefined;
    }
  | { readonly kind: 'lines' | 'look'; act(target: Target): void }
);

/** Where it was done, and how often the lines of that sheet had been moved when it was. */
type Placed = Deed & {
  readonly sheet: number;
  readonly moves: LineMove[];
  readonly mark: number;
};

/** Moved lines make other cells of all before; lines and looks are put back as a whole, with what others did to them. */
function stands(later: Deed, before: Deed): boolean {
  return later.kind === 'lines' || before.kind === 'lines' || (later.kind === 'look' && before.kind === 'look');
}

/** The last actions on each spreadsheet. */
export class UndoList {
  private readonly done = new Map<string, Placed[]>();

  add({ spreadsheet, sheet }: Target, deed: Deed): void {
    const moves = movesOf(sheet);
    const placed = { sheet: sheet.id, moves, mark: moves.length, ...deed };
    this.done.set(spreadsheet.id, [...this.of(spreadsheet), placed].slice(-KEPT));
  }

  /**
   * Takes the person's own last action back.
   * @returns where that was, and which cells are as they had been, where some were typed into
   * @throws BadRequest when there is none, or when what somebody else or a script did since stands in the way
   */
  takeBack(person: Email, spreadsheet: SpreadsheetData): { readonly target: Target; readonly area: Area | undefined } {
    const all = this.of(spreadsheet);
    const at = all.findLastIndex((each) => each.person === person);
    const last = all[at];
    const sheet = spreadsheet.sheets.find(({ id }) => id === last?.sheet);
    if (!last || !sheet || movesOf(sheet) !== last.moves) throw new BadRequest(told('NOTHING_TO_TAKE_BACK'));
    if (all.slice(at + 1).some((later) => later.sheet === last.sheet && stands(later, last))) {
      throw new BadRequest(told('CHANGED_SINCE'));
    }
    const { moves, mark } = last;
    if (last.kind === 'lines' && moves.length > mark) {
      throw new BadRequest(told('MOVED_SINCE'));
    }
    all.splice(at, 1);
    const target = { spreadsheet, sheet };
    if (last.kind === 'cells') return { target, area: last.act(target, moves.slice(mark)) };
    last.act(target);
    // What is moved back has not moved: what was done before finds its cells where they were.
    if (last.kind === 'lines') moves.length = Math.max(0, mark - 1);
    return { target, area: undefined };
  }

  private of({ id }: SpreadsheetData) {
    return this.done.get(id) ?? [];
  }
}
