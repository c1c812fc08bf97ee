// What `Pesan` of a row says after something was recorded: codes with their data; the words are in `words/sheet/messages`.

import type { MailTemplate } from '../mail/mails.ts';
import type { FilledField } from '../request/fields.ts';
import type { Attendance } from '../request/marks.ts';
import type { Instant } from '../time/time.ts';
import type { Action, ReceiptLimit, Role } from '../vocabulary.ts';
import type { Answer } from './command.ts';
import type { BlockedRefusal } from './refusal.ts';

/** What `Pesan` says after a step; `told`: the step before, whose news left first and which cannot be undone any more. */
export type Message = News & { readonly told?: Action };

type News =
  | {
      readonly code: 'RECORDED';
      readonly action: Action;
      readonly at: Instant;
      /** What staff still have to do. */
      readonly task?: RecordedTask;
      /** How many people came and on which day, as read from the text. */
      readonly came?: Attendance;
      readonly passedOn?: string;
      /** The office's own request that the step made. */
      readonly made?: string;
      /** The request with which it was taken on the whole letter. */
      readonly along?: string;
    }
  /** The step that was chosen was not taken; the letter went back instead. `written`: what stood beside the choice. */
  | { readonly code: 'HELD_BACK'; readonly at: Instant; readonly refusal: BlockedRefusal; readonly written?: string }
  /** A letter that staff entered is a request now; `closed` if its event has already taken place. */
  | {
      readonly code: 'ADOPTED';
      readonly at: Instant;
      readonly closed: boolean;
      readonly task?: RecordedTask;
    }
  | { readonly code: 'ANSWERED'; readonly at: Instant; readonly answer: Answer['type'] }
  | {
      readonly code: 'CORRECTED';
      readonly at: Instant;
      readonly byApplicant: boolean;
      readonly queued: Requeued;
      /** None: the description speaks of a buffet, and now it is said that none is served. */
      readonly changed: readonly FilledField[];
    }
  /** The office's own request, for the time of the one that gives way. */
  | { readonly code: 'MADE_INSTEAD_OF'; readonly at: Instant; readonly number: string }
  | { readonly code: 'REPLACED_BY'; readonly at: Instant; readonly number: string }
  /** Somebody else sent a form for the same event: nothing is changed. */
  | { readonly code: 'SECOND_FORM'; readonly at: Instant; readonly number: string }
  | {
      readonly code: 'DUPLICATE_OF';
      readonly at: Instant;
      readonly number: string;
      /** It names another address than the first: staff find out whether the sender is the same. */
      readonly byOther?: true;
      /** Why its sender got no receipt. */
      readonly limit?: ReceiptLimit;
    }
  /** The row was gone from the sheet and was restored from the history. */
  | { readonly code: 'RESTORED'; readonly at: Instant }
  | { readonly code: 'MASKED'; readonly at: Instant; readonly months: number }
  | { readonly code: 'NOBODY_TOLD'; readonly at: Instant; readonly role: Role }
  | { readonly code: 'APPLICANT_UNTOLD'; readonly at: Instant; readonly task?: 'FIND_CONTACT' }
  /** Recorded beyond a limit on the mails that forms cause. */
  | { readonly code: 'NO_RECEIPT'; readonly at: Instant; readonly limit: ReceiptLimit }
  | {
      readonly code: 'MAIL_FAILED';
      readonly at: Instant;
      readonly template: MailTemplate;
      readonly recipient: string;
      /** Whether the applicant must be told in another way. */
      readonly isTask: boolean;
      readonly passedOn?: string;
    }
  | { readonly code: 'TIME_FREE_NOW'; readonly at: Instant; readonly cause: string }
  | { readonly code: 'FINDINGS_CHANGED'; readonly at: Instant; readonly cause: string };

/** Whether a correction changes the place in the queue: by a new time, or by the day on which the letter came. */
export type Requeued = 'AS_BEFORE' | 'MOVED' | 'BY_LETTER';

/**
 * `TELL_APPLICANT`: no mail reaches the applicant. `FIND_CONTACT`: neither does a telephone call.
 * `COUNT_PARTICIPANTS`: nobody has said how many came. `SAY_WHAT_WAS_SERVED`: nor what is, or was, served, where that is asked.
 */
export const RECORDED_TASKS = ['TELL_APPLICANT', 'FIND_CONTACT', 'COUNT_PARTICIPANTS', 'SAY_WHAT_WAS_SERVED'] as const;

export type RecordedTask = (typeof RECORDED_TASKS)[number];
