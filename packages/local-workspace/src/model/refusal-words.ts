// What people meet when the workspace says no, each by its code: in English here, in other words where pages speak another language.

/** What is named stands in braces. Of some, what there is instead is told behind it. */
export const refusalWords = {
  // What is not there.
  NO_CALENDAR: 'There is no calendar {name}',
  NO_DEPLOYMENT: 'There is no deployment {name}',
  NO_DOCUMENT: 'There is no document {name}',
  NO_EVENT: 'There is no event {name}',
  NO_EXECUTION: 'There is no execution {name}',
  NO_FORM: 'There is no form {name}',
  NO_FUNCTION: 'There is no function {name}',
  NO_ITEM: 'There is no item {name}',
  NO_MAIL: 'There is no mail {name}',
  NO_MENU_ITEM: '{person} has no menu item {name}',
  NO_PAGE: 'There is no page {name}',
  NO_QUESTION: 'There is no question {name}',
  NO_QUOTA: 'There is no quota {name}',
  NO_RESPONSE: 'There is no response {name}',
  NO_SHEET: 'There is no sheet {name}',
  NO_SHEET_IN: 'There is no sheet {name} in {spreadsheet}',
  NO_SPREADSHEET: 'There is no spreadsheet {name}',
  NO_TRIGGER: 'There is no trigger {name}',
  NO_CALL: 'There is no call {name}. The nearest: {near}; "calls" of GET /api/executions names those of an execution',
  NOT_BOUND: 'The script is bound to no document',
  NOT_BOUND_TO_FORM: 'The script is not bound to a form',
  WHICH_SPREADSHEET: 'Say which spreadsheet',
  WHICH_DOCUMENT: 'Say which document the trigger waits at',

  // What cannot be read.
  NO_INSTANT: 'Not an instant with a zone or offset: {given}. Write a text such as "2026-12-01T16:45:00+07:00"',
  NO_TIME: 'Not a time: {given}. Write a text such as "2026-12-08T09:00:00+07:00", or "2026-12-08" for whole days',
  NO_DURATION:
    'Not a duration: {given}. Write for example "PT30M" (30 minutes) or "P1D" (1 day): clock.set alone goes back',
  NO_RANGE: 'Not a range: {given}. Write for example "A2" or "A2:C5"',
  NO_COLUMN: 'Not a column: {given}',
  NO_FILTER_COLUMN: 'Not a column of the filter: {given}',
  CLOCK_REACH: 'The clock goes from 1970 to 9998',
  REQUEST_WRONG: 'The {part} is not right: {what}',
  MAIL_ADDRESS_WRONG: 'The {part} is not right: {what}',
  BODY_TOO_LARGE: 'The body is larger than 50 MB. Send it as several requests.',
  MISTAKE: 'A mistake of the local workspace: {what}',

  // Who may not.
  MAY_NOT_EDIT: '{person} may not edit {what}',
  MAY_NOT_EDIT_AS_OTHERS: '{person} may not edit {what}. Those who may: {others}',
  NOBODY_MAY_NOT_EDIT: 'Somebody without an account may not edit {what}',
  PROTECTED:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',

  // What a sheet does not take.
  NOTHING_TO_ENTER: 'Nothing to enter',
  NOTHING_TO_TAKE_BACK: 'Nothing to take back',
  CHANGED_SINCE: 'Somebody else changed this sheet since',
  MOVED_SINCE: 'A script has moved rows or columns since',
  ALL_ROWS_HIDDEN: 'Not all rows can be hidden',
  ALL_COLUMNS_HIDDEN: 'Not all columns can be hidden',
  OUTSIDE: 'The coordinates of the range are outside the dimensions of the sheet.',
  ROWS_OUT_OF_BOUNDS: 'Those rows are out of bounds.',
  COLUMNS_OUT_OF_BOUNDS: 'Those columns are out of bounds.',
  BREAKS_RULE: 'The data you entered in cell {cell} violates the data validation rules set on this cell.',
  BREAKS_LIST:
    'The data you entered in cell {cell} violates the data validation rules set on this cell. Please enter one of the following values: {choices}.',
  CELL_TOO_LONG: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  TOO_MANY_CELLS: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  SHEET_WITHOUT_NAME: 'A sheet needs a name',
  SHEET_NAME_TAKEN: 'A sheet with the name "{name}" already exists. Please enter another name.',
  LAST_SHEET: "You can't remove all the sheets in a document.",
  SHEET_OF_FORM: "You can't delete a sheet with a linked form. Unlink the form first, then delete the sheet.",

  // What a form does not take.
  NOT_ACCEPTED: 'The answer was not accepted. {what}',
  REQUIRED: 'This is a required question',
  NO_CHOICE: 'Must be one of the choices',
  NO_MAIL_ADDRESS: 'Must be a valid email address',
  NO_WHOLE_NUMBER: 'Must be a whole number',
  NO_NUMBER: 'Must be a number',
  NO_DATE: 'Invalid date',
  NO_HOUR: 'Invalid time',
  NO_SPAN: 'Invalid duration',
  ROW_WITHOUT_ANSWER: 'Needs an answer for each row',
  COLUMN_TWICE: 'One answer per column at most',
  VALUE_WRONG: 'Invalid value',
  ANSWER_WRONG: 'Invalid answer',
  TAKES_NO_ANSWER: 'This item takes no answer',
  NO_SUCH_QUESTION: 'There is no such question',
  FORM_CLOSED: 'This form is no longer accepting responses.',
  FORM_NOT_PUBLISHED: 'This form is not published.',
  NO_MORE_CHANGES: 'Editing responses is disabled.',
  FORM_WITHOUT_TITLE: 'A form needs a title',
  QUESTION_WITHOUT_CHOICES: 'The question {name} needs choices',
  QUESTION_WITHOUT_ROWS: 'The question {name} needs rows',

  // Mails, events, triggers.
  INVALID_EMAIL: 'Invalid email: {given}',
  NO_RECIPIENT: 'Failed to send email: no recipient',
  TOO_MANY_RECIPIENTS: 'Limit Exceeded: Email Recipients Per Message.',
  SUBJECT_TOO_LONG: 'Argument too large: subject',
  EVENT_WITHOUT_TIMES: 'An event needs a start and an end',
  WAITS_FOR_EVENT: '{name} waits for an event, not for the clock',
  FORM_HAS_NO_EDITS: 'A form is neither edited nor changed: name a spreadsheet',
  TOO_MANY_TRIGGERS:
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
} as const;

export type RefusalCode = keyof typeof refusalWords;

type NameIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NameIn<Rest> : never;
type Values<Code extends RefusalCode> = Readonly<Record<NameIn<(typeof refusalWords)[Code]>, string | number>>;

/** A refusal in English, by its code, with what it names; words of a script or of a list of facts alone have no code. */
export interface Told {
  readonly message: string;
  readonly code?: RefusalCode | undefined;
  readonly values?: Readonly<Record<string, string>> | undefined;
}

/** An error that tells a refusal: by its code, or in words alone that only scripts and whoever writes a test meet. */
export class Refusal extends Error implements Told {
  readonly code: Told['code'];
  readonly values: Told['values'];

  constructor(refusal: string | Told) {
    const { message, code, values }: Told = typeof refusal === 'string' ? { message: refusal } : refusal;
    super(message);
    this.code = code;
    this.values = values;
  }
}

/** @returns what is refused, as every error of the workspace tells it */
export function told<Code extends RefusalCode>(code: Code, values: Values<Code>): Told;
export function told<Code extends RefusalCode>(
  code: NameIn<(typeof refusalWords)[Code]> extends never ? Code : never,
): Told;
export function told(code: RefusalCode, values: Readonly<Record<string, string | number>> = {}): Told {
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return { message: filled(refusalWords[code], texts), code, values: texts };
}

/** @returns the same, with what there is instead */
export function toldWithKnown({ message, code, values }: Told, known: string): Told {
  return { message: `${message}. Those there are: ${known}`, code, values: { ...values, known } };
}

/** Fills in what a text names in braces. */
export function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
