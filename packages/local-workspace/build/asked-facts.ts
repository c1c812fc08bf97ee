// Which fact each question of the probe asks about, by words that stand in that one statement of docs/facts alone.
import type { Answered } from '../src/probe/project.ts';
import type { Recording } from '../src/probe/recording.ts';
import type { Statement } from './fact-statements.ts';

const calendarApi = 'Advanced Calendar: adds';
const webAddress = '`ScriptApp.getService().getUrl()` gives';
const sheetEdit = '| Sheet edit (simple / installable)';
const noWindow = '`getUi()` outside an open-file context';

const howMany = '| how many | they pile up';
const newScopes = 'New scopes added by a deploy';

/** What another editor tries in each of the two tabs that keep them out. */
const TRIED = {
  SORT: 'sort that touches protected',
  SORT_INSIDE: 'sort wholly inside',
  ROWS: 'row inserted, deleted',
  PASTE: 'cells written by a pasted',
  FORMAT: 'formats of open cells',
  FILTER: 'basic filter, column groups',
  FILTER_VIEW: '| filter views |',
  GROUPS: 'basic filter, column groups',
  HIDE_ROWS: 'basic filter, column groups',
  UNDO: 'basic filter, column groups',
};

/** By the id of the question; `null`: no sentence of the section says it, the emulation concludes it. */
export const ASKED: Readonly<Record<string, string | null>> = {
  ZONE_SET: 'refuses the locale `id_ID`',
  LOCALE_REFUSED: 'refuses the locale `id_ID`',
  TEXT_BY_SET_VALUES: "`setNumberFormat('@')` on the range",
  TEXT_BY_APPEND_ROW: '`appendRow` parses every value',
  HOURS_OF_1899: 'time-only cells come back as Dates',
  MOMENTS: 'In a pattern of dates',
  HIDDEN_TAB: 'Activating a hidden tab shows it',
  SORTING: null,
  FILTER_SORT: "a basic filter's sort",
  SORT_AROUND_HIDDEN: 'sorting goes around hidden',
  NO_SUCH_GROUP: '`Sheet.getRowGroup` and',
  PROTECTED_TWICE: howMany,
  RANGES_PILE_UP: howMany,
  OPEN_CELLS_REFUSED: '| holes |',
  OPEN_CELLS_FOLLOW: null,
  LOCKED_MENU: 'a menu function run by an editor',
  LOCKED_ASKED: 'who may not edit asks',
  LOCKED_SIMPLE_TRIGGER: 'a simple trigger of somebody kept out',
  LOCKED_TRIGGER: 'an installed trigger (runs',
  COPIED_PROTECTIONS: '| copy of the file |',
  ...Object.fromEntries(
    ['LOCKED', 'RANGES'].flatMap((tab) => Object.entries(TRIED).map(([what, words]) => [`${tab}_${what}`, words])),
  ),
  PROTECTION_EDITORS: 'Neither the owner of the file',
  LARGE_READ: '`getValues` of 240,000 plain cells',
  PDF_OF_PAGE: null,
  NEW_FORM: 'creates forms unpublished since',
  UNPUBLISHED_FORM: '| form that is not published |',
  FORM_OPEN: '"A form needs to be published',
  FORM_STRANGER: null,
  FORM_PUBLISHING: 'creates forms unpublished since',
  RESPONSES_TAB: '`sheet.getFormUrl()` identifies',
  SUBMISSION_FORMATS: "| date | `'YYYY-MM-DD'`",
  SUBMISSION_CELLS: 'Date/Time cells typed as dates',
  RESPONSE_ROWS: 'Each response inserts a row',
  CALENDAR_ZONE: 'Google may write a zone',
  EVENT_CHANGED: calendarApi,
  EVENT_TWICE: calendarApi,
  EVENT_TAGS: 'Tags: `setTag/getTag',
  EVENT_REVIVED: 'Re-creating a deleted calendar event',
  ACCESS_RULES: null,
  ACCESS_GIVEN: null,
  SCOPES: newScopes,
  CONSENT_AGAIN: 'After consent the chosen menu item',
  CONSENT_LEFT_OUT: newScopes,
  CONSENT_ENDS: newScopes,
  ONE_SHOT_TRIGGER: '`getProjectTriggers()` returns only',
  MAIL: '| Mail recipients / day |',
  LOCK: '`tryLock(ms)` boolean',
  PROPERTIES: 'Strings only; 9 KB/value',
  SHEET_STRANGER: '| private spreadsheet |',
  PRIVATE_ADDRESS: '| private spreadsheet |',
  PRINTED_NUMBER: 'a number printed by `<?= ?>`',
  ESCAPED_SCRIPT: '`<?= ?>` escapes by context',
  ESCAPED_ADDRESS: 'what a refused address prints',
  REQUEST_TOLD: 'what `getRequest` tells as',
  LONG_ADDRESS: 'an address of more than 2 KB',
  FILE_NAME: 'which characters are illegal',
  WEB_ADDRESS: webAddress,
  WEB_ADDRESS_IN_CALL: webAddress,
  PAGE_NOTE: 'Pages show a banner',
  PAGE_DAY: 'Calls of a page carry a token',
  WEB_STRANGER: '| the same, ContentService |',
  WEB_ADDRESS_IN_PAGE: webAddress,
  WEB_WINDOW: noWindow,
  WEB_POST: '| doGet/doPost |',
  WEB_COLD_START: null,
  SUBMISSION_EVENT: '| Form submit on the Form (installable)',
  PRIVATE_HANDLER: 'Triggers and menu items may name',
  TRIGGER_NAMED: '| Time-driven |',
  TRIGGER_DOCUMENT: '`getActiveSpreadsheet()/getActiveForm()/getUi()` only',
  TRIGGER_WINDOW: noWindow,
  WEB_ADDRESS_IN_TRIGGER: webAddress,
  PASTE: sheetEdit,
  EDITOR_OWNER: sheetEdit,
  EDITOR_OTHER: sheetEdit,
  ANONYMOUS_EDITOR: 'for an anonymous editor',
  PRIVATE_MENU_ITEM: 'Menu items may name functions that end',
  COPIED_SHEET: null,
  PAGE_CALL: 'google.script.run: args/returns',
  PRIVATE_CALL: '`google.script.run` "cannot see functions',
  PAGE_TAB: 'Only IFRAME sandbox',
  PAGE_TOP: 'The sandboxed frame of HtmlService',
  SECOND_ACCOUNT: "Multi-login isn't supported",
};

/** A statement with what is known of it. */
export interface KnownFact {
  readonly at: string;
  readonly says: string;
  /** `recorded`: Google has answered a question that asks about it. */
  readonly basis: 'recorded' | Statement['basis'];
  /** Ids of the questions that ask about it. */
  readonly questions: readonly string[];
}

/** @param recording what Google answered last; absent: nobody has asked it yet */
export function knownFacts(
  statements: readonly Statement[],
  questions: readonly Pick<Answered, 'id'>[],
  recording: Recording | undefined,
): readonly KnownFact[] {
  return statements.map(({ at, says, basis }) => {
    const asking = questions.map(({ id }) => id).filter((id) => says.includes(ASKED[id] ?? '\n'));
    const isRecorded = asking.some((id) => (recording?.answers[id] ?? 'open') !== 'open');
    return { at, says, basis: isRecorded ? 'recorded' : basis, questions: asking };
  });
}
