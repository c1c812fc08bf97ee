// Turns the mails of a step into effects: one per recipient, none for an applicant whom no mail reaches.

import type { Actor } from '../commands/command.ts';
import type { MailEffect } from '../commands/decision.ts';
import { TRANSITIONS } from '../flow/transitions.ts';
import type { MailFacts } from '../records/effects.ts';
import type { Finding } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { holderIn, isOwnUse, waitsForSender } from '../request/status.ts';
import type { TeamMember } from '../settings/team.ts';
import { folded, sameText } from '../text/text.ts';
import { dateOf, type Instant } from '../time/time.ts';
import { ABOVE, type Holder, type Role } from '../vocabulary.ts';
import { type MailOrder, type MailTemplate, mailRow, wholeOrder } from './mails.ts';
import { chainTo, personFor } from './people.ts';
import { workKey } from './work-keys.ts';

/** Mails about a "sangat segera" letter to those who work on it are sent before all others, mails to whoever only gets copies last. */
function priorityOf(template: MailTemplate, reader: Spread['addressee'], { urgency }: BookingRequest): number {
  const { priority } = mailRow(template);
  if (reader === 'APPLICANT') return priority;
  if (!chainTo('ROOM_ADMIN').includes(reader)) return 5;
  return urgency === 'IMMEDIATE' ? 1 : priority;
}

/** What the mails of one step have in common. */
export interface Occasion {
  /** The request after the step. */
  readonly request: BookingRequest;
  /** The letter as it lay before the step; decides who was involved. */
  readonly before: BookingRequest;
  /** If one says that the address is suspect, the applicant gets no mail: staff must tell them. */
  readonly findings: readonly Finding[];
  readonly facts: MailFacts;
  readonly team: readonly TeamMember[];
  readonly actor: Actor;
  /** From when on the mails may be sent. */
  readonly notBefore: Instant;
}

/**
 * The mail effects of a step. A reader of two orders gets the first only; the staff member who acted gets none.
 */
export function mailEffects(occasion: Occasion, orders: readonly MailOrder[]): MailEffect[] {
  const { request, facts, notBefore } = occasion;
  const effects = new Map<string, MailEffect>();
  for (const { template, addressee } of orders.flatMap((order) => spread(order, occasion))) {
    const person = addressee === 'APPLICANT' ? applicant(occasion) : staff(occasion, addressee);
    if (!person || isActor(occasion.actor, person)) continue;
    const who = person.recipient || addressee;
    // An applicant may type the address of a staff member; that must not keep the mail from the staff member.
    const reader = addressee === 'APPLICANT' ? addressee : folded(who);
    if (effects.has(reader)) continue;
    effects.set(reader, {
      type: 'MAIL',
      key: workKey(request, template, who),
      template,
      addressee,
      ...person,
      facts,
      notBefore,
      ...(isByPage(occasion.actor) && { byApplicant: true }),
      priority: priorityOf(template, addressee, request),
    });
  }
  return [...effects.values()];
}

/** Whether the applicant can be told by mail; otherwise staff must tell them. */
export function canBeTold(request: Pick<BookingRequest, 'email'>, findings: readonly Finding[]): boolean {
  return request.email.trim() !== '' && !findings.some((finding) => finding.code === 'EMAIL_SUSPECT');
}

/**
 * Whether mails of a step tell the applicant something they must know: thanks are a courtesy, news of a second form say
 * nothing of how the request stands, and the office's own requests have no applicant.
 */
export function tellsApplicant({ kind }: Pick<BookingRequest, 'kind'>, orders: readonly MailOrder[]): boolean {
  return (
    !isOwnUse(kind) &&
    orders.map(wholeOrder).some(({ template, to }) => to === 'APPLICANT' && !mailRow(template).isAside)
  );
}

/**
 * The mail that tells a new address how the request stands: the one by which the applicant was asked, where they are.
 * @returns `null` if it is closed: the old address was told then
 */
export function letterAbout({ status, marks }: Pick<BookingRequest, 'status' | 'marks'>): MailTemplate | null {
  switch (status) {
    case 'SUBMITTED':
    case 'FORWARDED':
    case 'APPROVED':
      return 'RECEIPT';
    case 'AWAITING_APPLICANT': {
      const orders: readonly MailOrder[] = marks.asked === null ? [] : TRANSITIONS[marks.asked.step].mails;
      return orders.map(wholeOrder).find(({ to }) => to === 'APPLICANT')?.template ?? null;
    }
    case 'SCHEDULED':
    case 'READY':
      return 'CONFIRMATION';
    default:
      return null;
  }
}

interface Recipient {
  readonly recipient: string;
  readonly recipientName: string;
}

interface Spread {
  readonly template: MailTemplate;
  readonly addressee: 'APPLICANT' | Role;
}

function spread(order: MailOrder, { before, request }: Occasion): Spread[] {
  const { template, to } = wholeOrder(order);
  const addressees = to === 'INVOLVED' ? involvedIn(before) : to === 'HOLDER' ? postsHolding(request) : [to];
  return addressees.map((addressee) => ({ template, addressee }));
}

/** The post that has the letter, the Kasi while the applicant is asked; of what waits for the Kepala Dinas nobody reads between. */
function postsHolding({ holder }: BookingRequest): Role[] {
  return holder === 'AGENCY_HEAD' ? [] : [postOf(holder)];
}

/** The post that acts for whoever has the letter: itself, or the Kasi for an applicant. */
export function postOf(holder: Holder): Role {
  return holder === 'APPLICANT' || holder === 'NOBODY' ? 'SECTION_HEAD' : holder;
}

/**
 * The posts that have had the letter, from the Kabid to the last one; the Kepala Dinas alone while it lies with him, all of
 * what is "sangat segera" unless it came beyond a limit on mails, and none of a form that was laid before nobody.
 */
function involvedIn(request: BookingRequest): readonly Role[] {
  const { status, holder, urgency, marks, headDispositionAt, responseId } = request;
  const isNew = status === 'SUBMITTED';
  if (waitsForSender(request) || marks.holdsNoTime) return [];
  if (holder === 'AGENCY_HEAD') return [holder];
  const isUrgent = urgency === 'IMMEDIATE' && marks.noReceipt === null;
  const chain = chainTo(isUrgent ? 'ROOM_ADMIN' : postOf(holderIn(status)));
  const isHeadAsked = isUrgent && isNew && headDispositionAt === null && responseId !== '';
  return isHeadAsked ? chain : chain.slice(1);
}

function applicant({ request, findings, facts }: Occasion): Recipient | null {
  if (!canBeTold(request, findings)) return null;
  return { recipient: request.email.trim(), recipientName: facts.contactName };
}

/** A vacant post without one above it is written to no more: its mails would wait for whoever gets the post. */
function staff({ team, notBefore }: Occasion, role: Role): Recipient | null {
  const person = personFor(team, role, dateOf(notBefore));
  if (person === null && ABOVE[role] === null) return null;
  return { recipient: person?.email.trim() ?? '', recipientName: person?.name ?? '' };
}

/** Whether an applicant acts by their page: how often, nobody but they decides. What forms cause is limited when they come. */
function isByPage(actor: Actor): boolean {
  return actor.type === 'APPLICANT' && actor.number !== undefined;
}

function isActor(actor: Actor, person: Recipient): boolean {
  return actor.type === 'STAFF' && sameText(actor.email, person.recipient);
}
