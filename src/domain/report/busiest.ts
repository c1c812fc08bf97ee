// When the room was wanted most, and by whom: of the events that took place in a year.
import { plain } from '../request/lineage.ts';
import { weekdayOf } from '../time/working-time.ts';
import type { AnnualReport, ReportLine } from './model.ts';

/** Something, and how many events it had. */
export interface Ranked<Of> {
  readonly of: Of;
  readonly events: number;
}

export interface Busiest {
  /** 1 to 12; `null` in a year without events. */
  readonly month: Ranked<number> | null;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: Ranked<number> | null;
  /** The hour of the day in which most events began: 9 is 09.00–09.59. */
  readonly hour: Ranked<number> | null;
  /** Institutions by name, most events first; of equal ones the first to come. */
  readonly institutions: readonly Ranked<string>[];
}

const MOST_INSTITUTIONS = 5;

/** Of equal ones the earliest is named. */
export function busiest({ list }: Pick<AnnualReport, 'list'>): Busiest {
  const held = list.filter(({ status }) => status === 'COMPLETED');
  const top = <Of extends number>(keyOf: (line: ReportLine) => Of) => earliestOf(ranked(held, keyOf));
  return {
    month: top(({ date }) => Number(date.slice(5, 7))),
    weekday: top(({ date }) => weekdayOf(date)),
    hour: top(({ startTime }) => Number(startTime.slice(0, 2))),
    institutions: institutionsOf(held).slice(0, MOST_INSTITUTIONS),
  };
}

function institutionsOf(held: readonly ReportLine[]): Ranked<string>[] {
  const names = new Map(
    [...held].reverse().map(({ institution }) => [plain(institution), institution.trim()] as const),
  );
  const counted = ranked(held, ({ institution }) => plain(institution));
  return [...counted]
    .sort((one, other) => other.events - one.events)
    .map(({ of, events }) => ({ of: names.get(of) ?? of, events }));
}

/** In the order in which they came first. */
function ranked<Of extends string | number>(
  held: readonly ReportLine[],
  keyOf: (line: ReportLine) => Of,
): Ranked<Of>[] {
  const counts = new Map<Of, number>();
  for (const line of held) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return [...counts].map(([of, events]) => ({ of, events }));
}

function earliestOf<Of extends number>(all: readonly Ranked<Of>[]): Ranked<Of> | null {
  return [...all].sort((one, other) => other.events - one.events || one.of - other.of)[0] ?? null;
}
