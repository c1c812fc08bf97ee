// Rewrites the tab `Agenda` when what is scheduled has changed.

import { type Change, requestsWith } from '../../domain/commands/decision.ts';
import { agendaLines } from '../../domain/report/agenda.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { isShown } from '../../domain/request/status.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { dateOf, type Instant, timeOf } from '../../domain/time/time.ts';
import type { PageCell } from '../../pages/print/sheet-page.ts';
import { hoursWords } from '../../words/formats/dates.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import { CATERING_WORDS, KIND_WORDS, STATUS_WORDS } from '../../words/sheet/choices.ts';
import { PERIOD_WORDS } from '../../words/sheet/tabs.ts';
import type { Desk } from '../ports/desk.ts';

/**
 * Rewrites the agenda if a change adds, removes or alters one of its lines. Counts its old lines from the old requests,
 * which saves a call to the tab at each step. The nightly job blanks whatever is further down.
 */
export function showAgenda(
  desk: Desk,
  agenda: readonly BookingRequest[],
  changes: readonly Change[],
  settings: Settings,
  now: Instant,
): void {
  if (changes.some(({ before, after }) => inAgenda(before) || inAgenda(after))) {
    const current = requestsWith(agenda, changes);
    desk.agendaTab.write(cellsOf(current, settings, now), cellsOf(agenda, settings, now).length);
  }
}

/** Rewrites the agenda, one row per date of an event. */
export function writeAgenda(
  desk: Pick<Desk, 'agendaTab'>,
  requests: readonly BookingRequest[],
  settings: Settings,
  now: Instant,
): void {
  desk.agendaTab.write(cellsOf(requests, settings, now));
}

function cellsOf(requests: readonly BookingRequest[], { room, hours }: Settings, now: Instant): PageCell[][] {
  return agendaLines(requests, room, hours, now).map(({ period, slot, preparationStart, request }): PageCell[] => [
    PERIOD_WORDS[period],
    { date: dateOf(slot.start) },
    hoursWords(timeOf(slot.start), timeOf(slot.end)),
    writeTime(timeOf(preparationStart)),
    request.number,
    KIND_WORDS[request.kind],
    request.institution,
    request.activity,
    request.participants ?? '',
    request.equipment.join(', '),
    CATERING_WORDS[request.catering],
    request.contactName,
    request.phone,
    STATUS_WORDS[request.status],
  ]);
}

function inAgenda(request: BookingRequest | null): boolean {
  return request !== null && isShown(request.status);
}
