/** A web app over a sheet that it makes itself: members list, add and finish tasks from a page. */
var COLUMNS = ['Id', 'Task', 'By', 'Added', 'Done'];

function doGet(e) {
  var page = HtmlService.createTemplateFromFile('Board');
  page.filter = e.parameter.filter || 'open';
  page.tasks = JSON.parse(listTasks(page.filter));
  return page.evaluate().setTitle('Task board').addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

function doPost(e) {
  var task = JSON.parse(e.postData.contents);
  return ContentService.createTextOutput(addTask(task.title)).setMimeType(ContentService.MimeType.JSON);
}

function include(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

function sheet_() {
  var properties = PropertiesService.getScriptProperties();
  var id = properties.getProperty('book');
  if (!id) {
    var book = SpreadsheetApp.create('Tasks');
    book.getSheets()[0].setName('Tasks').appendRow(COLUMNS);
    id = book.getId();
    properties.setProperty('book', id);
  }
  return SpreadsheetApp.openById(id).getSheetByName('Tasks');
}

function listTasks(filter) {
  var cached = CacheService.getScriptCache().get('tasks ' + filter);
  if (cached) return cached;
  var rows = sheet_().getDataRange().getValues().slice(1);
  var tasks = rows
    .filter(function (row) { return filter === 'all' || !row[4]; })
    .map(function (row) { return { id: row[0], title: row[1], by: row[2], added: row[3].toISOString(), done: Boolean(row[4]) }; });
  var json = JSON.stringify(tasks);
  CacheService.getScriptCache().put('tasks ' + filter, json, 60);
  return json;
}

function addTask(title) {
  if (!title) throw new Error('A task needs a title');
  return change_(function (sheet) {
    var id = sheet.getLastRow();
    sheet.appendRow([id, "'" + title, Session.getActiveUser().getEmail(), new Date(), false]);
    return id;
  });
}

function finishTask(id) {
  return change_(function (sheet) {
    var found = sheet.getRange('A:A').createTextFinder(String(id)).matchEntireCell(true).findNext();
    if (!found) throw new Error('There is no task ' + id);
    found.offset(0, 4).setValue(true);
    return id;
  });
}

/** Returns a Date, which a page never gets. */
function lastChange() {
  return new Date();
}

function change_(act) {
  var lock = LockService.getScriptLock();
  lock.waitLock(10000);
  try {
    var id = act(sheet_());
    SpreadsheetApp.flush();
    CacheService.getScriptCache().removeAll(['tasks open', 'tasks all']);
    return JSON.stringify({ id: id });
  } finally {
    lock.releaseLock();
  }
}
