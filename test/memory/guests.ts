// The port Guests in memory.
import type { Guests } from '../../src/app/ports/tabs.ts';
import { type EventDay, type Guest, guestKey, type Signing, signing } from '../../src/domain/guests/guests.ts';

export class MemoryGuests implements Guests {
  rows: { day: EventDay; guest: Guest }[] = [];

  of({ number, date }: EventDay): readonly Guest[] {
    return this.rows.flatMap(({ day, guest }) => (day.number === number && day.date === date ? [guest] : []));
  }

  add(day: EventDay, guest: Guest, capacity: number): Signing {
    const outcome = signing(this.of(day), guest, capacity);
    if (outcome === 'SIGNED') this.rows.push({ day, guest });
    return outcome;
  }

  strike(day: EventDay, key: string, struckBy: string): void {
    this.rows = this.rows.map((row) =>
      this.of(day).includes(row.guest) && guestKey(row.guest) === key
        ? { ...row, guest: { ...row.guest, struckBy } }
        : row,
    );
  }

  forget(isOver: (date: string) => boolean): void {
    this.rows = this.rows.filter(({ day }) => !isOver(day.date));
  }
}
