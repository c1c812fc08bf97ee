// The port SentForms over the form's own responses and the tab to which Google copies them.
import type { SentForm, SentForms } from '../../app/ports/sent-forms.ts';
import { MASK, maskedText } from '../../domain/request/personal-data.ts';
import { QUESTIONS, type Question } from '../../words/questions.ts';
import { runsOf } from '../sheets/adjacent-cells.ts';
import { type Cell, dateOfInstant, isDate, textOf } from '../sheets/cells.ts';
import { readAnswers } from './form-intake.ts';
import type { Store } from './store.ts';

type Form = GoogleAppsScript.Forms.Form;
type FormResponse = GoogleAppsScript.Forms.FormResponse;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is masked whole; in every other answer names, addresses and numbers are. */
const CONTACT = ['contactName', 'contactRole', 'phone', 'email'] as const satisfies readonly Question[];

/** Milliseconds: a cell keeps a moment as a fraction of a day, and the register to the second. */
const NEAR = 1000;

/** What is known of a copy, which bears no id: when it was sent, and by whom where the form still tells. */
interface Copy {
  readonly sentAt: number;
  readonly contactName: string | null;
}

/** @param open opens the spreadsheet that the form's responses are copied to */
export function sentForms(open: () => Spreadsheet, store: () => Store): SentForms {
  return {
    forget(sent) {
      if (sent.length === 0) return;
      const form = FormApp.openById(store().need('installation').formId);
      const ids = store().need('questions');
      const standing = sent.map((each) => standingOf(form, each));
      const copies = standing.map(({ sentAt, response }): Copy => {
        return { sentAt, contactName: response && String(readAnswers(response).byItem.get(ids.contactName) ?? '') };
      });
      const titles = CONTACT.map((question) => [QUESTIONS[question].title, titleOf(form, ids[question])]);
      // The copies first, and made to last: who is meant is learnt from the responses. Relinking has added tabs (facts 4.4).
      for (const sheet of open().getSheets()) if (sheet.getFormUrl() !== null) maskCopies(sheet, copies, titles);
      SpreadsheetApp.flush();
      // A copy stays when its response is deleted (facts 4.3), so that each goes by itself.
      for (const { response } of standing) if (response) form.deleteResponse(response.getId());
    },
  };
}

/** How Google says that a response is gone is not documented: where it cannot be had by its id, it is looked for. */
function standingOf(form: Form, { responseId, submittedAt }: SentForm) {
  const sentAt = dateOfInstant(submittedAt).getTime();
  const among = (responses: readonly (FormResponse | null)[]) => responses.find((each) => each?.getId() === responseId);
  try {
    return { sentAt, response: among([form.getResponse(responseId) as FormResponse | null]) ?? null };
  } catch {
    return { sentAt, response: among(form.getResponses(new Date(sentAt - NEAR))) ?? null };
  }
}

/** The office may have retitled a question, and its column with it, or deleted it, which leaves the column (facts 4.4). */
function titleOf(form: Form, id: number): string | undefined {
  const item = form.getItemById(id) as GoogleAppsScript.Forms.Item | null;
  return item?.getTitle();
}

function maskCopies(sheet: Sheet, copies: readonly Copy[], titles: readonly (readonly (string | undefined)[])[]): void {
  const [header = [], ...rows] = sheet.getDataRange().getValues() as Cell[][];
  const [name = -1, ...others] = titles.map((known) => header.findIndex((cell) => known.includes(textOf(cell).trim())));
  const rowsOf = ({ sentAt, contactName }: Copy) => {
    const then = rows.filter(([at]) => isDate(at) && Math.abs(sentAt - at.getTime()) <= NEAR);
    if (contactName !== null && name >= 0) return then.filter((row) => textOf(row[name]) === contactName);
    // Whoever deleted the response masked its copy before, unless it was somebody else.
    return then.some((row) => row[name] === MASK) ? [] : then;
  };
  const meant = new Set(copies.flatMap(rowsOf));
  rows.forEach((row, index) => {
    if (!meant.has(row)) return;
    const contactName = textOf(row[name]);
    const changed = row.flatMap((cell, place) => {
      const text = textOf(cell);
      const isContact = place === name || others.includes(place);
      if (text === '' || !(isContact || typeof cell === 'string')) return [];
      return [{ place, value: isContact ? MASK : maskedText(text, [{ contactName, phone: '' }]) }];
    });
    const runs = runsOf(changed.filter(({ place, value }) => value !== row[place]));
    // The name last: by it the row is known again, should this be broken off.
    const named = runs.filter(({ first, values }) => name >= first && name < first + values.length);
    for (const { first, values } of [...runs.filter((run) => !named.includes(run)), ...named]) {
      sheet.getRange(index + 2, first + 1, 1, values.length).setValues([[...values]]);
    }
  });
}
