// A wave of forms by senders whom the desk does not know: it holds its times for a working day, then only what somebody of
// the office has passed on. Anybody may send forms, each under ever new names.

import { compareNumbers, isFurther } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import type { ReceiptRules, WorkingHours } from '../settings/settings.ts';
import { type Instant, minutesLater } from '../time/time.ts';
import { deadlineAfter, minutesOfWorkingDay } from '../time/working-time.ts';
import type { Status } from '../vocabulary.ts';
import { rankOf } from './clash.ts';
import { isSameSender } from './senders.ts';

/** Of the forms an hour for which the office set receipts as many, in hundredths, by strangers are no wave yet. */
export const SHARE_OF_STRANGERS = 50;
const HOUR_MINUTES = 60;
/** So long after its last form a wave goes on. */
const CALM_MINUTES = 24 * 60;

/** In which nobody of the office has done anything for a request. */
const UNTOUCHED: readonly Status[] = ['SUBMITTED', 'DUPLICATE', 'IGNORED'];

interface Known {
  readonly requests: readonly BookingRequest[];
  readonly hours: WorkingHours;
  readonly receipts: Pick<ReceiptRules, 'perHour'>;
  readonly now: Instant;
}

/** Until when a form of a wave holds its times; `null` for one that is of none. Looks at who sent it only where many were sent. */
export function waveOf(request: BookingRequest, { requests, hours, receipts, now }: Known): Instant | null {
  const most = Math.floor((receipts.perHour * SHARE_OF_STRANGERS) / 100);
  const others = requests.filter(({ number }) => number !== request.number);
  const since = (minutes: number) =>
    others.filter(
      ({ responseId, submittedAt }) => responseId !== '' && submittedAt > minutesLater(request.submittedAt, -minutes),
    );
  const isGoingOn = since(CALM_MINUTES).some(({ marks }) => marks.wave !== null);
  const untouched = since(HOUR_MINUTES).filter((other) => !isFurther(other) && UNTOUCHED.includes(other.status));
  const isBeginning =
    untouched.length >= most && untouched.filter((other) => !isKnownSender(other, others)).length >= most;
  if (!isGoingOn && !isBeginning) return null;
  return isKnownSender(request, others) ? null : deadlineAfter(now, minutesOfWorkingDay(hours), hours);
}

/** Whether somebody of the office has passed on, or typed in, another request of the same sender. */
function isKnownSender(request: BookingRequest, others: readonly BookingRequest[]): boolean {
  return others.some(
    (other) =>
      (other.responseId === '' || !UNTOUCHED.includes(other.status)) &&
      other.number !== request.number &&
      isSameSender(other, request),
  );
}

/** The forms of a wave that hold their times no longer: their working day is over, and nobody has passed them on. */
export function lapsedOf(requests: readonly BookingRequest[], now: Instant): readonly BookingRequest[] {
  return requests.filter((request) => isOfWave(request) && (request.marks.wave ?? now) <= now && rankOf(request) === 1);
}

/** What waits of a wave, told as one: how many forms, and the numbers of the first and the last. */
export interface WaveWaiting {
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** @returns `null` where nothing of a wave waits */
export function waveWaiting(requests: readonly BookingRequest[]): WaveWaiting | null {
  // Rows may be sorted in any way.
  const numbers = requests
    .filter(isOfWave)
    .map(({ number }) => number)
    .sort(compareNumbers);
  const [first] = numbers;
  const last = numbers[numbers.length - 1];
  return first === undefined || last === undefined ? null : { count: numbers.length, first, last };
}

/** Whether a form of a wave waits for the Kabid still. */
export function isOfWave({ status, marks }: Pick<BookingRequest, 'status' | 'marks'>): boolean {
  return status === 'SUBMITTED' && marks.wave !== null;
}
