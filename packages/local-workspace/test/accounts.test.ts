// Who a script learns of and what it is allowed to do (facts 1.3, 7.4, 7.6, 9.1).

import { expect, test } from 'vitest';
import type { DialogAnswers } from '../src/facade.ts';
import { createApp } from '../src/server/app.ts';
import { OPEN_WEB_APP, openProject, resultOf } from './open-project.ts';

const WHO = `
function who(e) {
  console.log([Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), e && e.user && e.user.getEmail()].join(' '));
}
function doGet() { who(); return ContentService.createTextOutput('ok'); }
function onOpen() { SpreadsheetApp.getUi().createMenu('Menu').addItem('Who', 'who').addToUi(); }`;

const owner = 'owner@office.example';

test.each([
  ['workspace', 'colleague@office.example', 'colleague@office.example owner@office.example colleague@office.example'],
  ['workspace', 'outsider@mail.example', ' owner@office.example '],
  ['workspace', owner, `${owner} ${owner} ${owner}`],
  ['consumer', 'colleague@office.example', ' owner@office.example '],
] as const)('facts 7.4: in a %s account an edit by %s tells %j', (account, as, line) => {
  const workspace = openProject(WHO, { account });
  workspace.makeTrigger({ function: 'who', event: 'edit' });
  const { executions } = workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, as);
  expect(executions[0]?.logs[0]?.text).toBe(line);
});

test.each([
  ['workspace', 'colleague@office.example', 'colleague@office.example'],
  ['workspace', 'outsider@mail.example', ''],
  ['consumer', 'colleague@office.example', ''],
  ['consumer', owner, owner],
] as const)('facts 7.4: in a %s account a simple trigger learns of %s %j', (account, as, seen) => {
  const workspace = openProject(
    'function onEdit(e) { console.log(Session.getActiveUser().getEmail() + "|" + e.user.getEmail()); }',
    { account },
  );
  const { executions } = workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, as);
  expect(executions[0]?.logs[0]?.text).toBe(`${seen}|${seen}`);
});

test('a menu item runs as whoever clicks it', () => {
  const workspace = openProject(WHO, { account: 'consumer' });
  const { executions } = workspace.menu('Who', 'outsider@mail.example');
  expect(executions[0]?.logs[0]?.text.trim()).toBe('outsider@mail.example outsider@mail.example');
});

test.each([
  ['USER_DEPLOYING', 'ANYONE_ANONYMOUS', undefined, 200, ' owner@office.example'],
  ['USER_DEPLOYING', 'ANYONE', undefined, 403, undefined],
  ['USER_DEPLOYING', 'ANYONE', 'outsider@mail.example', 200, ' owner@office.example'],
  ['USER_DEPLOYING', 'DOMAIN', 'outsider@mail.example', 403, undefined],
  ['USER_DEPLOYING', 'DOMAIN', 'colleague@office.example', 200, 'colleague@office.example owner@office.example'],
  ['USER_DEPLOYING', 'MYSELF', 'colleague@office.example', 403, undefined],
  ['USER_ACCESSING', 'ANYONE', 'outsider@mail.example', 200, 'outsider@mail.example outsider@mail.example'],
  ['USER_ACCESSING', 'ANYONE_ANONYMOUS', undefined, 403, undefined],
])('facts 7.6: a web app executing as %s for %s, visited by %s: %i', (executeAs, access, as, status, line) => {
  const workspace = openProject(WHO, { account: 'workspace', manifest: { webapp: { executeAs, access } } });
  const response = workspace.exec({ method: 'GET', ...(as ? { as } : {}) });
  expect(response.status).toBe(status);
  expect(response.executions[0]?.logs[0]?.text.trimEnd()).toBe(line);
});

const ADDRESS = `
function address() { return ScriptApp.getService().getUrl().split('/').pop(); }
function tell() { console.log(address()); }
function doGet() { tell(); return HtmlService.createHtmlOutput(ScriptApp.getService().getUrl()); }
function onOpen() { SpreadsheetApp.getUi().createMenu('Menu').addItem('Tell', 'tell').addToUi(); }`;

test('facts 13.2: only a request to the deployment learns its address, all others the test address', () => {
  const workspace = openProject(ADDRESS, { manifest: OPEN_WEB_APP });
  const logged = ({ executions }: { executions: readonly { logs: readonly { text: string }[] }[] }) =>
    executions.flatMap(({ logs }) => logs.map(({ text }) => text));
  workspace.makeTrigger({ function: 'tell', event: 'clock', schedule: { days: 1 } });
  expect(resultOf(workspace, 'address')).toBe('dev');
  expect(logged(workspace.menu('Tell'))).toEqual(['dev']);
  expect(logged({ executions: workspace.clock.advance('P1D') })).toEqual(['dev']);
  expect(logged(workspace.exec({ method: 'GET' }))).toEqual(['exec']);
  expect(workspace.scriptRun('address', [], undefined, 'web-app').value).toBe('exec');
  expect(workspace.scriptRun('address', [], owner, 'document').value).toBe('dev');
  workspace.readings.set({ serviceUrl: 'exec' });
  expect(resultOf(workspace, 'address')).toBe('exec');
});

test('facts 7.6, 13.2: the test address opens for editors of the script alone, and says so', async () => {
  const workspace = openProject(ADDRESS, { manifest: OPEN_WEB_APP });
  const app = createApp(workspace);
  const colleague = await app.request('/as/colleague@office.example/dev');
  expect([colleague.status, await colleague.text()]).toEqual([
    200,
    expect.stringContaining('/as/colleague%40office.example/dev'),
  ]);
  expect(workspace.executions().at(-1)?.logs[0]?.text).toBe('dev');
  for (const path of ['/dev', '/as/stranger@mail.example/dev']) {
    const stranger = await app.request(path);
    expect([stranger.status, await stranger.text()]).toEqual([
      403,
      expect.stringContaining('editors of the script alone'),
    ]);
  }
});

test('facts 13.2: an installed edit trigger takes somebody who has only the link for the owner', async () => {
  const workspace = openProject(
    `${WHO}
     function onEdit(e) { console.log('simple ' + e.user.getEmail()); }
     function share() {
       var file = DriveApp.getFileById(SpreadsheetApp.getActive().getId());
       file.setSharing(DriveApp.Access.ANYONE_WITH_LINK, DriveApp.Permission.EDIT);
     }`,
  );
  workspace.makeTrigger({ function: 'who', event: 'edit' });
  const edit = () => workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, '');
  expect(edit).toThrow('Somebody without an account may not edit "Book"');
  resultOf(workspace, 'share');
  const told = () => edit().executions.map(({ logs }) => logs[0]?.text.trimEnd());
  expect(told()).toEqual(['simple', `${owner} ${owner} ${owner}`]);
  workspace.readings.set({ anonymousEditor: 'nobody' });
  expect(told()).toEqual(['simple', ` ${owner}`]);
  const body = JSON.stringify({ range: 'A1', value: 2, as: '' });
  const answer = await createApp(workspace).request('/api/sheets/Sheet1/edits', { method: 'POST', body });
  expect(answer.status).toBe(200);
});

test('the owner alone opens a spreadsheet to whoever has its address, and closes it again (facts 13.2)', () => {
  const workspace = openProject('function main() {}');
  const edit = () => workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, '');
  expect(() => workspace.sheets.shareByLink('EDIT', 'colleague@office.example')).toThrow('may not share "Book"');
  workspace.sheets.shareByLink('VIEW');
  expect(edit).toThrow('Somebody without an account may not edit "Book"');
  workspace.sheets.shareByLink('EDIT');
  expect(edit().executions).toEqual([]);
  workspace.sheets.shareByLink('NONE');
  expect(edit).toThrow('Somebody without an account may not edit "Book"');
});

test('facts 1.2, 13.1: a visitor calls every top-level function but private ones, as the account the web app runs as', () => {
  const workspace = openProject(
    `function sweep(what) { return [what, Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
     var wipe = (what) => sweep(what);
     function onEdit_() { console.log('ran'); }
     function doGet() { return HtmlService.createHtmlOutput(''); }`,
    { manifest: OPEN_WEB_APP },
  );
  const call = (name: string, ...args: unknown[]) => workspace.scriptRun(name, args, undefined, 'web-app');
  expect(call('sweep', 'all').value).toEqual(['all', '', owner]);
  expect(call('wipe', 'all').value).toEqual(['all', '', owner]);
  expect(call('onEdit_').error?.message).toBe('Script function not found: onEdit_');
  expect(call('console.log', 'x').error?.message).toBe('Script function not found: console.log');
});

test.each([
  ['spreadsheet', {}, false],
  ['form', {}, false],
  ['none', {}, true],
  ['spreadsheet', { boundPages: 'leave' }, true],
] as const)(
  'facts 13.2: the frame of a page of a script bound to %j, with %j, lets it leave: %j',
  async (container, readings, leaves) => {
    const workspace = openProject(ADDRESS, { manifest: OPEN_WEB_APP, settings: { container }, readings });
    const page = await createApp(workspace).request('/exec', { headers: { 'Sec-Fetch-Dest': 'document' } });
    const sandbox = /sandbox="([^"]*)"/.exec(await page.text())?.[1] ?? '';
    expect(sandbox.includes('allow-top-navigation-by-user-activation')).toBe(leaves);
    expect(sandbox).toContain('allow-forms');
  },
);

test('facts 13.1: a deployment goes on acting as the account that made it when the spreadsheet is handed over', () => {
  const workspace = openProject(
    `function handOver() {
       var file = DriveApp.getFileById(SpreadsheetApp.getActive().getId()).setOwner('colleague@office.example');
       return [file.getOwner().getEmail(), file.getEditors().map(String)];
     }
     function mine() { return Session.getEffectiveUser().getEmail(); }
     function doGet() { return ContentService.createTextOutput(mine()); }`,
    { manifest: OPEN_WEB_APP },
  );
  expect(resultOf(workspace, 'handOver')).toEqual(['colleague@office.example', [owner]]);
  expect(workspace.exec({ method: 'GET' }).body).toBe(owner);
  expect(workspace.scriptRun('mine', [], undefined, 'web-app').value).toBe(owner);
  expect(() => resultOf(workspace, 'handOver')).toThrow('Access denied: DriveApp.');
});

test('facts 13.1: where several accounts are signed in, the link becomes /u/1/ and the file cannot be opened', async () => {
  const people = [{ name: 'Two', email: 'two@office.example', accounts: 2 }];
  const workspace = openProject(ADDRESS, { manifest: OPEN_WEB_APP, settings: { people } });
  const app = createApp(workspace);
  const led = await app.request('/as/two%40office.example/exec?a=1');
  expect([led.status, led.headers.get('Location')]).toEqual([302, '/as/two%40office.example/u/1/exec?a=1']);
  for (const path of ['/as/two%40office.example/u/1/exec?a=1', '/u/1/exec']) {
    const answer = await app.request(path);
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.stringMatching(/unable to open the file.*Multi-login/),
    ]);
  }
  expect(workspace.exec({ method: 'POST', as: 'two@office.example' }).status).toBe(404);
  expect(workspace.executions()).toEqual([]);
  expect((await app.request('/u/0/exec')).status).toBe(200);
  workspace.readings.set({ severalAccounts: 'answered' });
  expect((await app.request('/as/two%40office.example/u/1/exec')).status).toBe(200);
});

test.each([
  ['MailApp.getRemainingDailyQuota()', 'MailApp.getRemainingDailyQuota', 'script.send_mail'],
  ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
  ['Session.getActiveUser()', 'Session.getActiveUser', 'userinfo.email'],
  ['FormApp.create("x")', 'FormApp.create', 'forms'],
  ['DocumentApp.create("x")', 'DocumentApp.create', 'documents'],
  ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById', 'spreadsheets'],
])('facts 9.1: without its scope %s throws at the call', (code, call, scope) => {
  const workspace = openProject(`function main() { ${code}; }`, {
    manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
  });
  const base = 'https://www.googleapis.com/auth/';
  expect(() => resultOf(workspace, 'main')).toThrow(
    `Exception: Specified permissions are not sufficient to call ${call}. Required permissions: ${base}${scope}`,
  );
});

test('facts 1.3, 11.16: in a web app there is no active document and no Ui', () => {
  const workspace = openProject(
    `function doGet() {
       var seen = [SpreadsheetApp.getActiveSpreadsheet()];
       try { SpreadsheetApp.getUi(); } catch (error) { seen.push(error.message); }
       return ContentService.createTextOutput(JSON.stringify(seen)).setMimeType(ContentService.MimeType.JSON);
     }`,
    { manifest: OPEN_WEB_APP, readings: { activeSpreadsheetInWebApp: 'none' } },
  );
  expect(workspace.exec({ method: 'GET' })).toMatchObject({
    type: 'application/json; charset=utf-8',
    body: JSON.stringify([null, 'Cannot call SpreadsheetApp.getUi() from this context.']),
  });
});

test('a field that is posted may be called like a member of every object', async () => {
  const workspace = openProject(
    'function doPost(e) { return ContentService.createTextOutput(JSON.stringify(e.parameters)); }',
    {
      manifest: OPEN_WEB_APP,
    },
  );
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const body = '__proto__=1&constructor=2&constructor=3';
  const answer = await createApp(workspace).request('/exec?constructor=1', { method: 'POST', headers, body });
  expect([answer.status, await answer.text()]).toEqual([200, '{"constructor":["1","2","3"],"__proto__":["1"]}']);
});

test('facts 2, 14.5: what doGet and doPost get', () => {
  const workspace = openProject(
    `function echo(e) { return ContentService.createTextOutput(JSON.stringify(e)); }
     function doGet(e) { return echo(e); }
     function doPost(e) { return echo(e); }`,
    { manifest: OPEN_WEB_APP },
  );
  const parsed = (...args: Parameters<typeof workspace.exec>) => JSON.parse(workspace.exec(...args).body);
  expect(parsed({ method: 'GET' })).toEqual({
    queryString: null,
    parameter: {},
    parameters: {},
    contextPath: '',
    contentLength: -1,
  });
  expect(
    parsed({ method: 'POST', parameters: { a: ['1', '2'] }, body: { type: 'text/plain', contents: 'é' } }),
  ).toEqual({
    queryString: 'a=1&a=2',
    parameter: { a: '1' },
    parameters: { a: ['1', '2'] },
    contextPath: '',
    contentLength: 2,
    postData: { length: 2, type: 'text/plain', contents: 'é', name: 'postData' },
  });
  const type = 'application/x-www-form-urlencoded';
  const posted = { method: 'POST', body: { type, contents: 'a=2&b=%C3%A9' } } as const;
  expect(parsed(posted)).toMatchObject({ queryString: '', parameter: { a: '2', b: 'é' } });
  expect(parsed({ ...posted, parameters: { a: ['1'] } })).toMatchObject({
    queryString: 'a=1',
    parameters: { a: ['1', '2'], b: ['é'] },
  });
  expect(workspace.exec({ method: 'GET', parameters: { sid: ['1'] } }).status).toBe(405);
});

test.each([
  ['plain', '{ a: [1, "x", null] }', { value: { a: [1, 'x', null] } }],
  ['undefined in a list', '[1, undefined]', { value: [1, null] }],
  ['a Date inside', '{ when: new Date() }', { value: null }],
  ['a function inside', '{ go: function () {} }', { value: null }],
  ['a sheet', 'SpreadsheetApp.getActive()', { value: null }],
  ['a circle', '(function () { var a = {}; a.a = a; return a; })()', { value: null }],
  ['an error', '(function () { throw new Error("no"); })()', { error: { name: 'Error', message: 'no' } }],
])('facts 7.6, 11.14: google.script.run brings %s', (_what, expression, result) => {
  const workspace = openProject(`function ask() { return ${expression}; }`);
  expect(workspace.scriptRun('ask')).toMatchObject(result);
});

test('dialogs, prompts and menus reach the person', () => {
  const workspace = openProject(`
    function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createMenu('Office').addItem('Ask', 'ask').addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('Show', 'show')).addToUi();
    }
    function ask() {
      var ui = SpreadsheetApp.getUi();
      var reply = ui.prompt('Who?', 'Your name', ui.ButtonSet.OK_CANCEL);
      if (reply.getSelectedButton() === ui.Button.OK) console.log(reply.getResponseText());
      SpreadsheetApp.getActive().toast('Thank you', 'Office');
      return ui.alert('Sure?', ui.ButtonSet.YES_NO) === ui.Button.YES && console.log('yes');
    }
    function show() {
      var output = HtmlService.createHtmlOutput('<p>Hello</p>').setWidth(300);
      SpreadsheetApp.getUi().showModalDialog(output, 'Greeting');
    }`);
  expect(workspace.menus()).toEqual([{ menu: 'Office', items: ['Office > Ask', 'Office > More > Show'] }]);
  const asked = workspace.menu('Ask', undefined, [{ button: 'OK', text: 'Ani' }, 'YES']);
  expect(asked.executions[0]?.logs.map((each) => each.text)).toEqual(['Ani', 'yes']);
  expect(asked.dialogs).toMatchObject([
    { kind: 'prompt', title: 'Who?' },
    { kind: 'toast', title: 'Office', content: 'Thank you' },
    { kind: 'alert', content: 'Sure?' },
  ]);
  expect(workspace.menu('Office > More > Show').dialog).toEqual({
    kind: 'dialog',
    title: 'Greeting',
    content: '<p>Hello</p>',
    width: 300,
  });
});

test('what an edit trigger shows in the corner is told with the edit, and how long it stays', () => {
  const workspace = openProject(`
    function edited(e) { e.source.toast('Not yet', 'Office', -1); e.source.toast('Later'); }
    function nightly() { SpreadsheetApp.getActive().toast('Nobody is there'); }`);
  workspace.makeTrigger({ function: 'edited', event: 'edit' });
  const { executions } = workspace.sheets.edit('Sheet1', { range: 'A1', value: 'x' }, 'colleague@office.example');
  expect(executions.map(({ toasts }) => toasts)).toEqual([
    [
      { title: 'Office', content: 'Not yet', seconds: -1 },
      { title: '', content: 'Later' },
    ],
  ]);
  expect(workspace.sheets.edit('Sheet1', { range: 'A2', value: 'y' }).executions).toHaveLength(1);
  const { uid } = workspace.makeTrigger({ function: 'nightly', event: 'clock', schedule: { hours: 1 } });
  expect(workspace.fireTrigger(uid).executions[0]?.toasts).toBeUndefined();
});

test('facts 7.6: a web app answers with a page or a text; frames, titles and meta tags as set', () => {
  const visit = (body: string) =>
    openProject(`function doGet() { ${body} }`, {
      manifest: OPEN_WEB_APP,
    }).exec({ method: 'GET' });
  expect(visit('return "text";')).toMatchObject({
    status: 500,
    body: expect.stringContaining('supported return type'),
  });
  expect(visit('')).toMatchObject({ status: 500, body: expect.stringContaining('did not return anything') });
  const page = 'HtmlService.createHtmlOutput("x").setTitle("T")';
  expect(visit(`return ${page};`)).toMatchObject({ status: 200, title: 'T' });
  expect(visit(`return ${page};`)).not.toHaveProperty('frames');
  expect(visit(`return ${page}.setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL);`).frames).toBe('ALLOWALL');
  expect(visit(`return ${page}.addMetaTag('nonsense', 'x');`).body).toContain('not allowed in this context');
});

test('the old menus and boxes reach the person as well', () => {
  const workspace = openProject(`
    function onOpen() {
      SpreadsheetApp.getActive().addMenu('Old', [{ name: 'Ask', functionName: 'ask' }, null, { name: 'Drop', functionName: 'drop' }]);
      SpreadsheetApp.getUi().createAddonMenu().addItem('More', 'ask').addToUi();
    }
    function ask() { console.log(Browser.inputBox('Name', 'Who?', Browser.Buttons.OK_CANCEL)); }
    function drop() { SpreadsheetApp.getActive().removeMenu('Old'); }`);
  expect(workspace.menus()).toEqual([
    { menu: 'Old', items: ['Old > Ask', 'Old > Drop'] },
    { menu: 'Add-ons', items: ['Add-ons > More'] },
  ]);
  const said = (answer: DialogAnswers[number]) =>
    workspace.menu('Ask', undefined, [answer]).executions[0]?.logs[0]?.text;
  expect([said({ button: 'OK', text: 'Ani' }), said('CANCEL')]).toEqual(['Ani', 'cancel']);
  workspace.menu('Drop');
  expect(workspace.menus().map(({ menu }) => menu)).toEqual(['Add-ons']);
});
