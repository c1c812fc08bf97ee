// The mails of a step: what they tell, of which dates of the letter, and which earlier ones are sent no more.

import { fixedNews } from '../mail/fixed-news.ts';
import { datesOf, mailFacts } from '../mail/mail-facts.ts';
import { mailEffects } from '../mail/mail-orders.ts';
import { workKey } from '../mail/work-keys.ts';
import type { Finding } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { slotsOf } from '../request/room-time.ts';
import { isExpected, isOwnUse } from '../request/status.ts';
import { type Instant, secondsLater } from '../time/time.ts';
import type { Cause } from './affected.ts';
import type { Context } from './command.ts';
import type { Effect, MailEffect } from './decision.ts';
import type { Examined, Step } from './examined-steps.ts';
import { idleMails, waitingMail } from './head-disposition.ts';
import { newsAgain, newsOvertaken } from './turn.ts';

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
  const factsOf = (told: readonly Finding[], beside: readonly BookingRequest[]) =>
    mailFacts(after, told, alternatives, { ...taken, dates: datesOf(beside, hours) });
  const facts = factsOf(shown, dates);
  const reached = step.before?.status ?? after.status;
  const occasion = { request: after, reached, findings: shown, facts, team, actor, notBefore };
  // It tells of the whole letter, whatever a later step changed of it.
  const whole = step.before === null ? facts : factsOf(findingsLeft, ofLetter.length > 0 ? ofLetter : dates);
  // Whoever has a letter that is not passed on yet gets it anew, whole.
  const laysAnew = step.name === 'CORRECT' && after.status === 'SUBMITTED';
  return [
    ...(step.isAlong
      ? []
      : mailEffects(laysAnew ? { ...occasion, facts: whole } : occasion, [
          ...step.mails,
          ...fixedNews(step.name, step.before, after),
        ])),
    ...mailEffects({ ...occasion, facts: whole }, waitingMail(step.before, after)),
    ...(step.before ? mailEffects(occasion, newsAgain({ before: step.before, after }, at)) : []),
  ];
}

/** Other dates of the letter: those on which the step was taken as well, and all. */
export interface Beside {
  readonly dates: readonly BookingRequest[];
  readonly ofLetter: readonly BookingRequest[];
}

/** @returns one effect that withdraws them by their keys; none where nothing waits */
export function withdrawals(step: Step, after: BookingRequest, context: Context): Effect[] {
  const { before, withdraws = [] } = step;
  const overtaken = before ? newsOvertaken({ before, after }) : [];
  const steps = [...withdraws, ...idleMails(before, after), ...foundBefore(step, after, context), ...overtaken];
  if (steps.length === 0) return [];
  return [{ type: 'WITHDRAW', key: workKey(after, 'WITHDRAW'), number: after.number, steps }];
}

/**
 * The mail that lays a reopened request, or one made for the office's own use, before whoever has its letter, if it waits
 * still: they found it, and have done their step.
 */
function foundBefore(
  { name, before }: Step,
  after: BookingRequest,
  { now, limits }: Pick<Context, 'now' | 'limits'>,
): readonly string[] {
  // Where the displacement is taken back, that withdraws it.
  if (!before || name === 'REEXAMINE') return [];
  if (after.holder === before.holder && after.status === before.status) return [];
  const { undo } = before.marks;
  if (undo?.action === 'REOPEN') return undo.steps.map((step) => `${step}:FORWARDED`);
  const { kind, number, submittedAt } = before;
  const mayWait = isOwnUse(kind) && now < secondsLater(submittedAt, limits.undoMinutes * 60);
  return mayWait ? LAID_BEFORE.map((template) => workKey({ number, revision: 1 }, template)) : [];
}

/** The mails by which a request for the office's own use is laid before somebody when it is made. */
const LAID_BEFORE = ['FORWARDED', 'APPROVED'] as const;
