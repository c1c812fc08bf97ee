// How the steps of the SOP kept their standards ("mutu baku"), as a table of the yearly report.

import { MEASURED_STEPS, type StepReport } from '../../../domain/report/steps.ts';
import type { LateLetter } from '../../../domain/report/waiting.ts';
import type { WorkingHours } from '../../../domain/settings/settings.ts';
import { workingSpan } from '../../../domain/time/working-span.ts';
import { stampWords } from '../../../words/formats/dates.ts';
import { clockWords, spanWords } from '../../../words/formats/spans.ts';
import { holderWords } from '../../../words/sheet/choices.ts';
import type { Titles } from '../../../words/sheet/posts.ts';
import { percentWords, REPORT_WORDS } from '../../../words/sheet/report.ts';
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
