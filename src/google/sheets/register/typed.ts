// Reads a row that staff have typed or copied: a paper letter, a drop-in visit, the office's own use, maintenance.
import type { TypedRow } from '../../../app/ports/register.ts';
import type { Submission } from '../../../domain/request/request.ts';
import { codeOf } from '../../../words/sheet/choices.ts';
import type { RegisterColumn } from '../../../words/sheet/columns.ts';
import { type Cell, dayOf, momentOf, textOf, wholeNumberOf } from '../cells.ts';
import type { Layout } from '../tables.ts';
import { type Choices, choicesBy } from './choices.ts';
import { hourOf, listed } from './read.ts';
import { textsBy } from './texts.ts';
import { contentOf } from './trace.ts';

/** A row with text in one of these columns is meant to become a request. */
const TELLING: readonly RegisterColumn[] = [
  'institution',
  'activity',
  'startDate',
  'startTime',
  'endTime',
  'contactName',
];
/** The columns that a request needs to be examined. */
const NEEDED: readonly RegisterColumn[] = ['kind', 'institution', 'startDate', 'startTime', 'endTime'];

/** The value of a blank choice. A blank `Jenis` is asked for: until then the row is no request, whatever stands here. */
const USUAL: Choices = {
  kind: 'LOAN',
  urgency: 'NORMAL',
  institutionType: 'OTHER',
  letterDelivery: 'IN_PERSON',
  catering: 'UNDECIDED',
};

/** Whether a row is meant to become a request. */
export function isTyped(row: readonly Cell[], layout: Layout<RegisterColumn>): boolean {
  return TELLING.some((column) => textOf(row[layout[column]]).trim() !== '');
}

/** Reads such a row, with the columns that are missing or unreadable. @param place the row in the sheet */
export function readTyped(row: readonly Cell[], layout: Layout<RegisterColumn>, place: number): TypedRow {
  const cell = (column: RegisterColumn) => row[layout[column]];
  const text = (column: RegisterColumn) => textOf(cell(column));
  const wrong: { column: RegisterColumn; found: string }[] = [];
  const missing = NEEDED.filter((column) => text(column).trim() === '');
  const read = <Value>(column: RegisterColumn, value: Value | null): Value | null => {
    if (value === null && text(column).trim() !== '') wrong.push({ column, found: text(column) });
    return value;
  };
  const startDate = read('startDate', dayOf(cell('startDate')));
  const { registerNumber, srikandiNumber, ...texts } = textsBy(text);
  const { urgency, ...choices } = choicesBy((column, words) => {
    const code = codeOf(words, text(column));
    if (code === null && text(column).trim() !== '') wrong.push({ column, found: text(column) });
    return code ?? USUAL[column];
  }) as Choices;
  const submission: Submission = {
    ...texts,
    ...choices,
    participants: read('participants', wholeNumberOf(cell('participants'))),
    letterDate: read('letterDate', dayOf(cell('letterDate'))),
    equipment: listed(text('equipment')),
    startDate,
    endDate: text('endDate').trim() === '' ? startDate : read('endDate', dayOf(cell('endDate'))),
    startTime: read('startTime', hourOf(cell('startTime'))),
    endTime: read('endTime', hourOf(cell('endTime'))),
  };
  const entry = {
    urgency,
    receivedOn: read('receivedOn', dayOf(cell('receivedOn'))),
    headDispositionAt: read('headDisposition', momentOf(cell('headDisposition'))),
    registerNumber,
    srikandiNumber,
  };
  const attended = read('attended', wholeNumberOf(cell('attended')));
  const content = contentOf({ ...submission, ...entry });
  const shownNumber = text('number').trim();
  return { row: place, shownNumber, content, submission, entry, attended, missing, wrong, message: text('message') };
}
