/**
 * Registers guests for the sessions of a conference: a sheet of sessions, a calendar event for each,
 * a form, and a mail with the guest's programme.
 */
var SHEET = 'Conference Setup';

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Conference').addItem('Set up conference', 'setUpConference').addToUi();
}

function setUpConference() {
  var properties = PropertiesService.getScriptProperties();
  if (properties.getProperty('calId')) {
    Browser.msgBox('Your conference is already set up. Look in Google Drive for your sign-up form!');
    return;
  }
  var ss = SpreadsheetApp.getActive();
  var sheet = ss.getSheetByName(SHEET) || ss.insertSheet(SHEET);
  sheet.getRange(1, 1, 3, 4).setValues([
    ['Title', 'Date', 'Start', 'End'],
    ['Opening', '1/12/2026', '09:00', '10:00'],
    ['Workshop', '2/12/2026', '13:00', '15:30'],
  ]);
  var values = sheet.getDataRange().getValues();
  setUpCalendar_(values, sheet.getDataRange());
  setUpForm_(ss, values);
  ScriptApp.newTrigger('onFormSubmit').forSpreadsheet(ss).onFormSubmit().create();
}

function setUpCalendar_(values, range) {
  var cal = CalendarApp.createCalendar('Conference Calendar');
  for (var i = 1; i < values.length; i++) {
    var session = values[i];
    var start = joinDateAndTime_(session[1], session[2]);
    var end = joinDateAndTime_(session[1], session[3]);
    var event = cal.createEvent(session[0], start, end, { location: 'Hall', sendInvites: true });
    session[4] = event.getId();
  }
  values[0][4] = 'Event';
  range.offset(0, 0, values.length, 5).setValues(values);
  PropertiesService.getScriptProperties().setProperty('calId', cal.getId());
}

/** The time of a time-only cell is read from the sheet's display, as its Date lies in 1899. */
function joinDateAndTime_(date, time) {
  var text = Utilities.formatDate(date, 'Asia/Pontianak', 'yyyy-MM-dd') + ' ' + time.getHours() + ':' + time.getMinutes();
  return Utilities.parseDate(text, 'Asia/Pontianak', 'yyyy-MM-dd H:mm');
}

function choice_(session) {
  return session[0] + ' ' + Utilities.formatDate(session[1], 'Asia/Pontianak', 'd MMM yyyy').replace('Dec', 'Des') + ' ' +
    Utilities.formatDate(session[2], 'Asia/Pontianak', 'HH:mm');
}

function setUpForm_(ss, values) {
  var form = FormApp.create('Session sign-up', true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
  form.setTitle('Session sign-up');
  form.addTextItem().setTitle('Name').setRequired(true);
  form.addTextItem().setTitle('Email').setRequired(true)
    .setValidation(FormApp.createTextValidation().requireTextIsEmail().setHelpText('An address, please').build());
  form.addSectionHeaderItem().setTitle('Sessions of both days');
  form.addCheckboxItem().setTitle('Sessions').setChoiceValues(values.slice(1).map(choice_)).setRequired(true);
}

function onFormSubmit(e) {
  var user = { name: e.namedValues['Name'][0], email: e.namedValues['Email'][0] };
  var values = SpreadsheetApp.getActive().getSheetByName(SHEET).getDataRange().getValues();
  var response = [];
  for (var i = 1; i < values.length; i++) {
    if (e.namedValues['Sessions'][0].indexOf(choice_(values[i])) !== -1) response.push(values[i]);
  }
  sendInvites_(user, response);
  sendDoc_(user, response);
}

function sendInvites_(user, response) {
  var id = PropertiesService.getScriptProperties().getProperty('calId');
  var cal = CalendarApp.getCalendarById(id);
  for (var i = 0; i < response.length; i++) {
    cal.getEvents(joinDateAndTime_(response[i][1], response[i][2]), joinDateAndTime_(response[i][1], response[i][3]))[0]
      .addGuest(user.email);
  }
}

function sendDoc_(user, response) {
  var lines = response.map(function (session) { return session[0]; });
  MailApp.sendEmail({
    to: user.email,
    subject: 'Your programme, ' + user.name,
    body: 'Your sessions: ' + lines.join(', '),
    attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'programme.ics')],
  });
}

function doGet(e) {
  var template = HtmlService.createTemplateFromFile('Page');
  template.name = e.parameter.name || 'nobody';
  return template.evaluate().setTitle('Sessions');
}
