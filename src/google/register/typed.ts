// Reads a row that staff have typed or copied: a letter on paper, a drop-in visit, the office's own use, maintenance.
import type { TypedRow } from '../../desk/register.ts';
import type { Submission } from '../../domain/request.ts';
import {
  CATERING_WORDS,
  codeOf,
  INSTITUTION_TYPE_WORDS,
  KIND_WORDS,
  LETTER_DELIVERY_WORDS,
  URGENCY_WORDS,
} from '../../words/choices.ts';
import type { RegisterColumn } from '../../words/columns.ts';
import { type Cell, dayOf, momentOf, textOf, wholeNumberOf } from '../cells.ts';
import type { Layout } from '../tables.ts';
import { hourOf, listed } from './read.ts';
import { textsBy } from './texts.ts';
import { contentOf } from './trace.ts';

/** Where something is typed, a row is meant to become a request. */
const TELLING: readonly RegisterColumn[] = [
  'institution',
  'activity',
  'startDate',
  'startTime',
  'endTime',
  'contactName',
];
/** What a request must have: without these nothing can be examined or said to anybody. */
const NEEDED: readonly RegisterColumn[] = ['institution', 'startDate', 'startTime', 'endTime'];

/** Whether somebody has typed anything into a row by which it is to become a request. */
export function isTyped(row: readonly Cell[], layout: Layout<RegisterColumn>): boolean {
  return TELLING.some((column) => textOf(row[layout[column]]).trim() !== '');
}

/** Reads it; a blank choice stands for the ordinary one, and what a request must have and is not there is named. */
export function readTyped(row: readonly Cell[], layout: Layout<RegisterColumn>, place: number): TypedRow {
  const cell = (column: RegisterColumn) => row[layout[column]];
  const text = (column: RegisterColumn) => textOf(cell(column));
  const wrong: { column: RegisterColumn; found: string }[] = [];
  const missing = NEEDED.filter((column) => text(column).trim() === '');
  const choice = <Code extends string>(column: RegisterColumn, words: Readonly<Record<Code, string>>, usual: Code) => {
    if (text(column).trim() === '') return usual;
    const code = codeOf(words, text(column));
    if (code === null) wrong.push({ column, found: text(column) });
    return code ?? usual;
  };
  const read = <Value>(column: RegisterColumn, value: Value | null): Value | null => {
    if (value === null && text(column).trim() !== '') wrong.push({ column, found: text(column) });
    return value;
  };
  const startDate = read('startDate', dayOf(cell('startDate')));
  const { registerNumber, ...texts } = textsBy(text);
  const submission: Submission = {
    ...texts,
    kind: choice('kind', KIND_WORDS, 'LOAN'),
    institutionType: choice('institutionType', INSTITUTION_TYPE_WORDS, 'OTHER'),
    participants: read('participants', wholeNumberOf(cell('participants'))),
    letterDate: read('letterDate', dayOf(cell('letterDate'))),
    letterDelivery: choice('letterDelivery', LETTER_DELIVERY_WORDS, 'IN_PERSON'),
    catering: choice('catering', CATERING_WORDS, 'UNDECIDED'),
    equipment: listed(text('equipment')),
    startDate,
    endDate: text('endDate').trim() === '' ? startDate : read('endDate', dayOf(cell('endDate'))),
    startTime: read('startTime', hourOf(cell('startTime'))),
    endTime: read('endTime', hourOf(cell('endTime'))),
  };
  const entry = {
    urgency: choice('urgency', URGENCY_WORDS, 'NORMAL'),
    receivedOn: read('receivedOn', dayOf(cell('receivedOn'))),
    headDispositionAt: read('headDisposition', momentOf(cell('headDisposition'))),
    registerNumber,
  };
  const content = contentOf({ ...submission, ...entry });
  const bears = text('number').trim();
  return { row: place, bears, content, submission, entry, missing, wrong, message: text('message') };
}
