// What is copied: cells, sheets, whole files, and what goes along (facts 3.5).
import { expect, test } from 'vitest';
import { evaluate } from './open-project.ts';

const SHEET = 'var sheet = SpreadsheetApp.getActiveSheet();';

test('facts 3.5: a copy is not cut to the size of its target', () => {
  const seen = evaluate(`${SHEET}
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).setFontWeight('bold');
    sheet.getRange('A1:B2').copyTo(sheet.getRange('D1'));
    sheet.getRange('A1:B2').copyValuesToRange(sheet, 7, 7, 1, 1);
    return [sheet.getRange('D1:E2').getValues(), sheet.getRange('E2').getFontWeight(), sheet.getRange('G1:H2').getValues(),
      sheet.getRange('H2').getFontWeight()];`);
  const block = [
    [1, 2],
    [3, 4],
  ];
  expect(seen).toEqual([block, 'bold', block, 'normal']);
});
