// The mails of a step: what they tell, of which dates of the letter, and which earlier ones are sent no more.

import { fixedNews } from '../mail/fixed-news.ts';
import { datesOf, mailFacts } from '../mail/mail-facts.ts';
import { mailEffects } from '../mail/mail-orders.ts';
import { workKey } from '../mail/work-keys.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { isExpected } from '../request/status.ts';
import type { Instant } from '../time/time.ts';
import type { Cause } from './affected.ts';
import type { Context } from './command.ts';
import type { Effect, MailEffect } from './decision.ts';
import type { Examined, Step } from './examined-steps.ts';

/** @returns the mails of a step, to be sent from `notBefore` on */
export function mailsOf(
  { step, after, findings: findingsLeft, alternatives }: Examined,
  { dates, ofLetter }: Beside,
  notBefore: Instant,
  { actor }: Cause,
  { now: at, hours, team }: Context,
): MailEffect[] {
  const shown = step.setAside ?? step.asked ?? findingsLeft;
  const taken = {
    at,
    hours,
    text: step.text,
    applicantMessage: step.applicantMessage ?? step.retold,
    ...(actor.type === 'STAFF' && { actorName: actor.name, actorPost: actor.actsAs }),
    invited: step.before && isExpected(step.before.status) ? slotsOf(step.before, hours) : [],
    name: step.name,
    answer: step.message?.code === 'ANSWERED' ? step.message.answer : undefined,
    replacedBy: step.message?.code === 'REPLACED_BY' ? step.message.number : undefined,
    before: step.before,
  };
  if (step.isAlong) return [];
  // Whoever has a letter that is not passed on yet gets it anew, whole.
  const laysAnew = step.name === 'CORRECT' && after.status === 'SUBMITTED';
  const beside = laysAnew && ofLetter.length > 0 ? ofLetter : dates;
  const told = { ...taken, dates: datesOf(beside, hours) };
  const facts = mailFacts(after, laysAnew ? findingsLeft : shown, alternatives, told);
  const reached = step.before?.status ?? after.status;
  const occasion = { request: after, reached, findings: shown, facts, team, actor, notBefore };
  return mailEffects(occasion, [...step.mails, ...fixedNews(step.name, step.before, after)]);
}

/** Other dates of the letter: those on which the step was taken as well, and all. */
export interface Beside {
  readonly dates: readonly BookingRequest[];
  readonly ofLetter: readonly BookingRequest[];
}

/** @returns one effect that withdraws them by their keys; none where nothing waits */
export function withdrawals({ withdraws = [] }: Step, after: BookingRequest): Effect[] {
  if (withdraws.length === 0) return [];
  return [{ type: 'WITHDRAW', key: workKey(after, 'WITHDRAW'), number: after.number, steps: withdraws }];
}
