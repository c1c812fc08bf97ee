// Cells as a person paints them, lines as they fold and freeze them: what scripts read of it, hear of it, and how it is taken back.
import { expect, test } from 'vitest';
import type { CellFormat } from '../src/data/index.ts';
import { openProject, resultOf } from './open-project.ts';
import { styleOf } from './sheet-scripts.ts';

const COLLEAGUE = 'colleague@office.example';

const SCRIPT = `
function make() {
  var book = SpreadsheetApp.getActive(), sheet = book.getSheets()[0];
  sheet.getRange('A1:C3').setValues([['h', 'k', 'l'], ['a', 0.5, 3], ['b', 2, 4]]);
  sheet.getRange('A2').setFontColor('#00ff00').setFontWeight('bold');
  sheet.getRange('C3').protect().removeEditors(['colleague@office.example']);
  sheet.getRange('B:C').shiftColumnGroupDepth(1);
  sheet.getRange('2:3').shiftRowGroupDepth(1);
  ScriptApp.newTrigger('heard').forSpreadsheet(book).onChange().create();
  ScriptApp.newTrigger('heard').forSpreadsheet(book).onEdit().create();
}
function heard(e) { console.log(e.changeType || 'edit'); }
function read(address) {
  var range = SpreadsheetApp.getActive().getSheets()[0].getRange(address);
  return [range.getFontWeight(), range.getFontStyle(), range.getFontLine(), range.getFontColor(), range.getBackground(),
    range.getHorizontalAlignment(), String(range.getWrapStrategy()), range.getNumberFormat(), range.getFontSize(), range.getDisplayValue()];
}
function insert() { SpreadsheetApp.getActive().getSheets()[0].insertRowBefore(2); }`;

const USUAL = ['normal', 'normal', 'none', '#000000', '#ffffff', 'general-left', 'OVERFLOW'];

function made() {
  const workspace = openProject(SCRIPT);
  resultOf(workspace, 'make');
  return { workspace, sheets: workspace.sheets, read: (address: string) => resultOf(workspace, 'read', address) };
}

test('what a person formats is what scripts read, and sets off a change of the format alone', () => {
  const { sheets, read } = made();
  const format: CellFormat = {
    ...{ bold: true, italic: true, strikethrough: true, colour: '#FF0000', background: '#fff2cc' },
    align: 'center',
    wrap: 'wrap',
    number: '0.0%',
    size: 14,
  };
  const { executions } = sheets.format('Sheet1', { range: 'B2:B3', format }, COLLEAGUE);
  expect(executions.map(({ logs }) => logs.map(({ text }) => text))).toEqual([['FORMAT']]);
  const looks = ['bold', 'italic', 'line-through', '#ff0000', '#fff2cc', 'center', 'WRAP', '0.0%', 14];
  expect(read('B2')).toEqual([...looks, '50,0%']);
  expect(read('B3')).toEqual([...looks, '200,0%']);
  sheets.format('Sheet1', { range: 'B2', format: { bold: false, background: null, align: null, wrap: 'overflow' } });
  expect(read('B2')).toEqual(['normal', ...looks.slice(1, 4), '#ffffff', 'general', 'OVERFLOW', '0.0%', 14, '50,0%']);
  sheets.format('Sheet1', { range: 'B2:B3' });
  expect(read('B3')).toEqual([...USUAL.slice(0, 5), 'general', 'OVERFLOW', '0.###############', 10, '2']);
});

test('a format is taken back where its cells have come to stand, values stay; a lock keeps it out', () => {
  const { workspace, sheets, read } = made();
  const before = read('A2');
  sheets.format('Sheet1', { range: 'A2:A3', format: { bold: false, colour: '#0000ff' } }, COLLEAGUE);
  resultOf(workspace, 'insert');
  sheets.edit('Sheet1', { range: 'A3', value: 'new' });
  sheets.undo(COLLEAGUE);
  expect(read('A3')).toEqual([...(before as unknown[]).slice(0, -1), 'new']);
  expect(() => sheets.format('Sheet1', { range: 'B4:C4', format: { bold: true } }, COLLEAGUE)).toThrow(
    'protected cell',
  );
  expect(() => sheets.format('Sheet1', { range: 'Z1:AA1', format: { bold: true } })).toThrow('outside the dimensions');
  expect(() => sheets.format('Sheet1', { range: 'A1', format: { fat: true } as object })).toThrow(
    'A format has no "fat"',
  );
});

test('an empty cell that was painted is seen', () => {
  const { workspace, sheets } = made();
  sheets.format('Sheet1', { range: 'E9', format: { background: '#d9ead3' } });
  expect(styleOf(workspace, 'E9')).toEqual({ background: '#d9ead3' });
  expect(sheets.read('Sheet1').lastRow).toBe(3);
});

test('a person folds groups by their control and freezes lines, and takes it back', () => {
  const { sheets } = made();
  const group = { from: 2, count: 2, depth: 1, collapsed: false, control: 4 };
  expect(sheets.look('Sheet1').groups).toEqual({ rows: [group], columns: [group] });
  sheets.foldColumns('Sheet1', { from: 2, depth: 1, collapsed: true }, COLLEAGUE);
  expect(sheets.look('Sheet1').groups.columns).toEqual([{ ...group, collapsed: true }]);
  expect(sheets.read('Sheet1').hiddenColumns).toEqual([2, 3]);
  sheets.foldRows('Sheet1', { from: 2, depth: 1, collapsed: true }, COLLEAGUE);
  expect(sheets.look('Sheet1').hiddenRows).toEqual([2, 3]);
  for (const _ of 'ab') sheets.undo(COLLEAGUE);
  expect(sheets.look('Sheet1').groups).toEqual({ rows: [group], columns: [group] });
  expect(() => sheets.foldColumns('Sheet1', { from: 3, depth: 1, collapsed: true })).toThrow('There is no group');
  sheets.freezeRows('Sheet1', 2);
  sheets.freezeColumns('Sheet1', 1);
  expect(sheets.read('Sheet1')).toMatchObject({ frozenRows: 2, frozenColumns: 1 });
  expect(() => sheets.freezeColumns('Sheet1', 26)).toThrow('Not all columns can be frozen');
  for (const _ of 'ab') sheets.undo();
  expect(sheets.read('Sheet1')).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
});
