// Looks the register over once an hour: finishes, puts right what only the script writes, and says what is left to do.
import type { BookingRequest } from '../../domain/request/request.ts';
import { fingerprint } from '../../domain/text/fingerprint.ts';
import { stampWords } from '../../words/dates.ts';
import { messageWords } from '../../words/messages.ts';
import { refusalWords } from '../../words/refusals.ts';
import { NUMBER_BACK_WORDS } from '../../words/typed-rows.ts';
import { nameWhatIsMissing } from '../commands/adopt-typed-rows.ts';
import type { Desk } from '../ports/desk.ts';
import type { ChosenStep, PutBack, RegisterReading, TypedRow } from '../ports/register.ts';
import { touchedChoices } from './cells-to-restore.ts';
import { isMixed, type Recorded } from './recorded-state.ts';
import { recover } from './recover.ts';

/** What a look over the register has found. */
export interface Findings {
  /** The desk as recorded. */
  readonly requests: readonly BookingRequest[];
  /** Requests whose rows people have changed, save those that a step has just been asked for anew. */
  readonly edited: readonly string[];
  /** Rows that staff have typed or copied. */
  readonly typed: readonly TypedRow[];
  /** What stands in `Tindakan`, to be remembered until the next look. */
  readonly steps: readonly string[];
  /** What rows are told that they lack, to be remembered until the next look. */
  readonly told: readonly string[];
}

/** What the last look has found. */
type Before = Pick<Findings, 'steps' | 'told'>;

/**
 * Finishes what a killed execution left, puts back the script's own cells that people have changed, names choices that
 * have no such word, and asks anew for steps that stood in `Tindakan` at the last look already: nobody was told that they
 * were not carried out.
 * @param isQuiet whether nobody is typing in a row
 */
export function inspectRegister(desk: Desk, before: Before, isQuiet: (row: TypedRow) => boolean): Findings {
  return desk.exclusive.hold(() => {
    const recorded = recover(desk);
    const { reading } = recorded;
    const stamp = stampWords(desk.office.now());
    const said = restoreOwnCells(desk, reading, recorded, before.told, stamp);
    for (const number of reading.cleared) desk.register.note(number, `${stamp}: ${NUMBER_BACK_WORDS}`);
    const typed = reading.typed.filter(isQuiet);
    const incomplete = nameWhatIsMissing(desk, typed, before.told);
    const steps = askAnew(desk, reading, before.steps, stamp);
    const asked = reading.chosenSteps.filter((chosen) => !steps.includes(keyOf(chosen))).map(({ number }) => number);
    return {
      edited: [...recorded.edits.keys()].filter((number) => !asked.includes(number)),
      typed,
      steps,
      told: [...said, ...incomplete],
      requests: recorded.requests,
    };
  });
}

/** @returns what rows are told about choices that have no such word; one that has been told already is not told again */
function restoreOwnCells(
  desk: Desk,
  { unreadable }: RegisterReading,
  { doubtful }: Recorded,
  told: readonly string[],
  stamp: string,
): string[] {
  const { settings } = desk.office.snapshot();
  return unreadable.flatMap((row) => {
    const recorded = doubtful.get(row.number);
    const isOurs = recorded && row.choices.some(({ column }) => column === 'status');
    const putBack: PutBack | undefined = isOurs ? { what: 'STANDING', recorded, settings } : undefined;
    // Nobody has picked anything.
    if (putBack && isMixed(row)) {
      desk.register.note(row.number, recorded?.message ? messageWords(recorded.message) : '', putBack);
      return [];
    }
    const choices = touchedChoices(row, recorded);
    if (choices.length === 0) {
      if (putBack) desk.register.note(row.number, null, putBack);
      return [];
    }
    const key = fingerprint(JSON.stringify([row.number, choices]));
    const isNews = !told.includes(key) || row.message === '';
    const words = `${stamp}: ${refusalWords({ code: 'UNREADABLE_ROW', choices })}`;
    if (isNews || putBack) desk.register.note(row.number, isNews ? words : null, putBack);
    return [key];
  });
}

/** @returns the chosen steps that have not been asked for anew */
function askAnew(
  desk: Desk,
  { chosenSteps }: RegisterReading,
  seen: readonly string[],
  stamp: string,
): readonly string[] {
  const standing = new Map(chosenSteps.map((chosen) => [keyOf(chosen), chosen]));
  for (const key of seen) {
    const chosen = standing.get(key);
    if (!chosen) continue;
    const words = `${stamp}: ${refusalWords({ code: 'CHOOSE_AGAIN', text: chosen.action })}`;
    if (chosen.number === '') desk.register.refuseRow(chosen.row, words);
    else desk.register.refuse(chosen.number, words);
    standing.delete(key);
  }
  return [...standing.keys()];
}

function keyOf({ row, number, action }: ChosenStep): string {
  return `${row}:${number}:${action}`;
}
