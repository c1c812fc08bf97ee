// Makes and removes the triggers: a second set beside the first would send every mail twice (facts 7.3).
export const HANDLERS = {
  formSubmitted: 'onFormSubmitted_',
  sheetEdited: 'onSheetEdited_',
  tenMinutes: 'everyTenMinutes_',
  hourly: 'everyHour_',
  nightly: 'everyNight_',
} as const;

const NIGHT_HOUR = 1;

/**
 * Makes a whole set of triggers beside those that stand: they go when the new ones are noted, so an install that breaks
 * off takes nothing away. Triggers that no install noted are not obeyed, and go first: an account has room for twenty.
 * @param noted the ids of the triggers that an earlier install made
 * @returns the ids of the new triggers, and whether all triggers existed before
 */
export function makeTriggers(
  form: GoogleAppsScript.Forms.Form,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  noted: readonly string[],
) {
  const before = ourTriggers();
  for (const trigger of before) if (!noted.includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
  const triggers = [
    ScriptApp.newTrigger(HANDLERS.formSubmitted).forForm(form).onFormSubmit().create(),
    ScriptApp.newTrigger(HANDLERS.sheetEdited).forSpreadsheet(spreadsheet).onEdit().create(),
    ScriptApp.newTrigger(HANDLERS.tenMinutes).timeBased().everyMinutes(10).create(),
    ScriptApp.newTrigger(HANDLERS.hourly).timeBased().everyHours(1).create(),
    ScriptApp.newTrigger(HANDLERS.nightly).timeBased().everyDays(1).atHour(NIGHT_HOUR).create(),
  ];
  const handlers = before.map((trigger) => trigger.getHandlerFunction());
  return {
    ids: triggers.map((trigger) => trigger.getUniqueId()),
    wereAllThere: Object.values(HANDLERS).every((handler) => handlers.includes(handler)),
  };
}

/**
 * Removes this account's triggers of ours.
 * @param kept the ids of those that stay
 */
export function removeTriggers(kept: readonly string[] = []): void {
  for (const trigger of ourTriggers()) {
    if (!kept.includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
  }
}

/** The ids of triggers as they are now: one of the same function takes the place of one that is gone. */
export function idsNow(noted: readonly string[]): string[] {
  const standing = ourTriggers();
  const known = standing.filter((trigger) => noted.includes(trigger.getUniqueId()));
  const heirs = standing.filter((trigger) =>
    known.every((each) => each.getHandlerFunction() !== trigger.getHandlerFunction()),
  );
  return [...known, ...heirs].map((trigger) => trigger.getUniqueId());
}

/** This account's triggers of ours. */
function ourTriggers(): GoogleAppsScript.Script.Trigger[] {
  const ours: readonly string[] = Object.values(HANDLERS);
  return ScriptApp.getProjectTriggers().filter((trigger) => ours.includes(trigger.getHandlerFunction()));
}
