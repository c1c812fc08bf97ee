// What clearing takes away and what it leaves: Google's reference of Sheet, Range and RangeList; notes and rules that
// stay after Sheet.clear are what gas-fakes saw on a live sheet.
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';

/** A2:A3 with everything that can be cleared; `left` tells of cells what is still there. */
const FULL = `var sheet = SpreadsheetApp.getActiveSheet();
  var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
  function fill() {
    sheet.getRange('A1:A3').setValues([['h'], [1], [2]]).setBackground('#ff0000').setNumberFormat('0.00').setNote('n').setDataValidation(rule);
  }
  function left(a1) {
    var cell = sheet.getRange(a1);
    return [!cell.isBlank() && 'content', cell.getBackground() === '#ff0000' && 'look', cell.getNumberFormat() === '0.00' && 'format',
      cell.getNote() && 'note', cell.getDataValidation() && 'rule'].filter(Boolean).join(' ');
  }`;

test.each([
  ['sheet.clear()', 'note rule'],
  ['sheet.clear({contentsOnly: true})', 'look format note rule'],
  ['sheet.clear({formatOnly: true})', 'content note rule'],
  ['sheet.clear({formatOnly: true, contentsOnly: true})', 'note rule'],
  ['sheet.clearContents()', 'look format note rule'],
  ['sheet.clearFormats()', 'content note rule'],
  ['sheet.clearNotes()', 'content look format rule'],
  ['sheet.getRange("A2").clear()', 'note'],
  ['sheet.getRange("A2").clear({})', ''],
  ['sheet.getRange("A2").clear({contentsOnly: true})', 'look format note rule'],
  ['sheet.getRange("A2").clear({contentsOnly: true, commentsOnly: true})', 'look format rule'],
  ['sheet.getRange("A2").clear({formatOnly: true, validationsOnly: true})', 'content note'],
  ['sheet.getRange("A2").clearFormat()', 'content format note rule'],
  ['sheet.getRangeList(["A2"]).clear()', 'note'],
  ['sheet.getRangeList(["A2"]).clear({contentsOnly: true})', 'look format note rule'],
  ['sheet.getRangeList(["A2"]).clear({formatOnly: true})', 'content note rule'],
  ['sheet.getRangeList(["A2"]).clear({commentsOnly: true})', 'content look format rule'],
  ['sheet.getRangeList(["A2"]).clear({validationsOnly: true})', 'content look format note'],
])('%s leaves "%s"', (clearing, left) => {
  expect(evaluate(`${FULL} fill(); ${clearing}; return left('A2');`)).toBe(left);
});

test('rows that the filter hides are left, where that is asked', () => {
  const seen = evaluate(`${FULL} fill();
    sheet.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build());
    sheet.getRange('A2:A3').clear({contentsOnly: true, skipFilteredRows: true});
    return [left('A2'), left('A3')];`);
  expect(seen).toEqual(['content look format note rule', 'look format note rule']);
});

test('a sheet with a protected part is not cleared by somebody it keeps out', () => {
  const workspace = openProject(`function protect() {
    var made = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1).protect();
    made.removeEditors(made.getEditors());
  }
  function clear() { SpreadsheetApp.getActiveSheet().clear(); }`);
  resultOf(workspace, 'protect');
  const { executions } = workspace.run('clear', [], 'colleague@office.example');
  expect(executions[0]?.error?.message).toMatch('You are trying to edit a protected cell or object.');
  expect(workspace.sheets.read('Sheet1').values).toEqual([[1]]);
});
