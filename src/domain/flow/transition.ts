// What an entry of the table of steps says.
import type { MailOrder } from '../mail/mails.ts';
import type { Role, Status } from '../vocabulary.ts';

/** What must be examined again, under the lock, before a step may be taken. */
export type Gate =
  /** Nothing. */
  | 'NONE'
  /**
   * No blocking finding is left: SOP step 2, telaah, koordinasi and no buffet. It is asked again at every step after the
   * approval, since a day may become a holiday and a meal a buffet; a fixed time is examined against all other fixed ones.
   */
  | 'FREE_OF_FINDINGS'
  /** The new time is free. */
  | 'NEW_TIME_FREE'
  /** The event has begun. */
  | 'HAS_BEGUN';

/** What must be true of a request, besides its status, for a step to be open. */
export type Condition =
  | 'ALWAYS'
  /** One of the posts that may take the step has the letter. */
  | 'HOLDER'
  /** So too, of a request that somebody from outside has made: the office's own has nobody to ask. */
  | 'APPLICANT_TO_ASK'
  /** Somebody from outside has made the request, who can be asked to give way until its hours are over. */
  | 'TO_GIVE_WAY'
  | 'REVISION_FOUND'
  /** Its letter asks for several dates. */
  | 'DATE_OF_SEVERAL'
  | 'MAY_BE_SET_ASIDE'
  /** The room is not ready yet, or must be made ready again for a further date, and the hours are not over. */
  | 'DATE_TO_PREPARE'
  /** Its sender was not asked for another time, or gave one. */
  | 'NOT_WITH_SENDER'
  /** So too, and the Kepala Dinas has not given a disposition yet. */
  | 'UNDISPOSED'
  /** No mail reaches the applicant, and nobody has told them yet. */
  | 'APPLICANT_UNTOLD'
  | 'STEP_TO_UNDO';

/** What a step that waits for the applicant asks them: each has its words, on their page, in WhatsApp and in the reminder. */
export type Asking = 'OFFERED' | 'ASKED' | 'DISPLACED';

/**
 * What the office answers an applicant to whom a step owes a reason: the kind of the official reply, and whether they are
 * asked to confirm their time.
 */
export type Answering = Asking | 'REFUSED' | 'CANCELLED';

/** Where a step takes the letter. */
export type Way =
  /** On to the next desk or its end, as the SOP has it. */
  | 'ONWARD'
  /** Back to where it was. */
  | 'BACK'
  /** To an end without an event, or off its time: nobody is sent there by a refusal. */
  | 'OFF'
  /** Nowhere. */
  | 'NOWHERE';

/** One entry of the table. The compiler asks each row for all of it: what is left out here is told wrongly somewhere. */
export type Transition = Row & ((Told & Moved) | Stayed);

type Told =
  | { readonly applicantMessage: 'NONE' | 'OPTIONAL' | 'PROPOSED' }
  /** The words for the applicant are the reason of the status that follows. */
  | { readonly applicantMessage: 'REQUIRED'; readonly answers: Answering };

type Moved =
  /** Who has the letter then, the table of statuses says. `BEFORE` is the one the last step came from. */
  | { readonly to: Exclude<Status, 'AWAITING_APPLICANT'> | 'BEFORE' }
  /** The applicant answers for each date on its own page. */
  | { readonly to: 'AWAITING_APPLICANT'; readonly onAllDates: false; readonly answers: Asking };

/** The status stays as it is, and the letter where it lies, unless it goes to a post: no words explain another status. */
interface Stayed {
  readonly to: 'SAME';
  readonly letter: Role | 'STAYS';
}

interface Row {
  readonly roles: readonly Role[];
  readonly from: readonly Status[];
  readonly when: Condition;
  /** Whether `Isi Disposisi/Keterangan` is required; `UNLESS_CONFIRMED`: not if the applicant confirmed on their page. */
  readonly text: 'OPTIONAL' | 'REQUIRED' | 'UNLESS_CONFIRMED';
  readonly gate: Gate;
  /** Whether other times are offered though the wanted one may be free. */
  readonly offersTimes: boolean;
  /** Whether another time belongs to the step, where the page of the letter says one. */
  readonly takesNewTime: boolean;
  /** Whether it may take or free a time that others want: these are re-examined, and the calendar is read for them. */
  readonly changesOthers: boolean;
  /**
   * Whether it has words for the applicant (`Pesan untuk Pemohon`), beside the text among colleagues, which never reaches
   * an applicant. `PROPOSED`: a colleague reads them as what the applicant might be told; the applicant never does.
   */
  readonly applicantMessage: 'NONE' | 'OPTIONAL' | 'REQUIRED' | 'PROPOSED';
  readonly way: Way;
  /** Whether it passes the letter to another post with an instruction: the lembar disposisi names it. */
  readonly isDisposition: boolean;
  /** Its place among the usual steps of a status, 1 for the first; `null`: it stands behind them, as the dropdown has it. */
  readonly usual: number | null;
  /** The mails that it sends. */
  readonly mails: readonly MailOrder[];
  /** Whether mails wait until the step can no longer be undone, so that nobody is told of an undone step. */
  readonly mailsWait: boolean;
  /** Whether only an editor whom Google names may take it, since it is an act of the Kabid or the Kepala Dinas in person. */
  readonly needsIdentity: boolean;
  /** Whether it is done to the letter: where that asks for several dates, to each of them at once. */
  readonly onAllDates: boolean;
  /** Whether the rows of the sheet offer and take it; else its page alone does. */
  readonly inRow: boolean;
}
