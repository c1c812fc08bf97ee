// The recapitulation of the yearly report: by month, by outcome, use of the room, types and names of institutions.

import { type AnnualReport, monthWithin } from '../../../domain/report/model.ts';
import type { RoomUse } from '../../../domain/report/use.ts';
import { firstMonth } from '../../../domain/report/years.ts';
import { timeAt } from '../../../domain/request/room-time.ts';
import { dateOf, type Instant, type PlainDate } from '../../../domain/time/time.ts';
import { INSTITUTION_TYPES } from '../../../domain/vocabulary.ts';
import { DAY_NAMES, MONTH_NAMES } from '../../../words/formats/dates.ts';
import { writeTime } from '../../../words/formats/numbers.ts';
import { type Column, figures, type Table, tableOf, words } from '../../../words/print/columns.ts';
import { monthColumns, outcomeLines, REPORT_COLUMNS, yearWords } from '../../../words/print/report-columns.ts';
import { INSTITUTION_TYPE_WORDS } from '../../../words/sheet/choices.ts';
import { REPORT_WORDS } from '../../../words/sheet/report.ts';

/** Events of each month; blank of those before the desk began. */
export type HeldBefore = readonly (number | '')[];

interface Recap {
  readonly report: AnnualReport;
  readonly heldBefore: HeldBefore | null;
  readonly use: RoomUse;
  readonly begun: PlainDate;
  readonly now: Instant;
}

/** Of the months since the desk began. */
function told<Of extends { readonly month: number }>(months: readonly Of[], { report, begun }: Recap) {
  return months
    .filter(({ month }) => month >= firstMonth(report.year, begun))
    .map((each) => ({ ...each, name: MONTH_NAMES[each.month - 1] ?? '' }));
}

/** What was held in the same month of the year before stands last, where there was such a year. */
export function monthTable(facts: Recap): Table {
  const { report, heldBefore, begun } = facts;
  const { year, months, totals } = report;
  const lines = told(months, facts).map((line) => ({ ...line, heldBefore: heldBefore?.[line.month - 1] ?? 0 }));
  const before = lines.reduce((sum, line) => sum + Number(line.heldBefore), 0);
  return tableOf(monthColumns(heldBefore && yearWords(year - 1, begun)), lines, {
    sum: { name: REPORT_WORDS.total, byKind: totals, heldBefore: before },
    label: REPORT_WORDS.byMonth,
    basis: `${REPORT_WORDS.figureBasis.received} Kegiatan dan peserta menurut bulan pelaksanaan.`,
  });
}

/** The other tables, each under its name. */
export function recapTables(facts: Recap): Table[] {
  const { report, use } = facts;
  const today = dateOf(facts.now);
  // The present month is told until today.
  const months = told(use.months, facts).map(({ name, ...line }) =>
    monthWithin(report.year, today) === line.month - 1
      ? { ...line, name: REPORT_WORDS.untilDay(name, Number(today.slice(8))) }
      : { ...line, name },
  );
  const { lines, ...below } = outcomeLines(report.outcomes);
  const institutions = INSTITUTION_TYPES.map((type) => {
    return { ...use.byInstitution[type], name: INSTITUTION_TYPE_WORDS[type] };
  }).filter(({ held }) => held > 0);
  const sumOf = (figure: (line: (typeof institutions)[number]) => number) =>
    institutions.reduce((sum, line) => sum + figure(line), 0);
  return [
    tableOf(REPORT_COLUMNS.outcomes, lines, {
      ...below,
      label: REPORT_WORDS.byOutcome,
      basis: REPORT_WORDS.outcomesBasis,
    }),
    tableOf(REPORT_COLUMNS.use, months, {
      sum: { ...use, name: REPORT_WORDS.total },
      label: REPORT_WORDS.use,
      basis: REPORT_WORDS.useBasis,
    }),
    tableOf(REPORT_COLUMNS.institutions, institutions, {
      sum: {
        name: REPORT_WORDS.total,
        held: sumOf(({ held }) => held),
        participantsPlanned: sumOf(({ participantsPlanned }) => participantsPlanned),
        participantsActual: sumOf(({ participantsActual }) => participantsActual),
      },
      label: REPORT_WORDS.byInstitution,
      basis: REPORT_WORDS.institutionBasis,
    }),
    hourTable(use),
  ];
}

/** The days of the office; others are shown only where the room was in use. */
const USUAL_DAYS = 5;

/** In how many events the room was in use, by weekday and hour, from the first hour to the last. */
function hourTable({ byHour }: RoomUse): Table {
  const days = DAY_NAMES.flatMap((name, index) => {
    const day = byHour[index] ?? [];
    return index < USUAL_DAYS || day.some((events) => events > 0) ? [{ name, day }] : [];
  });
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const used = hours.filter((hour) => days.some(({ day }) => day[hour]));
  const shown = hours
    .filter((hour) => Math.min(...used) <= hour && hour <= Math.max(...used))
    .map((hour) => ({ hour, name: `${writeTime(timeAt(hour * 60))}–${writeTime(timeAt(hour * 60 + 59))}` }));
  const columns: readonly Column<(typeof shown)[number]>[] = [
    words('Jam', 'name'),
    ...days.map(({ name, day }) => figures<(typeof shown)[number]>(name, ({ hour }) => day[hour] || '')),
  ];
  return tableOf(columns, shown, {
    label: REPORT_WORDS.byHour,
    basis: REPORT_WORDS.byHourBasis,
    isHeat: true,
    empty: REPORT_WORDS.none,
  });
}
