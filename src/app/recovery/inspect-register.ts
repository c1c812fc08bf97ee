// The hourly inspection of the register: recovers, restores the script's own cells, says what people must still do.

import type { BookingRequest } from '../../domain/request/request.ts';
import { fingerprint } from '../../domain/text/text.ts';
import type { Instant } from '../../domain/time/time.ts';
import { momentLast } from '../../words/formats/dates.ts';
import { notRecordedWords, refusalWords } from '../../words/problems/refusals.ts';
import { messageWords } from '../../words/sheet/messages.ts';
import { NUMBER_BACK_WORDS } from '../../words/sheet/typed-rows.ts';
import { isCopy, nameWhatIsMissing } from '../commands/adopt-typed-rows.ts';
import type { Desk } from '../ports/desk.ts';
import type { ChosenStep, RegisterReading, TypedRow } from '../ports/register.ts';
import { recordLostRequests } from './rebuild-history.ts';
import { isMixed, putBackOf, type Recorded, touchedChoices } from './recorded-state.ts';
import { recover } from './recover.ts';

/** What an inspection of the register found. */
interface Findings {
  /** The requests as recorded. */
  readonly requests: readonly BookingRequest[];
  /** Requests whose rows people changed, except those for which a step was just asked for again. */
  readonly edited: readonly string[];
  /** Rows that staff typed or copied. */
  readonly typed: readonly TypedRow[];
  /** Keys of the steps chosen in `Tindakan`, for the next inspection. */
  readonly steps: readonly string[];
  /** Fingerprints of what rows were notified that they lack, for the next inspection. */
  readonly notified: readonly string[];
}

/** What the last inspection found. */
type Before = Pick<Findings, 'steps' | 'notified'>;

/**
 * Recovers, puts back the script's own cells that people changed, and names unknown choices. Asks people to choose
 * again the steps that were in `Tindakan` at the last inspection already: nobody was notified that they were not taken.
 * @param isQuiet whether nobody is typing in a row any more
 */
export function inspectRegister(desk: Desk, before: Before, isQuiet: (row: TypedRow) => boolean): Findings {
  return desk.exclusive.hold(() => {
    const recorded = recover(desk);
    const { reading } = recorded;
    const now = desk.office.now();
    const said = restoreOwnCells(desk, reading, recorded, before.notified, now);
    for (const number of reading.cleared) desk.register.note(number, momentLast(NUMBER_BACK_WORDS, now));
    const typed = reading.typed.filter(isQuiet);
    const incomplete = nameWhatIsMissing(desk, typed, reading, before.notified);
    const steps = askAnew(desk, reading, before.steps, now);
    const { limits } = desk.office.snapshot().settings;
    desk.register.renewOffers(recorded.requests, { now, limits });
    const asked = reading.chosenSteps.filter((chosen) => !steps.includes(keyOf(chosen))).map(({ number }) => number);
    return {
      edited: [...recorded.edits.keys()].filter((number) => !asked.includes(number)),
      typed,
      steps,
      notified: [...said, ...incomplete],
      requests: recorded.requests,
    };
  });
}

/** @returns fingerprints of what rows say about unknown choices; what a row says already is not written again */
function restoreOwnCells(
  desk: Desk,
  { unreadable }: RegisterReading,
  { doubtful }: Recorded,
  notified: readonly string[],
  now: Instant,
): string[] {
  const { settings } = desk.office.snapshot();
  return unreadable.flatMap((row) => {
    const recorded = doubtful.get(row.number);
    const putBack = putBackOf(row, recorded, settings);
    // The cells came from another row; nobody chose anything.
    if (putBack && isMixed(row)) {
      desk.register.note(
        row.number,
        recorded?.message ? messageWords(recorded.message, settings.office.titles) : '',
        putBack,
      );
      return [];
    }
    const choices = touchedChoices(row, recorded);
    if (choices.length === 0) {
      if (putBack) desk.register.note(row.number, null, putBack);
      return [];
    }
    const key = fingerprint(JSON.stringify([row.number, choices]));
    const isNews = !notified.includes(key) || row.message === '';
    const words = momentLast(refusalWords({ code: 'UNREADABLE_ROW', choices }), now);
    if (isNews || putBack) desk.register.note(row.number, isNews ? words : null, putBack);
    return [key];
  });
}

/** @returns the keys of the chosen steps that were not asked for again */
function askAnew(
  desk: Desk,
  { chosenSteps, typed, requests }: RegisterReading,
  seen: readonly string[],
  now: Instant,
): readonly string[] {
  const standing = new Map(chosenSteps.map((chosen) => [keyOf(chosen), chosen]));
  for (const key of seen) {
    const chosen = standing.get(key);
    // A step in a row that is no request yet waits for its number.
    if (!chosen || typed.some((row) => row.row === chosen.row && !isCopy(row, { requests }))) continue;
    const words = notRecordedWords(now, { code: 'CHOOSE_AGAIN', text: chosen.action });
    if (chosen.number === '') desk.register.refuseRow(chosen.row, words);
    else desk.register.refuse(chosen.number, words);
    standing.delete(key);
  }
  return [...standing.keys()];
}

function keyOf({ row, number, action }: ChosenStep): string {
  return `${row}:${number}:${action}`;
}

/** Writes a new row, with a message, for every recorded request without one. @returns how many were restored */
export function restoreDeletedRows(desk: Desk): number {
  return desk.exclusive.hold(() => {
    const { settings } = desk.office.snapshot();
    const now = desk.office.now();
    recover(desk);
    const recorded = desk.history.numbers();
    // Read again: a row inserted during the first reading may have hidden another.
    const { requests, unreadable } = desk.register.read();
    recordLostRequests(desk, { requests, unreadable }, recorded, now);
    const shownNumbers = new Set([...requests, ...unreadable].map(({ number }) => number));
    const isGone = (number: string) => !shownNumbers.has(number) && desk.archives.yearOf(number) === undefined;
    const gone = recorded.filter(isGone);
    if (gone.length === 0) return 0;
    const changes = [...desk.history.latest(gone).values()].map(({ change }) => ({
      ...change,
      before: null,
      message: { code: 'RESTORED', at: now } as const,
    }));
    desk.register.write(changes, settings);
    desk.register.verify();
    return changes.length;
  });
}
