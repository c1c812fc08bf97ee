// What the report begins with: five figures beside those of the year before, what waits now, and the year by month.
import { isFewMeasured, sumOf, type YearFigures } from '../../../domain/report/figures.ts';
import type { WaitingLetters } from '../../../domain/report/waiting.ts';
import { percentWords, roundedMeasure, spanWords } from '../../../words/formats/numbers.ts';
import {
  type Column,
  figures,
  type PageCell,
  pageCellWords,
  type Table,
  tableOf,
  words,
} from '../../../words/print/columns.ts';
import { REPORT_COLUMNS } from '../../../words/print/report-columns.ts';
import { holderWords } from '../../../words/sheet/choices.ts';
import { publicTitles } from '../../../words/sheet/posts.ts';
import { REPORT_WORDS as WORDS } from '../../../words/sheet/report.ts';

type Figure = keyof typeof WORDS.figures;

/** Of figures that are measured. */
type Measure = 'hours' | 'percent';

interface HowShown {
  /** `null` where it was not measured. */
  readonly value: (year: YearFigures) => number | null;
  /** Absent where it is counted. */
  readonly measure?: Measure;
  /** What stands beside its name. */
  readonly about?: (year: YearFigures) => string;
}

const FIGURES: Readonly<Record<Figure, HowShown>> = {
  received: { value: ({ received }) => sumOf(received) },
  held: {
    value: ({ held }) => sumOf(held),
    about: ({ year, heldFromBefore }) => (heldFromBefore === 0 ? '' : WORDS.fromBefore(heldFromBefore, year)),
  },
  participants: { value: ({ participants }) => participants },
  used: {
    value: ({ used }) => used / 60,
    measure: 'hours',
    about: ({ used, available }) => (available > 0 ? WORDS.useShare(percentWords(used / available)) : ''),
  },
  withinStandard: {
    value: ({ withinStandard }) => withinStandard && withinStandard * 100,
    measure: 'percent',
    about: ({ withinStandard, stepsOwed }) =>
      withinStandard === null || !stepsOwed
        ? WORDS.nothingMeasured
        : isFewMeasured(stepsOwed)
          ? WORDS.fewMeasured(stepsOwed)
          : WORDS.measured(Math.round(withinStandard * stepsOwed), stepsOwed),
  },
};

/** @param before `null` where nothing happened in the year before: the figures stand alone */
export function figureTable(year: YearFigures, before: YearFigures | null): Table {
  const names = Object.keys(FIGURES) as Figure[];
  const lines = names.map((name) => {
    const { value, measure, about } = FIGURES[name];
    const cell = (number: number | null) => (number === null ? WORDS.notTaken : figureCell(number, measure));
    const [now, then] = [value(year), before && value(before)];
    const beside = about?.(year) ?? '';
    const label = beside === '' ? WORDS.figures[name] : `${WORDS.figures[name]}: ${beside}`;
    return { label, now: cell(now), earlier: cell(then), change: changeOf(measure, now, then) };
  });
  const columns: readonly Column<(typeof lines)[number]>[] = [
    words('Angka pokok', 'label'),
    figures(String(year.year), 'now'),
    ...(before
      ? [
          figures<(typeof lines)[number]>(String(before.year), 'earlier'),
          figures<(typeof lines)[number]>('Perubahan', 'change'),
        ]
      : []),
  ];
  return tableOf(columns, lines, { lineBasis: names.map((name) => [WORDS.figures[name], WORDS.figureBasis[name]]) });
}

function figureCell(figure: number, measure: Measure | undefined): PageCell {
  if (measure === undefined) return figure;
  return measure === 'percent' ? percentWords(figure / 100) : { value: figure };
}

/** "+12", "–3,5", or percentage points of a share; blank where a year is missing. As the two figures say it that are shown. */
function changeOf(measure: Measure | undefined, now: number | null, then: number | null): string {
  if (now === null || then === null) return '';
  const shown = (figure: number) => (measure === undefined ? figure : roundedMeasure(figure));
  const change = shown(now) - shown(then);
  const size = pageCellWords(measure === undefined ? Math.abs(change) : { value: Math.abs(change) });
  const sign = /[1-9]/.test(size) ? (change > 0 ? '+' : '–') : '';
  return `${sign}${size}${measure === 'percent' ? ' poin' : ''}`;
}

/** Who has letters now; without lines where nothing waits. */
export function waitingTable(waiting: readonly WaitingLetters[]): Table {
  const lines = waiting.map(({ holder, longest, ...counts }) => {
    return { ...counts, on: holderWords(holder, publicTitles()), longest: spanWords(longest) };
  });
  return tableOf(REPORT_COLUMNS.waiting, lines, {
    label: WORDS.waiting,
    basis: WORDS.waitingBasis,
    empty: WORDS.nothingWaits,
  });
}
