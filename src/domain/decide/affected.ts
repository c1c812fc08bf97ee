// Re-examines the candidates whose time a step touched: whoever became free or is newly in the way is told so.
import { precedes, rank, touched } from '../clash.ts';
import { examine } from '../examine.ts';
import { clashNumbers, type FindingCode } from '../finding.ts';
import type { BookingRequest, WantedTime } from '../request.ts';
import type { Change, Context, HistoryEntry, Message } from './command.ts';
import { offerIfNeeded } from './offer.ts';

/**
 * Whether a request repeats another is asked once, on receipt. Later that finding would stand alone and hide what
 * blocks the request: two of one sending, taken in in the wrong order, would both be approved.
 */
export const SETTLED_ON_RECEIPT: readonly FindingCode[] = ['DUPLICATE_SUBMISSION'];

/**
 * The other requests whose findings change because of a change, in queue order.
 * Only candidates that are not yet approved are looked at: an approved time is moved by people, never by the machine.
 * A new request changes only those behind it, where it came in late: mostly nobody.
 */
export function affectedChanges(change: Change, context: Context, commandId: string): HistoryEntry[] {
  const { before, after } = change;
  if (before && standing(before) === standing(after)) return [];
  const others = context.agenda.filter((request) => request.number !== after.number);
  const agenda = [...others, after];
  const touchedOnes = before
    ? touchedCandidates([before, after], context)
    : touchedCandidates([after], context).filter((candidate) => precedes(after, candidate));
  return touchedOnes.flatMap((candidate) => {
    const findings = examine(candidate, { ...context, others: agenda, settled: SETTLED_ON_RECEIPT });
    const codes = findings.map((finding) => finding.code);
    const clashes = clashNumbers(findings);
    if (same(codes, candidate.findingCodes) && same(clashes, candidate.clashesWith)) return [];
    const next: BookingRequest = {
      ...candidate,
      revision: candidate.revision + 1,
      findingCodes: codes,
      clashesWith: clashes,
    };
    const becameFree = candidate.clashesWith.length > 0 && clashes.length === 0;
    const message: Message = {
      code: becameFree ? 'TIME_FREE_NOW' : 'FINDINGS_CHANGED',
      at: context.now,
      cause: after.number,
    };
    const alternatives = offerIfNeeded(next, findings, { ...context, agenda });
    return [
      {
        commandId,
        number: next.number,
        revision: next.revision,
        at: context.now,
        actor: { type: 'MACHINE' } as const,
        step: 'REEXAMINE' as const,
        from: candidate.status,
        to: next.status,
        text: '',
        attendance: null,
        change: { before: candidate, after: next, findings, alternatives, message },
        effects: [],
      },
    ];
  });
}

/** The candidates, not yet approved, whose time touches one of the given requests' times; in queue order. */
export function touchedCandidates(
  requests: readonly (WantedTime & Pick<BookingRequest, 'number'>)[],
  context: Pick<Context, 'agenda' | 'room' | 'hours'>,
): BookingRequest[] {
  const numbers = new Set(requests.map((request) => request.number));
  const candidates = context.agenda.filter(
    (request) => !numbers.has(request.number) && rank(request.status, request.released) === 1,
  );
  const found = new Set(requests.flatMap((request) => touched(request, candidates, context.room, context.hours)));
  return [...found].sort((a, b) => (precedes(a, b) ? -1 : 1));
}

/** All that a request means to the others: two equal standings change nobody. */
function standing(request: BookingRequest): string {
  const { startDate, endDate, startTime, endTime, queuedSince } = request;
  return JSON.stringify([rank(request.status, request.released), startDate, endDate, startTime, endTime, queuedSince]);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
