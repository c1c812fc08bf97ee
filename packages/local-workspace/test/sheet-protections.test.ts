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
  expect(seen).toEqual(['A1:Z1000', false, true]);
});
