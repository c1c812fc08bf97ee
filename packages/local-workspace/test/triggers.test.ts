// Triggers and their events (facts 2, 7.3, 11.5–11.7, 11.10).
import { expect, test } from 'vitest';
import { openProject, resultOf } from './open-project.ts';

/** Handlers that remember the event they got as JSON, with what an object in it says of itself. */
const RECORD = `
function shape(e) {
  var seen = {};
  Object.keys(e).sort().forEach(function (key) {
    var value = e[key];
    if (key === 'range') seen[key] = value.getA1Notation() + ' ' + JSON.stringify(value);
    else if (key === 'source') seen[key] = String(value);
    else if (key === 'user') seen[key] = value.getEmail();
    else if (key === 'response') seen[key] = value.getItemResponses().map(function (r) { return r.getItem().getTitle() + '=' + r.getResponse(); });
    else if (key === 'triggerUid') seen[key] = typeof value;
    else seen[key] = value;
  });
  console.log(JSON.stringify(seen));
}
function handler(e) { shape(e); }
function install(kind) {
  var book = SpreadsheetApp.getActive();
  var builder = ScriptApp.newTrigger('handler');
  if (kind === 'edit') builder.forSpreadsheet(book).onEdit().create();
  if (kind === 'change') builder.forSpreadsheet(book).onChange().create();
  if (kind === 'open') builder.forSpreadsheet(book).onOpen().create();
  if (kind === 'submit') builder.forSpreadsheet(book).onFormSubmit().create();
  if (kind === 'form') builder.forForm(form()).onFormSubmit().create();
}
function form() {
  var id = PropertiesService.getScriptProperties().getProperty('form');
  if (id) return FormApp.openById(id);
  var made = FormApp.create('Ask', true);
  made.addTextItem().setTitle('Name').setRequired(true);
  made.addDateItem().setTitle('Day');
  made.addTimeItem().setTitle('Hour');
  made.addCheckboxItem().setTitle('Wishes').setChoiceValues(['a', 'b', 'c']);
  made.addTextItem().setTitle('Rest');
  made.setAllowResponseEdits(true).setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  PropertiesService.getScriptProperties().setProperty('form', made.getId());
  return made;
}
function submitByScript() {
  var f = form();
  var item = f.getItems()[0].asTextItem();
  f.createResponse().withItemResponse(item.createResponse('robot')).submit();
}
function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by script'); }
`;

function events(records: readonly { logs: readonly { text: string }[] }[]): unknown[] {
  return records.flatMap((each) => each.logs.map(({ text }) => JSON.parse(text)));
}

function recording(kind: string, extra = '') {
  const workspace = openProject(RECORD + extra);
  resultOf(workspace, 'form');
  resultOf(workspace, 'install', kind);
  return workspace;
}

test('facts 2, 11.6: a sheet’s form submit has authMode, namedValues, range, triggerUid and values; no source, no user', () => {
  const workspace = recording('submit');
  const answers = { Name: 'Ani', Day: '2026-12-03', Hour: '09:30', Wishes: ['a', 'c'] };
  expect(events(workspace.forms.respond('Ask', answers).executions)).toEqual([
    {
      authMode: 'FULL',
      namedValues: {
        Timestamp: ['01/12/2026 16.45.00'],
        Name: ['Ani'],
        Day: ['03/12/2026'],
        Hour: ['09.30.00'],
        Wishes: ['a, c'],
        Rest: [''],
      },
      range: 'A2:F2 {"columnStart":1,"columnEnd":6,"rowStart":2,"rowEnd":2}',
      triggerUid: 'string',
      values: ['01/12/2026 16.45.00', 'Ani', '03/12/2026', '09.30.00', 'a, c', ''],
    },
  ]);
});

test('facts 2, 11.6: editing a response fires again, on the same row, with only what changed', () => {
  const workspace = recording('submit');
  const { responseId } = workspace.forms.respond('Ask', { Name: 'Ani', Rest: 'x' });
  workspace.forms.respond('Ask', { Name: 'Budi' });
  const [event] = events(workspace.forms.editResponse(responseId, { Rest: 'y' }).executions);
  expect(event).toMatchObject({
    range: expect.stringContaining('A2:F2'),
    values: ['01/12/2026 16.45.00', '', '', '', '', 'y'],
  });
});

test('facts 2: a form’s own submit has authMode, response, source and triggerUid', () => {
  const workspace = recording('form');
  expect(events(workspace.forms.respond('Ask', { Name: 'Ani' }).executions)).toEqual([
    {
      authMode: 'FULL',
      response: ['Name=Ani', 'Day=', 'Hour=', 'Rest='],
      source: 'Form',
      triggerUid: 'string',
    },
  ]);
});

test.each([
  ['one cell', { range: 'B2', value: 5 }, { value: '5' }],
  ['a date arrives as its serial', { range: 'B2', value: '1/3/2026' }, { value: '46082' }],
  ['several cells', { range: 'B2', values: [[1, 2]] }, {}],
  ['a cleared cell', { range: 'B2', value: '' }, {}],
])('facts 2, 11.6: an edit of %s', (_what, edit, values) => {
  const workspace = recording('edit');
  const range = 'values' in edit ? 'B2:C2' : 'B2';
  const [event] = events(workspace.sheets.edit('Sheet1', edit).executions);
  expect(event).toEqual({
    authMode: 'FULL',
    range: expect.stringMatching(`^${range} `),
    source: 'Spreadsheet',
    triggerUid: 'string',
    user: 'owner@office.example',
    ...values,
  });
});

test('facts 2: an edit tells the old value, unless there was none', () => {
  const workspace = recording('edit');
  workspace.sheets.edit('Sheet1', { range: 'A1', value: 'old' });
  const [changed] = events(workspace.sheets.edit('Sheet1', { range: 'A1', value: 'new' }).executions);
  const [cleared] = events(workspace.sheets.edit('Sheet1', { range: 'A1', value: '' }).executions);
  expect([changed, cleared]).toMatchObject([{ value: 'new', oldValue: 'old' }, { oldValue: 'new' }]);
  expect(cleared).not.toHaveProperty('value');
});

test('facts 2: changes of lines, order and cells have a changeType and no range', () => {
  const { sheets } = recording('change');
  const rest = { authMode: 'FULL', source: 'Spreadsheet', triggerUid: 'string', user: 'owner@office.example' };
  const heard = [
    sheets.edit('Sheet1', { range: 'A1', values: [['b'], ['a']] }),
    sheets.insertRows('Sheet1', { before: 1 }),
    sheets.deleteRows('Sheet1', { from: 1 }),
    sheets.sort('Sheet1', { column: 1 }),
  ].flatMap(({ executions }) => events(executions));
  expect(heard).toEqual(['EDIT', 'INSERT_ROW', 'REMOVE_ROW', 'OTHER'].map((changeType) => ({ changeType, ...rest })));
});

test('facts 2: opening has authMode LIMITED, source and user; the installed trigger also its uid', () => {
  const workspace = recording('open', 'function onOpen(e) { shape(e); }');
  const event = { authMode: 'LIMITED', source: 'Spreadsheet', user: 'owner@office.example' };
  expect(events(workspace.open().executions)).toEqual([event, { ...event, triggerUid: 'string' }]);
});

test('facts 2, 11.5: what scripts write and submit fires nothing', () => {
  const workspace = openProject(RECORD);
  resultOf(workspace, 'form');
  for (const kind of ['edit', 'change', 'submit', 'form']) resultOf(workspace, 'install', kind);
  const before = workspace.executions().length;
  resultOf(workspace, 'write');
  resultOf(workspace, 'submitByScript');
  expect(workspace.executions().length - before).toBe(2);
  expect(workspace.sheets.read('Form Responses 1').values[1]?.[1]).toBe('robot');
});

test('facts 2: simple triggers get what they may and no more', () => {
  const workspace = recording(
    '',
    `function onEdit(e) {
       shape(e);
       e.range.setNote('seen');
       try { MailApp.sendEmail('a@b.example', '', ''); } catch (error) { console.log(JSON.stringify(error.message)); }
       try { SpreadsheetApp.openById(SpreadsheetApp.getActive().getId()); } catch (error) { console.log(JSON.stringify(error.message)); }
     }`,
  );
  const base = 'https://www.googleapis.com/auth/';
  const denied = (call: string, scope: string) =>
    `Specified permissions are not sufficient to call ${call}. Required permissions: ${base}${scope}`;
  expect(events(workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }).executions)).toEqual([
    { authMode: 'LIMITED', range: expect.any(String), source: 'Spreadsheet', user: 'owner@office.example', value: '1' },
    denied('MailApp.sendEmail', 'script.send_mail'),
    denied('SpreadsheetApp.openById', 'spreadsheets'),
  ]);
  expect(workspace.sheets.read('Sheet1').notes).toEqual({ A1: 'seen' });
});

test.each([
  ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", 'Ui.showSidebar'],
  ["SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'X')", 'Ui.showModalDialog'],
  ['DriveApp.getRootFolder()', 'DriveApp.getRootFolder'],
  ["DriveApp.getFolderById('root')", 'DriveApp.getFolderById'],
  ['GmailApp.getAliases()', 'GmailApp.getAliases'],
  ['GmailApp.getInboxUnreadCount()', 'GmailApp.search'],
])('facts 14.3: a simple trigger may not call %s; run by hand it may', (code, name) => {
  const workspace = openProject(`function onEdit() { ${code}; } function byHand() { ${code}; }
    function onOpen() { SpreadsheetApp.getUi().createMenu('Menu').addItem('By hand', 'byHand').addToUi(); }`);
  const [refused] = workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }).executions;
  expect(refused?.error?.message).toContain(`Specified permissions are not sufficient to call ${name}. Required`);
  expect(workspace.menu('By hand').executions.map(({ status }) => status)).toEqual(['completed']);
});

test('a failing trigger is recorded with its error and stops nothing', () => {
  const workspace = openProject(`
    function install() {
      ScriptApp.newTrigger('bad').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
      ScriptApp.newTrigger('good').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    }
    function bad() { throw new Error('broken'); }
    function good() {}`);
  resultOf(workspace, 'install');
  const { executions } = workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 });
  expect(executions.map((each) => [each.status, each.error?.message])).toEqual([
    ['failed', 'broken'],
    ['completed', undefined],
  ]);
  expect(executions[0]?.error?.stack).toContain('at bad (Code:6:28)');
});

const CLOCK = `
function tick(e) { console.log(JSON.stringify(e)); }
function install(rule) { new Function('clock', 'return clock.' + rule + '.create()')(ScriptApp.newTrigger('tick').timeBased()); }
function count() { return ScriptApp.getProjectTriggers().length; }`;

/** Clock is 1 December 2026 16.45, a Tuesday. */
test.each([
  ['everyMinutes(10)', 'PT30M', ['16:55', '17:05', '17:15']],
  ['everyHours(2)', 'PT4H', ['18:45', '20:45']],
  ['everyDays(1).atHour(7).nearMinute(30)', 'P2D', ['2 07:30', '3 07:30']],
  ['onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(9).nearMinute(0)', 'P2W', ['7 09:00', '14 09:00']],
  ['onMonthDay(1).atHour(5).nearMinute(0)', 'P62D', ['1 05:00', '1 05:00']],
  ['after(60000)', 'PT1H', ['16:46']],
])('facts 7.3: a trigger %s fires within %s at %j', (rule, by, times) => {
  const workspace = openProject(CLOCK);
  resultOf(workspace, 'install', rule);
  const fired = events(workspace.clock.advance(by)) as Record<string, number>[];
  const two = (value: number | undefined) => String(value).padStart(2, '0');
  expect(fired.map((each) => `${each['day-of-month']} ${two(each.hour)}:${two(each.minute)}`)).toEqual(
    times.map((each) => (each.includes(' ') ? each : `1 ${each}`)),
  );
});

test('facts 2: a clock event says the time in the script’s zone, Monday being 1', () => {
  const workspace = openProject(CLOCK);
  resultOf(workspace, 'install', 'everyMinutes(15)');
  expect(events(workspace.clock.advance('PT15M'))).toEqual([
    {
      authMode: 'FULL',
      year: 2026,
      month: 12,
      'day-of-month': 1,
      'day-of-week': 2,
      'week-of-year': 49,
      hour: 17,
      minute: 0,
      second: 0,
      timezone: 'Asia/Pontianak',
      triggerUid: expect.any(String),
    },
  ]);
});

test('setting the clock fires each due trigger once; going back fires nothing', () => {
  const workspace = openProject(CLOCK);
  resultOf(workspace, 'install', 'everyMinutes(10)');
  expect(workspace.clock.set('2026-12-02T08:00:00+07:00')).toHaveLength(1);
  expect(workspace.clock.set('2026-12-01T08:00:00+07:00')).toHaveLength(0);
  expect(workspace.clock.advance('PT20M')).toHaveLength(2);
});

test('facts 7.3: a one-shot trigger stays listed after it fired', () => {
  const workspace = openProject(CLOCK);
  resultOf(workspace, 'install', 'after(1000)');
  workspace.clock.advance('P1D');
  expect(resultOf(workspace, 'count')).toBe(1);
  expect(workspace.clock.advance('P1D')).toEqual([]);
});

test('facts 7.3, 11.7: twenty triggers a user; others’ are invisible, and all run as who made them', () => {
  const workspace = openProject(CLOCK);
  for (let made = 0; made < 20; made++) resultOf(workspace, 'install', 'everyHours(1)');
  const message =
    'This script has too many triggers. Triggers must be deleted from the script before more can be added.';
  expect(() => resultOf(workspace, 'install', 'everyHours(1)')).toThrow(message);
  const colleague = 'colleague@office.example';
  workspace.run('install', ['everyMinutes(30)'], colleague);
  expect(workspace.run('count', [], colleague).value).toBe(1);
  expect(workspace.clock.advance('PT30M').map((each) => each.as)).toEqual([colleague]);
});

test('a person lets a clock trigger fire beside its schedule, with the event it would get; others wait for theirs', () => {
  const workspace = openProject(`function make() {
    ScriptApp.newTrigger('tick').timeBased().everyHours(6).create();
    ScriptApp.newTrigger('typed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
  }
  function tick(e) { console.log(e.hour + ':' + e.minute, e['day-of-week']); }
  function typed() {}`);
  resultOf(workspace, 'make');
  const [clock, edit] = workspace.triggers();
  const [fired] = workspace.fireTrigger(clock?.uid ?? '').executions;
  expect(fired).toMatchObject({ function: 'tick', trigger: 'clock', status: 'completed', logs: [{ text: '16:45 2' }] });
  expect(workspace.triggers()[0]?.next).toBe(clock?.next);
  expect(() => workspace.fireTrigger(edit?.uid ?? '')).toThrow('typed waits for an event, not for the clock');
  expect(() => workspace.fireTrigger('none')).toThrow('There is no trigger "none"');
});

test('an execution names the person at the keyboard beside the account it runs as', () => {
  const workspace = openProject(
    'function make() { ScriptApp.newTrigger("typed").forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); } function typed() {}',
  );
  resultOf(workspace, 'make');
  const sheet = workspace.sheets.list()[0]?.name ?? '';
  const [typed] = workspace.sheets.edit(sheet, { range: 'A1', value: 1 }, 'colleague@office.example').executions;
  expect(typed).toMatchObject({ as: 'owner@office.example', person: 'colleague@office.example' });
});

test('facts 2: a response is no edit, and questions of one title share their answers by name', () => {
  const workspace = openProject(`function make() {
      var form = FormApp.create('Ask', true);
      form.addTextItem().setTitle('Name');
      form.addTextItem().setTitle('Name');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      ScriptApp.newTrigger('onEdit').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
      ScriptApp.newTrigger('sent').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
    }
    function onEdit() { console.log('edit'); }
    function sent(e) { console.log(JSON.stringify([e.namedValues.Name, e.values.slice(1)])); }`);
  resultOf(workspace, 'make');
  const [form] = workspace.forms.list();
  const [first, second] = form?.items ?? [];
  const answers = { [first?.id ?? '']: 'Ani', [second?.id ?? '']: 'Budi' };
  expect(workspace.forms.respond('Ask', answers).executions.map((each) => each.logs.map(({ text }) => text))).toEqual([
    [
      JSON.stringify([
        ['Ani', 'Budi'],
        ['Ani', 'Budi'],
      ]),
    ],
  ]);
});

test('facts 2, 8.1: a simple trigger has thirty seconds, and does not run for who may not edit', () => {
  const workspace = openProject('function onEdit() { for (;;) Utilities.sleep(20000); } function onOpen() {}');
  expect(workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }).executions[0]).toMatchObject({
    status: 'killed',
    error: { message: 'Exceeded maximum execution time' },
  });
  expect(() => workspace.open('stranger@mail.example')).toThrow('stranger@mail.example may not edit "Book"');
});

test('facts 3.5, 7.3: a trigger passes what its creator may pass, whoever set it off', () => {
  const workspace = openProject(`function install() {
      var protection = SpreadsheetApp.getActiveSheet().getRange('A1').protect();
      protection.removeEditors(protection.getEditors());
      ScriptApp.newTrigger('write').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    }
    function write(e) { e.source.getActiveSheet().getRange('A1').setValue('by trigger'); }`);
  resultOf(workspace, 'install');
  workspace.sheets.edit('Sheet1', { range: 'B2', value: 1 }, 'colleague@office.example');
  expect(workspace.sheets.read('Sheet1').values[0]).toEqual(['by trigger', '']);
});

test('facts 7.3: a date begins at midnight of the zone that the trigger names', () => {
  const workspace = openProject(`function main() {
    ScriptApp.newTrigger('main').timeBased().atDate(2026, 12, 3).inTimezone('America/New_York').create();
    ScriptApp.newTrigger('main').timeBased().atDate(2026, 12, 3).create(); }`);
  resultOf(workspace, 'main');
  expect(workspace.triggers().map((each) => each.next)).toEqual([
    '2026-12-03T05:00:00.000Z',
    '2026-12-02T17:00:00.000Z',
  ]);
});

test.each([
  ['everyMinutes(7)', 'It must be one of 1, 5, 10, 15 or 30.'],
  ['everyDays(1).inTimezone("Nowhere")', 'Invalid argument: timezone'],
  ['everyDays(0)', 'The value you passed to everyDays was invalid.'],
  ['everyWeeks(-1)', 'The value you passed to everyWeeks was invalid.'],
  ['everyDays(1).atHour(24)', 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
  ['everyDays(1).atHour(NaN)', 'The value you passed to atHour was invalid.'],
  ['everyDays(1).atHour(9).nearMinute(60)', 'The value you passed to nearMinute was invalid.'],
  ['onMonthDay(32)', 'The value you passed to onMonthDay was invalid. It must be between 1 and 31.'],
  ['after(NaN)', 'Invalid argument: date'],
  ['at(new Date("x"))', 'Invalid argument: date'],
])('facts 7.3: a schedule that cannot be is refused: %s', (schedule, message) => {
  const workspace = openProject(`function main() { ScriptApp.newTrigger('main').timeBased().${schedule}.create(); }`);
  expect(() => resultOf(workspace, 'main')).toThrow(message);
});
