// How the tabs look that people work in: `Permohonan` and `Pengaturan`.

import type { Status } from '../../domain/vocabulary.ts';
import { NOT_RECORDED } from '../../words/problems/refusals.ts';
import { STATUS_WORDS, URGENCY_WORDS } from '../../words/sheet/choices.ts';
import { FOLDED_COLUMNS } from '../../words/sheet/column-groups.ts';
import { PERIOD_COLUMNS, REGISTER_COLUMNS, type RegisterColumn, SETTINGS_COLUMNS } from '../../words/sheet/columns.ts';
import { ADVANCED_HEADING } from '../../words/sheet/settings.ts';
import type { Cell } from '../sheets/cells.ts';
import { offerInRows, ROW_HEIGHT } from '../sheets/register/columns.ts';
import { cellName, type Layout } from '../sheets/tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columns = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];
const FROZEN_COLUMNS = 2;
/** Four lines a row, for the longest texts beside the narrowest screen. */
const FONT_SIZE = 8;
/** What is short is larger: from the activity to who has the letter. */
const SHORT_TEXT_FONT_SIZE = 9;

/** The columns that people should not edit, as ranges. */
const SCRIPT_COLUMNS: readonly (readonly [first: RegisterColumn, last: RegisterColumn])[] = [
  ['number', 'number'],
  ['status', 'attention'],
  ['message', 'message'],
  ['attended', 'attended'],
  ['contactLink', 'contactLink'],
  ['submittedAt', 'step8'],
];

/** Each status of an open request has its own. */
const COLOURS: Readonly<Partial<Record<Status, string>>> = {
  SUBMITTED: '#fff2cc',
  FORWARDED: '#fce5cd',
  AWAITING_APPLICANT: '#ead1dc',
  APPROVED: '#cfe2f3',
  SCHEDULED: '#d9ead3',
  READY: '#b6d7a8',
};
/** What is finished is told by its row. */
const OVER = '#e8e8e8';
/** Red is for what is late alone. Colour is never alone: the cell, or one beside it, says the same in words. */
const LATE = '#f4a6a0';
const IMMEDIATE = '#f6b26b';
const REFUSED = '#ffe599';

/** Formats the new tab; people may change the look afterwards. */
export function formatRegister(sheet: Sheet): void {
  const rows = sheet.getMaxRows() - 1;
  sheet.setConditionalFormatRules(colourRules(sheet, rows));
  sheet.setFrozenColumns(FROZEN_COLUMNS);
  const places = Object.fromEntries(columns.map((column, index) => [column, index])) as Layout<RegisterColumn>;
  offerInRows(sheet, places, 2, rows + 1);
  for (const { columns: folded } of FOLDED_COLUMNS) {
    sheet.getRange(1, Math.min(...folded.map(place)), 1, folded.length).shiftColumnGroupDepth(1);
  }
  sheet.getRange(1, 1, rows + 1, columns.length).setFontSize(FONT_SIZE);
  sheet.getRange(2, place('activity'), rows, place('turn') - place('activity') + 1).setFontSize(SHORT_TEXT_FONT_SIZE);
  sheet.setRowHeightsForced(2, rows, ROW_HEIGHT);
  sheet.collapseAllColumnGroups();
  for (const [first, last] of SCRIPT_COLUMNS) {
    sheet
      .getRange(2, place(first), rows, place(last) - place(first) + 1)
      .protect()
      .setWarningOnly(true);
  }
}

/**
 * The rules of the colours. Google keeps ranges and references with their columns when these are moved. Formulas have no
 * separators, since these differ with the sheet's locale.
 */
function colourRules(sheet: Sheet, rows: number): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const down = (column: RegisterColumn) => sheet.getRange(2, place(column), rows, 1);
  const rule = (colour: string, ...shown: readonly RegisterColumn[]) =>
    SpreadsheetApp.newConditionalFormatRule().setBackground(colour).setRanges(shown.map(down));
  const cell = (column: RegisterColumn) => `$${cellName(2, place(column) - 1)}`;
  return [
    rule(OVER, ...columns.slice(0, columns.indexOf('message') + 1))
      .whenFormulaSatisfied(`=(${cell('number')}<>"")*(${cell('turn')}="")`)
      .build(),
    // `Batas Waktu` and `Sifat` stand beyond the first screen, so columns of it show them too. Bold, for whoever sees no red.
    rule(LATE, 'number', 'turn', 'dueAt')
      .whenFormulaSatisfied(`=ISNUMBER(${cell('dueAt')})*(${cell('dueAt')}<NOW())`)
      .setBold(true)
      .build(),
    rule(IMMEDIATE, 'institution', 'urgency')
      .whenFormulaSatisfied(`=${cell('urgency')}="${URGENCY_WORDS.IMMEDIATE}"`)
      .build(),
    rule(REFUSED, 'message').whenTextContains(NOT_RECORDED).build(),
    ...Object.entries(COLOURS).map(([code, colour]) =>
      rule(colour, 'status')
        .whenTextEqualTo(STATUS_WORDS[code as Status])
        .build(),
    ),
  ];
}

function place(column: RegisterColumn): number {
  return columns.indexOf(column) + 1;
}

const HEADING = '#cfe2f3';

/**
 * Folds what an office seldom changes. The rules follow the rows wherever people put them, and dress a heading that is typed as one that was made. Formulas have
 * no separators, since these differ with the sheet's locale.
 */
export function formatSettings(sheet: Sheet, content: readonly (readonly Cell[])[]): void {
  const rows = sheet.getMaxRows() - 1;
  const open = content.findIndex(([name]) => name === ADVANCED_HEADING) + 1;
  sheet.getRange(open + 2, 1, content.length - open, 1).shiftRowGroupDepth(1);
  sheet.collapseAllRowGroups();
  const own = Object.keys(SETTINGS_COLUMNS).length;
  const periods = Object.keys(PERIOD_COLUMNS).length;
  sheet.getRange(1, own + 1, 1, periods).shiftColumnGroupDepth(1);
  sheet.collapseAllColumnGroups();
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule()
      // `Nama`, `Nilai`, `Keterangan` of a new tab.
      .whenFormulaSatisfied('=($A2<>"")*($B2="")*($C2="")')
      .setBackground(HEADING)
      .setBold(true)
      .setRanges([sheet.getRange(2, 1, rows, own + periods)])
      .build(),
  ]);
}
