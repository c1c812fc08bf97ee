// An Excel file that a person uploads and opens as a spreadsheet: what was exported comes back as it was.
import { expect, test } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openProject, resultOf } from '../open-project.ts';

const code = `
  function fill() {
    var book = SpreadsheetApp.getActive();
    var sheet = book.getSheets()[0].setName('Daftar');
    sheet.getRange('A:C').setNumberFormat('@');
    sheet.getRange('D:D').setNumberFormat('dd/mm/yyyy hh:mm:ss');
    sheet.getRange('A1:F2').setValues([
      ['007', '=1+1', '09.00', new Date(2026, 11, 3, 9, 30, 15), 12.5, true],
      ['+62 811', '1 Mei', 'baris\\ndua', new Date(2026, 11, 31), -3, false],
    ]);
    sheet.getRange('A1').setNote('Catatan');
    book.insertSheet('Tersembunyi').hideSheet();
  }
  function read(id) {
    var sheet = SpreadsheetApp.openById(id).getSheetByName('Daftar');
    return JSON.stringify(sheet.getDataRange().getValues().map(function (row) {
      return row.map(function (cell) { return cell instanceof Date ? Utilities.formatDate(cell, 'Asia/Pontianak', 'yyyy-MM-dd HH:mm:ss') : cell; });
    }));
  }`;

const CELLS = [
  ['007', '=1+1', '09.00', '2026-12-03 09:30:15', 12.5, true],
  ['+62 811', '1 Mei', 'baris\ndua', '2026-12-31 00:00:00', -3, false],
];

async function uploaded(query = '') {
  const workspace = openProject(code, { manifest: { timeZone: 'Asia/Pontianak' } });
  resultOf(workspace, 'fill');
  const file = await workspace.sheets.xlsx();
  const response = await createApp(workspace).request(`/api/spreadsheets?title=Salinan${query}`, {
    method: 'POST',
    body: file.slice().buffer,
  });
  return { workspace, status: response.status, answer: (await response.json()) as { id: string; error?: string } };
}

test('texts that look like formulas, leading zeros, hours, dates and truths come back', async () => {
  const { workspace, status, answer } = await uploaded();
  expect(status).toBe(201);
  expect(JSON.parse(String(resultOf(workspace, 'read', answer.id)))).toEqual(CELLS);
  expect(workspace.sheets.spreadsheets().map(({ title }) => title)).toContain('Salinan');
  const tabs = workspace.sheets.list(answer.id).map(({ name, hidden }) => [name, hidden]);
  expect(tabs).toEqual([
    ['Daftar', false],
    ['Tersembunyi', true],
  ]);
  expect(workspace.sheets.read('Daftar', { spreadsheet: answer.id }).notes.A1).toBe('Catatan');
});

test('dates have no zone in a file: in another one they are other moments', async () => {
  const { workspace, answer } = await uploaded('&zone=Etc/GMT');
  const [[, , , moment] = []] = JSON.parse(String(resultOf(workspace, 'read', answer.id)));
  expect(moment).toBe('2026-12-03 16:30:15');
});

test('what is no Excel file, and a zone that there is not, are refused', async () => {
  const { status, answer } = await uploaded('&zone=Bulan');
  expect([status, answer.error]).toEqual([400, expect.stringContaining('Bulan')]);
  const app = createApp(openProject(code));
  const response = await app.request('/api/spreadsheets', { method: 'POST', body: 'bukan Excel' });
  expect(response.status).toBe(400);
});
