// What people can do at Google and not on the local pages: functions that tests put beside the script of a desk.

/** A script file; each function is run by name, as a person: `workspace.run('deleteTab', [name], as)`. */
export const HANDS = `function deleteTab(name) {
  const spreadsheet = SpreadsheetApp.getActive();
  spreadsheet.deleteSheet(spreadsheet.getSheetByName(name));
}
function copySheet() {
  return SpreadsheetApp.getActive().copy('Salinan Agenda').getId();
}
function deleteProperties() {
  PropertiesService.getScriptProperties().deleteAllProperties();
}
function deleteQuestion(title) {
  const ids = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  const form = FormApp.openById(ids.formId);
  form.deleteItem(form.getItems().find((item) => item.getTitle() === title));
}
function nameByHand(title, calendar) {
  const { formId, calendarId } = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  if (title) FormApp.openById(formId).setTitle(title);
  if (calendar) Calendar.Calendars.patch({ summary: calendar }, calendarId);
}
function deleteTrigger(handler) {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  }
}
function remembered() {
  return PropertiesService.getScriptProperties().getProperties();
}
function setProperty(key, value) {
  PropertiesService.getScriptProperties().setProperty(key, value);
}
function sentForms() {
  const { formId } = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  return FormApp.openById(formId).getResponses().map((each) => each.getItemResponses().map((item) => item.getResponse()));
}
function linkForm() {
  const { formId, spreadsheetId } = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  FormApp.openById(formId).setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
}
function columnOf(sheet, header) {
  return sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].indexOf(header) + 1;
}
function dress(name, header, look) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  const column = columnOf(sheet, header);
  const range = sheet.getRange(2, column, sheet.getMaxRows() - 1, 1);
  if (look.format) range.setNumberFormat(look.format);
  if (look.width) sheet.setColumnWidth(column, look.width);
  if (look.colour) sheet.getRange(1, column).setBackground(look.colour);
  if (look.shown) sheet.showColumns(column);
  if (look.choices) {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(look.choices, true).build();
    range.setDataValidation(look.choices.length > 0 ? rule : null);
  }
}
function lookOf(name, header) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  const column = columnOf(sheet, header);
  const rule = sheet.getRange(50, column).getDataValidation();
  return {
    format: sheet.getRange(50, column).getNumberFormat(),
    width: sheet.getColumnWidth(column),
    colour: sheet.getRange(1, column).getBackground(),
    hidden: sheet.isColumnHiddenByUser(column),
    lines: String(sheet.getRange(50, column).getWrapStrategy()) === 'WRAP',
    choices: rule ? rule.getCriteriaValues()[0].length : 0,
    offers: rule && rule.getCriteriaValues()[0].getA1Notation ? rule.getCriteriaValues()[0].getA1Notation() : '',
  };
}
function insertColumn(name, before) {
  SpreadsheetApp.getActive().getSheetByName(name).insertColumnBefore(before);
}
function sendFormEvents() {
  const { formId, triggerIds } = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  const form = FormApp.openById(formId);
  form.createResponse().submit();
  const events = form.getResponses().map((response) => ({ response, triggerUid: triggerIds[0] }));
  for (const event of [...events, ...events, { triggerUid: triggerIds[0] }]) onFormSubmitted_(event);
}
function sendEdit(tab, cell, value, triggerUid) {
  const range = SpreadsheetApp.getActive().getSheetByName(tab).getRange(cell);
  onSheetEdited_({ range, value, triggerUid });
}
function putBack(name, values) {
  const sheet = SpreadsheetApp.getActive().getSheetByName(name);
  sheet.getRange(2, 1, sheet.getMaxRows() - 1, sheet.getMaxColumns()).clearContent();
  const rows = values.filter((row) => row.some((cell) => cell !== ''));
  sheet.getRange(1, 1, rows.length, rows[0].length).setValues(rows);
}
function moveTab(name, to) {
  const spreadsheet = SpreadsheetApp.getActive();
  spreadsheet.setActiveSheet(spreadsheet.getSheetByName(name));
  spreadsheet.moveActiveSheet(to);
}
function whereAmI() {
  return SpreadsheetApp.getActiveSheet().getName();
}
function renameTab(name, to) {
  SpreadsheetApp.getActive().getSheetByName(name).setName(to);
}
function setZone(of, zone) {
  const spreadsheet = SpreadsheetApp.getActive();
  const { calendarId } = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  if (of === 'sheet') spreadsheet.setSpreadsheetTimeZone(zone);
  if (of === 'locale') spreadsheet.setSpreadsheetLocale(zone);
  if (of === 'calendar') Calendar.Calendars.patch({ timeZone: zone }, calendarId);
}
function makeEvent(event) {
  const { calendarId } = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  return Calendar.Events.insert(event, calendarId).id;
}
function offerInForm(choices) {
  const ids = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  const items = FormApp.openById(ids.formId).getItems();
  items.find((item) => item.getTitle() === 'Perangkat yang Diperlukan').asCheckboxItem().setChoiceValues(choices);
}
function calendarRules() {
  const { calendarId } = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  return Calendar.Acl.list(calendarId).items.map((rule) => rule.role + ' ' + rule.scope.value);
}
function letIntoCalendar(value, role) {
  const { calendarId } = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  Calendar.Acl.insert({ role, scope: { type: 'user', value } }, calendarId);
}
function forgetWebApp() {
  const stored = PropertiesService.getScriptProperties();
  stored.deleteProperty('webApp').deleteProperty('webAppSince');
}
function dropTextChecks() {
  const ids = JSON.parse(PropertiesService.getScriptProperties().getProperty('installation'));
  const anything = FormApp.createTextValidation().requireTextMatchesPattern('[^]*').build();
  for (const item of FormApp.openById(ids.formId).getItems(FormApp.ItemType.TEXT)) {
    item.asTextItem().setValidation(anything);
  }
}`;
