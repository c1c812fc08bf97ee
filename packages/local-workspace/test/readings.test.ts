// Where Google can be read in two ways: which reading counts until somebody sets another one (facts 13, 14).
import { expect, test } from 'vitest';
import { READINGS } from '../src/data/readings.ts';
import { createApp } from '../src/server/app.ts';
import { OPEN_WEB_APP, openProject } from './open-project.ts';

const MENU = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Menu').addItem('Private', 'greet_').addToUi(); }
function greet_() { console.log('hello'); }`;

const standing = (workspace: ReturnType<typeof openProject>, name: string) =>
  workspace.readings.list().find((each) => each.name === name)?.value;

test('every switch begins on its harsher reading, but where facts 14.5, 17.1 and 17.3 have the milder one for likely', () => {
  const all = openProject('function main() {}').readings.list();
  expect(all.filter(({ isMilder }) => isMilder)).toEqual([]);
  expect(all.filter(({ value, values }) => value !== values[0]).map(({ name, value }) => [name, value])).toEqual([
    ['activeFormInWebApp', 'form'],
    ['activeSpreadsheetInWebApp', 'spreadsheet'],
    ['serviceUrl', 'of-the-request'],
    ['privateMenuItems', 'run'],
  ]);
});

test.each(Object.entries(READINGS))(
  '%s says what the documentation says, where it stands and what is milder',
  (_, row) => {
    expect(row.documentation).toMatch(/^[A-Z].*\.$/s);
    expect(row.source).toMatch(/^facts \d/);
    expect(row.milder).not.toBe('');
    expect(new Set(row.values).size).toBeGreaterThan(1);
  },
);

test('workspace.json sets a switch, and an option comes before it', () => {
  const settings = { readings: { privateMenuItems: 'refused' } };
  expect(standing(openProject(MENU, { settings }), 'privateMenuItems')).toBe('refused');
  const opened = openProject(MENU, { settings, readings: { privateMenuItems: 'run' } });
  expect(standing(opened, 'privateMenuItems')).toBe('run');
});

test('a switch that there is not is refused with the line of workspace.json', () => {
  const open = (readings: object) => () => openProject(MENU, { settings: { readings } });
  expect(open({ gravity: 'off' })).toThrow(/^workspace\.json:1: There is no reading "gravity": .*privateMenuItems/);
  expect(open({ privateMenuItems: 'maybe' })).toThrow(
    'The reading privateMenuItems is one of refused, run, not "maybe"',
  );
  expect(open({ toString: 'x' })).toThrow('There is no reading "toString"');
});

test('over HTTP they are read and set, whoever watches is told, and a reset keeps them', async () => {
  const workspace = openProject(MENU);
  const app = createApp(workspace);
  const told: string[] = [];
  workspace.onChange(({ kind }) => told.push(kind));
  const put = (body: object) => app.request('/api/readings', { method: 'PUT', body: JSON.stringify(body) });
  const answer = await put({ sorting: 'validations-move' });
  const values = ['validations-stay', 'validations-move'];
  expect(await answer.json()).toContainEqual(
    expect.objectContaining({ name: 'sorting', value: 'validations-move', values, isMilder: true }),
  );
  expect(told).toContain('readings');
  workspace.reset();
  const listed = (await (await app.request('/api/readings')).json()) as { name: string; value: string }[];
  expect(listed.find(({ name }) => name === 'sorting')?.value).toBe('validations-move');
  const refused = await put({ sorting: 'validations-stay', gravity: 'off' });
  expect(refused.status).toBe(400);
  expect(((await refused.json()) as { error: string }).error).toMatch(/^There is no reading "gravity": /);
  expect(standing(workspace, 'sorting')).toBe('validations-move');
});

test('facts 13.1, 14.5: a menu item runs a private function as Google’s samples do, unless the switch says otherwise', () => {
  const workspace = openProject(MENU);
  expect(workspace.menu('Private').executions[0]?.logs[0]?.text).toBe('hello');
  workspace.readings.set({ privateMenuItems: 'refused' });
  const [refused] = workspace.menu('Private').executions;
  expect(refused?.error?.message).toBe(
    `Script function not found: greet_ (the reading privateMenuItems; Google's documentation: ${READINGS.privateMenuItems.documentation})`,
  );
  expect(refused?.logs).toEqual([]);
});

test('facts 13.2: an alert hangs where the script editor runs the function, unless the switch says so', () => {
  const workspace = openProject('function greet() { SpreadsheetApp.getUi().alert("Hello"); return "done"; }');
  const hung = workspace.run('greet').executions[0];
  expect([hung?.status, hung?.error?.message, hung?.modelledMilliseconds]).toEqual([
    'killed',
    `Exceeded maximum execution time (the reading editorAlerts; Google's documentation: ${READINGS.editorAlerts.documentation})`,
    360_000,
  ]);
  workspace.readings.set({ editorAlerts: 'closed' });
  expect(workspace.run('greet').value).toBe('done');
});

test('facts 1.3, 13.2, 14.5: a web app of a form’s script has its active form, unless the documentation is taken at its word', () => {
  const code = `function doGet() { return ContentService.createTextOutput(told()); }
    function told() { var form = FormApp.getActiveForm(); return form ? form.getTitle() : 'none'; }`;
  const found = (readings: object) => {
    const workspace = openProject(code, {
      settings: { container: 'form', title: 'Room', readings },
      manifest: OPEN_WEB_APP,
    });
    const visited = workspace.exec({ method: 'GET' }).body;
    return [visited, workspace.scriptRun('told', [], undefined, 'web-app').value, workspace.run('told').value];
  };
  expect(found({})).toEqual(['Room', 'Room', 'Room']);
  expect(found({ activeFormInWebApp: 'none' })).toEqual(['none', 'none', 'Room']);
});

test('facts 1.3, 17.1: a web app of a sheet’s script has its active spreadsheet; else what fails names the switch', () => {
  const code = `function doGet() { return ContentService.createTextOutput(told()); }
    function told() { return SpreadsheetApp.getActive().getId() === SpreadsheetApp.getActiveSheet().getParent().getId(); }`;
  const workspace = openProject(code, { manifest: OPEN_WEB_APP });
  const visited = () => workspace.exec({ method: 'GET' });
  const called = () => workspace.scriptRun('told', [], undefined, 'web-app');
  expect([visited().body, called().value]).toEqual(['true', true]);
  workspace.readings.set({ activeSpreadsheetInWebApp: 'none' });
  const words = `Cannot read properties of null (reading 'getId') (the reading activeSpreadsheetInWebApp; Google's documentation: ${READINGS.activeSpreadsheetInWebApp.documentation})`;
  expect([visited(), called().error?.message]).toEqual([
    expect.objectContaining({ status: 500, body: `TypeError: ${words}` }),
    words,
  ]);
  expect(workspace.run('told').value).toBe(true);
});

test('facts 17.1: nobody is the active user of a clock trigger, which one that fails says; or its creator is', () => {
  const workspace = openProject(
    'function tick() { MailApp.sendEmail(Session.getActiveUser().getEmail(), "Tick", ""); }',
    { settings: { setup: { triggers: [{ function: 'tick', event: 'clock', schedule: { hours: 1 } }] } } },
  );
  workspace.setup();
  const ticked = () => {
    workspace.clock.advance('PT1H');
    return workspace.executions().at(-1)?.error?.message;
  };
  expect(ticked()).toMatch(
    /^Failed to send email: no recipient \(the reading clockTriggerUser; Google's documentation: /,
  );
  workspace.readings.set({ clockTriggerUser: 'creator' });
  expect([ticked(), workspace.mails.list().at(-1)?.to]).toEqual([undefined, [workspace.settings.owner]]);
});
