// A spreadsheet as an Excel file: read again with exceljs, every kind of content and of what stands around it.
import Excel, { type CellFormulaValue, type Workbook } from 'exceljs';
import { beforeEach, expect, test } from 'vitest';
import { createApp } from '../src/server/app.ts';
import type { Workspace } from '../src/workspace.ts';
import { openProject, resultOf } from './open-project.ts';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const code = `
  function fill() {
    var book = SpreadsheetApp.getActive();
    var sheet = book.getSheets()[0].setName('Daftar');
    sheet.getRange('D:D').setNumberFormat('@');
    sheet.getRange('A1:F1').setValues([['Tanggal', 'Jam', 'Biaya', 'Teks', 'Tautan', 'Hadir']])
      .setFontWeight('bold').setBackground('navy').setFontColor('#fff').setHorizontalAlignment('center');
    sheet.getRange('A2:F2').setValues([[new Date(2026, 11, 3), '9:30', 1234.5, '007', 'https://example.org/a?b=1&c=2', true]]);
    sheet.getRange('A3:F3').setValues([['4/12/2026 10:15', 0.25, '10%', '=HYPERLINK("x")', 'bukan tautan', false]]);
    sheet.getRange('B3').setNumberFormat('hh.mm');
    sheet.getRange('C2').setNumberFormat('"Rp"#,##0.00');
    sheet.getRange('D4').setValue('x'.repeat(40000));
    sheet.getRange('E4').setFormula('=SUM(C2:C3)');
    sheet.getRange('L2:L6').setFormulas([['=IF(C2>1000;"ya, besar";0,5)'], ['=XLOOKUP(1234,5;C2:C3;A2:A3)'], ['=1/0'], ['=SUM(1,2'], ['={1\\\\2;3\\\\4}']]);
    sheet.getRange('E5').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Buka peta').setLinkUrl('https://peta.example/').build());
    sheet.getRange('D5').setValue('a\\u0001<b>&"\\n\\uD800z');
    sheet.getRange('A2').setNote('Catatan <penting>');
    sheet.getRange('A2:A3').setBorder(true, null, null, null, null, true, 'red', SpreadsheetApp.BorderStyle.SOLID_THICK);
    sheet.setFrozenRows(1); sheet.setFrozenColumns(2);
    sheet.setColumnWidth(1, 215); sheet.setRowHeight(2, 40); sheet.hideColumns(6); sheet.hideRows(5);
    sheet.getRange('G:H').shiftColumnGroupDepth(1);
    sheet.getRange('A7:B8').merge();
    sheet.setTabColor('#00ff00');
    book.setNamedRange('Semua', sheet.getRange('A1:F3'));
    var rule = SpreadsheetApp.newDataValidation;
    sheet.getRange('F2:F100').insertCheckboxes();
    sheet.getRange('F2').check();
    sheet.getRange('G2:G50').setDataValidation(rule().requireValueInList(['Ya', 'Tidak']).setAllowInvalid(false).build());
    sheet.getRange('H2:H50').setDataValidation(rule().requireValueInList(['Tetapkan, disposisikan', 'Tolak'])
      .setHelpText('Pilih tindakan').build());
    sheet.getRange('I2:I50').setDataValidation(rule().requireNumberBetween(1, 40).setAllowInvalid(false).build());
    var format = SpreadsheetApp.newConditionalFormatRule;
    sheet.setConditionalFormatRules([
      format().whenTextContains('Tolak').setBackground('#ffcccc').setBold(true).setRanges([sheet.getRange('H2:H50')]).build(),
      format().whenFormulaSatisfied('=$C2>1000').setFontColor('green').setRanges([sheet.getRange('A2:C50')]).build(),
      format().setGradientMinpoint('#ffffff').setGradientMaxpoint('#ff0000').setRanges([sheet.getRange('I2:I50')]).build(),
    ]);
    sheet.getRange('A1:F4').createFilter();
    book.insertSheet('Daftar/Arsip [lama] yang namanya panjang sekali').hideSheet();
    sheet.getRange('N2:N3').setFormulas([['=JOIN("-";{"a"\\\\"b"})'], ["=SUM('Daftar/Arsip [lama] yang namanya panjang sekali'!A2:A)+SUM(C2:C)"]]);
    book.insertSheet('Daftar_Arsip _lama_ yang namanya panjang juga');
  }
  function exported() {
    var address = SpreadsheetApp.getActive().getUrl().replace('/edit', '/export?format=xlsx');
    var options = { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } };
    var blob = UrlFetchApp.fetch(address, options).getBlob();
    return [blob.getContentType(), blob.getName(), Utilities.base64Encode(blob.getBytes())];
  }`;

/** The workspace is filled once; its scripts outlive the folder of the test that opened it. */
let filled: Workspace | undefined;
let book: Workbook;

function workspace(): Workspace {
  if (!filled) {
    filled = openProject(code);
    resultOf(filled, 'fill');
  }
  return filled;
}

async function read(bytes: ArrayBuffer | Uint8Array): Promise<Workbook> {
  const found = new Excel.Workbook();
  await found.xlsx.load(new Uint8Array(bytes).buffer as ArrayBuffer);
  return found;
}

beforeEach(async () => {
  if (filled) return;
  const response = await createApp(workspace()).request('/download/Book.xlsx');
  expect(response.headers.get('Content-Type')).toBe(type);
  expect(response.headers.get('Content-Disposition')).toContain('filename="Book.xlsx"');
  book = await read(await response.arrayBuffer());
});

const sheet = () => book.worksheets[0] ?? expect.fail('no sheet');
const cell = (address: string) => sheet().getCell(address);

test('dates and times are typed, with their formats', () => {
  expect(cell('A2').value).toEqual(new Date('2026-12-03T00:00:00Z'));
  expect(cell('A2').numFmt).toBe('dd/mm/yyyy');
  expect(cell('A3').value).toEqual(new Date('2026-12-04T10:15:00Z'));
  expect(cell('B2').value).toEqual(new Date('1899-12-30T09:30:00Z'));
  expect([cell('B3').value, cell('B3').numFmt]).toEqual([new Date('1899-12-30T06:00:00Z'), 'hh.mm']);
  expect([cell('C2').value, cell('C2').numFmt]).toEqual([1234.5, '"Rp"#,##0.00']);
  expect([cell('C3').value, cell('C3').numFmt]).toEqual([0.1, '0%']);
  expect([cell('F2').value, cell('F3').value]).toEqual([true, false]);
});

test('text stays text, whatever it looks like, and what a file cannot hold is left out', () => {
  expect([cell('D2').value, cell('D2').numFmt]).toEqual(['007', '@']);
  expect([cell('D3').value, cell('D3').numFmt]).toEqual(['=HYPERLINK("x")', '@']);
  expect(cell('D4').text).toHaveLength(32_767);
  expect(cell('D5').text).toBe('a<b>&"\n\uFFFDz');
  expect(cell('E3').value).toBe('bukan tautan');
});

test('links, formulas and notes', () => {
  expect(cell('E2').value).toEqual({
    text: 'https://example.org/a?b=1&c=2',
    hyperlink: 'https://example.org/a?b=1&c=2',
  });
  expect(cell('E5').value).toEqual({ text: 'Buka peta', hyperlink: 'https://peta.example/' });
  expect(cell('E4').value).toEqual({ formula: 'SUM(C2:C3)', result: 1234.6 });
  expect(JSON.stringify(cell('A2').note)).toContain('Catatan <penting>');
});

test('formulas have the separators of the file, newer functions their full names, and their results beside them', () => {
  expect(cell('L2').value).toEqual({ formula: 'IF(C2>1000,"ya, besar",0.5)', result: 'ya, besar' });
  const found = cell('L3').value as CellFormulaValue;
  expect(found.formula).toBe('_xlfn.XLOOKUP(1234.5,C2:C3,A2:A3)');
  expect(found.result).toEqual(cell('A2').value);
  expect(cell('L4').value).toEqual({ formula: '1/0', result: { error: '#DIV/0!' } });
  // What Excel cannot read would spoil the file: it gets the result alone.
  expect(cell('L5').value).toEqual({ error: '#VALUE!' });
  expect(cell('N2').value).toBe('a-b');
  expect(cell('N3').value).toEqual({
    formula: "SUM('Daftar_Arsip _lama_ yang namany'!A2:A$1048576)+SUM(C2:C$1048576)",
    result: 1234.6,
  });
  expect(cell('L6').value).toMatchObject({ formula: '{1,2;3,4}', ref: 'L6:M7', shareType: 'array', result: 1 });
  expect([cell('M6').value, cell('L7').value, cell('M7').value]).toEqual([2, 3, 4]);
});

test('colours, bold, alignment, borders', () => {
  const { font, fill, alignment } = cell('B1');
  expect(font).toMatchObject({ bold: true, color: { argb: 'FFFFFFFF' } });
  expect(fill).toMatchObject({ fgColor: { argb: 'FF000080' } });
  expect(alignment).toMatchObject({ horizontal: 'center' });
  const line = { style: 'thick', color: { argb: 'FFFF0000' } };
  expect(cell('A2').border).toEqual({ top: line, bottom: line });
  expect(cell('A3').border).toEqual({ top: line });
});

test('widths, heights, what is frozen, hidden, grouped, merged or filtered, and the tab', () => {
  expect(sheet().getColumn(1).width).toBe(30);
  expect(sheet().getRow(2).height).toBe(30);
  expect(sheet().views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 1 });
  expect([6, 7].map((column) => sheet().getColumn(column).hidden)).toEqual([true, false]);
  expect([sheet().getRow(4).hidden, sheet().getRow(5).hidden]).toEqual([false, true]);
  expect(sheet().getColumn(7).outlineLevel).toBe(1);
  expect(cell('B8').master.address).toBe('A7');
  expect(sheet().autoFilter).toBe('A1:F4');
  expect(sheet().properties.tabColor).toEqual({ argb: 'FF00FF00' });
});

test('dropdowns: short ones in the rule, others in a hidden sheet; a warning does not refuse', () => {
  expect(cell('G2').dataValidation).toMatchObject({ type: 'list', formulae: ['"Ya,Tidak"'], showErrorMessage: true });
  const long = cell('H50').dataValidation;
  expect(long).toMatchObject({ type: 'list', formulae: ["'Lists'!$A$1:$A$2"], prompt: 'Pilih tindakan' });
  expect(long.showErrorMessage).toBeFalsy();
  const choices = book.getWorksheet('Lists');
  expect([choices?.state, choices?.getCell('A1').value]).toEqual(['hidden', 'Tetapkan, disposisikan']);
  expect(cell('I2').dataValidation).toMatchObject({ type: 'custom', formulae: [expect.stringContaining('MAX(1,40)')] });
  expect(cell('F2').dataValidation).toBeUndefined();
});

test('conditional formats in their order, named ranges, and names of sheets that Excel takes', () => {
  const rules = (sheet() as unknown as { conditionalFormattings: { ref: string; rules: object[] }[] })
    .conditionalFormattings;
  expect(rules.map((each) => each.ref)).toEqual(['H2:H50', 'A2:C50', 'I2:I50']);
  expect(rules[0]?.rules[0]).toMatchObject({ formulae: ['ISNUMBER(SEARCH("Tolak",H2))'], priority: 1 });
  expect(rules[1]?.rules[0]).toMatchObject({
    formulae: ['$C2>1000'],
    style: { font: { color: { argb: 'FF008000' } } },
  });
  expect(rules[2]?.rules[0]).toMatchObject({ type: 'colorScale', color: [{ argb: 'FFFFFFFF' }, { argb: 'FFFF0000' }] });
  expect(book.definedNames.model.find(({ name }) => name === 'Semua')?.ranges).toEqual(['Daftar!$A$1:$F$3']);
  expect(book.worksheets.map(({ name, state }) => `${name} ${state}`)).toEqual([
    'Daftar visible',
    'Daftar_Arsip _lama_ yang namany hidden',
    'Daftar_Arsip _lama_ yang nama 2 visible',
    'Lists hidden',
  ]);
});

test('facts 7.7: a script gets the same file from the export address', async () => {
  const [contentType, name, base64] = resultOf(workspace(), 'exported') as [string, string, string];
  expect([contentType, name]).toEqual([type, 'Book.xlsx']);
  const again = await read(Buffer.from(base64, 'base64'));
  expect(again.worksheets[0]?.getCell('D2').value).toBe('007');
});
