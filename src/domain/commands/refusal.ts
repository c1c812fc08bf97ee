// Why a command is refused: codes with their data; the words, and what to do about it, are in `words/problems/refusals`.

import type { AlternativeTime } from '../clash/alternatives.ts';
import type { Finding } from '../request/finding.ts';
import type { WantedTime } from '../request/room-time.ts';
import type { Instant, PlainDate, WallTime } from '../time/time.ts';
import type { Action, Holder, Role, Status } from '../vocabulary.ts';

export type Refusal =
  | { readonly code: 'UNKNOWN_NUMBER'; readonly number: string }
  /** What staff enter may be on the desk already, as the requests of these numbers, or names dates that cannot be taken. */
  | { readonly code: 'LOOK_FIRST'; readonly alike: readonly string[]; readonly unread: readonly string[] }
  /** No step is taken on what lies in an archive. */
  | { readonly code: 'ARCHIVED'; readonly number: string }
  /** The row moved while the step was chosen, so it is unknown which request was meant. */
  | { readonly code: 'CHOOSE_AGAIN'; readonly text: string }
  | { readonly code: 'UNKNOWN_ACTION'; readonly text: string }
  | {
      readonly code: 'NOT_NOW';
      readonly action: Action;
      readonly status: Status;
      readonly holder: Holder;
      /** The step that carries it on, and would be taken; `null` where only the cells of the row help, or it is closed. */
      readonly next: Action | null;
      /** It could be taken, were the hours of the event not over. */
      readonly isTooLate?: true;
    }
  | {
      readonly code: 'NOT_YOUR_STEP' | 'IDENTITY_NEEDED' | 'POST_VACANT';
      /** Absent of a letter that was to be entered. */
      readonly action?: Action;
      readonly roles: readonly Role[];
    }
  | { readonly code: 'TEXT_NEEDED'; readonly action: Action }
  /** How many came is said to be none: the step for that is another. */
  | { readonly code: 'NOBODY_CAME'; readonly action: Action }
  /** The step owes the applicant a reason, and `Pesan untuk Pemohon` is blank. */
  | { readonly code: 'APPLICANT_MESSAGE_NEEDED'; readonly action: Action }
  /**
   * `alternatives` are free times, the nearest first, if the time is what blocks the step; `next` is the step that settles
   * the first of the findings, `null` where only the cells of the row do.
   */
  | {
      readonly code: 'BLOCKED';
      readonly action: Action;
      readonly findings: readonly Finding[];
      readonly alternatives: readonly AlternativeTime[];
      readonly next: Action | null;
    }
  /** `time` is the taken one; the recorded time stays. */
  | {
      readonly code: 'TIME_TAKEN';
      readonly time: WantedTime;
      readonly findings: readonly Finding[];
      readonly alternatives: readonly AlternativeTime[];
    }
  /**
   * An applicant wants a time that nobody else has, but that the Kabid must allow: it is shown to them before it is sent.
   * `alternatives` are free times, the nearest first.
   */
  | {
      readonly code: 'TIME_UNUSUAL';
      readonly time: WantedTime;
      readonly findings: readonly Finding[];
      readonly alternatives: readonly AlternativeTime[];
    }
  /** Lines of an offer say no time that can be offered. `time` is the wanted one, `alternatives` are free times, the nearest first. */
  | {
      readonly code: 'OFFER_WRONG';
      readonly action: Action;
      readonly time: WantedTime;
      readonly wrong: readonly WrongOffer[];
      readonly alternatives: readonly AlternativeTime[];
    }
  | { readonly code: 'NO_NEW_TIME'; readonly action: Action }
  /** The rows of the sheet do not take it: its page does. */
  | { readonly code: 'ON_ITS_PAGE'; readonly action: Action }
  | { readonly code: 'WHICH_EARLIER'; readonly action: Action; readonly numbers: readonly string[] }
  | { readonly code: 'NOTHING_LEFT'; readonly action: Action }
  | { readonly code: 'NOT_YOURS'; readonly number: string }
  | { readonly code: 'CLOSED'; readonly status: Status }
  /** An applicant may shorten a time that the office has fixed, and not move it. */
  | { readonly code: 'ONLY_SHORTER'; readonly status: Status }
  /** A step that the applicant knows nothing of yet may still be undone. */
  | { readonly code: 'BEING_CHANGED'; readonly until: Instant }
  /** An applicant has changed the request very often. */
  | { readonly code: 'TOO_OFTEN'; readonly number: string }
  /** An applicant wants a day that has passed, or agrees to one. */
  | { readonly code: 'TIME_OVER'; readonly time: WantedTime; readonly isAgreed?: true }
  /** A disposition is said to be given before the form came, at that moment; `null`: in time to come. */
  | { readonly code: 'DISPOSED_WHEN'; readonly came: Instant | null }
  | { readonly code: 'NOT_THE_SAME_PERSON'; readonly action: Action }
  /** `from`: the day from which the step is taken; absent: from when the event begins. */
  | { readonly code: 'NOT_BEGUN'; readonly action: Action; readonly begins: WallTime; readonly from?: PlainDate };

/** A line that somebody wrote for an offer, and why its time is not offered. */
export type WrongOffer = { readonly line: string } & (
  | { readonly because: 'UNREADABLE' | 'LENGTH' | 'PAST' | 'TAKEN' | 'TOO_MANY' }
  | { readonly because: 'HOURS'; readonly findings: readonly Finding[] }
);

/**
 * Whether a refusal leads to another step than the refused one, or it is another post's. What was written for that must
 * not be taken for the other.
 */
export function leadsElsewhere({ code }: Refusal): boolean {
  return code === 'BLOCKED' || code === 'NOT_NOW' || code === 'NOT_YOUR_STEP' || code === 'NOTHING_LEFT';
}

/** The refusal of a step that findings block. */
export type BlockedRefusal = Extract<Refusal, { code: 'BLOCKED' }>;
