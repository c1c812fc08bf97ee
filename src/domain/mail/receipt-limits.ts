// How many mails forms may cause: whoever sends one may name any address, and the office's own steps need the day's mails.

import { isFurther, mailbox } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import type { ReceiptRules } from '../settings/settings.ts';
import { dateOf, type Instant, minutesLater } from '../time/time.ts';
import type { ReceiptLimit } from '../vocabulary.ts';

/** The limits, and how many mails may still be sent today; `null` where that was not asked. */
export interface ReceiptLimits extends ReceiptRules {
  readonly quotaLeft: number | null;
}

type FormOnDesk = Pick<BookingRequest, 'number' | 'responseId' | 'email' | 'submittedAt' | 'status' | 'marks'>;

/** A mail that a form would cause. */
interface Occasion {
  readonly email: string;
  /** When the form was sent. */
  readonly at: Instant;
}

/**
 * The limit that a mail to an applicant, caused by a form, would exceed; `null` if none. What was sent is counted from
 * the requests themselves, so no count is lost with a killed execution. A form without an address counts for the hour.
 */
export function limitOn(
  { email, at }: Occasion,
  requests: readonly FormOnDesk[],
  limits: ReceiptLimits,
): ReceiptLimit | null {
  if (limits.quotaLeft !== null && limits.quotaLeft <= limits.reserve) return 'QUOTA';
  const caused = requests.flatMap(mailsCausedBy);
  const hourAgo = minutesLater(at, -60);
  if (caused.filter((mail) => mail.at > hourAgo).length >= limits.perHour) return 'HOUR';
  const address = mailbox(email);
  const toSame = caused.filter((mail) => dateOf(mail.at) === dateOf(at) && mailbox(mail.email) === address);
  return address !== '' && toSame.length >= limits.perAddress ? 'ADDRESS' : null;
}

/** The receipt, and a mail to each of the four posts for a request that is "sangat segera". */
const MOST_MAILS_OF_A_FORM = 5;

/**
 * Whether the quota must be asked, which costs a call: only once the day's forms may have caused as many mails as are
 * kept. On most days they never do.
 */
export function asksQuota(at: Instant, requests: readonly FormOnDesk[], { reserve }: ReceiptRules): boolean {
  const today = requests.flatMap(mailsCausedBy).filter((mail) => dateOf(mail.at) === dateOf(at));
  return reserve > 0 && today.length * MOST_MAILS_OF_A_FORM >= reserve;
}

/** Whether an earlier form of the same hour was beyond a limit: the Kabid was told then. */
export function isHourTold(at: Instant, requests: readonly FormOnDesk[]): boolean {
  const hour = at.slice(0, 13);
  return requests.some(
    ({ marks, status, submittedAt }) =>
      marks.noReceipt !== null && status !== 'DUPLICATE' && submittedAt.slice(0, 13) === hour,
  );
}

/** The receipt of a form, unless it was beyond a limit; and the news of a second form. */
function mailsCausedBy(request: FormOnDesk): Occasion[] {
  const { responseId, email, submittedAt, marks } = request;
  return [
    ...(responseId !== '' && marks.noReceipt === null && !isFurther(request) ? [{ email, at: submittedAt }] : []),
    ...(marks.secondFormAt === null ? [] : [{ email, at: marks.secondFormAt }]),
  ];
}
