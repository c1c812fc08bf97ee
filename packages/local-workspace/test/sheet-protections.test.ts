// What a protection covers: a range that is moved, the cells of a name, a whole sheet (Google's reference of Protection).
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';

const SHEET = 'var sheet = SpreadsheetApp.getActiveSheet();';

test('setRange moves a protection, and what was protected before is open', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var made = sheet.getRange('A1:B2').protect().setRange(sheet.getRange('C3:D4'));
    made.removeEditors(made.getEditors());
    return [made.getRange().getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()];
  }`);
  expect(resultOf(workspace, 'main')).toEqual(['C3:D4', 'C3:D4']);
  const edit = (range: string) => workspace.sheets.edit('Sheet1', { range, value: 1 }, 'colleague@office.example');
  edit('A1');
  expect(() => edit('C3')).toThrow('You are trying to edit a protected cell or object.');
});

test('a protection is asked where it is now: rows inserted before it move it', () => {
  const seen = evaluate(`${SHEET}
    var made = sheet.getRange('A2:B2').protect();
    sheet.insertRowBefore(1);
    return made.getRange().getA1Notation();`);
  expect(seen).toBe('A3:B3');
});

test('a protection covers the cells of a name it is told, and tells the name until it covers others', () => {
  const seen = evaluate(`${SHEET}
    var book = SpreadsheetApp.getActive();
    book.setNamedRange('Prices', sheet.getRange('C3:F7'));
    book.setNamedRange('Elsewhere', book.insertSheet().getRange('A1'));
    var made = sheet.getRange('A1:D5').protect();
    var told = [made.getRangeName(), made.setRangeName('Prices').getRangeName(), made.getRange().getA1Notation()];
    var other = sheet.getRange('C3:F7').protect().setNamedRange(book.getNamedRanges()[0]);
    var refused = ['None', 'Elsewhere'].map(function (name) { try { made.setRangeName(name); } catch (error) { return error.name; } });
    return told.concat([other.getRangeName(), made.setRange(sheet.getRange('A1')).getRangeName(), refused]);`);
  expect(seen).toEqual([null, 'Prices', 'C3:F7', 'Prices', null, ['Exception', 'Exception']]);
});

test('a protected sheet covers all of its cells, and knows whether the domain may edit', () => {
  const seen = evaluate(`${SHEET}
    var made = sheet.protect();
    return [made.getRange().getA1Notation(), made.canDomainEdit(), made.setDomainEdit(true).canDomainEdit()];`);
  expect(seen).toEqual(['', false, true]);
});

test('a sheet that is protected already gives that protection, a range another one (Google’s reference of protect)', () => {
  const seen = evaluate(`${SHEET}
    sheet.protect().setDescription('first');
    var again = sheet.protect().getDescription();
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    return [again, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`);
  expect(seen).toEqual(['first', 2]);
});

const COLLEAGUE = 'colleague@office.example';
const OWN = `function main() {
  ${SHEET}
  sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
  var made = sheet.protect();
  made.removeEditors(made.getEditors());
}
function canEdit() {
  ${SHEET}
  return sheet.protect().canEdit();
}`;

test('facts 3.5: whom a protected sheet keeps out, neither types nor sorts there, nor does their script; the owner does', () => {
  const hands = ['sort', 'write', 'append', 'clear'];
  const workspace = openProject(`${OWN}
    function sort() { ${SHEET} sheet.getRange('A1:A3').sort(1); }
    function write() { ${SHEET} sheet.getRange('A1').setValue(9); }
    function append() { ${SHEET} sheet.appendRow([9]); }
    function clear() { ${SHEET} sheet.clear(); }`);
  resultOf(workspace, 'main');
  const { values: kept, protections } = workspace.sheets.read('Sheet1');
  expect(protections.map(({ editors }) => editors)).toEqual([[workspace.settings.owner]]);
  const refused = 'You are trying to edit a protected cell or object.';
  expect(() => workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, COLLEAGUE)).toThrow(refused);
  expect(() => workspace.sheets.sort('Sheet1', { column: 1 }, COLLEAGUE)).toThrow(refused);
  expect(() => workspace.sheets.insertRows('Sheet1', { before: 1 }, COLLEAGUE)).toThrow(refused);
  for (const hand of hands) {
    const { executions } = workspace.run(hand, [], COLLEAGUE);
    expect(executions[0]?.error?.message).toContain(refused);
  }
  expect(workspace.sheets.read('Sheet1').values).toEqual(kept);
  resultOf(workspace, 'sort');
  expect(workspace.sheets.read('Sheet1').values.map(([first]) => first)).toEqual([1, 2, 3]);
});

test('whom a protection keeps out may not change it or take it off (Google’s reference of canEdit)', () => {
  const workspace = openProject(`${OWN}
    function letIn(email) { ${SHEET} sheet.protect().addEditor(email); }
    function warn() { ${SHEET} sheet.protect().setWarningOnly(true); }
    function off() { ${SHEET} sheet.protect().remove(); }`);
  resultOf(workspace, 'main');
  const asks = () => workspace.run('canEdit', [], COLLEAGUE).value;
  expect(asks()).toBe(false);
  for (const [name, args] of [
    ['letIn', [COLLEAGUE]],
    ['warn', []],
    ['off', []],
  ] as const) {
    expect(workspace.run(name, args, COLLEAGUE).executions[0]?.error?.message).toContain('protected cell or object');
  }
  expect(() => workspace.sheets.unprotect('Sheet1', COLLEAGUE)).toThrow('protected cell or object');
  workspace.run('letIn', [COLLEAGUE]);
  expect(asks()).toBe(true);
  workspace.sheets.unprotect('Sheet1', COLLEAGUE);
  expect(workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, COLLEAGUE).executions).toEqual([]);
});

test('facts 16.1: the open ranges of a protected sheet go with its columns, and grow with rows put in within them', () => {
  const seen = evaluate(`${SHEET}
    var made = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9'), sheet.getRange('D2:D')]);
    var told = function () { return made.getUnprotectedRanges().map(function (each) { return each.getA1Notation(); }).join(' '); };
    sheet.insertColumnBefore(1); var all = [told()];
    sheet.insertRowsAfter(4, 2); all.push(told());
    sheet.insertRowsAfter(sheet.getMaxRows(), 5); all.push(told());
    sheet.deleteRows(3, 3); all.push(told());
    sheet.deleteColumn(3); all.push(told());
    return all;`);
  expect(seen).toEqual(['C2:C9 E2:E', 'C2:C11 E2:E', 'C2:C11 E2:E', 'C2:C8 E2:E', 'D2:D']);
});

test('facts 16.1: what lies in two open ranges that touch is open, what reaches beyond them is not', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var made = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9'), sheet.getRange('C2:C5'), sheet.getRange('C5:C9')]);
    made.removeEditors(made.getEditors());
  }`);
  resultOf(workspace, 'main');
  const paste = (range: string, values: string[][]) => () =>
    workspace.sheets.edit('Sheet1', { range, values }, COLLEAGUE);
  expect(
    paste('B4', [
      ['a', 'b'],
      ['c', 'd'],
    ])().executions,
  ).toEqual([]);
  const refused = 'You are trying to edit a protected cell or object.';
  expect(paste('B4', [['a', 'b', 'c']])).toThrow(refused);
  expect(paste('B9', [['a'], ['b']])).toThrow(refused);
  expect(workspace.sheets.read('Sheet1').values.slice(3)).toEqual([
    ['', 'a', 'b'],
    ['', 'c', 'd'],
  ]);
});

test.each(['getEditors', 'canDomainEdit'])('facts 16.1: whom a protection keeps out may not ask for %s', (method) => {
  const workspace = openProject(`${OWN} function ask() { ${SHEET} return String(sheet.protect().${method}()); }`);
  resultOf(workspace, 'main');
  expect(workspace.run('ask', [], COLLEAGUE).executions[0]?.error?.message).toContain('protected cell or object');
  expect(workspace.run('ask').executions[0]?.error).toBeUndefined();
});
