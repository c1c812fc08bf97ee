// Looks the register over once an hour: finishes, puts right what only the script writes, and says what is left to do.
import type { BookingRequest } from '../../domain/request/request.ts';
import { stampWords } from '../../words/dates.ts';
import { messageWords } from '../../words/messages.ts';
import { refusalWords } from '../../words/refusals.ts';
import { NUMBER_BACK_WORDS } from '../../words/typed-rows.ts';
import { nameWhatIsMissing } from '../commands/adopt-typed-rows.ts';
import type { Desk } from '../ports/desk.ts';
import type { PutBack, RegisterReading, TypedRow, Wish } from '../ports/register.ts';
import { touchedChoices } from './cells-to-restore.ts';
import { isMixed, type Recorded } from './recorded-state.ts';
import { recover } from './recover.ts';

/** What a look over the register has found. */
export interface Findings {
  /** The desk as recorded. */
  readonly requests: readonly BookingRequest[];
  /** Requests whose rows hands have changed, save those that a step has just been asked for anew. */
  readonly edited: readonly string[];
  /** Rows that staff have typed or copied. */
  readonly typed: readonly TypedRow[];
  /** What stands in `Tindakan`, to be remembered until the next look. */
  readonly wishes: readonly string[];
}

/**
 * Finishes what a killed execution left, puts back the script's own cells that hands have changed, names choices that
 * have no such word, and asks anew for steps that stood in `Tindakan` at the last look already: nobody was told that they
 * were not carried out.
 * @param seen the wishes that the last look found
 * @param isQuiet whether nobody is typing in a row
 */
export function lookOver(desk: Desk, seen: readonly string[], isQuiet: (row: TypedRow) => boolean): Findings {
  return desk.exclusive.hold(() => {
    const recorded = recover(desk);
    const { reading } = recorded;
    const stamp = stampWords(desk.office.now());
    putRight(desk, reading, recorded, stamp);
    for (const number of reading.cleared) desk.register.note(number, `${stamp}: ${NUMBER_BACK_WORDS}`);
    const typed = reading.typed.filter(isQuiet);
    nameWhatIsMissing(desk, typed);
    const wishes = askAnew(desk, reading, seen, stamp);
    const asked = reading.wishes.filter((wish) => !wishes.includes(keyOf(wish))).map(({ number }) => number);
    return {
      edited: [...recorded.edits.keys()].filter((number) => !asked.includes(number)),
      typed,
      wishes,
      requests: recorded.requests,
    };
  });
}

function putRight(desk: Desk, { unreadable }: RegisterReading, { doubtful }: Recorded, stamp: string): void {
  const { settings } = desk.office.snapshot();
  for (const row of unreadable) {
    const recorded = doubtful.get(row.number);
    const isOurs = recorded && row.choices.some(({ column }) => column === 'status');
    const putBack: PutBack | undefined = isOurs ? { what: 'STANDING', recorded, settings } : undefined;
    // Nobody has picked anything.
    if (putBack && isMixed(row)) {
      desk.register.note(row.number, recorded?.message ? messageWords(recorded.message) : '', putBack);
      continue;
    }
    const choices = touchedChoices(row, recorded);
    const words = choices.length > 0 ? refusalWords({ code: 'UNREADABLE_ROW', choices }) : '';
    const said = words === '' || row.message.endsWith(words);
    if (!said || putBack) desk.register.note(row.number, said ? null : `${stamp}: ${words}`, putBack);
  }
}

/** @returns the wishes that have not been asked for anew */
function askAnew(desk: Desk, { wishes }: RegisterReading, seen: readonly string[], stamp: string): readonly string[] {
  const standing = new Map(wishes.map((wish) => [keyOf(wish), wish]));
  for (const key of seen) {
    const wish = standing.get(key);
    if (!wish) continue;
    const words = `${stamp}: ${refusalWords({ code: 'CHOOSE_AGAIN', text: wish.action })}`;
    if (wish.number === '') desk.register.refuseRow(wish.row, words);
    else desk.register.refuse(wish.number, words);
    standing.delete(key);
  }
  return [...standing.keys()];
}

function keyOf({ row, number, action }: Wish): string {
  return `${row}:${number}:${action}`;
}
