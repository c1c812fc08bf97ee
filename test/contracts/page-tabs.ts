// The contract of the ports AgendaTab and ReportTab.
import type { AgendaTab, ReportTab } from '../../src/app/ports/tabs.ts';
import type { RowKind, TabPage } from '../../src/pages/print/sheet-page.ts';
import type { PageCell } from '../../src/words/print/columns.ts';
import { REPORT_TEXTS, REPORT_WORDS } from '../../src/words/sheet/report.ts';
import type { Contract } from './contract.ts';

export interface PageTabsBench {
  agenda(): AgendaTab;
  report(): ReportTab;
  /** The lines of the agenda that hold anything. */
  lines(): readonly (readonly PageCell[])[];
  /** The rows of a year's report; none where there is none. */
  page(year: number): readonly (readonly PageCell[])[];
  /** The same as people see them. */
  shown(year: number): readonly (readonly string[])[];
  /** How many charts it has. */
  charts(year: number): number;
}

/** As wide as the tab. */
function line(number: string, activity = 'Rapat'): PageCell[] {
  const time: PageCell[] = [{ date: '2026-12-08' }, '09.00–11.00', 'SMK', 'Masuk Agenda', 'Minggu ini', '08.30'];
  return [...time, number, 'Kunjungan', activity, 30, 'Proyektor', 'Tidak ada', 'Dewi', '0812'];
}

function aPage(year: number, rows: PageCell[][]): TabPage {
  const block = (column: number) => ({ row: 2, column, rows: rows.length - 1, columns: 1 });
  const chart = { title: 'Kegiatan', areas: [block(1), block(2)], line: null, row: 8, column: 1 };
  const kinds: RowKind[] = ['TITLE', 'HEADER'];
  return {
    year,
    rows: rows.map((cells, index) => ({ kind: kinds[index] ?? 'TABLE', cells, right: [2] })),
    charts: [chart],
  };
}

/** A report with a text of staff below its label, in a row of its own. */
function aPageWith(rows: readonly (readonly [RowKind, string])[]): TabPage {
  return {
    year: 2026,
    charts: [],
    rows: rows.map(([kind, text]) => ({ kind, cells: [text, '', ''], right: [], ...(kind === 'KEPT' && { span: 1 }) })),
  };
}

const ROWS: PageCell[][] = [
  [`Laporan`, '', ''],
  ['Bulan', 'Jumlah', 'Terakhir'],
  ['=Januari', 12, { date: '2026-01-09' }],
  ['0812', 0, ''],
];

export const pageTabsContract: Contract<PageTabsBench> = [
  {
    title: 'shows the lines of the agenda, texts letter by letter',
    act: ({ agenda, lines }) => {
      agenda().write([line('1', '=1+1'), line('2', "'petik")]);
      return lines();
    },
    expected: [line('1', '=1+1'), line('2', "'petik")],
  },
  {
    title: 'replaces the lines of the agenda, whether their number is given or not',
    act: ({ agenda, lines }) => {
      agenda().write(['1', '2', '3'].map((number) => line(number)));
      agenda().write([line('4')], 3);
      const told = lines();
      agenda().write([]);
      return [told, lines()];
    },
    expected: [[line('4')], []],
  },
  {
    title: 'writes a report with its chart, texts letter by letter',
    act: ({ report, page, charts }) => {
      report().write(aPage(2026, ROWS));
      return [page(2026), charts(2026)];
    },
    expected: [ROWS, 1],
  },
  {
    title: 'shows what is measured with decimals, also where they are 0',
    act: ({ report, shown }) => {
      const hours = [1800, 2.5].map((value): PageCell => ({ value }));
      report().write(aPage(2026, [...ROWS.slice(0, 2), ['Jam', ...hours]]));
      return shown(2026).slice(2);
    },
    expected: [['Jam', '1.800,0', '2,5']],
  },
  {
    title: 'replaces the report of a year, and keeps those of other years',
    act: ({ report, page, charts }) => {
      report().write(aPage(2025, ROWS));
      report().write(aPage(2026, ROWS));
      report().write(aPage(2026, ROWS.slice(0, 3)));
      return [page(2026), charts(2026), page(2025), page(2024)];
    },
    expected: [ROWS.slice(0, 3), 1, ROWS, []],
  },
  {
    title: 'reads what staff wrote below each label, wherever it stands; a label that is gone tells of none',
    act: ({ report }) => {
      const none = report().texts(2026);
      report().write(
        aPageWith([
          ['TITLE', 'Laporan'],
          ['LABEL', REPORT_TEXTS.obstacles],
          ['NOTE', 'Tulis di bawah ini.'],
          ['KEPT', '=1+1 dan = 2'],
          ['LABEL', REPORT_TEXTS.closing],
          ['NOTE', 'Tulis di bawah ini.'],
          ['KEPT', ''],
        ]),
      );
      return [none, report().texts(2026)];
    },
    expected: [{}, { obstacles: '=1+1 dan = 2', closing: '' }],
  },
  {
    title: 'takes an institution with the name of a label, and of the hint below it, for none',
    act: ({ report }) => {
      report().write(
        aPageWith([
          ['TABLE', REPORT_TEXTS.obstacles],
          ['TABLE', REPORT_WORDS.keptHint],
          ['TABLE', 'SMA 1'],
          ['LABEL', REPORT_TEXTS.obstacles],
          ['NOTE', REPORT_WORDS.keptHint],
          ['KEPT', 'AC rusak'],
          ['TABLE', REPORT_TEXTS.closing],
          ['TABLE', 'SMA 2'],
          ['TABLE', 'SMA 3'],
        ]),
      );
      return report().texts(2026);
    },
    expected: { obstacles: 'AC rusak' },
  },
];
