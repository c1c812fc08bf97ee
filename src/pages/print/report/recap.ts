// The recapitulation of the yearly report: by month, by outcome, use of the room, types and names of institutions.

import type { AnnualReport } from '../../../domain/report/model.ts';
import type { RoomUse } from '../../../domain/report/use.ts';
import { timeAt } from '../../../domain/request/room-time.ts';
import { INSTITUTION_TYPES } from '../../../domain/vocabulary.ts';
import { DAY_NAMES, MONTH_NAMES } from '../../../words/formats/dates.ts';
import { writeTime } from '../../../words/formats/numbers.ts';
import { type Column, figures, type Table, tableOf, words } from '../../../words/print/columns.ts';
import { monthColumns, outcomeLines, REPORT_COLUMNS } from '../../../words/print/report-columns.ts';
import { INSTITUTION_TYPE_WORDS } from '../../../words/sheet/choices.ts';
import { REPORT_WORDS } from '../../../words/sheet/report.ts';

interface Recap {
  readonly report: AnnualReport;
  readonly heldBefore: readonly number[] | null;
  readonly use: RoomUse;
}

/** Every month has a row; what was held in the same month of the year before stands last, where there was such a year. */
export function monthTable({ report, heldBefore }: Recap): Table {
  const { year, months, totals } = report;
  const lines = months.map(({ month, byKind }) => {
    return { name: MONTH_NAMES[month - 1] ?? '', byKind, heldBefore: heldBefore?.[month - 1] ?? 0 };
  });
  const before = lines.reduce((sum, line) => sum + line.heldBefore, 0);
  return tableOf(monthColumns(heldBefore ? year - 1 : null), lines, {
    sum: { name: REPORT_WORDS.total, byKind: totals, heldBefore: before },
    label: REPORT_WORDS.byMonth,
    basis: `${REPORT_WORDS.figureBasis.received} Kegiatan dan peserta menurut bulan pelaksanaan.`,
  });
}

/** The other tables, each under its name. */
export function recapTables({ report, use }: Recap): Table[] {
  const { lines, ...below } = outcomeLines(report.outcomes);
  const months = use.months.map((month) => ({ ...month, name: MONTH_NAMES[month.month - 1] ?? '' }));
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

/** The hours of the office's usual day; others are shown only where the room was in use. */
const USUAL = { firstHour: 8, lastHour: 15, lastDay: 5 } as const;

/** In how many events the room was in use, by weekday and hour. */
function hourTable({ byHour }: RoomUse): Table {
  const isUsed = (hour: number) => byHour.some((day) => (day[hour] ?? 0) > 0);
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const first = Math.min(USUAL.firstHour, ...hours.filter(isUsed));
  const last = Math.max(USUAL.lastHour, ...hours.filter(isUsed));
  const days = DAY_NAMES.flatMap((name, index) => {
    const day = byHour[index] ?? [];
    return index < USUAL.lastDay || day.some((events) => events > 0) ? [{ name, day }] : [];
  });
  const shown = hours
    .filter((hour) => first <= hour && hour <= last)
    .map((hour) => ({ hour, name: `${writeTime(timeAt(hour * 60))}–${writeTime(timeAt(hour * 60 + 59))}` }));
  const columns: readonly Column<(typeof shown)[number]>[] = [
    words('Jam', 'name'),
    ...days.map(({ name, day }) => figures<(typeof shown)[number]>(name, ({ hour }) => day[hour] ?? 0)),
  ];
  return tableOf(columns, shown, { label: REPORT_WORDS.byHour, basis: REPORT_WORDS.byHourBasis, isHeat: true });
}
