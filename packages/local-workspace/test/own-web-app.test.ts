// A script that asks for its own web app's address is answered as a visitor without an account.
import { expect, test } from 'vitest';
import { openProject } from './open-project.ts';

const CODE = `
  function told(e) {
    return ContentService.createTextOutput(JSON.stringify([
      e.parameters, e.postData ? e.postData.contents : '', Session.getActiveUser().getEmail(), ScriptApp.getService().getUrl(),
    ]));
  }
  function doGet(e) { return told(e); }
  function doPost(e) { return told(e); }
  var address = 'https://script.google.com/macros/s/local-deployment/exec';
  function ask(query, options) {
    var answer = UrlFetchApp.fetch(address + query, Object.assign({ muteHttpExceptions: true }, options));
    return [answer.getResponseCode(), answer.getContentText()];
  }`;

const open = { manifest: { webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' } } } as const;

test('facts 7.6: a get and a form that is posted reach doGet and doPost, as nobody', () => {
  const workspace = openProject(CODE, open);
  const ask = (...args: unknown[]) => {
    const [code, text] = workspace.run('ask', args).value as [number, string];
    return [code, JSON.parse(text)];
  };
  const address = 'https://script.google.com/macros/s/local-deployment/exec';
  expect(ask('?a=1&a=2')).toEqual([200, [{ a: ['1', '2'] }, '', '', address]]);
  expect(ask('?a=1', { method: 'post', payload: { text: 'é & =1' } })).toEqual([
    200,
    [{ a: ['1'], text: ['é & =1'] }, 'text=%C3%A9%20%26%20%3D1', '', address],
  ]);
  expect(ask('', { method: 'POST', contentType: 'application/json', payload: '{}' })).toEqual([
    200,
    [{}, '{}', '', address],
  ]);
});
