// The ways in which the workspace says no to a person, a test or the HTTP server; each is a class, so a caller can tell them apart.

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
export class NotFound extends Error {
  override readonly name = 'NotFound';
}

/** @param missing what is not there, as a sentence without its stop @returns it, with what there is: `There is no form "Bokings". Those there are: "Bookings"` */
export function unknown(missing: string, known: readonly string[]): NotFound {
  const names = known.slice(0, MOST_NAMED).map((each) => JSON.stringify(each));
  const more = known.length > MOST_NAMED ? ` and ${known.length - MOST_NAMED} more` : '';
  return new NotFound(`${missing}. Those there are: ${names.join(', ') || 'none'}${more}`);
}

/** More names than these tell nobody anything. */
const MOST_NAMED = 20;

/** A request that makes no sense: an unreadable instant, range or duration. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

/** How an answer is written that was not understood: a page says it beside its field. */
const WRITTEN: Readonly<Record<string, string>> = {
  'Invalid date': '. Write it as "2026-12-08", with an hour as "2026-12-08 09:30"',
  'Invalid time': '. Write it as "09:30"',
  'Invalid duration': '. Write it as "1:30:00"',
};

/** The form page does not take these answers; messages by the title of each question, and by its id where it has one. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused';
  readonly errors: Readonly<Record<string, string>>;
  readonly byItem: Readonly<Record<string, string>>;

  constructor(errors: Readonly<Record<string, string>>, byItem: Readonly<Record<string, string>> = {}) {
    super(
      Object.entries(errors)
        .map(([title, message]) => `${title}: ${message}${WRITTEN[message] ?? ''}`)
        .join('; '),
    );
    this.errors = errors;
    this.byItem = byItem;
  }
}

/** The sheet does not let this person make this edit. */
export class EditRefused extends Error {
  override readonly name = 'EditRefused';
}
