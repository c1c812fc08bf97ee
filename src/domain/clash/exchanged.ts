// Tells whether what rows show has got among one another: people have sorted some of the columns, and not the others.
import type { BookingRequest } from '../request/request.ts';

/** What is each request's own. Of two that exchange their times only the first day counts, which is not enough. */
const FIELDS = [
  ...(['institution', 'activity', 'contactName', 'email', 'phone', 'letterNumber'] as const),
  'startDate' as const,
];

/**
 * Requests whose rows show what was recorded of others. Two whose only one cell each has changed places may have been
 * mixed up before and be right now.
 * @param shown requests that people have changed, as their rows show them
 * @param recorded all that is recorded
 * @returns numbers
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
