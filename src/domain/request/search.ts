// Finds requests by what people remember of them: number, institution or activity, day.
import { folded } from '../text/text.ts';
import type { PlainDate } from '../time/time.ts';
import { compareNumbers } from './lineage.ts';
import { type BookingRequest, byNumber } from './request.ts';

/** What is looked for; the number and the day are read from the same text. */
export interface Wanted {
  readonly text: string;
  /** The number that the text names; `null` if it is none. */
  readonly number: string | null;
  /** The day that the text names; `null` if it is none. */
  readonly day: PlainDate | null;
}

export interface Found {
  readonly requests: readonly BookingRequest[];
  /** How many more there are. */
  readonly more: number;
}

const MOST_FOUND = 20;

/**
 * The request with this number; else those on this day, or in whose institution or activity every word of the text stands;
 * wherever they are in the flow, the latest first.
 */
export function search(requests: readonly BookingRequest[], { text, number, day }: Wanted): Found {
  const words = wordsOf(text);
  if (words.length === 0) return { requests: [], more: 0 };
  const named = byNumber(requests, number ?? '');
  if (named) return { requests: [named], more: 0 };
  const matches = requests
    .filter((request) => {
      if (day !== null) return isOn(request, day);
      const said = folded(`${request.number} ${request.institution} ${request.activity}`);
      return words.every((word) => said.includes(word));
    })
    .sort((one, other) => compareNumbers(other.number, one.number));
  return { requests: matches.slice(0, MOST_FOUND), more: Math.max(0, matches.length - MOST_FOUND) };
}

/** The words of a text, in the form in which they are compared. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .split(' ')
    .filter((word) => word !== '');
}

function isOn({ startDate, endDate }: BookingRequest, day: PlainDate): boolean {
  return startDate !== null && startDate <= day && day <= (endDate ?? startDate);
}
