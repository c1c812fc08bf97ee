// What the reference of SpreadsheetApp refuses.
import { rowsIn } from './rows.ts';

const SHEET =
  "var book = SpreadsheetApp.getActive(); var sheet = book.insertSheet(); var other = book.insertSheet(); var range = sheet.getRange('A1:B2');";
const ONE_CELL = 'The specified Range must consist of one cell, otherwise it throws an exception.';
const NO_NULL = 'Error — If any of the values are null.';

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

const ofTables = Object.entries(tables).map(
  ([method, value]) => `
given ${SHEET} var v = ${value};
  Range.${method}: must match dimensions of this range
    - range.${method}([[v, v]])
    - range.${method}([[v], [v]])
    - range.${method}([[v, v], [v]])
    - range.${method}([[v, v], [v, v], [v, v]])
    + range.${method}([[v, v], [v, v]])`,
);

const currentCells = ['sheet', 'book', 'SpreadsheetApp'].map(
  (holder) => `
given ${SHEET}
  ${holder}.setCurrentCell: ${ONE_CELL}
    - ${holder}.setCurrentCell(range)
    + ${holder}.setCurrentCell(sheet.getRange('B2'))`,
);

const groups = ['Row', 'Column'].map(
  (line) => `
given ${SHEET} range.shift${line}GroupDepth(1);
  Sheet.get${line}Group: or throws an exception if the group doesn’t exist.
    - sheet.get${line}Group(9, 1)
    - sheet.get${line}Group(2, 2)
    + sheet.get${line}Group(2, 1)
given ${SHEET} sheet.set${line}GroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  Range.shift${line}GroupDepth: when attempting to shift the depth of the first ${line.toLowerCase()} when the control position is GroupControlTogglePosition.BEFORE
    - range.shift${line}GroupDepth(1)
    + sheet.getRange('C3').shift${line}GroupDepth(1)`,
);

const protection = `${SHEET} var ofRange = range.protect(); var ofSheet = sheet.protect(); book.setNamedRange('Here', sheet.getRange('C3')); book.setNamedRange('There', other.getRange('C3')); var named = function (name) { return book.getNamedRanges().filter(function (each) { return each.getName() === name; })[0]; };`;

const others = `
given nothing
  SpreadsheetApp.openById: openById
    - SpreadsheetApp.openById('x')
    + SpreadsheetApp.openById(SpreadsheetApp.getActive().getId())
  SpreadsheetApp.openByUrl: Throws a scripting exception if the URL doesn't exist or the user doesn't have permission to access it.
    - SpreadsheetApp.openByUrl('https://a.example/')
    + SpreadsheetApp.openByUrl(SpreadsheetApp.getActive().getUrl())
given ${SHEET}
  Spreadsheet.moveActiveSheet: Throws an exception if the position is negative or greater than the number of sheets.
    - book.moveActiveSheet(-1)
    - book.moveActiveSheet(999)
    + book.moveActiveSheet(1)
given ${SHEET} book.setNamedRange('Here', range);
  Spreadsheet.removeNamedRange: Throws an exception if no range with the given name is found in the spreadsheet.
    - book.removeNamedRange('x')
    + book.removeNamedRange('Here')
given var book = SpreadsheetApp.create('One');
  Sheet.hideSheet: If this method is called on the only visible sheet, it throws an exception.
    - book.getSheets()[0].hideSheet()
    + (book.insertSheet(), book.getSheets()[0].hideSheet())
given ${SHEET}
  Range.activateAsCurrentCell: ${ONE_CELL}
    - range.activateAsCurrentCell()
    + sheet.getRange('B2').activateAsCurrentCell()
  Range.autoFill: The destination range must contain this range and extend it in only one direction.
    - range.autoFill(sheet.getRange('A2:B5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)
    - range.autoFill(sheet.getRange('A1:C5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)
    + range.autoFill(sheet.getRange('A1:B5'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES)
given ${SHEET} var rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBackground('#ff0000');
  ConditionalFormatRuleBuilder.setRanges: A rule must have at least one range.
    - sheet.setConditionalFormatRules([rule.setRanges([]).build()])
    - sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build()])
    + sheet.setConditionalFormatRules([rule.setRanges([range]).build()])
given ${SHEET} sheet.addDeveloperMetadata('key'); var data = sheet.getDeveloperMetadata()[0];
  DeveloperMetadata.moveToColumn: If the specified range does not represent a single column this throws an exception.
    - data.moveToColumn(sheet.getRange('A:B'))
    - data.moveToColumn(sheet.getRange('A1'))
    + data.moveToColumn(sheet.getRange('A:A'))
  DeveloperMetadata.moveToRow: If the specified range does not represent a single row this throws an exception.
    - data.moveToRow(sheet.getRange('1:2'))
    - data.moveToRow(sheet.getRange('A1'))
    + data.moveToRow(sheet.getRange('1:1'))
given var criteria = SpreadsheetApp.newFilterCriteria();
  FilterCriteriaBuilder.setHiddenValues: ${NO_NULL}
    - criteria.setHiddenValues([null])
    - criteria.setHiddenValues(['A', null])
    + criteria.setHiddenValues(['A'])
    + criteria.setHiddenValues([])
  FilterCriteriaBuilder.setVisibleValues: ${NO_NULL}
    - criteria.setVisibleValues([null])
    + criteria.setVisibleValues(['A'])
given nothing
  Color.asRgbColor: Error — if the color is not an RgbColor
    - SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.TEXT).build().asRgbColor()
    + SpreadsheetApp.newColor().setRgbColor('#ff0000').build().asRgbColor()
  Color.asThemeColor: Error — if the color is not a ThemeColor.
    - SpreadsheetApp.newColor().setRgbColor('#ff0000').build().asThemeColor()
    + SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.TEXT).build().asThemeColor()
given ${protection}
  Protection.setNamedRange: The named range must be on the same sheet as the current protected range.
    - ofRange.setNamedRange(named('There'))
    + ofRange.setNamedRange(named('Here'))
  Protection.setRangeName: The named range must be on the same sheet as the current protected range.
    - ofRange.setRangeName('There')
    - ofRange.setRangeName('x')
    + ofRange.setRangeName('Here')
  Protection.setUnprotectedRanges: Throws an exception if the Protection object corresponds to a protected range instead of a protected sheet or if any of the ranges are not on the protected sheet.
    - ofRange.setUnprotectedRanges([range])
    - ofSheet.setUnprotectedRanges([other.getRange('A1')])
    - ofSheet.setUnprotectedRanges([range, other.getRange('A1')])
    + ofSheet.setUnprotectedRanges([range])
    + ofSheet.setUnprotectedRanges([])`;

export const sheetRefusals = rowsIn([others, ...currentCells, ...ofTables, ...groups].join('\n'));
