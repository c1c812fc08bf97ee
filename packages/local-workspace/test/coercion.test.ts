// What a cell holds after something is typed into it, by the spreadsheet's locale (facts 3.1, 11.3).
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';

/** Types a text into a cell. @returns value (a date as ISO), what is shown, and the formula */
function typed(text: unknown, locale = 'id_ID'): unknown {
  return evaluate(
    `var cell = SpreadsheetApp.getActiveSheet().getRange('A1');
     cell.setValue(${JSON.stringify(text)});
     var value = cell.getValue();
     return [value instanceof Date ? value.toISOString() : value, cell.getDisplayValue(), cell.getFormula()];`,
    { settings: { locale } },
  );
}

const DAY = '2026-02-28T17:00:00.000Z';

test.each([
  ['1/3/2026', DAY, '01/03/2026'],
  ['2026-03-01', DAY, '01/03/2026'],
  ['1 Maret 2026', DAY, '01-Mar-26'],
  ['1.234,5', 1234.5, '1.234,50'],
  ['2.000', 2000, '2.000'],
  ['1,5', 1.5, '1,5'],
  ['Rp5.000', 5000, 'Rp5.000'],
  ['50%', 0.5, '50%'],
  ['1E5', 100000, '1,00E+05'],
  ['007', 7, '7'],
  ['0812345678', 812345678, '812345678'],
  ['TRUE', true, 'TRUE'],
  ['10.30', '10.30', '10.30'],
  ['09.00', '09.00', '09.00'],
  ['31/2/2026', '31/2/2026', '31/2/2026'],
  ['1/3/2026 10.30', '2026-03-01T03:30:00.000Z', '01/03/2026 10.30'],
  [' 1/3/2026 ', DAY, '01/03/2026'],
  ['-Rp5.000', -5000, '-Rp5.000'],
  ['€5,50', 5.5, '€5,50'],
  ['6281234567890', 6281234567890, '6281234567890'],
  [1 / 3, 1 / 3, '0,3333333333'],
  ['Selasa', 'Selasa', 'Selasa'],
  ["'1/3/2026", '1/3/2026', '1/3/2026'],
  ["'=A1", '=A1', '=A1'],
  ['', '', ''],
  [12, 12, '12'],
  [null, '', ''],
])('id_ID: %j is %j, shown as %j', (text, value, display) => {
  expect(typed(text)).toEqual([value, display, '']);
});

test('facts 14.2: digits that no day has read as a number where dates are shown, and break nothing', () => {
  const workspace = openProject(`
    function format() { SpreadsheetApp.getActiveSheet().getRange('A1:A3').setNumberFormat('dd/MM/yyyy'); }
    function read() { return SpreadsheetApp.getActiveSheet().getRange('A1:A3').getValues().map(function (row) { return String(row[0]); }); }`);
  workspace.run('format');
  workspace.sheets.edit('Sheet1', { range: 'A1', values: [[81234567890], [6282123456789], [99999999]] });
  expect(workspace.run('read').value).toEqual(['81234567890', '6282123456789', '99999999']);
  expect(workspace.sheets.read('Sheet1').values).toEqual([[81234567890], [6282123456789], [99999999]]);
  expect(() => workspace.sheets.look('Sheet1')).not.toThrow();
});

test('facts 14.2: Indonesian has the old code; the new one is refused when it is applied, unless the switch says so', () => {
  const code = `
    function set(locale) {
      var book = SpreadsheetApp.getActive(), told = [];
      try { book.setSpreadsheetLocale(locale); told.push('set'); SpreadsheetApp.flush(); } catch (error) { told.push(error.message); }
      return told.concat(book.getSpreadsheetLocale());
    }
    function typed(cell) { return SpreadsheetApp.getActiveSheet().getRange(cell).setValue('1/3/2026').getDisplayValue(); }`;
  const settings = { locale: 'en_US' };
  const workspace = openProject(code, { settings });
  const refused = expect.stringMatching(
    /^Unsupported locale: id_ID \(the reading indonesianLocale; Google's documentation: /,
  );
  expect(resultOf(workspace, 'set', 'id_ID')).toEqual(['set', refused, 'en_US']);
  expect(resultOf(workspace, 'typed', 'A1')).toBe('1/3/2026');
  expect(resultOf(workspace, 'set', 'in_ID')).toEqual(['set', 'in_ID']);
  expect(resultOf(workspace, 'typed', 'A2')).toBe('01/03/2026');
  const milder = openProject(code, { settings, readings: { indonesianLocale: 'either' } });
  expect(resultOf(milder, 'set', 'id_ID')).toEqual(['set', 'id_ID']);
});

const OTHER_DAY = '2026-01-02T17:00:00.000Z';

test.each([
  ['en_US', '1,234.5', 1234.5, '1,234.50'],
  ['en_US', '2.000', 2, '2'],
  ['en_US', '$5.00', 5, '$5.00'],
  ['en_US', '-$5', -5, '-$5'],
  ['en_US', '10:30pm', '1899-12-30T15:12:40.000Z', '10:30 PM'],
  ['en_US', '1/3/2026 10.30', '1/3/2026 10.30', '1/3/2026 10.30'],
  ['en_US', '13/3/2026', '13/3/2026', '13/3/2026'],
  ['en_US', '1/3/2026', OTHER_DAY, '1/3/2026'],
  ['en_GB', '1/3/2026', DAY, '01/03/2026'],
  ['en_GB', '£5', 5, '£5'],
  ['en_GB', '1,234.5', 1234.5, '1,234.50'],
  ['de_DE', '1.3.2026', DAY, '01.03.2026'],
  ['de_DE', '1/3/2026', DAY, '01.03.2026'],
  ['de_DE', '1. März 2026 ', DAY, '01. Mrz 26'],
  ['de_DE', '1.234,5', 1234.5, '1.234,50'],
  ['de_DE', '5,00 €', 5, '5,00 €'],
  ['de_DE', 'WAHR', true, 'WAHR'],
  ['de_DE', '10:30', '1899-12-30T03:12:40.000Z', '10:30'],
])('%s: %j is %j, shown as %j', (locale, text, value, display) => {
  expect(typed(text, locale)).toEqual([value, display, '']);
});

test('facts 3.2: days are counted from 30 December 1899, without a 29 February 1900', () => {
  const found = evaluate(
    `var cell = SpreadsheetApp.getActiveSheet().getRange('A1');
     var read = function (entry) {
       cell.clear().setValue(entry);
       var value = cell.getValue();
       return [value instanceof Date ? Utilities.formatDate(value, 'Asia/Pontianak', 'd/M/yyyy') : value, cell.getDisplayValue()];
     };
     var days = ['1/1/1900', '28/2/1900', '29/2/1900', '1/3/1900', new Date(1899, 11, 31), new Date(1850, 0, 15)].map(read);
     cell.clear().setNumberFormat('d/m/yyyy hh:mm').setValue(0.5);
     return days.concat(cell.getDisplayValue());`,
  );
  expect(found).toEqual([
    ['1/1/1900', '01/01/1900'],
    ['28/2/1900', '28/02/1900'],
    ['29/2/1900', '29/2/1900'],
    ['1/3/1900', '01/03/1900'],
    ['31/12/1899', '31/12/1899'],
    ['15/1/1850', '15/01/1850'],
    '30/12/1899 12:00',
  ]);
});

test.each([
  ['=A2', '=A2', ''],
  ['+A2', '=+A2', ''],
  ['=HYPERLINK("http://evil.example")', '=HYPERLINK("http://evil.example")', 'http://evil.example'],
  ['=Ani', '=Ani', '#NAME?'],
])('facts 3.1: %j becomes a formula', (text, formula, shown) => {
  expect(typed(text)).toEqual([shown, shown, formula]);
});

test.each(['=A2', '+62 812', '007', '1/3/2026', "'x", 'TRUE'])('a cell formatted @ keeps %j as it is', (text) => {
  const found = evaluate(
    `var cell = SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('@');
     cell.setValue(${JSON.stringify(text)});
     return [cell.getValue(), cell.getDisplayValue(), cell.getFormula()];`,
  );
  expect(found).toEqual([text, text, '']);
});

test('facts 3.2: a time of day is a date on 30 December 1899 with the zone’s old offset', () => {
  const found = evaluate(
    `var cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue('9:00');
     var value = cell.getValue();
     return [value.toISOString(), value.getHours(), cell.getDisplayValue(), value.getTime()];`,
  );
  expect(found).toEqual(['1899-12-30T01:42:40.000Z', 9, '09.00', Date.UTC(1899, 11, 30, 1, 42, 40)]);
});

test('dates are read in the spreadsheet’s zone, not the script’s', () => {
  const found = evaluate(
    `var book = SpreadsheetApp.getActive();
     book.setSpreadsheetTimeZone('America/New_York');
     var cell = book.getActiveSheet().getRange('A1').setValue('1/7/2026');
     return cell.getValue().toISOString();`,
  );
  expect(found).toBe('2026-07-01T04:00:00.000Z');
});

test('a Date is written as it would be typed, and comes back the same instant', () => {
  const found = evaluate(
    `var sheet = SpreadsheetApp.getActiveSheet();
     sheet.getRange('A1:B1').setValues([[new Date(2026, 11, 1, 9, 30, 15), new Date(2026, 11, 1)]]);
     return sheet.getRange('A1:B1').getValues()[0].map(Number).concat(sheet.getRange('A1:B1').getDisplayValues()[0]);`,
  );
  const shown = ['01/12/2026 09.30', '01/12/2026'];
  expect(found).toEqual([Date.UTC(2026, 11, 1, 2, 30, 15), Date.UTC(2026, 10, 30, 17), ...shown]);
});

test('facts 3.1: undefined and null clear; a number through setNotes is a Java double', () => {
  const found = evaluate(
    `var range = SpreadsheetApp.getActiveSheet().getRange('A1:B1');
     range.setValues([[1, 2]]);
     range.setValues([[undefined, null]]);
     range.setNotes([[25, 'x']]);
     return [range.getValues(), range.getNotes(), range.isBlank()];`,
  );
  expect(found).toEqual([[['', '']], [['25.0', 'x']], true]);
});

test('a person types like a script does', () => {
  const workspace = openProject('function main() {}');
  workspace.sheets.edit('Sheet1', { range: 'B2', values: [['1/3/2026', '=B2+1', "'5"]] });
  const { values, formulas } = workspace.sheets.read('Sheet1');
  expect(values).toEqual([
    ['', '', '', ''],
    ['', '2026-03-01', '2026-03-02', '5'],
  ]);
  expect(formulas).toEqual({ C2: '=B2+1' });
});

const APPENDED = `
  var sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A:D').setNumberFormat('@');
  sheet.appendRow(['081234', '=1+1', 'Ani', new Date(2026, 11, 1)]);
  sheet.getRange('A2:B2').setValues([['081234', '=1+1']]);
  return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('B1').getFormula(), sheet.getRange('A2:B2').getValues()[0]];`;

test('facts 13.2: appendRow reads every value as typed, also in a column of texts, which setValues respects', () => {
  expect(evaluate(APPENDED)).toEqual([[81234, 2, 'Ani'], '=1+1', ['081234', '=1+1']]);
  expect(evaluate(APPENDED, { readings: { appendRow: 'by-format' } })).toEqual([
    ['081234', '=1+1', 'Ani'],
    '',
    ['081234', '=1+1'],
  ]);
});

test.each([
  ['2026-03-08T06:30:00.000Z', '3/8/2026 1:30'],
  ['2026-03-08T07:30:00.000Z', '3/8/2026 3:30'],
  ['2026-11-01T05:30:00.000Z', '11/1/2026 1:30'],
  ['2026-11-01T07:30:00.000Z', '11/1/2026 2:30'],
])('facts 11.10: on a day of the clock change %s is shown as %s and read back', (iso, display) => {
  const found = evaluate(
    `var cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(new Date('${iso}'));
     return [cell.getDisplayValue(), cell.getValue().toISOString(),
       Utilities.formatDate(cell.getValue(), 'America/New_York', 'M/d/yyyy H:mm')];`,
    { manifest: { timeZone: 'America/New_York' }, settings: { locale: 'en_US' } },
  );
  expect(found).toEqual([display, iso, display]);
});

test.each([['dd/mm/yyyy hh"."mm'], ['dd"/"mm"/"yyyy" "hh"."mm'], ['dd/mm/yyyy hh.mm']])(
  'facts 3.6: a pattern shows what it has in quotes as it stands, and the cell stays a date: %s',
  (pattern) => {
    const seen = evaluate(`var cell = SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('${pattern}');
      cell.setValue(new Date('2026-12-08T02:30:15.000Z'));
      return [cell.getDisplayValue(), cell.getValue().toISOString()];`);
    expect(seen).toEqual(['08/12/2026 09.30', '2026-12-08T02:30:15.000Z']);
  },
);
