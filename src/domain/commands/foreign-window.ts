// Tells which days of the room's calendar are read to decide a command or to show a request.

import { wasOffered } from '../flow/recorded.ts';
import { TRANSITIONS } from '../flow/transitions.ts';
import { byNumber } from '../request/request.ts';
import { type DateRange, dateOf, type Instant } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import { touchedCandidates } from './affected.ts';
import type { Command, Context } from './command.ts';
import { timeIsTaken } from './offer.ts';
import { datesBeside } from './sessions.ts';

/** How far ahead hand-made events are known. */
export const DAYS_AHEAD = 400;

/** The days for which hand-made events must be known, whatever depends on them. */
export function foreignWindow(now: Instant): DateRange {
  const today = dateOf(now);
  return { from: addDays(today, -1), to: addDays(today, DAYS_AHEAD) };
}

/** Whether deciding a command depends on the calendar. A plain step does not: it is spared one call. */
export function asksCalendar(command: Command, context: Pick<Context, 'requests' | 'room' | 'hours' | 'now'>): boolean {
  if (command.type === 'MASK') return false;
  if (command.type !== 'ACT' && command.type !== 'UNDELIVERED') return true;
  const request = byNumber(context.requests, command.number);
  if (!request) return false;
  const { findingCodes, marks } = request;
  // The row shows again the other times it offers, and the event that takes its time.
  if (wasOffered(marks) || timeIsTaken(findingCodes.map((code) => ({ code })))) return true;
  if (command.type === 'UNDELIVERED') return false;
  const { gate, offersTimes, changesOthers } = TRANSITIONS[command.action];
  if (gate === 'FREE_OF_FINDINGS' || gate === 'NEW_TIME_FREE' || offersTimes) return true;
  // What has held no time takes it by the step that takes it on.
  if (!changesOthers && !marks.holdsNoTime) return false;
  return touchedCandidates([request, ...datesBeside(command, context)], context).length > 0;
}
