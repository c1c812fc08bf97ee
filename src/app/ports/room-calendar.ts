// The port RoomCalendar: the calendar that people see, with our events and theirs.
import type { DateRange } from '../../domain/commands/foreign-window.ts';
import type { ForeignEvent } from '../../domain/request/examine.ts';
import type { Slot, WallTime } from '../../domain/time/time.ts';

/** What tells one entry of the room's calendar from all others; its id is derived from this. */
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
}

/** One of our own entries, as it stands in the calendar. */
export interface StandingEntry extends CalendarKey, Slot {
  readonly title: string;
}

export interface RoomCalendar {
  /** All that stands in the calendar on some days: what was made by hand, and what is ours. */
  look(range: DateRange): { readonly foreign: readonly ForeignEvent[]; readonly own: readonly StandingEntry[] };
  /** Events made by hand, not by us. */
  foreign(range: DateRange): readonly ForeignEvent[];
  /** Makes the calendar show these entries, and no longer those of `previous` that are not among them. */
  match(entries: readonly CalendarEntry[], previous: readonly CalendarKey[]): void;
}
