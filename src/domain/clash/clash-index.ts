// An index that finds the requests of some days among very many; built once for several searches.

import { MOST_DATES } from '../request/room-time.ts';
import { type PlainDate, yearOf } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import { type Candidate, type ClashIndex, rank } from './clash.ts';

/**
 * Indexes the requests that count by day, those of several days by month. A request without dates, or with a range too long
 * to be meant, holds no time and is left out.
 */
export function buildClashIndex<R extends Candidate>(requests: readonly R[]): ClashIndex<R> {
  const days = new Map<string, R[]>();
  const months = new Map<string, R[]>();
  for (const request of requests) {
    const { startDate, endDate } = request;
    if (startDate === null || endDate === null || rank(request.status, false) === null) continue;
    if (startDate === endDate) add(days, startDate, request);
    else for (const month of monthsFrom(startDate, endDate)) add(months, month, request);
  }
  return {
    between(from, to) {
      const inRange = daysFrom(from, to).flatMap((day) => days.get(day) ?? []);
      const longer = monthsFrom(from, to).flatMap((month) => months.get(month) ?? []);
      for (const request of new Set(longer)) {
        if ((request.startDate ?? '') <= to && (request.endDate ?? '') >= from) inRange.push(request);
      }
      return inRange;
    },
  };
}

/** A searched range reaches one day beyond the events on either side. */
const MOST_DAYS = MOST_DATES + 2;
const MOST_MONTHS = 5;

function add<R>(places: Map<string, R[]>, key: string, request: R): void {
  const listed = places.get(key);
  if (listed) listed.push(request);
  else places.set(key, [request]);
}

function daysFrom(from: PlainDate, to: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to && days.length < MOST_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The months from one date to another, as text; none for a range longer than one request may have, or for no date. */
function monthsFrom(from: PlainDate, to: PlainDate): string[] {
  const first = monthOf(from);
  const last = monthOf(to);
  if (!(last - first < MOST_MONTHS)) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
}

function monthOf(date: PlainDate): number {
  return yearOf(date) * 12 + Number(date.slice(5, 7));
}
