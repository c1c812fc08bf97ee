// The survey's link for whoever had an event: on their page, and in the text that staff send where no mail reaches them.
import type { BookingRequest } from '../../domain/request/request.ts';
import { mayBeSurveyed, surveyClaim } from '../../domain/survey/code.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Desk } from '../ports/desk.ts';

type LinkingDesk = Pick<Desk, 'links' | 'office'>;

/** The address of the survey about a request; `null` where there is none now. */
export function surveyLink({ links, office }: LinkingDesk, request: BookingRequest): string | null {
  const claim = surveyClaim(request);
  const holds = claim && mayBeSurveyed(request, claim) && claim.until >= dateOf(office.now());
  return holds ? links.surveyAddress(claim) : null;
}

/** The same, only where no mail of thanks brought it. */
export function surveyLinkByHand(desk: LinkingDesk, request: BookingRequest): string | null {
  const hasMail = request.email.trim() !== '' && !request.findingCodes.includes('EMAIL_SUSPECT');
  return hasMail ? null : surveyLink(desk, request);
}
