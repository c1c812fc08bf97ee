// The commands of the desk, what deciding one needs to know, and what a decision consists of.

import type { AlternativeTime } from '../alternatives.ts';
import type { ForeignEvent } from '../examine.ts';
import type { Finding } from '../finding.ts';
import type { Action, Addressee, MailTemplate } from '../flow.ts';
import type { Refusal } from '../refusal.ts';
import type { BookingRequest, Role, Status, Submission } from '../request.ts';
import type { RoomRules, Standards, WorkingHours } from '../settings.ts';
import type { TeamMember } from '../team.ts';
import type { Instant, Slot } from '../time.ts';
import type { MailFacts } from './mail-facts.ts';

/** Who acts. Google names the editor only inside the owner's Workspace domain; otherwise he is `UNKNOWN`. */
export type Actor =
  | { readonly type: 'STAFF'; readonly email: string; readonly name: string; readonly roles: readonly Role[] }
  | { readonly type: 'APPLICANT' }
  | { readonly type: 'MACHINE' }
  | { readonly type: 'UNKNOWN' };

/** A request comes in through the form. `id` is the response's id: the same response is recorded once. */
export interface SubmitCommand {
  readonly type: 'SUBMIT';
  readonly id: string;
  readonly actor: Actor;
  readonly submittedAt: Instant;
  readonly submission: Submission;
}

/** Somebody takes a step of the flow on a request. */
export interface ActCommand {
  readonly type: 'ACT';
  readonly id: string;
  readonly actor: Actor;
  readonly number: string;
  readonly action: Action;
  /** What stands in `Isi Disposisi/Alasan`. */
  readonly text: string;
}

export type Command = SubmitCommand | ActCommand;

export interface Context {
  readonly now: Instant;
  /** Every request in the register. */
  readonly agenda: readonly BookingRequest[];
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  readonly standards: Standards;
  readonly team: readonly TeamMember[];
  /** Hand-made calendar events, at least those in `foreignWindow(command, agenda)`. */
  readonly foreign: readonly ForeignEvent[];
  /** Equipment out of order. */
  readonly damaged: readonly string[];
  /** The number for the next request, `PC-2026-0042`. */
  readonly nextNumber: string;
}

/** What the row's `Pesan` says afterwards. */
export type Message =
  | { readonly code: 'RECORDED'; readonly action: Action; readonly at: Instant; readonly actor: Actor }
  | { readonly code: 'DUPLICATE_OF'; readonly at: Instant; readonly number: string }
  | { readonly code: 'NOBODY_TOLD'; readonly at: Instant; readonly role: Role }
  | { readonly code: 'TIME_FREE_NOW'; readonly at: Instant; readonly cause: string }
  | { readonly code: 'FINDINGS_CHANGED'; readonly at: Instant; readonly cause: string };

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
  readonly step: Action | 'SUBMIT' | 'REEXAMINE';
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

export type Effect = MailEffect | CalendarEffect;

export type Decision =
  | {
      readonly ok: true;
      readonly changes: readonly Change[];
      readonly history: readonly HistoryEntry[];
      readonly effects: readonly Effect[];
    }
  | { readonly ok: false; readonly refusal: Refusal };
