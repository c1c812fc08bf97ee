// Decides which other times are offered: the SOP answers a taken time with "penentuan ulang jadwal".
import { type AlternativeTime, alternativesFor } from '../clash/alternatives.ts';
import type { ClashIndex } from '../clash/clash.ts';
import { type Finding, isAbout } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import type { Context } from './command.ts';

/** What the search for other times needs to know. */
type Known = Pick<Context, 'now' | 'requests' | 'room' | 'hours' | 'foreign'>;

/**
 * The other times of a request, the same in its row, in a refusal, in a mail and on its pages: free ones, where the
 * wanted one cannot be had or the applicant was offered others. A time that overlaps the wanted one counts.
 */
export function offeredTimes(
  request: BookingRequest,
  findings: readonly Finding[],
  context: Known,
  index?: ClashIndex<BookingRequest>,
): AlternativeTime[] {
  if (!request.marks.offered && !timeIsTaken(findings)) return [];
  return alternativesFor(request, { ...context, others: index ?? context.requests });
}

/** Whether the findings say that the wanted time cannot be had. */
export function timeIsTaken(findings: readonly Pick<Finding, 'code'>[]): boolean {
  return findings.some((finding) => isAbout(finding, 'ROOM_TAKEN', 'HOURS'));
}
