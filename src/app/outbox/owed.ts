// What an execution owes once its steps are recorded: work in the outbox that it has claimed.
import type { BookingRequest } from '../../domain/request/request.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import type { OutboxItem } from '../ports/outbox.ts';
import type { MailItem } from './mail-item.ts';

/** The room's calendar is to be made to match a request, as recorded when the work was claimed. */
export interface CalendarWork {
  readonly items: readonly OutboxItem[];
  readonly request: BookingRequest;
}

export interface Owed {
  readonly mails: readonly MailItem[];
  readonly events: readonly CalendarWork[];
  readonly office: OfficeSnapshot;
}
