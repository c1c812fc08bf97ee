// How a piece of work is kept in `Kotak Keluar`: as JSON with a version, short enough for a cell, read by schema.
import * as z from 'zod/mini';
import type { Effect, MailEffect } from '../commands/decision.ts';
import { isDeskMail } from '../mail/mails.ts';
import { type DeskMailEffect, deskMails } from './desk-mails.ts';
import { calendarEffect, mailEffect, maskEffect, withdrawEffect } from './effects.ts';
import { fitted, onFirstUse, RECORD_VERSION, type Reading, read, readJson, type Schema } from './schema.ts';

/** What the outbox holds: the effects of steps, and the mails about the desk itself. */
export type OutboxWork = Effect | DeskMailEffect;

/** The work that is a mail. */
export type MailWork = MailEffect | DeskMailEffect;

export function isMailWork(work: OutboxWork): work is MailWork {
  return work.type === 'MAIL' || isDeskMail(work);
}

/** Work as JSON; texts that are too long are cut. */
export function writeWork(work: OutboxWork): string {
  return fitted({ v: RECORD_VERSION, ...work });
}

/** Reads work: all of it or nothing, since half a mail is useless. */
export function readWork(text: string): Reading<OutboxWork> {
  const reading = readJson(version(), text);
  return reading.ok ? read(storedWork(), reading.value) : reading;
}

/** Passes on what else stands there. */
const version = onFirstUse(() => z.looseObject({ v: z.literal(RECORD_VERSION) }));

const storedWork = onFirstUse(() => {
  const kinds = [mailEffect(), ...deskMails(), calendarEffect(), withdrawEffect(), maskEffect()] as const;
  return z.discriminatedUnion('type', kinds) as Schema<unknown> as Schema<OutboxWork>;
});
