// Questions that events answer after a run: the trigger that fires once, edits of the answers' tab, a submission, a menu item.

/** @returns {Question[]} */
function eventQuestions() {
  const inAMinute = 'Wait two minutes after a run.';
  return [
    {
      id: 'SUBMISSION_EVENT',
      asks: 'Does a submission call the script with the response and its form?',
      fact: '2',
      stands: 'people/form-page',
      no: 'The event holds less.',
      how: AFTER_SUBMISSION,
    },
    {
      id: 'PRIVATE_HANDLER',
      asks: 'Does a trigger run a function whose name ends in _?',
      fact: '1.2',
      stands: 'engine/triggers/schedule',
      no: 'Nothing runs; this row stays open.',
      how: inAMinute,
    },
    {
      id: 'TRIGGER_NAMED',
      asks: 'Does a trigger that runs tell its id?',
      fact: '2',
      stands: 'engine/execution/launcher',
      no: 'The event names no or another triggerUid.',
      how: inAMinute,
    },
    {
      id: 'EDIT_TRIGGER_NAMED',
      asks: 'Does an edit’s trigger tell its id, as a text?',
      fact: '17.3',
      stands: 'engine/execution/launcher',
      no: 'The event names no or another triggerUid, or a number.',
      how: 'Type into the last column of a row below.',
    },
    {
      id: 'FORM_TRIGGER_NAMED',
      asks: 'Does a submission’s trigger tell its id, as a text?',
      fact: '17.3',
      stands: 'engine/execution/launcher',
      no: 'The event names no or another triggerUid, or a number.',
      how: AFTER_SUBMISSION,
    },
    {
      id: 'OPENING_ASKED',
      asks: 'May a simple onOpen ask whose account looks on?',
      fact: '17.3',
      stands: 'services/script',
      no: 'It is refused, or blank.',
      ask: () => state().opening ?? null,
    },
    {
      id: 'TRIGGER_DOCUMENT',
      asks: 'Does a clock’s trigger have the sheet that the script is bound to?',
      fact: '1.3',
      stands: 'engine/execution/launcher',
      no: 'getActiveSpreadsheet gives nothing there.',
      how: inAMinute,
    },
    {
      id: 'TRIGGER_WINDOW',
      asks: 'Has a clock’s trigger no window of the sheet?',
      fact: '1.3',
      stands: 'services/ui',
      no: 'getUi can be called there.',
      how: inAMinute,
    },
    {
      id: 'WEB_ADDRESS_IN_TRIGGER',
      asks: 'Does getUrl give an address that is not /exec to a clock’s trigger?',
      fact: '13.2',
      stands: 'serviceUrl',
      no: 'It is always the public address: the reading is “exec”.',
      how: inAMinute,
    },
    {
      id: 'TRIGGER_USER',
      asks: 'Is nobody the active user of a clock trigger?',
      fact: '17.1',
      stands: 'clockTriggerUser',
      no: 'Its creator is: the reading is “creator”.',
      how: inAMinute,
    },
    {
      id: 'PASTE',
      asks: 'Does pasting several cells call the script once, with all of them and no value?',
      fact: '2',
      stands: 'people/sheet-editor',
      no: 'The event covers one cell, or holds a value.',
      how: 'Copy any two cells that stand below each other, and paste them into the last column of this row.',
    },
    {
      id: 'EDITOR_OWNER',
      asks: 'Does the event of an edit name the owner who made it?',
      fact: '2',
      stands: 'engine/accounts/accounts',
      no: 'The owner is not named.',
      how: 'As the owner, type anything into the last column of this row.',
    },
    {
      id: 'EDITOR_OTHER',
      asks: 'Is another editor named by their own address, or not at all?',
      fact: '2',
      stands: 'engine/accounts/accounts',
      no: 'Somebody else is named.',
      how: 'Have another editor type their own address into the last column of this row.',
    },
    {
      id: 'ANONYMOUS_EDITOR',
      asks: 'Is an editor without an account named as the owner?',
      fact: '13.2',
      stands: 'anonymousEditor',
      no: 'Nobody is named: the reading is “nobody”.',
      how: 'Share the sheet by its link, and in a private window type anything into the last column of this row.',
    },
    {
      id: 'PRIVATE_MENU_ITEM',
      asks: 'Does a menu item run a function whose name ends in _?',
      fact: '14.5',
      stands: 'privateMenuItems',
      no: 'It is refused: the reading is “refused”. Type no into the last column of this row.',
      how: 'Choose Probe › Private function.',
      isTyped: true,
    },
    {
      id: 'COPIED_SHEET',
      asks: 'Does a copy of the sheet bring none of its triggers?',
      fact: '7.3',
      stands: 'more/drive/drive-app',
      no: 'A copy acts by itself.',
      how: 'File › Make a copy; look at Triggers of the copy’s script; type yes or no into the last column of this row.',
      isTyped: true,
    },
    {
      id: 'CONSENT_AGAIN',
      asks: 'Has the first item to be chosen again, after everything was allowed?',
      fact: '16.2',
      stands: 'engine/accounts/consents',
      no: 'It runs at once.',
      how: 'If the first Probe › Ask Google did nothing but ask for permissions, type yes into the last column of this row, else no.',
      isTyped: true,
    },
    {
      id: 'CONSENT_LEFT_OUT',
      asks: 'Does a script run with a box of the consent left out, and know that one is missing, with an address?',
      fact: '7.3',
      stands: 'engine/accounts/consents',
      no: 'It does not run, or is told that nothing is missing.',
      how: WITH_A_BOX_LEFT_OUT,
    },
    {
      id: 'CONSENT_ENDS',
      asks: 'Does requireAllScopes end such an execution?',
      fact: '7.3',
      stands: 'services/script',
      no: 'It goes on, and fails at the first use.',
      how: WITH_A_BOX_LEFT_OUT,
    },
  ];
}

const WITH_A_BOX_LEFT_OUT =
  'At myaccount.google.com/connections remove the access of Probe. Choose Probe › With a box left out, leave out the box of mail alone, and choose it again if it was not started. At last choose Probe › Ask Google and allow all.';

/** Chosen by the owner from the menu, with the box of mail left out. */
function askConsent() {
  const { AuthMode, AuthorizationStatus } = ScriptApp;
  const info = ScriptApp.getAuthorizationInfo(AuthMode.FULL);
  const isMissing = info.getAuthorizationStatus() === AuthorizationStatus.REQUIRED;
  const tab = answersTab();
  tab.note('CONSENT_LEFT_OUT', [isMissing && info.getAuthorizationUrl() !== null, `${info.getAuthorizationStatus()}`]);
  // Stands unless the execution goes on.
  tab.note('CONSENT_ENDS', true);
  SpreadsheetApp.flush();
  ScriptApp.requireAllScopes(AuthMode.FULL);
  tab.note('CONSENT_ENDS', false);
}

/** Whether an event names a trigger of this account as a text. @param {{ triggerUid?: unknown }} event @returns {Answer} */
function namesTrigger({ triggerUid }) {
  const isOurs = ScriptApp.getProjectTriggers().some((each) => each.getUniqueId() === triggerUid);
  return [isOurs, `${typeof triggerUid} ${triggerUid}`];
}

/** Kept by the simple trigger, which may open no sheet by its id. */
function keepOpening() {
  keep({ opening: answerTo(() => Session.getEffectiveUser().getEmail() !== '') });
}

/** Called by the trigger that fires once, which it removes. @param {{ triggerUid?: string }} [event] */
function noteTrigger_(event) {
  removeTriggers('noteTrigger_');
  const tab = answersTab();
  const { triggerId, spreadsheetId } = state();
  const { triggerUid = '' } = event ?? {};
  tab.note('PRIVATE_HANDLER', true);
  tab.note('TRIGGER_NAMED', [triggerUid === triggerId, triggerUid]);
  tab.note(
    'TRIGGER_DOCUMENT',
    answerTo(() => SpreadsheetApp.getActiveSpreadsheet().getId() === spreadsheetId),
  );
  const user = Session.getActiveUser().getEmail();
  tab.note('TRIGGER_USER', [user === '', user]);
  tab.note('TRIGGER_WINDOW', !hasWindow());
  tab.note('WEB_ADDRESS_IN_TRIGGER', answerTo(publicAddressIsHidden));
}

/**
 * Notes what Google tells of an edit, in the row that asks for it.
 * @param {GoogleAppsScript.Events.SheetsOnEdit} event
 */
function noteEdit_(event) {
  const { range, value, user } = event;
  answersTab().note('EDIT_TRIGGER_NAMED', namesTrigger(event));
  if (isOpenCell(range)) noteOpenCell(range, user?.getEmail() ?? '');
  if (range.getSheet().getName() !== ANSWERS_TAB || range.getColumn() !== TYPE_COLUMN) return;
  const tab = answersTab();
  const [id] = tab.rows()[range.getRow() - 1] ?? [];
  if (id === 'PASTE') {
    const seen = `${range.getA1Notation()}, value ${value}`;
    tab.note(id, [range.getNumRows() === 2 && value === undefined, seen]);
  }
  const typed = String(value ?? '').trim();
  if (typed === '') return;
  const named = user?.getEmail() ?? '';
  const seen = `event: ${named || '–'} · getActiveUser: ${Session.getActiveUser().getEmail() || '–'}`;
  if (id === 'EDITOR_OWNER' || id === 'ANONYMOUS_EDITOR') tab.note(id, [named === bench.account(), seen]);
  if (id === 'EDITOR_OTHER' && typed.includes('@')) tab.note(id, [named === '' || named === typed, seen]);
  if (questions().some((each) => each.id === id && each.isTyped) && /^(?:yes|no)$/.test(typed)) {
    tab.note(id, [typed === 'yes', 'typed']);
  }
}

/** @param {Record<string, unknown>} event */
function noteSubmission_(event) {
  answersTab().note('SUBMISSION_EVENT', [
    Boolean(event.response && event.source),
    Object.keys(event).sort().join(', '),
  ]);
  answersTab().note('FORM_TRIGGER_NAMED', namesTrigger(event));
}

/** Called by the item of the menu, so that Google lets it. */
function noteMenuItem_() {
  answersTab().note('PRIVATE_MENU_ITEM', true);
}
