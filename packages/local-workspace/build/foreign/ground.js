// Runs in the workspace: makes what the suite expects its author to have at Google, as far as its assertions tell, by the names
// that it has for their ids.

/** What each name asks for; several steps where one execution would take too long. */
const MAKERS = {
  TEST_AIRPORTS_ID: [airports],
  TEST_BORDERS_ID: [borders],
  TEST_FOLDER_ID: [folders, sharedFile, ...[0, 1, 2, 3].map((part) => () => documents(part))],
  TEST_SHEET_ID: [libraries],
};

/** @returns how many steps there are to take for these names */
function stepsFor(names) {
  return names.reduce((sum, name) => sum + MAKERS[name].length, 0);
}

function take(names, step) {
  const store = PropertiesService.getScriptProperties();
  const made = names.flatMap((name) => MAKERS[name])[step]() ?? {};
  store.setProperty('made', JSON.stringify({ ...madeHere(), ...made }));
}

/** @returns the ids of what was made, by the suite's names */
function madeHere() {
  return JSON.parse(PropertiesService.getScriptProperties().getProperty('made') ?? '{}');
}

function airports() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheets()[0].setName('airport list');
  const countries = ['GB', 'ID', 'US', 'FR'];
  const rows = Array.from({ length: 40 }, (_, n) => [
    n,
    `Airport ${n}`,
    n / 7,
    countries[n % 4],
    `R${n % 9}`,
    `Town ${n}`,
  ]);
  const titles = ['id', 'name', 'latitude_deg', 'iso_country', 'iso_region', 'municipality'];
  sheet.getRange(1, 1, 41, 6).setValues([titles, ...rows]);
  return { TEST_AIRPORTS_ID: book.getId() };
}

function libraries() {
  const book = SpreadsheetApp.create('sharedlibraries', 200, 60);
  const rows = Array.from({ length: 30 }, (_, n) => [`n${n}`, `lib${n}`, 'same', `w${n}`, 'same']);
  for (const sheet of [book.getSheets()[0], book.insertSheet('second', 1).insertColumnsAfter(26, 34)]) {
    sheet.getRange(1, 1, 30, 5).setValues(rows);
  }
  book.getSheets()[0].getRange('A1:B3').setHorizontalAlignment('center');
  return { TEST_SHEET_ID: book.getId() };
}

function borders() {
  const book = SpreadsheetApp.create('borders');
  const sheet = book.getSheets()[0];
  sheet.getRange('C2').setFontLine('line-through');
  sheet.getRange('E3').setFontLine('underline');
  for (const at of ['C30', 'E30']) sheet.getRange(at).setNote(`${at}\n`);
  sheet.getRange('H29:J29').setValues([['english', 'عربي', '日本語']]);
  const boxes = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  sheet.getRange('G2:H3').setDataValidation(boxes).setValue(false);
  sheet
    .getRange('L2:M3')
    .setDataValidation(boxes)
    .setValues([
      [true, true],
      [true, false],
    ]);
  for (const at of ['A10:B11', 'D12']) sheet.getRange(at).protect().setDescription(at);
  book.insertSheet('sampleImage1');
  book.insertSheet('locked').protect();
  relativeRules(book, book.insertSheet('dv'));
  return { TEST_BORDERS_ID: book.getId() };
}

function relativeRules(book, sheet) {
  const rules = [
    ['B29', 'DATE_EQ', { relativeDate: 'TODAY' }],
    ['H28:I28', 'DATE_AFTER', { relativeDate: 'TOMORROW' }],
    ['K28:K29', 'DATE_BEFORE', { relativeDate: 'PAST_YEAR' }],
    ['G24', 'DATE_EQ', { userEnteredValue: '=I1' }],
    ['F24', 'TEXT_CONTAINS', { userEnteredValue: '=F7' }],
  ];
  const requests = rules.map(([at, type, value]) => {
    const range = sheet.getRange(at);
    const rows = { startRowIndex: range.getRow() - 1, endRowIndex: range.getLastRow() };
    const columns = { startColumnIndex: range.getColumn() - 1, endColumnIndex: range.getLastColumn() };
    const rule = { condition: { type, values: [value] }, strict: true };
    return { setDataValidation: { range: { sheetId: sheet.getSheetId(), ...rows, ...columns }, rule } };
  });
  Sheets.Spreadsheets.batchUpdate({ requests }, book.getId());
}

function folders() {
  const folder = DriveApp.createFolder('math');
  const file = folder.createFile('fake.txt', 'foo is not bar', 'text/plain');
  for (const name of ['second.txt', 'third.txt']) folder.createFile(name, name, 'text/plain');
  for (let n = 0; n < 31; n++) DriveApp.createFolder(`folder ${n}`);
  return { TEXT_FILE_ID: file.getId(), TEST_FOLDER_ID: folder.getId() };
}

function sharedFile() {
  const file = DriveApp.createFile('shared.txt', 'shared', 'text/plain');
  file.addViewer('viewer@mcpher.com').addEditor('editor@mcpher.com');
  return { SHARED_FILE_ID: file.getId() };
}

function documents(part) {
  const files = Array.from({ length: 101 }, (_, n) =>
    DriveApp.createFile(Utilities.newBlob('%PDF-1.4', 'application/pdf', `${part}-${n}.pdf`)),
  );
  return { PDF_ID: files[0].getId() };
}
