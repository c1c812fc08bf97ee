// Formulas in their cells: types, circles, tables that fill cells, and how they follow the cells they name.
import { expect, test } from 'vitest';
import { openProject, resultOf } from './open-project.ts';
import { onSheet, SHEET, styleOf } from './sheet-scripts.ts';

const english = { settings: { locale: 'en_US' } };
const inEnglish = (body: string) => onSheet(body, english);

test('a result has the type of its value, a date where it shows one', () => {
  const seen = inEnglish(`
    sheet.getRange('A1').setValue(new Date(2026, 2, 1));
    sheet.getRange('B1:F1').setFormulas([['=A1+1', '=1/4', '=A1>0', '="x"', '=1/0']]);
    sheet.getRange('C1').setNumberFormat('0%');
    var values = sheet.getRange('B1:F1').getValues()[0];
    return [Object.prototype.toString.call(values[0]), values[0].getDate()].concat(values.slice(1), sheet.getRange('C1').getDisplayValue());`);
  expect(seen).toEqual(['[object Date]', 2, 0.25, true, 'x', '#DIV/0!', '25%']);
});

test('each line of a table that is written out shows dates and numbers as what it is made of', () => {
  const seen = inEnglish(`
    sheet.getRange('A1:B2').setValues([[new Date(2026, 2, 1), 5], [new Date(2026, 2, 2), 6]]);
    sheet.getRange('D1').setFormula('={{"from",A1};{"count",B1};{"until",DATE(2026,3,9)}}');
    sheet.getRange('G1').setFormula('={A1:B2,{1;TODAY()}}');
    sheet.getRange('D5').setFormula('={B1;A1:A2;IF(TRUE,B2)}');
    sheet.getRange('G5').setFormula('=IFERROR({B1,A1;A1,B1})');
    sheet.getRange('J1').setFormula('=SORT({B1:B2,A1:A2},1,FALSE)');
    sheet.getRange('A9').setFormula('=ARRAY_CONSTRAIN({{"a",B1};{"b",A1};{"c",B1}},2,5)');
    var date = sheet.getRange('E1').getValue();
    return [sheet.getRange('D1:E3'), sheet.getRange('G1:I2'), sheet.getRange('D5:D8'), sheet.getRange('G5:H6'), sheet.getRange('J1:K2'),
      sheet.getRange('A9:B11')].map(function (each) { return each.getDisplayValues(); })
      .concat(Object.prototype.toString.call(date), date.getDate());`);
  expect(seen).toEqual([
    [
      ['from', '3/1/2026'],
      ['count', '5'],
      ['until', '3/9/2026'],
    ],
    [
      ['3/1/2026', '5', '1'],
      ['3/2/2026', '6', '12/1/2026'],
    ],
    [['5'], ['3/1/2026'], ['3/2/2026'], ['6']],
    [
      ['5', '3/1/2026'],
      ['3/1/2026', '5'],
    ],
    [
      ['6', '3/2/2026'],
      ['5', '3/1/2026'],
    ],
    [
      ['a', '5'],
      ['b', '3/1/2026'],
      ['', ''],
    ],
    '[object Date]',
    1,
  ]);
});

test('circles are #REF!, also those that IFERROR would hide; long chains are none', () => {
  const seen = inEnglish(`
    sheet.getRange('A1:C1').setFormulas([['=B1+1', '=C1', '=A1']]);
    sheet.getRange('D1:E1').setFormulas([['=SUM(D:D)', '=IFERROR(E1,5)']]);
    sheet.getRange('F1').setValue(1);
    var chain = [];
    for (var row = 2; row <= 1000; row++) chain.push(['=F' + (row - 1) + '+1']);
    sheet.getRange('F2:F1000').setFormulas(chain);
    return [sheet.getRange('A1:E1').getValues()[0], sheet.getRange('F1000').getValue()];`);
  expect(seen).toEqual([['#REF!', '#REF!', '#REF!', '#REF!', '#REF!'], 1000]);
});

test('tables fill the empty cells beside and below, which getLastRow counts; what stands there keeps them out', () => {
  const seen = inEnglish(`
    sheet.getRange('A1:A4').setValues([['b'], ['a'], ['b'], ['c']]);
    sheet.getRange('C1:G1').setFormulas([['=UNIQUE(A1:A4)', '=SORT(A1:A4,1,FALSE)', '=ARRAYFORMULA(LEN(A1:A4)*2)', '=SEQUENCE(6)', '=FILTER(A1:A4,A1:A4<>"b")']]);
    sheet.getRange('H1').setFormula('=TRANSPOSE(A1:A4)');
    sheet.getRange('H2').setFormula('=SPLIT("x,7",",")');
    sheet.getRange('H3').setFormula('={1,2;3,4}');
    sheet.getRange('H5').setFormula('=COUNTA(C1:C10)');
    var whole = sheet.getRange('C1:K6').getDisplayValues();
    var last = [sheet.getLastRow(), sheet.getRange('C3').isBlank(), sheet.getRange('C3').getFormula()];
    sheet.getRange('F3').setValue('here');
    var kept = sheet.getRange('F1:F3').getDisplayValues().join();
    sheet.getRange('F3').clearContent();
    return [whole, last, kept, sheet.getRange('F6').getValue()];`);
  expect(seen).toEqual([
    [
      ['b', 'c', '2', '1', 'a', 'b', 'a', 'b', 'c'],
      ['a', 'b', '2', '2', 'c', 'x', '7', '', ''],
      ['c', 'b', '2', '3', '', '1', '2', '', ''],
      ['', 'a', '2', '4', '', '3', '4', '', ''],
      ['', '', '', '5', '', '3', '', '', ''],
      ['', '', '', '6', '', '', '', '', ''],
    ],
    [6, false, ''],
    '#REF!,,here',
    6,
  ]);
});

test('a table that would fill cells it is made of is a circle, one beyond the grid says so', () => {
  const seen = inEnglish(`
    sheet.getRange('A1').setFormula('=SEQUENCE(3+COUNTA(A2:A10))');
    sheet.getRange('Z1').setFormula('={1,2}');
    sheet.getRange('C1:D1').setFormulas([['=UNIQUE(D:D)', '=FILTER({1;1;2},{1;1;1})']]);
    return [sheet.getRange('A1').getValue(), sheet.getRange('Z1').getValue(), sheet.getRange('C1:D3').getValues()];`);
  expect(seen).toEqual([
    '#REF!',
    '#REF!',
    [
      [1, 1],
      [2, 1],
      ['', 2],
    ],
  ]);
});

test('other tabs, named ranges and numbers of rows: what a formula names it keeps naming', () => {
  const seen = inEnglish(`
    var other = book.insertSheet('Data Kantor');
    other.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
    book.setNamedRange('Tarif', other.getRange('A2'));
    sheet.getRange('A1:E1').setFormulas([["=SUM('Data Kantor'!A1:A4)", "='Data Kantor'!$A$3", '=Tarif*10', "=SUM('Data Kantor'!A:A)", "=SUM('Data Kantor'!A2:A)"]]);
    var read = function () { return [sheet.getRange('A1:E1').getFormulas()[0], sheet.getRange('A1:E1').getValues()[0]]; };
    var all = [read()];
    other.insertRowBefore(3); all.push(read());
    other.deleteRow(2); all.push(read());
    other.insertColumnBefore(1); all.push(read());
    other.setName('Isi'); all.push(read());
    book.deleteSheet(other); all.push(read());
    return all;`);
  const q = "'Data Kantor'!";
  expect(seen).toEqual([
    [
      [`=SUM(${q}A1:A4)`, `=${q}$A$3`, '=Tarif*10', `=SUM(${q}A:A)`, `=SUM(${q}A2:A)`],
      [10, 3, 20, 10, 9],
    ],
    [
      [`=SUM(${q}A1:A5)`, `=${q}$A$4`, '=Tarif*10', `=SUM(${q}A:A)`, `=SUM(${q}A2:A)`],
      [10, 3, 20, 10, 9],
    ],
    [
      [`=SUM(${q}A1:A4)`, `=${q}$A$3`, '=Tarif*10', `=SUM(${q}A:A)`, `=SUM(${q}A2:A)`],
      [8, 3, '#NAME?', 8, 7],
    ],
    [
      [`=SUM(${q}B1:B4)`, `=${q}$B$3`, '=Tarif*10', `=SUM(${q}B:B)`, `=SUM(${q}B2:B)`],
      [8, 3, '#NAME?', 8, 7],
    ],
    [
      ['=SUM(Isi!B1:B4)', '=Isi!$B$3', '=Tarif*10', '=SUM(Isi!B:B)', '=SUM(Isi!B2:B)'],
      [8, 3, '#NAME?', 8, 7],
    ],
    [
      ['=SUM(#REF!)', '=#REF!', '=Tarif*10', '=SUM(#REF!)', '=SUM(#REF!)'],
      ['#REF!', '#REF!', '#NAME?', '#REF!', '#REF!'],
    ],
  ]);
});

test('copies move their relative references along, values alone are copied as such, a cut leaves them', () => {
  const seen = inEnglish(`
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B1').setFormula('=A1*$A$1+A$2');
    sheet.getRange('B1').copyTo(sheet.getRange('B2'));
    sheet.getRange('B1').copyTo(sheet.getRange('C3'), { contentsOnly: true });
    sheet.getRange('B2').copyTo(sheet.getRange('A5'));
    sheet.getRange('D1').setFormula('=B1');
    sheet.getRange('B1').moveTo(sheet.getRange('E5'));
    return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getValue(), sheet.getRange('C3').getFormula(),
      sheet.getRange('C3').getValue(), sheet.getRange('A5').getFormula(), sheet.getRange('E5').getFormula(), sheet.getRange('D1').getFormula()];`);
  expect(seen).toEqual(['=A2*$A$1+A$2', 4, '', 3, '=#REF!*$A$1+#REF!', '=A1*$A$1+A$2', '=E5']);
});

test('one formula for several cells, and a copied block, move along; a text that only looks like one does not', () => {
  const workspace = openProject(
    `function main() { ${SHEET} sheet.getRange('C1:D2').setFormula('=A1*$B$1'); }`,
    english,
  );
  const { sheets } = workspace;
  sheets.edit('Sheet1', { range: 'A1:A9', value: 2 });
  resultOf(workspace, 'main');
  sheets.edit('Sheet1', { range: 'E1:E2', value: '=A1' });
  sheets.edit('Sheet1', {
    range: 'E4',
    values: [
      ['=A1', '=E1'],
      ['=A2', ''],
    ],
    source: 'E1:F2',
  });
  sheets.edit('Sheet1', { range: 'G2', values: [['=A1'], ['=A1'], ['=A1']], source: 'G1' });
  sheets.edit('Sheet1', { range: 'H5', value: "'=A1", source: 'H1' });
  expect(sheets.read('Sheet1').formulas).toEqual({
    C1: '=A1*$B$1',
    D1: '=B1*$B$1',
    C2: '=A2*$B$1',
    D2: '=B2*$B$1',
    E1: '=A1',
    E2: '=A2',
    E4: '=A4',
    F4: '=E4',
    E5: '=A5',
    G2: '=A2',
    G3: '=A3',
    G4: '=A4',
  });
});

test('formulas by the numbers of rows and columns are relative to their cell', () => {
  const seen = inEnglish(`
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B2:B3').setFormulaR1C1('=RC[-1]+R1C1+SUM(R[-1]C1:RC1)&"R1C1"');
    sheet.getRange('C1:D1').setFormulasR1C1([['=SUM(C1)', 'R[-1]C']]);
    return [sheet.getRange('B2:D3').getFormulas(), sheet.getRange('C1:D1').getFormulas()[0], sheet.getRange('B3').getValue(),
      sheet.getRange('B3').getFormulaR1C1(), sheet.getRange('C1:D1').getFormulasR1C1()[0], sheet.getRange('A1').getFormulaR1C1()];`);
  expect(seen).toEqual([
    [
      ['=A2+$A$1+SUM($A1:$A2)&"R1C1"', '', ''],
      ['=A3+$A$1+SUM($A2:$A3)&"R1C1"', '', ''],
    ],
    ['=SUM($A:$A)', '=#REF!'],
    '9R1C1',
    '=R[0]C[-1]+R1C1+SUM(R[-1]C1:R[0]C1)&"R1C1"',
    ['=SUM(C1:C1)', '=#REF!'],
    null,
  ]);
});

test('a reference to the own row or column is told as R[0]C[0], as recorded macros have it, and written either way', () => {
  const seen = inEnglish(`
    sheet.getRange('B2').setFormulaR1C1('=SUM(R[-1]C[0]:RC)+R[0]C[-1]*RC1');
    sheet.getRangeList(['D4', 'E5']).setFormulaR1C1('=RC[-3]');
    return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getFormulaR1C1(), sheet.getRange('B2:C2').getFormulasR1C1()[0],
      sheet.getRange('D4').getFormula(), sheet.getRange('E5').getFormula()];`);
  const told = '=SUM(R[-1]C[0]:R[0]C[0])+R[0]C[-1]*R[0]C1';
  expect(seen).toEqual(['=SUM(B1:B2)+A2*$A2', told, [told, ''], '=A4', '=B5']);
});

test('rows are sorted by what their formulas come to, which keep to their own row; taking it back restores them', () => {
  const workspace = openProject('function main() {}', english);
  const { sheets } = workspace;
  sheets.edit('Sheet1', {
    range: 'A1',
    values: [
      [3, '=A1*10'],
      [1, '=A2*10'],
      [2, '=A3*10'],
    ],
  });
  sheets.sort('Sheet1', { column: 2 });
  expect(sheets.read('Sheet1')).toMatchObject({
    values: [
      [1, 10],
      [2, 20],
      [3, 30],
    ],
    formulas: { B1: '=A1*10', B2: '=A2*10', B3: '=A3*10' },
  });
  sheets.undo();
  expect(sheets.read('Sheet1').values).toEqual([
    [3, 30],
    [1, 10],
    [2, 20],
  ]);
  sheets.moveRows('Sheet1', { from: 1, before: 4 });
  expect(sheets.read('Sheet1')).toMatchObject({
    values: [
      [1, 10],
      [2, 20],
      [3, 30],
    ],
    formulas: { B1: '=A1*10', B2: '=A2*10', B3: '=A3*10' },
  });
  sheets.deleteColumns('Sheet1', { from: 1 });
  expect(sheets.read('Sheet1').formulas).toEqual({ A1: '=#REF!*10', A2: '=#REF!*10', A3: '=#REF!*10' });
  sheets.undo();
  expect(sheets.read('Sheet1').formulas).toEqual({ B1: '=A1*10', B2: '=A2*10', B3: '=A3*10' });
});

test('conditions and rules with a formula are asked of each cell, and follow inserted rows', () => {
  const workspace = openProject(
    `function main() { ${SHEET}
      sheet.getRange('A1:B3').setValues([[1, 'x'], [5, 'x'], [9, 'x']]);
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>=5')
        .setBackground('#ff0000').setRanges([sheet.getRange('A1:B3')]).build()]);
      sheet.getRange('C1:C3').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=C1>A1').setAllowInvalid(false).build());
      sheet.insertRowBefore(2);
    }
    function write(a1, value) { ${SHEET} sheet.getRange(a1).setValue(value); SpreadsheetApp.flush(); }`,
    english,
  );
  resultOf(workspace, 'main');
  const red = ['A1', 'B1', 'A2', 'B2', 'A3', 'B3', 'A4', 'B4'].filter(
    (cell) => styleOf(workspace, cell)?.background === '#ff0000',
  );
  expect(red).toEqual(['A3', 'B3', 'A4', 'B4']);
  resultOf(workspace, 'write', 'C4', 10);
  expect(() => resultOf(workspace, 'write', 'C4', 9)).toThrow('violates the data validation rules');
  expect(() => resultOf(workspace, 'write', 'C3', 5)).toThrow('violates the data validation rules');
});

test('results are kept until something changes: a cell, a format, a name, the day', () => {
  const workspace = openProject('function main() {}', english);
  const { sheets, clock } = workspace;
  const shown = () => sheets.read('Sheet1', { display: true }).values[0];
  sheets.edit('Sheet1', { range: 'A1', values: [[1, '=A1+1', '=TODAY()', '=RAND()']] });
  const [, , , random] = shown() ?? [];
  expect(shown()).toEqual(['1', '2', '12/1/2026', random]);
  sheets.edit('Sheet1', { range: 'A1', value: 5 });
  clock.advance('P1D');
  expect(shown()?.slice(0, 3)).toEqual(['5', '6', '12/2/2026']);
});

test('facts 8.1: a formula calls a function of the project, which may read and not write, once for the same arguments', () => {
  const workspace = openProject(
    `/** @customfunction */
    function DOUBLE(value) { return Array.isArray(value) ? value.map(function (row) { return row.map(function (each) { return each * 2; }); }) : value * 2; }
    function next_(day) { return day; }
    function nextDay(day) { return new Date(day.getTime() + 86400000); }
    function neighbour() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
    function writes() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(9); }
    function mails() { return MailApp.getRemainingDailyQuota(); }
    function fails() { throw new Error('no'); }
    function main() { ${SHEET}
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('B1').setValue(new Date(2026, 2, 1));
      sheet.getRange('C1:K1').setFormulas([['=double(A1)+DOUBLE(A1)-A1*2', '=DOUBLE(A1:A2)', '=nextDay(B1)', '=next_(B1)', '=neighbour()', '=writes()', '=mails()', '=IFERROR(fails(),"failed")', '=IFERROR(DOUBLE(1/0),"error")']]);
      var values = sheet.getRange('A1:K2').getValues();
      values[0][4] = values[0][4].getDate();
      return values;
    }`,
    english,
  );
  const [first, second] = resultOf(workspace, 'main') as unknown[][];
  expect(first?.slice(2, 4)).toEqual([2, 2]);
  expect(second?.[3]).toBe(4);
  expect(first?.slice(4)).toEqual([2, '#NAME?', 1, '#ERROR!', '#ERROR!', 'failed', 'error']);
  expect(workspace.executions().filter((each) => each.function === 'DOUBLE').length).toBe(2);
  expect(workspace.executions().find((each) => each.function === 'writes')?.error?.message).toContain(
    'do not have permission',
  );
});
