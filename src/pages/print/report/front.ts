// What the report begins with: five figures beside those of the year before, what waits now, and the year by month.
import { isFewMeasured, sumOf, type YearFigures } from '../../../domain/report/figures.ts';
import type { WaitingLetters } from '../../../domain/report/waiting.ts';
import type { PlainDate } from '../../../domain/time/time.ts';
import { percentWords, spanWords } from '../../../words/formats/numbers.ts';
import { type Column, figures, type PageCell, type Table, tableOf, words } from '../../../words/print/columns.ts';
import { REPORT_COLUMNS, yearWords } from '../../../words/print/report-columns.ts';
import { holderWords } from '../../../words/sheet/choices.ts';
import { publicTitles } from '../../../words/sheet/posts.ts';
import { REPORT_WORDS as WORDS } from '../../../words/sheet/report.ts';

type Figure = keyof typeof WORDS.figures;

interface HowShown {
  readonly cell: (year: YearFigures) => PageCell;
  /** What stands beside its name. */
  readonly about?: (year: YearFigures) => string;
}

const FIGURES: Readonly<Record<Figure, HowShown>> = {
  received: { cell: ({ received }) => sumOf(received) },
  held: {
    cell: ({ held }) => sumOf(held),
    about: ({ year, heldFromBefore, heldLater }) =>
      [
        ...(heldFromBefore === 0 ? [] : [WORDS.fromBefore(heldFromBefore, year)]),
        ...(heldLater === 0 ? [] : [WORDS.heldLater(heldLater, year)]),
      ].join('; '),
  },
  participants: { cell: ({ participants }) => participants },
  used: {
    cell: ({ used }) => ({ value: used / 60 }),
    about: ({ used, available }) => (available > 0 ? WORDS.useShare(percentWords(used / available)) : ''),
  },
  withinStandard: {
    cell: ({ withinStandard }) => (withinStandard === null ? WORDS.notTaken : percentWords(withinStandard)),
    about: ({ withinStandard, stepsOwed }) =>
      withinStandard === null || !stepsOwed
        ? WORDS.nothingMeasured
        : isFewMeasured(stepsOwed)
          ? WORDS.fewMeasured(stepsOwed)
          : WORDS.measured(Math.round(withinStandard * stepsOwed), stepsOwed),
  },
};

/** @param before `null` where nothing happened in the year before: the figures stand alone */
export function figureTable(year: YearFigures, before: YearFigures | null, begun: PlainDate): Table {
  const names = Object.keys(FIGURES) as Figure[];
  const lines = names.map((name) => {
    const { cell, about } = FIGURES[name];
    const beside = about?.(year) ?? '';
    const label = beside === '' ? WORDS.figures[name] : `${WORDS.figures[name]}: ${beside}`;
    return { label, now: cell(year), earlier: before ? cell(before) : '' };
  });
  const columns: readonly Column<(typeof lines)[number]>[] = [
    words('Angka pokok', 'label'),
    figures(yearWords(year.year, begun), 'now'),
    ...(before ? [figures<(typeof lines)[number]>(yearWords(before.year, begun), 'earlier')] : []),
  ];
  return tableOf(columns, lines, { lineBasis: names.map((name) => [WORDS.figures[name], WORDS.figureBasis[name]]) });
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
