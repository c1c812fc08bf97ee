// Records what people changed in rows as corrections, row by row, once nobody is typing there any more.

import type { CorrectCommand } from '../../domain/commands/command.ts';
import { moveReasonIn } from '../../domain/commands/move.ts';
import { byNumber } from '../../domain/request/request.ts';
import { type Instant, minutesLater } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';
import type { TypedRow } from '../ports/register.ts';
import type { EditNote, EditNotes } from '../ports/state.ts';
import { touchedChoices } from '../recovery/recorded-state.ts';
import { actorOf } from './actor.ts';
import { carryOut, carryOutTogether } from './carry-out.ts';
import { correctionOf } from './cell-edits.ts';
import type { Prepare, Prepared } from './record-command.ts';

/** A row is quiet when nobody has typed in it for this long. */
const QUIET_MINUTES = 10;
/** At most this many rows are noted; the hourly job finds the edits of all others. */
const MOST_NOTES = 60;

export interface EditMeans {
  readonly mayGoOn: () => boolean;
  readonly newId: () => string;
  /** Asked under the lock: whether still nobody is typing in the row. */
  readonly isStill: (number: string) => boolean;
}

/** The notes after one more edit of some rows. */
export function noted(notes: EditNotes, numbers: readonly string[], { at, by }: EditNote): EditNotes {
  const fresh = numbers.map((number) => {
    const earlier = notes[number];
    const latest = earlier && earlier.at > at ? earlier.at : at;
    return [number, { at: latest, by: earlier && earlier.by !== by ? '' : by }] as const;
  });
  const all = Object.entries({ ...notes, ...Object.fromEntries(fresh) });
  return Object.fromEntries(all.slice(-MOST_NOTES));
}

/** The time of an edit after which nobody goes on typing: its row is quiet at once. */
export function quietAt(now: Instant): Instant {
  return minutesLater(now, -QUIET_MINUTES);
}

/** Whether the latest edit of a row is long enough ago; a row without a known edit is quiet. */
export function isQuiet(note: EditNote | undefined, now: Instant): boolean {
  return note === undefined || note.at <= quietAt(now);
}

/**
 * Records the edits of some rows, one correction each. A typed time that is already taken is replaced by the recorded
 * one, and so is a status that was picked by hand; the row says so. A row that fails does not stop the others.
 * @param mayGoOn asked before each batch of rows; the hourly job finds the rows left out
 * @returns the rows that people typed, as last read; `null` if nothing was read
 * @throws the first error, after all were tried
 */
export function correctRows(
  desk: Desk,
  numbers: readonly string[],
  notes: EditNotes,
  { mayGoOn, newId, isStill }: EditMeans,
): readonly TypedRow[] | null {
  let typed: readonly TypedRow[] | null = null;
  const picked = new Set<string>();
  const correction = (number: string): PrepareCorrection => {
    const id = newId();
    return ({ requests, edits, edited, chosenSteps }, office) => {
      if (!isStill(number)) return null;
      // A chosen step that is not carried out yet will record these edits itself.
      if (chosenSteps.some((chosen) => chosen.number === number)) return null;
      const recorded = byNumber(requests, number);
      const shown = edits.get(number);
      if (!recorded || !shown) return null;
      const typedNote = byNumber(edited, number)?.text ?? '';
      const text = moveReasonIn(typedNote) ? typedNote : '';
      return correctionOf(recorded, shown, {
        id,
        actor: actorOf(notes[number]?.by ?? '', office, desk.office.now()),
        text,
      });
    };
  };
  carryOutTogether(desk, numbers, {
    mayGoOn,
    commandsOf: (some, reading, office) => {
      typed = reading.typed;
      for (const number of some) if (pickedStatus(number, reading)) picked.add(number);
      return some.map((number) => correction(number)(reading, office));
    },
    afterwards: (number, { type }) => {
      // Only alone is it told in the row, and what is refused of it put back.
      if (type === 'REFUSED') carryOut(desk, correction(number));
      else if (picked.has(number)) carryOut(desk, (reading) => pickedStatus(number, reading));
    },
  });
  return typed;
}

/** Says that a status was picked by hand, in a row from which nobody has chosen a step that would say so itself. */
function pickedStatus(number: string, { unreadable, doubtful, chosenSteps }: Parameters<Prepare>[0]): Prepared {
  const row = byNumber(unreadable, number);
  if (!row || chosenSteps.some((chosen) => chosen.number === number)) return null;
  const choices = touchedChoices(row, doubtful.get(number));
  const isPicked = choices.some(({ column }) => column === 'status');
  return isPicked ? { type: 'REFUSE', number, refusal: { code: 'UNREADABLE_ROW', choices } } : null;
}

type PrepareCorrection = (...given: Parameters<Prepare>) => CorrectCommand | null;
