// What a protection covers and whom it keeps out (facts 3.5, 14.2, 16.1; Google's reference of Protection).
import { expect, test } from 'vitest';
import { EditRefused } from '../src/workspace.ts';
import { evaluate, openProject, resultOf } from './open-project.ts';
import { onSheet, PROTECTED, SHEET } from './sheet-scripts.ts';

const COLLEAGUE = 'colleague@office.example';
const OUTSIDER = 'outsider@mail.example';

const PROTECT = `
function protect(kind) {
  ${SHEET}
  var made = kind === 'sheet' ? sheet.protect().setUnprotectedRanges([sheet.getRange('C3')]) : sheet.getRange('A1:B2').protect();
  if (kind !== 'open') made.removeEditors(made.getEditors());
  return [made.getEditors().map(String), made.canEdit(), String(made.getProtectionType())];
}
function write(a1) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(1); }
function drop() { SpreadsheetApp.getActiveSheet().deleteRow(1); }`;
const WORDS = `${PROTECTED} Please contact the spreadsheet owner to remove protection if you need to edit.`;

test('facts 3.5: protecting alone keeps nobody out; the owner is not among the editors and edits all the same', () => {
  const workspace = openProject(PROTECT);
  expect(resultOf(workspace, 'protect', 'open')).toEqual([[COLLEAGUE, OUTSIDER], true, 'RANGE']);
  workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, COLLEAGUE);
});

test('facts 3.4, 3.5: a protected cell refuses people, scripts that run as them, rows deleted and sorted; the owner passes', () => {
  const workspace = openProject(PROTECT);
  expect(resultOf(workspace, 'protect', 'closed')).toEqual([[], true, 'RANGE']);
  const edit = (as: string) => workspace.sheets.edit('Sheet1', { range: 'B2', value: 1 }, as);
  expect(() => edit(COLLEAGUE)).toThrow(WORDS);
  expect(workspace.run('write', ['B2'], COLLEAGUE).executions[0]?.error?.message).toBe(WORDS);
  expect(workspace.run('drop', [], COLLEAGUE).executions[0]?.error?.message).toBe(WORDS);
  expect(() => workspace.sheets.deleteRows('Sheet1', { from: 1 }, COLLEAGUE)).toThrow(WORDS);
  workspace.sheets.edit('Sheet1', { range: 'C1', values: [[2], [1], [3]] }, COLLEAGUE);
  expect(() => workspace.sheets.sort('Sheet1', { column: 3 }, COLLEAGUE)).toThrow(WORDS);
  edit('owner@office.example');
  resultOf(workspace, 'write', 'B2');
});

test('facts 14.2: a call that would remove the owner or the current user is refused as a whole, unless the switch says so', () => {
  const code = `
    function tried(who) {
      var protection = SpreadsheetApp.getActiveSheet().protect();
      try { protection.removeEditors(who); } catch (error) { return error.message; }
      return protection.getEditors().map(String);
    }`;
  const owner = 'owner@office.example';
  const workspace = openProject(code);
  const told = (...who: string[]) => workspace.run('tried', [who], COLLEAGUE).value;
  const refused = expect.stringMatching(
    /^Invalid argument: editors \(the reading protectionEditors; Google's documentation: Neither the owner/,
  );
  expect([told(owner, OUTSIDER), told(COLLEAGUE, OUTSIDER)]).toEqual([refused, refused]);
  expect(told()).toEqual([owner, COLLEAGUE, OUTSIDER]);
  expect(told(OUTSIDER)).toEqual([owner, COLLEAGUE]);
  const milder = openProject(code, { readings: { protectionEditors: 'kept' } });
  expect(milder.run('tried', [[owner, COLLEAGUE, OUTSIDER]], COLLEAGUE).value).toEqual([COLLEAGUE]);
});

test('facts 3.5: a protected sheet leaves its unprotected ranges open; the current user cannot be removed', () => {
  const workspace = openProject(PROTECT, { readings: { protectionEditors: 'kept' } });
  expect(workspace.run('protect', ['sheet'], COLLEAGUE).value).toEqual([[COLLEAGUE], true, 'SHEET']);
  workspace.sheets.edit('Sheet1', { range: 'C3', value: 1 }, OUTSIDER);
  expect(() => workspace.sheets.edit('Sheet1', { range: 'C4', value: 1 }, OUTSIDER)).toThrow(WORDS);
  workspace.sheets.edit('Sheet1', { range: 'C4', value: 1 }, COLLEAGUE);
});

test('facts 3.5: a consumer’s file knows no domain', () => {
  const code = `${SHEET} sheet.getRange('A1').protect().setDomainEdit(true);`;
  expect(() => evaluate(code, { account: 'consumer' })).toThrow('domain');
  expect(evaluate(code)).toBe(null);
});

test('facts 3.5: a warning keeps nobody out who may edit the file', () => {
  const workspace = openProject(`function warn() {
    ${SHEET}
    var made = sheet.getRange('B1').protect().setDescription('mind');
    made.removeEditors(made.getEditors()).setWarningOnly(true);
  }
  function told() {
    return SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (each) {
      return [each.getDescription(), each.getRange().getA1Notation(), each.isWarningOnly(), each.canEdit()];
    });
  }`);
  resultOf(workspace, 'warn');
  expect(workspace.run('told', [], COLLEAGUE).value).toEqual([['mind', 'B1', true, true]]);
  const edit = (as: string) => workspace.sheets.edit('Sheet1', { range: 'B1', value: 1 }, as);
  edit(COLLEAGUE);
  expect(() => edit('stranger@mail.example')).toThrow(EditRefused);
});

test('setRange moves a protection, and what was protected before is open', () => {
  const workspace = openProject(`function main() {
    ${SHEET}
    var made = sheet.getRange('A1:B2').protect().setRange(sheet.getRange('C3:D4'));
    made.removeEditors(made.getEditors());
    return [made.getRange().getA1Notation(), sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation()];
  }`);
  expect(resultOf(workspace, 'main')).toEqual(['C3:D4', 'C3:D4']);
  const edit = (range: string) => workspace.sheets.edit('Sheet1', { range, value: 1 }, COLLEAGUE);
  edit('A1');
  expect(() => edit('C3')).toThrow(PROTECTED);
});

test('a protection is asked where it is now: rows inserted before it move it', () => {
  const seen = onSheet(`
    var made = sheet.getRange('A2:B2').protect();
    sheet.insertRowBefore(1);
    return made.getRange().getA1Notation();`);
  expect(seen).toBe('A3:B3');
});

test('a protection covers the cells of a name it is told, and tells the name until it covers others', () => {
  const seen = onSheet(`
    book.setNamedRange('Prices', sheet.getRange('C3:F7'));
    var made = sheet.getRange('A1:D5').protect();
    var told = [made.getRangeName(), made.setRangeName('Prices').getRangeName(), made.getRange().getA1Notation()];
    var other = sheet.getRange('C3:F7').protect().setNamedRange(book.getNamedRanges()[0]);
    return told.concat([other.getRangeName(), made.setRange(sheet.getRange('A1')).getRangeName()]);`);
  expect(seen).toEqual([null, 'Prices', 'C3:F7', 'Prices', null]);
});

test('a protection knows whether the domain may edit', () => {
  const seen = onSheet(
    'var made = sheet.protect(); return [made.canDomainEdit(), made.setDomainEdit(true).canDomainEdit()];',
  );
  expect(seen).toEqual([false, true]);
});

test('a sheet that is protected already gives that protection, a range another one (Google’s reference of protect)', () => {
  const seen = onSheet(`
    sheet.protect().setDescription('first');
    var again = sheet.protect().getDescription();
    sheet.getRange('A1').protect();
    sheet.getRange('A1').protect();
    return [again, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length];`);
  expect(seen).toEqual(['first', 2]);
});

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
  expect(() => workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, COLLEAGUE)).toThrow(PROTECTED);
  expect(() => workspace.sheets.sort('Sheet1', { column: 1 }, COLLEAGUE)).toThrow(PROTECTED);
  expect(() => workspace.sheets.insertRows('Sheet1', { before: 1 }, COLLEAGUE)).toThrow(PROTECTED);
  for (const hand of hands) {
    const { executions } = workspace.run(hand, [], COLLEAGUE);
    expect(executions[0]?.error?.message).toContain(PROTECTED);
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
    expect(workspace.run(name, args, COLLEAGUE).executions[0]?.error?.message).toContain(PROTECTED);
  }
  expect(() => workspace.sheets.unprotect('Sheet1', COLLEAGUE)).toThrow(PROTECTED);
  workspace.run('letIn', [COLLEAGUE]);
  expect(asks()).toBe(true);
  workspace.sheets.unprotect('Sheet1', COLLEAGUE);
  expect(workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, COLLEAGUE).executions).toEqual([]);
});

test('facts 16.1: the open ranges of a protected sheet go with its columns, and grow with rows put in within them', () => {
  const seen = onSheet(`
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
  expect(paste('B4', [['a', 'b', 'c']])).toThrow(PROTECTED);
  expect(paste('B9', [['a'], ['b']])).toThrow(PROTECTED);
  expect(workspace.sheets.read('Sheet1').values.slice(3)).toEqual([
    ['', 'a', 'b'],
    ['', 'c', 'd'],
  ]);
});

test.each(['getEditors', 'canDomainEdit'])('facts 16.1: whom a protection keeps out may not ask for %s', (method) => {
  const workspace = openProject(`${OWN} function ask() { ${SHEET} return String(sheet.protect().${method}()); }`);
  resultOf(workspace, 'main');
  expect(workspace.run('ask', [], COLLEAGUE).executions[0]?.error?.message).toContain(PROTECTED);
  expect(workspace.run('ask').executions[0]?.error).toBeUndefined();
});
