// Replaces the triggers: a second install must not add a second set, which would send every mail twice (facts 7.3).
export const HANDLERS = {
  formSubmitted: 'onFormSubmitted_',
  sheetEdited: 'onSheetEdited_',
  tenMinutes: 'everyTenMinutes_',
  hourly: 'everyHour_',
  nightly: 'everyNight_',
} as const;

const NIGHT_HOUR = 1;

/**
 * @param noted the ids of the triggers that an earlier install made
 * @returns the ids of the new triggers, and whether all triggers existed before
 */
export function replaceTriggers(
  form: GoogleAppsScript.Forms.Form,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  noted: readonly string[],
) {
  const removed = removeTriggers(noted);
  const triggers = [
    ScriptApp.newTrigger(HANDLERS.formSubmitted).forForm(form).onFormSubmit().create(),
    ScriptApp.newTrigger(HANDLERS.sheetEdited).forSpreadsheet(spreadsheet).onEdit().create(),
    ScriptApp.newTrigger(HANDLERS.tenMinutes).timeBased().everyMinutes(10).create(),
    ScriptApp.newTrigger(HANDLERS.hourly).timeBased().everyHours(1).create(),
    ScriptApp.newTrigger(HANDLERS.nightly).timeBased().everyDays(1).atHour(NIGHT_HOUR).create(),
  ];
  return {
    ids: triggers.map((trigger) => trigger.getUniqueId()),
    wereAllThere: Object.values(HANDLERS).every((handler) => removed.includes(handler)),
  };
}

/**
 * Removes this account's triggers of ours: those that an install noted too, since an earlier build may have called its
 * functions otherwise.
 * @returns the functions that they called
 */
export function removeTriggers(noted: readonly string[]): string[] {
  const ours: readonly string[] = Object.values(HANDLERS);
  const found = ScriptApp.getProjectTriggers().filter(
    (trigger) => ours.includes(trigger.getHandlerFunction()) || noted.includes(trigger.getUniqueId()),
  );
  const handlers = found.map((trigger) => trigger.getHandlerFunction());
  for (const trigger of found) ScriptApp.deleteTrigger(trigger);
  return handlers;
}
