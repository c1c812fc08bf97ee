// What paints a sheet and what moves with the day: bandings, colour objects, turned texts, relative dates; tabs made after another.
import { expect, test } from 'vitest';
import { openProject, resultOf } from './open-project.ts';
import { onSheet, SHEET, styleOf } from './sheet-scripts.ts';

test('bandings: the colours of a theme under a cell’s own, moved with their rows, one to a range', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    sheet.getRange('A1:B4').setValues([['h', 'k'], [1, 2], [3, 4], [5, 6]]);
    sheet.getRange('A2').setBackground('#ff0000');
    var made = sheet.getRange('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, true, false);
    made.setSecondRowColor('lime').setFooterRowColor('#000000');
    sheet.insertRowBefore(1);
    var refused = [];
    try { sheet.getRange('B5:C9').applyRowBanding(); } catch (error) { refused.push(error.message); }
    try { made.setFirstColumnColor('red'); } catch (error) { refused.push(error.name); }
    var other = sheet.getRange('D1:G2').applyColumnBanding();
    return [made.getRange().getA1Notation(), made.getHeaderRowColor(), made.getSecondRowColor(), made.getFirstColumnColor(),
      other.getSecondColumnColor(), sheet.getBandings().length, sheet.getRange('A2').getBandings().length, refused];
  }
  function off() { ${SHEET} sheet.getBandings().forEach(function (each) { each.remove(); }); return sheet.getBandings().length; }`);
  expect(resultOf(workspace, 'main')).toEqual([
    'A2:B5',
    '#4dd0e1',
    '#00ff00',
    null,
    '#f3f3f3',
    2,
    1,
    [
      'You cannot add alternating background colors to a range that already has alternating background colors.',
      'Exception',
    ],
  ]);
  const ground = (...cells: string[]) => cells.map((cell) => styleOf(workspace, cell)?.background);
  expect(ground('A1', 'A2', 'B2')).toEqual([undefined, '#4dd0e1', '#4dd0e1']);
  expect(ground('A3', 'B3', 'A4', 'B4')).toEqual(['#ff0000', '#ffffff', '#00ff00', '#00ff00']);
  expect(ground('A5', 'B5')).toEqual(['#000000', '#000000']);
  expect(resultOf(workspace, 'off')).toBe(0);
  expect(ground('A2', 'B2')).toEqual([undefined, undefined]);
});

test('colours as objects, of the theme and by CSS text', () => {
  const seen = onSheet(`
    var red = SpreadsheetApp.newColor().setRgbColor('red').build();
    var accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
    sheet.getRange('A1').setBackgroundObject(red).setFontColorObject(accent);
    sheet.getRange('B1:C1').setBackgroundObjects([[accent, null]]);
    var refused = [function () { SpreadsheetApp.newColor().build(); }, function () { SpreadsheetApp.newColor().setRgbColor('no colour'); }].map(function (act) { try { act(); return ''; } catch (error) { return error.name; } });
    var read = sheet.getRange('A1').getBackgroundObject();
    return [sheet.getRange('A1:C1').getBackgrounds()[0], read.asRgbColor().getRed(), read.asRgbColor().asHexString(), String(accent.getColorType()),
      String(accent.asThemeColor().getThemeColorType()), sheet.getRange('A1').getFontColor(), refused];`);
  expect(seen).toEqual([
    ['#ff0000', '#4285f4', '#ffffff'],
    255,
    '#ff0000',
    'THEME',
    'ACCENT1',
    '#4285f4',
    ['Exception', 'Exception'],
  ]);
});

test('a cell keeps a colour of the theme as such, and tells it by its CSS text where that is asked', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var theme = SpreadsheetApp.ThemeColorType;
    var accent = SpreadsheetApp.newColor().setThemeColor(theme.ACCENT2).build();
    var kind = function (colour) { return String(colour.getColorType()) + ' ' + (String(colour.getColorType()) === 'THEME'
      ? colour.asThemeColor().getThemeColorType() : colour.asRgbColor().asHexString()); };
    sheet.getRange('A1').setValue('x').setBackgroundObject(accent).setFontColorObject(accent);
    sheet.getRange('A1').copyTo(sheet.getRange('B1'));
    sheet.getRange('C1:D1').setFontColorObjects([[accent, SpreadsheetApp.newColor().setRgbColor('red').build()]]);
    sheet.getRange('B2').setBackgroundObject(accent).setBackground('lime');
    return [sheet.getRange('A1:C1').getBackgroundObjects()[0].map(kind), sheet.getRange('A1:D1').getFontColorObjects()[0].map(kind),
      sheet.getRange('E9').getBackgroundObject(), sheet.getRange('E9').getFontColorObject(), sheet.getRange('B2').getBackgroundObject()]
      .map(function (each) { return Array.isArray(each) ? each : kind(each); }).concat([sheet.getRange('A1').getBackground(), sheet.getRange('A1').getFontColor()]);
  }`);
  expect(resultOf(workspace, 'main')).toEqual([
    ['THEME ACCENT2', 'THEME ACCENT2', 'RGB #ffffff'],
    ['THEME ACCENT2', 'THEME ACCENT2', 'THEME ACCENT2', 'RGB #ff0000'],
    'RGB #ffffff',
    'RGB #000000',
    'RGB #00ff00',
    '#ea4335',
    '#ea4335',
  ]);
  expect(styleOf(workspace, 'A1')).toMatchObject({ background: '#ea4335', colour: '#ea4335' });
});

test('a colour that was not set is of no kind; a text style has colours of the theme too', () => {
  const seen = onSheet(`
    var none = SpreadsheetApp.newColor();
    var refused = ['asRgbColor', 'asThemeColor'].map(function (name) { try { none[name](); } catch (error) { return error.message; } });
    var accent = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT4).build();
    var style = SpreadsheetApp.newTextStyle().setForegroundColorObject(accent).build();
    var plain = SpreadsheetApp.newTextStyle().build();
    sheet.getRange('A1').setTextStyle(style);
    return [String(none.getColorType()), refused, style.getForegroundColor(), String(style.getForegroundColorObject().asThemeColor().getThemeColorType()),
      plain.getForegroundColor(), plain.getForegroundColorObject(), String(sheet.getRange('A1').getFontColorObject().getColorType()),
      String(sheet.getRange('A1').getTextStyle().getForegroundColorObject().getColorType()),
      sheet.getRange('B1').getTextStyle().getForegroundColorObject().asRgbColor().asHexString()];`);
  expect(seen).toEqual([
    'UNSUPPORTED',
    ['Object is not of type RgbColor.', 'Object is not of type ThemeColor.'],
    'ACCENT4',
    'ACCENT4',
    null,
    null,
    'THEME',
    'THEME',
    '#000000',
  ]);
});

test('texts are turned and read from the right; rows are forced to a height and put in an order of chance', () => {
  const seen = onSheet(`
    sheet.getRange('A1:A9').setValues([[1], [2], [3], [4], [5], [6], [7], [8], [9]]).randomize();
    sheet.getRange('B1').setTextRotation(120);
    sheet.getRange('B2').setVerticalText(true);
    sheet.getRange('B3').setTextRotation(sheet.getRange('B2').getTextRotation());
    sheet.getRange('B4').setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
    sheet.setRightToLeft(true).setRowHeightsForced(2, 2, 5);
    var values = sheet.getRange('A1:A9').getValues().map(Number);
    return [values.slice().sort(), sheet.getRange('B1').getTextRotation().getDegrees(), sheet.getRange('B3').getTextRotation().isVertical(),
      String(sheet.getRange('B4').getTextDirection()), sheet.getRange('B1').getTextDirection(), sheet.isRightToLeft(), sheet.getRowHeight(3)];`);
  expect(seen).toEqual([[1, 2, 3, 4, 5, 6, 7, 8, 9], 90, true, 'RIGHT_TO_LEFT', null, true, 5]);
});

test.each([
  ['whenDateBefore', 'TODAY', [true, true, false, false]],
  ['whenDateAfter', 'YESTERDAY', [false, false, true, true]],
  ['whenDateEqualTo', 'TOMORROW', [false, false, false, true]],
  ['whenDateEqualTo', 'PAST_MONTH', [false, true, true, false]],
  ['whenDateAfter', 'PAST_YEAR', [false, true, true, true]],
])('a condition on a day moves with today: %s %s', (method, day, met) => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var days = [new Date(2024, 0, 1), new Date(2026, 10, 30), new Date(2026, 11, 1), new Date(2026, 11, 2)];
    sheet.getRange('A1:A5').setValues([['h']].concat(days.map(function (each) { return [each]; })));
    var day = SpreadsheetApp.RelativeDate.${day};
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().${method}(day).setBold(true)
      .setRanges([sheet.getRange('A1:A5')]).build()]);
    sheet.getRange('A1:A5').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().${method}(day).build());
    var condition = sheet.getConditionalFormatRules()[0].getBooleanCondition();
    return [String(condition.getCriteriaType()), condition.getCriteriaValues()[0] === day,
      [2, 3, 4, 5].map(function (row) { return !sheet.isRowHiddenByFilter(row); })];
  }`);
  const criteria = `DATE_${method.replace('whenDate', '').replace('EqualTo', 'EQUAL_TO').toUpperCase()}_RELATIVE`;
  expect(resultOf(workspace, 'main')).toEqual([criteria, true, met]);
  expect([2, 3, 4, 5].map((row) => styleOf(workspace, `A${row}`)?.bold === true)).toEqual(met);
});

test('a new tab has the content of its template, and builders tell what they hold', () => {
  const seen = onSheet(`
    sheet.getRange('A1').setValue('x').setNote('n');
    var copy = book.insertSheet('After', 0, { template: sheet });
    var plain = book.insertSheet({ template: copy });
    var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5);
    var filter = SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).whenNumberGreaterThan(3);
    return [copy.getName(), copy.getIndex(), copy.getRange('A1').getValue(), copy.getRange('A1').getNote(), plain.getRange('A1').getValue(),
      book.getSheets().length, String(rule.getCriteriaType()), rule.getCriteriaValues(), filter.getHiddenValues(), filter.getCriteriaValues()];`);
  expect(seen).toEqual(['After', 1, 'x', 'n', 'x', 3, 'NUMBER_BETWEEN', [1, 5], ['a'], [3]]);
});

test('a cell without a format has a pattern, which general brings back, as gas-fakes saw on a live sheet', () => {
  const seen = onSheet(`
    var range = sheet.getRange('A1:E1').setValues([[5, 5, 5, 5, new Date(2026, 11, 1)]]);
    sheet.getRange('B1:D1').setNumberFormats([['0.00', '0.00', '0.00']]).setNumberFormats([['0.00', 'general', 'General']]);
    sheet.getRange('A2').setNumberFormat(sheet.getRange('A1').getNumberFormat()).setValue(7.5);
    return [range.getNumberFormats()[0], range.getDisplayValues()[0], sheet.getRange('A2').getDisplayValue(), sheet.getRange('Z9').getNumberFormat()];`);
  const none = '0.###############';
  expect(seen).toEqual([[none, '0.00', none, none, 'dd/mm/yyyy'], ['5', '5,00', '5', '5', '01/12/2026'], '7,5', none]);
});

test('a date written into the pattern of an unformatted cell stays a number, as in any other pattern', () => {
  const seen = onSheet(`
    sheet.getRange('A2').setNumberFormat(sheet.getRange('A1').getNumberFormat());
    return sheet.getRange('A1:A2').setValues([[new Date(2026, 11, 1)], [new Date(2026, 11, 1)]]).getDisplayValues().map(String);`);
  expect(seen).toEqual(['01/12/2026', '46357']);
});

test('alignments are told by their names: general unless set, general-left after normal, bottom', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var range = sheet.getRange('A1:E1').setValues([[1, 1, 1, 1, 1]]);
    range.setHorizontalAlignments([['left', 'center', 'right', 'normal', null]]).setVerticalAlignments([['top', 'middle', 'bottom', null, null]]);
    return [range.getHorizontalAlignments()[0], range.getVerticalAlignments()[0], range.setHorizontalAlignment('normal').getHorizontalAlignment()];
  }`);
  expect(resultOf(workspace, 'main')).toEqual([
    ['left', 'center', 'right', 'general-left', 'general'],
    ['top', 'middle', 'bottom', 'bottom', 'bottom'],
    'general-left',
  ]);
  // A number stands at the right then as before.
  expect(styleOf(workspace, 'A1')?.align).toBe('right');
});

test('each side of a cell keeps its own line, which getBorder tells of the first cell, as gas-fakes saw on a live sheet', () => {
  const seen = onSheet(`
    var range = sheet.getRange('B2:D4');
    var none = range.getBorder();
    range.setBorder(true, true, true, true, true, true);
    range.setBorder(true, null, true, true, true, true, '#00ff00', SpreadsheetApp.BorderStyle.DASHED);
    sheet.getRange('G7').setBorder(true, null, null, null, null, null);
    var tell = function (side) {
      var colour = side.getColor();
      return [side.getBorderStyle() && String(side.getBorderStyle()), String(colour.getColorType()) === 'RGB' ? colour.asRgbColor().asHexString() : String(colour.getColorType())].join(' ');
    };
    var lines = function (a1) { var found = sheet.getRange(a1).getBorder(); return ['getTop', 'getLeft', 'getBottom', 'getRight'].map(function (name) { return tell(found[name]()); }); };
    return [none, lines('B2:D4'), lines('G7'), sheet.getRange('G7').setBorder(false, null, null, null, null, null).getBorder()];`);
  expect(seen).toEqual([
    null,
    ['DASHED #00ff00', 'SOLID #000000', 'DASHED #00ff00', 'DASHED #00ff00'],
    ['SOLID #000000', ' UNSUPPORTED', ' UNSUPPORTED', ' UNSUPPORTED'],
    null,
  ]);
});

test('the ranges of a list are painted and turned together', () => {
  const seen = onSheet(`
    sheet.getRangeList(['A1', 'C3:D4']).setBackgroundRGB(255, 0, 0).setTextRotation(45).setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
    sheet.getRangeList(['F1', 'G1']).setVerticalText(true);
    return ['A1', 'D4', 'B2', 'G1'].map(function (a1) {
      var cell = sheet.getRange(a1);
      return [cell.getBackground(), cell.getTextRotation().getDegrees(), cell.getTextRotation().isVertical(), String(cell.getTextDirection())].join();
    });`);
  const painted = '#ff0000,45,false,RIGHT_TO_LEFT';
  expect(seen).toEqual([painted, painted, '#ffffff,0,false,null', '#ffffff,0,true,null']);
});

test('the old names of the background are understood', () => {
  const seen = onSheet(`
    sheet.getRange('A1').setBackgroundColor('red');
    sheet.getRange('B1:C1').setBackgroundColors([['lime', null]]);
    return [sheet.getRange('A1').getBackgroundColor(), sheet.getRange('A1:C1').getBackgroundColors()[0], sheet.getRange('A1').getBackground()];`);
  expect(seen).toEqual(['#ff0000', ['#ff0000', '#00ff00', '#ffffff'], '#ff0000']);
});

test('wrapping is one attribute: unset texts overflow and are said to wrap, as gas-fakes saw on a live sheet', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var strategies = SpreadsheetApp.WrapStrategy;
    sheet.getRange('A1:E1').setValues([[1, 2, 3, 4, 5]]);
    sheet.getRange('B1').setWrap(true);
    sheet.getRange('C1').setWrap(false);
    sheet.getRange('D1').setWrapStrategy(strategies.CLIP);
    sheet.getRange('E1').setWrap(true).setWrapStrategy(strategies.OVERFLOW);
    var range = sheet.getRange('A1:E1');
    var told = [range.getWraps()[0], range.getWrapStrategies()[0].map(String), sheet.getRange('A1').getWrap(), sheet.getRange('B1').clearFormat().getWrap()];
    return told.concat([range.setWraps([[true, false, true, false, true]]).getWrapStrategies()[0].map(String)]);
  }`);
  expect(resultOf(workspace, 'main')).toEqual([
    [true, true, false, false, false],
    ['OVERFLOW', 'WRAP', 'OVERFLOW', 'CLIP', 'OVERFLOW'],
    true,
    true,
    ['WRAP', 'OVERFLOW', 'WRAP', 'OVERFLOW', 'WRAP'],
  ]);
  expect([...'ABCDE'].map((column) => styleOf(workspace, `${column}1`)?.wrap)).toEqual([
    true,
    undefined,
    true,
    undefined,
    true,
  ]);
});

test('text styles are set in one call, each leaving what it does not say', () => {
  const seen = onSheet(`
    var range = sheet.getRange('A1:B1').setFontStyle('italic').setFontLine('underline');
    var large = SpreadsheetApp.newTextStyle().setFontSize(16).setBold(true).setForegroundColor('red').build();
    var plain = SpreadsheetApp.newTextStyle().setUnderline(false).build();
    range.setTextStyles([[large, plain]]);
    return [range.getFontSizes(), range.getFontWeights(), range.getFontColors(), range.getFontStyles(), range.getFontLines()];`);
  expect(seen).toEqual([
    [[16, 10]],
    [['bold', 'normal']],
    [['#ff0000', '#000000']],
    [['italic', 'italic']],
    [['underline', 'none']],
  ]);
});

test('colours of conditional formats are told in lower case, those of the theme as they are', () => {
  const seen = onSheet(`
    var rule = function () { return SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('A1')]); };
    var theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
    sheet.setConditionalFormatRules([rule().whenCellEmpty().setBackground('#FF00AA').setFontColor('#ABCDEF').build(),
      rule().setGradientMinpoint('#FFFFFF').setGradientMaxpointObject(theme).build()]);
    var rules = sheet.getConditionalFormatRules(), plain = rules[0].getBooleanCondition(), scale = rules[1].getGradientCondition();
    return [plain.getBackground(), plain.getFontColor(), scale.getMinColor(), String(scale.getMaxColorObject().asThemeColor().getThemeColorType())];`);
  expect(seen).toEqual(['#ff00aa', '#abcdef', '#ffffff', 'ACCENT1']);
});
