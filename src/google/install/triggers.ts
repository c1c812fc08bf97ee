// Sets the triggers anew: a second install must not make every mail leave twice (facts 7.3).
export const HANDLERS = {
  formSubmitted: 'onFormSubmitted',
  sheetEdited: 'onSheetEdited',
  tenMinutes: 'everyTenMinutes',
  hourly: 'everyHour',
  nightly: 'everyNight',
} as const;

const NIGHT_HOUR = 1;

/** @returns the ids of the triggers, by which their events are known */
export function replaceTriggers(
  form: GoogleAppsScript.Forms.Form,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
) {
  removeTriggers();
  return [
    ScriptApp.newTrigger(HANDLERS.formSubmitted).forForm(form).onFormSubmit().create(),
    ScriptApp.newTrigger(HANDLERS.sheetEdited).forSpreadsheet(spreadsheet).onEdit().create(),
    ScriptApp.newTrigger(HANDLERS.tenMinutes).timeBased().everyMinutes(10).create(),
    ScriptApp.newTrigger(HANDLERS.hourly).timeBased().everyHours(1).create(),
    ScriptApp.newTrigger(HANDLERS.nightly).timeBased().everyDays(1).atHour(NIGHT_HOUR).create(),
  ].map((trigger) => trigger.getUniqueId());
}

/** Removes this account's triggers of ours. */
export function removeTriggers(): void {
  const ours: readonly string[] = Object.values(HANDLERS);
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (ours.includes(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
  }
}
