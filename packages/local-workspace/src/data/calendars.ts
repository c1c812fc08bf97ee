// Calendars and their events.
import type { Email } from './identity.ts';

export interface CalendarInfo {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly owner: Email;
}

export interface CalendarEventInfo {
  readonly id: string;
  readonly title: string;
  /** Instants, or plain dates (`YYYY-MM-DD`, end exclusive) for an all-day event. */
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
  readonly description: string;
  readonly location: string;
  readonly guests: readonly Email[];
  readonly tags: Readonly<Record<string, string>>;
  readonly colour?: string;
  readonly creator: Email;
}

/** What a person may set on an event. */
export interface CalendarEventDraft {
  readonly title?: string;
  readonly start?: string;
  readonly end?: string;
  readonly description?: string;
  readonly location?: string;
}
