// The keys by which work is found again in the outbox: of which step it is, and what is done.
import type { BookingRequest } from '../request/request.ts';

type Stepped = Pick<BookingRequest, 'number' | 'revision'>;

/** A step, by the request and the revision that it led to: `PC-2026-0001@3`. */
export function stepKey({ number, revision }: Stepped): string {
  return `${number}@${revision}`;
}

/** The key of work that follows from a step: `PC-2026-0001@3:CALENDAR`; a mail's ends in who reads it. */
export function workKey(step: Stepped, ...what: readonly string[]): string {
  return [stepKey(step), ...what].join(':');
}

/** To which revision the step of some work led; `null` for reminders and digests, which follow from a day. */
export function revisionIn(key: string): number | null {
  const digits = /@(\d+):/.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}
