// Where the workspace asks less of scripts than Google may, in English.
import type { ReadingInfo } from '../../../data/index.ts';

export const readings: Readonly<Record<ReadingInfo['name'], string>> = {
  activeFormInWebApp: 'getActiveForm works in a web app',
  activeSpreadsheetInWebApp: 'getActiveSpreadsheet works in a web app',
  clockTriggerUser: 'a clock trigger has its creator as the active user',
  numberAnswers: 'answers that read as numbers stay texts in the sheet',
  appendRow: 'appendRow goes by the format of the column',
  serviceUrl: 'getUrl() is always the address /exec',
  boundPages: 'pages of a bound script may open other pages',
  severalAccounts: 'several accounts in one browser',
  deletedEvents: 'a deleted event comes back to life when it is changed',
  newForms: 'a form that a script makes is published at once',
  anonymousEditor: 'an editor without an account is not told as the owner',
  editorAlerts: 'an alert from the script editor closes by itself',
  privateAddress: 'the address of a private spreadsheet answers 401',
  unpublishedForm: 'an unpublished form looks closed',
  privateMenuItems: 'a menu calls functions that end in “_”',
  indonesianLocale: 'spreadsheets take the locale id_ID',
  pushedServices: 'advanced services are on as soon as clasp pushes them',
  protectionEditors: 'a protection silently keeps the file’s owner and oneself',
  activatedTabs: 'a hidden tab stays hidden when a script activates it',
  sorting: 'validation rules move along when rows are sorted',
  typedColumns: 'columns of a table refuse rules, and take formats',
  responseRows: 'formulas keep what they name when a response puts in a row',
  printedNumbers: 'a number that a template prints into a script stays one',
};
