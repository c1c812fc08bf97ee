// What the reference of SpreadsheetApp refuses.
import { type RefusalRow, row } from './row.ts';

const SHEET =
  "var book = SpreadsheetApp.getActive(); var sheet = book.insertSheet(); var other = book.insertSheet(); var range = sheet.getRange('A1:B2');";
const ONE_CELL = 'The specified Range must consist of one cell, otherwise it throws an exception.';
const NO_NULL = 'Error — If any of the values are null.';
const GRID = 'must match dimensions of this range';

/** Methods that take a table of values, each with a value that is taken. */
const tables: Readonly<Record<string, string>> = {
  setBackgroundObjects: 'SpreadsheetApp.newColor().setRgbColor("#ff0000").build()',
  setBackgrounds: '"#ff0000"',
  setDataValidations: 'null',
  setFontColorObjects: 'SpreadsheetApp.newColor().setRgbColor("#ff0000").build()',
  setFontColors: '"#ff0000"',
  setFontFamilies: '"Arial"',
  setFontLines: '"underline"',
  setFontSizes: '12',
  setFontStyles: '"italic"',
  setFontWeights: '"bold"',
  setFormulas: '"=1"',
  setFormulasR1C1: '"=1"',
  setHorizontalAlignments: '"left"',
  setNotes: '"note"',
  setNumberFormats: '"0"',
  setRichTextValues: 'SpreadsheetApp.newRichTextValue().setText("a").build()',
  setTextStyles: 'SpreadsheetApp.newTextStyle().build()',
  setValues: '1',
  setVerticalAlignments: '"top"',
  setWrapStrategies: 'SpreadsheetApp.WrapStrategy.CLIP',
  setWraps: 'true',
};

const ofTables = Object.entries(tables).map(([method, value]) =>
  row(
    `Range.${method}`,
    GRID,
    `${SHEET} var v = ${value};`,
    `range.${method}([[v, v]])`,
    `range.${method}([[v], [v]])`,
    `range.${method}([[v, v], [v]])`,
    `range.${method}([[v, v], [v, v], [v, v]])`,
    null,
    `range.${method}([[v, v], [v, v]])`,
  ),
);

const currentCells = ['sheet', 'book', 'SpreadsheetApp'].map((holder) =>
  row(
    `${holder}.setCurrentCell`,
    ONE_CELL,
    SHEET,
    `${holder}.setCurrentCell(range)`,
    null,
    `${holder}.setCurrentCell(sheet.getRange('B2'))`,
  ),
);

const groups = ['Row', 'Column'].flatMap((line) => [
  row(
    `Sheet.get${line}Group`,
    'or throws an exception if the group doesn’t exist.',
    `${SHEET} range.shift${line}GroupDepth(1);`,
    `sheet.get${line}Group(9, 1)`,
    `sheet.get${line}Group(2, 2)`,
    null,
    `sheet.get${line}Group(2, 1)`,
  ),
  row(
    `Range.shift${line}GroupDepth`,
    `when attempting to shift the depth of the first ${line.toLowerCase()} when the control position is GroupControlTogglePosition.BEFORE`,
    `${SHEET} sheet.set${line}GroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);`,
    `range.shift${line}GroupDepth(1)`,
    null,
    `sheet.getRange('C3').shift${line}GroupDepth(1)`,
  ),
]);

const protection = `${SHEET} var ofRange = range.protect(); var ofSheet = sheet.protect(); book.setNamedRange('Here', sheet.getRange('C3')); book.setNamedRange('There', other.getRange('C3'));
  var named = function (name) { return book.getNamedRanges().filter(function (each) { return each.getName() === name; })[0]; };`;

export const sheetRefusals: readonly RefusalRow[] = [
  row(
    'SpreadsheetApp.openById',
    'openById',
    '',
    "SpreadsheetApp.openById('x')",
    null,
    'SpreadsheetApp.openById(SpreadsheetApp.getActive().getId())',
  ),
  row(
    'SpreadsheetApp.openByUrl',
    "Throws a scripting exception if the URL doesn't exist or the user doesn't have permission to access it.",
    '',
    "SpreadsheetApp.openByUrl('https://a.example/')",
    null,
    'SpreadsheetApp.openByUrl(SpreadsheetApp.getActive().getUrl())',
  ),
  row(
    'Spreadsheet.moveActiveSheet',
    'Throws an exception if the position is negative or greater than the number of sheets.',
    SHEET,
    'book.moveActiveSheet(-1)',
    'book.moveActiveSheet(999)',
    null,
    'book.moveActiveSheet(1)',
  ),
  row(
    'Spreadsheet.removeNamedRange',
    'Throws an exception if no range with the given name is found in the spreadsheet.',
    `${SHEET} book.setNamedRange('Here', range);`,
    "book.removeNamedRange('x')",
    null,
    "book.removeNamedRange('Here')",
  ),
  row(
    'Sheet.hideSheet',
    'If this method is called on the only visible sheet, it throws an exception.',
    "var book = SpreadsheetApp.create('One');",
    'book.getSheets()[0].hideSheet()',
    null,
    '(book.insertSheet(), book.getSheets()[0].hideSheet())',
  ),
  row(
    'Range.activateAsCurrentCell',
    ONE_CELL,
    SHEET,
    'range.activateAsCurrentCell()',
    null,
    "sheet.getRange('B2').activateAsCurrentCell()",
  ),
  ...currentCells,
  row(
    'Range.autoFill',
    'The destination range must contain this range and extend it in only one direction.',
    SHEET,
    "range.autoFill(sheet.getRange('A2:B5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)",
    "range.autoFill(sheet.getRange('A1:C5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)",
    null,
    "range.autoFill(sheet.getRange('A1:B5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)",
  ),
  ...ofTables,
  ...groups,
  row(
    'ConditionalFormatRuleBuilder.setRanges',
    'A rule must have at least one range.',
    `${SHEET} var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000');`,
    'sheet.setConditionalFormatRules([rule.setRanges([]).build()])',
    'sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()])',
    null,
    'sheet.setConditionalFormatRules([rule.setRanges([range]).build()])',
  ),
  row(
    'DeveloperMetadata.moveToColumn',
    'If the specified range does not represent a single column this throws an exception.',
    `${SHEET} sheet.addDeveloperMetadata('key'); var data = sheet.getDeveloperMetadata()[0];`,
    "data.moveToColumn(sheet.getRange('A:B'))",
    "data.moveToColumn(sheet.getRange('A1'))",
    null,
    "data.moveToColumn(sheet.getRange('A:A'))",
  ),
  row(
    'DeveloperMetadata.moveToRow',
    'If the specified range does not represent a single row this throws an exception.',
    `${SHEET} sheet.addDeveloperMetadata('key'); var data = sheet.getDeveloperMetadata()[0];`,
    "data.moveToRow(sheet.getRange('1:2'))",
    "data.moveToRow(sheet.getRange('A1'))",
    null,
    "data.moveToRow(sheet.getRange('1:1'))",
  ),
  row(
    'FilterCriteriaBuilder.setHiddenValues',
    NO_NULL,
    'var criteria = SpreadsheetApp.newFilterCriteria();',
    'criteria.setHiddenValues([null])',
    "criteria.setHiddenValues(['A', null])",
    null,
    "criteria.setHiddenValues(['A'])",
    'criteria.setHiddenValues([])',
  ),
  row(
    'FilterCriteriaBuilder.setVisibleValues',
    NO_NULL,
    'var criteria = SpreadsheetApp.newFilterCriteria();',
    'criteria.setVisibleValues([null])',
    null,
    "criteria.setVisibleValues(['A'])",
  ),
  row(
    'Color.asRgbColor',
    'Error — if the color is not an RgbColor',
    '',
    'SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.TEXT).build().asRgbColor()',
    null,
    "SpreadsheetApp.newColor().setRgbColor('#ff0000').build().asRgbColor()",
  ),
  row(
    'Color.asThemeColor',
    'Error — if the color is not a ThemeColor.',
    '',
    "SpreadsheetApp.newColor().setRgbColor('#ff0000').build().asThemeColor()",
    null,
    'SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.TEXT).build().asThemeColor()',
  ),
  row(
    'Protection.setNamedRange',
    'The named range must be on the same sheet as the current protected range.',
    protection,
    "ofRange.setNamedRange(named('There'))",
    null,
    "ofRange.setNamedRange(named('Here'))",
  ),
  row(
    'Protection.setRangeName',
    'The named range must be on the same sheet as the current protected range.',
    protection,
    "ofRange.setRangeName('There')",
    "ofRange.setRangeName('x')",
    null,
    "ofRange.setRangeName('Here')",
  ),
  row(
    'Protection.setUnprotectedRanges',
    'Throws an exception if the Protection object corresponds to a protected range instead of a protected sheet or if any of the ranges are not on the protected sheet.',
    protection,
    'ofRange.setUnprotectedRanges([range])',
    "ofSheet.setUnprotectedRanges([other.getRange('A1')])",
    "ofSheet.setUnprotectedRanges([range, other.getRange('A1')])",
    null,
    'ofSheet.setUnprotectedRanges([range])',
    'ofSheet.setUnprotectedRanges([])',
  ),
];
