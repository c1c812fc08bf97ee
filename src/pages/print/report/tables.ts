// The tables of the report beside the recapitulation: standards, devices and damages, and the register.

import type { Damaged, Device } from '../../../domain/devices/device.ts';
import type { DamageReport } from '../../../domain/devices/report.ts';
import { isFewMeasured } from '../../../domain/report/figures.ts';
import type { StepReport } from '../../../domain/report/steps.ts';
import type { LateLetter } from '../../../domain/report/waiting.ts';
import type { WorkingHours } from '../../../domain/settings/settings.ts';
import type { PlainDate } from '../../../domain/time/time.ts';
import { workingSpan } from '../../../domain/time/working-time.ts';
import { MEASURED_STEPS } from '../../../domain/vocabulary.ts';
import { plainDateWords, stampWords } from '../../../words/formats/dates.ts';
import { clockWords, percentWords, spanWords } from '../../../words/formats/numbers.ts';
import { type PageCell, type Table, tableOf } from '../../../words/print/columns.ts';
import { REPORT_COLUMNS } from '../../../words/print/report-columns.ts';
import { holderWords } from '../../../words/sheet/choices.ts';
import { deviceStateWords } from '../../../words/sheet/devices.ts';
import { publicTitles } from '../../../words/sheet/posts.ts';
import { REPORT_WORDS } from '../../../words/sheet/report.ts';

/** A step that was never measured has no times. */
export function stepTable({ steps, hours }: { readonly steps: StepReport; readonly hours: WorkingHours }): Table {
  const head = publicTitles().AGENCY_HEAD;
  const { notTaken } = REPORT_WORDS;
  const spanOf = (minutes: number | null) => (minutes === null ? notTaken : spanWords(workingSpan(minutes, hours)));
  const earlyOf = (minutes: number | null) => (minutes === null ? notTaken : clockWords(minutes));
  const keptOf = (share: number, measured: number) =>
    isFewMeasured(measured) ? `${percentWords(share)}, ${REPORT_WORDS.few}` : percentWords(share);
  const early = steps.steps.MARK_READY;
  const lines = [
    ...MEASURED_STEPS.map((step) => {
      const { taken, count, overdue, median, nineOfTen, withinStandard } = steps.steps[step];
      // Of the room it is told how early it was, not how long it took: that has a row of its own.
      const isRoom = step === 'MARK_READY';
      return {
        ...{ name: REPORT_WORDS.stepNames[step], taken, count, overdue },
        median: isRoom ? notTaken : spanOf(median),
        nineOfTen: isRoom ? notTaken : spanOf(nineOfTen),
        kept: withinStandard === null ? notTaken : keptOf(withinStandard, count + overdue),
      };
    }),
    {
      ...{ name: REPORT_WORDS.earliness, taken: early.taken, count: early.count, median: earlyOf(early.median) },
      ...{ nineOfTen: notTaken, kept: notTaken },
    },
    { name: REPORT_WORDS.undisposed(head), taken: steps.undisposed },
    { name: REPORT_WORDS.moved, taken: steps.moved },
  ];
  return tableOf(REPORT_COLUMNS.steps, lines, { label: REPORT_WORDS.steps, basis: REPORT_WORDS.stepsBasis(head) });
}

/** Others are counted. */
const MOST_LATE = 20;

/** The letters that are late, the latest first: with whom each lies, and for how long. */
export function lateTable(late: readonly LateLetter[]): Table {
  const more = late.length - MOST_LATE;
  const lines = late.slice(0, MOST_LATE).map(({ number, institution, holder, dueAt, late }) => {
    return {
      number,
      institution,
      holder: holderWords(holder, publicTitles()),
      due: stampWords(dueAt),
      late: spanWords(late),
    };
  });
  return tableOf(REPORT_COLUMNS.late, [...lines, ...(more > 0 ? [{ number: REPORT_WORDS.lateMore(more) }] : [])], {
    label: REPORT_WORDS.late,
    empty: REPORT_WORDS.noLate,
  });
}

/** What happened to the devices in a year, in one row a figure. @param isOver whether the year is */
export function damageTable({ reported, repaired, medianDays, open, affected }: DamageReport, isOver: boolean): Table {
  const days: PageCell = medianDays === null ? REPORT_WORDS.none : { value: medianDays };
  const lines = [
    { name: REPORT_WORDS.damageReported, figure: reported },
    { name: REPORT_WORDS.damageRepaired, figure: repaired },
    { name: REPORT_WORDS.damageDays, figure: days },
    { name: REPORT_WORDS.damageAffected, figure: affected.length },
    { name: isOver ? REPORT_WORDS.damageOpen : REPORT_WORDS.damageOpenNow, figure: open.length },
  ];
  return tableOf(REPORT_COLUMNS.damage, lines, { label: REPORT_WORDS.damage, basis: REPORT_WORDS.damageBasis });
}

/** The devices as they are today, whichever year the report is of. */
export function deviceTable(devices: readonly Device[], damaged: Damaged, today: PlainDate): Table {
  const lines = devices.map((device) => ({ ...device, state: deviceStateWords(device.name, damaged) }));
  return tableOf(REPORT_COLUMNS.devices, lines, {
    label: REPORT_WORDS.devices(plainDateWords(today)),
    basis: REPORT_WORDS.devicesBasis,
  });
}
