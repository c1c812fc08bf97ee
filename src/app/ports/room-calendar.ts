// The port RoomCalendar: the calendar that people see, with our entries and hand-made events.
import type { ForeignEvent } from '../../domain/request/examine.ts';
import { fingerprint } from '../../domain/text/text.ts';
import type { DateRange, Slot, WallTime } from '../../domain/time/time.ts';

/** Identifies one entry of the room's calendar; the entry's id is derived from this. */
export interface CalendarKey {
  readonly number: string;
  readonly kind: 'EVENT' | 'PREPARATION';
  /** When the event begins, also for its preparation. */
  readonly slotStart: WallTime;
}

/** One entry of the room's calendar. */
export interface CalendarEntry extends CalendarKey, Slot {
  readonly title: string;
  readonly description: string;
  readonly place: string;
  /** The number of the first date of its letter. */
  readonly letter: string;
}

/** One of our own entries as found in the calendar. */
export interface StandingEntry extends CalendarKey, Slot {
  readonly title: string;
  /** The mark of what we wrote into it, whatever people have made of that. */
  readonly said: string | undefined;
}

/** A mark of what an entry says, by which another text of ours is told from the notes of people. */
export function saidBy({ description, place }: CalendarEntry): string {
  return fingerprint(description + place);
}

export interface RoomCalendar {
  /** Everything in the calendar on some days: events made by hand, and our own entries. */
  look(range: DateRange): { readonly foreign: readonly ForeignEvent[]; readonly own: readonly StandingEntry[] };
  /** Events made by hand, not by us. */
  foreign(range: DateRange): readonly ForeignEvent[];
  /**
   * Makes the calendar show these entries of some requests, and none of their others, wherever they stand.
   * @param letter the number of the first date of their letter
   */
  match(letter: string, numbers: readonly string[], entries: readonly CalendarEntry[]): void;
}
