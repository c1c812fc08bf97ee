// In which order steps are offered, likeliest first: in the dropdown of a row, and on the page of the letter.

import { isHeldUp } from '../request/finding.ts';
import { beganEarlier, hasEnded } from '../request/room-time.ts';
import { isRefusalProposed, OPEN_STATUSES, waitsForSender } from '../request/status.ts';
import type { WorkingHours } from '../settings/settings.ts';
import { dateOf, type Instant, type PlainDate } from '../time/time.ts';
import { workingDayBefore } from '../time/working-time.ts';
import { ACTIONS, type Action, type Status } from '../vocabulary.ts';
import { isOpenFor, legalActions, type Moment, type Standing } from './flow.ts';
import { settlingSteps } from './settling.ts';
import type { Condition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** What of a request says which step comes first, as a mail knows it, too. */
type MailedStanding = Omit<Standing, 'marks' | 'headDispositionAt'>;

/** How many steps a row offers: more than eight are searched, not read. */
export const MOST_STEPS_OFFERED = 8;

/** Conditions that ask for a step: where one is met, the step comes right after the usual next one. */
const ASKING: readonly Condition[] = ['APPLICANT_UNTOLD', 'DATE_OF_SEVERAL', 'REVISION_FOUND', 'MAY_BE_SET_ASIDE'];

const ASKED_FOR = ACTIONS.filter((action) => ASKING.includes(TRANSITIONS[action].when));

/** The usual next steps of a status; the others follow in the order of the dropdown. */
function usualIn(status: Status): readonly Action[] {
  const rankOf = (action: Action) => TRANSITIONS[action].usual ?? 0;
  const usual = ACTIONS.filter((action) => rankOf(action) > 0 && TRANSITIONS[action].from.includes(status)).sort(
    (one, other) => rankOf(one) - rankOf(other),
  );
  // A room that is ready waits for its event; only a further day is made ready again.
  return status === 'READY' ? [...new Set([...RECORDING, ...usual])] : usual;
}

/** The steps of a letter that the Kabid has back because a refusal was proposed. */
const PROPOSED: readonly Action[] = ['REJECT', 'RETURN_TO_SECTION_HEAD'];
/** What is recorded once the day or the last hour of the event is over. */
const RECORDING = ACTIONS.filter((action) => TRANSITIONS[action].gate === 'HAS_BEGUN');
/**
 * Puts steps in the order in which they are likely to be taken for a request as it stands; undoing comes last.
 * @param actions those that are legal, in any order
 */
export function byLikelihood(request: Standing, actions: readonly Action[], { now }: Pick<Moment, 'now'>): Action[] {
  const pressing = pressingSteps(request, now);
  const usual = usualSteps(request);
  // A letter of several dates is decided at once where nothing speaks against it.
  const forAllDates = actions.filter((action) => action === 'APPROVE_SESSIONS');
  const offeredFirst = pressing.length > 0 ? pressing : [...forAllDates, ...usual.slice(0, 1)];
  const others = ACTIONS.filter((action) => action !== 'UNDO');
  const order = new Set([...offeredFirst, ...ASKED_FOR, ...usual, ...others, 'UNDO' as const]);
  return [...order].filter((action) => actions.includes(action));
}

/** The step that carries a request on in its usual way; of a letter whose refusal is proposed the one that keeps it alive. */
export function usualStep(request: Standing, { now }: Pick<Moment, 'now'>): Action | undefined {
  if (isRefusalProposed(request)) return 'RETURN_TO_SECTION_HEAD';
  return (isToRecord(request, now) ? RECORDING : usualIn(request.status))[0];
}

/** The step that stands first for whoever has a letter: what answers its findings, else the usual next one. */
export function expectedStep(request: MailedStanding, { now }: Pick<Moment, 'now'>): Action | undefined {
  return [...pressingSteps(request, now), ...usualSteps(request)][0];
}

/**
 * The day from which a room counts as prepared for an event: what stood ready a week before may have been used since. Whoever
 * opens on a Monday prepares on the Friday.
 */
export function preparedFrom(day: PlainDate, hours: Pick<WorkingHours, 'holidays'>): PlainDate {
  return workingDayBefore(day, hours);
}

/** Whether a step would record anew what has been recorded: it may be taken, and nobody waits for it. */
export function mends(action: Action, { status, marks }: Pick<Standing, 'status' | 'marks'>): boolean {
  const isClosed = !OPEN_STATUSES.includes(status);
  return isClosed && RECORDING.includes(action) && marks.attended.every(({ people }) => people !== null);
}

/** A moment, and which days the office works. */
interface OnDay extends Pick<Moment, 'now'> {
  readonly hours: Pick<WorkingHours, 'holidays'>;
}

/** Whether a step of the day of the event is not for now: that day has not come, something speaks against it, or nothing is left to record. */
function isOutOfTime(action: Action, request: Standing, { now, hours }: OnDay): boolean {
  const { startDate } = request;
  if (startDate === null) return false;
  const today = dateOf(now);
  if (mends(action, request)) return true;
  if (action === 'MARK_READY') return isHeldUp(request) || today < preparedFrom(startDate, hours);
  return action === 'COMPLETE' && today < startDate;
}

/** Whether what took place is to be recorded first, although the room was not called ready. */
function isToRecord(request: MailedStanding, now: Instant): boolean {
  return request.status === 'SCHEDULED' && (beganEarlier(request, now) || hasEnded(request, now));
}

/**
 * Of these steps those that move the letter on, or answer what keeps it from moving on; in the same order. Whoever has none
 * tells an applicant whom no mail has reached.
 * @param actions those that are legal, in any order
 */
export function onwardSteps(request: Standing, actions: readonly Action[], moment: OnDay): Action[] {
  const pressing = pressingSteps(request, moment.now);
  const inOrder = byLikelihood(request, actions, moment);
  const onward = inOrder.filter(
    (action) =>
      (TRANSITIONS[action].way === 'ONWARD' || pressing.includes(action)) && !isOutOfTime(action, request, moment),
  );
  return onward.length > 0 ? onward : inOrder.filter((action) => action === 'RECORD_TOLD');
}

/**
 * What the row of a request offers now: the legal steps that rows offer, likeliest first, at most `MOST_STEPS_OFFERED`. A step that may be
 * undone always can be: there are only minutes for it.
 */
export function offeredSteps(request: Standing, moment: Moment): readonly Action[] {
  const inRow = legalActions(request, moment).filter((action) => TRANSITIONS[action].inRow);
  const legal = byLikelihood(request, inRow, moment);
  const undo = isOpenFor(request, 'UNDO', moment) ? (['UNDO'] as const) : [];
  return [...legal.filter((action) => action !== 'UNDO').slice(0, MOST_STEPS_OFFERED - undo.length), ...undo];
}

/** What the state of the letter asks for before anything else; none where it takes its usual way. */
function pressingSteps(request: MailedStanding, now: Instant): readonly Action[] {
  if (isRefusalProposed(request)) return PROPOSED;
  if (waitsForSender(request)) return ['CHANGE_TIME'];
  if (request.status === 'FORWARDED') return settlingSteps(request.kind, request.findingCodes);
  return isToRecord(request, now) ? RECORDING : [];
}

/** The usual steps of its status; an approval comes after talking to the applicant where a finding blocks it. */
function usualSteps(request: MailedStanding): readonly Action[] {
  const usual = usualIn(request.status);
  if (!isHeldUp(request) || !usual.includes('APPROVE')) return usual;
  const talking = usual.filter((action) => TRANSITIONS[action].to === 'AWAITING_APPLICANT');
  return [...new Set([...talking, ...usual])];
}
