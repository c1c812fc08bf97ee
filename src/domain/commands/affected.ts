// Re-examines the candidates whose time a step touched, and sends mails about those that became free or blocked.
// What may not change: only what a step touched is examined, in the order of the queue, and no request is moved or decided
// here: findings, turns and mails alone.

import type { Candidate } from '../clash/clash.ts';
import { precedes, rankOf, touched } from '../clash/clash.ts';
import { newsAgainst } from '../mail/fixed-news.ts';
import { mailFacts } from '../mail/mail-facts.ts';
import { canBeTold, mailEffects, tellsApplicant } from '../mail/mail-orders.ts';
import type { MailOrder } from '../mail/mails.ts';
import { examine } from '../request/examine.ts';
import { clashNumbers, type Finding, type FindingCode, isBlocking } from '../request/finding.ts';
import { isKept, letterKey, phoneKey, sameLineage } from '../request/lineage.ts';
import type { BookingRequest } from '../request/request.ts';
import { type WantedTime, wantedTime } from '../request/room-time.ts';
import { isOwnUse, OPEN_STATUSES, WAITING_STATUSES } from '../request/status.ts';
import { folded } from '../text/text.ts';
import type { Instant } from '../time/time.ts';
import type { Action } from '../vocabulary.ts';
import type { Command, Context } from './command.ts';
import { type Change, type HistoryEntry, requestsWith } from './decision.ts';
import { stepDeadline } from './due.ts';
import type { Message } from './message.ts';
import { offeredTimes, timeIsTaken } from './offer.ts';
import { letGo } from './sent-back.ts';
import { entryAfter, stepToTell } from './told.ts';

/**
 * Whether a request repeats another is examined once, on receipt. Later this finding would hide all others: two
 * requests of one sending, recorded in the wrong order, could both be approved.
 */
export const SETTLED_ON_RECEIPT: readonly FindingCode[] = ['DUPLICATE_SUBMISSION'];

/** The command that caused a re-examination. */
export type Cause = Pick<Command, 'id' | 'actor'> & { readonly action?: Action };

/** One request before and after a step; `before` is `null` for a new request. */
export type Move = Pick<Change, 'before' | 'after'>;

/**
 * The entries of other requests whose findings change because of some moves, in queue order.
 * Only candidates that are not yet approved are re-examined: only people move an approved time. A new request affects
 * only the candidates behind it in the queue; mostly there are none.
 */
export function affectedEntries(
  moves: readonly Move[],
  context: Context & { readonly notBefore: Instant },
  command: Cause,
): HistoryEntry[] {
  const given = moves.filter(({ before, after }) => !before || clashPrint(before) !== clashPrint(after));
  const returned = returnedTo(given, moves, context);
  const relevant = [...given, ...returned];
  const numbers = new Set(moves.map(({ after }) => after.number));
  const requests = requestsWith(context.requests, [...moves, ...returned]);
  const met = affectedRequests(relevant, numbers, context);
  const cause = relevant[0]?.after.number ?? '';
  const outcomes = met.flatMap((candidate) => {
    const reexamination =
      returned.find(({ before }) => before.number === candidate.number) ??
      examineAnew(candidate, { ...context, requests });
    // Who was blocked by a step that is undone has never lost their turn.
    return (reexamination && command.action === 'UNDO' ? withoutTurn(reexamination) : reexamination) ?? [];
  });
  const standing = { ...context, requests: requestsWith(requests, outcomes) };
  return outcomes.map((outcome) => {
    const code = outcome.becameFree ? 'TIME_FREE_NOW' : 'FINDINGS_CHANGED';
    return reexamined(outcome, { code, at: context.now, cause }, newsOf(outcome), command, standing);
  });
}

/**
 * Whoever the office displaced and has its time again by some moves: they stand before all who are examined beside them.
 */
function returnedTo(
  relevant: readonly Move[],
  moves: readonly Move[],
  context: Context & { readonly notBefore: Instant },
): Reexamination[] {
  const numbers = new Set(moves.map(({ after }) => after.number));
  const displaced = affectedRequests(relevant, numbers, context).filter(({ marks }) => marks.released);
  const returned: Reexamination[] = [];
  for (const candidate of displaced) {
    const requests = requestsWith(context.requests, [...moves, ...returned]);
    const outcome = examineAnew(candidate, { ...context, requests });
    if (outcome && !outcome.after.marks.released) returned.push(outcome);
  }
  return returned;
}

/** What a re-examination of a request changed. */
export interface Reexamination {
  readonly before: BookingRequest;
  readonly after: BookingRequest;
  readonly findings: readonly Finding[];
  readonly alternatives: Change['alternatives'];
  readonly becameFree: boolean;
  /** What blocks it now and did not before: another finding, or another request. */
  readonly against: readonly Finding[];
}

/** The mails about what is new of a request: what speaks against it, or that its time is free for whoever waits for it. */
export function newsOf(reexamination: Reexamination): readonly MailOrder[] {
  const { before, after, becameFree, against } = reexamination;
  if (against.length > 0) return [newsAgainst(after, against)];
  if (!becameFree || after.marks.released || !WAITING_STATUSES.includes(after.status)) return [];
  const isNextInLine = after.marks.freedAt !== null && after.marks.freedAt !== before.marks.freedAt;
  return isNextInLine ? ['TIME_FREE', 'NEXT_IN_LINE'] : ['TIME_FREE'];
}

function withoutTurn(reexamination: Reexamination): Reexamination {
  const { before, after } = reexamination;
  const freedAt = after.marks.freedAt === null ? null : before.marks.freedAt;
  return { ...reexamination, after: { ...after, marks: { ...after.marks, freedAt } } };
}

/** Examines a request again; `null` if its findings and clashes are unchanged. */
export function examineAnew(
  candidate: BookingRequest,
  context: Context & { readonly notBefore: Instant },
): Reexamination | null {
  const examineContext = { ...context, others: context.requests, settled: SETTLED_ON_RECEIPT };
  const findings = examine(candidate, examineContext);
  const codes = findings.map((finding) => finding.code);
  const clashes = clashNumbers(findings);
  if (same(codes, candidate.findingCodes) && same(clashes, candidate.clashesWith)) return null;
  const becameFree = candidate.clashesWith.length > 0 && clashes.length === 0;
  const waits = becameFree && WAITING_STATUSES.includes(candidate.status) && !isKeptFrom(candidate, context);
  // Nobody is told of a time that they cannot have for another reason, or is asked about one that is over.
  const isOver = codes.includes('IN_THE_PAST');
  const turnBegins = waits && !timeIsTaken(findings);
  // Who was displaced has the time again that the office gives back, until they say otherwise.
  const turn =
    clashes.length > 0 || isOver ? { freedAt: null } : turnBegins && { freedAt: context.notBefore, released: false };
  const examined: BookingRequest = {
    ...candidate,
    revision: candidate.revision + 1,
    findingCodes: codes,
    clashesWith: clashes,
    marks: { ...candidate.marks, ...turn },
  };
  // With its time its last day to answer comes back.
  const after = letGo(
    turnBegins ? { ...examined, dueAt: stepDeadline(examined, context) } : examined,
    findings,
    context,
  );
  return {
    before: candidate,
    after,
    findings,
    alternatives: offeredTimes(after, findings, context),
    becameFree,
    against: findings.filter(
      (finding) =>
        isBlocking(finding) &&
        (!candidate.findingCodes.includes(finding.code) ||
          clashNumbers([finding]).some((number) => !candidate.clashesWith.includes(number))),
    ),
  };
}

/** Whether the office, which displaced a request, still wants its time: its own use may wait for another approval. */
function isKeptFrom(request: BookingRequest, { requests, room, hours }: Context): boolean {
  if (!request.marks.released) return false;
  const own = requests.filter((other) => isOwnUse(other.kind) && OPEN_STATUSES.includes(other.status));
  return touched(request, own, room, hours).length > 0;
}

/** The entry of a re-examination: its mails tell of what is new. The person who caused it gets none. */
export function reexamined(
  { before, after: examined, findings, alternatives, against }: Reexamination,
  message: Message | null,
  orders: readonly MailOrder[],
  { id: commandId, actor }: Cause,
  context: Context & { readonly notBefore: Instant },
): HistoryEntry {
  const { now: at, team, hours, notBefore } = context;
  const cannotTell = tellsApplicant(examined, orders) && !canBeTold(examined, findings);
  const untold = cannotTell ? (examined.marks.untold ?? at) : examined.marks.untold;
  const waiting = stepToTell(before, at);
  const undo = waiting ? null : examined.marks.undo;
  const after = { ...examined, marks: { ...examined.marks, untold, undo } };
  const facts = mailFacts(after, against.length > 0 ? against : findings, alternatives, { at, hours });
  const occasion = { request: after, before: after, findings, facts, team, actor, notBefore };
  const step = { commandId, at, actor: { type: 'MACHINE' }, step: 'REEXAMINE', text: '', attendance: null } as const;
  return entryAfter(waiting, { before, after, findings, alternatives, message }, step, mailEffects(occasion, orders));
}

function affectedRequests(moves: readonly Move[], numbers: ReadonlySet<string>, context: Context): BookingRequest[] {
  const touched = moves.flatMap(({ before, after }) => {
    const met = before
      ? touchedCandidates([before, after], context)
      : touchedCandidates([after], context).filter((candidate) => precedes(after, candidate));
    return [...met, ...(before ? ofOneLetter(before, context.requests) : [])];
  });
  return [...new Set(touched)].filter(({ number }) => !numbers.has(number)).sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Open requests found to revise this one; the finding goes away if this one is closed. */
function ofOneLetter(request: BookingRequest, requests: readonly BookingRequest[]): BookingRequest[] {
  return requests.filter(
    (other) =>
      other.findingCodes.includes('REVISION_OF_EARLIER') &&
      OPEN_STATUSES.includes(other.status) &&
      sameLineage(other, request),
  );
}

/** The candidates, not yet approved, whose time touches one of the given requests' times. */
export function touchedCandidates(
  requests: readonly (WantedTime & Pick<BookingRequest, 'number' | 'kind'>)[],
  context: Pick<Context, 'requests' | 'room' | 'hours'>,
): BookingRequest[] {
  const numbers = new Set(requests.map((request) => request.number));
  const candidates = context.requests.filter(
    (request) => !numbers.has(request.number) && WAITING_STATUSES.includes(request.status),
  );
  return [...new Set(requests.flatMap((request) => touched(request, candidates, context.room, context.hours)))];
}

/**
 * All that other requests depend on, as text: if it stays equal, none of them is affected. The compiler asks for whatever the
 * clash rule comes to know of a candidate.
 */
function clashPrint(request: BookingRequest): string {
  const { number, kind, queuedSince, institution, phone, email, letterNumber, marks } = request;
  // The days left out may differ though the dates are the same, if a range was fixed again.
  const { sessionOf, unreadDates, released, holdsNoTime, daysOff } = marks;
  const held: Readonly<Record<keyof Candidate['marks'], unknown>> = {
    sessionOf,
    unreadDates,
    released,
    holdsNoTime,
    daysOff,
  };
  const standing: Readonly<Record<keyof Candidate, unknown>> = {
    ...wantedTime(request),
    number,
    kind,
    status: [rankOf(request), isKept(request.status)],
    queuedSince,
    institution: folded(institution),
    phone: phoneKey(phone),
    email: folded(email),
    letterNumber: letterKey(letterNumber),
    marks: held,
  };
  return JSON.stringify(standing);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
