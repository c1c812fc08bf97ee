// Which requests count as having come in, and on which day: one answer for report and printed register.
import type { BookingRequest } from '../request/request.ts';
import { dateOf, type PlainDate } from '../time/time.ts';
import type { RequestKind } from '../vocabulary.ts';

/** The day on which a letter came: as staff entered it, else that of the form. */
export function cameOn({ receivedOn, submittedAt }: Pick<BookingRequest, 'receivedOn' | 'submittedAt'>): PlainDate {
  return receivedOn ?? dateOf(submittedAt);
}

/** What some requests come to, whatever became of them. */
export interface Received {
  /** Visits and loans, each once. */
  readonly counted: number;
  /** The office's own use and maintenance, for which nobody sent a letter. */
  readonly own: number;
  /** Sent again: the same request stands among the others. */
  readonly duplicates: number;
}

/** Visits and loans are what the SOP counts. */
export function isCountedKind(kind: RequestKind): boolean {
  return kind === 'VISIT' || kind === 'LOAN';
}

/** Counts what came in. @param requests those of a period */
export function receivedOf(requests: readonly Pick<BookingRequest, 'kind' | 'status'>[]): Received {
  const once = requests.filter(({ status }) => status !== 'DUPLICATE');
  const counted = once.filter(({ kind }) => isCountedKind(kind)).length;
  return { counted, own: once.length - counted, duplicates: requests.length - once.length };
}
