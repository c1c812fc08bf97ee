// What a decision consists of: a refusal, or history entries with their changes and effects.

import type { AlternativeTime } from '../clash/alternatives.ts';
import type { calendarEffect, mailEffect, maskEffect, waitingEffect } from '../records/effects.ts';
import type { ReadBy } from '../records/schema.ts';
import type { Finding } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import type { Instant } from '../time/time.ts';
import type { Status, StepName } from '../vocabulary.ts';
import type { Actor } from './command.ts';
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

export type MailEffect = ReadBy<typeof mailEffect>;
export type CalendarEffect = ReadBy<typeof calendarEffect>;
export type WaitingEffect = ReadBy<typeof waitingEffect>;
export type MaskEffect = ReadBy<typeof maskEffect>;
export type Effect = MailEffect | CalendarEffect | WaitingEffect | MaskEffect;

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

/** The requests, with those that steps change as they are afterwards; new ones come last. */
export function requestsWith(
  requests: readonly BookingRequest[],
  steps: readonly { readonly after: BookingRequest }[],
): BookingRequest[] {
  const latest = new Map(requests.map((request) => [request.number, request]));
  for (const { after } of steps) latest.set(after.number, after);
  return [...latest.values()];
}
