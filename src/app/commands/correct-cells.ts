// What an edit event brought into rows of requests: cells of fields of one row are recorded at once, as one correction; all else is shown again.
import type { Corrections } from '../../domain/commands/command.ts';
import { momentLast } from '../../words/formats/dates.ts';
import { refusalWords } from '../../words/problems/refusals.ts';
import type { RegisterColumn } from '../../words/sheet/columns.ts';
import { putBackWords } from '../../words/sheet/typed-rows.ts';
import { unreadableWords } from '../../words/sheet/unread-cells.ts';
import type { Desk } from '../ports/desk.ts';
import type { FoundCell } from '../ports/register.ts';
import { type RecoveredReading, recover } from '../recovery/recover.ts';
import { actorOf } from './actor.ts';
import { carryOut } from './carry-out.ts';
import type { Outcome } from './record-batch.ts';

interface EditedRow {
  /** Counted as in the sheet. */
  readonly row: number;
  /** The number that its `Data` had when the event came. */
  readonly number: string;
}

/** What the edit event says of rows of requests. */
export interface CellEdit {
  readonly rows: readonly EditedRow[];
  /** What cells of fields say that was not recorded; of several rows nothing. */
  readonly values: Corrections;
  /** Cells of fields that say nothing that can be recorded. */
  readonly wrong: readonly FoundCell[];
  /** The other columns that were edited: what stands there does not count. */
  readonly others: readonly RegisterColumn[];
  /** Blank if Google does not name the editor. */
  readonly editor: string;
  readonly id: string;
}

/**
 * Records the cells as one correction of whoever typed them. What cannot be recorded is shown again as it was, and `Pesan`
 * says why, or where it is done. A row that people pasted is no request's, whatever its `Data` says.
 */
export function correctCells(desk: Desk, edit: CellEdit): Outcome {
  const outcome = record(desk, edit);
  const { values, wrong, others } = edit;
  const refusal = outcome.type === 'REFUSED' ? outcome.refusal : null;
  const refused = refusal ? (Object.keys(values) as RegisterColumn[]) : [];
  const columns = [...others, ...wrong.map(({ column }) => column), ...refused];
  if (columns.length > 0) {
    const words = [
      ...(refusal ? [refusalWords(refusal, true)] : []),
      ...(wrong.length > 0 ? [unreadableWords(wrong)] : []),
      ...(others.length > 0 ? [putBackWords(others, edit.rows.length === 1)] : []),
    ];
    showAgain(desk, edit, columns, words.join(' '));
  }
  return outcome;
}

function record(desk: Desk, { rows: [row], values, editor, id }: CellEdit): Outcome {
  if (!row || Object.keys(values).length === 0) return { type: 'NOTHING' };
  const { number } = row;
  return carryOut(
    desk,
    (recorded, office) =>
      isOfRequest(row, recorded)
        ? { type: 'CORRECT', id, actor: actorOf(editor, office, desk.office.now()), number, changes: values, text: '' }
        : null,
    'PAGE',
  );
}

/** Shows the rows as recorded, whatever stands in these columns. What somebody typed into `Data` goes by the history. */
function showAgain(desk: Desk, { rows, others }: CellEdit, columns: readonly RegisterColumn[], words: string) {
  desk.exclusive.hold(() => {
    const recorded = recover(desk);
    const numbers = rows.filter((row) => isOfRequest(row, recorded)).map(({ number }) => number);
    if (numbers.length === 0) return;
    const office = desk.office.snapshot();
    if (others.includes('data')) {
      const entries = [...desk.history.latest(numbers).values()];
      desk.register.write(
        entries.map(({ change }) => change),
        office.settings,
      );
    }
    desk.register.showAgain(numbers, columns, momentLast(words, desk.office.now()), office.settings);
  });
}

/** A row that people copied has the `Data` of a request whose row is another. */
function isOfRequest({ row }: EditedRow, { strangers }: Pick<RecoveredReading, 'strangers'>): boolean {
  return !strangers.includes(row);
}
