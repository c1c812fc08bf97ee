// The tables of the report beside the recapitulation: standards, survey, devices and damages, and the register.

import { type Damaged, type Device, stateOf } from '../../../domain/damage/device.ts';
import type { DamageReport, ListedDamage } from '../../../domain/damage/report.ts';
import type { AnnualReport, ReportLine } from '../../../domain/report/model.ts';
import type { StepReport } from '../../../domain/report/steps.ts';
import type { LateLetter } from '../../../domain/report/waiting.ts';
import type { WorkingHours } from '../../../domain/settings/settings.ts';
import { SURVEY_ELEMENTS, type SurveyElement } from '../../../domain/survey/answer.ts';
import type { Satisfaction, SurveyReport } from '../../../domain/survey/satisfaction.ts';
import { workingSpan } from '../../../domain/time/working-time.ts';
import { MEASURED_STEPS } from '../../../domain/vocabulary.ts';
import { hoursWords, shortDateWords, stampWords } from '../../../words/formats/dates.ts';
import { clockWords, percentWords, spanWords } from '../../../words/formats/numbers.ts';
import { elementWords, GRADE_WORDS, NO_SURVEY_WORDS, shownIndexWords } from '../../../words/print/satisfaction.ts';
import { holderWords, KIND_WORDS, STATUS_WORDS } from '../../../words/sheet/choices.ts';
import { DEVICE_STATE_WORDS } from '../../../words/sheet/damage.ts';
import type { Titles } from '../../../words/sheet/posts.ts';
import { affectedWords, REPORT_WORDS } from '../../../words/sheet/report.ts';
import type { PageCell, Table } from '../sheet-page.ts';

/** A step that was never measured has words instead of numbers. */
export function stepTable({ steps, hours }: { readonly steps: StepReport; readonly hours: WorkingHours }): Table {
  const { none, notTaken } = REPORT_WORDS;
  const spanOf = (minutes: number | null) => (minutes === null ? none : spanWords(workingSpan(minutes, hours)));
  const earlyOf = (minutes: number | null) => (minutes === null ? none : clockWords(minutes));
  const early = steps.steps.MARK_READY;
  return {
    columns: REPORT_WORDS.stepsHeader,
    lines: [
      ...MEASURED_STEPS.map((step): PageCell[] => {
        const { taken, count, median, nineOfTen, withinStandard } = steps.steps[step];
        // Of the room it is told how early it was, not how long it took: that has a row of its own.
        const took = step === 'MARK_READY' ? [notTaken, notTaken] : [spanOf(median), spanOf(nineOfTen)];
        const kept = withinStandard === null ? none : percentWords(withinStandard);
        return [REPORT_WORDS.stepNames[step], taken, count, ...took, kept];
      }),
      [REPORT_WORDS.earliness, early.taken, early.count, earlyOf(early.median), notTaken, notTaken],
      [REPORT_WORDS.undisposed, steps.undisposed],
      [REPORT_WORDS.moved, steps.moved],
    ],
    figures: [2, 3, 4, 5, 6],
    label: REPORT_WORDS.steps,
    basis: REPORT_WORDS.stepsBasis,
  };
}

/** Others are counted. */
const MOST_LATE = 20;

/** The letters that are late now, the latest first: with whom each lies, and for how long. */
export function lateTable(late: readonly LateLetter[], titles: Titles): Table {
  const more = late.length - MOST_LATE;
  return {
    columns: REPORT_WORDS.lateHeader,
    lines: [
      ...late
        .slice(0, MOST_LATE)
        .map(({ number, institution, holder, dueAt, late }): PageCell[] => [
          number,
          institution,
          holderWords(holder, titles),
          stampWords(dueAt),
          spanWords(late),
        ]),
      ...(more > 0 ? [[REPORT_WORDS.lateMore(more)]] : []),
    ],
    label: REPORT_WORDS.late,
    empty: REPORT_WORDS.noLate,
  };
}

/** Where the bars of the chart stand: the elements of the whole year, without the index. */
export const ELEMENTS_CHART = { bars: [4], rows: SURVEY_ELEMENTS.length } as const;

/** Without an answer the table says so in each cell: no data is no bad grade. */
export function surveyTable({ semesters, whole }: SurveyReport): Table {
  const columns = [...semesters, whole];
  return {
    columns: REPORT_WORDS.surveyHeader,
    lines: [
      ...SURVEY_ELEMENTS.map((element): PageCell[] => [elementWords(element), ...columns.map(meanOf(element))]),
      [REPORT_WORDS.respondents, ...columns.map(({ respondents }) => respondents)],
      [REPORT_WORDS.grade, ...columns.map(({ grade }) => (grade === null ? NO_SURVEY_WORDS : GRADE_WORDS[grade]))],
    ],
    sum: [REPORT_WORDS.index, ...columns.map(shownIndexWords)],
    figures: [2, 3, 4],
    label: REPORT_WORDS.survey,
    basis: REPORT_WORDS.surveyBasis,
  };
}

/** The mean of an element, 1 to 4. */
function meanOf(element: SurveyElement): (of: Satisfaction) => PageCell {
  return ({ means }) => {
    const mean = means[element];
    return mean === null ? REPORT_WORDS.notTaken : { value: mean, of: 'mean' };
  };
}

/** What happened to the devices in a year, in one row a figure. */
export function damageTable({ reported, repaired, medianDays, open, affected }: DamageReport): Table {
  return {
    columns: REPORT_WORDS.damageHeader,
    lines: [
      [REPORT_WORDS.damageReported, reported],
      [REPORT_WORDS.damageRepaired, repaired],
      [REPORT_WORDS.damageDays, medianDays === null ? REPORT_WORDS.none : { value: medianDays, of: 'days' }],
      [REPORT_WORDS.damageAffected, affected.length],
      [REPORT_WORDS.damageOpen, open.length],
    ],
    figures: [2],
    label: REPORT_WORDS.damage,
    basis: REPORT_WORDS.damageBasis,
  };
}

export function damageList(damages: readonly ListedDamage[]): Table {
  return {
    columns: REPORT_WORDS.damageListHeader,
    lines: damages.map((damage): PageCell[] => [
      damage.device,
      damage.description,
      damage.foundOn === null ? '' : shortDateWords(damage.foundOn),
      damage.repairedOn === null ? REPORT_WORDS.damageStillOpen : shortDateWords(damage.repairedOn),
      affectedWords(damage.affected),
    ]),
  };
}

/** The devices as they are now. */
export function deviceTable(devices: readonly Device[], damaged: Damaged): Table {
  return {
    columns: REPORT_WORDS.devicesHeader,
    lines: devices.map((device) => {
      const { name, place, responsible } = device;
      return [name, place, DEVICE_STATE_WORDS[stateOf(device, damaged)], responsible];
    }),
    label: REPORT_WORDS.devices,
    basis: REPORT_WORDS.devicesBasis,
  };
}

export function listTable({ list }: Pick<AnnualReport, 'list'>): Table {
  return {
    columns: REPORT_WORDS.listHeader,
    lines: list.map(cellsOf),
    figures: [7, 8],
    empty: REPORT_WORDS.emptyList,
  };
}

function cellsOf(line: ReportLine): PageCell[] {
  const hours = hoursWords(line.startTime, line.endTime);
  return [
    line.number,
    { date: line.date },
    line.endDate === line.date ? hours : `${hours} s.d. ${shortDateWords(line.endDate)}`,
    KIND_WORDS[line.kind],
    line.institution,
    line.activity,
    line.participantsPlanned ?? '',
    line.participantsActual ?? (line.status === 'COMPLETED' ? REPORT_WORDS.notRecorded : ''),
    STATUS_WORDS[line.status],
  ];
}
