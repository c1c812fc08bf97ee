// What the Kasi writes for “Tawarkan jadwal lain”: the times, judged line by line, and the reason that may be left to the desk.
import { alternativesFor } from '../clash/alternatives.ts';
import type { AlternativeTime } from '../clash/offered-time.ts';
import { asWanted, objectionToTime, timeIn } from '../clash/written-times.ts';
import { speaksAgainstTime } from '../request/finding.ts';
import type { BookingRequest } from '../request/request.ts';
import { wantedTime } from '../request/room-time.ts';
import type { ActCommand, Context } from './command.ts';
import { findingsOf } from './gate.ts';
import { moved } from './move.ts';
import type { Refusal, WrongOffer } from './refusal.ts';

/** More are no choice any more, and the row's marks hold them. */
const MOST_TIMES_OFFERED = 6;

/**
 * The times that the lines of a step offer, each once; none where it has no lines, and the desk finds them.
 * @returns the refusal that names every line which says no time, one of another length, or one that cannot be had
 */
export function writtenOffer(
  { action, offers = [] }: ActCommand,
  request: BookingRequest,
  context: Context,
): readonly AlternativeTime[] | Refusal {
  const judged = offers.map((each, index) => {
    const time = timeIn(each, request, context);
    return {
      time,
      wrong: index < MOST_TIMES_OFFERED ? wrongOf(each.line, time, request, context) : tooMany(each.line),
    };
  });
  const wrong = judged.flatMap((each) => each.wrong ?? []);
  if (wrong.length > 0) {
    const alternatives = alternativesFor(request, { ...context, others: context.requests });
    return { code: 'OFFER_WRONG', action, time: wantedTime(request), wrong, alternatives };
  }
  const right = judged.flatMap((each) => each.time ?? []);
  return [...new Map(right.map((time) => [JSON.stringify(time), time])).values()];
}

function tooMany(line: string): WrongOffer {
  return { line, because: 'TOO_MANY' };
}

/** The office's own days and hours bind the Kasi too: only the Kabid sets them aside, for a time that is wanted. */
function wrongOf(
  line: string,
  time: AlternativeTime | null,
  request: BookingRequest,
  context: Context,
): WrongOffer | null {
  if (!time) return { line, because: 'UNREADABLE' };
  const because = objectionToTime(request, time, { ...context, others: context.requests });
  if (because) return { line, because };
  const findings = findingsOf(moved(request, asWanted(time), context, 'OFFICE'), context);
  const closed = findings.filter(speaksAgainstTime);
  return closed.length > 0 ? { line, because: 'HOURS', findings: closed } : null;
}

/** A step that offers times, with the reason that its findings give where the Kasi wrote none. */
export function withReason(command: ActCommand, request: BookingRequest, context: Context): ActCommand {
  if (command.action !== 'OFFER_TIMES' || (command.applicantMessage ?? '').trim() !== '') return command;
  const findings = findingsOf(request, context).filter(speaksAgainstTime);
  const applicantMessage = findings.length > 0 ? context.reasonFor?.(findings) : undefined;
  return applicantMessage ? { ...command, applicantMessage } : command;
}
