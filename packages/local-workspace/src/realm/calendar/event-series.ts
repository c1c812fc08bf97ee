// `EventSeries` of CalendarApp: an event that repeats.

import { call, instant } from '../core/host.ts';
import { EventActions } from './event-actions.ts';
import type { EventRecurrence, RecurrenceRule } from './recurrence.ts';

const setRecurrence = 'CalendarApp.CalendarEventSeries.setRecurrence';

export class EventSeries extends EventActions {
  /** @throws Exception where the calendar has no such event */
  constructor(calendar: string, id: string) {
    super('CalendarEventSeries', calendar, call('CalendarEvent.get', calendar, id));
  }

  setRecurrence(recurrence: EventRecurrence | RecurrenceRule, start: Date, end?: Date): this {
    const times = { start: instant(start, setRecurrence), ...(end ? { end: instant(end, setRecurrence) } : {}) };
    return this.set('setTime', { recurrence: recurrence.written(), ...times });
  }
  deleteEventSeries(): void {
    call('CalendarEvent.deleteEvent', this.calendar, this.data.key);
  }
}
