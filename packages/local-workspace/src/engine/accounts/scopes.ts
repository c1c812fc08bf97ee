// Which authorisation each service call needs (facts 9.1), and the refusal when the manifest or a simple trigger lacks it.
import { ServiceError } from '../../model/service-error.ts';

const base = 'https://www.googleapis.com/auth/';

interface Need {
  readonly pattern: RegExp;
  /** Any one of them is enough. */
  readonly scopes: readonly string[];
}

const bound = ['spreadsheets', 'spreadsheets.currentonly'];

const needs: readonly Need[] = [
  { pattern: /^SpreadsheetApp\.(openBy|create)/, scopes: ['spreadsheets'] },
  { pattern: /^SpreadsheetApp\.getActive/, scopes: bound },
  { pattern: /^FormApp\.(openBy|create)/, scopes: ['forms'] },
  { pattern: /^FormApp\.getActiveForm/, scopes: ['forms', 'forms.currentonly'] },
  {
    pattern: /^Calendar\.\w+\.(list|get)$/,
    scopes: ['calendar', 'calendar.readonly', 'calendar.events', 'calendar.events.readonly'],
  },
  { pattern: /^Calendar\.Events\./, scopes: ['calendar', 'calendar.events'] },
  { pattern: /^Calendar\./, scopes: ['calendar'] },
  { pattern: /^CalendarApp\./, scopes: ['calendar', 'calendar.readonly'] },
  { pattern: /^(AppCalendar\.(create|set|delete)|CalendarEvent\.(set|delete|add|remove))/, scopes: ['calendar'] },
  { pattern: /^Mail\.(?!send$|getRemainingDailyQuota$)/, scopes: ['https://mail.google.com/'] },
  { pattern: /^Mail\./, scopes: ['script.send_mail'] },
  { pattern: /^(DriveApp\.create|DriveFile\.(set|move|make))/, scopes: ['drive'] },
  { pattern: /^Drive(App|File)\./, scopes: ['drive', 'drive.readonly'] },
  {
    pattern: /^Drive\.Files\.(get|list)$/,
    scopes: ['drive', 'drive.readonly', 'drive.file', 'drive.metadata.readonly'],
  },
  { pattern: /^Drive\./, scopes: ['drive', 'drive.file'] },
  {
    pattern: /^Sheets\.\w+(\.\w+)*\.(get|batchGet)$/,
    scopes: ['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly'],
  },
  { pattern: /^Sheets\./, scopes: ['spreadsheets', 'drive'] },
  { pattern: /^Gmail\.Users\.Messages\.send$/, scopes: ['https://mail.google.com/', 'gmail.modify', 'gmail.send'] },
  {
    pattern: /^Gmail\..*\.(get|list|getProfile)$/,
    scopes: ['https://mail.google.com/', 'gmail.modify', 'gmail.readonly'],
  },
  { pattern: /^Gmail\./, scopes: ['https://mail.google.com/', 'gmail.modify'] },
  {
    pattern: /^Docs\.Documents\.get$/,
    scopes: ['documents', 'documents.readonly', 'drive', 'drive.readonly', 'drive.file'],
  },
  { pattern: /^Docs\./, scopes: ['documents', 'drive', 'drive.file'] },
  { pattern: /^Document(App)?\./, scopes: ['documents'] },
  { pattern: /^ScriptApp\.(createTrigger|deleteTrigger|getProjectTriggers)/, scopes: ['script.scriptapp'] },
  { pattern: /^(SpreadsheetApp|FormApp)\.getUi|^Ui\./, scopes: ['script.container.ui'] },
  { pattern: /^UrlFetchApp\./, scopes: ['script.external_request'] },
  { pattern: /^Session\.get(Active|Effective)User/, scopes: ['userinfo.email'] },
];

/** What a simple trigger may do although it is not authorised: the bound document, its menus and questions, and who is there. */
const openToSimple = /^(SpreadsheetApp\.get(Active|Ui)|FormApp\.get(Active|Ui)|Ui\.(?!show)|Session\.)/;

/** Names of methods as the script calls them, where the bridge's differ. */
const spoken: readonly [RegExp, string][] = [
  [/^Mail\.sendGmail$/, 'GmailApp.sendEmail'],
  [/^Mail\.(?!send$|getRemainingDailyQuota$)(\w+)$/, 'GmailApp.$1'],
  [/^DriveFile\./, 'DriveApp.File.'],
  [/^Mail\.send$/, 'MailApp.sendEmail'],
  [/^Mail\./, 'MailApp.'],
  [/^ScriptApp\.createTrigger$/, 'ScriptApp.newTrigger'],
  [/^AppCalendar\./, 'Calendar.'],
  [/^Calendar\.(\w)(\w*)\.(\w+)$/, 'Calendar.$1$2.$3'],
];

/** What each method needs, found once: every call asks. */
const needed = new Map<string, Need | undefined>();

function needOf(method: string): Need | undefined {
  if (!needed.has(method)) {
    needed.set(
      method,
      needs.find(({ pattern }) => pattern.test(method)),
    );
  }
  return needed.get(method);
}

/**
 * Refuses a call for which the execution is not authorised.
 * @param method bridge method, `Service.method`
 * @param granted the manifest's scopes; undefined: none are listed, so Google finds them by itself
 * @param simple whether a simple trigger is running
 * @throws ServiceError in the words of facts 9.1
 */
export function refuseUnauthorised(method: string, granted: readonly string[] | undefined, simple: boolean): void {
  const need = needOf(method);
  if (!need) return;
  const full = need.scopes.map((each) => (each.startsWith('https:') ? each : base + each));
  const allowed = simple ? openToSimple.test(method) : !granted || full.some((each) => granted.includes(each));
  if (allowed) return;
  const name = spoken.reduce((text, [pattern, words]) => text.replace(pattern, words), method);
  const list = full.length === 1 ? full[0] : `(${full.join(' || ')})`;
  throw new ServiceError(`Specified permissions are not sufficient to call ${name}. Required permissions: ${list}`);
}
