// The commands of the desk, who gives them, and what deciding one needs to know.

import type { Action, Addressee, MailTemplate } from '../flow/flow.ts';
import type { ForeignEvent } from '../request/examine.ts';
import type { BookingRequest, Catering, Role, Submission, WantedTime } from '../request/request.ts';
import type {
  IdentityRules,
  PrivacyRules,
  RoomRules,
  Standards,
  WaitingLimits,
  WorkingHours,
} from '../settings/settings.ts';
import type { TeamMember } from '../settings/team.ts';
import type { Instant } from '../time/time.ts';

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
  /** The time as people have typed it into the row, where it differs from the recorded one, which stands in `requests`. */
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

/** What people may change in a row. */
export type Corrections = Partial<Submission & StaffEntry>;

/** Cells of a row edited by hand, taken together as one change; `requests` holds the request as recorded. */
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

/** What a command does, as the history calls it: of `ACT` the action. */
export type StepName = Action | 'SUBMIT' | 'ANSWER' | 'CORRECT' | 'REEXAMINE' | 'UNDELIVERED' | 'MASK';

export interface Context {
  readonly now: Instant;
  /** Every request in the register. */
  readonly requests: readonly BookingRequest[];
  readonly room: RoomRules;
  readonly hours: WorkingHours;
  readonly standards: Standards;
  readonly limits: Pick<WaitingLimits, 'undoMinutes' | 'answerDays'>;
  readonly identity: IdentityRules;
  readonly privacy: PrivacyRules;
  readonly team: readonly TeamMember[];
  /** Hand-made calendar events, at least those in `foreignWindow(command, requests)`. */
  readonly foreign: readonly ForeignEvent[];
  /** Equipment out of order. */
  readonly damaged: readonly string[];
  /** The number for the next request, `PC-2026-0042`. */
  readonly nextNumber: string;
}
