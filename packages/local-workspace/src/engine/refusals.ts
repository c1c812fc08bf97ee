// The ways in which the workspace says no to a person, a test or the HTTP server; each is a class, so a caller can tell them apart.
import { Refusal, type RefusalCode, type Told, toldWithKnown } from '../model/refusal-words.ts';

/** The project cannot be loaded. */
export class ProjectError extends Error {
  override readonly name = 'ProjectError';
  readonly file: string | undefined;
  readonly line: number | undefined;

  constructor(message: string, file?: string, line?: number) {
    super(file ? `${file}${line ? `:${line}` : ''}: ${message}` : message);
    this.file = file;
    this.line = line;
  }
}

/** The folder for the documents cannot be used; nothing in it was changed. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError';
}

/** Something was named that does not exist: a form, sheet, mail, calendar, function. */
export class NotFound extends Refusal {
  override readonly name = 'NotFound';
}

/** @param missing what is not there @returns it, with what there is: `There is no form "Bokings". Those there are: "Bookings"` */
export function unknown(missing: Told, known: readonly string[]): NotFound {
  const names = known.slice(0, MOST_NAMED).map((each) => JSON.stringify(each));
  const more = known.length > MOST_NAMED ? ` and ${known.length - MOST_NAMED} more` : '';
  return new NotFound(toldWithKnown(missing, `${names.join(', ') || 'none'}${more}`));
}

/** More names than these tell nobody anything. */
const MOST_NAMED = 20;

/** A request that makes no sense: an unreadable instant, range or duration. */
export class BadRequest extends Refusal {
  override readonly name = 'BadRequest';
}

/** What to do about it, for a test; a page says it beside its field, and people cannot publish a form there. */
const WRITTEN: Partial<Readonly<Record<RefusalCode, string>>> = {
  NO_DATE: '. Write it as "2026-12-08", with an hour as "2026-12-08 09:30"',
  NO_HOUR: '. Write it as "09:30"',
  NO_SPAN: '. Write it as "1:30:00"',
  FORM_NOT_PUBLISHED:
    ' Let the script call setPublished(true), or set "readings": { "newForms": "published" } in workspace.json',
};

type Tolds = Readonly<Record<string, Told>>;

/** The form page does not take these answers; messages by the title of each question, and by its id where it has one. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused';
  readonly errors: Readonly<Record<string, string>>;
  readonly byItem: Readonly<Record<string, string>>;
  /** The code of each by the id of the item, or the title where it has none; what the form itself words has no code. */
  readonly codes: Readonly<Record<string, RefusalCode>>;

  constructor(errors: Tolds, byItem: Tolds = {}) {
    super(
      Object.entries(errors)
        .map(([title, { message, code }]) => `${title && `${title}: `}${message}${(code && WRITTEN[code]) ?? ''}`)
        .join('; '),
    );
    this.errors = messagesOf(errors);
    this.byItem = messagesOf(byItem);
    this.codes = codesOf(Object.keys(byItem).length > 0 ? byItem : errors);
  }
}

export function messagesOf(refusals: Tolds): Record<string, string> {
  return Object.fromEntries(Object.entries(refusals).map(([key, { message }]) => [key, message]));
}

export function codesOf(refusals: Tolds): Record<string, RefusalCode> {
  return Object.fromEntries(Object.entries(refusals).flatMap(([key, { code }]) => (code ? [[key, code]] : [])));
}

/** The sheet does not let this person make this edit. */
export class EditRefused extends Refusal {
  override readonly name = 'EditRefused';
}
