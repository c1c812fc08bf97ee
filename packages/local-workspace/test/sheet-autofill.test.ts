// What goes on by itself: cells filled from those beside them (facts 15.1).
import { expect, test } from 'vitest';
import { seriesOf } from '../src/model/sheets/autofill.ts';
import { evaluate } from './open-project.ts';

test.each([
  [[1, 2, 3, 4], [5, 6, -1], 'numbers go on by their step'],
  [[10, 8, 6, 4], [2, 0, 14], 'and down'],
  [[0.1, 0.2], [0.3, 0.4, -0.1], 'without the noise of binary fractions'],
  [[7], [7, 7, 7], 'one number alone is repeated'],
  [['Jan', 'Feb'], ['Mar', 'Apr', 'Nov'], 'months by their list'],
  [['senin', 'rabu'], ['jumat', 'minggu', 'kamis'], 'days of the locale, written likewise, each by the step'],
  [['Room 8'], ['Room 9', 'Room 10', 'Room 6'], 'what ends in a number'],
  [['a', 'b'], ['a', 'b', 'a'], 'any other text by itself again'],
  [[true, 'x'], [true, 'x', true], 'and what is mixed'],
])('facts 15.1: %j goes on %j: %s', (values, [next, second, before], _words) => {
  const series = seriesOf(
    values.map((value) => ({ value, isDate: false })),
    false,
    'in_ID',
  );
  expect([series(values.length), series(values.length + 1), series(-2)]).toEqual([next, second, before]);
});

const SHEET = 'var sheet = SpreadsheetApp.getActiveSheet(), kinds = SpreadsheetApp.AutoFillSeries;';

test('facts 15.1: a range goes on into a larger one, in one direction, with its looks and its formulas', () => {
  const seen = evaluate(`${SHEET}
    var range = function (a1) { return sheet.getRange(a1); };
    range('A1:A2').setValues([[1], [2]]).setFontWeights([['bold'], ['normal']]);
    range('A1:A2').autoFill(range('A1:A5'), kinds.DEFAULT_SERIES);
    range('E1:H1').setValues([[10, 8, 6, 4]]);
    range('E1:H1').autoFill(range('C1:H1'), kinds.DEFAULT_SERIES);
    range('B1').setFormula('=A1*2');
    range('B1').autoFill(range('B1:B3'), kinds.ALTERNATE_SERIES);
    range('J1').setValue(new Date(2026, 11, 30));
    range('J1').autoFill(range('J1:J3'), kinds.DEFAULT_SERIES);
    range('K1:K2').setValues([[1], [2]]);
    range('K1:K2').autoFill(range('K1:K4'), kinds.ALTERNATE_SERIES);
    var refused = function (to) { try { range('A1:A5').autoFill(range(to), kinds.DEFAULT_SERIES); } catch (error) { return error.message; } };
    return [range('A1:A5').getValues().join(), range('A3:A4').getFontWeights().join(), range('C1:D1').getValues().join(),
      range('B2:B3').getFormulas().join(), range('J2:J3').getDisplayValues().join(), range('K1:K4').getValues().join(),
      refused('C1:C5'), refused('A1:B10'), refused('A1:A5')];`);
  expect(seen).toEqual([
    '1,2,3,4,5',
    'bold,normal',
    '14,12',
    '=A2*2,=A3*2',
    '31/12/2026,01/01/2027',
    '1,2,1,2',
    'The destination range must contain the source range.',
    'AutoFill destination range must extend the source range in only one direction.',
    'AutoFill destination range must extend the source range in only one direction.',
  ]);
});

test('facts 15.1: down to where the data beside it end, and no further', () => {
  const seen = evaluate(`${SHEET}
    sheet.getRange('A1:A20').setFormula('=ROW()').copyTo(sheet.getRange('A1:A20'), { contentsOnly: true });
    sheet.getRange('B1:B2').setValues([['Jan'], ['Feb']]).autoFillToNeighbor(kinds.DEFAULT_SERIES);
    sheet.getRange('D1:E1').setValues([[1, 2]]).autoFillToNeighbor(kinds.DEFAULT_SERIES);
    return [sheet.getRange('B3').getValue(), sheet.getRange('B20:B21').getValues().join(), sheet.getRange('D2').isBlank()];`);
  expect(seen).toEqual(['Mar', 'Aug,', true]);
});
