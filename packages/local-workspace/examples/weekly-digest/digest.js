/** A digest of open tasks on Monday mornings, from a sheet, and a page on which one finishes them. */

/** Once, by the lead: a page of a web app has no active spreadsheet, so that its id is kept. */
function install() {
  PropertiesService.getScriptProperties().setProperty('book', SpreadsheetApp.getActive().getId());
  ScriptApp.newTrigger('sendDigests').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).create();
}

/** One mail a person, however many tasks; whoever has none gets none. */
function sendDigests() {
  const open = tasks_().filter(({ done }) => !done);
  const owners = [...new Set(open.map(({ owner }) => owner))];
  const quota = MailApp.getRemainingDailyQuota();
  if (quota < owners.length) throw new Error(`${owners.length} digests, but only ${quota} mails are left today`);
  for (const owner of owners) {
    const lines = open.filter((task) => task.owner === owner).map(lineOf_);
    MailApp.sendEmail(owner, `Open tasks: ${lines.length}`, lines.join('\n'));
  }
}

/** The page: the visitor's own tasks. */
function doGet() {
  const page = HtmlService.createTemplateFromFile('page');
  page.tasks = tasksOf(Session.getActiveUser().getEmail());
  return page.evaluate().setTitle('Open tasks');
}

/** For the page. @returns the open tasks of a person */
function tasksOf(owner) {
  return tasks_()
    .filter((task) => task.owner === owner && !task.done)
    .map((task) => ({ row: task.row, line: lineOf_(task) }));
}

/** For the page: the visitor has finished a task of their own. */
function finish(row) {
  const visitor = Session.getActiveUser().getEmail();
  const task = tasks_().find((each) => each.row === row);
  if (!task || task.owner !== visitor) throw new Error('This is no task of yours');
  sheet_().getRange(row, 4).setValue(true);
  return tasksOf(visitor);
}

function sheet_() {
  return SpreadsheetApp.openById(PropertiesService.getScriptProperties().getProperty('book')).getSheetByName('Tasks');
}

function tasks_() {
  return sheet_()
    .getDataRange()
    .getValues()
    .slice(1)
    .map(([task, owner, due, done], index) => ({ row: index + 2, task, owner, due, done }));
}

function lineOf_({ task, due }) {
  return `${task}, due ${Utilities.formatDate(due, Session.getScriptTimeZone(), 'MMM d')}`;
}
