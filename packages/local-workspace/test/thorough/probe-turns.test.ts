// The project that asks Google what the emulation stands on: every answer turns round where Google answers otherwise.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BY_HAND } from '../../src/probe/by-hand.ts';
import { COLLEAGUE, pasted, posted, pressed, typed } from '../../src/probe/hands.ts';
import type { Workspace } from '../../src/workspace.ts';
import { answered, asked, deployed, fine, OWNER, rowOf, rowsOf } from '../probe-project.ts';

const WEB_APP = 'https://script.google.com/macros/s/local-deployment/exec';
/** The scopes that the manifest asks for. */
const SCOPES: readonly string[] = JSON.parse(
  readFileSync(new URL('../../probe/appsscript.json', import.meta.url), 'utf8'),
).oauthScopes;

type Turn = (workspace: Workspace) => void;

function reading(name: string, value: string): Turn {
  return (workspace) => workspace.readings.set({ [name]: value });
}

function fails(method: string, nth = 1): Turn {
  return (workspace) =>
    workspace.faults.plan({ at: { function: 'ask', method, nth }, effect: { error: 'Server error' } });
}

function meanwhile(method: string, nth: number, happens: (workspace: Workspace) => void): Turn {
  return (workspace) =>
    workspace.faults.plan({ at: { function: 'ask', method, nth }, effect: { meanwhile: () => happens(workspace) } });
}

const takesLong = (method: string, nth = 1) => meanwhile(method, nth, ({ clock }) => void clock.advance('PT6S'));
const webAnswers = (text: string): Turn => {
  return ({ network }) => network.answer(WEB_APP, { text });
};
const removeEvents: Turn = ({ calendars }) => {
  const [own] = calendars.list().filter(({ name }) => name === 'Probe');
  for (const { id } of calendars.events(own?.id ?? '')) calendars.remove(own?.id ?? '', id, OWNER);
};
/** With the form open. */
const published = (turn: Turn): Turn => {
  return (workspace) => {
    workspace.run('ask', ['FORM_OPEN']);
    turn(workspace);
  };
};
const submit: Turn = ({ forms }) =>
  fine(forms.respond('Probe', { Day: '2026-12-08', Hour: '09:30', Boxes: ['One'], Phone: '0812' }));

/** For each question that a function asks, what gives the other answer. */
const TURNS: Readonly<Record<string, Turn>> = {
  ZONE_SET: fails('Spreadsheet.getSpreadsheetTimeZone'),
  LOCALE_REFUSED: reading('indonesianLocale', 'either'),
  TEXT_BY_SET_VALUES: fails('Range.getValues'),
  TEXT_BY_APPEND_ROW: reading('appendRow', 'by-format'),
  HOURS_OF_1899: fails('Range.getValues'),
  MOMENTS: fails('Range.getValues'),
  HIDDEN_TAB: reading('activatedTabs', 'stay-hidden'),
  SORTING: reading('sorting', 'validations-move'),
  FILTER_SORT: reading('sorting', 'validations-move'),
  SORT_AROUND_HIDDEN: fails('Range.sort'),
  NO_SUCH_GROUP: fails('Sheet.getColumnGroup'),
  PROTECTED_TWICE: fails('Sheet.protect', 2),
  RANGES_PILE_UP: fails('Sheet.protect', 3),
  OPEN_CELLS_REFUSED: fails('Sheet.getProtections'),
  OPEN_CELLS_FOLLOW: fails('Protection.get'),
  LOCKED_SIMPLE_TRIGGER: (workspace) => {
    fine(workspace.run('ask', ['LOCKED_SIMPLE_TRIGGER']));
    for (const range of ['A5', 'A6']) workspace.sheets.edit('Locked', { range, value: 'written' }, OWNER);
  },
  PROTECTION_EDITORS: reading('protectionEditors', 'kept'),
  LARGE_READ: takesLong('Range.getValues'),
  PDF_OF_PAGE: fails('Utilities.pdfOf'),
  NEW_FORM: reading('newForms', 'published'),
  UNPUBLISHED_FORM: reading('unpublishedForm', 'closed'),
  FORM_OPEN: fails('Form.isAcceptingResponses'),
  FORM_STRANGER: published(({ forms }) => void forms.setDoor('Probe', { responders: 'domain' })),
  FORM_PUBLISHING: published(fails('FormApp.openById')),
  RESPONSES_TAB: fails('Form.getDestinationId'),
  SUBMISSION_FORMATS: published((workspace) => {
    submit(workspace);
    fails('Form.getResponses')(workspace);
  }),
  SUBMISSION_CELLS: published((workspace) => {
    submit(workspace);
    const tab = workspace.sheets.list().find(({ name }) => workspace.sheets.read(name).values[0]?.[0] === 'Timestamp');
    fine(workspace.sheets.edit(tab?.name ?? '', { range: 'B2', value: 'Tuesday' }, OWNER));
  }),
  NUMBER_ANSWERS: published((workspace) => {
    reading('numberAnswers', 'texts')(workspace);
    submit(workspace);
  }),
  RESPONSE_ROWS: published((workspace) => {
    fine(workspace.run('ask', ['RESPONSE_ROWS'], OWNER));
    reading('responseRows', 'formulas-stay')(workspace);
    submit(workspace);
  }),
  CALENDAR_ZONE: fails('Calendar.Calendars.get'),
  EVENT_CHANGED: fails('Calendar.Events.update'),
  EVENT_TWICE: fails('Calendar.Events.insert', 1),
  EVENT_TAGS: meanwhile('Calendar.Events.list', 1, removeEvents),
  EVENT_REVIVED: reading('deletedEvents', 'revived'),
  ACCESS_RULES: fails('Calendar.Acl.list'),
  ACCESS_GIVEN: (workspace) => {
    fine(workspace.run('setReader', [COLLEAGUE]));
    fails('Calendar.Acl.insert')(workspace);
  },
  SCOPES: (workspace) =>
    workspace.consent(
      OWNER,
      SCOPES.filter((scope) => !scope.endsWith('/script.send_mail')),
    ),
  ONE_SHOT_TRIGGER: fails('ScriptApp.deleteTrigger'),
  MAIL: (workspace) => workspace.leaveQuota('mail recipients', 0),
  LOCK: takesLong('Lock.tryLock', 2),
  PROPERTIES: takesLong('Properties.getProperties'),
  SHEET_STRANGER: ({ sheets }) => sheets.share('viewer'),
  PRIVATE_ADDRESS: reading('privateAddress', 'unauthorised'),
  PRINTED_NUMBER: reading('printedNumbers', 'as-number'),
  LONG_ADDRESS: fails('UrlFetchApp.fetch'),
  WEB_ADDRESS: reading('serviceUrl', 'exec'),
  WEB_STRANGER: ({ deployments }) => void deployments.change(deployments.list()[0]?.id ?? '', { access: 'MYSELF' }),
  WEB_ADDRESS_IN_PAGE: webAnswers('{"address":"https://script.google.com/macros/s/other/exec"}'),
  WEB_DOCUMENT: reading('activeSpreadsheetInWebApp', 'none'),
  WEB_WINDOW: webAnswers('{"hasWindow":true}'),
  WEB_POST: webAnswers('{"text":"a=1"}'),
  OPENING_ASKED: (workspace) => {
    const at = { function: 'onOpen', method: 'Session.getEffectiveUser' };
    workspace.faults.plan({ at, effect: { error: 'You do not have permission' } });
    workspace.open(OWNER);
  },
  WEB_COLD_START: takesLong('UrlFetchApp.fetch'),
};

/** What another editor tries in both tabs that keep them out. */
const TRIED = Object.keys(BY_HAND).filter((id) => /^(?:LOCKED|RANGES)_(?!MENU|ASKED|SIMPLE|TRIGGER)/.test(id));

/** What the script's own side answers here, by no call that could fail. */
const UNTURNED = ['ESCAPED_ADDRESS', 'ESCAPED_SCRIPT', 'FILE_NAME', 'REQUEST_TOLD'];

/** As by hand in the open sheet: without a trigger, and with a window. */
const byHand: Turn = (workspace) => fine(workspace.run('noteTrigger_', [{}], OWNER));

/** What people answer in words, and how they say the contrary. */
const SAID: Readonly<Record<string, Turn>> = {
  EDITOR_OWNER: typed('EDITOR_OWNER', 'me', COLLEAGUE),
  COPIED_SHEET: typed('COPIED_SHEET', 'no'),
  CONSENT_AGAIN: typed('CONSENT_AGAIN', 'no'),
  COPIED_PROTECTIONS: typed('COPIED_PROTECTIONS', 'no'),
  PAGE_NOTE: typed('PAGE_NOTE', 'no'),
  PAGE_DAY: typed('PAGE_DAY', 'no'),
  ...Object.fromEntries(TRIED.map((id) => [id, typed(id, 'no', COLLEAGUE)])),
};

/** What people's doing answers, and nothing here turns round: recorded.test.ts has the answers. */
const ONLY_DONE = [
  'SUBMISSION_FORMATS',
  'SUBMISSION_CELLS',
  'NUMBER_ANSWERS',
  'RESPONSE_ROWS',
  'EDIT_TRIGGER_NAMED',
  'ACCESS_GIVEN',
  'PRIVATE_HANDLER',
  'LOCKED_SIMPLE_TRIGGER',
  'PAGE_CALL',
  'PAGE_TAB',
];

/** For each question that is answered after the run, what gives the other answer than people's doing. */
const TURNS_AFTER_THE_RUN: Readonly<Record<string, Turn>> = {
  FORM_TRIGGER_NAMED: (workspace) => fine(workspace.run('noteSubmission_', [{ triggerUid: 1 }])),
  TYPED_COLUMNS: (workspace) => {
    reading('typedColumns', 'rules')(workspace);
    fine(workspace.run('ask', ['TYPED_COLUMNS'], OWNER));
  },
  SUBMISSION_EVENT: (workspace) => fine(workspace.run('noteSubmission_', [{ triggerUid: '1' }])),
  TRIGGER_NAMED: byHand,
  TRIGGER_DOCUMENT: (workspace) => {
    const at = { function: 'noteTrigger_', method: 'SpreadsheetApp.getActiveSpreadsheet' };
    workspace.faults.plan({ at, effect: { error: 'No document' } });
    byHand(workspace);
  },
  TRIGGER_WINDOW: byHand,
  TRIGGER_USER: byHand,
  WEB_ADDRESS_IN_TRIGGER: (workspace) => {
    reading('serviceUrl', 'exec')(workspace);
    byHand(workspace);
  },
  PASTE: pasted('PASTE', [['one']]),
  EDITOR_OTHER: typed('EDITOR_OTHER', COLLEAGUE, OWNER),
  ANONYMOUS_EDITOR: (workspace) => {
    reading('anonymousEditor', 'nobody')(workspace);
    actOf('ANONYMOUS_EDITOR')(workspace);
  },
  PRIVATE_MENU_ITEM: (workspace) => {
    reading('privateMenuItems', 'refused')(workspace);
    actOf('PRIVATE_MENU_ITEM')(workspace);
  },
  // Chosen with everything allowed.
  CONSENT_LEFT_OUT: (workspace) => fine(workspace.menu('With a box left out', OWNER)),
  CONSENT_ENDS: (workspace) => fine(workspace.menu('With a box left out', OWNER)),
  // Of the owner nothing is found out; the turn is a tab that keeps nobody out.
  ...Object.fromEntries(
    ['LOCKED_MENU', 'LOCKED_ASKED'].map((id) => [
      id,
      (workspace: Workspace) => {
        workspace.sheets.unprotect('Locked', OWNER);
        fine(workspace.menu('As another editor', COLLEAGUE));
      },
    ]),
  ),
  LOCKED_TRIGGER: (workspace) => {
    const at = { function: 'noteEdit_', method: 'Range.setValue' };
    workspace.faults.plan({ at, effect: { error: 'You are trying to edit a protected cell or object.' } });
    workspace.sheets.edit('Locked', { range: 'B2', value: 'y' }, COLLEAGUE);
  },
  WEB_ADDRESS_IN_CALL: (workspace) => {
    // As the editor does, which knows another address.
    const key = /key=([\w-]+)/.exec(rowOf(workspace, 'PAGE_CALL')?.how ?? '')?.[1];
    fine(workspace.run('receive', [{ key, way: 'CALL' }], OWNER));
  },
  PRIVATE_CALL: pressed('PRIVATE_RAN'),
  PAGE_TOP: posted('TOP'),
  SECOND_ACCOUNT: (workspace) => {
    reading('severalAccounts', 'answered')(workspace);
    actOf('SECOND_ACCOUNT')(workspace);
  },
};

/** What people do for a question; what nobody can find out here is typed. */
const actOf = (id: string): Turn => BY_HAND[id] ?? typed(id, 'yes');

it('every question is turned round below, where anything here can', () => {
  const turned = [
    ...new Set([
      ...Object.keys(TURNS),
      ...Object.keys(TURNS_AFTER_THE_RUN),
      ...Object.keys(SAID),
      ...ONLY_DONE,
      ...UNTURNED,
    ]),
  ];
  expect(turned.sort()).toEqual(
    rowsOf(deployed())
      .map(({ id }) => id)
      .sort(),
  );
});

describe('Google answers otherwise', () => {
  it.each(Object.entries(TURNS))('%s', (id, turn) => {
    const workspace = deployed();
    turn(workspace);
    fine(workspace.run('ask', [id], OWNER));
    expect(workspace.faults.pending()).toEqual([]);
    expect(rowOf(workspace, id)).toMatchObject({ id, answer: 'no' });
  });
});

describe('an answer after the run', () => {
  it.each(Object.entries(TURNS_AFTER_THE_RUN))('%s', (id, turn) => {
    const workspace = answered();
    actOf(id)(workspace);
    asked(workspace);
    expect(rowOf(workspace, id)).toMatchObject({ id, answer: 'yes' });
    turn(workspace);
    expect(rowOf(workspace, id)).toMatchObject({ id, answer: 'no' });
  });

  it('in people’s words is theirs, and so is the contrary', () => {
    const workspace = answered();
    const said = () => rowsOf(workspace).flatMap(({ id, answer }) => (id in SAID ? [answer] : []));
    for (const id of Object.keys(SAID)) actOf(id)(workspace);
    asked(workspace);
    expect(said()).toEqual(Object.keys(SAID).map(() => 'yes'));
    for (const turn of Object.values(SAID)) turn(workspace);
    expect(said()).toEqual(Object.keys(SAID).map(() => 'no'));
  });
});
