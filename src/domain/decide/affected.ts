// Re-examines the candidates whose time a step touched: whoever became free or is newly in the way is told so.
import { rank, touched } from '../clash.ts';
import { examine } from '../examine.ts';
import { clashNumbers } from '../finding.ts';
import type { BookingRequest } from '../request.ts';
import type { Change, Context, HistoryEntry, Message } from './command.ts';
import { offerIfNeeded } from './submit.ts';

/**
 * The other requests whose findings change because of a change, in queue order.
 * Only candidates that are not yet approved are looked at: an approved time is moved by people, never by the machine.
 */
export function affectedChanges(change: Change, context: Context, commandId: string): HistoryEntry[] {
  const { before, after } = change;
  if (!before || standing(before) === standing(after)) return [];
  const agenda = context.agenda.map((request) => (request.number === after.number ? after : request));
  return touchedCandidates([before, after], context).flatMap((candidate) => {
    const findings = examine(candidate, { ...context, others: agenda });
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
  requests: readonly BookingRequest[],
  context: Pick<Context, 'agenda' | 'room' | 'hours'>,
): BookingRequest[] {
  const numbers = new Set(requests.map((request) => request.number));
  const candidates = context.agenda.filter(
    (request) => !numbers.has(request.number) && rank(request.status, request.released) === 1,
  );
  const found = new Set(requests.flatMap((request) => touched(request, candidates, context.room, context.hours)));
  return [...found].sort((a, b) => (a.queuedSince + a.number < b.queuedSince + b.number ? -1 : 1));
}

/** All that a request means to the others: two equal standings change nobody. */
function standing(request: BookingRequest): string {
  const { startDate, endDate, startTime, endTime, queuedSince } = request;
  return JSON.stringify([rank(request.status, request.released), startDate, endDate, startTime, endTime, queuedSince]);
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index]);
}
