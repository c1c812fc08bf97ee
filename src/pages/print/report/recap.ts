// The recapitulation of the yearly report: by month, by outcome, use of the room, types and names of institutions.

import type { AnnualReport, MonthReport, Tally } from '../../../domain/report/model.ts';
import type { Busiest, RoomUse } from '../../../domain/report/use.ts';
import { timeAt } from '../../../domain/request/room-time.ts';
import { UNDECIDED_STATUSES } from '../../../domain/request/status.ts';
import { INSTITUTION_TYPES, REQUEST_KINDS, type RequestKind } from '../../../domain/vocabulary.ts';
import { DAY_NAMES, MONTH_NAMES } from '../../../words/formats/dates.ts';
import { percentWords, writeTime } from '../../../words/formats/numbers.ts';
import { INSTITUTION_TYPE_WORDS, KIND_WORDS } from '../../../words/sheet/choices.ts';
import { REPORT_WORDS, registerBasisWords } from '../../../words/sheet/report.ts';
import type { PageCell, Table } from '../sheet-page.ts';

/** The kinds of requests that the SOP's report covers. */
const REPORTED: readonly RequestKind[] = ['VISIT', 'LOAN'];

/** The monthly figures, each for visits and loans. */
const MONTHLY = {
  received: { word: REPORT_WORDS.received, figure: ({ received, duplicates }: Tally) => received - duplicates },
  held: { word: REPORT_WORDS.held, figure: ({ held }: Tally) => held },
  scheduled: { word: REPORT_WORDS.scheduled, figure: ({ scheduled }: Tally) => scheduled },
  participants: { word: REPORT_WORDS.participants, figure: ({ participantsActual }: Tally) => participantsActual },
} as const;

/** The first of the two columns of each figure in the table of the months, counted from 1. */
export const MONTH_COLUMNS = { received: 2, held: 4, scheduled: 6, participants: 8 } as const satisfies Record<
  keyof typeof MONTHLY,
  number
>;

interface Recap {
  readonly report: AnnualReport;
  readonly heldBefore: readonly number[] | null;
  readonly use: RoomUse;
  readonly busiest: Busiest;
}

/** Every month has a row; what was held in the same month of the year before stands last, where there was such a year. */
export function monthTable({ report, heldBefore }: Recap): Table {
  const { year, months, totals, list } = report;
  const held = list.filter(({ status }) => status === 'COMPLETED').map(({ number }) => number);
  const beside = (value: number | undefined): PageCell[] => (heldBefore ? [value ?? 0] : []);
  return {
    columns: [
      REPORT_WORDS.month,
      ...Object.values(MONTHLY).flatMap(({ word }) => REPORTED.map((kind) => word(KIND_WORDS[kind]))),
      ...(heldBefore ? [REPORT_WORDS.heldBefore(year - 1)] : []),
    ],
    lines: months.map((month) => [
      MONTH_NAMES[month.month - 1] ?? '',
      ...monthCells(month),
      ...beside(heldBefore?.[month.month - 1]),
    ]),
    sum: [
      REPORT_WORDS.total,
      ...monthCells({ byKind: totals }),
      ...beside(heldBefore?.reduce((sum, each) => sum + each, 0)),
    ],
    figures: [2, 3, 4, 5, 6, 7, 8, 9, 10],
    label: REPORT_WORDS.byMonth,
    basis: `${registerBasisWords('terlaksana', held)} ${REPORT_WORDS.figureBasis.received}`,
  };
}

/** The other tables, each under its name. */
export function recapTables({ report, use, busiest }: Recap): Table[] {
  const outcomes = REQUEST_KINDS.map((kind) => outcomeCells(report.outcomes[kind]));
  const institutions = INSTITUTION_TYPES.map((type) => {
    const { held, participantsPlanned, participantsActual } = use.byInstitution[type];
    return [held, participantsPlanned, participantsActual];
  });
  const often = busiest.institutions.filter(({ events }) => events > 1);
  return [
    {
      label: REPORT_WORDS.byOutcome,
      columns: REPORT_WORDS.outcomes,
      lines: REQUEST_KINDS.map((kind, index) => [KIND_WORDS[kind], ...(outcomes[index] ?? [])]),
      sum: [REPORT_WORDS.total, ...summed(outcomes)],
      figures: [2, 3, 4, 5, 6, 7, 8, 9, 10],
      basis: REPORT_WORDS.outcomesBasis,
    },
    {
      label: REPORT_WORDS.use,
      columns: REPORT_WORDS.useHeader,
      lines: use.months.map(({ month, used, available }) => useLine(MONTH_NAMES[month - 1] ?? '', used, available)),
      sum: useLine(REPORT_WORDS.total, use.used, use.available),
      figures: [2, 3, 4],
      basis: REPORT_WORDS.useBasis,
    },
    {
      label: REPORT_WORDS.byInstitution,
      columns: REPORT_WORDS.institutionHeader,
      lines: INSTITUTION_TYPES.map((type, index) => [INSTITUTION_TYPE_WORDS[type], ...(institutions[index] ?? [])]),
      sum: [REPORT_WORDS.total, ...summed(institutions)],
      figures: [2, 3, 4],
      basis: REPORT_WORDS.institutionBasis,
    },
    hourTable(use),
    ...(often.length === 0
      ? []
      : [
          {
            label: REPORT_WORDS.often,
            columns: REPORT_WORDS.oftenHeader,
            lines: often.map(({ of, events }): PageCell[] => [of, events]),
            figures: [2],
            basis: REPORT_WORDS.oftenBasis,
          },
        ]),
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
  return {
    label: REPORT_WORDS.byHour,
    columns: [REPORT_WORDS.byHourHead, ...days.map(({ name }) => name)],
    lines: hours
      .filter((hour) => first <= hour && hour <= last)
      .map((hour) => [
        `${writeTime(timeAt(hour * 60))}–${writeTime(timeAt(hour * 60 + 59))}`,
        ...days.map(({ day }) => day[hour] ?? 0),
      ]),
    figures: days.map((_, index) => index + 2),
    basis: REPORT_WORDS.byHourBasis,
    isHeat: true,
  };
}

function monthCells({ byKind }: Pick<MonthReport, 'byKind'>): number[] {
  return Object.values(MONTHLY).flatMap(({ figure }) => REPORTED.map((kind) => figure(byKind[kind])));
}

/** The outcomes of a year's requests: the total without repeated ones, its parts, and the repeated ones. */
function outcomeCells(standing: AnnualReport['outcomes'][RequestKind]): number[] {
  const parts = [
    UNDECIDED_STATUSES.reduce((sum, status) => sum + standing[status], 0),
    standing.SCHEDULED + standing.READY,
    standing.COMPLETED,
    standing.NO_SHOW,
    standing.REJECTED,
    standing.CANCELLED,
    standing.IGNORED,
  ];
  return [parts.reduce((sum, part) => sum + part, 0), ...parts, standing.DUPLICATE];
}

function summed(lines: readonly (readonly number[])[]): number[] {
  return (lines[0] ?? []).map((_, column) => lines.reduce((sum, line) => sum + (line[column] ?? 0), 0));
}

function useLine(name: string, used: number, available: number): PageCell[] {
  const share = available > 0 ? percentWords(used / available) : REPORT_WORDS.none;
  return [name, hoursOf(used), hoursOf(available), share];
}

function hoursOf(minutes: number): PageCell {
  return { value: minutes / 60, of: 'hours' };
}
