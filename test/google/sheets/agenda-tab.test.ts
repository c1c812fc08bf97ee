// The tab `Agenda` shows what was written and nothing else, whatever people have done to it since the last time.
import { describe, expect, it } from 'vitest';
import { SheetAgendaTab } from '../../../src/google/sheets/page-tabs.ts';
import { AGENDA_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { PaperSheet } from './paper-sheet.ts';

const HEADER = Object.values(AGENDA_COLUMNS);
const line = (number: string) => HEADER.map((header) => (header === 'No.' ? number : 'x'));

/** The tab with three lines in it. */
function written() {
  const sheet = new PaperSheet('Agenda', [HEADER]);
  const tab = new SheetAgendaTab(sheet.asSpreadsheet);
  tab.write(['1', '2', '3'].map(line), 0);
  return { sheet, tab };
}

const shown = ({ cells }: PaperSheet) =>
  cells.slice(1).flatMap((row) => (row.some((cell) => cell !== '') ? [row[HEADER.indexOf('No.')]] : []));

describe('two of three lines are left', () => {
  it.each([
    ['nothing', () => {}],
    ['typed lines below', (sheet: PaperSheet) => void sheet.cells.push(line('typed'), [], line('typed'))],
    ['put in lines above', (sheet: PaperSheet) => void sheet.cells.splice(1, 0, line('mine'), [], line('mine'))],
    ['sorted them', (sheet: PaperSheet) => void sheet.cells.push(...sheet.cells.splice(1).reverse())],
    ['deleted them', (sheet: PaperSheet) => void sheet.cells.splice(1)],
  ])('where people have %s in between', (_, hands) => {
    const { sheet, tab } = written();
    hands(sheet);
    sheet.getLastRow = () => {
      throw new Error('How far it reaches is known');
    };
    tab.write(['1', '3'].map(line), 3);
    expect(shown(sheet)).toEqual(['1', '3']);
  });

  it('the night looks for itself how far down people have typed', () => {
    const { sheet, tab } = written();
    while (sheet.cells.length < 200) sheet.cells.push([]);
    sheet.cells.push(line('typed'));
    tab.write([line('1')]);
    expect(shown(sheet)).toEqual(['1']);
  });

  it('what people keep to the right of it stays', () => {
    const { sheet, tab } = written();
    sheet.cells[2]?.push('catatan');
    tab.write([line('1')], 3);
    expect(sheet.cells[2]?.[HEADER.length]).toBe('catatan');
  });
});
