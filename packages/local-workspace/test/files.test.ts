// Files and mails as scripts find them: DriveApp, GmailApp, archives, exports, and the old globals (facts 3.4, 6, 7.2, 7.5, 7.7).
import { generateKeyPairSync, verify } from 'node:crypto';
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
  ['DriveApp.getFileById("x")', 'Exception: No item with the given ID could be found'],
  ['DriveApp.createFile(Utilities.newBlob("x"))', 'Exception: Blob object must have non-null name for this operation.'],
  ['DriveApp.getFilesByName("none").next()', 'Exception: Cannot retrieve the next object'],
  ['GmailApp.sendEmail("a@b.example", "s", "b", { from: "other@b.example" })', 'Exception: Invalid argument'],
  ['UrlFetchApp.fetch("https://example.com/")', 'Exception: The local workspace has no network'],
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

test('GmailApp finds the account’s own mails by sender, subject and words', () => {
  const seen = evaluate(`
    GmailApp.sendEmail('owner@office.example', 'First letter', 'about rooms');
    GmailApp.sendEmail('guest@mail.example', 'Second', 'about chairs');
    var subjects = function (query) { return GmailApp.search(query).map(function (each) { return each.getFirstMessageSubject(); }); };
    return [subjects('subject:letter'), subjects('about'), subjects('to:guest@mail.example chairs'), subjects('nothing'),
      GmailApp.getInboxThreads()[0].getMessages()[0].getTo(), GmailApp.getAliases()];`);
  expect(seen).toEqual([['First letter'], ['Second', 'First letter'], ['Second'], [], 'owner@office.example', []]);
});

test('facts 6: a search joins words by OR, by braces and by brackets, knows me, and a label by its name with hyphens', () => {
  const seen = evaluate(`
    GmailApp.sendEmail('owner@office.example', 'First letter', 'about rooms');
    GmailApp.sendEmail('guest@mail.example', 'Second letter', 'about chairs');
    GmailApp.sendEmail('guest@mail.example', 'Third', 'about tables');
    GmailApp.search('subject:Third')[0].addLabel(GmailApp.createLabel('To do/Next week'));
    return ['to:me', 'from:me tables', 'label:to-do-next-week', 'about rooms OR chairs', '{rooms tables}', '(letter chairs) OR tables',
      'subject:(second letter)', '-{rooms tables}', '-subject:(first letter) about', 'rooms OR', 'subject:"second letter"', '(first'].map(function (query) {
      return GmailApp.search(query).map(function (each) { return each.getFirstMessageSubject().split(' ')[0]; }).reverse().join();
    });`);
  expect(seen).toEqual([
    'First',
    'Third',
    'Third',
    'First,Second',
    'First,Third',
    'Second,Third',
    'Second',
    'Second',
    'Second,Third',
    'First',
    'Second',
    'First',
  ]);
});

test('facts 6: a file of a mail tells its size and its hash, and is sent on', () => {
  const seen = evaluate(`
    GmailApp.sendEmail('owner@office.example', 'Files', 'x', { attachments: [Utilities.newBlob('abc', 'text/plain', 'a.txt')] });
    var file = GmailApp.search('subject:Files')[0].getMessages()[0].getAttachments()[0], refusals = [];
    GmailApp.sendEmail('owner@office.example', 'Again', 'x', { attachments: [file] });
    [{ cc: ['a@b.example'] }, { bcc: ['a@b.example'] }].forEach(function (options) {
      try { MailApp.sendEmail('a@b.example', 's', 'b', options); } catch (error) { refusals.push(error.message); }
    });
    try { MailApp.sendEmail({ to: ['a@b.example'], subject: 's', body: 'b' }); } catch (error) { refusals.push(error.message); }
    return [file.getSize(), file.getHash(), String(file), file.getContentType(), DriveApp.createFile(file).getName(),
      GmailApp.search('subject:Again')[0].getMessages()[0].getAttachments()[0].getSize(), refusals];`);
  const sha1 = 'a9993e364706816aba3e25717850c26c9cd0d89d';
  const refusals = ['Invalid argument: cc', 'Invalid argument: bcc', 'Invalid argument: to'];
  expect(seen).toEqual([3, sha1, 'GmailAttachment', 'text/plain', 'a.txt', 3, refusals]);
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

test('facts 7.5: archives hold what was put in, under its name; the default name is archive.zip', () => {
  const seen = evaluate(`
    var zip = Utilities.zip([Utilities.newBlob('é', 'text/plain', 'a.txt'), Utilities.newBlob('two', 'text/plain', 'b.txt')]);
    return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map(function (each) { return [each.getName(), each.getDataAsString()]; })];`);
  expect(seen).toEqual([
    'archive.zip',
    'application/zip',
    [
      ['a.txt', 'é'],
      ['b.txt', 'two'],
    ],
  ]);
});

test('facts 7.5: what is unpacked has the type its name tells; of a gzip the type is lost, and .gz of its name', () => {
  const seen = evaluate(`
    var told = function (each) { return [each.getName(), each.getContentType()]; };
    var blob = Utilities.newBlob('{}', 'text/x-odd', 'a.txt');
    var packed = Utilities.zip(['a.txt', 'b.json', 'c.XLSX', 'd', 'e.unknown'].map(function (name) { return blob.copyBlob().setName(name); }));
    return [Utilities.unzip(packed).map(told), told(Utilities.ungzip(Utilities.gzip(blob))), told(Utilities.ungzip(Utilities.gzip(blob, 'named'))),
      told(blob.setContentTypeFromExtension()), blob.setName('x').setContentTypeFromExtension().getContentType(), blob.isGoogleType()];`);
  expect(seen).toEqual([
    [
      ['a.txt', 'text/plain'],
      ['b.json', 'application/json'],
      ['c.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['d', null],
      ['e.unknown', null],
    ],
    ['archive', null],
    ['named', null],
    ['a.txt', 'text/plain'],
    null,
    false,
  ]);
});

test('the old ScriptProperties and UserProperties are the same stores', () => {
  expect(
    evaluate(`ScriptProperties.setProperty('a', 'b'); UserProperties.setProperty('c', 'd');
      return [PropertiesService.getScriptProperties().getProperty('a'), PropertiesService.getUserProperties().getKeys()];`),
  ).toEqual(['b', ['c']]);
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

test('mails are found by what is unread, attached and labelled, answered and passed on', () => {
  const workspace = openProject(`
    function send() {
      MailApp.sendEmail('owner@office.example', 'Chairs', 'How many?', { replyTo: 'desk@office.example',
        attachments: [Utilities.newBlob('plan', 'text/plain', 'plan.txt')] });
      MailApp.sendEmail('owner@office.example', 'Tables', 'None', { cc: 'outsider@mail.example' });
    }
    function read() {
      var subjects = function (query) { return GmailApp.search(query).map(function (each) { return each.getFirstMessageSubject(); }); };
      var label = GmailApp.createLabel('To do');
      var thread = GmailApp.search('has:attachment')[0].addLabel(label);
      var before = [GmailApp.getInboxUnreadCount(), subjects('is:unread')];
      thread.markRead();
      var message = GmailApp.getMessageById(thread.getId());
      message.reply('Twelve');
      message.forward('guest@mail.example');
      GmailApp.search('subject:tables')[0].reply('Thanks');
      var after = [subjects('is:unread'), subjects('label:"to do"'), thread.getLabels().map(function (each) { return each.getName(); }),
        message.isUnread(), message.getAttachments()[0].getDataAsString(), GmailApp.getUserLabelByName('none')];
      label.removeFromThread(thread);
      var empty = label.getThreads().length;
      label.deleteLabel();
      return before.concat(after, empty, GmailApp.getUserLabels().length);
    }`);
  workspace.run('send', [], 'colleague@office.example');
  expect(resultOf(workspace, 'read')).toEqual([
    2,
    ['Tables', 'Chairs'],
    ['Tables'],
    ['Chairs'],
    ['To do'],
    false,
    'plan',
    null,
    0,
    0,
  ]);
  expect(workspace.mails.list().slice(2)).toMatchObject([
    { to: ['desk@office.example'], subject: 'Re: Chairs' },
    { to: ['guest@mail.example'], subject: 'Fwd: Chairs' },
    { to: ['colleague@office.example'], subject: 'Re: Tables' },
  ]);
  expect(() => resultOf(openProject('function main() { GmailApp.getThreadById("none"); }'), 'main')).toThrow(
    'Invalid argument',
  );
});

test('a draft is begun by a person or a script, filled in, and sent', () => {
  const workspace = openProject(`
    function merge() {
      var draft = GmailApp.getDrafts().filter(function (each) { return each.getMessage().getSubject() === 'Hi {{n}}'; })[0];
      var message = draft.getMessage();
      GmailApp.sendEmail('ani@mail.test', message.getSubject().replace('{{n}}', 'Ani'), message.getPlainBody(), { htmlBody: message.getBody() });
      return [message.isDraft(), GmailApp.getDraftMessages().length, GmailApp.getDraft(draft.getId()).getMessageId() === message.getId()];
    }
    function reply() {
      var mail = GmailApp.search('subject:"Hi Ani"')[0].getMessages()[0];
      var picture = Utilities.newBlob('x', 'image/png', 'p.png');
      var draft = mail.createDraftReply('Thanks', { inlineImages: { p: picture }, attachments: [Utilities.newBlob('y', 'text/plain', 'a.txt')] });
      var names = function (options) { return draft.getMessage().getAttachments(options).map(function (each) { return each.getName(); }); };
      var kinds = [names(), names({ includeInlineImages: false }), names({ includeAttachments: false })];
      draft.update('budi@mail.test', 'Changed', 'Other text');
      var sent = draft.send();
      return [kinds, sent.isDraft(), sent.getSubject(), GmailApp.getDrafts().length];
    }
    function drop() { GmailApp.createDraft('', 'x', '').deleteDraft(); return GmailApp.getDrafts().length; }
    function gone() { GmailApp.getDraft('none'); }`);
  workspace.mails.draft({ subject: 'Hi {{n}}', text: 'Dear', html: '<b>Dear</b>' }, 'owner@office.example');
  expect(resultOf(workspace, 'merge')).toEqual([true, 1, true]);
  expect(workspace.mails.list()).toMatchObject([{ to: ['ani@mail.test'], subject: 'Hi Ani' }]);
  expect(resultOf(workspace, 'reply')).toEqual([[['a.txt', 'p.png'], ['a.txt'], ['p.png']], false, 'Changed', 1]);
  expect(resultOf(workspace, 'drop')).toBe(1);
  expect(() => resultOf(workspace, 'gone')).toThrow('Exception: Draft not found.');
  expect(workspace.mails.list()[1]).toMatchObject({ to: ['budi@mail.test'], subject: 'Changed' });
  expect(workspace.mails.drafts('owner@office.example')).toMatchObject([{ subject: 'Hi {{n}}', to: [] }]);
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

test('facts 7.5: a text is signed with an RSA key, as a service account signs its token', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const workspace = openProject(`
    function sign(key) {
      return [Utilities.computeRsaSha256Signature('é', key, Utilities.Charset.UTF_8), Utilities.computeRsaSha1Signature('a', key),
        Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_256, 'a', key)];
    }`);
  const signatures = resultOf(workspace, 'sign', key) as number[][];
  const [utf8 = [], sha1 = [], sha256 = []] = signatures.map((each) => Buffer.from(each.map((byte) => byte & 0xff)));
  expect([
    verify('RSA-SHA256', Buffer.from('é'), publicKey, Buffer.from(utf8)),
    verify('RSA-SHA1', Buffer.from('a'), publicKey, Buffer.from(sha1)),
    verify('RSA-SHA256', Buffer.from('a'), publicKey, Buffer.from(sha256)),
  ]).toEqual([true, true, true]);
  expect(() => resultOf(workspace, 'sign', 'no key')).toThrow('Invalid argument: key');
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
