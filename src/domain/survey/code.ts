// The one-time code of the survey: for whoever had an event here, signed, and not kept with what they answer.
import { readSigned, type Sign, writeSigned } from '../office/token.ts';
import { MASK } from '../request/personal-data.ts';
import type { BookingRequest } from '../request/request.ts';
import { isOwnUse } from '../request/status.ts';
import type { PlainDate } from '../time/time.ts';
import { isPlainDate } from '../time/time.ts';
import { addDays } from '../time/working-time.ts';
import type { UsedCodes } from './answer.ts';

/** What a code is for: the event of a request, which has one code wherever its link stands. */
export interface SurveyClaim {
  readonly number: string;
  readonly until: PlainDate;
}

export type SurveyReading =
  | {
      readonly ok: true;
      readonly claim: SurveyClaim;
      /** Tells again that an event was answered for, also by a code with another day; it tells nobody which event. */
      readonly print: string;
    }
  | { readonly ok: false; readonly why: 'FORGED' | 'EXPIRED' };

/** Why a code opens nothing; `NOT_HELD` where the event did not take place, or is no longer known. */
export type SurveyObjection = 'FORGED' | 'EXPIRED' | 'USED' | 'NOT_HELD';

export const SURVEY_DAYS_AFTER_EVENT = 60;
const MARK = 'S';
const PRINT_LENGTH = 12;

/** The claim of an event; `null` where nobody is to be asked: the office's own use, or a day that cannot be read. */
export function surveyClaim({
  number,
  kind,
  startDate,
  endDate,
}: Pick<BookingRequest, 'number' | 'kind' | 'startDate' | 'endDate'>): SurveyClaim | null {
  const last = endDate ?? startDate;
  if (isOwnUse(kind) || last === null || !isPlainDate(last)) return null;
  return { number, until: addDays(last, SURVEY_DAYS_AFTER_EVENT) };
}

/** Whether the event took place, and what is known of it may still be known. */
export function mayBeSurveyed(request: BookingRequest, claim: SurveyClaim): boolean {
  const { status, marks, contactName } = request;
  const isMasked = marks.masked || contactName === MASK;
  return status === 'COMPLETED' && !isMasked && surveyClaim(request)?.until === claim.until;
}

export function writeSurveyCode({ number, until }: SurveyClaim, sign: Sign): string {
  return writeSigned([MARK, number, until], sign);
}

/** @param today the day in the room's zone */
export function readSurveyCode(code: string, today: PlainDate, sign: Sign): SurveyReading {
  const [mark, number = '', until = '', ...rest] = readSigned(code, sign) ?? [];
  if (mark !== MARK || rest.length > 0) return { ok: false, why: 'FORGED' };
  if (until < today) return { ok: false, why: 'EXPIRED' };
  return { ok: true, claim: { number, until }, print: sign(`used ${number}`).slice(0, PRINT_LENGTH) };
}

export function isUsed(used: UsedCodes | undefined, print: string): boolean {
  return Object.values(used ?? {}).some((prints) => prints.includes(print));
}

/** With one more; those that are expired anyway are forgotten. */
export function withUsed(used: UsedCodes | undefined, print: string, until: PlainDate, today: PlainDate): UsedCodes {
  const month = until.slice(0, 7);
  const valid = Object.entries(used ?? {}).filter(([last]) => last >= today.slice(0, 7));
  const before = used?.[month] ?? [];
  return { ...Object.fromEntries(valid), [month]: [...before, print].sort() };
}
