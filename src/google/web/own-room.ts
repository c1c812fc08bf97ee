// The applicant's own calendar of the room, in which their own time is free to them.
import { viewTaken } from '../../app/views/room-view.ts';
import { daysNeeded } from '../../domain/clash/alternative-runs.ts';
import { lastOfRun, runsFrom } from '../../domain/clash/room-days.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { WAITING_STATUSES } from '../../domain/request/status.ts';
import { monthOf, weeksOf } from '../../domain/time/months.ts';
import { dateOf } from '../../domain/time/time.ts';
import { FIELDS } from '../../pages/web/fields.ts';
import { otherTimePage } from '../../pages/web/other-time-page.tsx';
import type { Way } from '../../pages/web/page.tsx';
import type { GoogleDesk } from '../desk.ts';
import { daysOf, lookIn } from './public-pages.ts';
import type { Parameters } from './web-forms.ts';

/** Whether a visit asks for it. */
export function asksForRoom(parameters: Parameters): boolean {
  return parameters[FIELDS.month] !== undefined || parameters[FIELDS.day] !== undefined;
}

/** @returns the page; `null` where the request may have no other time by itself */
export function ownRoom(desk: GoogleDesk, request: BookingRequest, way: Way, parameters: Parameters): string | null {
  if (!WAITING_STATUSES.includes(request.status)) return null;
  const { month: asked, day, shown } = lookIn(parameters, dateOf(desk.office.now()));
  const range = day === null ? weeksOf(asked) : { from: day, to: day };
  const { office, hours } = desk.office.snapshot().settings;
  const count = daysNeeded(request, hours) ?? 1;
  // Several days may end after those that are shown.
  const known = { from: range.from, to: lastOfRun(range.to, count, hours) };
  const all = daysOf(desk, viewTaken(desk, known, request.number), known);
  const days = runsFrom(all, count).filter(({ date }) => date <= range.to);
  const month = day === null ? asked : monthOf(day);
  return otherTimePage({ request, office, way, days, count, month, shown, isDay: day !== null });
}
