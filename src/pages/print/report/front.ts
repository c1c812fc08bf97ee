// What the report begins with: six figures beside those of the year before, what waits now, and the year by month.
import { sumOf, type YearFigures } from '../../../domain/report/figures.ts';
import type { WaitingLetters } from '../../../domain/report/waiting.ts';
import { spanWords } from '../../../words/formats/numbers.ts';
import { FEW_WORDS, indexWords } from '../../../words/print/satisfaction.ts';
import { holderWords } from '../../../words/sheet/choices.ts';
import type { Titles } from '../../../words/sheet/posts.ts';
import { decimalWords, percentWords, REPORT_WORDS as WORDS } from '../../../words/sheet/report.ts';
import type { PageCell, Table } from '../sheet-page.ts';

type Figure = keyof typeof WORDS.figures;

interface HowShown {
  /** `null` where it was not measured. */
  readonly value: (year: YearFigures) => number | null;
  readonly isShare?: boolean;
  readonly words?: (value: number) => PageCell;
  /** What stands beside its name. */
  readonly about?: (year: YearFigures) => string;
}

const FIGURES: Readonly<Record<Figure, HowShown>> = {
  received: { value: ({ received }) => sumOf(received) },
  held: { value: ({ held }) => sumOf(held) },
  participants: { value: ({ participants }) => participants },
  used: {
    value: ({ used }) => Math.round(used / 6) / 10,
    about: ({ used, available }) => (available > 0 ? WORDS.useShare(percentWords(used / available)) : ''),
  },
  withinStandard: {
    value: ({ withinStandard }) => withinStandard,
    isShare: true,
    words: percentWords,
    about: ({ withinStandard, stepsMeasured }) =>
      stepsMeasured ? WORDS.measured(Math.round((withinStandard ?? 0) * stepsMeasured), stepsMeasured) : '',
  },
  ikm: {
    value: ({ ikm }) => ikm,
    words: indexWords,
    about: ({ ikm, respondents, isIkmRepresentative }) =>
      ikm === null ? '' : [WORDS.respondentsOf(respondents), ...(isIkmRepresentative ? [] : [FEW_WORDS])].join(', '),
  },
};

/** @param before `null` where nothing happened in the year before */
export function figureTable(year: YearFigures, before: YearFigures | null): Table {
  const names = Object.keys(FIGURES) as Figure[];
  return {
    columns: WORDS.figureHeader(year.year),
    lines: names.map((name) => {
      const { value, words = (number) => number, about } = FIGURES[name];
      const cell = (number: number | null) => (number === null ? WORDS.notTaken : words(number));
      const [now, then] = [value(year), before && value(before)];
      const beside = about?.(year) ?? '';
      const label = beside === '' ? WORDS.figures[name] : `${WORDS.figures[name]}: ${beside}`;
      return [label, cell(now), cell(then), changeOf(FIGURES[name], now, then)];
    }),
    figures: [2, 3, 4],
    lineBasis: names.map((name) => [WORDS.figures[name], WORDS.figureBasis[name]]),
  };
}

/** "+12", "–3", or percentage points of a share; blank where a year is missing. */
function changeOf({ isShare = false }: HowShown, now: number | null, then: number | null): string {
  if (now === null || then === null) return '';
  const change = isShare ? (now - then) * 100 : now - then;
  const size = decimalWords(Math.abs(change));
  if (size === '0') return '0';
  return `${change > 0 ? '+' : '–'}${size}${isShare ? ' poin' : ''}`;
}

/** Who has letters now; without lines where nothing waits. */
export function waitingTable(waiting: readonly WaitingLetters[], titles: Titles): Table {
  return {
    label: WORDS.waiting,
    columns: WORDS.waitingHeader,
    lines: waiting.map(({ holder, letters, late, longest }) => [
      holderWords(holder, titles),
      letters,
      late,
      spanWords(longest),
    ]),
    figures: [2, 3],
    basis: WORDS.waitingBasis,
    empty: WORDS.nothingWaits,
  };
}
