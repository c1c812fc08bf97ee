// The advanced services of Sheets, Drive and Gmail: values, files and messages as plain resources (facts 15.6).
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';

const SERVICES = { Sheets: ['sheets', 'v4'], Drive: ['drive', 'v3'], Gmail: ['gmail', 'v1'] };
const enabledAdvancedServices = Object.entries(SERVICES).map(([userSymbol, [serviceId, version]]) => ({
  userSymbol,
  serviceId,
  version,
}));
const manifest = { dependencies: { enabledAdvancedServices } };
const refusal = (code: string) => `(function () { try { ${code}; } catch (error) { return error.message; } })()`;

test.each([
  [
    'values are written, read as they are shown, as they are, or as formulas, without what is empty at the end',
    `values.update({ values: [['Name', 'Day', 1.5], ['Ani', '1/3/2026', '=C1*2'], ['', '', '']] }, id, 'Sheet1!A1:D9', { valueInputOption: 'USER_ENTERED' });
     return [values.get(id, 'Sheet1').values, values.get(id, 'A1:C2', { valueRenderOption: 'UNFORMATTED_VALUE' }).values[1],
       values.get(id, 'A2:C2', { valueRenderOption: 'FORMULA' }).values[0][2], values.get(id, 'B1:C9', { majorDimension: 'COLUMNS' }).values,
       values.get(id, 'F1:G9').values === undefined, values.get(id, 'Sheet1').range];`,
    [
      [
        ['Name', 'Day', '1,5'],
        ['Ani', '01/03/2026', '3'],
      ],
      ['Ani', 46_082, 3],
      '=C1*2',
      [
        ['Day', '01/03/2026'],
        ['1,5', '3'],
      ],
      true,
      'Sheet1!A1:Z1000',
    ],
  ],
  [
    'what is entered raw stays the text it is, and null leaves a cell alone',
    `values.update({ values: [['a', 'b']] }, id, 'A1', { valueInputOption: 'RAW' });
     var answer = values.update({ values: [['007', null, '=1+1', true]] }, id, 'A1:D1', { valueInputOption: 'RAW' });
     return [sheet.getRange('A1:D1').getValues()[0], answer.updatedRange, answer.updatedCells];`,
    [['007', 'b', '=1+1', true], 'Sheet1!A1:D1', 3],
  ],
  [
    'rows are appended below the data, in a grid that grows',
    `SpreadsheetApp.getActive().insertSheet('A tab').deleteRows(3, 998);
     values.append({ values: [['a'], ['b']] }, id, "'A tab'!A:B", { valueInputOption: 'RAW' });
     var answer = values.append({ values: [['c', 'd']] }, id, 'A tab', { valueInputOption: 'RAW' });
     return [answer.tableRange, answer.updates.updatedRange, values.batchGet(id, { ranges: ["'A tab'!A1:B3"] }).valueRanges[0].values];`,
    ["'A tab'!A1:Z2", "'A tab'!A3:B3", [['a'], ['b'], ['c', 'd']]],
  ],
  [
    'several ranges at once, and their clearing',
    `var batch = { valueInputOption: 'RAW', data: [{ range: 'A1:B1', values: [[1, 2]] }, { range: 'A5', values: [['x']] }] };
     var answer = values.batchUpdate(batch, id), first = values.clear({}, id, 'A1').clearedRange;
     return [answer.totalUpdatedCells, answer.totalUpdatedSheets, answer.responses.length, first, sheet.getRange('A1:B1').getValues()[0],
       values.batchClear({ ranges: ['A5', 'B1'] }, id).clearedRanges, sheet.getLastRow()];`,
    [3, 1, 2, 'Sheet1!A1', ['', 2], ['Sheet1!A5', 'Sheet1!B1'], 0],
  ],
  [
    'what a script has written before is seen, and its spreadsheets are told and made',
    `sheet.getRange('A1').setValue('fresh'); sheet.setFrozenRows(1);
     var made = Sheets.Spreadsheets.create({ properties: { title: 'Made' } }), about = Sheets.Spreadsheets.get(id);
     var added = Sheets.Spreadsheets.batchUpdate({ requests: [{ addSheet: { properties: { title: 'More' } } }, { deleteSheet: { sheetId: 0 } }] }, made.spreadsheetId);
     return [values.get(id, 'A1').values, made.properties.title, SpreadsheetApp.openById(made.spreadsheetId).getSheets().map(String).length,
       added.replies[0].addSheet.properties.title, added.replies[1], about.sheets[0].properties.gridProperties, about.properties.timeZone,
       Sheets.Spreadsheets.get(id, { fields: 'sheets.properties.title,spreadsheetId' })];`,
    [
      [['fresh']],
      'Made',
      1,
      'More',
      {},
      { rowCount: 1000, columnCount: 26, frozenRowCount: 1 },
      'Asia/Pontianak',
      { sheets: [{ properties: { title: 'Sheet1' } }], spreadsheetId: expect.any(String) },
    ],
  ],
  [
    'what cannot be done is refused',
    `return [${refusal("values.get(id, 'None!A1')")}, ${refusal("values.get('x', 'A1')")}, ${refusal("values.update({ values: [[1]] }, id, 'A1')")},
       ${refusal("values.get(id, 'A1:A2000')")}, ${refusal('Sheets.Spreadsheets.batchUpdate({ requests: [{ mergeCells: {} }] }, id)')}, ${refusal('Sheets.Spreadsheets.Sheets.copyTo()')}];`,
    [
      'API call to sheets.spreadsheets.values.get failed with error: Unable to parse range: None!A1',
      'API call to sheets.spreadsheets.values.get failed with error: Requested entity was not found.',
      "API call to sheets.spreadsheets.values.update failed with error: 'valueInputOption' is required but not specified",
      'API call to sheets.spreadsheets.values.get failed with error: Range (A1:A2000) exceeds grid limits. Max rows: 1000, max columns: 26',
      'API call to sheets.spreadsheets.batchUpdate failed with error: Sheets.Spreadsheets.batchUpdate of mergeCells is not emulated',
      'Sheets.Spreadsheets.Sheets.copyTo is not emulated',
    ],
  ],
  [
    'versions, texts and new resources',
    `var range = Sheets.newValueRange().setValues([[1]]), plain = Sheets.newValueRange();
     plain.values = [[2]];
     return [Sheets.getVersion(), String(Sheets.Spreadsheets) === String(Sheets), String(Drive.About), range.getValues(), JSON.stringify(range), JSON.stringify(plain)];`,
    ['v4', true, 'AdvancedServiceIdentifier{name=drive, version=v3}', [[1]], '{"values":[[1]]}', '{"values":[[2]]}'],
  ],
])('facts 15.6: %s', (_what, code, expected) => {
  const SHEET = `var sheet = SpreadsheetApp.getActiveSheet(), id = sheet.getParent().getId(), values = Sheets.Spreadsheets.Values;`;
  expect(evaluate(`${SHEET} ${code}`, { manifest })).toEqual(expected);
});

test('facts 15.6: files are made, found, changed, copied and removed', () => {
  const seen = evaluate(
    `var folder = Drive.Files.create({ name: 'Letters', mimeType: MimeType.FOLDER });
     var file = Drive.Files.create({ name: 'a.txt', parents: [folder.id], description: 'd' }, Utilities.newBlob('text', 'text/plain'));
     var document = Drive.Files.create({ name: 'Doc', mimeType: MimeType.GOOGLE_DOCS });
     var copy = Drive.Files.copy({ name: 'b.txt' }, file.id);
     Drive.Files.update({ name: 'c.pdf', starred: true }, copy.id, Utilities.newBlob('%PDF', 'application/pdf'));
     var listed = Drive.Files.list({ q: "'" + folder.id + "' in parents and trashed = false", orderBy: 'name desc', fields: 'files(id,name,mimeType,size,starred)' });
     var pages = Drive.Files.list({ pageSize: 2 }), root = Drive.Files.get('root', { fields: 'parents,name' });
     Drive.Files.remove(copy.id);
     return [file, DriveApp.getFileById(file.id).getBlob().getDataAsString(), listed.files.map(function (each) { return [each.name, each.mimeType, each.size, each.starred]; }),
       Object.keys(listed), pages.files.length, Drive.Files.list({ pageToken: pages.nextPageToken }).files.length, root,
       Drive.Files.get(file.id, { fields: '*' }).parents[0] === folder.id, DocumentApp.openById(document.id).getName(),
       ${refusal('Drive.Files.get(copy.id)')}.replace(copy.id, 'ID'), ${refusal("Drive.Files.list({ q: 'x y' })")}, ${refusal('Drive.Files.copy(null, null)')},
       ${refusal("Drive.Files.create({ name: 'x' }, 'foo')")}, ${refusal("Drive.Files.remove('root')")}];`,
    { manifest },
  );
  const failed = (method: string, words: string) => `API call to drive.files.${method} failed with error: ${words}`;
  expect(seen).toEqual([
    { kind: 'drive#file', id: expect.any(String), name: 'a.txt', mimeType: 'text/plain' },
    'text',
    [
      ['c.pdf', 'application/pdf', '4', true],
      ['a.txt', 'text/plain', '4', false],
    ],
    ['files'],
    2,
    2,
    { name: 'My Drive' },
    true,
    'Doc',
    failed('get', 'File not found: ID.'),
    failed('list', 'Invalid Value'),
    failed('copy', 'Required'),
    'The mediaData parameter only supports Blob types for upload.',
    failed('delete', 'Access denied: DriveApp.'),
  ]);
});

test('facts 15.6: messages are sent, listed, read, labelled and thrown away', () => {
  const workspace = openProject(
    `function main() {
       var raw = ['To: owner@office.example', 'Subject: =?utf-8?B?' + Utilities.base64Encode('Rapat é', Utilities.Charset.UTF_8) + '?=', 'Content-Type: text/html; charset=utf-8', '', '<b>Hello</b>'].join('\\r\\n');
       var sent = Gmail.Users.Messages.send({ raw: Utilities.base64EncodeWebSafe(raw) }, 'me');
       MailApp.sendEmail('owner@office.example', 'With a file', 'text', { attachments: [Utilities.newBlob('abc', 'text/plain', 'a.txt')] });
       var list = Gmail.Users.Messages.list('me', { q: 'subject:rapat' }), message = Gmail.Users.Messages.get('me', list.messages[0].id);
       var label = Gmail.Users.Labels.create({ name: 'Rooms' }, 'me');
       var changed = Gmail.Users.Messages.modify({ addLabelIds: [label.id, 'STARRED'], removeLabelIds: ['INBOX'] }, 'me', sent.id);
       var withFile = Gmail.Users.Messages.get('me', Gmail.Users.Messages.list('me', { q: 'has:attachment' }).messages[0].id);
       var part = withFile.payload.parts[1], text = Gmail.Users.Messages.Attachments.get('me', withFile.id, part.body.attachmentId).data;
       Gmail.Users.Messages.trash('me', withFile.id);
       var header = function (name) { return message.payload.headers.filter(function (each) { return each.name === name; })[0].value; };
       var first = [list.messages.length, message.id === sent.id, header('Subject'), Utilities.newBlob(Utilities.base64DecodeWebSafe(message.payload.parts[1].body.data)).getDataAsString(),
         message.snippet, changed.labelIds.indexOf(label.id) >= 0, changed.labelIds.indexOf('INBOX'), part.filename, Utilities.newBlob(Utilities.base64DecodeWebSafe(text)).getDataAsString(),
         Gmail.Users.Messages.list('me', { labelIds: ['TRASH'] }).messages.length, Gmail.Users.Messages.list('me', { labelIds: ['INBOX'] }).messages === undefined,
         GmailApp.getUserLabels().map(function (each) { return each.getName(); }), Gmail.Users.Labels.get('me', label.id).name, Gmail.Users.getProfile('me').emailAddress];
       Gmail.Users.Labels.remove('me', label.id);
       return first.concat(${refusal("Gmail.Users.Labels.get('me', label.id)")}, ${refusal("Gmail.Users.Messages.get('me', 'x')")}, ${refusal("Gmail.Users.Drafts.list('me')")});
     }`,
    { manifest },
  );
  expect(resultOf(workspace, 'main')).toEqual([
    1,
    true,
    'Rapat é',
    '<b>Hello</b>',
    'Hello',
    true,
    -1,
    'a.txt',
    'abc',
    1,
    true,
    ['Rooms'],
    'Rooms',
    'owner@office.example',
    'API call to gmail.users.labels.get failed with error: Requested entity was not found.',
    'API call to gmail.users.messages.get failed with error: Requested entity was not found.',
    'Gmail.Users.Drafts.list is not emulated',
  ]);
});

test('facts 15.6: the content of a file is fetched with the token of the script, and who may open it is told', () => {
  const body = `
    var file = DriveApp.createFile('a.txt', 'abc').addEditor('colleague@office.example').addViewer('outsider@mail.example');
    file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.VIEW);
    var api = 'https://www.googleapis.com/drive/v3/files', token = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
    var get = function (url, headers) { return UrlFetchApp.fetch(url, { headers: headers || {}, muteHttpExceptions: true }); };
    var made = Drive.Files.download(file.getId()), got = get(made.response.downloadUri, token);
    var told = Drive.Files.get(file.getId(), { fields: 'hasThumbnail,thumbnailLink' });
    var all = Drive.Permissions.list(file.getId()).permissions, more = Drive.Permissions.list(file.getId(), { fields: 'permissions(emailAddress,deleted)' });
    return [made.done, got.getContentText(), got.getBlob().getContentType(), JSON.parse(get(api + '/root', token).getContentText()).name,
      JSON.parse(get(api + '?pageSize=1', token).getContentText()).files.length, get(api).getResponseCode(), get(api + '/none', token).getResponseCode(),
      told.hasThumbnail, get(told.thumbnailLink).getBlob().getContentType(), Drive.Files.get('root', { fields: '*' }).hasThumbnail,
      all.map(function (each) { return [each.type, each.role]; }), all[0].emailAddress === undefined, more.permissions.slice(0, 3),
      ${refusal("Drive.Permissions.list('none')")}];`;
  expect(evaluate(body, { manifest })).toEqual([
    true,
    'abc',
    'text/plain',
    'My Drive',
    1,
    401,
    404,
    true,
    'image/png',
    false,
    [
      ['user', 'owner'],
      ['user', 'writer'],
      ['user', 'reader'],
      ['anyone', 'reader'],
    ],
    true,
    ['owner@office.example', 'colleague@office.example', 'outsider@mail.example'].map((emailAddress) => ({
      emailAddress,
      deleted: false,
    })),
    'API call to drive.permissions.list failed with error: File not found: none.',
  ]);
  const oauthScopes = ['https://www.googleapis.com/auth/script.external_request'];
  const asked = `return UrlFetchApp.fetch('https://www.googleapis.com/drive/v3/files', {
    headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: true }).getResponseCode();`;
  expect(evaluate(asked, { manifest: { oauthScopes } })).toBe(403);
});

test('facts 9.1: each of them needs its own scope', () => {
  const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets.readonly'];
  const asked = (code: string) => () => evaluate(code, { manifest: { ...manifest, oauthScopes } });
  expect(asked('Drive.Files.list()')).toThrow(
    'Drive.Files.list. Required permissions: (https://www.googleapis.com/auth/drive',
  );
  expect(asked("Gmail.Users.Messages.list('me')")).toThrow('Required permissions: (https://mail.google.com/');
  expect(asked("Sheets.Spreadsheets.Values.clear({}, 'x', 'A1')")).toThrow(
    'Required permissions: (https://www.googleapis.com/auth/spreadsheets',
  );
});
