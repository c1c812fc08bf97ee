// Decides when other times are offered: the SOP answers a taken time with "penentuan ulang jadwal".
import { type AlternativeTime, alternativesFor } from '../clash/alternatives.ts';
import type { ClashIndex } from '../clash/clash-index.ts';
import type { Finding } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import type { Context } from './command.ts';

/** What the search for other times needs to know. */
type Known = Pick<Context, 'now' | 'requests' | 'room' | 'hours' | 'foreign'>;

/** Free times, only if the wanted one cannot be had; otherwise none. */
export function offerIfNeeded(
  request: BookingRequest,
  findings: readonly Finding[],
  context: Known,
  index?: ClashIndex<BookingRequest>,
): AlternativeTime[] {
  return timeIsTaken(findings) ? alternativesFor(request, { ...context, others: index ?? context.requests }) : [];
}

/** Whether the findings say that the wanted time cannot be had. */
export function timeIsTaken(findings: readonly Finding[]): boolean {
  return findings.some((finding) => {
    switch (finding.code) {
      case 'CLASH_EARLIER_CANDIDATE':
      case 'SETUP_OVERLAP':
      case 'ROOM_BLOCKED':
      case 'HOLIDAY':
      case 'WEEKEND':
      case 'OUTSIDE_OFFICE_HOURS':
      case 'FRIDAY_PRAYER':
      case 'OVERNIGHT':
        return true;
      default:
        return false;
    }
  });
}

/** Free times for an applicant whose time the office needs; none of them touches that time. */
export function offerElsewhere(request: BookingRequest, context: Known): AlternativeTime[] {
  const own = slotsOf(request, context.hours).map((slot) => ({ ...slot, title: request.number }));
  return alternativesFor(request, { ...context, others: context.requests, foreign: [...context.foreign, ...own] });
}
