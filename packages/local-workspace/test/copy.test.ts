// A workspace that is put back to a copy of an earlier time, or of another one of the same project.
import { expect, test } from 'vitest';
import { NOW, openProject } from './open-project.ts';

const SCRIPT = `
function install() {
  SpreadsheetApp.getActive().getSheets()[0].getRange('A1:B2').setFormulas([['=1+1', ''], ['', '=A1*2']]);
  PropertiesService.getScriptProperties().setProperty('key', 'kept');
  ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
  MailApp.sendEmail('colleague@office.example', 'Subject', 'Text');
}
function tick() { return PropertiesService.getScriptProperties().getProperty('key'); }`;

test('a copy holds tabs, properties, triggers, mails and the stopped clock, and replaces what stands there', () => {
  const first = openProject(SCRIPT);
  first.run('install');
  const copy = first.copy();
  const second = openProject(SCRIPT);
  second.clock.set('2026-12-24T08:00:00+07:00');
  second.sheets.edit('Sheet1', { range: 'C9', value: 'gone' });
  second.forms.make({ title: 'Gone' });
  first.clock.set(NOW);
  second.restore(first.copy());
  expect(second.sheets.read('Sheet1').values).toEqual([
    [2, ''],
    ['', 4],
  ]);
  expect([second.forms.list(), second.mails.list().map(({ subject }) => subject)]).toEqual([[], ['Subject']]);
  expect(second.clock.now()).toEqual(new Date(NOW));
  second.sheets.edit('Sheet1', { range: 'A1', value: 5 });
  expect(second.sheets.read('Sheet1').values[1]).toEqual(['', 10]);
  expect(second.clock.advance('PT1H').map((each) => each.function)).toEqual(['tick']);
  second.restore(copy);
  expect(second.sheets.read('Sheet1').values[0]?.[0]).toBe(2);
});
