// What people do by hand around a script that was written for a form, tabs, triggers and calendars it does not make itself.
import { beforeEach, describe, expect, test } from 'vitest';
import type { FormDraft, TriggerDraft, Workspace } from '../src/workspace.ts';
import { openProject, resultOf } from './open-project.ts';

const code = `
  function onEdit(e) { note('edit', SpreadsheetApp.getActiveSheet().getName() + ' ' + SpreadsheetApp.getActiveRange().getA1Notation()); }
  function submitted(e) { note('submit', SpreadsheetApp.getActiveSheet().getName() + ' ' + e.range.getRow()); }
  function changed(e) { note('change', e.changeType); }
  function ticked() { note('clock', SpreadsheetApp.getActiveSheet().getName()); }
  function note(what, words) { PropertiesService.getScriptProperties().setProperty(what, words); }
  function told() { return PropertiesService.getScriptProperties().getProperties(); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('Desk').addItem('Where', 'where').addItem('Lead', 'lead').addToUi(); }
  function where() {
    var chosen = SpreadsheetApp.getSelection();
    return [chosen.getActiveSheet().getName(), chosen.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation(),
      SpreadsheetApp.getActiveRangeList().getRanges().length];
  }
  function lead() { SpreadsheetApp.getActive().getSheetByName('Log').getRange('B2').activate(); }
  function asked() { return where(); }
  function gui() { FormApp.getUi(); }
  function see() { return SpreadsheetApp.getActive().getSheets().map(function (each) { return each.getName(); }); }`;

const OWNER = 'owner@office.example';
const COLLEAGUE = 'colleague@office.example';
let workspace: Workspace;
const told = () => resultOf(workspace, 'told');

beforeEach(() => {
  workspace = openProject(code);
  workspace.sheets.addTab('Log');
});

describe('where a script finds the person', () => {
  test('a menu item and a page find the cells that its person has chosen, and nobody else’s', () => {
    workspace.sheets.select('Log', 'C4:D5', COLLEAGUE);
    expect(workspace.scriptRun('asked', [], COLLEAGUE).value).toEqual(['Log', 'C4:D5', 'C4', 1]);
    expect(workspace.scriptRun('asked', [], OWNER).value).toEqual(['Sheet1', 'A1', 'A1', 1]);
    workspace.menu('Lead', COLLEAGUE);
    expect(workspace.scriptRun('asked', [], COLLEAGUE).value).toEqual(['Log', 'B2', 'B2', 1]);
    workspace.sheets.edit('Sheet1', { range: 'B7', value: 1 }, COLLEAGUE);
    expect(workspace.scriptRun('asked', [], COLLEAGUE).value).toEqual(['Sheet1', 'B7', 'B7', 1]);
    expect(() => workspace.sheets.select('Log', 'nowhere')).toThrow('Not a range');
    const asTheOtherSheetCalls = { range: 'A2' } as unknown as string;
    expect(() => workspace.sheets.select('Log', asTheOtherSheetCalls)).toThrow(
      'Not a range: {"range":"A2"}. Write for example "A2" or "A2:C5"',
    );
  });

  test('a selection grows to the next cell with content', () => {
    workspace = openProject(`function grow(where) {
      return SpreadsheetApp.getSelection().getNextDataRange(SpreadsheetApp.Direction[where]).getA1Notation();
    }`);
    workspace.sheets.edit('Sheet1', {
      range: 'B2',
      values: [
        ['a', 'b'],
        ['c', ''],
        ['d', ''],
      ],
    });
    workspace.sheets.select('Sheet1', 'B3');
    const grown = ['DOWN', 'UP', 'PREVIOUS', 'NEXT'].map((where) => resultOf(workspace, 'grow', where));
    expect(grown).toEqual(['B3:B4', 'B2:B3', 'A3:B3', 'B3:Z3']);
  });

  test('cells that are gone leave the person at the first cell', () => {
    workspace.sheets.select('Log', 'Z900', OWNER);
    workspace.sheets.deleteRows('Log', { from: 500, count: 500 });
    expect(resultOf(workspace, 'where')).toEqual(['Log', 'A1', 'A1', 1]);
    workspace.sheets.removeTab('Log');
    expect(resultOf(workspace, 'where')).toEqual(['Sheet1', 'A1', 'A1', 1]);
  });

  test('an edit handler finds the edited cells active, a submit handler the tab of the responses, a clock the first tab', () => {
    workspace.forms.make({ title: 'Book', items: [{ type: 'TEXT', title: 'Name' }] });
    for (const draft of [
      { function: 'submitted', event: 'form-submit' },
      { function: 'ticked', event: 'clock', schedule: { minutes: 5 } },
    ] as const) {
      workspace.makeTrigger(draft);
    }
    workspace.sheets.edit('Log', { range: 'B3', value: 'x' }, COLLEAGUE);
    workspace.forms.respond('Book', { Name: 'Ani' });
    workspace.clock.advance('PT5M');
    expect(told()).toEqual({
      edit: 'Log B3',
      submit: 'Form Responses 1 2',
      clock: 'Form Responses 1',
    });
  });
});

describe('tabs', () => {
  test('are added, renamed, hidden and deleted, and the change handlers hear of it', () => {
    workspace.makeTrigger({ function: 'changed', event: 'change' });
    const heard = (act: () => unknown) => {
      act();
      return (told() as { change?: string }).change;
    };
    expect(heard(() => workspace.sheets.addTab())).toBe('INSERT_GRID');
    expect(heard(() => workspace.sheets.renameTab('Sheet3', 'Approvals'))).toBe('OTHER');
    expect(resultOf(workspace, 'see')).toEqual(['Sheet1', 'Log', 'Approvals']);
    expect(heard(() => workspace.sheets.hideTab('Approvals', true))).toBe('OTHER');
    expect(workspace.sheets.list().map(({ name, hidden }) => [name, hidden])).toContainEqual(['Approvals', true]);
    expect(workspace.sheets.hideTab('Approvals', false)).toMatchObject({ name: 'Approvals', hidden: false });
    expect(heard(() => workspace.sheets.removeTab('Approvals'))).toBe('REMOVE_GRID');
    expect(resultOf(workspace, 'see')).toEqual(['Sheet1', 'Log']);
  });

  test.each([
    ['a name that is taken', () => workspace.sheets.addTab('log'), 'A sheet with the name "log" already exists.'],
    ['another’s name', () => workspace.sheets.renameTab('Log', 'Sheet1'), 'already exists'],
    ['no name', () => workspace.sheets.renameTab('Log', ' '), 'A sheet needs a name'],
    ['a stranger', () => workspace.sheets.addTab('X', 'nobody@else.example'), 'may not edit'],
    ['the tab of a form', () => workspace.sheets.removeTab('Form Responses 1'), 'with a linked form'],
    ['the last tab', () => ['Log', 'Sheet1'].map((each) => workspace.sheets.removeTab(each)), "can't remove all"],
  ])('are refused: %s', (why, act, words) => {
    if (why.includes('form')) workspace.forms.make({ title: 'Book' });
    expect(act).toThrow(words);
  });
});

describe('a form', () => {
  test('made by hand asks, and its answers arrive in the bound spreadsheet', () => {
    const items: FormDraft['items'] = [
      { type: 'TEXT', title: 'Name', required: true, help: 'In full' },
      { type: 'MULTIPLE_CHOICE', title: 'Room', choices: ['Hall', 'Kitchen'], other: true },
      { type: 'GRID', title: 'Rank', rows: ['a'], choices: ['1', '2'] },
      { type: 'SCALE', title: 'Rate', scale: { lower: 1, upper: 3 } },
    ];
    const form = workspace.forms.make({ title: 'Book', items, collectsEmail: true });
    expect(form.items.map(({ id: _, ...rest }) => rest)).toMatchObject(items);
    workspace.forms.respond('Book', { Name: 'Ani', Room: 'Garden', Rank: ['2'], Rate: '3' }, 'ani@mail.test');
    expect(workspace.sheets.read('Form Responses 1').values).toEqual([
      ['Timestamp', 'Email Address', 'Name', 'Room', 'Rank [a]', 'Rate'],
      [expect.any(String), 'ani@mail.test', 'Ani', 'Garden', 2, 3],
    ]);
  });

  test.each<[FormDraft, string]>([
    [{ title: 'X', items: [{ type: 'LIST', title: 'Room' }] }, 'The question "Room" needs choices'],
    [{ title: 'X', items: [{ type: 'GRID', title: 'Rank', choices: ['1'] }] }, 'The question "Rank" needs rows'],
    [{ title: 'X', responsesTo: 'Other' }, 'There is no spreadsheet "Other"'],
  ])('that cannot be made is not there: %j', (draft, words) => {
    expect(() => workspace.forms.make(draft)).toThrow(words);
    expect(workspace.forms.list()).toEqual([]);
  });

  test('without a destination keeps its answers to itself', () => {
    workspace.forms.make({ title: 'Alone', responsesTo: null, items: [{ type: 'TEXT', title: 'Name' }] });
    workspace.forms.respond('Alone', { Name: 'Ani' });
    expect(resultOf(workspace, 'see')).toEqual(['Sheet1', 'Log']);
  });
});

describe('the form that a script is bound to', () => {
  const settings = { container: 'form', title: 'Room' };
  const bound = `function submitted(e) { console.log(e.response.getItemResponses().map(function (each) {
      return each.getItem().getTitle() + ': ' + each.getResponse(); }).join()); }
    function titles() { return FormApp.getActiveForm().getItems().map(function (each) { return each.getTitle(); }); }`;
  const titles = () => resultOf(workspace, 'titles');

  test('gets its questions by setup, and its triggers hear the answers', () => {
    const items = [
      { type: 'TEXT', title: 'Name', required: true },
      { type: 'LIST', title: 'Room', choices: ['Hall', 'Kitchen'] },
    ];
    const setup = {
      forms: [{ bound: true, items }],
      triggers: [{ function: 'submitted', event: 'form-submit' }],
      responses: [{ form: 'Room', answers: { Name: 'Ani', Room: 'Hall' } }],
    };
    workspace = openProject(bound, { settings: { ...settings, setup } });
    const [heard] = workspace.setup().executions;
    expect(heard?.logs.map((each) => each.text)).toEqual(['Name: Ani,Room: Hall']);
    expect(workspace.forms.list().map(({ title }) => title)).toEqual(['Room']);
    expect(titles()).toEqual(['Name', 'Room']);
  });

  test('is edited by hand: questions come, change, move and go', () => {
    workspace = openProject(bound, { settings });
    const { id } = workspace.forms.make({ bound: true, title: 'Booking', items: [{ type: 'TEXT', title: 'Name' }] });
    const { items } = workspace.forms.addItem(id, { type: 'LIST', title: 'Room', choices: ['Hall'] }, 1, COLLEAGUE);
    const [room = '', name = ''] = items.map((each) => each.id);
    workspace.forms.editItem(id, name, { title: 'Full name', required: true, position: 1 });
    const changed = workspace.forms.editItem(id, room, { choices: ['Hall', 'Kitchen'] });
    expect([changed.title, changed.items.map((each) => [each.title, each.required, each.choices])]).toEqual([
      'Booking',
      [
        ['Full name', true, undefined],
        ['Room', false, ['Hall', 'Kitchen']],
      ],
    ]);
    expect(() => workspace.forms.respond(id, { Room: 'Garden', 'Full name': 'Ani' })).toThrow();
    workspace.forms.removeItem(id, room);
    expect(titles()).toEqual(['Full name']);
  });

  test.each<[string, () => unknown, string]>([
    ['a question that is not there', () => workspace.forms.removeItem('Room', '5'), 'There is no item "5"'],
    [
      'a list without choices',
      () => workspace.forms.addItem('Room', { type: 'LIST', title: 'Q' }),
      'The question "Q" needs choices',
    ],
    [
      'a stranger',
      () => workspace.forms.addItem('Room', { type: 'TEXT', title: 'Q' }, 1, 'no@else.example'),
      'may not edit',
    ],
    ['a form without a title', () => workspace.forms.make({ items: [] }), 'A form needs a title'],
  ])('refuses %s', (_, act, words) => {
    workspace = openProject(bound, { settings });
    expect(act).toThrow(words);
    expect(titles()).toEqual([]);
  });

  test('is none where the script is bound to a spreadsheet', () => {
    expect(() => workspace.forms.make({ bound: true })).toThrow('The script is not bound to a form');
  });

  test('keeps the columns of its responses, renames theirs and adds new ones; the column of a question that goes stays', () => {
    workspace.forms.make({ title: 'Book', items: [{ type: 'TEXT', title: 'Name' }] });
    const { items } = workspace.forms.addItem('Book', { type: 'DATE', title: 'Day' });
    workspace.forms.editItem('Book', items[0]?.id ?? '', { title: 'Who' });
    workspace.forms.removeItem('Book', items[1]?.id ?? '');
    expect(workspace.sheets.read('Form Responses 1').values).toEqual([['Timestamp', 'Who', 'Day']]);
  });

  test('leads on where a page went that a choice led to, and a choice that stays keeps leading where it led', () => {
    workspace = openProject(
      `function make() {
         var form = FormApp.getActiveForm();
         var item = form.addMultipleChoiceItem().setTitle('Kind');
         var page = form.addPageBreakItem().setTitle('More');
         item.setChoices([item.createChoice('long', page), item.createChoice('short', FormApp.PageNavigationType.SUBMIT)]);
         return [String(item.getId()), String(page.getId())];
       }
       function choices() {
         return FormApp.getActiveForm().getItems()[0].asMultipleChoiceItem().getChoices().map(function (each) {
           return each.getValue() + ' ' + each.getPageNavigationType(); });
       }`,
      { settings },
    );
    const [item = '', page = ''] = resultOf(workspace, 'make') as string[];
    workspace.forms.editItem('Room', item, { choices: ['long', 'short', 'other'] });
    expect(resultOf(workspace, 'choices')).toEqual(['long GO_TO_PAGE', 'short SUBMIT', 'other CONTINUE']);
    workspace.forms.removeItem('Room', page);
    expect(resultOf(workspace, 'choices')).toEqual(['long CONTINUE', 'short SUBMIT', 'other CONTINUE']);
  });
});

describe('a trigger', () => {
  test('hears of an answer that its sender changed, where the form was made so by hand or became so', () => {
    workspace.makeTrigger({ function: 'ticked', event: 'form-submit' });
    const items = [{ type: 'TEXT', title: 'Name' }] as const;
    const open = workspace.forms.make({ title: 'Open', items, allowsEdits: true });
    const shut = workspace.forms.make({ title: 'Shut', items });
    const { responseId } = workspace.forms.respond(open.id, { Name: 'Ani' });
    expect(workspace.forms.editResponse(responseId, { Name: 'Budi' }).executions).toHaveLength(1);
    const other = workspace.forms.respond(shut.id, { Name: 'Ani' }).responseId;
    expect(() => workspace.forms.editResponse(other, { Name: 'Budi' })).toThrow('Editing responses is disabled.');
    workspace.forms.setDoor(shut.id, { allowsEdits: true });
    expect(workspace.forms.editResponse(other, { Name: 'Budi' }).executions).toHaveLength(1);
  });

  test('set by hand runs as who set it, and is gone when it was taken away', () => {
    const { uid, creator } = workspace.makeTrigger({ function: 'changed', event: 'change' }, COLLEAGUE);
    expect(creator).toBe(COLLEAGUE);
    const [record] = workspace.sheets.insertRows('Log', { before: 1 }).executions;
    expect(record).toMatchObject({ function: 'changed', as: COLLEAGUE, triggerUid: uid });
    workspace.removeTrigger(uid);
    expect(workspace.sheets.insertRows('Log', { before: 1 }).executions).toEqual([]);
    expect(() => workspace.removeTrigger(uid)).toThrow('There is no trigger');
  });

  test.each<[TriggerDraft['schedule'], string]>([
    [{ minutes: 10 }, 'every 10 minutes'],
    [{ hours: 2 }, 'every 2 hours'],
    [{ days: 1, hour: 7 }, 'every 1 days at 07:00'],
    [{ weekDay: 1, hour: 6 }, 'every 1 weeks on weekday 1 at 06:00'],
    [{ monthDay: 2 }, 'every month on day 2'],
    [{ at: '2026-12-02T10:00:00+07:00' }, 'once at 2026-12-02T03:00:00.000Z'],
  ])('keeps to %j', (schedule, words) => {
    const made = workspace.makeTrigger({ function: 'ticked', event: 'clock', schedule: schedule ?? { minutes: 1 } });
    expect(made).toMatchObject({ event: 'CLOCK', schedule: words, next: expect.any(String) });
  });

  test('waits at a calendar, whose change it hears', () => {
    const { id } = workspace.calendars.make('Hall');
    workspace.makeTrigger({ function: 'ticked', event: 'calendar', of: 'Hall' });
    workspace.calendars.create(id, { title: 'x', start: '2026-12-02', end: '2026-12-03' });
    expect(told()).toHaveProperty('clock');
  });

  test.each<[TriggerDraft, string]>([
    [{ function: 'nobody', event: 'edit' }, 'There is no function "nobody"'],
    [{ function: 'ticked', event: 'clock' }, 'A clock trigger needs a schedule'],
    [{ function: 'ticked', event: 'edit', of: 'Guests' }, 'A form is neither edited nor changed'],
    [{ function: 'ticked', event: 'calendar', of: 'Lost' }, 'There is no calendar "Lost"'],
  ])('is refused: %j', (draft, words) => {
    workspace.forms.make({ title: 'Guests' });
    expect(() => workspace.makeTrigger(draft)).toThrow(words);
  });

  test.each<[unknown, string]>([
    [
      { event: 'onEdit' },
      'There is no event "onEdit". Those there are: form-submit, edit, change, open, clock, calendar',
    ],
    [{ event: 'clock', schedule: { weekDay: 'MONDAY' } }, 'Not a schedule: {"weekDay":"MONDAY"}; write {"minutes"'],
    [{ event: 'clock', schedule: { weekDay: 8 } }, 'Not a schedule'],
    [{ event: 'clock', schedule: { days: 0 } }, 'Not a schedule'],
    [{ event: 'clock', schedule: { days: 1, hour: 25 } }, 'Not a schedule'],
    [{ event: 'clock', schedule: { minutes: 5, hour: 3 } }, 'Not a schedule'],
    [{ event: 'clock', schedule: { minutes: 7 } }, 'Not a schedule'],
    [{ event: 'clock', schedule: { everyDays: 1 } }, 'Not a schedule: {"everyDays":1}'],
    [{ event: 'clock', schedule: { days: 1, hours: 1 } }, 'Not a schedule'],
    [{ event: 'clock', schedule: {} }, 'Not a schedule: {}'],
    [
      { event: 'clock', schedule: { at: 'tomorrow' } },
      'Not an instant with a zone or offset: "tomorrow". Write a text such as',
    ],
    [{ event: 'clock', schedule: { at: '2027-02-30T08:00:00Z' } }, 'Not an instant'],
  ])('that nobody checked as TypeScript is refused, and is not kept: %j', (draft, words) => {
    const make = () => workspace.makeTrigger({ function: 'ticked', ...(draft as object) } as TriggerDraft);
    expect(make).toThrow(words);
    expect(workspace.triggers()).toEqual([]);
  });
});

test('workspace.json has all of it done before the script runs', () => {
  const setup = {
    calendars: ['Hall'],
    tabs: [{ name: 'Setup', values: [['Room'], ['Hall']] }, { name: 'Log' }],
    forms: [{ title: 'Book', items: [{ type: 'TEXT', title: 'Name' }] }],
    function: 'see',
    triggers: [{ function: 'submitted', event: 'form-submit' }],
    edits: [{ sheet: 'Log', range: 'A1', value: 'ready', as: COLLEAGUE }],
    responses: [{ form: 'Book', answers: { Name: 'Ani' } }],
  };
  workspace = openProject(code, { settings: { setup } });
  expect(workspace.setup().executions.map((each) => [each.function, each.status, each.as])).toEqual([
    ['onEdit', 'completed', OWNER],
    ['see', 'completed', OWNER],
    ['onEdit', 'completed', COLLEAGUE],
    ['submitted', 'completed', OWNER],
  ]);
  expect(resultOf(workspace, 'see')).toEqual(['Form Responses 1', 'Setup', 'Log']);
  expect(workspace.sheets.read('Setup').values).toEqual([['Room'], ['Hall']]);
  expect(workspace.sheets.read('Log').values).toEqual([['ready']]);
  expect(workspace.calendars.list().map((each) => each.name)).toContain('Hall');
});

test('facts 1.3: the Ui of another kind of document is not there', () => {
  expect(() => resultOf(workspace, 'gui')).toThrow('Exception: Cannot call FormApp.getUi() from this context.');
});
