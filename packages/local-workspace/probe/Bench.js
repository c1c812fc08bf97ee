// What questions work on: things of the probe's own, made when they are first asked for, and what is remembered of them.

const ANSWERS_TAB = 'Answers';
const BENCH_TAB = 'Bench';
/** The name of form, calendar and events. */
const NAME = 'Probe';
const ZONE = 'Asia/Pontianak';
/** The property that holds what is remembered. */
const STATE = 'probe';

/**
 * @typedef {object} State
 * @property {string} [spreadsheetId]
 * @property {string} [key] lets a page write answers
 * @property {string} [calendarId]
 * @property {string} [formId]
 * @property {string} [formUrl]
 * @property {boolean} [isFormOpen]
 * @property {string} [triggerId] of the trigger that fires once
 * @property {number} [nextRow] where the next answer was to come when a formula was pointed there
 * @property {string} [owner] who asks
 * @property {string} [webApp] the public address
 * @property {Answer} [opening] whether a simple trigger may ask who opens
 * @property {string} [reader] an address that may be given a calendar to read
 */

/** @returns {State} */
function state() {
  return JSON.parse(PropertiesService.getScriptProperties().getProperty(STATE) ?? '{}');
}

/** @param {State} news */
function keep(news) {
  PropertiesService.getScriptProperties().setProperty(STATE, JSON.stringify({ ...state(), ...news }));
}

/** Names an address that ACCESS_GIVEN may give its calendar to read. @param {string} address */
function setReader(address) {
  keep({ reader: address });
}

/** The sheet of the probe, also where none is open. */
function book() {
  return SpreadsheetApp.openById(state().spreadsheetId ?? '');
}

const bench = {
  book,
  /** A tab to write on. */
  tab: () => book().getSheetByName(BENCH_TAB) ?? book().insertSheet(BENCH_TAB),
  /** A tab that a person makes a table of. */
  tableTab: () => {
    const found = book().getSheetByName('Table');
    if (found) return found;
    const sheet = book().insertSheet('Table');
    sheet.getRange('A1:B3').setValues([
      ['Name', 'Count'],
      ['a', 1],
      ['b', 2],
    ]);
    return sheet;
  },
  /** A tab that keeps other editors out. */
  locked: (/** @type {string} */ name) => lockedTab(name),
  /** The id of a calendar. */
  calendar: () => {
    if (!state().calendarId) {
      keep({ calendarId: calendarsApi().insert({ summary: NAME, timeZone: ZONE }).id ?? '' });
    }
    return state().calendarId ?? '';
  },
  /** A form as it was made, and once `openForm` was called, open. */
  form: () => {
    const { formId } = state();
    if (formId) return publishable(FormApp.openById(formId));
    const form = FormApp.create(NAME);
    keep({ formId: form.getId(), formUrl: form.getEditUrl() });
    return publishable(form);
  },
  /** The form with four questions, published, its answers copied to the sheet. */
  openForm: () => {
    const form = bench.form();
    if (state().isFormOpen) return form;
    form.addDateItem().setTitle(FORM_TITLES.day);
    form.addTimeItem().setTitle(FORM_TITLES.hour);
    form.addCheckboxItem().setTitle(FORM_TITLES.boxes).setChoiceValues(['One', 'Two']);
    form.addTextItem().setTitle(FORM_TITLES.phone);
    form.setPublished(true);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book().getId());
    ScriptApp.newTrigger('noteSubmission_').forForm(form).onFormSubmit().create();
    keep({ isFormOpen: true });
    return form;
  },
  /** The account that asks. */
  account: () => Session.getEffectiveUser().getEmail(),
};

/** @typedef {typeof bench} Bench */

/** What Google's types lack of a form (facts 13.1). @typedef {{ isPublished(): boolean, supportsAdvancedResponderPermissions(): boolean, setPublished(on: boolean): unknown }} Publishable */

/** @param {GoogleAppsScript.Forms.Form} form */
function publishable(form) {
  return /** @type {GoogleAppsScript.Forms.Form & Publishable} */ (form);
}
