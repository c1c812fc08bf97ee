// Where Google's behaviour can be read in two ways: each switch stands on the harsher reading until somebody sets it otherwise,
// unless the milder one is likely.

export interface ReadingRow {
  /** The harsher first. */
  readonly values: readonly [string, ...string[]];
  /** What counts unless another one is set, where a milder reading is the likely one; absent: the harshest. */
  readonly usual?: string;
  /** What Google's documentation says, in one sentence; errors that the harsher reading causes end with it. */
  readonly documentation: string;
  /** Section of the fact sheet. */
  readonly source: string;
  /** What the header of the pages says while a milder reading is set. */
  readonly milder: string;
}

/** Every switch, a row each. */
export const READINGS = {
  activeFormInWebApp: {
    values: ['none', 'form'],
    usual: 'form',
    documentation: 'FormApp.getActiveForm gives the form that a script is bound to; it is not available in a web app.',
    source: 'facts 14.5',
    milder: 'getActiveForm works in a web app',
  },
  activeSpreadsheetInWebApp: {
    values: ['none', 'spreadsheet'],
    usual: 'spreadsheet',
    documentation:
      "When a bound script is run as a web app or using the Apps Script API, these methods aren't available.",
    source: 'facts 17.1',
    milder: 'getActiveSpreadsheet works in a web app',
  },
  clockTriggerUser: {
    values: ['nobody', 'creator'],
    documentation: 'Gets information about the current user.',
    source: 'facts 17.1',
    milder: 'a clock trigger has its creator as the active user',
  },
  numberAnswers: {
    values: ['numbers', 'texts'],
    documentation: 'Sets the destination where form responses are saved.',
    source: 'facts 17.1',
    milder: 'answers that read as numbers stay texts in the sheet',
  },
  appendRow: {
    values: ['as-typed', 'by-format'],
    documentation: "If a cell's content begins with =, it's interpreted as a formula.",
    source: 'facts 13.2',
    milder: 'appendRow goes by the format of the column',
  },
  serviceUrl: {
    values: ['never-published', 'of-the-request', 'exec'],
    usual: 'of-the-request',
    documentation: 'If you are running the development mode web app, getUrl() returns the development mode url.',
    source: 'facts 13.2, 17.3',
    milder: 'getUrl() is always the address /exec',
  },
  boundPages: {
    values: ['stay', 'leave'],
    documentation:
      'The sandbox attribute allow-top-navigation-by-user-activation is only set for stand-alone script projects.',
    source: 'facts 13.2',
    milder: 'pages of a bound script may open other pages',
  },
  severalAccounts: {
    values: ['refused', 'answered'],
    documentation: "Multi-login isn't supported.",
    source: 'facts 13.1',
    milder: 'several accounts in one browser',
  },
  deletedEvents: {
    values: ['forbidden', 'revived'],
    documentation: 'Cancelled events will eventually disappear, so do not rely on them being available indefinitely.',
    source: 'facts 13.2',
    milder: 'a deleted event comes back to life when it is changed',
  },
  newForms: {
    values: ['unpublished', 'published'],
    documentation: 'Forms created by API after June 30, 2026, will be created in an unpublished state.',
    source: 'facts 13.1',
    milder: 'a form that a script makes is published at once',
  },
  anonymousEditor: {
    values: ['owner', 'nobody'],
    documentation:
      "If security policies don't allow access to the user's email address, User.getEmail() returns a blank string.",
    source: 'facts 13.2',
    milder: 'an editor without an account is not told as the owner',
  },
  editorAlerts: {
    values: ['hang', 'closed'],
    documentation:
      "Ui.alert opens a dialog box in the user's editor and suspends the server-side script while the dialog is open.",
    source: 'facts 13.2',
    milder: 'an alert from the script editor closes by itself',
  },
  privateAddress: {
    values: ['sign-in', 'unauthorised'],
    documentation: 'Anyone who is not signed in is asked to sign in before a restricted file opens.',
    source: 'facts 13.6',
    milder: 'the address of a private spreadsheet answers 401',
  },
  unpublishedForm: {
    values: ['missing', 'closed'],
    documentation: 'A form needs to be published for it to be accessible.',
    source: 'facts 13.6',
    milder: 'an unpublished form looks closed',
  },
  privateMenuItems: {
    values: ['refused', 'run'],
    usual: 'run',
    documentation: 'Functions whose names end with an underscore are private, and no page can call them.',
    source: 'facts 14.5',
    milder: 'a menu calls functions that end in “_”',
  },
  indonesianLocale: {
    values: ['in_ID', 'either'],
    documentation: "Sets the spreadsheet locale; the locale code to use is for example 'en', 'fr', or 'en_US'.",
    source: 'facts 14.2',
    milder: 'spreadsheets take the locale id_ID',
  },
  pushedServices: {
    values: ['off', 'on'],
    documentation:
      'When you enable an advanced service for your script project in the Apps Script editor, it is automatically enabled in the default GCP project when the script project is saved.',
    source: 'facts 14.3',
    milder: 'advanced services are on as soon as clasp pushes them',
  },
  protectionEditors: {
    values: ['refused', 'kept'],
    documentation: 'Neither the owner of the spreadsheet nor the current user can be removed.',
    source: 'facts 14.2',
    milder: 'a protection silently keeps the file’s owner and oneself',
  },
  activatedTabs: {
    values: ['shown', 'stay-hidden'],
    documentation: 'Sets the given sheet to be the active sheet in the spreadsheet.',
    source: 'facts 3.6',
    milder: 'a hidden tab stays hidden when a script activates it',
  },
  sorting: {
    values: ['validations-stay', 'validations-move'],
    documentation: 'Range.sort sorts the cells in the given range, by column and order specified.',
    source: 'facts 3.5',
    milder: 'validation rules move along when rows are sorted',
  },
  typedColumns: {
    values: ['rules-and-formats', 'rules'],
    documentation: 'Sets the number or date format to the given formatting string.',
    source: 'facts 17.2',
    milder: 'columns of a table refuse rules, and take formats',
  },
  responseRows: {
    values: ['formulas-follow', 'formulas-stay'],
    documentation: 'Sets the destination where form responses are saved.',
    source: 'facts 4.4',
    milder: 'formulas keep what they name when a response puts in a row',
  },
  printedNumbers: {
    values: ['as-text', 'as-number'],
    documentation:
      "Contextual escaping means that Apps Script keeps track of the output's context on the page and automatically adds escape characters to protect against cross-site scripting (XSS) attacks.",
    source: 'facts 16.3',
    milder: 'a number that a template prints into a script stays one',
  },
} as const satisfies Readonly<Record<string, ReadingRow>>;

export type ReadingName = keyof typeof READINGS;
export type ReadingValues = { readonly [Name in ReadingName]: (typeof READINGS)[Name]['values'][number] };

/** A switch as people and pages see it. */
export interface ReadingInfo extends ReadingRow {
  readonly name: ReadingName;
  readonly value: string;
  /** Whether it stands on a reading that asks less of scripts than Google may. */
  readonly isMilder: boolean;
}
