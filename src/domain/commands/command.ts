// The commands, who gives them, and what deciding one needs to know.

import * as z from 'zod/mini';
import type { OfferedLine } from '../clash/offered-time.ts';
import type { Damaged } from '../devices/device.ts';
import type { MailTemplate } from '../mail/mails.ts';
import type { ReceiptLimits } from '../mail/receipt-limits.ts';
import { role } from '../records/fields.ts';
import { onFirstUse, type ReadBy } from '../records/schema.ts';
import type { ForeignEvent } from '../request/examine.ts';
import type { EntryField, Values } from '../request/fields.ts';
import type { Finding } from '../request/finding.ts';
import type { BookingRequest, Submission } from '../request/request.ts';
import type { WantedTime } from '../request/room-time.ts';
import type {
  IdentityRules,
  OfficeIdentity,
  PrivacyRules,
  RoomRules,
  Standards,
  WaitingLimits,
  WorkingHours,
} from '../settings/settings.ts';
import { post, type TeamMember } from '../settings/team.ts';
import type { Instant } from '../time/time.ts';
import type { Action, Addressee, Catering } from '../vocabulary.ts';
import type { MoveReason } from './move.ts';

/** Who acts. Google names the editor only inside the owner's Workspace domain; others are `UNKNOWN`. */
export const actor = onFirstUse(() =>
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('STAFF'),
      email: z.string(),
      name: z.string(),
      roles: z.array(role()),
      /** Those of the roles in which they are deputy (Plh./Plt.); absent: none. */
      deputyIn: z.exactOptional(z.array(post())),
      /** In which post a deputy takes the step; absent for whoever is nobody's deputy. */
      actsAs: z.exactOptional(post()),
    }),
    /** `number` is the request whose page was used; absent for the form. */
    z.object({ type: z.literal('APPLICANT'), number: z.exactOptional(z.string()) }),
    z.object({ type: z.enum(['MACHINE', 'UNKNOWN']) }),
  ]),
);
export type Actor = ReadBy<typeof actor>;

/** What staff enter in addition to a submission, for a letter on paper, a drop-in visit, or the office's own use. */
export type StaffEntry = Values<EntryField>;

/** What `Tanggal Lain` holds. */
export interface FurtherDates {
  /** In the order in which they are written, none twice. */
  readonly times: readonly WantedTime[];
  /** What is no date, is over, or is one too many, as written: nothing is held for it. */
  readonly unread: readonly string[];
}

/** A new request: a form response, or a letter that staff enter. */
export interface SubmitCommand {
  readonly type: 'SUBMIT';
  /** For the form the id of the response, so that a response is recorded only once. */
  readonly id: string;
  readonly actor: Actor;
  /** When the form or the page was sent. */
  readonly submittedAt: Instant;
  readonly submission: Submission;
  /** The further dates of the same letter, each a request of its own; absent: none. */
  readonly further?: FurtherDates;
  readonly source:
    | { readonly type: 'FORM' }
    | {
        readonly type: 'STAFF';
        readonly entry: StaffEntry;
        /** How many people came to an event that is over; `null` if nobody has said. */
        readonly attended: number | null;
        /** What its sender has been told before: a letter that may be there already, or dates that are none, are told once. */
        readonly told: readonly string[];
      };
}

/** Somebody takes a step of the flow on a request. */
export interface ActCommand {
  readonly type: 'ACT';
  readonly id: string;
  readonly actor: Actor;
  readonly number: string;
  readonly action: Action;
  /** What `Isi Disposisi/Keterangan` holds, for colleagues. */
  readonly text: string;
  /** What `Pesan untuk Pemohon` holds; absent: nothing. */
  readonly applicantMessage?: string;
  /** Another time, as a page sent it. */
  readonly typed?: WantedTime;
  /** Whose wish that is, as a page sent it; absent: what `moved` takes for it. */
  readonly reason?: MoveReason;
  /** What is served instead of what was asked for, if the applicant said so. */
  readonly catering?: Catering;
  /** The times to offer as a page sent them; absent: those that the desk finds. */
  readonly offers?: readonly OfferedLine[];
}

/** What an applicant answers on their page. */
export type Answer =
  | { readonly type: 'CONFIRM' }
  | { readonly type: 'CHOOSE'; readonly time: WantedTime }
  | { readonly type: 'REPLY' }
  | { readonly type: 'CANCEL' };

/** The applicant answers on their page. */
export interface AnswerCommand {
  readonly type: 'ANSWER';
  readonly id: string;
  readonly actor: Actor;
  readonly number: string;
  readonly answer: Answer;
  readonly text: string;
  /** What is served instead of what was asked for; absent if that does not change. */
  readonly catering?: Catering;
  /** A time that the Kabid must allow is refused once, so that the applicant sees why before it is sent. */
  readonly asksFirst?: boolean;
}

/**
 * What people may change in a row. A choice in `Konsumsi` that repeats the recorded one says anew that no buffet is
 * served.
 */
export type Corrections = Partial<Submission & StaffEntry>;

/** Fields that staff edited in a row, or applicants on their page, taken together as one change; `requests` holds the request as recorded. */
export interface CorrectCommand {
  readonly type: 'CORRECT';
  readonly id: string;
  readonly actor: Actor;
  readonly number: string;
  readonly changes: Corrections;
  /** What applicants say beside the change; staff say nothing. */
  readonly text: string;
  /** As in an answer. */
  readonly asksFirst?: boolean;
}

/** What requests are examined against changed: settings, holidays, damages, the room's calendar, or only the time of day. */
export interface ReexamineCommand {
  readonly type: 'REEXAMINE';
  readonly id: string;
  readonly actor: Actor;
  /** `DAY`: only requests whose time has passed since they were last examined. */
  readonly cause: 'OFFICE' | 'CALENDAR' | 'DAY';
  /** At most this many requests are changed; the next command goes on with the others. Absent: all. */
  readonly most?: number;
}

/** A mail about a request was given up. */
export interface UndeliveredCommand {
  readonly type: 'UNDELIVERED';
  readonly id: string;
  readonly actor: Actor;
  readonly number: string;
  readonly template: MailTemplate;
  readonly addressee: Addressee;
  readonly recipient: string;
  readonly problem: string;
  /** What the office wrote to the applicant in the mail; blank for other mails. */
  readonly passedOn?: string;
}

/** For some requests the retention of personal data is over. */
export interface MaskCommand {
  readonly type: 'MASK';
  readonly id: string;
  readonly actor: Actor;
  /** At most this many requests are changed; the next command goes on with the others. */
  readonly most: number;
}

export type Command =
  | SubmitCommand
  | ActCommand
  | AnswerCommand
  | CorrectCommand
  | ReexamineCommand
  | UndeliveredCommand
  | MaskCommand;

export interface Context {
  readonly now: Instant;
  /** Every request in the register. */
  readonly requests: readonly BookingRequest[];
  /** Archived requests, at least those of the days in `pastTimes(command, context)`; absent: none. */
  readonly archived?: readonly BookingRequest[];
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  readonly standards: Standards;
  readonly office: Pick<OfficeIdentity, 'name' | 'surveyLink'>;
  readonly limits: Pick<WaitingLimits, 'answerDays'>;
  readonly identity: IdentityRules;
  readonly privacy: PrivacyRules;
  readonly receipts: ReceiptLimits;
  readonly team: readonly TeamMember[];
  /** Hand-made calendar events, at least those in `foreignWindow(now)`. */
  readonly foreign: readonly ForeignEvent[];
  /** Equipment out of order. */
  readonly damaged: Damaged;
  /** What an applicant is told of findings where the step has no words for them; absent: nothing. */
  readonly reasonFor?: (findings: readonly Finding[]) => string;
  /** The number for the next request, `PC-2026-0042`. */
  readonly nextNumber: string;
  /** Those after it, as many as the command has further dates; absent: none. */
  readonly furtherNumbers?: readonly string[];
}
