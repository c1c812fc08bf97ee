// The register of visits and loans, the appendix of the yearly report (SOP, Pencatatan 1).
import type { AnnualReport, ReportLine } from '../../../domain/report/model.ts';
import { hoursWords, shortDateWords } from '../../../words/formats/dates.ts';
import { KIND_WORDS, STATUS_WORDS } from '../../../words/sheet/choices.ts';
import { REPORT_WORDS } from '../../../words/sheet/report.ts';
import type { PageCell, Table } from '../sheet-page.ts';

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
