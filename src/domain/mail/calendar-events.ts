// The events of which a mail tells the applicant's calendar: one attached file each, so that words can say how many there are.
import type { DateOfLetter, MailFacts } from '../records/effects.ts';
import { slotsOf } from '../request/room-time.ts';
import type { WorkingHours } from '../settings/settings.ts';
import type { Slot } from '../time/time.ts';

/** An event as an applicant's calendar is told of it. */
export interface CalendarEvent {
  readonly slot: Slot;
  /** Of its date within the request. */
  readonly index: number;
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly facts: MailFacts;
}

/**
 * Of a confirmed request: an event for each date, also of its letter's others; earlier events beyond these are cancelled.
 */
export function invitedEvents(facts: MailFacts, hours: Pick<WorkingHours, 'holidays'>): readonly CalendarEvent[] {
  const whole = (date: DateOfLetter): MailFacts => ({ ...facts, ...date });
  const published = [facts, ...(facts.dates ?? []).map(whole)].flatMap((each) =>
    slotsOf(each, hours).map((slot, index) => ({ slot, index, method: 'PUBLISH', facts: each }) as const),
  );
  return [...published, ...cancelled(slotsOf(facts, hours).length, facts)];
}

/** All events of an earlier confirmation, called off. */
export function calledOffEvents(facts: MailFacts): readonly CalendarEvent[] {
  return cancelled(0, facts);
}

/** The earlier events that are cancelled, from the index `from` on. */
function cancelled(from: number, facts: MailFacts): CalendarEvent[] {
  return facts.invited.flatMap((slot, index) =>
    index < from ? [] : { slot, index, method: 'CANCEL' as const, facts },
  );
}
