// Rewrites the tab `Agenda` when what is scheduled has changed.

import { statusOn } from '../../domain/commands/attendance.ts';
import { type Change, requestsWith } from '../../domain/commands/decision.ts';
import { type AgendaLine, agendaLines } from '../../domain/report/agenda.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { needOf, type Setup } from '../../domain/request/room-time.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { dateOf, type Instant, timeOf } from '../../domain/time/time.ts';
import { slotWords } from '../../words/formats/dates.ts';
import { writeTime } from '../../words/formats/numbers.ts';
import { neededWords } from '../../words/pages/own-desk.ts';
import type { PageCell } from '../../words/print/columns.ts';
import { KIND_WORDS, STATUS_WORDS, servedWords } from '../../words/sheet/choices.ts';
import { AGENDA_COLUMNS } from '../../words/sheet/columns.ts';
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
  const old = cellsOf(agenda, settings, now);
  const current = cellsOf(requestsWith(agenda, changes), settings, now);
  if (JSON.stringify(old) !== JSON.stringify(current)) desk.agendaTab.write(current, old.length);
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
  return agendaLines(requests, hours, now).map((line) => agendaRow(line, room));
}

/** A row of the tab, in the order of its columns; for how long the room was prepared before it took place, no setting of today says. */
function agendaRow({ period, slot, request }: AgendaLine, room: Setup): PageCell[] {
  const cells: Readonly<Record<keyof typeof AGENDA_COLUMNS, PageCell>> = {
    period: PERIOD_WORDS[period],
    date: { date: dateOf(slot.start) },
    hours: slotWords(slot),
    preparation: period === 'PAST' ? '' : writeTime(timeOf(needOf(slot, room).start)),
    number: request.number,
    kind: KIND_WORDS[request.kind],
    institution: request.institution,
    activity: request.activity,
    participants: request.participants ?? '',
    equipment: neededWords(request),
    catering: servedWords(request.catering),
    contact: request.contactName,
    phone: request.phone,
    status: STATUS_WORDS[statusOn(request, dateOf(slot.start))],
  };
  return (Object.keys(AGENDA_COLUMNS) as (keyof typeof AGENDA_COLUMNS)[]).map((column) => cells[column]);
}
