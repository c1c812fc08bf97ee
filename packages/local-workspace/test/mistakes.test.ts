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

test.each<[words: string, act: (workspace: Opened) => unknown]>([
  [
    'There is no sheet "Stok" in "Book". Those there are: "Form Responses 1", "Sheet1", "Stock"',
    ({ sheets }) => sheets.read('Stok'),
  ],
  ['There is no spreadsheet "Bok". Those there are: "Book"', ({ sheets }) => sheets.list('Bok')],
  ['There is no form "Bookings". Those there are: "Booking"', ({ forms }) => forms.respond('Bookings', {})],
  [
    'Nam: There is no such question. Those there are: "Name", "Day"',
    ({ forms }) => forms.respond('Booking', { Nam: 'Ani' }),
  ],
  [
    'There is no calendar "Hal". Those there are: "owner@office.example", "Hall"',
    ({ calendars }) => calendars.events('Hal'),
  ],
  ['has no menu item "Cleen". Those there are: "Tools > Clean"', (workspace) => workspace.menu('Cleen')],
  [
    'There is no document "Bok". Those there are: "Book", "Booking"',
    (workspace) => workspace.makeTrigger({ function: 'clean', event: 'edit', of: 'Bok' }),
  ],
  ['There is no quota "mails". Those there are: "mail recipients"', (workspace) => workspace.leaveQuota('mails', 1)],
  ['There is no trigger "1"', (workspace) => workspace.disableTrigger('1', true)],
  ['There is no trigger "clean". Those there are: none', (workspace) => workspace.fireTrigger('clean')],
])('of a misspelt name it is told what there is: %s', (words, act) => {
  expect(() => act(opened())).toThrow(words);
});

test('of many names the first twenty are told', () => {
  const workspace = openProject(code);
  for (let count = 1; count <= 30; count++) workspace.sheets.addTab(`Tab ${count}`);
  expect(() => workspace.sheets.read('Tab')).toThrow(/"Tab 19" and 11 more$/);
});

/** As plain JavaScript: what its type says is not asked. */
const as = <T>(given: unknown): T => given as T;

test.each<[words: string, act: (workspace: Opened) => unknown]>([
  ['An edit is written as { range: "C2", value: "Done" }, not "A1"', ({ sheets }) => sheets.edit('Stock', as('A1'))],
  ['An edit has no "cell": range, value', ({ sheets }) => sheets.edit('Stock', as({ cell: 'A1', value: 1 }))],
  ['An edit has one of "value" and "values"', ({ sheets }) => sheets.edit('Stock', { range: 'A1' })],
  [
    '"values" is a list of rows, such as [["a", "b"]], not [1,2]',
    ({ sheets }) => sheets.edit('Stock', as({ range: 'A1', values: [1, 2] })),
  ],
  ['such as "2026-12-01"', ({ sheets }) => sheets.edit('Stock', { range: 'A1', value: new Date(0) })],
  ['true/false or null, not {"a":1}', ({ sheets }) => sheets.edit('Stock', { range: 'A1', values: [[{ a: 1 }]] })],
  ['Write the answers as { "Name": "Ani" }', ({ forms }) => forms.respond('Booking', as(undefined))],
  ['Email: Not a mail address: "Ani"', ({ forms }) => forms.respond('Booking', { Name: 'x' }, 'Ani')],
  [
    'Not a time: "2026-13-01"',
    ({ calendars }) => calendars.create('Hall', { title: 'x', start: '2026-13-01', end: '2026-12-02' }),
  ],
  ['A search of mails has no "to": reader, words', ({ mails }) => mails.list(as({ to: 'ani@x.example' }))],
  ['Not a number of units: -1', (workspace) => workspace.leaveQuota('mail recipients', -1)],
  ['A fault has no "method": at, effect, times', ({ faults }) => faults.plan(as({ method: 'Mail.send' }))],
  ['"at" of a fault is written as', ({ faults }) => faults.plan(as({ effect: { error: 'x' } }))],
  [
    '"effect" of a fault has no "kil": error, kill, meanwhile',
    ({ faults }) => faults.plan({ at: {}, effect: as({ kil: 'lost' }) }),
  ],
  [
    'There is no function "cleen". Those there are: "onOpen", "clean"',
    ({ faults }) => faults.plan({ at: { function: 'cleen' }, effect: { error: 'x' } }),
  ],
  [
    'There is no call "Range.setVaules". The nearest: Range.setValues, ',
    ({ faults }) => faults.plan({ at: { method: 'Range.setVaules' }, effect: { error: 'x' } }),
  ],
  [
    'There is no call "Rnage.*". The nearest: Range.',
    ({ faults }) => faults.plan({ at: { method: 'Rnage.*' }, effect: { error: 'x' } }),
  ],
  [
    'There is no call "MailApp.sendEmail". The nearest: Mail.sendGmail, ',
    ({ faults }) => faults.plan({ at: { method: 'MailApp.sendEmail' }, effect: { error: 'x' } }),
  ],
  [
    'exec takes one object: {"method":"GET","as":"ani@firm.example"}',
    ({ exec }) => as<(...given: unknown[]) => void>(exec)({ method: 'GET' }, { as: 'ani@firm.example' }),
  ],
  [
    'Not a duration: "-P1D". Write for example "PT30M" (30 minutes) or "P1D" (1 day): clock.set alone goes back',
    ({ clock }) => clock.advance('-P1D'),
  ],
  [
    'An act of a crowd has no "edit": form, answers',
    (workspace) => workspace.crowd([as({ edit: { sheet: 'Stock' } })]),
  ],
  ['"method" is one of GET, POST, not "get"', (workspace) => workspace.exec({ method: as('get') })],
  [
    'A request has no "parameter": method, parameters',
    (workspace) => workspace.exec(as({ method: 'GET', parameter: { a: 'x' } })),
  ],
  [
    '"parameters" are lists of texts, such as { page: ["x"] }, not {"a":"x"}',
    (workspace) => workspace.exec({ method: 'GET', parameters: as({ a: 'x' }) }),
  ],
  ['"body" is written as', (workspace) => workspace.exec({ method: 'POST', body: as('x') })],
  [
    'An answer is written as { text: "ok" } or "unreachable", not "x"',
    ({ network }) => network.answer('https://x.example', as('x')),
  ],
  [
    '"access" is one of MYSELF, DOMAIN, ANYONE, ANYONE_ANONYMOUS, not "ANY"',
    ({ deployments }) => deployments.make({ access: as('ANY') }),
  ],
  ['Arguments are a list, such as ["x"], not "x"', (workspace) => workspace.run('clean', as('x'))],
  [
    'A person is named by a mail address, not "Ani". The people here are: owner@office.example',
    (workspace) => workspace.run('clean', [], 'Ani'),
  ],
  ['A person is named by a mail address', (workspace) => workspace.scriptRun('clean', [], 'Ani')],
  ['A person is named by a mail address', (workspace) => workspace.open('Ani')],
  ['A person is named by a mail address', (workspace) => workspace.exec({ method: 'GET', as: 'Ani' })],
  ['A person is named by a mail address', ({ sheets }) => sheets.edit('Stock', { range: 'A1', value: 1 }, 'Ani')],
  [
    'zoe@x.example may not edit "Book". Those who may: owner@office.example',
    ({ sheets }) => sheets.edit('Stock', { range: 'A1', value: 1 }, 'zoe@x.example'),
  ],
  [
    'There is no kind of question "text". Those there are: TEXT, PARAGRAPH_TEXT',
    ({ forms }) => forms.make({ title: 'X', items: [as({ type: 'text', title: 'a' })] }),
  ],
  ['A form has no "item": title, bound, items', ({ forms }) => forms.make(as({ title: 'X', item: [] }))],
  ['A crowd is a list of acts', (workspace) => workspace.crowd(as({}))],
  [
    'An answer to a dialog is written as "OK" (or "CANCEL", "YES", "NO", "CLOSE"), or { button: "OK", text: "…" } where something is typed, not "Subject of a draft"',
    (workspace) => workspace.menu('Tools > Clean', undefined, as(['Subject of a draft'])),
  ],
  ['An answer to a dialog is written as "OK"', (workspace) => workspace.menu('Clean', undefined, as([{ text: 'x' }]))],
  ['Answers are "wait", or a list of "OK"', (workspace) => workspace.menu('Clean', undefined, as('OK'))],
  [
    'A mail has a subject and a text, as { to: "ani@firm.example", subject: "Hello", text: "Dear Ani" }, not {"subject":"x"}',
    ({ mails }) => mails.draft(as({ subject: 'x' }), 'owner@office.example'),
  ],
  [
    'A mail has a writer: say the address after it',
    ({ mails }) => mails.draft({ subject: 'x', text: 'y' }, as(undefined)),
  ],
  [
    'Not a time: Invalid Date. Write a text such as "2026-12-08T09:00:00+07:00", or "2026-12-08" for whole days',
    ({ calendars }) => calendars.create('Hall', { title: 'x', start: as(new Date('x')), end: '2026-12-02' }),
  ],
  ['Day: Invalid date. Write it as "2026-12-08"', ({ forms }) => forms.respond('Booking', { Day: '8/12/2026' })],
])('another shape is refused in words: %s', (words, act) => {
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
