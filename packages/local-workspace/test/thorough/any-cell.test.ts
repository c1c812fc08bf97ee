// No value of any cell breaks the workspace: whatever a script or a person enters, every page, list and file of it opens.
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openProject, resultOf } from '../open-project.ts';

/** What JSON can hold, and numbers and texts that dates, formats and files have their limits at. */
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    81234567890,
    2958466,
    -1,
    0.5,
    60,
    1e300,
    -1e-320,
    '081234567890',
    '99/99/9999',
    '1e400',
    '29/2/1900',
    '=1/0',
    '={1,2;3}',
    "'=A1",
    '\u0000\uD800',
    '__proto__',
    'https://[',
    'x'.repeat(60_000),
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.double(),
  fc.date({ noInvalidDate: false }).map((date) => date.toString()),
);

const patterns = fc.oneof(
  fc.constantFrom(...'|@|0.00|#,##0|0%|dd/MM/yyyy|hh:mm:ss|[h]:mm|dddd, d mmmm yyyy hh.mm|0.00E+00'.split('|')),
  fc.constantFrom('"', '[Red', '# ?/?', ';;;', '[$Rp]#,##0', 'yyyy"', '\\', '[h', 'e', 'General;@', 'AM/PM'),
  fc.string({ maxLength: 12 }),
);

interface Entry {
  readonly value: unknown;
  readonly pattern: string;
  readonly patternFirst: boolean;
}

const entries: fc.Arbitrary<Entry> = fc.record({ value: values, pattern: patterns, patternFirst: fc.boolean() });

const CODE = `
  function enter(entries) {
    var sheet = SpreadsheetApp.getActiveSheet().clear(), refused = 0;
    entries.forEach(function (entry, index) {
      var cell = sheet.getRange(index + 1, 1);
      try {
        if (entry.patternFirst) cell.setNumberFormat(entry.pattern);
        cell.setValue(entry.value);
        if (!entry.patternFirst) cell.setNumberFormat(entry.pattern);
        SpreadsheetApp.flush();
      } catch (error) {
        // An object whose own toString is no function has no text in JavaScript either.
        if (error.name !== 'Exception' && error.message !== 'Cannot convert object to primitive value') throw error;
        refused += 1;
      }
    });
    sheet.getRange('D1:D99').setFormulas(sheet.getRange('D1:D99').getValues().map(function (_, row) {
      var formula = FORMULAS[row % FORMULAS.length];
      return ['=' + formula.replace(/#/g, 'A' + (row + 1))];
    }));
    var rules = [], range = sheet.getRange('A1:A99'), day = new Date(2026, 11, 1);
    ['whenDateAfter', 'whenDateEqualTo', 'whenNumberGreaterThan', 'whenTextContains'].forEach(function (name) {
      var value = /Date/.test(name) ? day : /Number/.test(name) ? 1 : 'a';
      rules.push(SpreadsheetApp.newConditionalFormatRule()[name](value).setBackground('red').setRanges([range]).build());
    });
    rules.push(SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#fff').setGradientMaxpoint('red').setRanges([range]).build());
    sheet.setConditionalFormatRules(rules);
    range.setDataValidation(SpreadsheetApp.newDataValidation().requireDateAfter(day).build());
    return refused;
  }
  var FORMULAS = ['TEXT(#,"dd/MM/yyyy")', 'YEAR(#)', 'EDATE(#,1)', 'WEEKNUM(#)', '#+1', 'HOUR(#)', 'NETWORKDAYS(#,#+9)', 'VALUE(#)',
    'DATEVALUE(#)', 'TO_DATE(#)', 'REPT(#,2)', 'MATCH(#,A$1:A$99,0)', 'UPPER(#)', 'DATEDIF(#,#,"Y")'];
  function read() {
    var range = SpreadsheetApp.getActiveSheet().getDataRange();
    range.getRichTextValues(); range.getFormulas(); range.getNumberFormats();
    SpreadsheetApp.getActiveSheet().createTextFinder('a').findAll();
    range.sort(1);
    return [range.getValues().length, range.getDisplayValues().length];
  }
  function exported(formats) {
    var token = { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } };
    return formats.map(function (format) {
      var address = SpreadsheetApp.getActive().getUrl().replace('/edit', '/export?format=' + format);
      return UrlFetchApp.fetch(address, token).getBlob().getBytes().length > 0;
    });
  }`;

const SHEET = '/api/sheets/Sheet1';
const PAGES = [
  ...['/', '/sheet', '/executions', '/api/sheets', '/api/executions'],
  ...[SHEET, `${SHEET}?display=1`, `${SHEET}?look=1&display=1`],
];

test.each(['in_ID', 'en_US'])('whatever stands in a cell of whatever format, all opens: %s', async (locale) => {
  const failures = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => failures.mockRestore());
  const workspace = openProject(CODE, { settings: { locale } });
  const app = createApp(workspace);
  const post = async (path: string, body: object) =>
    (await app.request(`/api/sheets/Sheet1/${path}`, { method: 'POST', body: JSON.stringify(body) })).status;
  await fc.assert(
    fc.asyncProperty(fc.array(entries, { minLength: 1, maxLength: 20 }), async (list) => {
      resultOf(workspace, 'enter', JSON.parse(JSON.stringify(list)));
      for (const { value } of list) expect([200, 400, 409]).toContain(await post('edits', { range: 'C1', value }));
      for (const page of PAGES) expect([page, (await app.request(page)).status]).toEqual([page, 200]);
      const { length } = workspace.sheets.read('Sheet1').values;
      expect(resultOf(workspace, 'read')).toEqual([length, length]);
      expect(await post('filter', { column: 1, values: ['a', ''] })).toBe(200);
      expect((await app.request('/api/sheets/Sheet1?look=1')).status).toBe(200);
    }),
    { numRuns: 12, endOnFailure: true },
  );
});

test('and every file of it is made', async () => {
  const workspace = openProject(CODE);
  const list = fc.sample(entries, { numRuns: 300, seed: 1 });
  resultOf(workspace, 'enter', JSON.parse(JSON.stringify(list)));
  expect(resultOf(workspace, 'exported', ['csv', 'tsv', 'pdf', 'xlsx'])).toEqual([true, true, true, true]);
  expect((await createApp(workspace).request('/download/Book.xlsx')).status).toBe(200);
});
