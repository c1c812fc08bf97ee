// Finds rows whose contents were exchanged because people sorted only some of the columns.
import type { BookingRequest } from '../request/request.ts';

/** Fields that tell requests apart. Of the time only one is among them, so two exchanged times are no mix-up. */
const FIELDS = ['institution', 'activity', 'contactName', 'email', 'phone', 'letterNumber', 'startDate'] as const;

/**
 * The requests whose rows show what was recorded of others. If two rows exchanged just one cell, they do not count:
 * somebody may have corrected an earlier mistake.
 * @param shown requests that people changed, as their rows show them
 * @param recorded all requests as recorded, by number
 * @returns the numbers of the requests
 */
export function exchanged(
  shown: Iterable<BookingRequest>,
  recorded: ReadonlyMap<string, BookingRequest>,
): ReadonlySet<string> {
  const found = new Map<string, number>();
  const changed = [...shown];
  for (const field of FIELDS) {
    const others = changed.filter((row) => row[field] !== recorded.get(row.number)?.[field]);
    const given = new Set(others.map(({ number }) => recorded.get(number)?.[field]));
    const taken = others.filter((row) => row[field] && given.has(row[field]));
    for (const { number } of taken) found.set(number, (found.get(number) ?? 0) + (taken.length > 2 ? ENOUGH : 1));
  }
  return new Set([...found].filter(([, count]) => count >= ENOUGH).map(([number]) => number));
}

const ENOUGH = 2;
