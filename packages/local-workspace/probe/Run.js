// A run: asks what has no answer yet, writes each answer into the sheet, and removes what it made when it is told to.

/** No question is begun after this: Google ends an execution after six minutes (facts 8.1). */
const LAST_START_MILLISECONDS = 4 * 60 * 1000;
/** Google fires such a trigger about a minute late. */
const SOON_MILLISECONDS = 60 * 1000;

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Probe')
    .addItem('Ask Google', 'ask')
    .addItem('Private function', 'noteMenuItem_')
    .addItem('As another editor', 'askAsAnother')
    .addItem('With a box left out', 'askConsent')
    .addItem('Clear up', 'clear')
    .addToUi();
  keepOpening();
}

/**
 * Asks every question that a function can ask and that has no answer yet.
 * @param {unknown} [only] id of the one question to be asked anew
 * @returns how many answers differ from what the emulation claims, and how many questions are open
 */
function ask(only) {
  // Not the script's lock, which is asked about.
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(0)) return 'Another run is at work.';
  try {
    const started = Date.now();
    const isOnly = typeof only === 'string';
    keep({
      spreadsheetId: SpreadsheetApp.getActiveSpreadsheet().getId(),
      key: state().key ?? Utilities.getUuid(),
      owner: bench.account(),
    });
    const tab = answersTab();
    tab.describe();
    awaitEdits();
    for (const { id, ask: asked } of questions()) {
      if (!asked || (isOnly ? id !== only : tab.isAnswered(id))) continue;
      if (Date.now() - started > LAST_START_MILLISECONDS) break;
      tab.note(
        id,
        answerTo(() => asked(bench)),
      );
      SpreadsheetApp.flush();
    }
    if (!isOnly) awaitMinute();
    return tab.summary();
  } finally {
    lock.releaseLock();
  }
}

/** Removes the calendar, the triggers and the tabs that questions worked on; the answers stay, and the form, for want of a scope. */
function clear() {
  const { calendarId, formUrl } = state();
  removeTriggers();
  for (const name of [BENCH_TAB, ...Object.keys(LOCKED_TABS)]) {
    const tab = book().getSheetByName(name);
    if (tab) book().deleteSheet(tab);
  }
  if (calendarId) calendarsApi().remove(calendarId);
  PropertiesService.getScriptProperties().deleteProperty(STATE);
  if (formUrl) console.log(`Throw this form away by hand: ${formUrl}`);
}

/** Edits of the sheet are noted from now on. */
function awaitEdits() {
  if (!isHandled('noteEdit_')) ScriptApp.newTrigger('noteEdit_').forSpreadsheet(book()).onEdit().create();
}

/** Sets the trigger that fires once and answers what only a trigger finds out. */
function awaitMinute() {
  if (isHandled('noteTrigger_') || answersTab().isAnswered('PRIVATE_HANDLER')) return;
  const trigger = ScriptApp.newTrigger('noteTrigger_').timeBased().after(SOON_MILLISECONDS).create();
  keep({ triggerId: trigger.getUniqueId() });
}

/** @param {string} name */
function isHandled(name) {
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === name);
}

/** @param {string} [handler] absent: all */
function removeTriggers(handler) {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    if (handler === undefined || trigger.getHandlerFunction() === handler) ScriptApp.deleteTrigger(trigger);
  }
}
