// The headline figures of the yearly report, beside those of the year before, each with the rows it is counted from.
import { sumOf, type YearFigures } from '../../domain/report/figures.ts';
import { listWords, numberWords } from '../../words/formats/numbers.ts';
import { FEW_WORDS } from '../../words/print/satisfaction.ts';
import { decimalWords, percentWords, REPORT_WORDS } from '../../words/sheet/report.ts';
import type { PageCell, Table } from './sheet-page.ts';

const FIGURES = REPORT_WORDS.figures;
type Figure = keyof typeof FIGURES;

/** How each figure is read; `null` where it was not measured. */
const VALUES: Readonly<Record<Figure, (year: YearFigures) => number | null>> = {
  received: ({ received }) => sumOf(received),
  held: ({ held }) => sumOf(held),
  visits: ({ held }) => held.visits,
  loans: ({ held }) => held.loans,
  participants: ({ participants }) => participants,
  rejected: ({ rejected }) => rejected,
  cancelled: ({ cancelled }) => cancelled,
  noShow: ({ noShow }) => noShow,
  moved: ({ moved }) => moved,
  used: ({ used }) => Math.round(used / 6) / 10,
  useShare: ({ used, available }) => (available > 0 ? used / available : null),
  withinStandard: ({ withinStandard }) => withinStandard,
  stepsTaken: ({ stepsTaken }) => stepsTaken,
  stepsMeasured: ({ stepsMeasured }) => stepsMeasured,
  late: ({ late }) => late,
  ikm: ({ ikm }) => ikm,
};
const SHARES: readonly Figure[] = ['useShare', 'withinStandard'];

export function headlineTable({ figures, before }: { figures: YearFigures; before: YearFigures | null }): Table {
  return {
    columns: REPORT_WORDS.headlineHeader(figures.year),
    lines: (Object.keys(FIGURES) as Figure[]).map((figure) => {
      const [name, source] = FIGURES[figure];
      const [now, then] = [VALUES[figure](figures), before && VALUES[figure](before)];
      const remark = figure === 'ikm' ? ikmRemark(figures, before) : '';
      return [name, cellOf(figure, now), cellOf(figure, then), changeOf(figure, now, then), source + remark];
    }),
    figures: [2, 3, 4],
    hasRemarks: true,
  };
}

/** Which of the two years' indices too few people stand behind: "; 2026 belum mewakili" */
function ikmRemark(...years: readonly (YearFigures | null)[]): string {
  const few = years.flatMap((year) => (year && !year.isIkmRepresentative ? [String(year.year)] : []));
  return few.length === 0 ? '' : `; ${listWords(few)} ${FEW_WORDS}`;
}

function cellOf(figure: Figure, value: number | null): PageCell {
  if (value === null) return REPORT_WORDS.notTaken;
  return SHARES.includes(figure) ? percentWords(value) : value;
}

/** "+12", "–3", or percentage points of a share; blank where a year is missing. */
function changeOf(figure: Figure, now: number | null, then: number | null): string {
  if (now === null || then === null) return '';
  const isShare = SHARES.includes(figure);
  const change = isShare ? Math.round((now - then) * 1000) / 10 : Math.round((now - then) * 10) / 10;
  if (change === 0) return '0';
  const size = isShare ? `${decimalWords(Math.abs(change))} poin` : decimalOrWhole(Math.abs(change));
  return `${change > 0 ? '+' : '–'}${size}`;
}

function decimalOrWhole(value: number): string {
  return Number.isInteger(value) ? numberWords(value) : decimalWords(value);
}
