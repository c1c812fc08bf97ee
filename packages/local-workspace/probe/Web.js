// Questions about the web app: asked at its own address as a visitor without an account would, and by a page that a person tries.

/** What a browser would encode, and what it would cut at. */
const POSTED = 'a=1&b é “quoted”\n+ 0812';
const ONCE_DEPLOYED = 'Deploy as a web app, open its /exec address once, then choose Probe › Ask Google.';

const DAY_HOURS = 24;

/** @returns {Question[]} */
function webQuestions() {
  return [
    {
      id: 'WEB_STRANGER',
      asks: 'Does the web app answer strangers as the account that deployed it?',
      fact: '13.6',
      stands: 'services/strangers',
      no: 'Strangers have to sign in, or are answered as somebody else.',
      how: ONCE_DEPLOYED,
      ask: ({ account }) => visited(({ text }) => [JSON.parse(text).account === account(), text]),
    },
    {
      id: 'WEB_ADDRESS_IN_PAGE',
      asks: 'Does the web app know its own public address?',
      fact: '13.2',
      stands: 'services/script',
      no: 'getUrl is another address in a visit.',
      how: ONCE_DEPLOYED,
      ask: () => visited(({ text }) => [JSON.parse(text).address === state().webApp, text]),
    },
    {
      id: 'WEB_WINDOW',
      asks: 'Has a visit of the web app no window of the sheet?',
      fact: '1.3',
      stands: 'services/ui',
      no: 'getUi can be called there.',
      how: ONCE_DEPLOYED,
      ask: () => visited(({ text }) => !JSON.parse(text).hasWindow),
    },
    {
      id: 'WEB_DOCUMENT',
      asks: 'Has a visit of the web app the sheet as its active spreadsheet?',
      fact: '17.1',
      stands: 'activeSpreadsheetInWebApp',
      no: 'It has none: the reading is “none”.',
      how: ONCE_DEPLOYED,
      ask: () => visited(({ text }) => JSON.parse(text).hasDocument),
    },
    {
      id: 'WEB_POST',
      asks: 'Does what a stranger posts arrive whole?',
      fact: '7.6',
      stands: 'services/strangers',
      no: 'Posts are lost or changed on their way.',
      how: ONCE_DEPLOYED,
      ask: () =>
        visited(({ text }) => JSON.parse(text).text === POSTED, {
          method: 'post',
          payload: { way: 'echo', text: POSTED },
        }),
    },
    {
      id: 'WEB_COLD_START',
      asks: 'Does the web app answer within five seconds?',
      fact: '8.3',
      stands: 'calls/other-calls',
      no: 'A visit costs more than the table of prices says.',
      how: ONCE_DEPLOYED,
      ask: () => (state().webApp ? timed(() => visited(({ code }) => code === 200) === true) : null),
    },
  ];
}

/** @returns {Question[]} */
function pageQuestions() {
  const { webApp, key } = state();
  const page = webApp ? `Open ${webApp}?key=${key}` : 'Open the web app with ?key= and the key of the property';
  return [
    {
      id: 'PAGE_CALL',
      asks: 'Does a page call the script in place?',
      fact: '7.6',
      stands: 'people/document-user',
      no: 'Nothing arrives.',
      how: `${page} and press 1.`,
    },
    {
      id: 'PRIVATE_CALL',
      asks: 'Can a page call no function whose name ends in _?',
      fact: '1.2',
      stands: 'people/document-user',
      no: 'Private functions are open to every visitor.',
      how: `${page} and press 2.`,
    },
    {
      id: 'PAGE_TAB',
      asks: 'Does a form of a page arrive by way of a new tab?',
      fact: '7.6',
      stands: 'server/sandbox',
      no: 'Nothing arrives.',
      how: `${page} and press 3.`,
    },
    {
      id: 'PAGE_TOP',
      asks: 'Can a page of a bound script not be replaced by what its form leads to?',
      fact: '13.2',
      stands: 'boundPages',
      no: 'It can: the reading is “leave”.',
      how: `${page} and press 4 twice.`,
    },
    {
      id: 'SECOND_ACCOUNT',
      asks: 'Is the web app refused in a browser that is signed in to two accounts?',
      fact: '13.1',
      stands: 'severalAccounts',
      no: 'It opens: the reading is “answered”.',
      how: `${page} in such a browser. If it opens, press 5; if it is refused, type yes in the last column.`,
      isTyped: true,
    },
    {
      id: 'WEB_ADDRESS_IN_CALL',
      asks: 'Does getUrl give its public address to what a page calls?',
      fact: '16.2',
      stands: 'people/document-user',
      no: 'It is another one there, as in the editor: what a page draws by a call needs a stored address.',
      how: `${page} and press 1.`,
    },
    {
      id: 'PAGE_NOTE',
      asks: 'Does Google write above the page that it did not make it?',
      fact: '16.2',
      stands: 'server/sandbox',
      no: 'Nothing stands there, or only for some visitors.',
      how: `${page} in a private window; type yes or no into the last column of this row.`,
      isTyped: true,
    },
    {
      id: 'PAGE_DAY',
      asks: 'Does a page still call the script that stood open for a day?',
      fact: '16.2',
      stands: 'people/document-user',
      no: 'It has to be opened anew.',
      how: `${page}, leave it open, and press 6 the next day; if nothing arrives, type no into the last column of this row.`,
      isTyped: true,
    },
  ];
}

/**
 * Asks the web app's address.
 * @param {(answer: { code: number, text: string }) => Answer} judge
 * @param {GoogleAppsScript.URL_Fetch.URLFetchRequestOptions} [options] how it is asked; absent: a plain visit
 * @returns {Answer} `null` where no address is known
 */
function visited(judge, options) {
  const { webApp, key } = state();
  if (!webApp) return null;
  const answer = UrlFetchApp.fetch(`${webApp}?key=${key}${options ? '' : '&way=state'}`, {
    muteHttpExceptions: true,
    ...options,
  });
  return judge({ code: answer.getResponseCode(), text: answer.getContentText() });
}

/**
 * Every visit teaches the public address; with the key it gets the page to try, or data.
 * @param {GoogleAppsScript.Events.DoGet} event
 */
function doGet({ parameter: { key, way } }) {
  const address = String(ScriptApp.getService().getUrl());
  if (!state().webApp && address.endsWith('/exec')) keep({ webApp: address });
  if (!isKey(key)) return HtmlService.createHtmlOutput(NAME);
  if (way === 'state')
    return data({
      address,
      hasWindow: hasWindow(),
      hasDocument: hasDocument(),
      account: Session.getEffectiveUser().getEmail(),
    });
  const page = HtmlService.createTemplateFromFile('Page');
  Object.assign(page, { address: state().webApp, key });
  return page.evaluate().setTitle(NAME);
}

/** @param {GoogleAppsScript.Events.DoPost} event */
function doPost({ parameter }) {
  if (isKey(parameter.key) && parameter.way === 'echo') return data({ text: parameter.text });
  receive(parameter);
  return HtmlService.createHtmlOutput('<h1>Arrived.</h1>');
}

/** What a page sends, and the answer that it gives. @param {Record<string, string>} fields */
function receive({ key, way, text = '' }) {
  if (!isKey(key)) return;
  const tab = answersTab();
  if (way === 'CALL') {
    tab.note('PAGE_CALL', true);
    const address = String(ScriptApp.getService().getUrl());
    tab.note('WEB_ADDRESS_IN_CALL', [address === state().webApp, address]);
  }
  // The page counts the hours since it was drawn; before a day is over nothing is found out.
  if (way === 'DAY') tab.note('PAGE_DAY', Number(text) < DAY_HOURS ? null : [true, `${text} hours`]);
  if (way === 'TAB') tab.note('PAGE_TAB', true);
  if (way === 'PRIVATE_REFUSED') tab.note('PRIVATE_CALL', [true, text]);
  if (way === 'PRIVATE_RAN') tab.note('PRIVATE_CALL', false);
  // Stands until the form arrives, which is sent after this.
  if (way === 'TOP_PRESSED') tab.note('PAGE_TOP', true);
  if (way === 'TOP') tab.note('PAGE_TOP', false);
  if (way === 'SECOND') tab.note('SECOND_ACCOUNT', false);
}

/** @param {string | undefined} given */
function isKey(given) {
  const { key } = state();
  return key !== undefined && given === key;
}

/** @param {object} value */
function data(value) {
  return ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON);
}

function hasDocument() {
  return !refuses(() => SpreadsheetApp.getActiveSpreadsheet().getId());
}

function hasWindow() {
  return !refuses(() => SpreadsheetApp.getUi());
}
