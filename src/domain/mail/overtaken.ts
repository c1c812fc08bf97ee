// Tells which waiting mails are out of date: the last that somebody reads of a request is what holds.

import type { MailEffect } from '../commands/decision.ts';
import type { Instant } from '../time/time.ts';
import type { MailTemplate } from './mails.ts';
import { isKeyOf, revisionIn } from './work-keys.ts';

/** Work as the outbox keeps it, sent or waiting; a moment is `null` if its cell holds none. */
export interface KeptWork {
  readonly key: string;
  readonly number: string;
  readonly recipient: string;
  readonly createdAt: Instant | null;
  readonly notBefore: Instant | null;
  /** Whether it has not left yet. */
  readonly isWaiting: boolean;
}

/**
 * What becomes of a due mail beside the news of later steps to the same reader: `WITHDRAWN` where it would be taken for
 * the latest though it is not, `HELD` as long as that cannot be told.
 * - One to an applicant that waited until its step could no longer be undone: a later one that leaves sooner, or now,
 *   is the latest. One that still waits may be undone itself; until then neither is told.
 * - One to anybody that was put off, for want of quota or after a failure, while a later one waits or has left.
 * - That a request goes on again, while the refusal or cancellation that it takes back still waits: nobody read that one.
 * - One that asks for a step, put off until that step was taken: nobody is asked for what they have done.
 * That somebody sent a second form, or what is served, is no news of how the request stands.
 * @param kept the row of the mail
 * @param all the mails that wait or have left
 */
export function outlookOf(
  mail: MailEffect,
  kept: KeptWork,
  all: readonly KeptWork[],
  now: Instant,
): 'LEAVES' | 'HELD' | 'WITHDRAWN' {
  const step = revisionIn(mail.key);
  if (step === null) return 'LEAVES';
  const answer = ANSWERED_BY[mail.template];
  const isAnswered = ({ number, key }: KeptWork) =>
    number === kept.number && answer !== undefined && isKeyOf(key, answer) && (revisionIn(key) ?? 0) > step;
  if (all.some(isAnswered)) return 'WITHDRAWN';
  if (kept.recipient === '') return 'LEAVES';
  const others = all.filter(({ number, recipient }) => number === kept.number && recipient === kept.recipient);
  if (mail.template === 'REOPENED' && others.some((other) => isUnread(other, step))) return 'WITHDRAWN';
  const isAside = (key: string) => NO_NEWS.some((template) => isKeyOf(key, template));
  const later = others.filter(({ key }) => !isAside(key) && (revisionIn(key) ?? 0) > step);
  if (later.length === 0) return 'LEAVES';
  if ((kept.notBefore ?? '') > mail.notBefore) return 'WITHDRAWN';
  const waitedForUndo = mail.addressee === 'APPLICANT' && mail.notBefore > (kept.createdAt ?? '');
  if (!waitedForUndo) return 'LEAVES';
  const leavesNow = ({ notBefore }: KeptWork) => (notBefore ?? '') <= now;
  return later.some(leavesNow) ? 'WITHDRAWN' : 'HELD';
}

/** The mails after which an earlier one still says how the request stands. */
const NO_NEWS: readonly MailTemplate[] = ['SECOND_FORM', 'CATERING_ASKED'];

/** The mails that ask for a step on a letter's way, with the mail of that step. */
const ANSWERED_BY: Partial<Readonly<Record<MailTemplate, MailTemplate>>> = {
  DISPOSITION_ASKED: 'DISPOSITION_GIVEN',
  NEW_REQUEST: 'FORWARDED',
  DISPOSITION_GIVEN: 'FORWARDED',
  FORWARDED: 'APPROVED',
};

/** Whether a mail is about the end of a request before that step, and has not left. */
function isUnread({ key, isWaiting }: KeptWork, step: number): boolean {
  const isEnd = isKeyOf(key, 'REJECTED') || isKeyOf(key, 'CANCELLED');
  return isEnd && isWaiting && (revisionIn(key) ?? step) < step;
}
