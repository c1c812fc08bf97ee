// What somebody is told who writes a test in plain JavaScript and gets a name wrong: what was wrong, and what there is.
import { expect, test } from 'vitest';
import { openWorkspace } from '../src/workspace.ts';
import { openProject } from './open-project.ts';

const code = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Tools').addItem('Clean', 'clean').addToUi(); }
  function clean() {}`;

/** A workspace as one tests with it, whose types nobody checks. */
function opened() {
  const workspace = openProject(code);
  workspace.sheets.addTab('Stock');
  workspace.calendars.make('Hall');
  const items = [
    { type: 'TEXT', title: 'Name' },
    { type: 'DATE', title: 'Day' },
  ] as const;
  workspace.forms.make({ title: 'Booking', items });
  return workspace;
}

type Opened = ReturnType<typeof opened>;

test.each<[string, (workspace: Opened) => unknown, string]>([
  [
    'tab',
    ({ sheets }) => sheets.read('Stok'),
    'There is no sheet "Stok" in "Book". Those there are: "Form Responses 1", "Sheet1", "Stock"',
  ],
  ['spreadsheet', ({ sheets }) => sheets.list('Bok'), 'There is no spreadsheet "Bok". Those there are: "Book"'],
  ['form', ({ forms }) => forms.respond('Bookings', {}), 'There is no form "Bookings". Those there are: "Booking"'],
  [
    'question',
    ({ forms }) => forms.respond('Booking', { Nam: 'Ani' }),
    'Nam: There is no such question. Those there are: "Name", "Day"',
  ],
  [
    'calendar',
    ({ calendars }) => calendars.events('Hal'),
    'There is no calendar "Hal". Those there are: "owner@office.example", "Hall"',
  ],
  ['menu item', (workspace) => workspace.menu('Cleen'), 'has no menu item "Cleen". Those there are: "Tools > Clean"'],
  [
    'document',
    (workspace) => workspace.makeTrigger({ function: 'clean', event: 'edit', of: 'Bok' }),
    'There is no document "Bok". Those there are: "Book", "Booking"',
  ],
  [
    'quota',
    (workspace) => workspace.leaveQuota('mails', 1),
    'There is no quota "mails". Those there are: "mail recipients"',
  ],
  ['trigger to disable', (workspace) => workspace.disableTrigger('1', true), 'There is no trigger "1"'],
  ['trigger', (workspace) => workspace.fireTrigger('clean'), 'There is no trigger "clean". Those there are: none'],
])('of a misspelt %s there is told what there is', (_, act, words) => {
  expect(() => act(opened())).toThrow(words);
});

test('of many names the first twenty are told', () => {
  const workspace = openProject(code);
  for (let count = 1; count <= 30; count++) workspace.sheets.addTab(`Tab ${count}`);
  expect(() => workspace.sheets.read('Tab')).toThrow(/"Tab 19" and 11 more$/);
});

/** As plain JavaScript: what its type says is not asked. */
const as = <T>(given: unknown): T => given as T;

test.each<[string, (workspace: Opened) => unknown, string]>([
  [
    'edit',
    ({ sheets }) => sheets.edit('Stock', as('A1')),
    'An edit is written as { range: "C2", value: "Done" }, not "A1"',
  ],
  [
    'edit’s name',
    ({ sheets }) => sheets.edit('Stock', as({ cell: 'A1', value: 1 })),
    'An edit has no "cell": range, value',
  ],
  ['edit of nothing', ({ sheets }) => sheets.edit('Stock', { range: 'A1' }), 'An edit has one of "value" and "values"'],
  [
    'row',
    ({ sheets }) => sheets.edit('Stock', as({ range: 'A1', values: [1, 2] })),
    '"values" is a list of rows, such as [["a", "b"]], not [1,2]',
  ],
  ['date', ({ sheets }) => sheets.edit('Stock', { range: 'A1', value: new Date(0) }), 'such as "2026-12-01"'],
  [
    'cell',
    ({ sheets }) => sheets.edit('Stock', { range: 'A1', values: [[{ a: 1 }]] }),
    'true/false or null, not {"a":1}',
  ],
  ['answers', ({ forms }) => forms.respond('Booking', as(undefined)), 'Write the answers as { "Name": "Ani" }'],
  ['mail address', ({ forms }) => forms.respond('Booking', { Name: 'x' }, 'Ani'), 'Email: Not a mail address: "Ani"'],
  [
    'time',
    ({ calendars }) => calendars.create('Hall', { title: 'x', start: '2026-13-01', end: '2026-12-02' }),
    'Not a time: "2026-13-01"',
  ],
  ['search', ({ mails }) => mails.list(as({ to: 'ani@x.example' })), 'A search of mails has no "to": reader, words'],
  ['quota', (workspace) => workspace.leaveQuota('mail recipients', -1), 'Not a number of units: -1'],
  ['fault', ({ faults }) => faults.plan(as({ method: 'Mail.send' })), 'A fault has no "method": at, effect, times'],
  ['fault’s place', ({ faults }) => faults.plan(as({ effect: { error: 'x' } })), '"at" of a fault is written as'],
  [
    'fault’s effect',
    ({ faults }) => faults.plan({ at: {}, effect: as({ kil: 'lost' }) }),
    '"effect" of a fault has no "kil": error, kill, meanwhile',
  ],
  [
    'fault’s function',
    ({ faults }) => faults.plan({ at: { function: 'cleen' }, effect: { error: 'x' } }),
    'There is no function "cleen". Those there are: "onOpen", "clean"',
  ],
  [
    'crowd',
    (workspace) => workspace.crowd([as({ edit: { sheet: 'Stock' } })]),
    'An act of a crowd has no "edit": form, answers',
  ],
  ['method', (workspace) => workspace.exec({ method: as('get') }), '"method" is one of GET, POST, not "get"'],
  [
    'parameter',
    (workspace) => workspace.exec(as({ method: 'GET', parameter: { a: 'x' } })),
    'A request has no "parameter": method, parameters',
  ],
  [
    'parameters',
    (workspace) => workspace.exec({ method: 'GET', parameters: as({ a: 'x' }) }),
    '"parameters" are lists of texts, such as { page: ["x"] }, not {"a":"x"}',
  ],
  ['body', (workspace) => workspace.exec({ method: 'POST', body: as('x') }), '"body" is written as'],
  [
    'answer of the network',
    ({ network }) => network.answer('https://x.example', as('x')),
    'An answer is written as { text: "ok" } or "unreachable", not "x"',
  ],
  [
    'access',
    ({ deployments }) => deployments.make({ access: as('ANY') }),
    '"access" is one of MYSELF, DOMAIN, ANYONE, ANYONE_ANONYMOUS, not "ANY"',
  ],
  ['arguments', (workspace) => workspace.run('clean', as('x')), 'Arguments are a list, such as ["x"], not "x"'],
  [
    'person',
    (workspace) => workspace.run('clean', [], 'Ani'),
    'A person is named by a mail address, not "Ani". The people here are: owner@office.example',
  ],
  ['person of a page', (workspace) => workspace.scriptRun('clean', [], 'Ani'), 'A person is named by a mail address'],
  ['person at the door', (workspace) => workspace.open('Ani'), 'A person is named by a mail address'],
  ['visitor', (workspace) => workspace.exec({ method: 'GET', as: 'Ani' }), 'A person is named by a mail address'],
  [
    'editor',
    ({ sheets }) => sheets.edit('Stock', { range: 'A1', value: 1 }, 'Ani'),
    'A person is named by a mail address',
  ],
  [
    'stranger',
    ({ sheets }) => sheets.edit('Stock', { range: 'A1', value: 1 }, 'zoe@x.example'),
    'zoe@x.example may not edit "Book". Those who may: owner@office.example',
  ],
  [
    'kind of question',
    ({ forms }) => forms.make({ title: 'X', items: [as({ type: 'text', title: 'a' })] }),
    'There is no kind of question "text". Those there are: TEXT, PARAGRAPH_TEXT',
  ],
  ['form', ({ forms }) => forms.make(as({ title: 'X', item: [] })), 'A form has no "item": title, bound, items'],
  ['acts', (workspace) => workspace.crowd(as({})), 'A crowd is a list of acts'],
  [
    'answer to a dialog',
    (workspace) => workspace.menu('Tools > Clean', undefined, as(['Subject of a draft'])),
    'An answer to a dialog is written as "OK" (or "CANCEL", "YES", "NO", "CLOSE"), or { button: "OK", text: "…" } where something is typed, not "Subject of a draft"',
  ],
  [
    'answer without a button',
    (workspace) => workspace.menu('Clean', undefined, as([{ text: 'x' }])),
    'An answer to a dialog is written as "OK"',
  ],
  [
    'answers to a dialog',
    (workspace) => workspace.menu('Clean', undefined, as('OK')),
    'Answers are "wait", or a list of "OK"',
  ],
  [
    'draft',
    ({ mails }) => mails.draft(as({ subject: 'x' }), 'owner@office.example'),
    'A mail has a subject and a text, as { to: "ani@firm.example", subject: "Hello", text: "Dear Ani" }, not {"subject":"x"}',
  ],
  [
    'writer',
    ({ mails }) => mails.draft({ subject: 'x', text: 'y' }, as(undefined)),
    'A mail has a writer: say the address after it',
  ],
  [
    'time of an event',
    ({ calendars }) => calendars.create('Hall', { title: 'x', start: as(new Date('x')), end: '2026-12-02' }),
    'Not a time: Invalid Date. Write a text such as "2026-12-08T09:00:00+07:00", or "2026-12-08" for whole days',
  ],
  [
    'date of an answer',
    ({ forms }) => forms.respond('Booking', { Day: '8/12/2026' }),
    'Day: Invalid date. Write it as "2026-12-08"',
  ],
])('another shape is refused in words: %s', (_, act, words) => {
  expect(() => act(opened())).toThrow(words);
});

test.each<[unknown, string]>([
  [{}, 'openWorkspace needs "project", the folder of the scripts'],
  ['.', 'openWorkspace is written as { project: "." }, not "."'],
  [{ project: '.', repeatble: true }, 'openWorkspace has no "repeatble": project, now'],
  [{ project: '.', account: 'gmail' }, '"account" is one of consumer, workspace, not "gmail"'],
])('a workspace is not opened with %j', (options, words) => {
  expect(() => openWorkspace(as(options))).toThrow(words);
});
