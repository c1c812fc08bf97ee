// Decides a command: pure, from the command and what is known, to changes, history and effects, or a refusal.

import { SEARCH_DAYS } from '../alternatives.ts';
import { TRANSITIONS } from '../flow.ts';
import type { WantedTime } from '../request.ts';
import { isPlainDate, MOST_DATES } from '../room-time.ts';
import { dateOf, type Instant, type PlainDate } from '../time.ts';
import { addDays } from '../working-time.ts';
import { decideAct } from './act.ts';
import { touchedCandidates } from './affected.ts';
import type { Command, Context, Decision, SubmitCommand } from './command.ts';
import { decideSubmit } from './submit.ts';

/** Decides one command; never throws for what people wrote. */
export function decide(command: Command, context: Context): Decision {
  switch (command.type) {
    case 'SUBMIT':
      return decideSubmit(command, context);
    case 'ACT':
      return decideAct(command, context);
  }
}

/** Days of the room's calendar. */
export interface DateRange {
  readonly from: PlainDate;
  /** Inclusive. */
  readonly to: PlainDate;
}

/**
 * The days for which hand-made calendar events must be known to decide a command.
 * @returns `null` where the command asks nothing of the calendar
 */
export function foreignWindow(
  command: Command,
  context: Pick<Context, 'agenda' | 'room' | 'hours' | 'now'>,
): DateRange | null {
  switch (command.type) {
    case 'SUBMIT':
      return spanOf([command.submission, ...behind(command, context)], context.now);
    case 'ACT': {
      const request = context.agenda.find((each) => each.number === command.number);
      if (!request) return null;
      const { gate, to } = TRANSITIONS[command.action];
      // A hand-made event that was found before must be found again, or the row would no longer name it.
      const asks = gate === 'FREE_OF_FINDINGS' || gate === 'ROOM_FREE' || request.findingCodes.includes('ROOM_BLOCKED');
      const changesOthers = to === 'APPROVED' || to === 'REJECTED' || to === 'CANCELLED' || to === 'NO_SHOW';
      const candidates = changesOthers ? touchedCandidates([request], context) : [];
      return asks || candidates.length > 0 ? spanOf([request, ...candidates], context.now) : null;
    }
  }
}

/** The candidates that a request taken in late puts behind itself. */
function behind({ submission, submittedAt }: SubmitCommand, context: Pick<Context, 'agenda' | 'room' | 'hours'>) {
  const touched = touchedCandidates([{ ...submission, number: '' }], context);
  return touched.filter((candidate) => candidate.queuedSince >= submittedAt);
}

/**
 * From the first day asked for to the last on which another time may be offered. A mistyped year must not make us read
 * the calendar of a century.
 */
function spanOf(times: readonly WantedTime[], now: Instant): DateRange | null {
  const days = times
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .filter(isPlainDate)
    .sort();
  const first = days[0];
  const last = days[days.length - 1];
  if (!first || !last) return null;
  const [end = last] = [last, addDays(first, MOST_DATES)].sort();
  const [, latest = end] = [end, addDays(dateOf(now), 1)].sort();
  return { from: addDays(first, -1), to: addDays(latest, SEARCH_DAYS) };
}
