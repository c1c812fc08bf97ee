// Questions about cells, tabs, zones and PDFs, asked on a tab of their own.

const MOMENT = '2026-12-08T09:30:15+07:00';
/** The dot in quotes, as Google itself writes such a format (facts 3.6). */
const MOMENT_FORMAT = 'dd/mm/yyyy hh"."mm';
/** Until 1908 Pontianak used local solar time: 7 hours, 17 minutes and 20 seconds ahead of Greenwich. */
const SUN_TIME_MILLISECONDS = ((7 * 60 + 17) * 60 + 20) * 1000;
/** Texts that Google takes for a number, a formula, and a mark of a text. */
const RISKY = ['0812', '=1+1', "'text"];

const AS_A_TABLE = 'In the tab Table choose A1:B3, then Format › Convert to table; then Probe › Ask Google once more.';

/** @returns {Question[]} */
function cellQuestions() {
  return [
    {
      id: 'ZONE_SET',
      asks: 'Are zone and locale (in_ID) of a spreadsheet read back as they were set?',
      fact: '14.2',
      stands: 'services/sheets/spreadsheet',
      no: 'A sheet keeps another zone or locale than it was given.',
      ask: ({ book: own }) => {
        own().setSpreadsheetTimeZone(ZONE);
        own().setSpreadsheetLocale('in_ID');
        SpreadsheetApp.flush();
        const found = [own().getSpreadsheetTimeZone(), own().getSpreadsheetLocale()];
        return [found.join() === `${ZONE},in_ID`, found.join(', ')];
      },
    },
    {
      id: 'TYPED_COLUMNS',
      asks: 'Do the columns of a table refuse number formats, as they refuse rules?',
      fact: '17.2',
      stands: 'typedColumns',
      no: 'They take formats: the reading is “rules”.',
      how: AS_A_TABLE,
      ask: ({ tableTab }) => {
        const cell = tableTab().getRange('B2');
        const isRefused = (/** @type {() => unknown} */ work) =>
          refuses(() => {
            work();
            SpreadsheetApp.flush();
          });
        // Nobody has converted it yet.
        if (!isRefused(() => cell.clearDataValidations())) return null;
        return isRefused(() => cell.setNumberFormat('@'));
      },
    },
    {
      id: 'LOCALE_REFUSED',
      asks: 'Is the locale id_ID refused?',
      fact: '14.2',
      stands: 'indonesianLocale',
      no: 'A sheet takes both codes of Indonesian: the reading is “either”.',
      ask: ({ book: own }) => {
        const isRefused = refuses(() => {
          own().setSpreadsheetLocale('id_ID');
          SpreadsheetApp.flush();
        });
        own().setSpreadsheetLocale('in_ID');
        return isRefused;
      },
    },
    {
      id: 'TEXT_BY_SET_VALUES',
      asks: "Do 0812, =1+1 and 'text stay as written by setValues in cells of plain text?",
      fact: '3.1',
      stands: 'model/sheets/coercion',
      no: 'Plain text does not protect what a script writes.',
      ask: ({ tab }) => keeps(tab().getRange('A1:C1').setNumberFormat('@').setValues([RISKY]), true),
    },
    {
      id: 'TEXT_BY_APPEND_ROW',
      asks: 'Are these texts changed by appendRow, even in columns of plain text?',
      fact: '13.2',
      stands: 'appendRow',
      no: 'appendRow follows the format of the column: the reading is “by-format”.',
      ask: ({ tab }) => {
        const sheet = tab();
        sheet.getRange('A:C').setNumberFormat('@');
        sheet.appendRow(RISKY);
        return keeps(sheet.getRange(sheet.getLastRow(), 1, 1, RISKY.length), false);
      },
    },
    {
      id: 'HOURS_OF_1899',
      asks: 'Is 09:00 without a day the moment at which sun clocks in Pontianak showed it on 30 December 1899?',
      fact: '3.2',
      stands: 'model/sheets/coercion',
      no: 'Times without a day follow another offset of the zone.',
      ask: ({ tab }) => {
        const value = tab().getRange('E1').setNumberFormat('hh:mm').setValue('09:00').getValue();
        const wanted = Date.UTC(1899, 11, 30, 9) - SUN_TIME_MILLISECONDS;
        // A cell stores a time as a fraction and may be off by a millisecond.
        return [
          isDate(value) && Math.abs(value.getTime() - wanted) < 1000,
          isDate(value) ? value.toISOString() : `${value}`,
        ];
      },
    },
    {
      id: 'MOMENTS',
      asks: 'Is a date shown with a dot (09.30) by its format, and still a date?',
      fact: '3.6',
      stands: 'model/sheets/display',
      no: 'A quoted sign in a format is shown otherwise, or makes a text of the date.',
      ask: ({ tab }) => {
        const cell = tab().getRange('D1').setNumberFormat(MOMENT_FORMAT).setValue(new Date(MOMENT));
        const shown = cell.getDisplayValue();
        return [shown === '08/12/2026 09.30' && isDate(cell.getValue()), shown];
      },
    },
    {
      id: 'HIDDEN_TAB',
      asks: 'Does a hidden tab come into sight when a script activates it?',
      fact: '3.6',
      stands: 'activatedTabs',
      no: 'It stays hidden: the reading is “stay-hidden”.',
      ask: ({ tab, book: own }) => {
        const sheet = tab().hideSheet();
        own().setActiveSheet(sheet);
        SpreadsheetApp.flush();
        return !sheet.isSheetHidden();
      },
    },
    {
      id: 'SORTING',
      asks: 'Do validation rules stay where they are when Range.sort moves the rows?',
      fact: '3.5',
      stands: 'sorting',
      no: 'Rules move with their rows: the reading is “validations-move”.',
      ask: ({ tab }) => {
        const range = tab()
          .getRange('F1:F2')
          .clearDataValidations()
          .setValues([['b'], ['a']]);
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
        range.getCell(1, 1).setDataValidation(rule);
        range.sort(range.getColumn());
        return range.getCell(1, 1).getDataValidation() !== null;
      },
    },
    {
      id: 'FILTER_SORT',
      asks: 'Does the sort of a filter take notes along with their rows, and leave validation rules where they are?',
      fact: '16.1',
      stands: 'sorting',
      no: 'Rules move too, as one test that ran live says: the reading is “validations-move”.',
      ask: ({ book: own }) => {
        const sheet = own().insertSheet();
        const range = sheet.getRange('A1:A3').setValues([['head'], ['b'], ['a']]);
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
        sheet.getRange('A2').setNote('of b').setDataValidation(rule);
        range.createFilter().sort(1, true);
        const moved = sheet.getRange('A3');
        const seen = [moved.getValue(), moved.getNote(), moved.getDataValidation() !== null];
        own().deleteSheet(sheet);
        return [seen.join() === 'b,of b,false', seen.join(', ')];
      },
    },
    {
      id: 'SORT_AROUND_HIDDEN',
      asks: 'Does a sort leave rows where they are that somebody has hidden?',
      fact: '16.1',
      stands: 'model/sheets/sorting',
      no: 'Hidden rows are sorted among the others.',
      ask: ({ book: own }) => {
        const sheet = own().insertSheet();
        const range = sheet.getRange('A1:A3').setValues([['c'], ['b'], ['a']]);
        sheet.hideRows(2);
        SpreadsheetApp.flush();
        const seen = range.sort(1).getValues().flat();
        own().deleteSheet(sheet);
        return [seen.join() === 'a,b,c', seen.join(', ')];
      },
    },
    {
      id: 'NO_SUCH_GROUP',
      asks: 'Is a group of columns refused that there is not?',
      fact: '16.3',
      stands: 'services/sheets/groups',
      no: 'Nothing is given, and no error.',
      ask: ({ locked }) => {
        const sheet = locked('Locked');
        return sheet.getColumnGroup(5, 1) !== null && refuses(() => sheet.getColumnGroup(1, 1));
      },
    },
    {
      id: 'PROTECTION_EDITORS',
      asks: 'Is it refused to remove oneself, the owner, from the editors of a protected range?',
      fact: '14.2',
      stands: 'protectionEditors',
      no: 'Nothing is said, and the owner stays an editor: the reading is “kept”.',
      ask: ({ tab, account }) => {
        const protection = tab().getRange('A1').protect();
        const isRefused = refuses(() => {
          protection.removeEditors([account()]);
          SpreadsheetApp.flush();
        });
        protection.remove();
        return isRefused;
      },
    },
    {
      id: 'LARGE_READ',
      asks: 'Are 20,000 cells read within five seconds?',
      fact: '13.3',
      stands: 'calls/cell-prices',
      no: 'A cell costs more than the table of prices says.',
      ask: ({ tab }) => {
        const range = tab().getRange('G1:Z1000').setValue(1);
        SpreadsheetApp.flush();
        return timed(() => range.getValues().length > 0);
      },
    },
    {
      id: 'PDF_OF_PAGE',
      asks: 'Is a page of HTML converted to a PDF?',
      fact: '7.7',
      stands: 'export/page-pdf',
      no: 'getAs refuses text/html.',
      ask: () =>
        Utilities.newBlob(NAME, 'text/html', 'page.html').getAs('application/pdf').getDataAsString().startsWith('%PDF'),
    },
  ];
}

/** Whether the risky texts stand in a row as written, or otherwise. @param {GoogleAppsScript.Spreadsheet.Range} row @param {boolean} wanted @returns {Answer} */
function keeps(row, wanted) {
  const [cells] = row.getValues();
  return [cells.every((cell, place) => cell === RISKY[place]) === wanted, cells.join(' · ')];
}
