// How a piece of work is kept in `Kotak Keluar`: as JSON with a version, short enough for a cell, read by schema.
import * as z from 'zod/mini';
import type { Effect, MailEffect } from '../commands/decision.ts';
import type { DamageMailEffect } from '../damage/mail.ts';
import type { DeskLinkEffect } from '../mail/desk-link.ts';
import type { DigestEffect } from '../mail/digest.ts';
import type { SummaryEffect } from '../report/summary.ts';
import type { AddressMailEffect } from '../settings/address-change.ts';
import type { TeamMailEffect } from '../settings/team-change.ts';
import type { ComplaintEffect } from '../survey/complaint.ts';
import {
  addressMailEffect,
  calendarEffect,
  complaintEffect,
  damageMailEffect,
  deskLinkEffect,
  digestEffect,
  mailEffect,
  maskEffect,
  summaryEffect,
  teamMailEffect,
  withdrawEffect,
} from './effects.ts';
import { fitted } from './fit.ts';
import { onFirstUse, type Reading, readJson, type Schema } from './schema.ts';
import { RECORD_VERSION } from './version.ts';

/**
 * What the outbox holds: the effects of steps, the morning digests, links to one's own desk, mails about the team
 * and the desk's addresses, complaints, summaries, and mails about damages.
 */
export type OutboxWork = Effect | Exclude<MailWork, MailEffect>;

/** The work that is a mail. */
export type MailWork =
  | MailEffect
  | DigestEffect
  | DeskLinkEffect
  | TeamMailEffect
  | AddressMailEffect
  | ComplaintEffect
  | SummaryEffect
  | DamageMailEffect;

export function isMailWork(work: OutboxWork): work is MailWork {
  switch (work.type) {
    case 'MAIL':
    case 'DIGEST':
    case 'DESK_LINK':
    case 'TEAM_CHANGED':
    case 'ADDRESS_CHANGED':
    case 'SUMMARY':
    case 'SURVEY_COMPLAINT':
    case 'DAMAGE':
      return true;
    default:
      return false;
  }
}

/** Work as JSON; texts that are too long are cut. */
export function writeWork(work: OutboxWork): string {
  return fitted({ v: RECORD_VERSION, ...work });
}

/** Reads work: all of it or nothing, since half a mail is useless. */
export function readWork(text: string): Reading<OutboxWork> {
  const reading = readJson(storedWork(), text);
  if (!reading.ok) return reading;
  const { v: _, ...work } = reading.value;
  return { ok: true, value: work };
}

const storedWork = onFirstUse((): Schema<OutboxWork & { readonly v: typeof RECORD_VERSION }> => {
  const version = z.object({ v: z.literal(RECORD_VERSION) });
  const work = z.discriminatedUnion('type', [
    mailEffect(),
    digestEffect(),
    deskLinkEffect(),
    teamMailEffect(),
    addressMailEffect(),
    summaryEffect(),
    complaintEffect(),
    damageMailEffect(),
    calendarEffect(),
    withdrawEffect(),
    maskEffect(),
  ]);
  return z.intersection(version, work);
});
