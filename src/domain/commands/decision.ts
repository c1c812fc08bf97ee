// What a decision consists of: a refusal, or history entries with their changes and effects.

import type { AlternativeTime } from '../clash/alternatives.ts';
import type { MailFacts } from '../mail/mail-facts.ts';
import type { MailTemplate } from '../mail/mails.ts';
import type { Finding } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import type { Instant, Slot } from '../time/time.ts';
import type { Addressee, Status } from '../vocabulary.ts';
import type { Actor, StepName } from './command.ts';
import type { Message } from './message.ts';
import type { Refusal } from './refusal.ts';

/** A request before and after the decision. */
export interface Change {
  readonly before: BookingRequest | null;
  readonly after: BookingRequest;
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  readonly message: Message | null;
}

/** One row of `Riwayat`: who did what when, and all that is needed to redo its effects. */
export interface HistoryEntry {
  readonly commandId: string;
  /** The first of the commands that were recorded together with this one; absent where it was recorded alone. */
  readonly batch?: string;
  readonly number: string;
  readonly revision: number;
  readonly at: Instant;
  readonly actor: Actor;
  readonly step: StepName;
  readonly from: Status | null;
  readonly to: Status;
  readonly text: string;
  /** What the step said to the applicant; absent if nothing. */
  readonly applicantMessage?: string;
  /** How many people came; `null` unless the step said so. */
  readonly attendance: number | null;
  readonly change: Change;
  readonly effects: readonly Effect[];
}

/** A mail to send. Without a `recipient` it goes to whoever holds the post when it leaves, and waits while nobody does. */
export interface MailEffect {
  readonly type: 'MAIL';
  /** `number@revision:template:recipient` */
  readonly key: string;
  readonly template: MailTemplate;
  readonly addressee: Addressee;
  readonly recipient: string;
  readonly recipientName: string;
  readonly facts: MailFacts;
  readonly notBefore: Instant;
  /** An applicant caused it by their page, whoever reads it. */
  readonly byApplicant?: true;
  /** Mails with smaller numbers are sent first when the mail quota runs short. */
  readonly priority: number;
}

/** The room's calendar must be made to match the request; `previous` are the times at which it was there before. */
export interface CalendarEffect {
  readonly type: 'CALENDAR';
  /** `number@revision:CALENDAR` */
  readonly key: string;
  readonly number: string;
  readonly previous: readonly Slot[];
}

/** The mails of undone steps that were not sent yet must not be sent any more. */
export interface WithdrawEffect {
  readonly type: 'WITHDRAW';
  /** `number@revision:WITHDRAW` */
  readonly key: string;
  readonly number: string;
  /** "PC-2026-0001@3", or with a template "PC-2026-0001@1:NEW_REQUEST": the mails whose keys begin with this and a colon. */
  readonly steps: readonly string[];
}

/** Personal data must also be removed from what was recorded, sent and written about the request before this step. */
export interface MaskEffect {
  readonly type: 'MASK';
  /** `number@revision:MASK` */
  readonly key: string;
  readonly number: string;
  readonly revision: number;
  /** Id of the form response; blank for what staff entered. */
  readonly responseId: string;
  readonly submittedAt: Instant;
}

export type Effect = MailEffect | CalendarEffect | WithdrawEffect | MaskEffect;

export type Decision =
  | {
      readonly ok: true;
      readonly changes: readonly Change[];
      readonly history: readonly HistoryEntry[];
      readonly effects: readonly Effect[];
    }
  | {
      readonly ok: false;
      readonly refusal: Refusal;
      /** What is recorded although the step was not taken: its letter goes back, and its row says why. */
      readonly instead?: Accepted;
    };

/** A decision that was not refused; it may record nothing. */
export type Accepted = Decision & { readonly ok: true };

/** The decision to change nothing, with the reason. */
export function refused(refusal: Refusal): Decision {
  return { ok: false, refusal };
}

/** The decision that consists of these history entries, with their changes and effects. */
export function accepted(history: readonly HistoryEntry[]): Accepted {
  return {
    ok: true,
    changes: history.map(({ change }) => change),
    history,
    effects: history.flatMap(({ effects }) => effects),
  };
}

/** The fields of an entry that do not follow from its change. */
type StepFacts = Pick<HistoryEntry, 'commandId' | 'at' | 'actor' | 'step' | 'text' | 'applicantMessage' | 'attendance'>;

/** The entry of one change. @param effects of the change, with keys of its revision */
export function entryOf(change: Change, step: StepFacts, effects: readonly Effect[]): HistoryEntry {
  const { before, after } = change;
  const { number, revision, status } = after;
  return { number, revision, from: before?.status ?? null, to: status, ...step, change, effects };
}

/** What was recorded at once: the batch of an entry, or its command. */
export function recordingOf({ batch, commandId }: Pick<HistoryEntry, 'batch' | 'commandId'>): string {
  return batch ?? commandId;
}

/** The requests, with some replaced by their state afterwards; new ones come last. */
export function requestsWith(requests: readonly BookingRequest[], afters: readonly BookingRequest[]): BookingRequest[] {
  const known = new Map(requests.map((request) => [request.number, request]));
  for (const after of afters) known.set(after.number, after);
  return [...known.values()];
}
