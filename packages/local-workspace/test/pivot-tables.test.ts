// Pivot tables: what they show of their source, and that they follow it (facts 15.7).
import { beforeEach, describe, expect, test } from 'vitest';
import type { Workspace } from '../src/workspace.ts';
import { openProject, resultOf } from './open-project.ts';

const BY = 'SpreadsheetApp.PivotTableSummarizeFunction';
const SALES = [
  ['Region', 'Product', 'Units', 'Paid'],
  ['Oregon', 'Pen', 163, '2026-01-02'],
  ['New York', 'Pen', 345, '2026-01-03'],
  ['Oregon', 'Paper', 531, '2026-01-04'],
  ['New York', 'Paper', 98, '2026-01-05'],
  ['Oregon', 'Pen', 71, '2026-01-06'],
];

const code = `
  function book() { return SpreadsheetApp.getActive(); }
  function fill(rows) { book().getSheetByName('Sales').getRange(1, 1, rows.length, rows[0].length).setValues(rows); }
  function table() { return book().getSheetByName('Report').getPivotTables()[0]; }
  function make(range) {
    return book().getSheetByName('Report').getRange('B2:C9').createPivotTable(book().getSheetByName('Sales').getRange(range));
  }
  function shown() { return book().getSheetByName('Report').getDataRange().getDisplayValues(); }
  function problem() { return book().getSheetByName('Report').getRange('B2').getDisplayValue(); }
  function act(source) { return new Function('table', 'by', 'book', source)(table(), ${BY}, book()); }
  function build(source, range) {
    new Function('table', 'by', source)(make(range || 'A1:D6'), ${BY});
    return shown();
  }`;

let workspace: Workspace;
const build = (source: string, range?: string) => resultOf(workspace, 'build', source, range) as string[][];
// biome-ignore lint/suspicious/noExplicitAny: whatever a script gives
const act = (source: string): any => resultOf(workspace, 'act', `return (${source});`);
const shown = () => (resultOf(workspace, 'shown') as string[][]).slice(1).map((line) => line.slice(1));
/** What stands from the anchor B2 on. */
const table = (source: string, range?: string) => {
  build(source, range);
  return shown();
};

beforeEach(() => {
  workspace = openProject(code, { settings: { locale: 'en_US' } });
  for (const name of ['Sales', 'Report']) workspace.sheets.addTab(name);
  resultOf(workspace, 'fill', SALES);
});

describe('a pivot table shows', () => {
  test('rows by a group, with the total of all', () => {
    expect(table('table.addRowGroup(1); table.addPivotValue(3, by.SUM);')).toEqual([
      ['Region', 'SUM of Units'],
      ['New York', '443'],
      ['Oregon', '765'],
      ['Grand Total', '1208'],
    ]);
  });

  test('the table of Google’s reference: a group of rows beside one of columns, whose totals may be left out', () => {
    const source = 'table.addRowGroup(1); var product = table.addColumnGroup(2); table.addPivotValue(3, by.SUM);';
    expect(table(`${source} product.sortDescending().showTotals(false);`)).toEqual([
      ['SUM of Units', 'Product', ''],
      ['Region', 'Pen', 'Paper'],
      ['New York', '345', '98'],
      ['Oregon', '234', '531'],
      ['Grand Total', '579', '629'],
    ]);
    act('table.getColumnGroups()[0].showTotals(true)');
    expect(shown().map((line) => line[3])).toEqual(['', 'Grand Total', '443', '765', '1208']);
    expect(act('table.getColumnGroups()[0].getDimension() === SpreadsheetApp.Dimension.COLUMNS')).toBe(true);
  });

  test('a group within a group: its heading once or on each line, and the total of each member', () => {
    const lines = table('table.addRowGroup(1); table.addRowGroup(2); table.addPivotValue(3, by.SUM);');
    expect(lines).toEqual([
      ['Region', 'Product', 'SUM of Units'],
      ['New York', 'Paper', '98'],
      ['', 'Pen', '345'],
      ['New York Total', '', '443'],
      ['Oregon', 'Paper', '531'],
      ['', 'Pen', '234'],
      ['Oregon Total', '', '765'],
      ['Grand Total', '', '1208'],
    ]);
    act('table.getRowGroups()[0].showRepeatedLabels()');
    expect(shown()[2]).toEqual(['New York', 'Pen', '345']);
    act('table.getRowGroups().map(function (each) { return each.showTotals(false); }).length');
    expect(shown()).toHaveLength(5);
  });

  test('several values, under their own names, and nothing where no row is', () => {
    resultOf(workspace, 'fill', [...SALES, ['Utah', 'Pen', 5, '']]);
    const source = `table.addRowGroup(1).setDisplayName('State'); table.addPivotValue(3, by.AVERAGE).setDisplayName('Mean');
      table.addPivotValue(2, by.COUNTA);`;
    expect(table(source, 'A1:D7')).toEqual([
      ['State', 'Mean', 'COUNTA of Product'],
      ['New York', '221.5', '2'],
      ['Oregon', '255', '3'],
      ['Utah', '5', '1'],
      ['Grand Total', '202.1666667', '6'],
    ]);
    act(
      '[table.getPivotValues()[1].remove(), table.addColumnGroup(2), table.getRowGroups()[0].resetDisplayName()].length',
    );
    expect(shown()[4]).toEqual(['Utah', '', '5', '5']);
    expect(shown()[1]?.[0]).toBe('Region');
  });

  test('what each function makes of a column', () => {
    const totals = {
      SUM: '1208',
      COUNT: '5',
      COUNTUNIQUE: '5',
      MAX: '531',
      MIN: '71',
      MEDIAN: '163',
      PRODUCT: '207771342030',
      STDEV: '193.8731544',
      STDEVP: '173.4054209',
      VAR: '37586.8',
      VARP: '30069.44',
    };
    const values = Object.keys(totals).map((name) => `table.addPivotValue(3, by.${name});`);
    const lines = table(`table.addRowGroup(1); ${values.join('')}`);
    expect(lines[0]?.slice(1)).toEqual(Object.keys(totals).map((name) => `${name} of Units`));
    expect(lines.at(-1)?.slice(1)).toEqual(Object.values(totals));
  });

  test('days as days, in the order of time', () => {
    const lines = table('table.addRowGroup(4); table.addPivotValue(4, by.MAX);');
    expect(lines.slice(1, 3)).toEqual([
      ['1/2/2026', '1/2/2026'],
      ['1/3/2026', '1/3/2026'],
    ]);
  });

  test('what its filters let pass', () => {
    const source = `table.addRowGroup(1); table.addPivotValue(3, by.SUM);
      table.addFilter(2, SpreadsheetApp.newFilterCriteria().setVisibleValues(['Pen']).build());`;
    expect(table(source).slice(1)).toEqual([
      ['New York', '345'],
      ['Oregon', '234'],
      ['Grand Total', '579'],
    ]);
    expect(act('table.getFilters()[0].getFilterCriteria().getVisibleValues()')).toEqual(['Pen']);
    act('table.getFilters()[0].setFilterCriteria(SpreadsheetApp.newFilterCriteria().whenTextEqualTo("Paper").build())');
    expect(shown().at(-1)).toEqual(['Grand Total', '629']);
    act('table.getFilters()[0].remove()');
    expect(shown().at(-1)).toEqual(['Grand Total', '1208']);
  });
});

describe('a pivot table', () => {
  const simple = 'table.addRowGroup(1); table.addPivotValue(3, by.SUM);';

  test('is nothing to see until it has parts, and is found on its sheet', () => {
    expect(build('').flat().join('')).toBe('');
    const told = act(
      '[table.getAnchorCell().getA1Notation(), table.getSourceDataRange().getA1Notation(), String(table), table.getRowGroups().length, table.asDataSourcePivotTable()]',
    );
    expect(told).toEqual(['B2', 'A1:D6', 'PivotTable', 0, null]);
  });

  test('tells what it is made of, by the columns of its sheet', () => {
    build(`${simple} table.addColumnGroup(2);`, 'A1:D6');
    expect(
      act(`[table.getRowGroups()[0].getSourceDataColumn(), table.getColumnGroups()[0].getSourceDataColumn(), table.getPivotValues()[0].getSourceDataColumn(),
        table.getPivotValues()[0].getSummarizedBy() === by.SUM, table.getPivotValues()[0].getFormula(), String(table.getPivotValues()[0].getDisplayType()),
        table.getRowGroups()[0].isSortAscending(), table.getRowGroups()[0].totalsAreShown(), table.getRowGroups()[0].areLabelsRepeated(),
        table.getValuesDisplayOrientation() === SpreadsheetApp.Dimension.COLUMNS, table.getRowGroups()[0].getPivotTable().getAnchorCell().getA1Notation()]`),
    ).toEqual([1, 2, 3, true, null, 'DEFAULT', true, true, false, true, 'B2']);
    act('table.getPivotValues()[0].summarizeBy(by.MAX)');
    expect(shown()[0]?.[0]).toBe('MAX of Units');
  });

  test('follows its source: other values, rows put in, a tab renamed', () => {
    build(simple);
    workspace.sheets.edit('Sales', { range: 'C2', value: 1163 });
    expect(shown().at(-1)).toEqual(['Grand Total', '2208']);
    workspace.sheets.insertRows('Sales', { before: 3 });
    workspace.sheets.edit('Sales', { range: 'A3:C3', values: [['Utah', 'Pen', '1']] });
    workspace.sheets.renameTab('Sales', 'All sales');
    expect(shown().slice(-2)).toEqual([
      ['Utah', '1'],
      ['Grand Total', '2209'],
    ]);
    expect(act('table.getSourceDataRange().getA1Notation()')).toBe('A1:D7');
  });

  test('moves with its anchor, and its copy summarizes the same cells', () => {
    build(simple);
    workspace.sheets.insertRows('Report', { before: 1, count: 3 });
    expect(act('table.getAnchorCell().getA1Notation()')).toBe('B5');
    act('table.getAnchorCell().copyTo(book.getSheetByName("Report").getRange("F1"))');
    const anchor = 'function (each) { return each.getAnchorCell().getA1Notation(); }';
    expect(act(`book.getSheetByName("Report").getPivotTables().map(${anchor})`)).toEqual(['F1', 'B5']);
    expect(
      workspace.sheets
        .read('Report', { display: true })
        .values.slice(0, 4)
        .map((line) => line.slice(5)),
    ).toEqual([
      ['Region', 'SUM of Units'],
      ['New York', '443'],
      ['Oregon', '765'],
      ['Grand Total', '1208'],
    ]);
  });

  test('shows no formula, and its cells are read like any others', () => {
    build(simple);
    expect(act('book.getSheetByName("Report").getRange("B2:C5").getFormulas()').flat()).toEqual(new Array(8).fill(''));
    workspace.sheets.edit('Sheet1', { range: 'A1', value: '=SUM(Report!C3:C4)' });
    expect(workspace.sheets.read('Sheet1').values).toEqual([[1208]]);
    expect(act('book.getSheetByName("Report").getLastRow()')).toBe(5);
  });

  test('is #REF! where cells are in its way, and where its source is gone', () => {
    build(simple);
    workspace.sheets.edit('Report', { range: 'C4', value: 'mine' });
    expect(resultOf(workspace, 'problem')).toBe('#REF!');
    workspace.sheets.edit('Report', { range: 'C4', value: '' });
    expect(resultOf(workspace, 'problem')).toBe('Region');
    workspace.sheets.removeTab('Sales');
    expect(resultOf(workspace, 'problem')).toBe('#REF!');
  });

  test('is gone once it is removed, or its anchor is cleared', () => {
    build(simple);
    act('table.remove()');
    expect(resultOf(workspace, 'shown')).toEqual([['']]);
    expect(() => act('table.getAnchorCell()')).toThrow();
    build(simple);
    act('table.getAnchorCell().clear()');
    expect(resultOf(workspace, 'shown')).toEqual([['']]);
  });

  test('goes into an .xlsx file as what it shows', async () => {
    build(simple);
    const { id } = await workspace.sheets.upload(await workspace.sheets.xlsx(), { title: 'Copy' });
    expect(workspace.sheets.read('Report', { spreadsheet: id }).values.at(-1)).toEqual(['', 'Grand Total', 1208]);
  });
});

test('facts 15.7: how values are laid out, shown and calculated is told back, and lasts', () => {
  build('table.addRowGroup(1); table.addPivotValue(3, by.SUM);');
  const steps = (...each: string[]) => act(`[${each}].length`);
  const told = () => {
    const values = act('table.getPivotValues().map((each) => [String(each.getDisplayType()), each.getFormula()])');
    return [...values, act('String(table.getValuesDisplayOrientation())')];
  };
  const dimension = (name: string) => `table.setValuesDisplayOrientation(SpreadsheetApp.Dimension.${name})`;
  const shownAs = (name: string) => `table.getPivotValues()[0].showAs(SpreadsheetApp.PivotValueDisplayType.${name})`;
  expect(told()).toEqual([['DEFAULT', null], 'COLUMNS']);
  const calculated = 'table.addCalculatedPivotValue("Mean", "=SUM(Units)").setFormula("=AVERAGE(Units)")';
  steps(dimension('ROWS'), shownAs('PERCENT_OF_GRAND_TOTAL'), calculated);
  expect(told()).toEqual([['PERCENT_OF_GRAND_TOTAL', null], ['DEFAULT', '=AVERAGE(Units)'], 'ROWS']);
  steps(dimension('COLUMNS'), shownAs('DEFAULT'), 'table.getPivotValues()[1].remove()');
  expect(shown().at(-1)?.[0]).toBe('Grand Total');
});

describe('what no source draws is not drawn, and says so', () => {
  const problem = () => resultOf(workspace, 'problem');

  test.each([
    ['without groups of rows', 'table.addColumnGroup(2); table.addPivotValue(3, by.SUM);'],
    ['without values', 'table.addRowGroup(1);'],
    [
      'several groups of columns',
      'table.addRowGroup(1); table.addColumnGroup(2); table.addColumnGroup(4); table.addPivotValue(3, by.SUM);',
    ],
    [
      'several values beside columns',
      'table.addRowGroup(1); table.addColumnGroup(2); table.addPivotValue(3, by.SUM); table.addPivotValue(3, by.MAX);',
    ],
    [
      'totals of some groups',
      'table.addRowGroup(1); table.addRowGroup(2).showTotals(false); table.addPivotValue(3, by.SUM);',
    ],
    [
      'values as rows',
      'table.addRowGroup(1); table.addPivotValue(3, by.SUM); table.setValuesDisplayOrientation(SpreadsheetApp.Dimension.ROWS);',
    ],
    ['calculated values', 'table.addRowGroup(1); table.addCalculatedPivotValue("Mean", "=AVERAGE(Units)");'],
    [
      'values as percentages',
      'table.addRowGroup(1); table.addPivotValue(3, by.SUM).showAs(SpreadsheetApp.PivotValueDisplayType.PERCENT_OF_ROW_TOTAL);',
    ],
    ['a blank among the groups', 'table.addRowGroup(1); table.addPivotValue(3, by.SUM);', 'A1:D9'],
  ])('%s', (_, source, range?: string) => {
    build(source, range);
    expect(problem()).toBe('#N/A');
  });

  test.each([
    ['table.addRowGroup(1).addManualGroupingRule("x", [])', 'PivotGroup.addManualGroupingRule is not emulated'],
    ['table.addRowGroup(1).getIndex()', 'PivotGroup.getIndex is not emulated'],
    ['table.addPivotValue(3, by.CUSTOM)', 'CUSTOM is for calculated values only'],
    ['table.addRowGroup(9)', 'outside the source data'],
    ['table.addRowGroup("Region")', "don't match the method signature"],
  ])('%s', (call, words) => {
    build('');
    expect(() => act(call)).toThrow(words);
  });
});
