// The look of a new `Permohonan`: colours by status, folded columns, and warnings on the script's columns.
import { STATUS_WORDS } from '../../words/sheet/choices.ts';
import { REGISTER_COLUMNS, type RegisterColumn } from '../../words/sheet/columns.ts';
import { type ColumnGroup, REGISTER_FORMATS } from '../sheets/register/columns.ts';
import { offerInRows } from '../sheets/register/offers.ts';
import type { Layout } from '../sheets/tables.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columns = Object.keys(REGISTER_COLUMNS) as RegisterColumn[];
/** Neighbouring groups of one depth are one to Google. */
const FOLDED: readonly ColumnGroup[] = ['CONTACT', 'LETTER'];
const FROZEN_COLUMNS = 1;

/** The columns that people should not edit, as ranges. */
const SCRIPT_COLUMNS: readonly (readonly [first: RegisterColumn, last: RegisterColumn])[] = [
  ['number', 'status'],
  ['attention', 'attention'],
  ['message', 'message'],
  ['position', 'dueAt'],
  ['clashesWith', 'alternatives'],
  ['attended', 'attended'],
  ['contactLink', 'contactLink'],
  ['submittedAt', 'step8'],
];

const COLOURS: Readonly<Partial<Record<keyof typeof STATUS_WORDS, string>>> = {
  SUBMITTED: '#fff2cc',
  FORWARDED: '#fce5cd',
  AWAITING_APPLICANT: '#ead1dc',
  APPROVED: '#cfe2f3',
  SCHEDULED: '#d9ead3',
  READY: '#b6d7a8',
  REJECTED: '#f4cccc',
  CANCELLED: '#d9d9d9',
  NO_SHOW: '#d9d9d9',
  DUPLICATE: '#d9d9d9',
  IGNORED: '#d9d9d9',
};

/** Formats the new tab; people may change the look afterwards. */
export function formatRegister(sheet: Sheet): void {
  const rows = sheet.getMaxRows() - 1;
  const status = sheet.getRange(2, place('status'), rows, 1);
  sheet.setConditionalFormatRules(
    Object.entries(COLOURS).map(([code, colour]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(STATUS_WORDS[code as keyof typeof STATUS_WORDS])
        .setBackground(colour)
        .setRanges([status])
        .build(),
    ),
  );
  sheet.setFrozenColumns(FROZEN_COLUMNS);
  const places = Object.fromEntries(columns.map((column, index) => [column, index])) as Layout<RegisterColumn>;
  offerInRows(sheet, places, 2, rows + 1);
  const folded = columns.filter((column) => FOLDED.includes(REGISTER_FORMATS[column].group)).map(place);
  sheet.getRange(1, Math.min(...folded), 1, folded.length).shiftColumnGroupDepth(1);
  sheet.collapseAllColumnGroups();
  for (const [first, last] of SCRIPT_COLUMNS) {
    sheet
      .getRange(2, place(first), rows, place(last) - place(first) + 1)
      .protect()
      .setDescription(`${namesOf(first, last)}: ditulis oleh sistem`)
      .setWarningOnly(true);
  }
}

function namesOf(first: RegisterColumn, last: RegisterColumn): string {
  const [from, to] = [REGISTER_COLUMNS[first], REGISTER_COLUMNS[last]];
  return first === last ? from : `${from} – ${to}`;
}

function place(column: RegisterColumn): number {
  return columns.indexOf(column) + 1;
}
