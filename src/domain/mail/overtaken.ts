// Tells which due mails are out of date: the last that somebody reads of a request is what holds.

import type { MailEffect } from '../commands/decision.ts';
import { timeIsTaken } from '../commands/offer.ts';
import { mayClaimTime } from '../commands/turn.ts';
import type { OutboxWork } from '../records/work.ts';
import { isHeldUp } from '../request/finding.ts';
import { withHolderAt } from '../request/holder.ts';
import { type BookingRequest, byNumber } from '../request/request.ts';
import { WAITING_STATUSES } from '../request/status.ts';
import type { Instant } from '../time/time.ts';
import { type LeavesWhile, mailRow } from './mails.ts';
import { revisionIn, templateIn } from './work-keys.ts';

/** Work as the outbox keeps it. */
export interface KeptWork {
  readonly key: string;
  readonly number: string;
  readonly recipient: string;
  readonly hasLeft: boolean;
}

/**
 * The news of later steps for the reader of a mail that was put off: what has left, and what is about to, since of what
 * applicants change one thing after the other the last mail tells all. A mail that asks an officer for a step gives way only
 * to one that asks as well.
 * @param all the mails that wait or have left
 */
export function laterNews(mail: MailEffect, all: readonly KeptWork[]): readonly KeptWork[] {
  const step = revisionIn(mail.key);
  if (step === null || mail.recipient === '') return [];
  const asks = mail.addressee !== 'APPLICANT' && mailRow(mail.template).leavesWhile !== undefined;
  return all.filter(({ key, number, recipient, hasLeft }) => {
    const isLater = (revisionIn(key) ?? 0) > step && number === mail.facts.number && recipient === mail.recipient;
    const template = isLater ? templateIn(key) : null;
    if (template === null) return false;
    const { isAside, leavesWhile } = mailRow(template);
    const replaces = !isAside && (!asks || leavesWhile !== undefined);
    return replaces && (hasLeft || (mail.byApplicant === true && template === mail.template));
  });
}

/** Due work: each mail is marked where later news has replaced it; of what an applicant changed the last tells all, and leaves alone. */
export function markReplaced<Item extends { readonly effect: OutboxWork }>(
  due: readonly Item[],
  all: readonly KeptWork[],
): (Item & { readonly overtaken?: boolean })[] {
  const mails = due.flatMap(({ effect }) => (effect.type === 'MAIL' ? effect : []));
  return due.flatMap((item) => {
    if (item.effect.type !== 'MAIL') return item;
    const later = laterNews(item.effect, all);
    const overtaken = later.some(({ hasLeft }) => hasLeft);
    return later.length > 0 && !overtaken ? [] : { ...item, effect: withMergedChanges(item.effect, mails), overtaken };
  });
}

/** A mail with all that its applicant has changed since the last one. @param due what waited for it, and itself, in their order */
export function withMergedChanges(mail: MailEffect, due: readonly MailEffect[]): MailEffect {
  const { template, recipient, facts } = mail;
  const told = due.filter(
    (each) =>
      each.byApplicant &&
      each.template === template &&
      each.recipient === recipient &&
      each.facts.number === facts.number,
  );
  const changed = new Set(told.flatMap((each) => each.facts.changed ?? []));
  const previously = told.find((each) => each.facts.previously)?.facts.previously;
  const all = { ...(previously && { previously }), ...(changed.size > 0 && { changed: [...changed] }) };
  return { ...mail, facts: { ...facts, ...all } };
}

/**
 * A mail, if it still holds: `null` where what it asks for, or tells, is not so any more for any date of its letter; one that
 * tells what happened, and asks as well, has the status by which it asks no more.
 * @param requests as recorded
 */
export function stillHolding(mail: MailEffect, requests: readonly BookingRequest[], now: Instant): MailEffect | null {
  const { leavesWhile } = mailRow(mail.template);
  const { number, dates = [] } = mail.facts;
  if (leavesWhile === undefined) {
    const status = byNumber(requests, number)?.status ?? mail.facts.status;
    return mail.facts.status === 'AWAITING_APPLICANT' ? { ...mail, facts: { ...mail.facts, status } } : mail;
  }
  const numbers = [number, ...dates.map((date) => date.number)];
  const isSo = requests.some(
    (each) => numbers.includes(each.number) && STILL_SO[leavesWhile](withHolderAt(each, now), mail, now),
  );
  return isSo ? mail : null;
}

type Check = (request: BookingRequest, mail: MailEffect, now: Instant) => boolean;

const STILL_SO: Readonly<Record<LeavesWhile, Check>> = {
  // What is "sangat segera" lies with the Kabid, and the Kepala Dinas is asked beside.
  ASKED: ({ holder, status, headDispositionAt }, { addressee, facts }) =>
    status === facts.status && (holder === addressee || (addressee === 'AGENCY_HEAD' && headDispositionAt === null)),
  FREE: (request, { addressee }, now) =>
    addressee === 'APPLICANT'
      ? mayClaimTime(request, now) && !timeIsTaken(request.findingCodes.map((code) => ({ code })))
      : request.clashesWith.length === 0 && WAITING_STATUSES.includes(request.status),
  BLOCKED: isHeldUp,
};
