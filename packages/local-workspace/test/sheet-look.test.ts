// How a sheet looks to a person: styles, conditional formats, what the editor begins with, what is hidden.
import { describe, expect, it, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';
import { styleOf } from './sheet-scripts.ts';

function looked(body: string) {
  const workspace = openProject(`function make() { var sheet = SpreadsheetApp.getActive().getSheets()[0]; ${body} }`);
  resultOf(workspace, 'make');
  return { workspace, look: workspace.sheets.look('Sheet1'), style: (cell: string) => styleOf(workspace, cell) };
}

const rule = (text: string, format: string) =>
  `SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('${text}')${format}.setRanges([sheet.getRange('A1:A9')]).build()`;

describe('the look of a sheet', () => {
  it('gives each cell its style; numbers stand at the right, booleans in the middle', () => {
    const { style } = looked(`
      sheet.getRange('A1:D1').setValues([['text', 1, true, 'x']]);
      sheet.getRange('A1').setFontWeight('bold').setFontColor('#ff0000').setBackground('#ffffcc').setWrap(true);
      sheet.getRange('B1').setFontStyle('italic').setFontSize(14).setFontLine('line-through');
      sheet.getRange('D1').setHorizontalAlignment('center').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);`);
    expect(style('A1')).toEqual({ background: '#ffffcc', colour: '#ff0000', bold: true, wrap: true });
    expect(style('B1')).toEqual({ italic: true, size: 14, line: 'line-through', align: 'right' });
    expect(style('C1')).toEqual({ align: 'center' });
    expect(style('D1')).toEqual({ align: 'center', clip: true });
  });

  it('lets the first rule that a cell meets decide, over the cell’s own style', () => {
    const { style } = looked(`
      sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]).setBackground('#eeeeee');
      sheet.setConditionalFormatRules([
        ${rule('a', ".setBackground('#00ff00')")},
        ${rule('a', ".setBackground('#0000ff').setBold(true)")},
        ${rule('b', ".setFontColor('#123456')")},
      ]);`);
    expect(style('A1')).toEqual({ background: '#00ff00', bold: true });
    expect(style('A2')).toEqual({ background: '#eeeeee', colour: '#123456' });
    expect(style('A3')).toEqual({ background: '#eeeeee' });
  });

  it('begins the editor with what, entered again, gives the same value', () => {
    const { workspace, look } = looked(`
      sheet.getRange('A1').setNumberFormat('dddd, d mmmm yyyy').setValue(new Date(2026, 11, 3));
      sheet.getRange('B1').setNumberFormat('#,##0.00').setValue(1234.5);
      sheet.getRange('C1').setNumberFormat('0%').setValue(0.25);
      sheet.getRange('D1').setFormula('=A1');
      sheet.getRange('E1').setValue('plain');
      sheet.getRange('F1').setValue(new Date(2026, 11, 3, 9, 30, 15));
      sheet.getRange('G1').setValue('9:30');
      sheet.getRange('H1').setValue(12.345678901234);`);
    expect(Object.keys(look.typed).sort()).toEqual(['A1', 'B1', 'D1', 'F1', 'G1', 'H1']);
    expect(look.typed.D1).toBe('=A1');
    const before = workspace.sheets.read('Sheet1').values;
    for (const [range, value] of Object.entries(look.typed)) workspace.sheets.edit('Sheet1', { range, value });
    expect(workspace.sheets.read('Sheet1').values).toEqual(before);
  });

  it('tells where texts lead: by their runs, their formula, or the address that they are, unless it is plain text', () => {
    const { look } = looked(`
      sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('Isi: Kendala, Penutup')
        .setLinkUrl(14, 21, '#gid=0&range=A9').setLinkUrl(5, 12, 'https://contoh.org').build());
      sheet.getRange('B1').setValue('https://contoh.org/b');
      sheet.getRange('C1').setFormula('=HYPERLINK("mailto:ani@contoh.org"; "Ani")');
      sheet.getRange('C2').setFormula('=HYPERLINK("https://contoh.org/f"; 1/0)');
      sheet.getRange('D1').setValue('https://contoh.org/d').setShowHyperlink(false);
      sheet.getRange('E1').setValue('lihat https://contoh.org/e');`);
    expect(look.linked).toEqual({
      A1: [
        { start: 5, end: 12, url: 'https://contoh.org' },
        { start: 14, end: 21, url: '#gid=0&range=A9' },
      ],
      B1: [{ start: 0, end: 20, url: 'https://contoh.org/b' }],
      C1: [{ start: 0, end: 3, url: 'mailto:ani@contoh.org' }],
    });
  });

  it('tells merges, heights, hidden rows, the filter, and what is open within a protected sheet', () => {
    const { look } = looked(`
      sheet.getRange('A1:B3').setValues([['h', 'k'], ['a', 1], ['b', 2]]);
      sheet.getRange('A5:B5').merge();
      sheet.setRowHeight(2, 60);
      sheet.hideRows(3);
      sheet.getRange('A1:B3').createFilter().setColumnFilterCriteria(1,
        SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
      sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B3')]);`);
    expect(look).toMatchObject({
      merges: ['A5:B5'],
      rowHeights: { 2: 60 },
      hiddenRows: [3],
      filtered: { range: 'A1:B3', columns: [1], hides: { 1: ['a'] } },
      unprotected: ['B2:B3'],
    });
  });
});

test('a link is shown as one or as plain text, a scale of colours tells its points, what is unset is null or empty', () => {
  const seen = evaluate(`
    var sheet = SpreadsheetApp.getActiveSheet(), refused = '', types = SpreadsheetApp.InterpolationType;
    sheet.getRangeList(['A1', 'B1']).setShowHyperlink(false);
    sheet.getRange('A1').setShowHyperlink(true);
    try { sheet.getRange('A1').setShowHyperlink(null); } catch (error) { refused = error.message; }
    var red = SpreadsheetApp.newColor().setRgbColor('#ff0000').build();
    var builder = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#ffffff')
      .setGradientMidpointWithValue('#00ff00', types.PERCENTILE, '50').setGradientMaxpointObjectWithValue(red, types.NUMBER, '9')
      .setRanges([sheet.getRange('A1:A9')]);
    sheet.setConditionalFormatRules([builder.build()]);
    var rule = sheet.getConditionalFormatRules()[0], scale = rule.getGradientCondition();
    return [refused, rule.getBooleanCondition(), String(scale), scale.getMinColor(), String(scale.getMinType()), scale.getMinValue(),
      scale.getMidColorObject().asRgbColor().asHexString(), String(scale.getMidType()), scale.getMidValue(), scale.getMaxColor(),
      String(scale.getMaxType()), scale.getMaxValue(), builder.getGradientCondition().getMaxValue(),
      SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('#fff').build().getGradientCondition().getMidType(),
      SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().build().getGradientCondition()];`);
  expect(seen).toEqual([
    "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setShowHyperlink.",
    null,
    'GradientCondition',
    '#ffffff',
    'MIN',
    '',
    '#00ff00',
    'PERCENTILE',
    '50',
    '#ff0000',
    'NUMBER',
    '9',
    '9',
    null,
    null,
  ]);
});

test('a sheet has no images, drawings and slicers, as nobody can put one in', () => {
  const code = 'var sheet = SpreadsheetApp.getActiveSheet();';
  expect(evaluate(`${code} return [sheet.getImages(), sheet.getDrawings(), sheet.getSlicers()];`)).toEqual([
    [],
    [],
    [],
  ]);
});
