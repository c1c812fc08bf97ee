// Records what people typed once they have stopped typing, in rows of requests and in rows that are no requests yet.
import { adoptRows } from '../commands/adopt-typed-rows.ts';
import { correctRows, isQuiet } from '../commands/correct-edited-rows.ts';
import type { Desk } from '../ports/desk.ts';
import type { TypedRow } from '../ports/register.ts';
import type { EditNotes } from '../ports/state.ts';
import type { Means } from './means.ts';
import { runAll } from './run-all.ts';

/** @param found what an inspection of the register found in addition to the noted edits */
export function takeQuietEdits(
  desk: Desk,
  means: Means,
  found?: { readonly edited: readonly string[]; readonly typed: readonly TypedRow[] },
): void {
  const notes: EditNotes = desk.state.get('editNotes') ?? {};
  const now = desk.office.now();
  const quiet = Object.keys(notes).filter((number) => isQuiet(notes[number], now));
  const noted = () => desk.state.get('editNotes') ?? {};
  const editMeans = { ...means, isStill: (number: string) => isQuiet(noted()[number], now) };
  const edited = found?.edited.filter((number) => isQuiet(notes[number], now)) ?? [];
  const numbers = [...new Set([...quiet, ...edited])].filter((number) => number !== '');
  const isQuietRow = ({ shownNumber }: TypedRow) => isQuiet(notes[shownNumber], now);
  let seen: readonly TypedRow[] | null = null;
  let left: readonly string[] = [];
  runAll([
    () => {
      seen = correctRows(desk, numbers, notes, editMeans);
    },
    () => {
      // A copied row carries the number of its original, so any noted number may belong to a copy.
      const typed = found?.typed ?? (quiet.length > 0 ? (seen ?? typedRows(desk)).filter(isQuietRow) : []);
      const isAll = adoptRows(desk, typed, notes, editMeans);
      if (!isAll) left = typed.map(({ shownNumber }) => shownNumber);
    },
    () => {
      if (quiet.length === 0) return;
      // Rows edited meanwhile stay noted until they are quiet, and those for which there was no time until the next job.
      const kept = Object.entries(noted()).filter(([number, note]) => !isQuiet(note, now) || left.includes(number));
      desk.state.put({ editNotes: Object.fromEntries(kept) });
    },
  ]);
}

function typedRows(desk: Desk): readonly TypedRow[] {
  return desk.exclusive.hold(() => desk.register.read()).typed;
}
