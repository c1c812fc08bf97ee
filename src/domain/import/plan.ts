// Plans an import: which rows repeat one another or what is recorded already, and which number each of the others gets.
import { nextNumber } from '../request/numbering.ts';
import { fingerprint, folded } from '../text/text.ts';
import type { PlainDate } from '../time/time.ts';
import type { Draft, RowFault, RowReading, SameEvent } from './old-row.ts';

/** What comes of a row. */
export type RowPlan =
  | { readonly type: 'READY'; readonly row: number; readonly draft: Draft }
  | { readonly type: 'REFUSED'; readonly row: number; readonly faults: readonly RowFault[] };

/**
 * What comes of each row, in their order.
 * @param recorded requests of the years in question, archived or not: a row about one of them is not recorded again
 */
export function planned(
  readings: readonly RowReading[],
  recorded: Iterable<SameEvent & { readonly number: string }>,
): RowPlan[] {
  const recordedEvents = new KnownEvents<string>();
  for (const request of recorded) recordedEvents.add(request, request.number);
  const inFile = new KnownEvents<number>();
  const numbers = new Map<string, number>();
  return readings.map((reading): RowPlan => {
    if (!reading.ok) return { type: 'REFUSED', row: reading.row, faults: reading.faults };
    const { draft } = reading;
    const { row } = draft;
    const refused = (fault: RowFault): RowPlan => ({ type: 'REFUSED', row, faults: [fault] });
    const present = recordedEvents.find(draft);
    if (present !== undefined) return refused({ code: 'PRESENT', number: present });
    const same = inFile.find(draft);
    if (same !== undefined) return refused({ code: 'REPEATED', row: same });
    const number = ownNumber(draft.oldNumber);
    const other = number === null ? undefined : numbers.get(number);
    if (number !== null && other !== undefined) return refused({ code: 'SAME_NUMBER', number, row: other });
    if (number !== null) numbers.set(number, row);
    inFile.add(draft.submission, row);
    return { type: 'READY', row, draft };
  });
}

/** The numbers that were given before. */
export interface Given {
  /** Everything that the desk has numbered, or the last of each year. */
  readonly desk: readonly { readonly number: string }[];
  readonly archived: readonly string[];
  /** Those that a batch was to give when it was broken off, by the id of the row's command. */
  readonly again: ReadonlyMap<string, string>;
}

/**
 * The number of each row: the one that it was to get before, or the one that it has, where that is of our form and free,
 * else the next of the year in which the letter came, or of the event where that is not said.
 * @param current this year, which numbers its own requests: none is taken over from an old register
 * @param reserved all rows that are still to come: their own numbers are given to no other
 */
export function numbered(
  drafts: readonly Draft[],
  { desk, archived, again }: Given,
  current: string,
  reserved: readonly Draft[] = drafts,
): Map<Draft, string> {
  const ofDesk = new LastNumbers(desk);
  const inArchives = new Set(archived);
  const givenNumbers = new LastNumbers([...desk, ...archived.map((number) => ({ number }))]);
  const kept = new Map<Draft, string>();
  for (const draft of reserved) {
    const number = ownNumber(draft.oldNumber);
    // Of the desk's numbers only the last is known: all before it were given.
    const isFree = number !== null && !inArchives.has(number) && ofDesk.isBefore(number);
    if (isFree && number.slice(3, 7) < current) kept.set(draft, number);
  }
  for (const draft of again.size > 0 ? drafts : []) {
    const number = again.get(importId(draft));
    // As long as no archive has it, the desk may have given it to somebody else.
    if (number !== undefined && (inArchives.has(number) || ofDesk.isBefore(number))) kept.set(draft, number);
  }
  for (const number of kept.values()) givenNumbers.add(number);
  return new Map(
    drafts.map((draft) => {
      const keptNumber = kept.get(draft);
      if (keptNumber !== undefined) return [draft, keptNumber];
      const next = nextNumber(givenNumbers.of(yearOf(draft)), yearOf(draft));
      givenNumbers.add(next);
      return [draft, next];
    }),
  );
}

/** The commands of rows that say the same have the same id. */
export function importId({ submission }: Pick<Draft, 'submission'>): string {
  return `IMPORT:${fingerprint(eventKey(submission))}${fingerprint(dayKey(submission))}`;
}

/** The number in the form of ours: "PC-2024-0042"; more digits than four were never given by hand. */
function ownNumber(text: string): string | null {
  return /^PC-\d{4}-\d{4}$/i.test(text) ? text.toUpperCase() : null;
}

/** The year in whose register a row is numbered. A letter that is younger than its event is a slip of the pen. */
function yearOf({ receivedOn, submission: { letterDate, startDate } }: Draft): string {
  const came = [receivedOn, letterDate].find((date): date is PlainDate => date !== null && date <= startDate);
  return (came ?? startDate).slice(0, 4);
}

/** The last number of each year. */
class LastNumbers {
  private readonly last = new Map<string, { readonly number: string }>();

  constructor(given: Iterable<{ readonly number: string }>) {
    for (const { number } of given) this.add(number);
  }

  /** The last number of a year; none where the year has none. */
  of(year: string): { readonly number: string }[] {
    const last = this.last.get(year);
    return last ? [last] : [];
  }

  /** Whether the last number of its year comes before this one. */
  isBefore(number: string): boolean {
    return countOf(number) > countOf(this.last.get(number.slice(3, 7))?.number ?? '');
  }

  add(number: string): void {
    if (this.isBefore(number)) this.last.set(number.slice(3, 7), { number });
  }
}

function countOf(number: string): number {
  return Number(number.slice('PC-2024-'.length));
}

/** Events by what they are about. Where a row has no hours of its own, the day is enough. */
class KnownEvents<Name> {
  private readonly byHour = new Map<string, Name>();
  private readonly byDay = new Map<string, Name>();

  add(event: SameEvent, name: Name): void {
    if (!this.byHour.has(eventKey(event))) this.byHour.set(eventKey(event), name);
    if (!this.byDay.has(dayKey(event))) this.byDay.set(dayKey(event), name);
  }

  find({ submission, isHoursUnknown }: Draft): Name | undefined {
    return isHoursUnknown ? this.byDay.get(dayKey(submission)) : this.byHour.get(eventKey(submission));
  }
}

function dayKey({ institution, activity, startDate, endDate }: SameEvent): string {
  return JSON.stringify([folded(institution), folded(activity), startDate, endDate]);
}

function eventKey(event: SameEvent): string {
  return JSON.stringify([dayKey(event), event.startTime, event.endTime]);
}
