// The project that asks Google what the emulation stands on, asked here: every answer is the one that the emulation claims,
// and turns round where Google answers otherwise.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { READINGS } from '../src/data/readings.ts';
import { BY_HAND } from '../src/probe/by-hand.ts';
import { COLLEAGUE, pasted, posted, pressed, typed } from '../src/probe/hands.ts';
import type { Workspace } from '../src/workspace.ts';
import { facts } from './facts.ts';
import { answered, answerOf, asked, deployed, fine, OWNER, rowOf, rowsOf } from './probe-project.ts';

const WEB_APP = 'https://script.google.com/macros/s/local-deployment/exec';
/** The scopes that the manifest asks for. */
const SCOPES: readonly string[] = JSON.parse(
  readFileSync(new URL('../probe/appsscript.json', import.meta.url), 'utf8'),
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

/** For each question that is answered after the run, what gives the other answer than people's doing, where something can. */
const TURNS_AFTER_THE_RUN: Readonly<Record<string, Turn | null>> = {
  SUBMISSION_FORMATS: null,
  SUBMISSION_CELLS: null,
  NUMBER_ANSWERS: null,
  RESPONSE_ROWS: null,
  FORM_TRIGGER_NAMED: (workspace) => fine(workspace.run('noteSubmission_', [{ triggerUid: 1 }])),
  EDIT_TRIGGER_NAMED: null,
  TYPED_COLUMNS: (workspace) => {
    reading('typedColumns', 'rules')(workspace);
    fine(workspace.run('ask', ['TYPED_COLUMNS'], OWNER));
  },
  ACCESS_GIVEN: null,
  SUBMISSION_EVENT: (workspace) => fine(workspace.run('noteSubmission_', [{ triggerUid: '1' }])),
  // That nothing arrived leaves the row open.
  PRIVATE_HANDLER: null,
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
  EDITOR_OWNER: typed('EDITOR_OWNER', 'me', COLLEAGUE),
  EDITOR_OTHER: typed('EDITOR_OTHER', COLLEAGUE, OWNER),
  ANONYMOUS_EDITOR: (workspace) => {
    reading('anonymousEditor', 'nobody')(workspace);
    actOf('ANONYMOUS_EDITOR')(workspace);
  },
  PRIVATE_MENU_ITEM: (workspace) => {
    reading('privateMenuItems', 'refused')(workspace);
    actOf('PRIVATE_MENU_ITEM')(workspace);
  },
  COPIED_SHEET: typed('COPIED_SHEET', 'no'),
  CONSENT_AGAIN: typed('CONSENT_AGAIN', 'no'),
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
  LOCKED_SIMPLE_TRIGGER: null,
  LOCKED_TRIGGER: (workspace) => {
    const at = { function: 'noteEdit_', method: 'Range.setValue' };
    workspace.faults.plan({ at, effect: { error: 'You are trying to edit a protected cell or object.' } });
    workspace.sheets.edit('Locked', { range: 'B2', value: 'y' }, COLLEAGUE);
  },
  COPIED_PROTECTIONS: typed('COPIED_PROTECTIONS', 'no'),
  ...Object.fromEntries(TRIED.map((id) => [id, typed(id, 'no', COLLEAGUE)])),
  WEB_ADDRESS_IN_CALL: (workspace) => {
    // As the editor does, which knows another address.
    const key = /key=([\w-]+)/.exec(rowOf(workspace, 'PAGE_CALL')?.how ?? '')?.[1];
    fine(workspace.run('receive', [{ key, way: 'CALL' }], OWNER));
  },
  PAGE_NOTE: typed('PAGE_NOTE', 'no'),
  PAGE_DAY: typed('PAGE_DAY', 'no'),
  PAGE_CALL: null,
  PRIVATE_CALL: pressed('PRIVATE_RAN'),
  PAGE_TAB: null,
  PAGE_TOP: posted('TOP'),
  SECOND_ACCOUNT: (workspace) => {
    reading('severalAccounts', 'answered')(workspace);
    actOf('SECOND_ACCOUNT')(workspace);
  },
};

/** What people do for a question; what nobody can find out here is typed. */
const actOf = (id: string): Turn => BY_HAND[id] ?? typed(id, 'yes');

describe('every question', () => {
  const rows = rowsOf(asked());

  it.each(rows)('$id stands on a switch or a file, and on a fact', ({ stands, fact }) => {
    const file = new URL(`../src/${stands}.ts`, import.meta.url);
    expect(stands in READINGS || existsSync(file)).toBe(true);
    expect(facts.map(({ at }) => at)).toContain(fact);
  });

  it('is answered as the emulation claims, or says what brings its answer about', () => {
    const open = rows.filter(({ answer }) => answer !== 'yes');
    expect(open.map(({ id }) => id).sort()).toEqual(Object.keys(BY_HAND).sort());
    for (const { answer, how } of open) {
      expect(answer).toBe('');
      expect(how).not.toBe('');
    }
  });

  it('is turned round below, where anything here can', () => {
    const turned = [...new Set([...Object.keys(TURNS), ...Object.keys(TURNS_AFTER_THE_RUN), ...UNTURNED])];
    expect(turned.sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  it('is asked of every switch that such a project can ask about', () => {
    const named = rows.map(({ stands }) => stands);
    // A form's own script, a question to the script editor, and a service that a push has left off.
    expect(Object.keys(READINGS).filter((name) => !named.includes(name))).toEqual([
      'activeFormInWebApp',
      'editorAlerts',
      'pushedServices',
    ]);
  });
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
    if (turn === null) return;
    turn(workspace);
    expect(rowOf(workspace, id)).toMatchObject({ id, answer: 'no' });
  });

  it('is written by nobody who does not have the key', () => {
    const workspace = answered();
    const before = rowsOf(workspace);
    workspace.scriptRun('receive', [{ key: 'guessed', way: 'CALL' }], '', 'web-app');
    expect(workspace.exec({ method: 'GET', parameters: { key: ['guessed'], way: ['state'] } }).body).not.toContain(
      OWNER,
    );
    expect(rowsOf(workspace)).toEqual(before);
  });
});

describe('a run', () => {
  it('that was broken off is gone on with', () => {
    const workspace = deployed();
    const at = { function: 'ask', method: 'Mail.send' };
    workspace.faults.plan({ at, effect: { kill: 'applied' } });
    expect(workspace.menu('Ask Google', OWNER).executions[0]?.status).toBe('killed');
    expect([answerOf(workspace, 'SORTING'), answerOf(workspace, 'LOCK')]).toEqual(['yes', '']);
    const before = rowOf(workspace, 'SORTING');
    asked(workspace);
    expect(rowOf(workspace, 'SORTING')).toEqual(before);
    expect(answerOf(workspace, 'LOCK')).toBe('yes');
  });

  it('ends before Google ends it, and leaves the rest for the next one', () => {
    const workspace = deployed();
    meanwhile('Calendar.Events.list', 1, ({ clock }) => void clock.advance('PT5M'))(workspace);
    asked(workspace);
    expect([answerOf(workspace, 'EVENT_TAGS'), answerOf(workspace, 'MAIL')]).toEqual(['yes', '']);
    expect(answerOf(asked(workspace), 'MAIL')).toBe('yes');
  });

  it('is alone', () => {
    const workspace = deployed();
    let second: unknown;
    meanwhile('Mail.send', 1, () => {
      second = workspace.run('ask', [], OWNER).value;
    })(workspace);
    asked(workspace);
    expect(second).toBe('Another run is at work.');
  });

  it('leaves its answers and its form, once it is told to clear up', () => {
    const workspace = answered();
    submit(workspace);
    const before = rowsOf(workspace).map(({ id, answer }) => [id, answer]);
    fine(workspace.menu('Clear up', OWNER));
    const left = workspace.sheets.list().map(({ name }) => name);
    expect([workspace.triggers(), workspace.calendars.list().map(({ name }) => name)]).toEqual([
      [],
      expect.not.arrayContaining(['Probe']),
    ]);
    expect(left).toContain('Answers');
    expect(left).not.toContain('Bench');
    const [row] = workspace.sheets.read('Answers').values.slice(1);
    expect(row?.slice(0, 3)).toEqual([before[0]?.[0], expect.any(String), before[0]?.[1]]);
  });
});
