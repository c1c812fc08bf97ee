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
  ['CalendarApp.getAllOwnedCalendars()', 'CalendarApp.getAllOwnedCalendars'],
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
    function bad() { throw new Error('broken'); }
    function good() {}`);
  for (const name of ['bad', 'good']) workspace.makeTrigger({ function: name, event: 'edit' });
  const { executions } = workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 });
  expect(executions.map((each) => [each.status, each.error?.message])).toEqual([
    ['failed', 'broken'],
    ['completed', undefined],
  ]);
  expect(executions[0]?.error?.stack).toContain('at bad (Code:2:28)');
});

test('an execution names the person at the keyboard beside the account it runs as', () => {
  const workspace = openProject('function typed() {}');
  workspace.makeTrigger({ function: 'typed', event: 'edit' });
  const [typed] = workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, 'colleague@office.example').executions;
  expect(typed).toMatchObject({ as: 'owner@office.example', person: 'colleague@office.example' });
});

test('facts 2: a response is no edit, and questions of one title share their answers by name', () => {
  const workspace = openProject(`
    function onEdit() { console.log('edit'); }
    function sent(e) { console.log(JSON.stringify([e.namedValues.Name, e.values.slice(1)])); }`);
  const name = { type: 'TEXT', title: 'Name' } as const;
  const [first, second] = workspace.forms.make({ title: 'Ask', items: [name, name] }).items;
  workspace.makeTrigger({ function: 'onEdit', event: 'edit' });
  workspace.makeTrigger({ function: 'sent', event: 'form-submit' });
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
