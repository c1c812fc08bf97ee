// What a script meets that fetches the workspace's own addresses without an account (facts 13.6), and the network as planned.
import { expect, test } from 'vitest';
import { OPEN_WEB_APP, openProject, resultOf } from './open-project.ts';

const CODE = `
function doGet(e) {
  if (e.parameter.page === 'text') return ContentService.createTextOutput('plain & simple');
  if (e.parameter.page === 'broken') throw new Error('broken');
  return HtmlService.createHtmlOutput('<p class="a">token ab12 of ' + Session.getActiveUser().getEmail() + '</p>').setTitle('Desk');
}
function fetched(url, follow) {
  var answer = UrlFetchApp.fetch(url, { followRedirects: follow === true, muteHttpExceptions: true });
  return [answer.getResponseCode(), answer.getHeaders().Location || '', answer.getContentText()];
}
function plainly(url) { return UrlFetchApp.fetch(url).getContentText(); }
function sheet() { return SpreadsheetApp.getActive().getUrl(); }
function waiting(url) { LockService.getScriptLock().waitLock(1000); return fetched(url); }`;
const WEB_APP = 'https://script.google.com/macros/s/local-deployment/exec';
const SIGN_IN = expect.stringMatching(/^https:\/\/accounts\.google\.com\/ServiceLogin\?.*continue=https/);

const open = (access = 'ANYONE_ANONYMOUS') => {
  const workspace = openProject(CODE, { manifest: { webapp: { ...OPEN_WEB_APP.webapp, access } } });
  const fetched = (url: string, follow = false) =>
    resultOf(workspace, 'fetched', url, follow) as readonly [code: number, location: string, text: string];
  return { workspace, fetched };
};

test('facts 13.6: a page of the web app arrives within a script, every sign escaped that is no letter or digit', () => {
  const [code, location, text] = open().fetched(`${WEB_APP}?page=x`);
  expect([code, location]).toEqual([200, '']);
  expect(text).toContain('goog.script.init("');
  expect(text).toContain('token ab12 of ');
  expect(text).not.toContain('<p class');
});

test('facts 13.6: a text of ContentService arrives by a redirect', () => {
  const { fetched } = open();
  const [code, location] = fetched(`${WEB_APP}?page=text`);
  expect([code, location]).toEqual([
    302,
    expect.stringMatching(/^https:\/\/script\.googleusercontent\.com\/macros\/echo\?/),
  ]);
  expect(fetched(`${WEB_APP}?page=text`, true)).toEqual([200, '', 'plain & simple']);
});

test('facts 7.6: what is posted to it, a form or a text, reaches doPost as from nobody', () => {
  const code = `
    function doPost(e) {
      var told = [e.parameters, e.postData.contents, Session.getActiveUser().getEmail(), ScriptApp.getService().getUrl()];
      return ContentService.createTextOutput(JSON.stringify(told));
    }
    function post(query, options) { return UrlFetchApp.fetch('${WEB_APP}' + query, options).getContentText(); }`;
  const workspace = openProject(code, { manifest: OPEN_WEB_APP });
  const told = (query: string, options: object) => JSON.parse(String(resultOf(workspace, 'post', query, options)));
  expect(told('?a=1&a=2', { method: 'post', payload: { text: 'é & =1' } })).toEqual([
    { a: ['1', '2'], text: ['é & =1'] },
    'text=%C3%A9%20%26%20%3D1',
    '',
    WEB_APP,
  ]);
  const json = { method: 'POST', contentType: 'application/json', payload: '{}' };
  expect(told('', json)).toEqual([{}, '{}', '', WEB_APP]);
});

test('an error of the script is a page like any other', () => {
  expect(open().fetched(`${WEB_APP}?page=broken`)).toEqual([200, '', expect.stringContaining('broken')]);
});

test.each(['MYSELF', 'DOMAIN', 'ANYONE'])(
  'facts 7.6, 13.6: a web app for %s leads a stranger to a sign-in',
  (access) => {
    const { fetched } = open(access);
    expect(fetched(WEB_APP).slice(0, 2)).toEqual([302, SIGN_IN]);
    expect(fetched(WEB_APP, true)).toEqual([200, '', expect.stringContaining('Sign in')]);
  },
);

test('facts 7.6: the test address leads to a sign-in whoever the web app is for; an unknown deployment is not there', () => {
  const { fetched } = open();
  expect(fetched(WEB_APP.replace('exec', 'dev')).slice(0, 2)).toEqual([302, SIGN_IN]);
  expect(fetched(WEB_APP.replace('local', 'other'))[0]).toBe(404);
});

test('facts 4.2, 13.6: what a stranger meets at a form that is open, closed, for the domain, or unpublished', () => {
  const { workspace, fetched } = open();
  const { publishedUrl: url } = workspace.forms.make({ title: 'Ask' });
  const at = (name: string) => url.replace('viewform', name);
  expect(fetched(url).slice(0, 2)).toEqual([200, '']);
  workspace.forms.setDoor('Ask', { accepting: false });
  expect(fetched(url).slice(0, 2)).toEqual([302, at('closedform')]);
  expect(fetched(url, true)).toEqual([200, '', expect.stringContaining('no longer accepting responses')]);
  workspace.forms.setDoor('Ask', { accepting: true, responders: 'domain' });
  expect(fetched(url).slice(0, 2)).toEqual([302, at('formrestricted')]);
  expect(fetched(url, true)[2]).toContain('Sign in');
  workspace.forms.setDoor('Ask', { published: false });
  expect(fetched(url)[0]).toBe(404);
  workspace.readings.set({ unpublishedForm: 'closed' });
  expect(fetched(url).slice(0, 2)).toEqual([302, at('closedform')]);
});

test('facts 13.6: a spreadsheet shared by link opens for a stranger, and no other does', () => {
  const { workspace, fetched } = open();
  const url = String(resultOf(workspace, 'sheet'));
  const csv = url.replace('/edit', '/export?format=csv');
  expect(fetched(url).slice(0, 2)).toEqual([302, SIGN_IN]);
  workspace.readings.set({ privateAddress: 'unauthorised' });
  expect(fetched(url)[0]).toBe(401);
  for (const link of ['viewer', 'editor'] as const) {
    workspace.sheets.share(link);
    expect([fetched(url)[0], fetched(csv)[0]]).toEqual([200, 200]);
  }
  const edit = () => workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 }, '');
  expect(edit().executions).toEqual([]);
  workspace.sheets.share('viewer');
  expect(edit).toThrow('Somebody without an account may not edit');
  workspace.sheets.share('nobody');
  expect([fetched(url)[0], fetched(csv)[0]]).toEqual([401, 401]);
});

test('a visit that waits for the lock of whoever fetches ends in a timeout', () => {
  const workspace = openProject(CODE.replace('doGet(e) {', 'doGet(e) { LockService.getScriptLock().waitLock(9000);'), {
    manifest: OPEN_WEB_APP,
  });
  expect(() => resultOf(workspace, 'waiting', WEB_APP)).toThrow(`Timeout: ${WEB_APP}`);
});

test('the network answers as planned, also for the workspace’s own addresses, until it is taken back', () => {
  const { workspace, fetched } = open();
  workspace.network.answer('https://example.org/a', { text: 'hello' });
  expect(fetched('https://example.org/a?b=1')).toEqual([200, '', 'hello']);
  workspace.network.answer(WEB_APP, { status: 500 });
  expect(fetched(WEB_APP)[0]).toBe(500);
  expect(() => resultOf(workspace, 'plainly', WEB_APP)).toThrow(
    'Request failed for https://script.google.com returned code 500.',
  );
  workspace.network.answer(WEB_APP, { status: 302, location: WEB_APP });
  expect(() => resultOf(workspace, 'plainly', WEB_APP)).toThrow('Too many redirects');
  workspace.network.answer(WEB_APP, 'unreachable');
  expect(() => fetched(WEB_APP)).toThrow(`Address unavailable: ${WEB_APP}`);
  workspace.network.answer(WEB_APP, null);
  expect(fetched(WEB_APP)[0]).toBe(200);
});

test('the network tells what was sent, and answers with headers and bytes', () => {
  const workspace = openProject(`
    function tell() {
      var answer = UrlFetchApp.fetch('https://api.example/hook', { method: 'post', contentType: 'application/json',
        headers: { Authorization: 'Bearer x' }, payload: JSON.stringify({ text: 'hi' }) });
      return [answer.getHeaders(), answer.getBlob().getContentType(), answer.getContent()];
    }
    function ask() {
      var planned = UrlFetchApp.getRequest('https://api.example/form', { method: 'POST', payload: { a: 'b c' } });
      try { UrlFetchApp.fetch('https://api.example/form', { method: 'post', payload: { a: 'b c' } }); } catch (error) { return [planned, error.message]; }
    }`);
  workspace.network.answer('https://api.example/hook', {
    base64: 'AAEC/w==',
    headers: { 'content-type': 'image/png', 'X-Left': '3' },
  });
  expect(resultOf(workspace, 'tell')).toEqual([
    { 'Content-Type': 'image/png', 'X-Left': '3' },
    'image/png',
    [0, 1, 2, -1],
  ]);
  expect(resultOf(workspace, 'ask')).toEqual([
    {
      url: 'https://api.example/form',
      method: 'post',
      headers: {},
      contentType: 'application/x-www-form-urlencoded',
      payload: 'a=b%20c',
    },
    'The local workspace has no network: UrlFetchApp refuses https://api.example/form. Plan its answer: workspace.network.answer("https://api.example/form", { text: "…" }), or PUT /api/network',
  ]);
  const at = '2026-12-01T09:45:00.000Z';
  expect(workspace.network.requests()).toEqual([
    {
      at,
      url: 'https://api.example/hook',
      method: 'POST',
      headers: { Authorization: 'Bearer x' },
      contentType: 'application/json',
      payload: '{"text":"hi"}',
    },
    { at, url: 'https://api.example/form', method: 'POST', headers: {}, payload: 'a=b%20c' },
  ]);
  expect(() => workspace.network.answer('https://api.example/hook', { body: 'x' } as object)).toThrow(
    'An answer has no "body": status, text, base64, headers, location, relay',
  );
  workspace.reset();
  expect(workspace.network.requests()).toEqual([]);
});
