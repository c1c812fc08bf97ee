// What needs attention about a request: codes with their data; the words are in `words/findings`.
import type { PlainDate, PlainTime } from '../time/time.ts';
import type { Unheld } from './marks.ts';

/** One thing that needs attention. `numbers` name the earlier requests it is about, in queue order. */
export type Finding =
  | { readonly code: 'CLASH_EARLIER_CANDIDATE'; readonly numbers: readonly string[] }
  | { readonly code: 'SETUP_OVERLAP'; readonly numbers: readonly string[]; readonly setupMinutes: number }
  | { readonly code: 'ROOM_BLOCKED'; readonly titles: readonly string[] }
  | { readonly code: 'INVALID_TIME' }
  /** `word` is the one by which the description speaks of it, blank where it was chosen; `own`: the office's own use. */
  | { readonly code: 'CATERING_BUFFET'; readonly word: string; readonly own?: true }
  | { readonly code: 'CATERING_UNDECIDED' }
  | { readonly code: 'LETTER_MISSING' }
  | { readonly code: 'HOLIDAY'; readonly days: readonly { readonly date: PlainDate; readonly name: string }[] }
  | { readonly code: 'WEEKEND'; readonly dates: readonly PlainDate[] }
  | { readonly code: 'OUTSIDE_OFFICE_HOURS'; readonly from: PlainTime; readonly to: PlainTime }
  | { readonly code: 'SETUP_BEFORE_HOURS'; readonly from: PlainTime; readonly setupMinutes: number }
  | { readonly code: 'FRIDAY_PRAYER'; readonly from: PlainTime; readonly to: PlainTime }
  | { readonly code: 'OVERNIGHT' }
  | { readonly code: 'TOO_FAR_AHEAD'; readonly months: number; readonly last: PlainDate }
  | { readonly code: 'OVER_CAPACITY'; readonly participants: number; readonly capacity: number }
  | { readonly code: 'SHORT_NOTICE'; readonly workingDays: number; readonly minimum: number }
  | { readonly code: 'IN_THE_PAST' }
  /** `why` is absent where the range itself is too long. */
  | { readonly code: 'TIME_NOT_HELD'; readonly most: number; readonly why?: Unheld }
  | { readonly code: 'EMAIL_SUSPECT'; readonly suggestion: string | null }
  | { readonly code: 'EQUIPMENT_DAMAGED'; readonly equipment: readonly string[] }
  | { readonly code: 'REVISION_OF_EARLIER'; readonly numbers: readonly string[] }
  | { readonly code: 'DUPLICATE_SUBMISSION'; readonly numbers: readonly string[] };

export type FindingCode = Finding['code'];

/** The weight of a finding: only a change clears it, or the Kabid may set it aside with a reason, or it only warns. */
export type FindingWeight = 'BLOCKING' | 'MAY_BE_SET_ASIDE' | 'WARNING';

/** The weight of every finding, in the order in which findings are shown. */
export const FINDING_WEIGHTS: Readonly<Record<FindingCode, FindingWeight>> = {
  DUPLICATE_SUBMISSION: 'WARNING',
  CLASH_EARLIER_CANDIDATE: 'BLOCKING',
  SETUP_OVERLAP: 'BLOCKING',
  ROOM_BLOCKED: 'BLOCKING',
  INVALID_TIME: 'BLOCKING',
  CATERING_BUFFET: 'BLOCKING',
  CATERING_UNDECIDED: 'BLOCKING',
  LETTER_MISSING: 'BLOCKING',
  HOLIDAY: 'MAY_BE_SET_ASIDE',
  WEEKEND: 'MAY_BE_SET_ASIDE',
  OUTSIDE_OFFICE_HOURS: 'MAY_BE_SET_ASIDE',
  SETUP_BEFORE_HOURS: 'MAY_BE_SET_ASIDE',
  FRIDAY_PRAYER: 'MAY_BE_SET_ASIDE',
  OVERNIGHT: 'MAY_BE_SET_ASIDE',
  TOO_FAR_AHEAD: 'MAY_BE_SET_ASIDE',
  OVER_CAPACITY: 'WARNING',
  SHORT_NOTICE: 'WARNING',
  IN_THE_PAST: 'WARNING',
  TIME_NOT_HELD: 'WARNING',
  EMAIL_SUSPECT: 'WARNING',
  EQUIPMENT_DAMAGED: 'WARNING',
  REVISION_OF_EARLIER: 'WARNING',
};

/** All finding codes in the order in which they are shown. */
export const FINDING_CODES = Object.keys(FINDING_WEIGHTS) as readonly FindingCode[];

/** Whether a finding keeps a request from being approved. */
export function isBlocking({ code }: Pick<Finding, 'code'>): boolean {
  return FINDING_WEIGHTS[code] !== 'WARNING';
}

/** Whether a finding holds a request up until the Kabid allows it: what its day or its hours alone say. */
export function maySetAside({ code }: Pick<Finding, 'code'>): boolean {
  return FINDING_WEIGHTS[code] === 'MAY_BE_SET_ASIDE';
}

/** The numbers of the earlier requests that a request clashes with (column `Bentrok dengan`), without repeats. */
export function clashNumbers(findings: readonly Finding[]): string[] {
  const numbers = findings.flatMap((finding) =>
    finding.code === 'CLASH_EARLIER_CANDIDATE' || finding.code === 'SETUP_OVERLAP' ? finding.numbers : [],
  );
  return [...new Set(numbers)];
}
