// What a service method takes: what fits no overload of Google's is refused in Google's words.
import { expect, test } from 'vitest';
import { advanced, evaluate } from './open-project.ts';
import { onSheet } from './sheet-scripts.ts';

const refused = [
  ["sheet.getRange('A1').setNotes('x')", '(String)', 'SpreadsheetApp.Range.setNotes'],
  ["sheet.getRange('A1').setValues('x')", '(String)', 'SpreadsheetApp.Range.setValues'],
  ["sheet.getRange('A1').setValues(sheet.getRange('A1'))", '(SpreadsheetApp.Range)', 'SpreadsheetApp.Range.setValues'],
  ["sheet.getRange('A1').setValue()", '()', 'SpreadsheetApp.Range.setValue'],
  ["sheet.getRange('A1').copyTo('B1')", '(String)', 'SpreadsheetApp.Range.copyTo'],
  ["sheet.getRange('A1').setWrap('yes')", '(String)', 'SpreadsheetApp.Range.setWrap'],
  ["sheet.getRange('A1').sort([null])", '((class))', 'SpreadsheetApp.Range.sort'],
  ["sheet.getRange('A1').setWrapStrategies([null])", '((class))', 'SpreadsheetApp.Range.setWrapStrategies'],
  ["sheet.getRange('A1').setDataValidations([['x']])", '((class))', 'SpreadsheetApp.Range.setDataValidations'],
  ['sheet.getRange()', '()', 'SpreadsheetApp.Sheet.getRange'],
  ["sheet.getRange('A', 1)", '(String,number)', 'SpreadsheetApp.Sheet.getRange'],
  ['sheet.getRange(1, 1, undefined)', '(number,number,null)', 'SpreadsheetApp.Sheet.getRange'],
  ['sheet.getRange(1, 1, 1, 1, 1)', '(number,number,number,number,number)', 'SpreadsheetApp.Sheet.getRange'],
  ['sheet.deleteRow(null)', '(null)', 'SpreadsheetApp.Sheet.deleteRow'],
  ["sheet.appendRow('x')", '(String)', 'SpreadsheetApp.Sheet.appendRow'],
  ["sheet.getProtections('SHEET')", '(String)', 'SpreadsheetApp.Sheet.getProtections'],
  ['sheet.setConditionalFormatRules([null])', '((class))', 'SpreadsheetApp.Sheet.setConditionalFormatRules'],
  ['book.deleteSheet(null)', '(null)', 'SpreadsheetApp.Spreadsheet.deleteSheet'],
  ['SpreadsheetApp.open({})', '((class))', 'SpreadsheetApp.open'],
  [
    "SpreadsheetApp.newDataValidation().requireDate('=A1')",
    '(String)',
    'SpreadsheetApp.DataValidationBuilder.requireDate',
  ],
  [
    'SpreadsheetApp.newFilterCriteria().whenNumberBetween(1)',
    '(number)',
    'SpreadsheetApp.FilterCriteriaBuilder.whenNumberBetween',
  ],
  [
    "DriveApp.createFile('a.txt', 'x').makeCopy('b', 'c', DriveApp.getRootFolder())",
    '(String,String,DriveApp.Folder)',
    'DriveApp.File.makeCopy',
  ],
  ["Utilities.formatDate('2026-01-01', 'GMT', 'yyyy')", '(String,String,String)', 'Utilities.formatDate'],
  ['HtmlService.createTemplate({})', '((class))', 'HtmlService.createTemplate'],
  ["MailApp.sendEmail({ a: 1 }, 's', 'b')", '((class),String,String)', 'MailApp.sendEmail'],
  ["FormApp.create('F').setAllowResponseEdits('yes')", '(String)', 'FormApp.Form.setAllowResponseEdits'],
  ["FormApp.create('F').addListItem().setChoices('a')", '(String)', 'FormApp.ListItem.setChoices'],
  ["CalendarApp.createEvent('a', 1, 2)", '(String,number,number)', 'CalendarApp.createEvent'],
  ["ScriptApp.newTrigger('main').timeBased().everyHours(null)", '(null)', 'ScriptApp.ClockTriggerBuilder.everyHours'],
  ["LockService.getScriptLock().waitLock('soon')", '(String)', 'LockService.Lock.waitLock'],
  ["CacheService.getScriptCache().removeAll('a')", '(String)', 'CacheService.Cache.removeAll'],
] as const;

test('facts 3.4: arguments that fit no overload are refused by their types and the name of the method', () => {
  const messages = onSheet(
    `return [${refused.map(([code]) => `() => ${code}`).join(',')}]
      .map((each) => { try { each(); return 'taken'; } catch (error) { return String(error); } });`,
  );
  const expected = refused.map(
    ([, types, method]) => `Exception: The parameters ${types} don't match the method signature for ${method}.`,
  );
  expect(messages).toEqual(expected);
});

test('facts 1.1, 3.1: numbers become texts, and what is undefined is null', () => {
  const got = evaluate(`
    const form = FormApp.create(2026);
    form.setTitle(12).setDescription(true);
    const range = SpreadsheetApp.getActiveSheet().getRange('A1').setNote(25).setValue('x').setValue(undefined);
    return [form.getTitle(), form.getDescription(), range.getNote(), range.getValue(), form.getItems().length,
      CalendarApp.createCalendar('C').createEvent('a', new Date(0), new Date(1000), undefined).setColor(CalendarApp.EventColor.RED).getColor()];
  `);
  expect(got).toEqual(['12', 'true', '25', '', 0, '11']);
});

test('facts 3.4: where there is one signature alone, lists and dates become texts', () => {
  const got = evaluate(`
    const file = DriveApp.createFile('a.txt', 'x'), refusals = [];
    for (const each of [() => HtmlService.createTemplate(['x']), () => DriveApp.getFileById({}), () => MailApp.sendEmail(['a@b.example'], 's', 'b')]) {
      try { each(); } catch (error) { refusals.push(error.message.split(' for ')[1]); }
    }
    PropertiesService.getScriptProperties().setProperty('lastRun', new Date(0));
    return [DriveApp.getFileById(('https://x/' + file.getId()).match(/[-\\w]{25,}/)).getName(),
      Date.parse(PropertiesService.getScriptProperties().getProperty('lastRun')), refusals];
  `);
  expect(got).toEqual(['a.txt', 0, ['HtmlService.createTemplate.', 'DriveApp.getFileById.', 'MailApp.sendEmail.']]);
});

test.each([
  [
    'Calendar.Events.insert(null, "primary")',
    "Exception: The parameters (null,String) don't match the method signature",
  ],
  ['Calendar.Events.insert({ start: 1, attendees: "x" }, "primary")', 'Missing start time.'],
  ['Calendar.Events.patch({ recurrence: 5 }, "primary", event.id)', 'Invalid value for: recurrence'],
  ['Calendar.Events.patch({ summary: {} }, "primary", event.id)', 'Invalid value for: summary'],
  ['Calendar.Acl.insert({}, "primary")', 'Invalid resource.'],
  ['Calendar.Freebusy.query({})', 'Bad Request'],
])('a resource that is none is refused: %s', (code, message) => {
  const at = (hour: number) => `{ dateTime: '2026-12-03T${hour}:00:00Z' }`;
  const event = `var event = Calendar.Events.insert({ start: ${at(10)}, end: ${at(11)} }, 'primary');`;
  expect(() => evaluate(`${event} ${code};`, { manifest: advanced('Calendar') })).toThrow(message);
});
