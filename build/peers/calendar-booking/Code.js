/**
 * Room bookings with a calendar, in the style of the public scripts that turn a form into events: the submission looks
 * with getEvents whether the time is free and takes it at once, and the status column keeps or deletes the event. As in
 * those, nothing holds the time between the look and the event, and no history says who decided what.
 */
const APPROVER = 'section@office.example';
const TAB = 'Bookings';
const STATUS = 8;
const EVENT = 9;

function setUp() {
  const book = SpreadsheetApp.getActive();
  const form = FormApp.create('Room booking', true).setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  for (const title of ['Name', 'Email', 'Activity']) form.addTextItem().setTitle(title).setRequired(true);
  form.addDateItem().setTitle('Date').setRequired(true);
  for (const title of ['Start', 'End']) form.addTimeItem().setTitle(title).setRequired(true);
  const sheet = book
    .getSheets()
    .find((each) => each.getFormUrl())
    .setName(TAB);
  sheet.getRange(1, STATUS, 1, 2).setValues([['Status', 'Event']]);
  const calendar = CalendarApp.createCalendar('Meeting room');
  PropertiesService.getScriptProperties().setProperty('calendar', calendar.getId());
  ScriptApp.newTrigger('onBooking').forSpreadsheet(book).onFormSubmit().create();
  ScriptApp.newTrigger('onDecision').forSpreadsheet(book).onEdit().create();
}

function room() {
  return CalendarApp.getCalendarById(PropertiesService.getScriptProperties().getProperty('calendar'));
}

function onBooking(event) {
  const { Name, Email, Activity, Date: day, Start, End } = event.namedValues;
  const start = new Date(`${day[0]} ${Start[0]}`);
  const end = new Date(`${day[0]} ${End[0]}`);
  const outcome = event.range.getSheet().getRange(event.range.getRow(), STATUS, 1, 2);
  if (room().getEvents(start, end).length > 0) {
    outcome.setValues([['Conflict', '']]);
    notify(Email[0], `The room is taken: ${Activity[0]}`, `Dear ${Name[0]}, please choose another time.`);
    return;
  }
  const booked = room().createEvent(`${Activity[0]} (pending)`, start, end, { description: `${Name[0]}, ${Email[0]}` });
  outcome.setValues([['Pending', booked.getId()]]);
  notify(APPROVER, `New booking: ${Activity[0]}`, `${Name[0]}, ${start}. Set the status in the sheet.`);
  notify(Email[0], `The room is held for you: ${Activity[0]}`, `Dear ${Name[0]}, we will confirm your booking.`);
}

function onDecision(event) {
  const sheet = event.range.getSheet();
  const row = event.range.getRow();
  if (sheet.getName() !== TAB || event.range.getColumn() !== STATUS || row === 1) return;
  const [, name, email, activity, , , , status, id] = sheet.getRange(row, 1, 1, EVENT).getValues()[0];
  if (status === 'Approved') room().getEventById(id).setTitle(activity);
  else if (status === 'Rejected') room().getEventById(id).deleteEvent();
  else return;
  notify(email, `Your booking was ${status.toLowerCase()}: ${activity}`, `Dear ${name}, thank you for your patience.`);
}

function notify(to, subject, body) {
  MailApp.sendEmail({ to, subject, body });
}
