// The port SentForms over the form's responses and the tab to which Google copies them where somebody linked the two.
import type { SentForm, SentForms } from '../../app/ports/forms.ts';
import { FORM_FIELDS, type FormField, personalOf } from '../../domain/request/fields.ts';
import { MASK, maskedText } from '../../domain/request/personal-data.ts';
import { QUESTIONS } from '../../words/google/questions.ts';
import { type Cell, dateOfInstant, groupAdjacent, isDate, textOf } from '../sheets/cells.ts';
import { readAnswers } from './form-intake.ts';
import type { Store } from './store.ts';

type Form = GoogleAppsScript.Forms.Form;
type FormResponse = GoogleAppsScript.Forms.FormResponse;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Answers that are masked whole, the name first, by which a copy is found; in all others only names, addresses and phone numbers are. */
const CONTACT = ['contactName' as const, ...FORM_FIELDS.filter(isWholePersonal)];

function isWholePersonal(field: FormField): boolean {
  return field !== 'contactName' && ['MASKED', 'EMPTIED'].includes(personalOf(field));
}

/** Milliseconds by which two moments may differ: a cell stores a fraction of a day, the register whole seconds. */
const NEAR = 1000;

/** How a copy is found, which has no response id: when it was sent, and by whom if the form still has the response. */
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
      const standing = sent.map((each) => responseOf(form, each));
      const copies = standing.map(({ sentAt, response }): Copy => {
        return { sentAt, contactName: response && String(readAnswers(response).byItem.get(ids.contactName) ?? '') };
      });
      const titles = CONTACT.map((question) => [QUESTIONS[question].title, titleOf(form, ids[question])]);
      // Copies first, since the responses tell which copies are meant. Relinking the form adds tabs (facts 4.4).
      for (const sheet of open().getSheets()) if (sheet.getFormUrl() !== null) maskCopies(sheet, copies, titles);
      SpreadsheetApp.flush();
      // Deleting a response does not delete its copy (facts 4.3).
      for (const { response } of standing) if (response) form.deleteResponse(response.getId());
    },
  };
}

/** Finds a response. Google does not document the error for a deleted one, so an error leads to a search. */
function responseOf(form: Form, { responseId, submittedAt }: SentForm) {
  const sentAt = dateOfInstant(submittedAt).getTime();
  const among = (responses: readonly (FormResponse | null)[]) => responses.find((each) => each?.getId() === responseId);
  try {
    return { sentAt, response: among([form.getResponse(responseId) as FormResponse | null]) ?? null };
  } catch {
    return { sentAt, response: among(form.getResponses(new Date(sentAt - NEAR))) ?? null };
  }
}

/** The present title of a question, which is its column's too; `undefined` if the office deleted it (facts 4.4). */
function titleOf(form: Form, id: number): string | undefined {
  const item = form.getItemById(id) as GoogleAppsScript.Forms.Item | null;
  return item?.getTitle();
}

function maskCopies(sheet: Sheet, copies: readonly Copy[], titles: readonly (readonly (string | undefined)[])[]): void {
  const [header = [], ...rows] = sheet.getDataRange().getValues() as Cell[][];
  const [name = -1, ...others] = titles.map((spellings) =>
    header.findIndex((cell) => spellings.includes(textOf(cell).trim())),
  );
  const rowsOf = ({ sentAt, contactName }: Copy) => {
    const near = rows.filter(([at]) => isDate(at) && Math.abs(sentAt - at.getTime()) <= NEAR);
    if (contactName !== null && name >= 0) return near.filter((row) => textOf(row[name]) === contactName);
    // The response is gone: if one of these copies is masked already, it was that one.
    return near.some((row) => row[name] === MASK) ? [] : near;
  };
  const matching = new Set(copies.flatMap(rowsOf));
  rows.forEach((row, index) => {
    if (!matching.has(row)) return;
    const contactName = textOf(row[name]);
    const changed = row.flatMap((cell, place) => {
      const text = textOf(cell);
      // A telephone number that Google keeps as a number has lost the zero by which it is known (facts 17.1).
      const isWhole = place === name || others.includes(place) || (typeof cell === 'number' && cell > 1e7);
      const value = isWhole ? MASK : maskedText(text, [{ contactName, phone: '' }]);
      return text === '' || value === text ? [] : [{ place, value }];
    });
    const runs = groupAdjacent(changed);
    // The name last: if the execution is killed before, the row is found by it again.
    const named = runs.filter(({ first, values }) => name >= first && name < first + values.length);
    for (const { first, values } of [...runs.filter((run) => !named.includes(run)), ...named]) {
      sheet.getRange(index + 2, first + 1, 1, values.length).setValues([[...values]]);
    }
  });
}
