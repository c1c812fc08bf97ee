// A piece of work as `Kotak Keluar` keeps it: as JSON with a version, short enough for a cell, read by schema; and why it was
// not done.
import * as z from 'zod/mini';
import type { Effect, MailEffect, WaitingEffect } from '../commands/decision.ts';
import { isDeskMail } from '../mail/mails.ts';
import type { Role } from '../vocabulary.ts';
import { type DeskMailEffect, deskMails } from './desk-mails.ts';
import { calendarEffect, mailEffect, maskEffect } from './effects.ts';
import { fitted, onFirstUse, RECORD_VERSION, type Reading, readJson, type Schema } from './schema.ts';

/** What the outbox holds: the effects of steps that take time, and the mails about the desk itself. */
export type OutboxWork = Exclude<Effect, WaitingEffect> | DeskMailEffect;

/** The work that is a mail. */
export type MailWork = MailEffect | DeskMailEffect;

export function isMailWork(work: OutboxWork): work is MailWork {
  return work.type === 'MAIL' || isDeskMail(work);
}

/** Why work was not done, or was delayed: codes with their data; the words are in `words/sheet/outbox`. */
export type OutboxProblem =
  /** No mail can be sent today any more. */
  | { readonly code: 'QUOTA_SPENT' }
  /** What is left of the day's mails is kept for the office's own steps. */
  | { readonly code: 'QUOTA_KEPT' }
  /** The reader had a mail with news of applicants within the hour. */
  | { readonly code: 'NEWS_LATER' }
  /** Nobody holds the post that the mail is for. */
  | { readonly code: 'POST_VACANT'; readonly role: Role }
  | { readonly code: 'INVALID_ADDRESS' }
  /** A digest that was not sent on its day. */
  | { readonly code: 'OVERTAKEN' }
  /** The reader has, or is about to get, the news of a later step. */
  | { readonly code: 'TOLD_LATER' }
  /** The link was asked for more than an hour ago, or again since. */
  | { readonly code: 'LAPSED' }
  /** The step was undone before the mail was sent. */
  | { readonly code: 'STEP_UNDONE' }
  /** A step or the night changed the request, or its place, while the work was done. */
  | { readonly code: 'CHANGED_MEANWHILE' }
  /** The platform's error text, in the language of the account. */
  | { readonly code: 'PLATFORM'; readonly text: string };

/** Work as JSON; texts that are too long are cut. */
export function writeWork(work: OutboxWork): string {
  return fitted({ v: RECORD_VERSION, ...work });
}

/** Reads work: all of it or nothing, since half a mail is useless. */
export function readWork(text: string): Reading<OutboxWork> {
  const reading = readJson(version(), text);
  return reading.ok ? readJson(storedWork(), text) : reading;
}

const version = onFirstUse(() => z.object({ v: z.literal(RECORD_VERSION) }));

const storedWork = onFirstUse(() => {
  const kinds = [mailEffect(), ...deskMails(), calendarEffect(), maskEffect()] as const;
  return z.discriminatedUnion('type', kinds) as Schema<unknown> as Schema<OutboxWork>;
});
