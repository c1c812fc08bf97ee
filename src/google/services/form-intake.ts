// The port Intake over the form: finds answers by item id; an answer that cannot be read is kept as text.

import * as z from 'zod/mini';
import type { FormSubmission, Intake } from '../../app/ports/forms.ts';
import { plainDate } from '../../domain/records/fields.ts';
import { onFirstUse, read, type Schema, typed } from '../../domain/records/schema.ts';
import {
  type ChoiceField,
  FIELDS,
  FORM_FIELDS,
  type FormField,
  numberFor,
  valuesBy,
} from '../../domain/request/fields.ts';
import type { PlainDate, PlainTime, Slot } from '../../domain/time/time.ts';
import { isPlainTime } from '../../domain/time/time.ts';
import { REQUEST_KINDS } from '../../domain/vocabulary.ts';
import { QUESTIONS, type Question, tooLongWords } from '../../words/google/questions.ts';
import { CHOICE_WORDS, codeOf } from '../../words/sheet/choices.ts';
import { cellText, dateOfDay, dateOfInstant, instantOf } from '../sheets/cells.ts';
import type { Store } from './store.ts';

type FormResponse = GoogleAppsScript.Forms.FormResponse;
type QuestionIds = Readonly<Record<Question, number>>;

/** The form's responses since a moment, without blank ones. */
export function formIntake(store: () => Store): Intake {
  return {
    since(moment) {
      const form = FormApp.openById(store().need('installation').formId);
      const responses = form.getResponses(dateOfInstant(moment));
      return responses.map((response) => submissionOf(readAnswers(response), store())).filter((each) => !isBlank(each));
    },
  };
}

/** The texts or choices of an answer, without blank ones. */
type Answer = readonly string[];

/** Reads a text, a list of choices, or the grid of a question that the office added. */
const answerSchema = onFirstUse(
  (): Schema<Answer> =>
    z.transform((value) => {
      const all = Array.isArray(value) ? value.flat().map(String) : [String(value ?? '')];
      return all.filter((each) => each !== '');
    }),
);

function answerOf(response: unknown): Answer {
  const reading = read(answerSchema(), response);
  return reading.ok ? reading.value : [];
}

/** A response as Google gives it, by item id. */
interface ResponseAnswers {
  readonly id: string;
  readonly sentAt: Date;
  readonly byItem: ReadonlyMap<number, Answer>;
  /** Files of an upload question that the office added by hand, by item (facts 4.3: Drive file ids). */
  readonly uploads: ReadonlyMap<number, readonly string[]>;
}

/** Reads a response without reading the store. */
export function readAnswers(response: FormResponse): ResponseAnswers {
  const byItem = new Map<number, Answer>();
  const uploads = new Map<number, readonly string[]>();
  for (const itemResponse of response.getItemResponses()) {
    const item = itemResponse.getItem();
    const answer = answerOf(itemResponse.getResponse());
    byItem.set(item.getId(), answer);
    if (item.getType() === FormApp.ItemType.FILE_UPLOAD) uploads.set(item.getId(), answer);
  }
  return { id: response.getId(), sentAt: response.getTimestamp() as Date, byItem, uploads };
}

/** Converts a response to a submission. Unreadable answers are added to the staff notes. */
export function submissionOf(response: ResponseAnswers, store: Store): FormSubmission {
  const ids = store.need('questions');
  const { answers, whole, checked, choice, plain, notes } = readerOf(
    (question) => response.byItem.get(ids[question]) ?? [],
  );
  /** The questions whose answers are read in a way of their own. */
  const readApart: Readonly<Partial<Record<FormField, () => unknown>>> = {
    kind: () => choice('kind', REQUEST_KINDS.slice(0, 2), 'VISIT'),
    letterFile: () =>
      [checked('letterFile', linked(), ''), ...letterUploads(response, ids)].filter((each) => each !== '').join('\n'),
    equipment: () => answers('equipment'),
    // Blank means the first day.
    endDate: () => (whole('endDate') === '' ? null : plain('endDate')),
  };
  const asked = valuesBy(FORM_FIELDS, (field) => (readApart[field] ?? (() => plain(field)))());
  const endDate = whole('endDate') === '' ? asked.startDate : asked.endDate;
  return {
    id: response.id,
    submittedAt: instantOf(response.sentAt),
    submission: { ...asked, endDate, staffNotes: cellText(notes.join('\n')) },
  };
}

/**
 * Reads the answers of one response as the fields of a request.
 * @returns ways to read a question, and the notes in which they keep what they cannot read
 */
function readerOf(answers: (question: Question) => Answer) {
  const notes: string[] = [];
  const whole = (question: Question): string => answers(question).join(', ');
  /** Cuts an answer that is too long for a cell here already, so that row and history agree. */
  const text = (question: Question): string => {
    const answer = whole(question);
    const kept = cellText(answer);
    if (kept !== answer) notes.push(tooLongWords(question));
    return kept;
  };
  const checked = <Value>(question: Question, schema: Schema<Value>, fallback: Value): Value => {
    const reading = read(schema, whole(question));
    if (reading.ok) return reading.value;
    if (whole(question) !== '') notes.push(`${QUESTIONS[question].title}: ${whole(question)}`);
    return fallback;
  };
  /** @param codes those that may be chosen */
  const choice = (question: ChoiceField & FormField, codes: readonly string[], fallback: string): string => {
    const chosen = typed((answer) => {
      const code = codeOf<string>(CHOICE_WORDS[question], answer);
      return code !== null && codes.includes(code) ? code : null;
    });
    return checked(question, chosen, fallback);
  };
  const plain = (question: FormField): unknown => {
    const row = FIELDS[question];
    switch (row.holds) {
      case 'TEXT':
        return text(question);
      case 'COUNT':
        return checked<number | null>(
          question,
          typed((answer) => numberFor(question, wholeNumberIn(answer))),
          null,
        );
      case 'DAY':
        return checked<string | null>(question, plainDate(), null);
      case 'HOUR':
        return checked<string | null>(question, answeredHour(), null);
      case 'LIST':
        return answers(question);
      case 'CHOICE':
        return choice(question as ChoiceField & FormField, row.codes, row.blank);
    }
  };
  return { answers, whole, checked, choice, plain, notes };
}

/** Whether a response is empty: Google sometimes sends one seconds after a real one (facts 10). */
export function isBlank({ submission }: FormSubmission): boolean {
  const { institution, activity, contactName, phone, startDate } = submission;
  return [institution, activity, contactName, phone].every((text) => text.trim() === '') && startDate === null;
}

/** Links to the files of upload questions that the office added: they are taken for the letter. */
function letterUploads({ uploads }: ResponseAnswers, ids: QuestionIds): string[] {
  const questionItems = new Set(Object.values(ids));
  return [...uploads]
    .filter(([item]) => !questionItems.has(item))
    .flatMap(([, files]) => files.map((id) => `https://drive.google.com/open?id=${id}`));
}

/**
 * Scripts cannot make a question for files (facts 4.1): where the office adds one by hand, its files are the letter.
 * @param open opens the form
 * @returns the titles of such questions; `null` where the form cannot be read
 */
export function uploadQuestions(open: () => GoogleAppsScript.Forms.Form): string[] | null {
  try {
    const items = open().getItems(FormApp.ItemType.FILE_UPLOAD);
    return items.map((item) => item.getTitle().trim() || '–');
  } catch (error) {
    console.warn(`The form cannot be read: ${error}`);
    return null;
  }
}

/** The time "09:00" as Google sends it, with or without seconds. */
const answeredHour = onFirstUse(() => typed((text) => (isPlainTime(text.slice(0, 5)) ? text.slice(0, 5) : null)));

/** A text that holds a link. */
const linked = onFirstUse(() => typed((text) => (/https?:\/\/\S/i.test(text) ? cellText(text) : null)));

/** "25", or "25 orang" where the office removed the form's validation. */
function wholeNumberIn(text: string): number | null {
  const match = /^\s*(\d{1,6})(?:\s*orang)?\s*$/i.exec(text);
  return match ? Number(match[1]) : null;
}

/** @returns the address; a question that the office has deleted is left out (facts 4.3) */
export function filledForm(store: Store, { start, end }: Slot): string {
  const form = FormApp.openById(store.need('installation').formId);
  const ids = store.need('questions');
  const item = (question: Question) => form.getItemById(ids[question]) as GoogleAppsScript.Forms.Item | null;
  const response = form.createResponse();
  const date = (question: Question, day: PlainDate) => {
    const questionItem = item(question);
    if (questionItem) response.withItemResponse(questionItem.asDateItem().createResponse(dateOfDay(day)));
  };
  const time = (question: Question, hour: PlainTime) => {
    const questionItem = item(question);
    const [hours, minutes] = [Number(hour.slice(0, 2)), Number(hour.slice(3, 5))];
    if (questionItem) response.withItemResponse(questionItem.asTimeItem().createResponse(hours, minutes));
  };
  date('startDate', start.slice(0, 10));
  time('startTime', start.slice(11));
  time('endTime', end.slice(11));
  return response.toPrefilledUrl();
}
