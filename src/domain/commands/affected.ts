// Re-examines the candidates whose time a step touched: whoever became free or is newly in the way is told so.
import { precedes, rankOf, touched } from '../clash/clash.ts';
import { buildClashIndex, type ClashIndex } from '../clash/clash-index.ts';
import { mailFacts } from '../mail/mail-facts.ts';
import { type MailOrder, mailEffects } from '../mail/mails.ts';
import { examine } from '../request/examine.ts';
import { clashNumbers, type Finding, type FindingCode } from '../request/finding.ts';
import { isLiving, letterKey, phoneKey, plain, sameLineage } from '../request/lineage.ts';
import { type BookingRequest, type WantedTime, wantedTime } from '../request/request.ts';
import { OPEN_STATUSES, WAITING_STATUSES } from '../request/status.ts';
import type { Instant } from '../time/time.ts';
import type { Command, Context } from './command.ts';
import { type Change, entryOf, type HistoryEntry, requestsWith } from './decision.ts';
import type { Message } from './message.ts';
import { offerIfNeeded } from './offer.ts';

/**
 * Whether a request repeats another is asked once, on receipt. Later that finding would stand alone and hide what
 * blocks the request: two of one sending, taken in in the wrong order, would both be approved.
 */
export const SETTLED_ON_RECEIPT: readonly FindingCode[] = ['DUPLICATE_SUBMISSION'];

/** The command that a new examination follows from. */
export type Cause = Pick<Command, 'id' | 'actor'>;

/** One request before and after a step; `null` before it came in. */
export type Move = Pick<Change, 'before' | 'after'>;

/**
 * The entries of the other requests whose findings change because of some moves, in queue order.
 * Only candidates that are not yet approved are asked about their time: an approved time is moved by people, never by
 * the machine. A new request changes only those behind it, where it came in late: mostly nobody.
 */
export function affectedEntries(
  moves: readonly Move[],
  context: Context & { readonly notBefore: Instant },
  command: Cause,
): HistoryEntry[] {
  const relevant = moves.filter(({ before, after }) => !before || standing(before) !== standing(after));
  const numbers = new Set(moves.map(({ after }) => after.number));
  const requests = requestsWith(
    context.requests,
    moves.map(({ after }) => after),
  );
  const met = affectedRequests(relevant, numbers, context);
  const index = met.length > 1 ? buildClashIndex(requests) : undefined;
  const cause = relevant[0]?.after.number ?? '';
  return met.flatMap((candidate) => {
    const found = examineAnew(candidate, { ...context, requests }, index);
    if (!found) return [];
    const { becameFree, newlyBlocked } = found;
    const message: Message = { code: becameFree ? 'TIME_FREE_NOW' : 'FINDINGS_CHANGED', at: context.now, cause };
    const template = becameFree ? 'TIME_FREE' : newlyBlocked ? 'NEWLY_BLOCKED' : null;
    const orders: readonly MailOrder[] = template ? [{ template, to: deskOf(found.after) }] : [];
    return [reexamined(found, message, orders, command, context)];
  });
}

/** What a new examination of a request has changed. */
export interface Reexamination {
  readonly before: BookingRequest;
  readonly after: BookingRequest;
  readonly findings: readonly Finding[];
  readonly alternatives: Change['alternatives'];
  readonly becameFree: boolean;
  readonly newlyBlocked: boolean;
}

/** Examines a request once more; `null` where nothing about it has changed. */
export function examineAnew(
  candidate: BookingRequest,
  context: Context,
  index: ClashIndex<BookingRequest> | undefined,
): Reexamination | null {
  const known = { ...context, others: context.requests, settled: SETTLED_ON_RECEIPT, ...(index && { index }) };
  const findings = examine(candidate, known);
  const codes = findings.map((finding) => finding.code);
  const clashes = clashNumbers(findings);
  if (same(codes, candidate.findingCodes) && same(clashes, candidate.clashesWith)) return null;
  const after: BookingRequest = {
    ...candidate,
    revision: candidate.revision + 1,
    findingCodes: codes,
    clashesWith: clashes,
  };
  return {
    before: candidate,
    after,
    findings,
    alternatives: offerIfNeeded(after, findings, context, index),
    becameFree: candidate.clashesWith.length > 0 && clashes.length === 0,
    newlyBlocked: clashes.some((number) => !candidate.clashesWith.includes(number)),
  };
}

/** The entry of a new examination; the one who caused it is not told by mail of what he did himself. */
export function reexamined(
  { before, after, findings, alternatives }: Reexamination,
  message: Message,
  orders: readonly MailOrder[],
  { id: commandId, actor }: Cause,
  context: Context & { readonly notBefore: Instant },
): HistoryEntry {
  const { now: at, team, notBefore, hours } = context;
  const facts = mailFacts(after, findings, alternatives, { at, hours });
  const mails = mailEffects({ request: after, reached: after.status, findings, facts, team, actor, notBefore }, orders);
  const told = { commandId, at, actor: { type: 'MACHINE' }, step: 'REEXAMINE', text: '', attendance: null } as const;
  return entryOf({ before, after, findings, alternatives, message }, told, mails);
}

/** The post that deals with a request that is not yet approved: while the applicant is asked, the Kasi. */
function deskOf({ holder }: BookingRequest): MailOrder['to'] {
  return holder === 'APPLICANT' || holder === 'NOBODY' ? 'SECTION_HEAD' : holder;
}

function affectedRequests(moves: readonly Move[], numbers: ReadonlySet<string>, context: Context): BookingRequest[] {
  const found = moves.flatMap(({ before, after }) => {
    const met = before
      ? touchedCandidates([before, after], context)
      : touchedCandidates([after], context).filter((candidate) => precedes(after, candidate));
    return [...met, ...(before ? ofOneLetter(before, context.requests) : [])];
  });
  return [...new Set(found)].filter(({ number }) => !numbers.has(number)).sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** Requests that were asked whether they revise this one; the question falls when it is dead. */
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
  requests: readonly (WantedTime & Pick<BookingRequest, 'number'>)[],
  context: Pick<Context, 'requests' | 'room' | 'hours'>,
): BookingRequest[] {
  const numbers = new Set(requests.map((request) => request.number));
  const candidates = context.requests.filter(
    (request) => !numbers.has(request.number) && WAITING_STATUSES.includes(request.status),
  );
  return [...new Set(requests.flatMap((request) => touched(request, candidates, context.room, context.hours)))];
}

/** All that a request means to the others: two equal standings change nobody. */
function standing(request: BookingRequest): string {
  const { queuedSince, institution, phone, email, letterNumber, marks } = request;
  const lineage = [plain(institution), phoneKey(phone), plain(email), letterKey(letterNumber)];
  // The days on which nothing takes place may be others though the dates are the same: a fixed range was fixed anew.
  const place = [rankOf(request), isLiving(request.status), queuedSince, marks.daysOff];
  return JSON.stringify([place, wantedTime(request), lineage]);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
