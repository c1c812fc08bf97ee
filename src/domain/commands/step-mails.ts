// The mails of a step: what they tell, and of which dates of the letter.

import { fixedNews } from '../mail/fixed-news.ts';
import { datesOf, mailFacts } from '../mail/mail-facts.ts';
import { mailEffects } from '../mail/mail-orders.ts';
import { withHolderAt } from '../request/holder.ts';
import type { BookingRequest } from '../request/request.ts';
import { hasEnded, slotsOf } from '../request/room-time.ts';
import { isExpected, OPEN_STATUSES, WAITING_STATUSES, waitsForSender } from '../request/status.ts';
import type { Instant } from '../time/time.ts';
import type { Cause } from './affected.ts';
import type { Context } from './command.ts';
import type { MailEffect } from './decision.ts';
import type { Examined } from './examined-steps.ts';
import { otherDates } from './sessions.ts';

/**
 * @param beside the other dates of the letter that the mails tell of
 * @returns the mails of a step, to be sent from `notBefore` on
 */
export function mailsOf(
  { step, after, findings: findingsLeft, alternatives }: Examined,
  beside: readonly BookingRequest[],
  notBefore: Instant,
  { actor }: Cause,
  { now: at, hours, team, requests }: Context,
): MailEffect[] {
  const { name, before, text, message } = step;
  // Nobody was told of what was over before it stood in the agenda: of that nothing is called off.
  const isOver = before !== null && [before, after].every((each) => hasEnded(each, at));
  const findings = step.setAside ?? step.asked ?? findingsLeft;
  const goOn = name === 'SCHEDULE' ? WAITING_STATUSES : after.status === 'CANCELLED' ? OPEN_STATUSES : [];
  const facts = mailFacts(after, findings, alternatives, {
    at,
    hours,
    text,
    applicantMessage: step.applicantMessage ?? step.retold,
    ...(actor.type === 'STAFF' && { actorName: actor.name, actorPost: actor.actsAs }),
    ...(name === 'FORWARD' && text === '' && before?.marks.disposition),
    invited: before && isExpected(before.status) && !isOver ? slotsOf(before, hours) : [],
    name,
    answer: message?.code === 'ANSWERED' ? message.answer : undefined,
    replacedBy: message?.code === 'REPLACED_BY' ? message.number : undefined,
    // Of a time that could not be its sender was told, and nobody else.
    before: before && waitsForSender(before) ? null : before,
    dates: datesOf(beside, hours),
    pending: datesOf(
      otherDates(after, requests).filter(({ status }) => goOn.includes(status)),
      hours,
    ),
  });
  const occasion = {
    request: after,
    before: withHolderAt(before ?? after, at),
    findings,
    facts,
    team,
    actor,
    notBefore,
  };
  return mailEffects(occasion, [...step.mails, ...(isOver ? [] : fixedNews(name, before, after))]);
}
