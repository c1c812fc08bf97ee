// Questions about the script itself: scopes, triggers, mail, lock, properties, templates, and what its address shows strangers.

const LOCK_WAIT_MILLISECONDS = 30_000;
/** Longer than anybody leaves a probe standing. */
const FAR_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;
const SEARCH = 'https://www.google.com/search?q=';
/** Without an event, so that no calendar keeps it. */
const INVITATION = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:probe\r\nEND:VCALENDAR\r\n';

/** @returns {Question[]} */
function scriptQuestions() {
  return [
    {
      id: 'SCOPES',
      asks: 'Does nothing remain to be consented to, once a function has run by hand?',
      fact: '7.3',
      stands: 'engine/accounts/consents',
      no: 'Consent can be given in part; run the function again and tick every scope.',
      ask: () =>
        ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
        ScriptApp.AuthorizationStatus.NOT_REQUIRED,
    },
    {
      id: 'ONE_SHOT_TRIGGER',
      asks: 'Is a new trigger listed at once under its id, and gone once it is deleted?',
      fact: '7.3',
      stands: 'engine/triggers/triggers',
      no: 'The list of triggers lags behind.',
      ask: () => {
        const trigger = ScriptApp.newTrigger('private_').timeBased().after(FAR_MILLISECONDS).create();
        const isThere = triggerIds().includes(trigger.getUniqueId());
        ScriptApp.deleteTrigger(trigger);
        return isThere && !triggerIds().includes(trigger.getUniqueId());
      },
    },
    {
      id: 'MAIL',
      asks: 'Does a mail to oneself with an .ics file cost one of the day’s mails?',
      fact: '8.1',
      stands: 'services/mail',
      no: 'The quota is counted otherwise, or later.',
      ask: ({ account }) => {
        const before = MailApp.getRemainingDailyQuota();
        const attachments = [Utilities.newBlob(INVITATION, 'text/calendar', 'probe.ics')];
        MailApp.sendEmail({ to: account(), subject: NAME, body: 'This mail may be deleted.', attachments });
        const after = MailApp.getRemainingDailyQuota();
        return [before - after === 1, `${before} › ${after}`];
      },
    },
    {
      id: 'LOCK',
      asks: 'Is a free lock given within five seconds?',
      fact: '7.1',
      stands: 'engine/locks',
      no: 'A lock costs more than the table of prices says.',
      ask: () =>
        timed(() => {
          const lock = LockService.getScriptLock();
          const isHeld = lock.tryLock(LOCK_WAIT_MILLISECONDS);
          lock.releaseLock();
          return isHeld;
        }),
    },
    {
      id: 'PROPERTIES',
      asks: 'Are properties read back as they were written, within five seconds?',
      fact: '7.2',
      stands: 'engine/store/properties',
      no: 'They lag behind, or cost more than the table of prices says.',
      ask: () =>
        timed(() => {
          const properties = PropertiesService.getScriptProperties();
          const written = Utilities.getUuid();
          properties.setProperties({ written });
          const { written: found } = properties.getProperties();
          properties.deleteProperty('written');
          return found === written;
        }),
    },
    {
      id: 'SHEET_STRANGER',
      asks: 'Is a sheet that was shared with nobody closed to strangers?',
      fact: '13.6',
      stands: 'services/link-sharing',
      no: 'Set General access to Restricted, and ask again.',
      ask: ({ book: own }) => {
        const [isOpen, code] = /** @type {[boolean, string]} */ (met(sheetAddress(own()), 200));
        return [!isOpen, code];
      },
    },
    {
      id: 'PRIVATE_ADDRESS',
      asks: 'Are strangers led to sign in there, rather than refused with 401?',
      fact: '13.6',
      stands: 'privateAddress',
      no: 'They are refused: the reading is “unauthorised”.',
      ask: ({ book: own }) => met(sheetAddress(own()), 302),
    },
    {
      id: 'PRINTED_NUMBER',
      asks: 'Is a number that a template prints into a script a text there?',
      fact: '16.3',
      stands: 'printedNumbers',
      no: 'It stays a number: the reading is “as-number”.',
      ask: () => {
        const page = HtmlService.createTemplate('<script>f(<?= 7 ?>)</script>').evaluate().getContent();
        return [/['"]7['"]/.test(page), page];
      },
    },
    {
      id: 'ESCAPED_SCRIPT',
      asks: 'Does what a template prints into a script stay one text there?',
      fact: '16.3',
      stands: 'realm/web/escaping/escapes',
      no: 'It is escaped as HTML, or ends the script.',
      ask: () => {
        const page = HtmlService.createTemplate(`<script>f("<?= '"</' + 'script>' ?>")</script>`)
          .evaluate()
          .getContent();
        return [!page.includes('&quot;') && page.split('</script>').length === 2, page];
      },
    },
    {
      id: 'ESCAPED_ADDRESS',
      asks: 'Does a template refuse an address that would run a script?',
      fact: '16.3',
      stands: 'realm/web/escaping/escapes',
      no: 'It is printed as it is.',
      ask: () => {
        const page = HtmlService.createTemplate(`<a href="<?= 'javascript:f()' ?>">x</a>`).evaluate().getContent();
        return [!page.includes('javascript:f'), page];
      },
    },
    {
      id: 'REQUEST_TOLD',
      asks: 'Does getRequest tell the method in small letters, and a type of the content?',
      fact: '16.3',
      stands: 'realm/web/url-fetch',
      no: 'It tells what was given, and nothing else.',
      ask: () => {
        const { method, contentType } = /** @type {{ method?: string, contentType?: string }} */ (
          UrlFetchApp.getRequest(SEARCH)
        );
        return [method === 'get' && contentType !== undefined, `${method}, ${contentType}`];
      },
    },
    {
      id: 'LONG_ADDRESS',
      asks: 'Is an address of 2,100 letters refused before it is visited?',
      fact: '16.3',
      stands: 'services/url-fetch',
      no: 'It is visited.',
      ask: () => {
        try {
          return [
            false,
            `${UrlFetchApp.fetch(SEARCH.padEnd(2100, 'x'), { muteHttpExceptions: true }).getResponseCode()}`,
          ];
        } catch (error) {
          return [/URL Length/.test(String(error)), String(error)];
        }
      },
    },
    {
      id: 'FILE_NAME',
      asks: 'Does downloadAsFile refuse a name with a slash?',
      fact: '16.3',
      stands: 'realm/web/content',
      no: 'It takes it.',
      ask: () => refuses(() => ContentService.createTextOutput('').downloadAsFile('a/b.ics')),
    },
    {
      id: 'WEB_ADDRESS',
      asks: 'Does getUrl give an address that is not /exec to what a person runs by hand?',
      fact: '13.2',
      stands: 'serviceUrl',
      no: 'It is always the public address: the reading is “exec”.',
      ask: () => publicAddressIsHidden(),
    },
  ];
}

/** What no page can call, and no trigger lives long enough to call. */
function private_() {}

function triggerIds() {
  return ScriptApp.getProjectTriggers().map((trigger) => trigger.getUniqueId());
}

/** @param {GoogleAppsScript.Spreadsheet.Spreadsheet} spreadsheet */
function sheetAddress(spreadsheet) {
  return `https://docs.google.com/spreadsheets/d/${spreadsheet.getId()}/edit`;
}

/** @returns {Answer} */
function publicAddressIsHidden() {
  const url = String(ScriptApp.getService().getUrl());
  return [!url.endsWith('/exec'), url];
}
