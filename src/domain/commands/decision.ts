// What a decision consists of: refused, or recorded by entries that bring along what changes and what is to be done.
import type { AlternativeTime } from '../clash/alternatives.ts';
import type { Addressee, MailTemplate } from '../flow/flow.ts';
import type { MailFacts } from '../mail/mail-facts.ts';
import type { Finding } from '../request/finding.ts';
import type { BookingRequest, Status } from '../request/request.ts';
import type { Instant, Slot } from '../time/time.ts';
import type { Actor, StepName } from './command.ts';
import type { Message } from './message.ts';
import type { Refusal } from './refusal.ts';

/** A request as it stands after the decision. */
export interface Change {
  readonly before: BookingRequest | null;
  readonly after: BookingRequest;
  readonly findings: readonly Finding[];
  readonly alternatives: readonly AlternativeTime[];
  readonly message: Message | null;
}

/** One row of `Riwayat`: who did what when, and all that is needed to redo what follows from it. */
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
  /** Participants who came, where the step said so. */
  readonly attendance: number | null;
  readonly change: Change;
  readonly effects: readonly Effect[];
}

/** A mail to send. An empty `recipient` means that the post is vacant: the mail waits until somebody holds it. */
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
  /** Smaller leaves first when the mail quota runs short. */
  readonly priority: number;
}

/** The room's calendar is to be made to match the request; `previous` are the times it stood there before. */
export interface CalendarEffect {
  readonly type: 'CALENDAR';
  /** `number@revision:CALENDAR` */
  readonly key: string;
  readonly number: string;
  readonly previous: readonly Slot[];
}

/** Mails of steps taken back: those that have not left are not to leave any more. */
export interface WithdrawEffect {
  readonly type: 'WITHDRAW';
  /** `number@revision:WITHDRAW` */
  readonly key: string;
  readonly number: string;
  /** "PC-2026-0001@3": mails whose keys begin so, followed by a colon. */
  readonly steps: readonly string[];
}

/** What was recorded, sent and written of a request before this step is to lose its personal data as well. */
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
  | { readonly ok: false; readonly refusal: Refusal };

/** What is recorded, if anything is. */
export type Accepted = Decision & { readonly ok: true };

/** A command that changes nothing, and why. */
export function refused(refusal: Refusal): Decision {
  return { ok: false, refusal };
}

/** Everything that follows from some entries of the history; from none nothing does. */
export function accepted(history: readonly HistoryEntry[]): Accepted {
  return {
    ok: true,
    changes: history.map(({ change }) => change),
    history,
    effects: history.flatMap(({ effects }) => effects),
  };
}

/** What an entry tells beside its change, from which its number, revision and statuses follow. */
type Told = Pick<HistoryEntry, 'commandId' | 'at' | 'actor' | 'step' | 'text' | 'attendance'>;

/** The entry of one change. @param effects that the change brings about, under keys of its revision */
export function entryOf(change: Change, told: Told, effects: readonly Effect[]): HistoryEntry {
  const { before, after } = change;
  const { number, revision, status } = after;
  return { number, revision, from: before?.status ?? null, to: status, ...told, change, effects };
}

/** The desk with some requests as they stand afterwards, new ones last. */
export function requestsWith(requests: readonly BookingRequest[], afters: readonly BookingRequest[]): BookingRequest[] {
  const known = new Map(requests.map((request) => [request.number, request]));
  for (const after of afters) known.set(after.number, after);
  return [...known.values()];
}
