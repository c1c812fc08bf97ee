// Groups of rows and columns that are folded away (facts 15.1 and Google's reference of Group).
import { expect, test } from 'vitest';
import { hiddenLines } from '../src/model/sheets/groups.ts';
import { newSheet, reviveSheet } from '../src/model/sheets/spreadsheet.ts';
import { advanced, evaluate, openProject } from './open-project.ts';

const manifest = advanced('Sheets');
const SHEET = `var sheet = SpreadsheetApp.getActiveSheet(), range = function (a1) { return sheet.getRange(a1); };
  var told = function (kind) { return (Sheets.Spreadsheets.get(sheet.getParent().getId()).sheets[0][kind] || []).map(function (each) {
    return each.range.startIndex + '-' + each.range.endIndex + ' ' + each.depth + (each.collapsed ? ' folded' : ''); }); };
  var refusal = function (act) { try { act(); return null; } catch (error) { return error.message; } };`;
const seen = (code: string) => evaluate(`${SHEET} ${code}`, { manifest });

test.each([
  [
    'lines at one depth and next to each other are one group, told with those within it',
    `range('A2:A5').shiftRowGroupDepth(1); range('A3:A4').shiftRowGroupDepth(1); range('6:6').shiftRowGroupDepth(1); range('C1:E1').shiftColumnGroupDepth(2); range('B8:B9').shiftRowGroupDepth(1);
     return [told('rowGroups'), told('columnGroups'), sheet.getRowGroupDepth(3), sheet.getRowGroupDepth(7), sheet.getColumnGroupDepth(5)];`,
    [['1-6 1', '2-4 2', '7-9 1'], ['2-5 1', '2-5 2'], 2, 0, 2],
  ],
  [
    'a range folds the outermost groups that it holds whole, else the deepest that it touches, and shows the outermost again',
    `range('A2:A5').shiftRowGroupDepth(1); range('A3:A4').shiftRowGroupDepth(1); range('G1:H1').shiftColumnGroupDepth(1);
     var first = range('A1:A10').collapseGroups() && told('rowGroups'), then = range('A3').expandGroups() && told('rowGroups');
     var deep = range('A4:A9').collapseGroups() && told('rowGroups'), after = range('A5').expandGroups() && told('rowGroups');
     return [first, then, deep, after, told('columnGroups'), range('F1:H1').collapseGroups() && told('columnGroups')];`,
    [
      ['1-5 1 folded', '2-4 2'],
      ['1-5 1', '2-4 2'],
      ['1-5 1', '2-4 2 folded'],
      ['1-5 1', '2-4 2'],
      ['6-8 1'],
      ['6-8 1 folded'],
    ],
  ],
  [
    'nothing lies less deep than 0 or deeper than 8',
    `range('A2:A3').shiftRowGroupDepth(10).shiftColumnGroupDepth(-3); var most = sheet.getRowGroupDepth(2); range('A1:Z100').shiftRowGroupDepth(-10);
     return [most, told('rowGroups'), sheet.getColumnGroupDepth(1)];`,
    [8, [], 0],
  ],
  [
    'a group tells of itself, is folded, shown and taken off',
    `range('A2:A5').shiftRowGroupDepth(2); var group = sheet.getRowGroup(4, 2), columns = range('C:D').shiftColumnGroupDepth(1) && sheet.getColumnGroup(3, 1);
     var about = [String(group), group.getDepth(), group.getControlIndex(), group.getRange().getA1Notation(), group.isCollapsed(), group.collapse().isCollapsed(), columns.getRange().getA1Notation()];
     sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
     var before = [group.getControlIndex(), String(sheet.getRowGroupControlPosition()), String(sheet.getColumnGroupControlPosition())];
     group.expand(); group.remove();
     return [about, before, told('rowGroups'), refusal(function () { sheet.getRowGroup(4, 2); }), refusal(function () { group.collapse(); }),
       refusal(function () { range('A1').shiftRowGroupDepth(1); SpreadsheetApp.flush(); })];`,
    [
      ['Group', 2, 6, '2:5', false, true, 'C:D'],
      [1, 'BEFORE', 'AFTER'],
      ['1-5 1'],
      'There is no such group.',
      'There is no such group.',
      'The first row cannot be grouped while its control stands before it.',
    ],
  ],
  [
    'all of them, or those below a depth',
    `range('A2:A5').shiftRowGroupDepth(1); range('A3:A4').shiftRowGroupDepth(1); range('C:D').shiftColumnGroupDepth(1);
     var columns = sheet.collapseAllColumnGroups() && told('columnGroups');
     var all = sheet.collapseAllRowGroups() && told('rowGroups'), some = sheet.expandRowGroupsUpToDepth(1) && told('rowGroups');
     return [columns, all, some, sheet.expandAllRowGroups() && told('rowGroups')];`,
    [['2-4 1 folded'], ['1-5 1 folded', '2-4 2 folded'], ['1-5 1', '2-4 2 folded'], ['1-5 1', '2-4 2']],
  ],
  [
    'lines that come into a group belong to it, and it travels with its lines',
    `range('A2:A5').shiftRowGroupDepth(1); sheet.getRowGroup(2, 1).collapse(); sheet.insertRowsAfter(3, 2); sheet.insertRowsBefore(1, 1); sheet.insertRowsAfter(8, 1); sheet.deleteRow(4);
     return told('rowGroups');`,
    ['2-7 1 folded'],
  ],
])('%s', (_what, code, expected) => {
  expect(seen(code)).toEqual(expected);
});

test('what is folded away is hidden from a person, beside what somebody hid', () => {
  const workspace = openProject(`function main() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:H8').setValue(1);
    sheet.getRange('C:D').shiftColumnGroupDepth(1);
    sheet.getRange('2:5').shiftRowGroupDepth(1);
    sheet.getRange('3:4').shiftRowGroupDepth(1);
    sheet.getRowGroup(3, 2).collapse();
    sheet.getColumnGroup(3, 1).collapse();
    sheet.hideColumns(7);
  }`);
  workspace.run('main');
  expect(workspace.sheets.read('Sheet1').hiddenColumns).toEqual([3, 4, 7]);
  expect(workspace.sheets.look('Sheet1').hiddenRows).toEqual([3, 4]);
});

test('a sheet that was kept before each group had a state of its own keeps its groups', () => {
  const { groups, ...old } = JSON.parse(JSON.stringify(newSheet(0, 'Old')));
  const revived = reviveSheet({
    ...old,
    groupDepths: { 3: 1, 4: 2, 5: 0 },
    groupsCollapsed: true,
    rowGroupDepths: { 2: 1 },
  });
  expect(groups).toEqual({ rows: {}, columns: {} });
  expect(revived.groups).toEqual({ rows: { 2: [false] }, columns: { 3: [true], 4: [true, true] } });
  expect([hiddenLines(revived, 'rows'), hiddenLines(revived, 'columns')]).toEqual([[], [3, 4]]);
  expect(reviveSheet(JSON.parse(JSON.stringify(newSheet(1, 'New')))).groups).toEqual(groups);
});
