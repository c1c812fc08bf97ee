// The commands of the desk, what deciding one needs to know, and what a decision consists of.

import type { AlternativeTime } from '../alternatives.ts';
import type { ForeignEvent } from '../examine.ts';
import type { Finding } from '../finding.ts';
import type { Action, Addressee, MailTemplate } from '../flow.ts';
import type { Refusal } from '../refusal.ts';
import type { BookingRequest, Catering, Role, Status, Submission, WantedTime } from '../request.ts';
import type { IdentityRules, PrivacyRules, RoomRules, Standards, WaitingLimits, WorkingHours } from '../settings.ts';
import type { TeamMember } from '../team.ts';
import type { Instant, Slot } from '../time.ts';
import type { MailFacts } from './mail-facts.ts';

/** Who acts. Google names the editor only inside the owner's Workspace domain; otherwise he is `UNKNOWN`. */
export type Actor =
  | { readonly type: 'STAFF'; readonly email: string; readonly name: string; readonly roles: readonly Role[] }
  /** `number` is the request whose page he holds; none when he sends the form. */
  | { readonly type: 'APPLICANT'; readonly number?: string }
  | { readonly type: 'MACHINE' }
  | { readonly type: 'UNKNOWN' };

/** What staff type besides what an applicant tells, for a letter on paper, a drop-in visit, or the office's own use. */
export type StaffEntry = Pick<BookingRequest, 'urgency' | 'receivedOn' | 'headDispositionAt' | 'registerNumber'>;

/** A request comes in. */
export interface SubmitCommand {
  readonly type: 'SUBMIT';
  /** From the form the response's id: the same response is recorded once. */
  readonly id: string;
  readonly actor: Actor;
  /** When the form was sent, or when the row that staff typed was found. */
  readonly submittedAt: Instant;
  readonly submission: Submission;
  readonly source: { readonly type: 'FORM' } | { readonly type: 'STAFF'; readonly entry: StaffEntry };
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
  /** The time as hands have typed it into the row, where it differs from the recorded one, which stands in `agenda`. */
  readonly typed?: WantedTime;
  /** What is served instead of what was asked for, where an answer of the applicant's says it. */
  readonly catering?: Catering;
}

/** What an applicant answers on his page. */
export type Answer =
  | { readonly type: 'CONFIRM' }
  | { readonly type: 'CHOOSE'; readonly time: WantedTime }
  | { readonly type: 'REPLY' }
  | { readonly type: 'CANCEL' };

/** The applicant answers on his page. */
export interface AnswerCommand {
  readonly type: 'ANSWER';
  readonly id: string;
  readonly actor: Actor;
  readonly number: string;
  readonly answer: Answer;
  readonly text: string;
  /** What is served instead of what he had asked for; absent where nothing else is said. */
  readonly catering?: Catering;
}

/** What hands may change in a row. */
export type Corrections = Partial<Submission & StaffEntry>;

/** Cells of a row edited by hand, taken together as one change; `agenda` holds the request as recorded. */
export interface CorrectCommand {
  readonly type: 'CORRECT';
  readonly id: string;
  readonly actor: Actor;
  readonly number: string;
  readonly changes: Corrections;
  /** Says whose wish a new time is, where somebody wrote it; blank counts as the applicant's. */
  readonly text: string;
}

/** What requests are measured against has changed: settings, holidays, damages, or the room's calendar. */
export interface ReexamineCommand {
  readonly type: 'REEXAMINE';
  readonly id: string;
  readonly actor: Actor;
  readonly cause: 'OFFICE' | 'CALENDAR';
  /** So many requests are changed at most; whoever asks again goes on with the others. Absent: all. */
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
  /** What the office wrote to the applicant in it; blank in other mails. */
  readonly told?: string;
}

/** The retention of personal data is over for some requests. */
export interface MaskCommand {
  readonly type: 'MASK';
  readonly id: string;
  readonly actor: Actor;
  /** So many requests are changed at most; whoever asks again goes on with the others. */
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
  readonly agenda: readonly BookingRequest[];
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  readonly standards: Standards;
  readonly limits: Pick<WaitingLimits, 'undoMinutes' | 'answerDays'>;
  readonly identity: IdentityRules;
  readonly privacy: PrivacyRules;
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
  | {
      readonly code: 'RECORDED';
      readonly action: Action;
      readonly at: Instant;
      readonly actor: Actor;
      /** What the desk still has to do. */
      readonly task?: RecordedTask;
      readonly told?: string;
    }
  /** A row that staff typed is a request now; `closed` where its event had taken place already. */
  | {
      readonly code: 'ADOPTED';
      readonly at: Instant;
      readonly actor: Actor;
      readonly closed: boolean;
      readonly task?: RecordedTask;
    }
  | { readonly code: 'ANSWERED'; readonly at: Instant; readonly answer: Answer['type'] }
  | {
      readonly code: 'CORRECTED';
      readonly at: Instant;
      readonly actor: Actor;
      readonly queued: Requeued;
      /** Words that stood beside the correction were taken with it. */
      readonly textTaken?: true;
    }
  | { readonly code: 'REPLACED_BY'; readonly at: Instant; readonly number: string }
  | { readonly code: 'CONTACT_UPDATED'; readonly at: Instant; readonly number: string }
  | { readonly code: 'REEXAMINED'; readonly at: Instant; readonly cause: ReexamineCommand['cause'] }
  | { readonly code: 'DUPLICATE_OF'; readonly at: Instant; readonly number: string }
  /** The row was gone from the sheet and was written anew from the history. */
  | { readonly code: 'RESTORED'; readonly at: Instant }
  | { readonly code: 'MASKED'; readonly at: Instant; readonly months: number }
  | { readonly code: 'NOBODY_TOLD'; readonly at: Instant; readonly role: Role }
  | { readonly code: 'APPLICANT_UNTOLD'; readonly at: Instant }
  | {
      readonly code: 'MAIL_FAILED';
      readonly at: Instant;
      readonly template: MailTemplate;
      readonly recipient: string;
      /** Whether the applicant must be told in another way. */
      readonly isTask: boolean;
      readonly told?: string;
    }
  | { readonly code: 'TIME_FREE_NOW'; readonly at: Instant; readonly cause: string }
  | { readonly code: 'FINDINGS_CHANGED'; readonly at: Instant; readonly cause: string };

/** Whether a correction changes the place in the queue: by a new time, or by the day on which a letter was received. */
export type Requeued = 'AS_BEFORE' | 'MOVED' | 'BY_LETTER';

/** `TELL_APPLICANT`: no mail reaches him. `COUNT_PARTICIPANTS`: nobody has said how many came. */
export type RecordedTask = 'TELL_APPLICANT' | 'COUNT_PARTICIPANTS';

export type StepName = Action | 'SUBMIT' | 'ANSWER' | 'CORRECT' | 'REEXAMINE' | 'UNDELIVERED' | 'MASK';

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
