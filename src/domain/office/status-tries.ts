// How often a stranger may guess at somebody's request: wrong tries are counted by number and in all, for a day.
import type { PlainDate } from '../time/time.ts';

/** The wrong tries of a day. */
export interface StatusTries {
  readonly day: PlainDate;
  readonly all: number;
  readonly byNumber: Readonly<Record<string, number>>;
}

/** Wrong tries a day: for one number, and for all together. */
export const MOST_TRIES = { perNumber: 5, all: 50 } as const;

/** Whether nobody may ask any more today: for this number, or at all. */
export function isSpent(tries: StatusTries | undefined, number: string, today: PlainDate): boolean {
  if (tries?.day !== today) return false;
  return tries.all >= MOST_TRIES.all || (tries.byNumber[number] ?? 0) >= MOST_TRIES.perNumber;
}

/** The tries after one more that was wrong. */
export function afterWrong(tries: StatusTries | undefined, number: string, today: PlainDate): StatusTries {
  const { all, byNumber }: Omit<StatusTries, 'day'> = tries?.day === today ? tries : { all: 0, byNumber: {} };
  return { day: today, all: all + 1, byNumber: { ...byNumber, [number]: (byNumber[number] ?? 0) + 1 } };
}

/** The last four digits of a telephone number; `null` where there are fewer, as in a masked request. */
export function lastDigits(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= 4 ? digits.slice(-4) : null;
}

/** A request's number as people type it: `pc-2026-42` is `PC-2026-0042`; `null` for anything else. */
export function typedNumber(text: string): string | null {
  const [, year, count = ''] = /^\s*PC\s*-?\s*(\d{4})\s*-\s*(\d{1,6})\s*$/i.exec(text) ?? [];
  return year === undefined ? null : `PC-${year}-${String(Number(count)).padStart(4, '0')}`;
}
