// In which order steps are offered, likeliest first: in the dropdown of a row, and on the page of the letter.

import { type Finding, isAbout, isAboutFood, isBlocking, maySetAside } from '../request/finding.ts';
import { isOwnUse } from '../request/status.ts';
import { dateOf, type Instant, type PlainDate, wallTimeOf } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import { ACTIONS, type Action, type Status } from '../vocabulary.ts';
import { isOpenFor, legalActions, type Moment, type Standing } from './flow.ts';
import { TRANSITIONS } from './transitions.ts';

/** What of a request says which step comes first, as a mail knows it, too. */
type Known = Omit<Standing, 'marks' | 'headDispositionAt'>;

/** How many steps a row offers: more than eight are searched, not read. */
export const MOST_STEPS_OFFERED = 8;

/** Steps that are only open where something asks for them: they come right after the usual next one. */
const ASKED_FOR: readonly Action[] = [
  'RECORD_TOLD',
  'APPROVE_SESSIONS',
  'REPLACE_EARLIER',
  'FURTHER_SESSION',
  'SET_ASIDE',
];

/** The usual next steps of a status; the others follow in the order of the dropdown. */
const USUAL: Readonly<Record<Status, readonly Action[]>> = {
  SUBMITTED: [
    'FORWARD',
    'GIVE_DISPOSITION',
    'RECORD_LETTER',
    'CHANGE_TIME',
    'MARK_DUPLICATE',
    'CANCEL_FOR_APPLICANT',
    'REJECT',
  ],
  FORWARDED: [
    'APPROVE',
    'ASK_CONFIRMATION',
    'OFFER_TIMES',
    'RECORD_LETTER',
    'CHANGE_TIME',
    'PROPOSE_REFUSAL',
    'CANCEL_FOR_APPLICANT',
  ],
  AWAITING_APPLICANT: ['RECORD_ANSWER', 'CHANGE_TIME', 'CANCEL_FOR_APPLICANT', 'RECORD_LETTER', 'REJECT'],
  APPROVED: ['SCHEDULE', 'RETURN_TO_SECTION_HEAD', 'CHANGE_TIME', 'CANCEL_FOR_APPLICANT', 'DISPLACE'],
  SCHEDULED: ['MARK_READY', 'COMPLETE', 'MARK_NO_SHOW', 'CHANGE_TIME', 'CANCEL_FOR_APPLICANT', 'DISPLACE'],
  READY: ['COMPLETE', 'MARK_NO_SHOW', 'MARK_READY', 'CHANGE_TIME', 'CANCEL_FOR_APPLICANT', 'DISPLACE'],
  COMPLETED: ['COMPLETE'],
  REJECTED: ['REOPEN'],
  CANCELLED: ['REOPEN'],
  NO_SHOW: [],
  DUPLICATE: ['NOT_DUPLICATE', 'IGNORE'],
  IGNORED: ['NOT_DUPLICATE'],
};

/** The steps of a letter that the Kabid has back because a refusal was proposed. */
const PROPOSED: readonly Action[] = ['REJECT', 'RETURN_TO_SECTION_HEAD'];
/** A finding, as far as the table of findings knows it by its code. */
type Coded = Pick<Finding, 'code'>;

/**
 * What settles a finding that blocks an approval, in the order in which it is done: it comes before the approval. Then what
 * settles it of the office's own use, which has nobody to ask; `null`: no step does, its row is mended.
 */
const SETTLING: readonly (readonly [Action, Action | null, (finding: Coded) => boolean])[] = [
  ['ASK_CONFIRMATION', 'CHANGE_TIME', (finding) => isAbout(finding, 'UNREADABLE')],
  // An unusual day or hour is moved as a taken room is, unless the Kabid sets the rule aside.
  ['OFFER_TIMES', 'CHANGE_TIME', (finding) => isAbout(finding, 'ROOM_TAKEN') || maySetAside(finding)],
  ['ASK_CONFIRMATION', null, isAboutFood],
  ['RECORD_LETTER', 'RECORD_LETTER', (finding) => isAbout(finding, 'LETTER')],
];
/** What is recorded once the day or the last hour of the event is over. */
const RECORDING: readonly Action[] = ['COMPLETE', 'MARK_NO_SHOW'];
/** Steps that move a letter on to the next desk or its end, as the SOP has them. */
const ONWARD: ReadonlySet<Action> = new Set([
  'GIVE_DISPOSITION',
  'FORWARD',
  'APPROVE',
  'APPROVE_SESSIONS',
  'OFFER_TIMES',
  'ASK_CONFIRMATION',
  'RECORD_ANSWER',
  'SCHEDULE',
  'MARK_READY',
  'COMPLETE',
]);

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
  const { status, holder } = request;
  if (status === 'FORWARDED' && holder === 'DIVISION_HEAD') return 'RETURN_TO_SECTION_HEAD';
  return (isToRecord(request, now) ? RECORDING : USUAL[status])[0];
}

/** The step that stands first for whoever has a letter: what answers its findings, else the usual next one. */
export function expectedStep(request: Known, { now }: Pick<Moment, 'now'>): Action | undefined {
  return [...pressingSteps(request, now), ...usualSteps(request)][0];
}

/** The day from which a room counts as prepared for an event: what stood ready a week before may have been used since. */
export function preparedFrom(day: PlainDate): PlainDate {
  return addDays(day, -1);
}

/** Whether a step of the day of the event is not for now: that day has not come, or nothing is left to make ready. */
function isOutOfTime(action: Action, request: Standing, now: Instant): boolean {
  const { startDate } = request;
  if (startDate === null) return false;
  const today = dateOf(now);
  if (action === 'MARK_READY') return today < preparedFrom(startDate) || isOver(request, now);
  return action === 'COMPLETE' && today < startDate;
}

/** Whether the last hour of an event is over. */
function isOver({ endDate, endTime }: Known, now: Instant): boolean {
  return endDate !== null && endTime !== null && `${endDate}T${endTime}` <= wallTimeOf(now);
}

/** Whether what took place is to be recorded first, although the room was not called ready. */
function isToRecord(request: Known, now: Instant): boolean {
  const { status, startDate } = request;
  return status === 'SCHEDULED' && startDate !== null && (startDate < dateOf(now) || isOver(request, now));
}

/**
 * Of these steps those that move the letter on, or answer what keeps it from moving on; in the same order.
 * @param actions those that are legal, in any order
 */
export function onwardSteps(request: Standing, actions: readonly Action[], moment: Pick<Moment, 'now'>): Action[] {
  const pressing = pressingSteps(request, moment.now);
  return byLikelihood(request, actions, moment).filter(
    (action) => (ONWARD.has(action) || pressing.includes(action)) && !isOutOfTime(action, request, moment.now),
  );
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
function pressingSteps(request: Known, now: Instant): readonly Action[] {
  const { kind, status, holder, findingCodes } = request;
  if (status === 'FORWARDED' && holder === 'DIVISION_HEAD') return PROPOSED;
  if (status === 'FORWARDED') {
    const settling = SETTLING.filter(([, , settles]) => findingCodes.some((code) => settles({ code })));
    return settling.flatMap(([action, own]) => (isOwnUse(kind) ? (own ?? []) : action));
  }
  return isToRecord(request, now) ? RECORDING : [];
}

/** The usual steps of its status; an approval comes after talking to the applicant where a finding blocks it. */
function usualSteps({ status, findingCodes }: Known): readonly Action[] {
  const usual = USUAL[status];
  const isBlocked = findingCodes.some((code) => isBlocking({ code }));
  if (!isBlocked || !usual.includes('APPROVE')) return usual;
  const talking = usual.filter((action) => action === 'ASK_CONFIRMATION' || action === 'OFFER_TIMES');
  return [...new Set([...talking, ...usual])];
}
