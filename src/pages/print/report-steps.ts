// How the steps of the SOP kept their standards ("mutu baku"), as a table of the yearly report.
import { MEASURED_STEPS, type StepReport } from '../../domain/report/steps.ts';
import type { WorkingHours } from '../../domain/settings/settings.ts';
import { workingSpan } from '../../domain/time/working-span.ts';
import { clockWords, spanWords } from '../../words/formats/spans.ts';
import { percentWords, REPORT_WORDS } from '../../words/sheet/report.ts';
import type { PageCell, Table } from './sheet-page.ts';

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
        const { count, median, nineOfTen, withinStandard } = steps.steps[step];
        // Of the room it is told how early it was, not how long it took: that has a row of its own.
        const took = step === 'MARK_READY' ? [notTaken, notTaken] : [spanOf(median), spanOf(nineOfTen)];
        const kept = withinStandard === null ? none : percentWords(withinStandard);
        return [REPORT_WORDS.stepNames[step], count, ...took, kept];
      }),
      [REPORT_WORDS.earliness, early.count, earlyOf(early.median), earlyOf(early.nineOfTen), notTaken],
      [REPORT_WORDS.moved, steps.moved],
    ],
    figures: [2, 3, 4, 5],
    source: REPORT_WORDS.stepsSource,
  };
}
