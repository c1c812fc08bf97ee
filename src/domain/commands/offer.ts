// Decides which other times are offered: the SOP answers a taken time with "penentuan ulang jadwal".
import { type AlternativeTime, alternativesFor } from '../clash/alternatives.ts';
import { objectionToTime } from '../clash/written-times.ts';
import { wasOffered } from '../flow/recorded.ts';
import { type Finding, speaksAgainstTime } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import type { Context } from './command.ts';

/** What the search for other times needs to know. */
type OfferContext = Pick<Context, 'now' | 'requests' | 'room' | 'hours' | 'foreign'>;

/**
 * The other times of a request, the same in its row, in a refusal, in a mail and on its pages: where the wanted one cannot
 * be had or the applicant was offered others, those that the Kasi wrote for that offer, as far as they can still be had,
 * else free ones. A time that overlaps the wanted one counts.
 */
export function offeredTimes(
  request: BookingRequest,
  findings: readonly Finding[],
  context: OfferContext,
): AlternativeTime[] {
  const { offers } = request.marks;
  if (!wasOffered(request.marks) && !timeIsTaken(findings)) return [];
  const searchContext = { ...context, others: context.requests };
  const written = offers.filter((time) => objectionToTime(request, time, searchContext) === null);
  return written.length > 0 ? written : alternativesFor(request, searchContext);
}

/** Whether the findings say that the wanted time cannot be had. */
export function timeIsTaken(findings: readonly Pick<Finding, 'code'>[]): boolean {
  return findings.some(speaksAgainstTime);
}
