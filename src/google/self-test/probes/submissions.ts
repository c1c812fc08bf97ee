// Questions about submissions, answered by the last response of the real form and its copy, which are only read.
import { QUESTIONS, type Question } from '../../../words/google/questions.ts';
import { type Cell, isDate, textOf } from '../../sheets/cells.ts';
import type { Answer, Bench, Probes } from '../probe.ts';

const RECENT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;
/** Between what is shown of several answers. */
const BETWEEN = ' · ';

/** Facts 4.3 (formats) and 2 (events). */
export const SUBMISSION_PROBES = {
  SUBMISSION_FORMATS: { emulated: 'model/forms/form-answers', ask: (bench) => formatsOf(bench) },
  SUBMISSION_CELLS: { emulated: 'services/sheets/response-tab', ask: (bench) => cellsOf(bench) },
  SUBMISSION_EVENT: { emulated: 'people/form-page', ask: 'UNTESTED' },
} satisfies Probes;

function formatsOf({ store }: Bench): Answer {
  const ids = store.need('questions');
  const form = FormApp.openById(store.need('installation').formId);
  const response = form.getResponses(new Date(Date.now() - RECENT_MILLISECONDS)).pop();
  if (!response) return null;
  const byItem = new Map(response.getItemResponses().map((each) => [each.getItem().getId(), each.getResponse()]));
  const [date, time, choices, phone] = (
    ['startDate', 'startTime', 'declaration', 'phone'] as const satisfies readonly Question[]
  ).map((question): unknown => byItem.get(ids[question]));
  const isKnown =
    /^\d{4}-\d{2}-\d{2}$/.test(String(date)) &&
    /^\d{2}:\d{2}(:\d{2})?$/.test(String(time)) &&
    Array.isArray(choices) &&
    typeof phone === 'string';
  return [isKnown, [date, time, phone].map(shapeOf).join(BETWEEN)];
}

function cellsOf({ spreadsheet }: Bench): Answer {
  const tab = spreadsheet.getSheets().find((sheet) => sheet.getFormUrl() !== null);
  const last = tab?.getLastRow() ?? 0;
  if (!tab || last < 2) return null;
  const columns = tab.getLastColumn();
  const [headers = []] = tab.getRange(1, 1, 1, columns).getValues() as Cell[][];
  const [row = []] = tab.getRange(last, 1, 1, columns).getValues() as Cell[][];
  const cell = (question: Question) => row[headers.findIndex((each) => textOf(each) === QUESTIONS[question].title)];
  const dates = [row[0], cell('startDate'), cell('startTime')];
  return [dates.every((each) => each !== undefined && isDate(each)), shapeOf(cell('phone'))];
}

/** Only the form of an answer, since whoever reads the tab may not know the applicant: 0812 becomes 9999. */
function shapeOf(value: unknown): string {
  return `${typeof value} ${String(value)
    .replace(/[1-9]/g, '9')
    .replace(/\p{L}+/gu, 'a')}`;
}
