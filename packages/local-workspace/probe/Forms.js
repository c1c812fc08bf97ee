// Questions about forms, asked of one of the probe's own: how it is born, what a stranger meets, what a submission holds.

const FORM_TITLES = { day: 'Day', hour: 'Hour', boxes: 'Boxes', phone: 'Phone' };

const AFTER_SUBMISSION = 'Answer the form “Probe” once, then choose Probe › Ask Google.';

/** @returns {Question[]} */
function formQuestions() {
  return [
    {
      id: 'NEW_FORM',
      asks: 'Is a form that a script makes unpublished at first?',
      fact: '13.1',
      stands: 'newForms',
      no: 'It is born published: the reading is “published”.',
      ask: ({ form }) => (state().isFormOpen ? null : !form().isPublished()),
    },
    {
      id: 'UNPUBLISHED_FORM',
      asks: 'Does a stranger find nothing (404) at the address of an unpublished form?',
      fact: '13.6',
      stands: 'unpublishedForm',
      no: 'They find a closed form: the reading is “closed”.',
      ask: ({ form }) => {
        if (state().isFormOpen) return null;
        form().setPublished(false);
        // It does not tell its public address.
        return met(`https://docs.google.com/forms/d/${form().getId()}/viewform`, 404);
      },
    },
    {
      id: 'FORM_OPEN',
      asks: 'Is it published and open once it was told so, at an address that ends in /viewform?',
      fact: '4.2',
      stands: 'services/form',
      no: 'Publishing takes more, or the address is another one.',
      ask: ({ openForm }) => {
        const form = openForm();
        const url = form.getPublishedUrl();
        return [form.isPublished() && form.isAcceptingResponses() && url.endsWith('/viewform'), url];
      },
    },
    {
      id: 'FORM_STRANGER',
      asks: 'Does a stranger see the published form?',
      fact: '13.6',
      stands: 'services/strangers',
      no: 'A form of this account is restricted at first, or asks strangers to sign in.',
      ask: ({ openForm }) => met(openForm().getPublishedUrl(), 200),
    },
    {
      id: 'FORM_PUBLISHING',
      asks: 'Does a new form know the newer way of publishing?',
      fact: '13.1',
      stands: 'services/form',
      no: 'supportsAdvancedResponderPermissions is false: setPublished cannot be relied on.',
      ask: ({ openForm }) => openForm().supportsAdvancedResponderPermissions(),
    },
    {
      id: 'RESPONSES_TAB',
      asks: 'Does the sheet get a tab that names the form as its source?',
      fact: '4.4',
      stands: 'services/sheets/response-tab',
      no: 'Linking makes no tab at once, or getFormUrl does not tell.',
      ask: ({ openForm, book: own }) => openForm().getDestinationId() === own().getId() && responsesTab() !== undefined,
    },
    {
      id: 'SUBMISSION_FORMATS',
      asks: 'Are answers given as 2026-12-08, 09:30, a list of choices, and text?',
      fact: '4.3',
      stands: 'model/forms/form-answers',
      no: 'getResponse gives dates, hours or choices in another shape.',
      how: AFTER_SUBMISSION,
      ask: ({ openForm }) => formatsOf(openForm()),
    },
    {
      id: 'SUBMISSION_CELLS',
      asks: 'Does the tab of answers hold the moment, the day and the hour as dates?',
      fact: '4.4',
      stands: 'services/sheets/response-tab',
      no: 'Some of them are texts.',
      how: AFTER_SUBMISSION,
      ask: () => responseCells(['', FORM_TITLES.day, FORM_TITLES.hour], isDate),
    },
    {
      id: 'NUMBER_ANSWERS',
      asks: 'Does the tab of answers hold 0812 as the number 812?',
      fact: '17.1',
      stands: 'numberAnswers',
      no: 'It stays the text 0812: the reading is “texts”.',
      how: AFTER_SUBMISSION,
      ask: () => responseCells([FORM_TITLES.phone], (cell) => cell === 812),
    },
    {
      id: 'RESPONSE_ROWS',
      asks: 'Does a formula that begins with the row of the next answer begin below it afterwards?',
      fact: '4.4',
      stands: 'responseRows',
      no: 'Formulas keep what they name: the reading is “formulas-stay”.',
      how: AFTER_SUBMISSION,
      ask: ({ openForm, tab }) => pointsBelow(openForm() && tab().getRange('F5')),
    },
  ];
}

/** What somebody without an account meets. @param {string} url @param {number} wanted @returns {Answer} */
function met(url, wanted) {
  const code = UrlFetchApp.fetch(url, { followRedirects: false, muteHttpExceptions: true }).getResponseCode();
  return [code === wanted, String(code)];
}

function responsesTab() {
  return book()
    .getSheets()
    .find((sheet) => sheet.getFormUrl() !== null);
}

/** @param {GoogleAppsScript.Forms.Form} form @returns {Answer} */
function formatsOf(form) {
  const response = form.getResponses().pop();
  if (!response) return null;
  const given = response.getItemResponses().map((each) => [each.getItem().getTitle(), each.getResponse()]);
  const { [FORM_TITLES.day]: day, [FORM_TITLES.hour]: hour, ...others } = Object.fromEntries(given);
  const isKnown =
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    /^\d{2}:\d{2}(:\d{2})?$/.test(hour) &&
    Array.isArray(others[FORM_TITLES.boxes]) &&
    typeof others[FORM_TITLES.phone] === 'string';
  return [isKnown, JSON.stringify([day, hour, others])];
}

/**
 * Looks at the newest row of answers.
 * @param {readonly string[]} titles absent from the row: its first cell
 * @param {(cell: unknown) => boolean} isAsClaimed
 * @returns {Answer}
 */
function responseCells(titles, isAsClaimed) {
  const tab = responsesTab();
  if (!tab || tab.getLastRow() < 2) return null;
  const [headers, row] = [1, tab.getLastRow()].map(
    (each) => tab.getRange(each, 1, 1, tab.getLastColumn()).getValues()[0],
  );
  return [
    titles.every((title) => isAsClaimed(row[Math.max(0, headers.indexOf(title))])),
    row.map((cell) => (isDate(cell) ? cell.toISOString() : `${typeof cell} ${cell}`)).join(' · '),
  ];
}

/** Points at the row of the next answer; once it came, tells where. @param {GoogleAppsScript.Spreadsheet.Range} cell @returns {Answer} */
function pointsBelow(cell) {
  const tab = responsesTab();
  if (!tab) return null;
  const [last, { nextRow }] = [tab.getLastRow(), state()];
  if (nextRow === undefined) {
    keep({ nextRow: last + 1 });
    cell.setFormula(`=COUNTA('${tab.getName()}'!A${last + 1}:A)`);
  }
  if (nextRow === undefined || last < nextRow) return null;
  const formula = cell.getFormula();
  return [!formula.includes(`!A${nextRow}:A)`), formula];
}
