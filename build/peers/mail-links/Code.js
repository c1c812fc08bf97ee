/**
 * Room requests decided step by step with links in mails, in the style of the public scripts whose links end in
 * `?action=approve&row=…&level=…`: each level has a column, and a click writes it and mails the next level or the
 * applicant. As in those, the link names the row, opening it is the answer, and no lock, history or calendar is there.
 */
// Pasted here after the deployment.
const WEB_APP = 'https://script.google.com/macros/s/local-deployment/exec';
const APPROVERS = ['section@office.example', 'division@office.example'];
const TAB = 'Requests';
const LEVEL = 8;
const FINAL = 10;

function setUp() {
  const book = SpreadsheetApp.getActive();
  const form = FormApp.create('Room request', true).setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  for (const title of ['Name', 'Email', 'Activity']) form.addTextItem().setTitle(title).setRequired(true);
  form.addDateItem().setTitle('Date').setRequired(true);
  for (const title of ['Start', 'End']) form.addTimeItem().setTitle(title).setRequired(true);
  const sheet = book
    .getSheets()
    .find((each) => each.getFormUrl())
    .setName(TAB);
  sheet.getRange(1, LEVEL, 1, 3).setValues([['Level 1', 'Level 2', 'Status']]);
  PropertiesService.getScriptProperties().setProperty('book', book.getId());
  ScriptApp.newTrigger('onRequest').forSpreadsheet(book).onFormSubmit().create();
}

function onRequest(event) {
  const [name, email, activity] = event.values.slice(1);
  const row = event.range.getRow();
  event.range.getSheet().getRange(row, FINAL).setValue('Pending');
  askLevel(1, row, event.values);
  MailApp.sendEmail(email, `We received your request: ${activity}`, `Dear ${name}, we will write to you.`);
}

function askLevel(level, row, [, name, , activity, date, start, end]) {
  const link = (action) => `${WEB_APP}?action=${action}&row=${row}&level=${level}`;
  MailApp.sendEmail({
    to: APPROVERS[level - 1],
    subject: `Room request, level ${level}: ${activity}`,
    body: `${name}: ${date}, ${start} to ${end}\n\nApprove: ${link('approve')}\n\nReject: ${link('reject')}\n`,
  });
}

function doGet(event) {
  const { action, row, level } = event.parameter;
  if (!action) return HtmlService.createHtmlOutput('Room requests are answered by the links in your mail.');
  const status = action === 'approve' ? 'Approved' : 'Rejected';
  const book = PropertiesService.getScriptProperties().getProperty('book');
  const sheet = SpreadsheetApp.openById(book).getSheetByName(TAB);
  const values = sheet.getRange(Number(row), 1, 1, FINAL).getDisplayValues()[0];
  sheet.getRange(Number(row), LEVEL + Number(level) - 1).setValue(status);
  if (status === 'Approved' && Number(level) < APPROVERS.length) {
    askLevel(Number(level) + 1, row, values);
  } else {
    sheet.getRange(Number(row), FINAL).setValue(status);
    const [, name, email, activity] = values;
    MailApp.sendEmail(email, `Your request was ${status.toLowerCase()}: ${activity}`, `Dear ${name}, this is decided.`);
  }
  return HtmlService.createHtmlOutput(`Level ${level} of row ${row}: ${status}. You may close this page.`);
}
