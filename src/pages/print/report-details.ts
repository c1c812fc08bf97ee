// The other tables of the yearly report: use of the room, types of institutions, and the time of each SOP step.

import { MEASURED_STEPS } from '../../domain/report/steps.ts';
import type { RoomUse } from '../../domain/report/use.ts';
import { workingSpan } from '../../domain/time/working-span.ts';
import { INSTITUTION_TYPES, type InstitutionType } from '../../domain/vocabulary.ts';
import { MONTH_NAMES } from '../../words/formats/dates.ts';
import { spanWords } from '../../words/formats/spans.ts';
import { INSTITUTION_TYPE_WORDS } from '../../words/sheet/choices.ts';
import { REPORT_WORDS } from '../../words/sheet/report.ts';
import type { PageCell, ReportDetails } from './report.ts';

export interface DetailTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly lines: readonly (readonly PageCell[])[];
}

/** The tables in the order of the report; a step that was never measured has words instead of numbers. */
export function detailTables({ use, steps, hours }: ReportDetails): DetailTable[] {
  const { none, notTaken } = REPORT_WORDS;
  const spanOf = (minutes: number | null) => (minutes === null ? none : spanWords(workingSpan(minutes, hours)));
  const early = steps.steps.MARK_READY;
  return [
    {
      title: REPORT_WORDS.use,
      columns: REPORT_WORDS.useHeader,
      lines: [
        ...use.months.map(({ month, used, available }) => useLine(MONTH_NAMES[month - 1] ?? '', used, available)),
        useLine(REPORT_WORDS.total, use.used, use.available),
        [REPORT_WORDS.useBasis],
      ],
    },
    {
      title: REPORT_WORDS.byInstitution,
      columns: REPORT_WORDS.institutionHeader,
      lines: [
        ...INSTITUTION_TYPES.map((type) => [INSTITUTION_TYPE_WORDS[type], ...figuresOf(use, type)]),
        [
          REPORT_WORDS.total,
          ...INSTITUTION_TYPES.map((type) => figuresOf(use, type)).reduce((sums, line) =>
            sums.map((sum, column) => sum + (line[column] ?? 0)),
          ),
        ],
      ],
    },
    {
      title: REPORT_WORDS.steps,
      columns: REPORT_WORDS.stepsHeader,
      lines: [
        ...MEASURED_STEPS.map((step): PageCell[] => {
          const { count, median, nineOfTen, withinStandard } = steps.steps[step];
          // Of the room it is told how early it was, not how long it took: that has a row of its own.
          const took = step === 'MARK_READY' ? [notTaken, notTaken] : [spanOf(median), spanOf(nineOfTen)];
          return [REPORT_WORDS.stepNames[step], count, ...took, percent(withinStandard)];
        }),
        [REPORT_WORDS.earliness, early.count, spanOf(early.median), spanOf(early.nineOfTen), notTaken],
        [REPORT_WORDS.moved, steps.moved],
      ],
    },
  ];
}

function figuresOf({ byInstitution }: RoomUse, type: InstitutionType): number[] {
  const { held, participantsPlanned, participantsActual } = byInstitution[type];
  return [held, participantsPlanned, participantsActual];
}

function useLine(name: string, used: number, available: number): PageCell[] {
  return [name, hoursOf(used), hoursOf(available), percent(available > 0 ? used / available : null)];
}

/** Minutes as hours with two decimals: rounded to whole hours, the months would not add up to the year. */
function hoursOf(minutes: number): number {
  return Math.round(minutes / 0.6) / 100;
}

function percent(share: number | null): string {
  return share === null ? REPORT_WORDS.none : REPORT_WORDS.percent(share);
}
