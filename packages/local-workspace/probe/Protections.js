// Questions about protections: some a function asks as the owner, whom none keeps out, the others only another editor finds out.

/** Of each kind one tab with the same cells: B2:C6 is open, the columns E and F are a group. */
const LOCKED_TABS = { Locked: 'a protected sheet with open cells', Ranges: 'a sheet with protected ranges' };
const OPEN_CELLS = 'B2:C6';
const LOCKED_CELLS = ['A1:F1', 'A2:A6'];
/** Where a simple trigger writes, and an installed one, once another editor has typed into an open cell. */
const WRITTEN = { simple: 'A5', installed: 'A6' };

/** @returns {Question[]} */
function protectionQuestions() {
  return [
    {
      id: 'PROTECTED_TWICE',
      asks: 'Has a sheet that is protected twice one protection?',
      fact: '16.1',
      stands: 'services/sheets/protection',
      no: 'A second one is refused, or stands beside the first.',
      ask: ({ locked }) => {
        const sheet = locked('Locked');
        sheet.protect();
        return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length === 1;
      },
    },
    {
      id: 'RANGES_PILE_UP',
      asks: 'Has a range that is protected twice two protections?',
      fact: '16.1',
      stands: 'services/sheets/protection',
      no: 'The first one is given, as for a sheet.',
      ask: ({ locked }) => {
        const sheet = locked('Ranges');
        const count = () => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
        const before = count();
        const again = sheet.getRange(LOCKED_CELLS[0]).protect();
        const isOneMore = count() === before + 1;
        if (isOneMore) again.remove();
        return isOneMore;
      },
    },
    {
      id: 'OPEN_CELLS_REFUSED',
      asks: 'Can open cells be given to no protected range, and none of another tab to a protected sheet?',
      fact: '16.1',
      stands: 'realm/sheets/protection',
      no: 'One of the two is taken.',
      ask: ({ locked, tab }) => {
        const [ofRange] = locked('Ranges').getProtections(SpreadsheetApp.ProtectionType.RANGE);
        const [ofSheet] = locked('Locked').getProtections(SpreadsheetApp.ProtectionType.SHEET);
        const elsewhere = tab().getRange(OPEN_CELLS);
        return (
          refuses(() => ofRange?.setUnprotectedRanges([locked('Ranges').getRange(OPEN_CELLS)])) &&
          refuses(() => ofSheet?.setUnprotectedRanges([elsewhere]))
        );
      },
    },
    {
      id: 'OPEN_CELLS_FOLLOW',
      asks: 'Do open cells go with a column put in before them, and grow with a row put in among them?',
      fact: '16.1',
      stands: 'model/sheets/structure',
      no: 'They stay where they were, and have to be set anew.',
      ask: ({ book: own }) => {
        const sheet = own().insertSheet();
        const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9')]);
        sheet.insertColumnBefore(1).insertRowsAfter(4, 2);
        SpreadsheetApp.flush();
        const found = protection.getUnprotectedRanges().map((range) => range.getA1Notation());
        own().deleteSheet(sheet);
        return [found.join() === 'C2:C11', found.join(' ')];
      },
    },
    {
      id: 'LOCKED_MENU',
      asks: 'Is a menu’s function that somebody kept out runs refused in protected cells?',
      fact: '16.1',
      stands: 'services/access',
      no: 'It writes them as the owner would.',
      how: BY_ANOTHER,
    },
    {
      id: 'LOCKED_ASKED',
      asks: 'Is somebody kept out refused who asks a protection for its editors?',
      fact: '16.1',
      stands: 'services/sheets/protection',
      no: 'They are told.',
      how: BY_ANOTHER,
    },
    {
      id: 'LOCKED_SIMPLE_TRIGGER',
      asks: 'Does a simple trigger of somebody kept out write nothing into protected cells, and say nothing?',
      fact: '16.1',
      stands: 'engine/execution/launcher',
      no: 'It writes there.',
      how: ENTERED_BY_ANOTHER,
      ask: ({ locked }) => {
        const [simple, installed] = Object.values(WRITTEN).map((cell) => locked('Locked').getRange(cell).getValue());
        return installed === '' ? null : [simple === '', simple];
      },
    },
    {
      id: 'LOCKED_TRIGGER',
      asks: 'Does an installed trigger write there, whoever edits?',
      fact: '16.1',
      stands: 'engine/triggers/triggers',
      no: 'It is refused as the editor is.',
      how: ENTERED_BY_ANOTHER,
    },
    {
      id: 'COPIED_PROTECTIONS',
      asks: 'Does a copy of the sheet keep the protection of the tab Locked, with nobody else let in?',
      fact: '16.1',
      stands: 'more/drive/drive-app',
      no: 'The copy’s tab is open, or protected for others too.',
      how: 'In the copy of the sheet, look at Data › Protect sheets and ranges; type yes or no into the last column of this row.',
      isTyped: true,
    },
    ...Object.entries(LOCKED_TABS).flatMap(([name, kind]) => triedIn(name, kind)),
  ];
}

const BY_ANOTHER = 'Have another editor choose Probe › As another editor.';
const ENTERED_BY_ANOTHER =
  'Have another editor type anything into B2 of the tab Locked, then choose Probe › Ask Google yourself.';

/** What an editor who is kept out tries in a tab. @param {string} name @param {string} kind @returns {Question[]} */
function triedIn(name, kind) {
  const rows =
    name === 'Locked'
      ? 'May rows be neither put in, deleted nor moved'
      : 'May a row be put in before row 4, and row 2 not be deleted';
  const tries = {
    SORT: 'Is a sort of the whole tab by column A refused, which touches protected cells',
    SORT_INSIDE: `Does a sort of ${OPEN_CELLS} alone pass (Data › Sort range)`,
    ROWS: rows,
    PASTE: 'Is a row refused as a whole that is pasted at A3, over protected and open cells',
    FORMAT: 'May B2 be given another colour',
    FILTER: 'May a filter be made (Data › Create a filter), and a value be hidden by it',
    FILTER_VIEW: 'May a filter view be made (Data › Create filter view), and be sorted by column A',
    GROUPS: 'May the group of the columns E and F be closed and opened',
    HIDE_ROWS: 'May row 4 be hidden',
    UNDO: 'Does undo take back one’s own entry in B3',
  };
  return Object.entries(tries).map(([what, asks]) => ({
    id: `${name.toUpperCase()}_${what}`,
    asks: `${asks}, in ${kind}, by somebody whom it keeps out?`,
    fact: '16.1',
    stands: 'people/sheet-editor',
    no: 'A protection of this kind leaves other editors more, or less.',
    how: `As another editor, try in the tab ${name} what these rows ask; type yes or no into the last column of each.`,
    isTyped: true,
  }));
}

/** The tab of a kind, made and locked where there is none. @param {string} name */
function lockedTab(name) {
  const found = book().getSheetByName(name);
  if (found) return found;
  const sheet = book().insertSheet(name);
  sheet.getRange('A1:F6').setValues([...'123456'].map((row) => [...'abcdef'].map((column) => `${column}${row}`)));
  sheet.getRange('A5:A6').setValue('');
  sheet.getRange('E:F').shiftColumnGroupDepth(1);
  const made =
    name === 'Locked'
      ? [sheet.protect().setUnprotectedRanges([sheet.getRange(OPEN_CELLS)])]
      : LOCKED_CELLS.map((cells) => sheet.getRange(cells).protect());
  for (const protection of made) {
    const others = protection.getEditors().filter((editor) => editor.getEmail() !== bench.account());
    if (others.length > 0) protection.removeEditors(others);
    if (protection.canDomainEdit()) protection.setDomainEdit(false);
  }
  return sheet;
}

/** Chosen from the menu by another editor: what a function may that runs as somebody kept out. */
function askAsAnother() {
  if (bench.account() === state().owner) {
    SpreadsheetApp.getUi().alert('This is for another editor.');
    return;
  }
  const sheet = bench.locked('Locked');
  const tab = answersTab();
  tab.note(
    'LOCKED_MENU',
    refuses(() => written(sheet, 'A4')),
  );
  const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  tab.note(
    'LOCKED_ASKED',
    refuses(() => protection?.getEditors()),
  );
}

/** As the editor: is refused where they are. @param {GoogleAppsScript.Events.SheetsOnEdit} event */
function onEdit({ range }) {
  if (isOpenCell(range)) written(range.getSheet(), WRITTEN.simple);
}

/** As the owner, whoever edits. @param {GoogleAppsScript.Spreadsheet.Range} range @param {string} editor */
function noteOpenCell(range, editor) {
  // What the owner types finds nothing out.
  if (editor === bench.account()) return;
  answersTab().note(
    'LOCKED_TRIGGER',
    answerTo(() => written(range.getSheet(), WRITTEN.installed)),
  );
}

/** @param {GoogleAppsScript.Spreadsheet.Range} range */
function isOpenCell(range) {
  return range.getSheet().getName() === 'Locked' && range.getA1Notation() === 'B2';
}

/** @param {GoogleAppsScript.Spreadsheet.Sheet} sheet @param {string} cell */
function written(sheet, cell) {
  sheet.getRange(cell).setValue('written');
  SpreadsheetApp.flush();
  return true;
}
