/** Leave requests: typed into a sheet, approved by a dropdown, confirmed by mail, reminded of in the morning. */
const HEADER = ['Name', 'Email', 'From', 'To', 'Reason', 'Days', 'Decision', 'Decided by', 'Told'];

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Leave')
    .addItem('Remind the approver', 'remindNow')
    .addToUi();
}

function install() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName('Requests') || book.insertSheet('Requests', 0);
  sheet.getRange(1, 1, 1, HEADER.length).setValues([HEADER]).setFontWeight('bold');
  sheet.setFrozenRows(1);
  const decision = SpreadsheetApp.newDataValidation()
    .requireValueInList(['Approved', 'Rejected'])
    .setAllowInvalid(false)
    .build();
  sheet.getRange('G2:G100').setDataValidation(decision);
  const locked = sheet.getRange('H:I').protect().setDescription('written by the script');
  locked.removeEditors(locked.getEditors());
  ScriptApp.getProjectTriggers().forEach((trigger) => ScriptApp.deleteTrigger(trigger));
  ScriptApp.newTrigger('onDecision').forSpreadsheet(book).onEdit().create();
  ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(8).nearMinute(0).create();
}

function onDecision(event) {
  const sheet = event.range.getSheet();
  if (sheet.getName() !== 'Requests') return;
  const first = Math.max(2, event.range.getRow());
  const last = event.range.getLastRow();
  for (let row = first; row <= last; row += 1) settle_(sheet, row, event.user.getEmail());
}

function settle_(sheet, row, who) {
  const [name, email, from, to, , days, decision, , told] = sheet.getRange(row, 1, 1, HEADER.length).getValues()[0];
  if (!name) return;
  if (!days && from instanceof Date && to instanceof Date) {
    sheet.getRange(row, 6).setValue(Math.round((to - from) / 86400000) + 1);
  }
  if (!decision || told) return;
  const zone = sheet.getParent().getSpreadsheetTimeZone();
  const period = [from, to].map((date) => Utilities.formatDate(date, zone, 'd MMM yyyy')).join(' – ');
  MailApp.sendEmail({
    to: email,
    subject: `Your leave ${period}: ${decision.toLowerCase()}`,
    htmlBody: `<p>Dear ${name},</p><p>your request for ${period} was <b>${decision.toLowerCase()}</b>.</p>`,
    name: 'Human resources',
    replyTo: 'hr@firm.example',
  });
  sheet.getRange(row, 8, 1, 2).setValues([[who, new Date()]]);
}

function open_() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Requests');
  return sheet.getDataRange().getValues().slice(1).filter((row) => row[0] && !row[6]);
}

function remind() {
  const waiting = open_();
  if (waiting.length === 0) return;
  const lines = waiting.map((row) => Utilities.formatString('%-10s %d day(s)', row[0], row[5]));
  MailApp.sendEmail('mia@firm.example', `${waiting.length} request(s) wait for you`, lines.join('\n'));
}

function remindNow() {
  const ui = SpreadsheetApp.getUi();
  const count = open_().length;
  if (count === 0 || ui.alert(`Remind of ${count}?`, ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  remind();
  SpreadsheetApp.getActive().toast('Reminded', 'Leave');
}
