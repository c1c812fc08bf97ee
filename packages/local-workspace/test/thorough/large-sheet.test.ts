// A sheet as large as an office's after years.
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/workspace.ts';
import { newFolder, openProject, resultOf } from '../open-project.ts';

test('20,000 rows of 40 columns are written, read, edited, sorted and kept', () => {
  const data = newFolder();
  const workspace = openProject(
    `function fill() {
       var sheet = SpreadsheetApp.getActiveSheet();
       sheet.insertRowsAfter(1000, 19000);
       sheet.insertColumnsAfter(26, 14);
       var rows = [];
       for (var r = 0; r < 20000; r++) {
         var row = [];
         for (var c = 0; c < 40; c++) row.push(c < 3 ? new Date(2026, 0, 1 + r % 365) : c < 10 ? r * c : 'text ' + c);
         rows.push(row);
       }
       sheet.getRange(1, 1, 20000, 40).setValues(rows);
     }
     function read() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues().length; }`,
    { data },
  );
  const { sheets } = workspace;
  const shown = () => sheets.read('Sheet1', { display: true }).values;
  resultOf(workspace, 'fill');
  expect(resultOf(workspace, 'read')).toBe(20_000);
  sheets.edit('Sheet1', { range: 'C500', value: 'x' });
  sheets.insertRows('Sheet1', { before: 500 });
  expect(shown()).toHaveLength(20_001);
  expect(shown()[500]?.[2]).toBe('x');
  expect(sheets.look('Sheet1').styleOf).toHaveLength(20_001);
  sheets.sort('Sheet1', { column: 5, ascending: false });
  expect(shown()[0]?.[4]).toBe(String(19_999 * 4));
  workspace.save();
  const again = openWorkspace({ project: workspace.project.folder, data });
  expect(again.sheets.read('Sheet1', { display: true }).values[0]).toEqual(shown()[0]);
});
