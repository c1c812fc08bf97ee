// What somebody is told who writes a test in plain JavaScript and gets a name wrong: what was wrong, and what there is.
import { expect, test } from 'vitest';
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
  ['trigger', (workspace) => workspace.fireTrigger('clean'), 'There is no trigger "clean". Those there are: none'],
])('of a misspelt %s there is told what there is', (_, act, words) => {
  expect(() => act(opened())).toThrow(words);
});

test('of many names the first twenty are told', () => {
  const workspace = openProject(code);
  for (let count = 1; count <= 30; count++) workspace.sheets.addTab(`Tab ${count}`);
  expect(() => workspace.sheets.read('Tab')).toThrow(/"Tab 19" and 11 more$/);
});
