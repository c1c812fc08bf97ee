// What people did to a spreadsheet, so that each can take back his own last action.
import type { Email } from '../facade.ts';
import type { Area } from '../model/a1.ts';
import type { SheetData, SpreadsheetData } from '../model/spreadsheet.ts';
import { BadRequest } from '../refusals.ts';

const KEPT = 50;

interface Target {
  readonly spreadsheet: SpreadsheetData;
  readonly sheet: SheetData;
}

/** An action and how it is taken back. */
interface Deed {
  readonly person: Email;
  /** Cells were typed into, lines moved, or only the look changed. */
  readonly kind: 'cells' | 'lines' | 'look';
  /** The cells that were typed into. */
  readonly area?: Area;
  act(target: Target): void;
}

/** Moved lines make other cells of all before; lines and looks are put back as a whole, with what others did to them. */
function stands(later: Deed, before: Deed): boolean {
  return later.kind === 'lines' || before.kind === 'lines' || (later.kind === 'look' && before.kind === 'look');
}

/** The last actions on each spreadsheet. */
export class UndoList {
  private readonly done = new Map<string, (Deed & { readonly sheet: number })[]>();

  add({ spreadsheet, sheet }: Target, deed: Deed): void {
    this.done.set(spreadsheet.id, [...this.of(spreadsheet), { sheet: sheet.id, ...deed }].slice(-KEPT));
  }

  /**
   * Takes the person's own last action off the list.
   * @throws BadRequest when there is none, or when what somebody else did since stands in the way
   */
  take(person: Email, spreadsheet: SpreadsheetData): Deed & { readonly target: Target } {
    const all = this.of(spreadsheet);
    const at = all.findLastIndex((each) => each.person === person);
    const last = all[at];
    const sheet = spreadsheet.sheets.find(({ id }) => id === last?.sheet);
    if (!last || !sheet) throw new BadRequest('Nothing to take back');
    if (all.slice(at + 1).some((later) => later.sheet === last.sheet && stands(later, last))) {
      throw new BadRequest('Somebody else changed this sheet since');
    }
    all.splice(at, 1);
    return { ...last, target: { spreadsheet, sheet } };
  }

  private of({ id }: SpreadsheetData) {
    return this.done.get(id) ?? [];
  }
}
