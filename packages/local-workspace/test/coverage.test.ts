// `npm run coverage:services`: that it counts, and that no class has lost a member.
import { expect, test } from 'vitest';
import { serviceCoverage } from '../build/coverage-services.ts';

const all = serviceCoverage();

/** Members that are emulated now; raise a number when more is, never lower one. */
const floor: Readonly<Record<string, number>> = {
  'Cache.Cache': 6,
  'Calendar.Calendar': 23,
  'Calendar.CalendarApp': 39,
  'Calendar.CalendarEvent': 43,
  'Drive.File': 39,
  'Calendar.EventGuest': 4,
  'Base.Blob': 12,
  'Base.Browser': 3,
  'Document.Body': 41,
  'Document.Document': 25,
  'Document.DocumentApp': 9,
  'Document.Paragraph': 39,
  'Document.Table': 23,
  'Document.Text': 29,
  'Drive.DriveApp': 21,
  'Forms.Form': 64,
  'Forms.FormApp': 14,
  'Forms.FormResponse': 9,
  'Gmail.GmailApp': 53,
  'Gmail.GmailMessage': 31,
  'Gmail.GmailThread': 30,
  'HTML.HtmlOutput': 20,
  'HTML.HtmlService': 7,
  'HTML.HtmlTemplate': 4,
  'Lock.Lock': 4,
  'Mail.MailApp': 2,
  'Properties.Properties': 7,
  'Script.ClockTriggerBuilder': 13,
  'Script.ScriptApp': 14,
  'Spreadsheet.DataValidationBuilder': 32,
  'Spreadsheet.DeveloperMetadata': 13,
  'Spreadsheet.DeveloperMetadataFinder': 7,
  'Spreadsheet.PivotFilter': 5,
  'Spreadsheet.PivotGroup': 14,
  'Spreadsheet.PivotTable': 12,
  'Spreadsheet.PivotValue': 7,
  'Spreadsheet.Protection': 21,
  'Spreadsheet.Group': 7,
  'Spreadsheet.Range': 162,
  'Spreadsheet.RangeList': 35,
  'Spreadsheet.Sheet': 104,
  'Spreadsheet.Spreadsheet': 90,
  'Spreadsheet.SpreadsheetApp': 44,
  'Spreadsheet.TextFinder': 12,
  'Spreadsheet.TextStyle': 9,
  'Spreadsheet.TextStyleBuilder': 9,
  'Utilities.Utilities': 21,
};

test.each(Object.entries(floor))('%s has at least %i members', (name, least) => {
  const found = all.find((each) => `${each.service}.${each.name}` === name);
  expect(found?.emulated).toBeGreaterThanOrEqual(least);
});

test('what is counted is typed, and what is missing is named', () => {
  for (const { emulated, typed, missing } of all) expect(emulated + missing.length).toBe(typed);
  expect(all.filter((each) => each.emulated > 0).length).toBeGreaterThanOrEqual(120);
});
