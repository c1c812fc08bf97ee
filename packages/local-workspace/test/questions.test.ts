// Alerts and prompts put to the person themselves: the script waits, goes on from there, and does nothing twice.
import { describe, expect, it } from 'vitest';
import { openProject, resultOf } from './open-project.ts';

const SCRIPT = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Menu').addItem('Ask', 'ask').addItem('Insist', 'insist').addItem('Box', 'box').addToUi();
}
function ask() {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.appendRow(['before', new Date().getTime(), Math.random() < 2]);
  var ui = SpreadsheetApp.getUi();
  var name = ui.prompt('Name', 'Who?', ui.ButtonSet.OK_CANCEL);
  sheet.appendRow([String(name.getSelectedButton()), name.getResponseText()]);
  var sure = ui.alert('Sure?', ui.ButtonSet.YES_NO);
  sheet.appendRow([String(sure)]);
}
function insist() {
  var ui = SpreadsheetApp.getUi();
  while (ui.alert('Again?', ui.ButtonSet.YES_NO) !== ui.Button.YES) {}
}
function box() { SpreadsheetApp.getActive().getSheets()[0].getRange('C1').setValue(Browser.msgBox('Go on?', Browser.Buttons.YES_NO)); }
function tryLock() { return LockService.getScriptLock().tryLock(1000); }`;

const opened = () => openProject(SCRIPT);
const firstColumn = (workspace: ReturnType<typeof opened>) =>
  workspace.sheets.read('Sheet1').values.map(([value]) => value);

describe('a menu item that waits', () => {
  it('goes on with each answer, and what it did before is done once', () => {
    const workspace = opened();
    const first = workspace.menu('Ask', undefined, 'wait');
    expect(first.question).toMatchObject({ kind: 'prompt', title: 'Name', content: 'Who?', buttons: 'OK_CANCEL' });
    expect(first.executions).toMatchObject([{ status: 'waiting' }]);
    const id = first.question?.execution ?? '';
    const second = workspace.answer(id, { button: 'OK', text: 'Dewi' });
    expect(second.question).toMatchObject({ execution: id, kind: 'alert', content: 'Sure?', buttons: 'YES_NO' });
    const last = workspace.answer(id, { button: 'YES', text: '' });
    expect(last.question).toBeUndefined();
    expect(last.executions).toMatchObject([{ id, status: 'completed' }]);
    expect(last.dialogs.map(({ answer }) => answer)).toEqual(['OK', 'YES']);
    expect(firstColumn(workspace)).toEqual(['before', 'OK', 'YES']);
    expect(workspace.executions()).toHaveLength(2);
  });

  it('takes an answer once', () => {
    const workspace = opened();
    const { question } = workspace.menu('Box', undefined, 'wait');
    expect(question).toMatchObject({ kind: 'alert', title: '', content: 'Go on?', buttons: 'YES_NO' });
    const id = question?.execution ?? '';
    workspace.answer(id, { button: 'NO', text: '' });
    expect(() => workspace.answer(id, { button: 'YES', text: '' })).toThrow(/There is no question/);
    expect(workspace.sheets.read('Sheet1').values[0]?.[2]).toBe('no');
  });

  it('is closed when its person opens the document anew or begins something else, not when another does', () => {
    const workspace = opened();
    const one = workspace.menu('Ask', 'owner@office.example', 'wait').question?.execution ?? '';
    workspace.open('colleague@office.example');
    expect(workspace.executions().find(({ id }) => id === one)?.status).toBe('waiting');
    workspace.open('owner@office.example');
    expect(workspace.executions().find(({ id }) => id === one)?.status).toBe('completed');
    expect(firstColumn(workspace)).toEqual(['before', 'CLOSE', 'CLOSE']);
  });

  it('that asks without end is left after a while', () => {
    const workspace = opened();
    const id = workspace.menu('Insist', undefined, 'wait').question?.execution ?? '';
    workspace.open();
    expect(workspace.answer(id, { button: 'YES', text: '' }).executions).toMatchObject([{ status: 'completed' }]);
  });

  it('is forgotten when the workspace starts over', () => {
    const workspace = opened();
    const id = workspace.menu('Ask', undefined, 'wait').question?.execution ?? '';
    workspace.reset();
    expect(() => workspace.answer(id, { button: 'OK', text: '' })).toThrow(/There is no question/);
    expect(resultOf(workspace, 'tryLock')).toBe(true);
  });
});
