// The port Surveys over the tab `Survei Kepuasan`: columns by header, since staff fill in and move some of them.
import type { Surveys, SurveyTab } from '../../app/ports/tabs.ts';
import {
  type KeptAnswer,
  lowElements,
  PROFILE_QUESTIONS,
  SCORES,
  type Score,
  SURVEY_ELEMENTS,
  type SurveyAnswer,
} from '../../domain/survey/answer.ts';
import type { OpenComplaint } from '../../domain/survey/complaint.ts';
import { codeOf } from '../../words/sheet/choices.ts';
import { SURVEY_COLUMNS } from '../../words/sheet/columns.ts';
import { PROFILE_WORDS, unreadableAnswerWords } from '../../words/sheet/survey.ts';
import { TABS } from '../../words/sheet/tabs.ts';
import { type Cell, cellText, dateOfDay, dayOf, textOf } from './cells.ts';
import { addRow, type Layout, readTable, sheetNamed, showProblems } from './tables.ts';

type Column = keyof typeof SURVEY_COLUMNS;
type Row = readonly Cell[];
type Places = Layout<Column>;

export class SheetSurveys implements Surveys {
  private readonly open: () => GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(open: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.open = open;
  }

  add({ id, answer, due }: KeptAnswer): void {
    const table = this.table();
    const { layout, rows } = table;
    if (rows.some((row) => textOf(row[layout.id]) === id)) return;
    const written: Readonly<Partial<Record<Column, Cell>>> = {
      ...answer.scores,
      ...Object.fromEntries(PROFILE_QUESTIONS.map((question) => [question, profileWords(answer, question)])),
      month: answer.month,
      suggestion: cellText(answer.suggestion),
      due: due === null ? '' : dateOfDay(due),
      id,
    };
    addRow(table.sheet, table, written, 'suggestion');
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  read(): SurveyTab {
    const { layout, rows } = this.table();
    return told(rows, layout);
  }

  review(): SurveyTab {
    const { sheet, layout, rows } = this.table();
    const words = rows.map((row) => {
      const bad = isBlank(row, layout) ? [] : badColumns(row, layout).map((column) => SURVEY_COLUMNS[column]);
      return bad.length === 0 ? '' : unreadableAnswerWords(bad);
    });
    showProblems(sheet, layout.problem, rows, words);
    return told(rows, layout);
  }

  private table() {
    const sheet = sheetNamed(this.open(), TABS.SURVEY);
    return { sheet, ...readTable(sheet, SURVEY_COLUMNS) };
  }
}

function told(rows: readonly Row[], layout: Places): SurveyTab {
  const filled = rows.filter((row) => !isBlank(row, layout));
  const readable = filled.filter((row) => badColumns(row, layout).length === 0);
  return {
    answers: readable.map((row) => answerIn(row, layout)),
    // A complaint waits whether its row counts or not.
    complaints: filled.flatMap((row) => complaintIn(row, layout)),
    unreadable: filled.length - readable.length,
  };
}

function profileWords({ profile }: SurveyAnswer, question: (typeof PROFILE_QUESTIONS)[number]): string {
  const words: Readonly<Record<string, string>> = PROFILE_WORDS[question];
  return words[profile[question] ?? ''] ?? '';
}

/** Nothing of an answer stands there, whatever staff noted beside it. */
function isBlank(row: Row, layout: Places): boolean {
  const columns: readonly Column[] = ['month', ...SURVEY_ELEMENTS, 'suggestion'];
  return columns.every((column) => textOf(row[layout[column]]).trim() === '');
}

function badColumns(row: Row, layout: Places): Column[] {
  const bad: Column[] = monthIn(row[layout.month]) === null ? ['month'] : [];
  return [...bad, ...SURVEY_ELEMENTS.filter((element) => scoreIn(row[layout[element]]) === null)];
}

function answerIn(row: Row, layout: Places): SurveyAnswer {
  const scores = SURVEY_ELEMENTS.flatMap((element) => {
    const score = scoreIn(row[layout[element]]);
    return score ? [[element, score] as const] : [];
  });
  const profile = PROFILE_QUESTIONS.flatMap((question) => {
    const code = codeOf<string>(PROFILE_WORDS[question], textOf(row[layout[question]]));
    return code === null ? [] : [[question, code] as const];
  });
  return {
    month: monthIn(row[layout.month]) ?? '',
    scores: Object.fromEntries(scores),
    profile: Object.fromEntries(profile),
    suggestion: textOf(row[layout.suggestion]),
  };
}

function complaintIn(row: Row, layout: Places): OpenComplaint[] {
  const due = dayOf(row[layout.due]);
  if (due === null || dayOf(row[layout.settledOn]) !== null) return [];
  const { suggestion, ...answer } = answerIn(row, layout);
  return [{ due, elements: lowElements(answer), words: suggestion }];
}

/** Staff may type it from paper; a sheet may have made a day of it. */
function monthIn(cell: Cell | undefined): string | null {
  const day = dayOf(cell);
  const text = day ? day.slice(0, 7) : textOf(cell).trim();
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text) ? text : null;
}

/** `undefined` where it is blank, `null` where it is no score. */
function scoreIn(cell: Cell | undefined): Score | null | undefined {
  const text = textOf(cell).trim();
  if (text === '') return undefined;
  return SCORES.find((score) => String(score) === text) ?? null;
}
