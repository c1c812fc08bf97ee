// The advanced services of Sheets, Drive and Gmail: values, files and messages as plain resources (facts 15.6).
import { expect, test } from 'vitest';
import { advanced, evaluate, openProject, refusal, resultOf } from './open-project.ts';

const manifest = advanced('Sheets', 'Drive', 'Gmail');
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
    'lines are sized and hidden',
    `var lines = function (dimension, properties, fields) { return { updateDimensionProperties: { range: { sheetId: 0, dimension: dimension, startIndex: 1, endIndex: 3 }, properties: properties, fields: fields } }; };
     var batch = Sheets.newBatchUpdateSpreadsheetRequest().setRequests([lines('ROWS', { pixelSize: 31 }, 'pixelSize'), lines('COLUMNS', { hiddenByUser: true }, '*'), lines('COLUMNS', { pixelSize: 200 }, 'pixelSize')]);
     var answer = Sheets.Spreadsheets.batchUpdate(batch, id);
     return [answer.replies, [1, 2, 3, 4].map(function (each) { return sheet.getRowHeight(each); }), sheet.getColumnWidth(3), sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(4),
       ${refusal("Sheets.Spreadsheets.batchUpdate({ requests: [lines('ROWS', {})] }, id)")}, ${refusal("Sheets.Spreadsheets.batchUpdate({ requests: [lines('ROWS', {}, 'developerMetadata')] }, id)")}];`,
    [
      [{}, {}, {}],
      [21, 31, 31, 21],
      200,
      true,
      false,
      "API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].updateDimensionProperties: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
      'API call to sheets.spreadsheets.batchUpdate failed with error: Sheets.Spreadsheets.batchUpdate of updateDimensionProperties.developerMetadata is not emulated',
    ],
  ],
  [
    'cells are written as what they are, and emptied where nothing is given',
    `sheet.getRange('A1:C2').setValues([[1, 2, 3], [4, 5, 6]]);
     var row = Sheets.newRowData().setValues([Sheets.newCellData().setUserEnteredValue(Sheets.newExtendedValue().setStringValue('=1+1')), { userEnteredValue: { formulaValue: '=1+2' } }]);
     Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { rows: [row], fields: 'userEnteredValue', range: { sheetId: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 } } },
       { updateCells: { rows: [{ values: [{ note: 'n', userEnteredValue: { boolValue: false } }] }], fields: 'note', start: { sheetId: 0, rowIndex: 1, columnIndex: 2 } } }] }, id);
     return [sheet.getRange('A1:C2').getValues(), sheet.getRange('B1').getFormula(), sheet.getRange('C2').getNote(),
       ${refusal("Sheets.Spreadsheets.batchUpdate({ requests: [{ updateCells: { fields: '*', range: { sheetId: 0, endRowIndex: 2000 } } }] }, id)")}];`,
    [
      [
        ['=1+1', 3, 3],
        ['', '', 6],
      ],
      '=1+2',
      'n',
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0]: Attempting to write outside the grid.',
    ],
  ],
  [
    'rules of cells, of days that move with today too',
    `var rule = function (column, type, values, more) {
       return { setDataValidation: { range: { sheetId: 0, endRowIndex: 2, startColumnIndex: column, endColumnIndex: column + 1 }, rule: Object.assign({ condition: { type: type, values: values } }, more) } }; };
     Sheets.Spreadsheets.batchUpdate({ requests: [rule(0, 'DATE_AFTER', [{ relativeDate: 'TOMORROW' }]), rule(1, 'NUMBER_BETWEEN', [{ userEnteredValue: '1,5' }, { userEnteredValue: '=F1' }], { strict: true, inputMessage: 'm' }),
       rule(2, 'ONE_OF_LIST', [{ userEnteredValue: 'a' }, { userEnteredValue: 'b' }], { showCustomUi: true }), rule(3, 'DATE_EQ', [{ userEnteredValue: '1/12/2026' }]), rule(4, 'BOOLEAN', [])] }, id);
     Sheets.Spreadsheets.batchUpdate({ requests: [{ setDataValidation: { range: { sheetId: 0, startColumnIndex: 4 } } }] }, id);
     var told = sheet.getRange('A2:E2').getDataValidations()[0].map(function (each) { return each && [String(each.getCriteriaType()), each.getCriteriaValues().map(String)]; });
     var day = sheet.getRange('D1').getDataValidation().getCriteriaValues()[0], strict = sheet.getRange('B1').getDataValidation();
     return [told.slice(0, 3), day.getTime(), told[4], strict.getAllowInvalid(), strict.getHelpText(), sheet.getRange('A1').getDataValidation().getAllowInvalid(),
       ${refusal("Sheets.Spreadsheets.batchUpdate({ requests: [rule(0, 'ONE_OF_RANGE', [])] }, id)")}];`,
    [
      [
        ['DATE_AFTER_RELATIVE', ['TOMORROW']],
        ['NUMBER_BETWEEN', ['1.5', '=F1']],
        ['VALUE_IN_LIST', ['a,b', 'true']],
      ],
      Date.parse('2026-12-01T00:00:00+07:00'),
      null,
      false,
      'm',
      true,
      'API call to sheets.spreadsheets.batchUpdate failed with error: Sheets.Spreadsheets.batchUpdate of setDataValidation ONE_OF_RANGE is not emulated',
    ],
  ],
  [
    'cells are told with what they hold and how they look, where they are asked for',
    `sheet.getRange('B2:C3').setValues([[1.5, '=B2*2'], ['', true]]);
     sheet.getRange('B2').setNumberFormat('0.00').setFontWeight('bold').setBackground('#ff0000').setHorizontalAlignment('center').setWrap(false).setNote('n');
     sheet.getRange('C2').setFontColorObject(SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.HYPERLINK).build()).setShowHyperlink(false);
     sheet.getRange('C3').setShowHyperlink(true);
     var data = Sheets.Spreadsheets.get(id, { ranges: 'Sheet1!B2:E9', includeGridData: true }).sheets[0].data, cells = data[0].rowData.map(function (row) { return row.values; });
     var masked = Sheets.Spreadsheets.get(id, { ranges: ['B2', 'C2:C3'], fields: 'sheets.data.rowData.values.userEnteredFormat.hyperlinkDisplayType' }).sheets[0].data;
     var about = Sheets.Spreadsheets.get(id);
     return [[data.length, data[0].startRow, data[0].startColumn, cells.map(function (each) { return each.length; })], cells[0][0].userEnteredValue, cells[0][0].formattedValue, cells[0][0].note, cells[0][0].userEnteredFormat,
       cells[0][1].userEnteredValue, cells[0][1].effectiveValue, cells[0][1].userEnteredFormat.textFormat.foregroundColorStyle, cells[1][0], cells[1][1].effectiveFormat.verticalAlignment, masked,
       about.sheets[0].data === undefined, Sheets.Spreadsheets.get(id, { includeGridData: true }).sheets[0].data[0].rowData.length, about.properties.defaultFormat.textFormat.fontSize, about.properties.spreadsheetTheme.themeColors.length];`,
    [
      [1, 1, 1, [2, 2]],
      { numberValue: 1.5 },
      '1,50',
      'n',
      {
        numberFormat: { type: 'NUMBER', pattern: '0.00' },
        backgroundColor: { red: 1 },
        backgroundColorStyle: { rgbColor: { red: 1 } },
        horizontalAlignment: 'CENTER',
        wrapStrategy: 'OVERFLOW_CELL',
        textFormat: { bold: true },
      },
      { formulaValue: '=B2*2' },
      { numberValue: 3 },
      { themeColor: 'LINK' },
      {},
      'BOTTOM',
      [
        { rowData: [{ values: [{ userEnteredFormat: {} }] }] },
        {
          rowData: [
            { values: [{ userEnteredFormat: { hyperlinkDisplayType: 'PLAIN_TEXT' } }] },
            { values: [{ userEnteredFormat: { hyperlinkDisplayType: 'LINKED' } }] },
          ],
        },
      ],
      true,
      3,
      10,
      9,
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

test('facts 8.3, 13.3: calls of advanced services are operations, and their cells cost what those of ranges cost', () => {
  const cost = (body: string) => {
    const workspace = openProject(`function main() { var id = SpreadsheetApp.getActive().getId(); ${body} }`, {
      manifest,
    });
    const [{ operations, cellsRead, cellsWritten, modelledMilliseconds, error } = {}] =
      workspace.run('main').executions;
    expect(error).toBeUndefined();
    return [operations, cellsRead, cellsWritten, Math.round((modelledMilliseconds ?? 0) - 300)];
  };
  const values = 'Sheets.Spreadsheets.Values';
  const rows = 'Array(100).fill(Array(20).fill(1))';
  expect(cost(`${values}.update({ values: ${rows} }, id, 'A1', { valueInputOption: 'RAW' })`)).toEqual([
    1, 0, 2000, 290,
  ]);
  expect(cost(`${values}.clear({}, id, 'A1:T100')`)).toEqual([1, 0, 2000, 290]);
  const fill = `${values}.update({ values: ${rows} }, id, 'A1', { valueInputOption: 'RAW' });`;
  expect(cost(`${fill} ${values}.get(id, 'A1:Z1000')`)).toEqual([2, 2000, 2000, 300 + 290 + 62]);
  expect(cost(`${fill} Sheets.Spreadsheets.get(id, { includeGridData: true })`)).toEqual([
    2,
    2000,
    2000,
    300 + 290 + 62,
  ]);
  expect(cost(`Drive.Files.list(); Gmail.Users.getProfile('me')`)).toEqual([2, 0, 0, 300]);
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
