// `CalendarEvent` of CalendarApp: what a single event has beside what a series has too.

import { call, exception, instant } from '../core/host.ts';
import { EventActions, type EventData } from './event-actions.ts';
import { EventSeries } from './event-series.ts';

/** Midnight in the script's zone at the start of a date (facts 5). */
function midnight(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day);
}

/** The date that the script's zone shows, `YYYY-MM-DD`. */
function dateOf(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

export class CalendarEvent extends EventActions {
  constructor(calendar: string, data: EventData) {
    super('CalendarEvent', calendar, data);
  }

  getStartTime(): Date {
    return new Date(this.data.start);
  }
  getEndTime(): Date {
    return new Date(this.data.end);
  }
  setTime(start: Date, end: Date): this {
    const name = 'CalendarApp.CalendarEvent.setTime';
    return this.set('setTime', { start: instant(start, name), end: instant(end, name) });
  }
  setAllDayDate(day: Date): this {
    return this.setAllDayDates(day, new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1));
  }
  /** @param end the first day that no longer belongs to it */
  setAllDayDates(start: Date, end: Date): this {
    return this.set('setTime', { start: { date: dateOf(start) }, end: { date: dateOf(end) } });
  }
  isAllDayEvent(): boolean {
    return this.data.dates !== null;
  }
  getAllDayStartDate(): Date {
    if (!this.data.dates) throw exception('This operation cannot be performed on a timed event.');
    return midnight(this.data.dates[0]);
  }
  getAllDayEndDate(): Date {
    if (!this.data.dates) throw exception('This operation cannot be performed on a timed event.');
    return midnight(this.data.dates[1]);
  }
  getEventSeries(): EventSeries {
    return new EventSeries(this.calendar, this.data.id);
  }
  isRecurringEvent(): boolean {
    return this.data.series !== null;
  }
  deleteEvent(): void {
    call('CalendarEvent.deleteEvent', this.calendar, this.data.key);
  }
}
