/**
 * Room requests that are approved in the sheet, in the style of Google's sample "Manage new equipment requests" and of
 * the many public scripts with a status column: the form's tab is the desk, a dropdown decides, and an edit trigger mails
 * the applicant and notes that it did. As in those, there is no lock, no history, and nobody looks whether the room is free.
 */
const APPROVER = 'section@office.example';
const TAB = 'Requests';
const STATUS = 8;
const NOTIFIED = 9;

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
  sheet.getRange(1, STATUS, 1, 2).setValues([['Status', 'Notified']]);
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Pending', 'Approved', 'Rejected']).build();
  sheet.getRange(2, STATUS, sheet.getMaxRows() - 1).setDataValidation(rule);
  ScriptApp.newTrigger('onRequest').forSpreadsheet(book).onFormSubmit().create();
  ScriptApp.newTrigger('onDecision').forSpreadsheet(book).onEdit().create();
}

function onRequest(event) {
  const [name, email, activity, date, start, end] = event.values.slice(1);
  event.range.getSheet().getRange(event.range.getRow(), STATUS).setValue('Pending');
  const when = `${date}, ${start} to ${end}`;
  MailApp.sendEmail({
    to: APPROVER,
    subject: `New room request: ${activity}`,
    body: `${name} asks for the room: ${when}. Set the status in ${SpreadsheetApp.getActive().getUrl()}`,
  });
  MailApp.sendEmail({
    to: email,
    subject: `We received your request: ${activity}`,
    body: `Dear ${name}, you asked for the room: ${when}. We will write to you when it is decided.`,
  });
}

function onDecision(event) {
  const sheet = event.range.getSheet();
  const row = event.range.getRow();
  if (sheet.getName() !== TAB || event.range.getColumn() !== STATUS || row === 1) return;
  const [, name, email, activity, , , , status] = sheet.getRange(row, 1, 1, NOTIFIED).getValues()[0];
  if (status !== 'Approved' && status !== 'Rejected') return;
  MailApp.sendEmail({
    to: email,
    subject: `Your request was ${status.toLowerCase()}: ${activity}`,
    body: `Dear ${name}, your request for the room was ${status.toLowerCase()}.`,
  });
  sheet.getRange(row, NOTIFIED).setValue(new Date());
}
