// The port RoomCalendar in memory: events in a list, ours with the key they were made under.
import {
  type CalendarEntry,
  type CalendarKey,
  type RoomCalendar,
  type StandingEntry,
  saidBy,
} from '../../src/app/ports/room-calendar.ts';
import type { ForeignEvent } from '../../src/domain/request/examine.ts';
import type { DateRange, Slot } from '../../src/domain/time/time.ts';
import { addDays } from '../../src/domain/time/working-time.ts';

/** Something that people made; a test puts it there, or takes it away. */
export interface HandMade extends ForeignEvent {
  /** It takes nobody's time. */
  readonly free?: boolean;
}

export class MemoryRoomCalendar implements RoomCalendar {
  /** Ours, by their keys: where a test moves or deletes one, it stands as people have left it. */
  readonly ours = new Map<string, CalendarEntry & StandingEntry>();
  readonly handMade: HandMade[] = [];

  look(range: DateRange): { readonly foreign: readonly ForeignEvent[]; readonly own: readonly StandingEntry[] } {
    const foreign = this.handMade.filter((event) => !event.free && isWithin(event, range));
    return {
      foreign: foreign.map(({ start, end, title }) => ({ start, end, title })),
      own: [...this.ours.values()].filter((entry) => isWithin(entry, range)),
    };
  }

  foreign(range: DateRange): readonly ForeignEvent[] {
    return this.look(range).foreign;
  }

  match(letter: string, numbers: readonly string[], entries: readonly CalendarEntry[]): void {
    for (const entry of entries) this.ours.set(idOf(entry), { ...entry, said: saidBy(entry) });
    const kept = new Set(entries.map(idOf));
    for (const [id, entry] of this.ours)
      if (entry.letter === letter && numbers.includes(entry.number) && !kept.has(id)) this.ours.delete(id);
  }
}

function idOf({ number, kind, slotStart }: CalendarKey): string {
  return `${number} ${kind} ${slotStart}`;
}

function isWithin({ start, end }: Slot, { from, to }: DateRange): boolean {
  return end > `${from}T00:00` && start < `${addDays(to, 1)}T00:00`;
}
