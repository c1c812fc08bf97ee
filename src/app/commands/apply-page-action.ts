// Carries out what somebody does on the page behind their link: once, however often the button is pressed.

import type {
  ActCommand,
  Actor,
  Answer,
  AnswerCommand,
  CorrectCommand,
  Corrections,
} from '../../domain/commands/command.ts';
import { requestsWith } from '../../domain/commands/decision.ts';
import { type MoveReason, sameTime } from '../../domain/commands/move.ts';
import type { Refusal } from '../../domain/commands/refusal.ts';
import { heldUntil } from '../../domain/commands/told.ts';
import type { Claims } from '../../domain/office/token.ts';
import type { OwnField, Values } from '../../domain/request/fields.ts';
import { type BookingRequest, byNumber } from '../../domain/request/request.ts';
import { type WantedTime, wantedTime } from '../../domain/request/room-time.ts';
import { fingerprint, joinLines, sameText } from '../../domain/text/text.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Action, Catering } from '../../domain/vocabulary.ts';
import { readOffers } from '../../words/formats/offered-lines.ts';
import { historyOf } from '../archive/archive-desk.ts';
import type { Desk } from '../ports/desk.ts';
import type { OfficeSnapshot } from '../ports/office.ts';
import { officer } from './actor.ts';
import { carryOut } from './carry-out.ts';

/** What every form on a page sends. */
interface Sent {
  /** The revision of the request that the page showed. */
  readonly seen: number;
  readonly text: string;
  /** What is served instead of a buffet, if the sender chose something. */
  readonly catering: Catering | null;
}

export interface SentStep extends Sent {
  readonly action: Action;
  /** The words for the applicant; may be blank. */
  readonly applicantMessage: string;
  /** The new time, for the steps that take one. */
  readonly typed: WantedTime | null;
  /** Whose wish it is; `null` for the steps that do not ask. */
  readonly reason: MoveReason | null;
  /** The times to offer, one a line; absent or blank: those that the desk finds. */
  readonly offers?: string;
}

export interface SentAnswer extends Sent {
  readonly answer: Answer;
  /** Whether an unusual time is shown to its sender before it counts as sent. */
  readonly asksFirst?: boolean;
}

/**
 * What an applicant fills in or replaces; what is absent stays as it is. `letterFile` is a link, which is added to those
 * that are there; `catering` that repeats what stands there says anew that no buffet is served.
 */
export type OwnDetails = Partial<Values<OwnField | 'catering'>>;

export interface SentDetails {
  readonly seen: number;
  readonly details: OwnDetails;
  /** What they say beside it; absent: nothing. */
  readonly text?: string;
}

export type PageOutcome =
  /** `isOwnWish`: an applicant changed the request without being asked. `requests`: all of the desk, as they are now. */
  | {
      readonly type: 'RECORDED';
      readonly after: BookingRequest;
      readonly requests: readonly BookingRequest[];
      readonly isOwnWish?: boolean;
    }
  | { readonly type: 'REFUSED'; readonly refusal: Refusal }
  /** The same command was recorded before: the button was pressed twice, or the page was sent again. */
  | { readonly type: 'AGAIN' }
  /** Something else was recorded since the page was opened: the sender must look at the request again. */
  | { readonly type: 'CHANGED' }
  /** The request has another address than the one that the link was sent to. */
  | { readonly type: 'READDRESSED' };

type Of<Purpose> = Extract<Claims, { readonly purpose: Purpose }>;

/** A staff member takes a step. The current team decides what they may do, not their link. */
export function actOnPage(
  desk: Desk,
  { number, email }: Pick<Of<'STAFF'>, 'number' | 'email'>,
  sent: SentStep,
): PageOutcome {
  const { action, text, applicantMessage, typed, reason, catering, offers = '' } = sent;
  const id = commandId(number, sent, action, typed);
  return actAsSeen(desk, number, id, sent, null, (office, request) => ({
    type: 'ACT',
    id,
    actor: officer(email, office, desk.office.now()),
    number,
    action,
    text,
    applicantMessage,
    // The form always sends a time: it is new only if it differs from the recorded one.
    ...(typed && request && !sameTime(request, typed) && { typed }),
    ...(reason && { reason }),
    ...(catering && { catering }),
    ...(offers !== '' && { offers: readOffers(offers, dateOf(desk.office.now())) }),
  }));
}

/**
 * The applicant answers, chooses a time, or cancels. A time that nobody asked them to choose is their own wish: it is a
 * correction of their request, as the desk makes one.
 */
export function answerOnPage(desk: Desk, claims: Of<'APPLICANT'>, sent: SentAnswer): PageOutcome {
  const { number } = claims;
  const { answer, text, catering, asksFirst = false } = sent;
  const id = commandId(number, sent, answer.type, answer.type === 'CHOOSE' ? answer.time : null);
  const actor: Actor = { type: 'APPLICANT', number };
  let isSameTime = false;
  const outcome = actAsSeen(desk, number, id, sent, claims.email, (_, request) => {
    if (answer.type !== 'CHOOSE' || request?.status === 'AWAITING_APPLICANT') {
      return { type: 'ANSWER', id, actor, number, answer, text, asksFirst, ...(catering && { catering }) };
    }
    isSameTime = request?.revision === sent.seen && sameTime(request, answer.time);
    return { type: 'CORRECT', id, actor, number, changes: wantedTime(answer.time), text: '', asksFirst };
  });
  if (outcome.type !== 'AGAIN' || !isSameTime) return outcome;
  return { type: 'REFUSED', refusal: { code: 'NO_NEW_TIME', action: 'CHANGE_TIME' } };
}

/** The applicant names their letter or their material, or says what will be served. */
export function fillInOnPage(
  desk: Desk,
  claims: Of<'APPLICANT'>,
  { seen, details, text = '' }: SentDetails,
): PageOutcome {
  const { number } = claims;
  const sent: Sent = { seen, text, catering: null };
  const id = commandId(number, sent, `FILL_IN ${fingerprint(JSON.stringify(details))}`, null);
  const actor: Actor = { type: 'APPLICANT', number };
  return actAsSeen(desk, number, id, sent, claims.email, (_, request) => {
    return { type: 'CORRECT', id, actor, number, changes: request ? fillingIn(request, details) : {}, text };
  });
}

function fillingIn({ letterFile }: BookingRequest, { letterFile: link, ...others }: OwnDetails): Corrections {
  if (link === undefined || letterFile.split('\n').includes(link)) return others;
  return { ...others, letterFile: joinLines(letterFile, link) };
}

/** The same page sent twice gives the same id. In the history the id shows what was done on a page. */
function commandId(number: string, { seen, catering }: Sent, what: string, time: WantedTime | null): string {
  const when = time ? [time.startDate, time.endDate, time.startTime, time.endTime] : [];
  return `halaman:${number}@${seen}:${[what, ...(catering ? [catering] : []), ...when].join(' ')}`.trim();
}

/** The answer given on a page, read from its command id; `null` if the command came from no page. */
export function answeredIn(commandId: string): Answer['type'] | null {
  const [, what] = /^halaman:\S+@\d+:(CONFIRM|CHOOSE|REPLY|CANCEL)\b/.exec(commandId) ?? [];
  return (what as Answer['type'] | undefined) ?? null;
}

/**
 * Acts only on the request as its page showed it: what was recorded since might change the sender's mind.
 * @param id of the command that is made
 * @param applicant the address that the link was sent to; `null` of staff, whose step is refused where the team has no such address
 */
function actAsSeen(
  desk: Desk,
  number: string,
  id: string,
  sent: Sent & Partial<SentStep>,
  applicant: string | null,
  make: (office: OfficeSnapshot, request: BookingRequest | undefined) => ActCommand | AnswerCommand | CorrectCommand,
): PageOutcome {
  let before: readonly BookingRequest[] = [];
  const isReaddressed = (request: BookingRequest | undefined) =>
    request !== undefined && applicant !== null && !sameText(request.email, applicant);
  const outcome = carryOut(
    desk,
    (recorded, office) => {
      if (desk.archives.yearOf(number) !== undefined)
        return { type: 'REFUSE', number, refusal: { code: 'ARCHIVED', number } };
      before = recorded.requests;
      const request = byNumber(before, number);
      if (isReaddressed(request)) return null;
      // An applicant is shown what they were told, not what has changed since.
      const isHeld = applicant !== null && request && heldUntil(request, desk.office.now()) !== null;
      return request && request.revision !== sent.seen && !isHeld ? null : make(office, request);
    },
    'PAGE',
  );
  switch (outcome.type) {
    case 'REFUSED':
      return outcome;
    case 'NOTHING':
      if (isReaddressed(byNumber(before, number))) return { type: 'READDRESSED' };
      return { type: wasRecorded(desk, number, id, sent) ? 'AGAIN' : 'CHANGED' };
    case 'RECORDED': {
      const change = outcome.decision.changes.find(({ after }) => after.number === number);
      const isOwnWish = outcome.decision.history.some(({ step, commandId }) => step === 'CORRECT' && commandId === id);
      if (!change) return { type: 'AGAIN' };
      const requests = requestsWith(before, outcome.decision.changes);
      return { type: 'RECORDED', after: change.after, requests, ...(isOwnWish && { isOwnWish }) };
    }
  }
}

/** Whether the history has a step of this id that says the same. */
function wasRecorded(
  desk: Desk,
  number: string,
  id: string,
  { text, applicantMessage = '' }: Sent & Partial<SentStep>,
) {
  const isSame = (one: string, other: string) => one.trim() === other.trim();
  return historyOf(desk, number)
    .of(number)
    .some((step) => {
      // A step that says nothing to the applicant records no words for them; the reason for other times may be the desk's.
      const saysSame =
        step.applicantMessage === '' || applicantMessage === '' || isSame(step.applicantMessage, applicantMessage);
      return step.commandId === id && step.text === text && saysSame;
    });
}
