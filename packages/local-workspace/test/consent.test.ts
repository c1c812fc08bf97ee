// Consent: who has allowed the script what, and what stops without it (facts 7.3, 9.1).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspace } from '../src/workspace.ts';
import { NOW, newFolder, openProject, projectFolder, resultOf } from './open-project.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const colleague = 'colleague@office.example';
const refused = 'Authorization is required to perform that action';

const MANIFEST = {
  oauthScopes: ['spreadsheets', 'script.send_mail', 'script.scriptapp', 'script.container.ui', 'userinfo.email'].map(
    scope,
  ),
  webapp: { executeAs: 'USER_ACCESSING', access: 'ANYONE' },
};
const CODE = `
function onOpen() { SpreadsheetApp.getUi().createMenu('Office').addItem('Mail', 'mail').addItem('Ask', 'ask').addToUi(); }
function mail() {
  MailApp.sendEmail('someone@mail.example', 'Hello', '');
  return MailApp.getRemainingDailyQuota();
}
function ask() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>'), 'Ask'); }
function status() {
  return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus());
}
function all() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); }
function install() { ScriptApp.newTrigger('mail').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
function doGet() { return ContentService.createTextOutput(Session.getEffectiveUser().getEmail()); }`;

test('a dialog and a menu run with the authority, quota and sender of whoever clicks', () => {
  const workspace = openProject(CODE, { manifest: MANIFEST });
  workspace.menu('Mail', colleague);
  expect(workspace.scriptRun('mail', [], colleague, 'document').value).toBe(1500 - 2);
  expect(workspace.mails.list().map((each) => each.from)).toEqual([colleague, colleague]);
  const outsider = 'outsider@mail.example';
  expect(workspace.scriptRun('mail', [], outsider, 'document').value).toBe(100 - 1);
});

test('facts 7.3: whoever refuses consent runs nothing, and others go on', () => {
  const workspace = openProject(CODE, { manifest: MANIFEST });
  workspace.consent(colleague, []);
  expect(workspace.menu('Ask', colleague).executions[0]?.error?.message).toBe(refused);
  expect(workspace.scriptRun('mail', [], colleague, 'document').error?.message).toBe(refused);
  expect(workspace.run('mail', [], colleague).executions[0]?.error?.message).toBe(refused);
  expect(workspace.exec({ method: 'GET', as: colleague })).toMatchObject({ status: 403, body: refused });
  expect(workspace.menu('Ask').dialog?.title).toBe('Ask');
  workspace.consent(colleague, null);
  expect(workspace.exec({ method: 'GET', as: colleague })).toMatchObject({ status: 200, body: colleague });
});

test('facts 7.3, 9.1: scopes may be allowed one by one; the rest throws at the call, or all at once', () => {
  const workspace = openProject(CODE, { manifest: MANIFEST });
  expect(resultOf(workspace, 'status')).toBe('NOT_REQUIRED');
  workspace.consent('owner@office.example', [scope('spreadsheets'), scope('script.container.ui')]);
  expect(() => resultOf(workspace, 'mail')).toThrow(
    `Exception: Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${scope('script.send_mail')}`,
  );
  expect(() => resultOf(workspace, 'all')).toThrow(refused);
  expect(resultOf(workspace, 'status')).toBe('REQUIRED');
  expect(workspace.menu('Ask').dialog?.title).toBe('Ask');
});

test('facts 7.3: a scope that a deployment adds stops the triggers until their creator runs something by hand', () => {
  const data = newFolder();
  const project = projectFolder({ files: CODE, manifest: MANIFEST });
  const first = openWorkspace({ project, now: NOW, data });
  resultOf(first, 'install');
  first.save();
  const wider = { ...MANIFEST, oauthScopes: [...MANIFEST.oauthScopes, scope('calendar')], timeZone: 'Asia/Pontianak' };
  writeFileSync(join(project, 'appsscript.json'), JSON.stringify(wider));
  const second = openWorkspace({ project, now: NOW, data });
  const edit = () => second.sheets.edit('Sheet1', { range: 'A1', value: 1 }).executions[0];
  expect(edit()).toMatchObject({ status: 'failed', error: { message: refused } });
  second.run('status', [], colleague);
  expect(edit()?.status).toBe('failed');
  second.run('status');
  expect(edit()?.status).toBe('completed');
});
