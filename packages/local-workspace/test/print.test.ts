// A spreadsheet on paper: the PDF of the export address with its print parameters, and of getAs (facts 7.7).
import { expect, test } from 'vitest';
import { createApp } from '../src/server/app.ts';
import type { Workspace } from '../src/workspace.ts';
import { evaluate, openProject, resultOf } from './open-project.ts';
import { type PdfPage, pagesOf } from './pdf-pages.ts';

const code = `
  function fill() {
    var sheet = SpreadsheetApp.getActiveSheet().setName('Daftar');
    sheet.getRange('A1:C1').setValues([['Nama', 'Tanggal', 'Catatan']]).setFontWeight('bold').setBackground('#dddddd');
    for (var row = 2; row <= 80; row++) {
      sheet.getRange(row, 1, 1, 3).setValues([['Orang ' + row, new Date(2026, 11, 3), 'panjang “kutip” – € 漢']]);
    }
    sheet.setFrozenRows(1);
    sheet.getRange('C2').setWrap(true).setValue('satu dua tiga empat lima enam tujuh delapan sembilan sepuluh');
    sheet.hideRows(3);
    SpreadsheetApp.getActive().insertSheet('Kedua').getRange('A1').setValue('Lembar kedua');
    SpreadsheetApp.getActive().insertSheet('Tersembunyi').hideSheet().getRange('A1').setValue('Rahasia');
  }
  function fetch(query) {
    var address = SpreadsheetApp.getActive().getUrl().replace('/edit', '/export?format=pdf' + query);
    var answer = UrlFetchApp.fetch(address, { headers: { authorization: 'Bearer ' + ScriptApp.getOAuthToken() } });
    return [answer.getBlob().getContentType(), answer.getBlob().getName(), Utilities.base64Encode(answer.getContent())];
  }
  function converted() {
    var file = DriveApp.getFileById(SpreadsheetApp.getActive().getId());
    var blob = SpreadsheetApp.getActive().getAs('application/pdf');
    return [blob.getName(), blob.getContentType(), file.getAs('application/pdf').getBytes().slice(0, 4)];
  }`;

/** Filled once; a workspace keeps its scripts when the folder of the test that opened it is gone. */
let filled: Workspace | undefined;

function opened(): Workspace {
  if (!filled) {
    filled = openProject(code);
    resultOf(filled, 'fill');
  }
  return filled;
}

function print(query: string): PdfPage[] {
  const workspace = opened();
  const [type, name, base64] = resultOf(workspace, 'fetch', query) as [string, string, string];
  expect([type, name]).toEqual(['application/pdf', 'Book.pdf']);
  return pagesOf(Buffer.from(base64, 'base64'));
}

test('facts 7.7: one tab, on the paper asked for, its frozen rows again on each page', () => {
  const pages = print('&gid=0&size=A4&portrait=false&fzr=true&gridlines=false&sheetnames=true&pagenum=CENTER');
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, { width, height, text }] of pages.entries()) {
    expect([width, height]).toEqual([841.89, 595.28]);
    expect(text).toMatch(/^Daftar\|Nama\|Tanggal\|Catatan\|/);
    expect(text.split('|').at(-1)).toBe(String(index + 1));
  }
  const text = pages.map((each) => each.text).join('|');
  expect(text).toContain('Orang 2|03/12/2026|satu dua tiga');
  expect(text).not.toContain('Orang 3|');
  expect(text).toContain('Orang 80|03/12/2026|panjang \x93kutip\x94 \x96 \x80 ?');
  expect(text).not.toContain('Lembar kedua');
});

test('facts 7.7: a range, by its address or its corners', () => {
  for (const query of ['&gid=0&range=A2:B4', '&gid=0&r1=1&c1=0&r2=4&c2=2']) {
    expect(print(query).map((each) => each.text)).toEqual(['Orang 2|03/12/2026|Orang 4|03/12/2026']);
  }
});

test('facts 7.7: without a tab all that are not hidden are printed; wide sheets go on to further pages', () => {
  const pages = print('&fitw=false&size=8');
  const text = pages.map((each) => each.text).join('|');
  expect(text).toContain('Lembar kedua');
  expect(text).not.toContain('Rahasia');
  const wide = evaluate(`
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:T1').setValues([Array(20).join(',').split(',').map(function (_, index) { return 'K' + index; })]);
    var address = SpreadsheetApp.getActive().getUrl().replace('/edit', '/export?format=pdf&fitw=false');
    var options = { headers: { authorization: 'Bearer ' + ScriptApp.getOAuthToken() } };
    return Utilities.base64Encode(UrlFetchApp.fetch(address, options).getContent());`);
  expect(pagesOf(Buffer.from(wide as string, 'base64')).map((each) => each.text.split('|')[0])).toEqual([
    'K0',
    'K6',
    'K12',
    'K18',
  ]);
});

test('facts 7.7, 8.1: getAs and getBlob give the whole file as a PDF, at the price of a conversion', () => {
  const workspace = opened();
  expect(resultOf(workspace, 'converted')).toEqual(['Book.pdf', 'application/pdf', [37, 80, 68, 70]]);
  const used = workspace
    .quotas()
    .find(({ name, account }) => name === 'files converted' && account.startsWith('owner'));
  expect(used?.used).toBe(2);
  expect(() => evaluate('SpreadsheetApp.getActive().getAs("text/html")')).toThrow('is not supported');
});

test('the reference of Blob.getAs, facts 8.1: a page of HTML becomes a PDF, at the price of a conversion', () => {
  const workspace = openProject(`function main() {
    var page = '<html><head><title>No</title></head><body><h1>Surat &amp; izin</h1><p>Ruang</p></body></html>';
    var blob = Utilities.newBlob(page, 'text/html', 'surat.12.html').getAs('application/pdf');
    return [blob.getName(), blob.getContentType(), Utilities.base64Encode(blob.getBytes())];
  }`);
  const [name, type, bytes] = resultOf(workspace, 'main') as string[];
  expect([name, type]).toEqual(['surat.12.pdf', 'application/pdf']);
  expect(pagesOf(Buffer.from(bytes ?? '', 'base64')).map(({ text }) => text)).toEqual(['Surat & izin|Ruang']);
  expect(workspace.quotas().find(({ name: each }) => each === 'files converted')?.used).toBe(1);
});

test('a PDF that was mailed opens in the browser as pages', async () => {
  const workspace = openProject(`function main() {
    var pdf = Utilities.newBlob('<p>Isi surat</p>', 'text/html', 'surat.html').getAs('application/pdf');
    var text = Utilities.newBlob('teks', 'text/plain', 'catatan.txt');
    MailApp.sendEmail({ to: 'kabid@x.example', subject: 'Surat', body: 'Terlampir', attachments: [pdf, text] });
  }`);
  resultOf(workspace, 'main');
  const path = `/api/mails/${workspace.mails.list()[0]?.id}/attachments`;
  const pages = await createApp(workspace).request(`${path}/1`);
  expect(pages.headers.get('Content-Type')).toBe('application/pdf');
  expect(pages.headers.get('Content-Disposition')).toMatch(/^inline; filename="surat.pdf"/);
  expect(pagesOf(new Uint8Array(await pages.arrayBuffer())).map(({ text }) => text)).toEqual(['Isi surat']);
  const note = await createApp(workspace).request(`${path}/2`);
  expect(note.headers.get('Content-Disposition')).toMatch(/^attachment; filename="catatan.txt"/);
});

test('a text that is no page is not converted', () => {
  expect(() => evaluate('Utilities.newBlob("a", "text/plain").getAs("application/pdf")')).toThrow('is not emulated');
});

test.each(['&gid=7', '&gid=0&range=ZZ1:ZZ2', '&gid=0&size=A99', '&top_margin=-1'])(
  'facts 7.7: an address that names nothing is refused: %s',
  (query) => {
    expect(() => resultOf(opened(), 'fetch', query)).toThrow('returned code 400');
  },
);
