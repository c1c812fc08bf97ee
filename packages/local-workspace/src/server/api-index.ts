// Describes the API at /api itself, so that nobody has to read the sources to use it.
import { Hono } from 'hono';

export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly does: string;
  readonly body?: string;
  readonly answer: string;
}

const executions =
  '{executions: [{id, function, trigger, as, person?, startedAt, status, milliseconds, modelledMilliseconds, lockWait, lockHeld, longestHold, operations, calls, logs, toasts?, error?}]}';
const ui = '{executions, dialog?, dialogs}';
const event = '{id, title, start, end, allDay, description, location, guests, tags, creator}';

/** Every endpoint; a test holds it against the routes. `?` marks what may be left out. */
export const endpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/api', does: 'this list', answer: '{conventions, endpoints}' },
  {
    method: 'GET',
    path: '/api/workspace',
    does: 'this workspace: title, people, forms, spreadsheets',
    answer:
      '{title, owner, people: [{name, email, title?, opens?}], zone, container, forms, spreadsheets, hasWebApp, functions, replies}',
  },
  {
    method: 'GET',
    path: '/api/problems',
    does: 'parts of the scripts that use what is not emulated, with file and line',
    answer: '[{name, file, line, text}]',
  },
  {
    method: 'GET',
    path: '/api/tour',
    does: 'the tour of workspace.json; done: that step has happened',
    answer: '[{who?, person?, what, page?, tab?, address?, isFilled?, clock?, done?, opens?}]',
  },
  {
    method: 'GET',
    path: '/api/forms',
    does: 'all forms',
    answer:
      '[{id, title, description, published, accepting, received, items: [{id, type, title, help, required, choices?, other?, scale?}]}]',
  },
  {
    method: 'POST',
    path: '/api/forms',
    does: 'makes a form by hand, or with bound: true fills the form that the script is bound to; its answers go to the script’s spreadsheet, unless responsesTo: id or title of another one, null: nowhere',
    body: '{title, bound?, items?: [{type: "TEXT" | "LIST" | "DATE" | …, title, help?, required?, choices?, other?, rows?, scale?}], collectsEmail?, allowsEdits?, responsesTo?, as?}',
    answer: '{id, title, …}',
  },
  { method: 'GET', path: '/api/forms/:id', does: 'one form', answer: '{id, title, …, links: local paths by address}' },
  {
    method: 'POST',
    path: '/api/forms/:id/items',
    does: 'adds a question; position: its place from 1, without it the last',
    body: '{type, title, help?, required?, choices?, other?, rows?, scale?, position?, as?}',
    answer: '{id, title, …}',
  },
  {
    method: 'PATCH',
    path: '/api/forms/:id/items/:item',
    does: 'changes or moves a question',
    body: '{title?, help?, required?, choices?, other?, rows?, scale?, position?, as?}',
    answer: '{id, title, …}',
  },
  {
    method: 'DELETE',
    path: '/api/forms/:id/items/:item',
    does: 'deletes a question as ?as=; answers that there are stay in their sheet',
    answer: '{id, title, …}',
  },
  {
    method: 'POST',
    path: '/api/forms/:id/responses',
    does: 'submits answers, then runs the triggers',
    body: '{answers: {title or id: text | number | [text]}, email?}; dates YYYY-MM-DD, times HH:mm',
    answer: `{responseId, executions}; 400 {error, errors: {title: message}, items: {id: message}}`,
  },
  {
    method: 'POST',
    path: '/api/forms/:id/check',
    does: 'checks the answers of one page, as the button Next does; page: id of the page break, "" the first page',
    body: '{answers, page?}',
    answer: '{errors: {id: message}, next?: id of the next page; without next: can be submitted}',
  },
  {
    method: 'GET',
    path: '/api/forms/:id/responses/:response',
    does: 'answers that their sender may change',
    answer: '{answers: {id: answer}, email}',
  },
  {
    method: 'PUT',
    path: '/api/forms/:id/responses/:response',
    does: 'changes answers',
    body: '{answers, email?}',
    answer: '{responseId, executions}',
  },
  {
    method: 'GET',
    path: '/api/sheets',
    does: 'all sheets',
    answer: '[{spreadsheet, id, name, hidden, rows, columns, lastRow, lastColumn}]',
  },
  {
    method: 'POST',
    path: '/api/sheets',
    does: 'adds an empty sheet; without name: Sheet2, and so on',
    body: '{name?, as?}',
    answer: '{spreadsheet, id, name, …, executions}',
  },
  {
    method: 'PATCH',
    path: '/api/sheets/:name',
    does: 'renames, hides or shows a sheet',
    body: '{name | hidden, as?}',
    answer: '{spreadsheet, id, name, …, executions}',
  },
  { method: 'DELETE', path: '/api/sheets/:name', does: 'deletes a sheet as ?as=', answer: executions },
  {
    method: 'GET',
    path: '/api/sheets/:name',
    does: 'what a sheet holds; ?display=1: as it is shown; ?look=1: its looks too, and local addresses for its links (?as=)',
    answer:
      '{name, values: [[…]], formulas, notes, validations, backgrounds, protections, charts, zone, locale, …, look?, links?}',
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/edits',
    does: 'types or pastes as a person; as "": somebody without an account, in a spreadsheet that is open to whoever has its link; formulas from the cells "source" adjust their references',
    body: '{range: "C5", value | values: [[…]], source?: "A1:B2", as?}',
    answer: `${executions}; 409 {error} when it is refused`,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/rows',
    does: 'inserts, deletes, moves, hides or freezes rows, or folds a group of them',
    body: '{insert: {before, count?}} | {delete: {from, count?}} | {move: {from, count?, before}} | {hide: {from, count?, hidden}} | {fold: {from, depth, collapsed}} | {freeze: count}, as?',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/columns',
    does: 'inserts, deletes, moves, hides, freezes or widens columns, counted from 1, or folds a group of them',
    body: '{insert: {before, count?}} | {delete: {from, count?}} | {move: {from, count?, before}} | {hide: {from, count?, hidden}} | {resize: {from, count?, width: pixels}} | {fold: {from, depth, collapsed}} | {freeze: count}, as?',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/sort',
    does: 'sorts rows',
    body: '{column, ascending?, as?}',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/filter',
    does: 'filters rows; without values: removes the filter',
    body: '{column, values?: [text], as?}',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/format',
    does: 'lets cells look otherwise; without format: as usual again',
    body: '{range, format?: {bold?, italic?, underline?, strikethrough?, size?, colour?: "#rrggbb" | null, background?, align?, wrap?, number?: pattern}, as?}',
    answer: `${executions}; 409 {error} when it is refused`,
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/selection',
    does: 'chooses cells as a person; that is getActiveRange() of the menus and functions they run afterwards',
    body: '{range: "A5:D5", as?}',
    answer: '{sheet, range}',
  },
  {
    method: 'POST',
    path: '/api/sheets/:name/undo',
    does: 'takes back that person’s last action',
    body: '{as?}',
    answer: executions,
  },
  { method: 'POST', path: '/api/open', does: 'opens the document as a person', body: '{as?}', answer: ui },
  { method: 'GET', path: '/api/menus', does: 'the menus that ?as= sees', answer: '[{menu, items}]' },
  {
    method: 'POST',
    path: '/api/menu',
    does: 'chooses a menu item; answers "wait": the script waits until its question is answered',
    body: '{item: "Item" | "Menu > Item", as?, answers?: ["OK" | {button, text}] | "wait"}',
    answer: `${ui.slice(0, -1)}, question?: {execution, kind, title, content, buttons}}`,
  },
  {
    method: 'POST',
    path: '/api/questions/:execution',
    does: 'answers the question that an execution waits at, which then goes on',
    body: '{button: "OK" | "CANCEL" | "YES" | "NO" | "CLOSE", text?}',
    answer: `${ui.slice(0, -1)}, question?}`,
  },
  {
    method: 'POST',
    path: '/api/run',
    does: 'runs a function as the script editor does',
    body: '{function, args?, as?}',
    answer: '{value?, executions, dialog?, dialogs}',
  },
  {
    method: 'POST',
    path: '/api/crowd',
    does: 'many people submit a form or type in one and the same moment; their scripts wait for each other’s locks',
    body: '{submissions?: [{form, answers, email?}], edits?: [{sheet, range, value, as?}]}',
    answer:
      '{summary: {acts, refused, executions, completed, failed, longestLockWait, longest}, acts: [{executions: [{…, lockWait, modelledMilliseconds}], refused?}]}',
  },
  {
    method: 'POST',
    path: '/api/script-run',
    does: 'google.script.run of a page',
    body: '{function, args?, as?, origin?: "web-app" | "document"}',
    answer: '{value? | error: {name, message}, executions, dialogs, links: {address at Google: address here}}',
  },
  {
    method: 'GET',
    path: '/api/mails',
    does: 'mails by the time they were sent; ?reader=: those somebody received; ?words=: those with all these words',
    answer: '[{id, at, from, to, cc, bcc, replyTo?, subject, beginning, files, readBy}]',
  },
  {
    method: 'POST',
    path: '/api/mails',
    does: 'sends a mail as a person; answers: id of the mail it replies to; several addresses are parted by commas',
    body: '{as, to, cc?, subject, text, answers?}',
    answer: '{id, at, from, to, cc, bcc, subject, beginning, files, readBy}',
  },
  {
    method: 'GET',
    path: '/api/mails/drafts',
    does: 'mails that ?as= has written and not sent',
    answer: '[{id, at, from, to, cc, subject, …}]',
  },
  {
    method: 'POST',
    path: '/api/mails/drafts',
    does: 'writes a draft, for example as a template for a script that sends it to many',
    body: '{as, to?, cc?, subject, text, html?}',
    answer: '{id, at, from, to, cc, subject, …}',
  },
  {
    method: 'GET',
    path: '/api/mails/:id',
    does: 'one mail; links: local addresses for the links in text, opened as ?as=',
    answer: '{…, text, html?, attachments: [{name, type, size, inline?, events?}], links}',
  },
  {
    method: 'GET',
    path: '/api/mails/:id/page',
    does: 'the mail’s HTML for a frame without scripts; its links open as ?as=',
    answer: 'text/html',
  },
  {
    method: 'POST',
    path: '/api/mails/:id/read',
    does: 'marks a mail as read by a person; read: false: as unread',
    body: '{as, read?}',
    answer: '{id, readBy}',
  },
  { method: 'GET', path: '/api/mails/:id.eml', does: 'the mail as a file', answer: 'message/rfc822' },
  {
    method: 'GET',
    path: '/api/mails/:id/attachments/:number',
    does: 'attachment number :number, from 1; a PDF or an image opens in the browser',
    answer: 'the file',
  },
  { method: 'GET', path: '/api/calendars', does: 'all calendars', answer: '[{id, name, zone, owner}]' },
  {
    method: 'POST',
    path: '/api/calendars',
    does: 'makes a calendar by hand',
    body: '{name, as?}',
    answer: '{id, name, zone, owner}',
  },
  { method: 'GET', path: '/api/calendars/:id.ics', does: 'the calendar as a file', answer: 'text/calendar' },
  { method: 'GET', path: '/api/calendars/:id/events', does: 'events that touch [?from, ?to)', answer: `[${event}]` },
  {
    method: 'POST',
    path: '/api/calendars/:id/events',
    does: 'makes an event',
    body: '{title?, start, end, description?, location?, as?}',
    answer: event,
  },
  {
    method: 'PATCH',
    path: '/api/calendars/:id/events/:event',
    does: 'changes an event',
    body: '{title?, start?, end?, description?, location?, as?}',
    answer: event,
  },
  {
    method: 'DELETE',
    path: '/api/calendars/:id/events/:event',
    does: 'deletes an event as ?as=',
    answer: '{removed}',
  },
  { method: 'GET', path: '/api/clock', does: 'the workspace’s clock', answer: '{now, frozen}' },
  {
    method: 'POST',
    path: '/api/clock',
    does: 'sets the clock, then runs the triggers that fall due',
    body: '{set: instant} | {advance: "PT30M"} | {real: true}',
    answer: '{now, frozen, executions}',
  },
  {
    method: 'GET',
    path: '/api/executions',
    does: 'all executions, the oldest first; ?last=: so many of the latest only',
    answer: '[{id, function, trigger, …}]',
  },
  {
    method: 'GET',
    path: '/api/executions/:id',
    does: 'one execution; error.source: its stack in the sources, where there is a source map',
    answer: '{id, function, trigger, …}',
  },
  {
    method: 'GET',
    path: '/api/triggers',
    does: 'all triggers',
    answer: '[{uid, function, event, source, creator, schedule?, next?}]',
  },
  {
    method: 'GET',
    path: '/api/quotas',
    does: 'quotas and their use',
    answer: '[{name, account, limit, used, resetsAt?}]',
  },
  {
    method: 'POST',
    path: '/api/triggers',
    does: 'makes a trigger as the script editor does; of: id or title of the document it waits at, without of: the script’s document',
    body: '{function, event: "form-submit" | "edit" | "change" | "open" | "calendar", of?, as?} | {function, event: "clock", schedule: {minutes} | {hours} | {days, hour?} | {weekDay, hour?} | {monthDay, hour?} | {at}, as?}',
    answer: '{uid, function, event, source, creator, schedule?, next?}',
  },
  { method: 'DELETE', path: '/api/triggers/:uid', does: 'removes a trigger', answer: '[{uid, function, …}]' },
  {
    method: 'POST',
    path: '/api/triggers/:uid',
    does: 'switches a trigger off or on, as Google does at times',
    body: '{disabled: true | false}',
    answer: '[{uid, function, …, disabled?}]',
  },
  {
    method: 'POST',
    path: '/api/triggers/:uid/run',
    does: 'runs a clock trigger now, out of its schedule',
    answer: executions,
  },
  {
    method: 'POST',
    path: '/api/quotas',
    does: 'leaves an account so much of a quota',
    body: '{name, left, as?}',
    answer: '[{name, account, limit, used, resetsAt?}]',
  },
  {
    method: 'POST',
    path: '/api/consent',
    does: 'what an account allows the script: a list of scopes, [] when it refuses, null for all',
    body: '{as, scopes: [scope] | null}',
    answer: '{as, scopes}',
  },
  {
    method: 'GET',
    path: '/api/faults',
    does: 'faults that wait, and what became of the others: the executions of that person, or their refusal',
    answer: '{pending, happened: [{meanwhile, executions: [id], refused?}]}',
  },
  {
    method: 'POST',
    path: '/api/faults',
    does: 'plans a fault; meanwhile: what a person or another execution does in the middle of that call (a paste: edit with values)',
    body: '{at: {function?, call?, method?, nth?}, effect: {error} | {kill: "lost" | "applied" | {first}} | {meanwhile: {edit: {sheet, range, value | values, as?}} | {insert: {sheet, before, count?, as?}} | {delete: {sheet, from, count?, as?}} | {sort: {sheet, column, ascending?, as?}} | {respond: {form, answers, email?}} | {run: {function, args?, as?}}}, times?}',
    answer: '{pending, happened}',
  },
  { method: 'DELETE', path: '/api/faults', does: 'removes all faults', answer: '{pending, happened}' },
  {
    method: 'PATCH',
    path: '/api/forms/:id',
    does: 'publishes, closes or restricts a form by hand, or lets respondents change their answers',
    body: '{published?, accepting?, allowsEdits?, responders?: "anyone" | "domain"}',
    answer: '{id, title, …}',
  },
  {
    method: 'PUT',
    path: '/api/sharing',
    does: 'shares a spreadsheet with whoever has its link, or no longer',
    body: '{link: "nobody" | "viewer" | "editor", spreadsheet?}',
    answer: '{link}',
  },
  {
    method: 'PUT',
    path: '/api/network',
    does: 'decides what an address answers to UrlFetchApp; null: its own answer again',
    body: '{url, answer: {status?, text?, base64?, headers?, location?, relay?} | "unreachable" | null}',
    answer: '{url, answer}',
  },
  {
    method: 'GET',
    path: '/api/network',
    does: 'what scripts have sent by UrlFetchApp, whatever came of it',
    answer: '[{at, url, method, headers, contentType?, payload?}]',
  },
  {
    method: 'GET',
    path: '/api/deployments',
    does: 'deployments of the web app: address at Google, local address, and the account it runs as',
    answer: '[{id, url, path, account, access, executeAs}]',
  },
  {
    method: 'POST',
    path: '/api/deployments',
    does: 'deploys the web app once more as a person: a new address, the old one stays with its account',
    body: '{as?, access?: "MYSELF" | "DOMAIN" | "ANYONE" | "ANYONE_ANONYMOUS", executeAs?}',
    answer: '{id, url, path, account, access, executeAs}',
  },
  {
    method: 'PATCH',
    path: '/api/deployments/:id',
    does: 'changes who may open it; address and account stay',
    body: '{access?, executeAs?}',
    answer: '{id, url, path, account, access, executeAs}',
  },
  {
    method: 'DELETE',
    path: '/api/deployments/:id',
    does: 'archives a deployment: its address does not answer any more',
    answer: '[{id, url, path, account, access, executeAs}]',
  },
  {
    method: 'GET',
    path: '/api/readings',
    does: 'switches: where Google’s documentation can be read in two ways, and which counts; values: the harsher first',
    answer: '[{name, value, values, isMilder, documentation, source, milder}]',
  },
  {
    method: 'PUT',
    path: '/api/readings',
    does: 'sets switches; those not named stay',
    body: '{name of a switch: one of its values}',
    answer: '[{name, value, values, isMilder, documentation, source, milder}]',
  },
  {
    method: 'POST',
    path: '/api/reset',
    does: 'starts over; {empty: true}: without the project’s setup',
    body: '{empty?}',
    answer: executions,
  },
  {
    method: 'GET',
    path: '/api/stream',
    does: 'changes, as server-sent events',
    answer: 'event: change, data: {kind, id?}',
  },
  {
    method: 'POST',
    path: '/api/spreadsheets',
    does: 'uploads an Excel file (the body) and opens it as a spreadsheet; ?title=, ?as=, ?zone= the zone in which its dates are read',
    body: 'an .xlsx file',
    answer: '{id, title}',
  },
  {
    method: 'GET',
    path: '/download/:spreadsheet.xlsx',
    does: 'a spreadsheet, by id or title, as an Excel file',
    answer: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  {
    method: 'GET',
    path: '/exec',
    does: 'the web app as a visitor; /as/:email/exec as a person; /macros/s/:deployment/exec: another deployment; /dev: the test address, for editors of the script alone; /u/1/exec: the second account of that browser',
    answer: 'what doGet returns; a browser (Sec-Fetch-Dest) gets the page in a frame as at Google',
  },
  {
    method: 'POST',
    path: '/exec',
    does: 'the web app as a visitor; /as/:email/exec as a person',
    body: 'anything',
    answer: 'what doPost returns',
  },
];

const conventions = [
  'JSON. Instants are ISO 8601 with a zone, such as 2026-12-01T16:45:00+07:00. A person ("as") is a mail address; without "as": the owner.',
  '400 {error}: the request is not right. 404 {error}: there is no such thing. 409 {error}: the sheet refused. 500 {error}: a mistake of the workspace.',
  'A project with several spreadsheets: add ?spreadsheet= with id or title.',
];

/** @returns the route of /api */
export function indexRoutes(): Hono {
  const routes = new Hono();
  routes.get('/', (c) => c.json({ conventions, endpoints }));
  return routes;
}
