// Files as DriveApp finds them, and what is exported (facts 3.4, 7.7, 15.2).
import { expect, test } from 'vitest';
import { evaluate, newFolder, openProject, resultOf } from './open-project.ts';

test('DriveApp keeps files in folders, finds documents of the workspace, copies and discards', () => {
  const data = newFolder();
  const code = `
    function main() {
      var folder = DriveApp.createFolder('Letters');
      var file = folder.createFile('note.txt', 'Hello');
      DriveApp.createFile(Utilities.newBlob('x', 'text/csv', 'list.csv'));
      var book = DriveApp.getFilesByName('Book').next();
      var copy = book.makeCopy('Second book', folder);
      SpreadsheetApp.openById(copy.getId()).getSheets()[0].getRange('A1').setValue('copied');
      return [file.getMimeType(), file.getBlob().getDataAsString(), file.getParents().next().getName(),
        book.getMimeType(), book.getOwner().getEmail(), names(folder.getFiles()), DriveApp.getFileById(copy.getId()).getName()];
    }
    function names(files) { var all = []; while (files.hasNext()) all.push(files.next().getName()); return all; }
    function all() { return names(DriveApp.getFiles()); }
    function discard() { DriveApp.getFilesByName('list.csv').next().setTrashed(true); }`;
  const workspace = openProject(code, { data });
  expect(resultOf(workspace, 'main')).toEqual([
    'text/plain',
    'Hello',
    'Letters',
    'application/vnd.google-apps.spreadsheet',
    'owner@office.example',
    ['Second book', 'note.txt'],
    'Second book',
  ]);
  expect(workspace.sheets.read('Sheet1').values).toEqual([]);
  workspace.save();
  const again = openProject(code, { data });
  expect(resultOf(again, 'all')).toEqual(['Book', 'Second book', 'note.txt', 'list.csv']);
  resultOf(again, 'discard');
  expect(resultOf(again, 'all')).toEqual(['Book', 'Second book', 'note.txt']);
});

/** @returns code that fetches the bound spreadsheet's export address */
function fetchExport(query: string, options = '{ headers: { Authorization: "Bearer " + ScriptApp.getOAuthToken() } }') {
  return `return UrlFetchApp.fetch(SpreadsheetApp.getActive().getUrl().replace("/edit", "/export?${query}"), ${options}).getResponseCode()`;
}

test.each([
  ['DriveApp.getFileById(DriveApp.createFolder("F").getId())', 'Exception: No item with the given ID could be found'],
  ['DriveApp.createFile(Utilities.newBlob("x"))', 'Exception: Blob object must have non-null name for this operation.'],
  ['DriveApp.getFilesByName("none").next()', 'Exception: Cannot retrieve the next object'],
  ['GmailApp.sendEmail("a@b.example", "s", "b", { from: "other@b.example" })', 'Exception: Invalid argument'],
  [fetchExport('format=ods'), 'Error: Export as ods is not emulated'],
  [fetchExport('format=csv&gid=9'), 'Exception: Request failed for https://docs.google.com returned code 400.'],
  [fetchExport('format=csv', '{}'), 'Exception: Request failed for https://docs.google.com returned code 401.'],
  ['Utilities.unzip(Utilities.newBlob("x"))', 'Exception: Invalid argument: blob'],
])('facts 3.4, 6, 7.5: %s is refused', (code, message) => {
  expect(() => evaluate(code)).toThrow(message);
});

test('facts 9.1: DriveApp and GmailApp need their own scopes', () => {
  const base = 'https://www.googleapis.com/auth/';
  const manifest = { oauthScopes: [`${base}drive.readonly`] };
  expect(evaluate('return DriveApp.getFiles().hasNext();', { manifest })).toBe(true);
  expect(() => evaluate('DriveApp.createFile("a", "b");', { manifest })).toThrow(`Required permissions: ${base}drive`);
  expect(() => evaluate('GmailApp.search("x");', { manifest })).toThrow(
    'GmailApp.search. Required permissions: https://mail.google.com/',
  );
});

test('facts 7.7: the export address of a sheet answers as csv, as shown', () => {
  const seen = evaluate(`
    var book = SpreadsheetApp.getActive();
    book.getActiveSheet().getRange('A1:B2').setValues([['Name, "first"', 'Day'], ['Ani', '1/3/2026']]);
    var url = 'https://docs.google.com/spreadsheets/d/' + book.getId() + '/export?format=csv&gid=0';
    var answer = UrlFetchApp.fetch(url, { headers: { authorization: 'Bearer ' + ScriptApp.getOAuthToken() } });
    return [answer.getResponseCode(), answer.getContentText(), answer.getBlob().getName()];`);
  expect(seen).toEqual([200, '"Name, ""first""",Day\r\nAni,01/03/2026', 'Book - Sheet1.csv']);
});

test('files are found by kind, rewritten, described and shared', () => {
  const seen = evaluate(`
    var file = DriveApp.createFile('note.txt', 'one').setContent('two').setDescription('d');
    file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW).addViewer('a@b.example').addEditor('c@d.example');
    var sheets = DriveApp.getFilesByType(MimeType.GOOGLE_SHEETS);
    var book = sheets.next();
    book.addEditor('e@f.example');
    var folder = DriveApp.createFolder('Box').addFile(file);
    return [file.getBlob().getDataAsString(), file.getDescription(), String(file.getSharingAccess()), String(file.getSharingPermission()),
      file.getViewers().map(String), file.getEditors().map(String), book.getName(), sheets.hasNext(),
      SpreadsheetApp.open(book).getEditors().map(String), folder.getFilesByName('note.txt').hasNext(), file.isTrashed(), MimeType.PDF];`);
  expect(seen).toEqual([
    'two',
    'd',
    'ANYONE_WITH_LINK',
    'VIEW',
    ['a@b.example'],
    ['c@d.example'],
    'Book',
    false,
    ['e@f.example'],
    true,
    false,
    'application/pdf',
  ]);
});

test('a script of its own is a file, one within a document is none', () => {
  const code = 'function main() { return DriveApp.getFileById(ScriptApp.getScriptId()).getName(); }';
  expect(resultOf(openProject(code, { settings: { container: 'none', title: 'Imports' } }), 'main')).toBe('Imports');
  expect(() => resultOf(openProject(code), 'main')).toThrow('No item with the given ID could be found');
});

test('files are searched by the queries of DriveApp, and tell their dates', () => {
  const queries = [
    "title contains 'rep'",
    "title contains 'port'",
    "mimeType = 'text/csv' or title = 'Book'",
    'trashed = true',
    "starred = true and 'FOLDER' in parents",
    "not (title contains 'report') and 'owner@office.example' in owners",
    "title = 'the \\'other\\' report.csv'",
    "modifiedDate > '2026-12-01T09:45:30'",
    'title contains',
    'modifiedDate > "2013-02-28" and title contains "report" and "me" in owners',
    "not sharedWithMe and title = 'Book'",
    "name = 'Book",
  ];
  const seen = evaluate(`
    var folder = DriveApp.createFolder('Letters');
    folder.createFile('Report May.txt', 'x'); folder.createFile("the 'other' report.csv", 'x', 'text/csv').setStarred(true);
    DriveApp.createFile('other.txt', 'x').setTrashed(true);
    var file = folder.getFilesByName('Report May.txt').next(), made = file.getDateCreated();
    Utilities.sleep(60000);
    file.setContent('y');
    var names = function (query) {
      var all = [], found;
      try { found = DriveApp.searchFiles(query.replace('FOLDER', folder.getId())); } catch (error) { return error.message; }
      while (found.hasNext()) all.push(found.next().getName());
      return all.join();
    };
    return ${JSON.stringify(queries)}.map(names).concat(DriveApp.searchFolders("title = 'Letters'").next().getName(),
      made.toISOString(), file.getLastUpdated().toISOString(), String(file.getAccess('owner@office.example')), DriveApp.getStorageUsed());`);
  expect(seen).toEqual([
    "Report May.txt,the 'other' report.csv",
    '',
    "Book,the 'other' report.csv",
    'other.txt',
    "the 'other' report.csv",
    'Book',
    "the 'other' report.csv",
    'Report May.txt',
    'Invalid argument: q',
    "Report May.txt,the 'other' report.csv",
    'Book',
    'Invalid argument: q',
    'Letters',
    '2026-12-01T09:45:00.000Z',
    '2026-12-01T09:46:00.000Z',
    'OWNER',
    1027,
  ]);
});

test('facts 15.2: what somebody shared is found by whom it is shared with', () => {
  const workspace = openProject(`
    function share() { DriveApp.createFile('plan.txt', 'x').addViewer('colleague@office.example'); DriveApp.createFile('own.txt', 'x'); }
    function find() {
      return ['sharedWithMe', 'sharedWithMe = true', '"me" in readers and mimeType = "text/plain"'].map(function (query) {
        var found = DriveApp.searchFiles(query), names = [];
        while (found.hasNext()) names.push(found.next().getName());
        return names.join();
      });
    }`);
  workspace.run('share');
  expect(workspace.run('find', [], 'colleague@office.example').value).toEqual(['plan.txt', 'plan.txt', 'plan.txt']);
});

test('facts 15.2: an iteration is gone on with later, by its token, for a week', () => {
  const workspace = openProject(`
    function begin() {
      ['a', 'b', 'c'].forEach(function (name) { DriveApp.createFile(name, 'x'); DriveApp.createFolder('f' + name); });
      var files = DriveApp.getFilesByType('text/plain'), folders = DriveApp.getFolders();
      return [files.next().getName(), folders.next().getName(), files.getContinuationToken(), folders.getContinuationToken()];
    }
    function goOn(files, folders) {
      DriveApp.createFile('late', 'x');
      var names = [], each = DriveApp.continueFileIterator(files), others = DriveApp.continueFolderIterator(folders);
      while (each.hasNext()) names.push(each.next().getName());
      while (others.hasNext()) names.push(others.next().getName());
      return names.join();
    }`);
  const [file, folder, files, folders] = resultOf(workspace, 'begin') as [string, string, string, string];
  expect([file, folder]).toEqual(['a', 'fa']);
  workspace.clock.advance('P6D');
  expect(resultOf(workspace, 'goOn', files, folders)).toBe('b,c,fb,fc');
  expect(() => resultOf(workspace, 'goOn', 'none', folders)).toThrow('Invalid argument: continuationToken');
  workspace.clock.advance('P2D');
  expect(() => resultOf(workspace, 'goOn', files, folders)).toThrow('Invalid argument: continuationToken');
});

test('facts 7.7: the export address of a document gives its PDF to whoever has a token', () => {
  const seen = evaluate(`
    var doc = DocumentApp.create('Letter'), codes = [];
    doc.getBody().appendParagraph('Hello'); doc.saveAndClose();
    var ask = function (id, rest, headers) { return UrlFetchApp.fetch('https://docs.google.com/document/d/' + id + '/export?format=' + rest, { headers: headers || {}, muteHttpExceptions: true }); };
    var token = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, answer = ask(doc.getId(), 'pdf', token), refusal = '';
    try { ask(doc.getId(), 'odt', token); } catch (error) { refusal = error.message; }
    return [answer.getResponseCode(), answer.getBlob().getContentType(), answer.getBlob().getName(), answer.getContentText().slice(0, 5),
      ask(doc.getId(), 'pdf').getResponseCode(), ask('x', 'pdf', token).getResponseCode(), refusal];`);
  expect(seen).toEqual([200, 'application/pdf', 'Letter.pdf', '%PDF-', 401, 404, 'Export as odt is not emulated']);
});

test('facts 15.2: whoever owns a file, a folder or a document hands it over, and stays its editor', () => {
  const workspace = openProject(`
    function main() {
      return [DriveApp.createFile('a.txt', 'x'), DriveApp.createFolder('F'), DriveApp.getFileById(DocumentApp.create('D').getId())].map(function (each) {
        each.setOwner('colleague@office.example');
        return [each.getOwner().getEmail(), each.getEditors().map(String)];
      });
    }
    function again() { DriveApp.getFilesByName('a.txt').next().setOwner('third@office.example'); }`);
  const handed = ['colleague@office.example', ['owner@office.example']];
  expect(resultOf(workspace, 'main')).toEqual([handed, handed, handed]);
  expect(() => resultOf(workspace, 'again')).toThrow('Access denied: DriveApp.');
});
