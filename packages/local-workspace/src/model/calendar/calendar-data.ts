// What is kept of a calendar, in the shape of the Calendar API's resources.

export interface EventTime {
  /** RFC 3339 with offset once stored. */
  dateTime?: string;
  date?: string;
  timeZone?: string;
}

/** A `Calendar.Events` resource; unknown fields are kept as they came. */
export interface EventData {
  id: string;
  iCalUID: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  summary?: string;
  description?: string;
  location?: string;
  start: EventTime;
  end: EventTime;
  colorId?: string;
  attendees?: { email: string; responseStatus?: string }[];
  reminders?: { useDefault: boolean; overrides?: { method: string; minutes: number }[] };
  extendedProperties?: { shared?: Record<string, string>; private?: Record<string, string> };
  creator: { email: string };
  organizer: { email: string };
  created: string;
  updated: string;
  etag: string;
  sequence: number;
  [field: string]: unknown;
}

export interface AclRule {
  readonly id: string;
  role: string;
  readonly scope: { readonly type: string; readonly value?: string };
}

export interface CalendarData {
  readonly id: string;
  summary: string;
  description?: string;
  location?: string;
  timeZone: string;
  readonly owner: string;
  /** The colour that an account sees it in, by account: each sets their own. */
  colours?: Record<string, string>;
  /** Whether an account has it in its list, and shows its events, by account; both unless told otherwise. */
  views?: Record<string, { hidden?: boolean; selected?: boolean }>;
  acl: AclRule[];
  events: EventData[];
  /** Counts changes; sync tokens name one of its values. */
  revision?: number;
  /** The revision at which each event changed last, by id. */
  changed?: Record<string, number>;
}
