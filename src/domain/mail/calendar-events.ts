// The events of which a mail tells the applicant's calendar: one attached file each, so that words can say how many there are.
import type { MailFacts } from '../records/effects.ts';
import { slotsOf, type TimeWithDaysOff } from '../request/room-time.ts';
import type { Slot } from '../time/time.ts';

/** An event as an applicant's calendar is told of it. */
export interface CalendarEvent {
  readonly slot: Slot;
  /** Of its date within the request. */
  readonly index: number;
  readonly method: 'PUBLISH' | 'CANCEL';
  readonly facts: MailFacts;
}

/** Of a confirmed request: an event for each date, also of its letter's others; earlier events beyond these are cancelled. */
export function invitedEvents(facts: MailFacts): readonly CalendarEvent[] {
  const wanted = { ...facts, invited: slotsIn(facts) };
  const published = [wanted, ...others(facts)].flatMap((each) => eventsOf('PUBLISH', each));
  return [...published, ...eventsOf('CANCEL', facts).slice(wanted.invited.length)];
}

/** All events of an earlier confirmation, called off. */
export function calledOffEvents(facts: MailFacts): readonly CalendarEvent[] {
  return [facts, ...others(facts)].flatMap((each) => eventsOf('CANCEL', each));
}

function eventsOf(method: CalendarEvent['method'], facts: MailFacts): CalendarEvent[] {
  return facts.invited.map((slot, index) => ({ slot, index, method, facts }));
}

/** The letter's other dates, each as invited to. */
function others(facts: MailFacts): MailFacts[] {
  return (facts.dates ?? []).map((date) => ({ ...facts, ...date, invited: slotsIn(date) }));
}

/** Which days are left out is said with the time. */
function slotsIn(time: TimeWithDaysOff): readonly Slot[] {
  return slotsOf(time, { holidays: [] });
}
