// What `local-workspace/vitest` gives to a test: a workspace of its own, and matchers that say what was there instead.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { expect, workspaceTest } from '../src/vitest.ts';

const project = mkdtempSync(join(tmpdir(), 'fixture-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

const SCRIPT =
  'function onRequest(e) { MailApp.sendEmail("mia@firm.example", "Request: " + e.namedValues.Item, "from " + e.namedValues.Name); }';
const questions = ['Name', 'Item'].map((title) => ({ type: 'TEXT', title }));
const SETTINGS = {
  owner: 'mia@firm.example',
  people: [{ name: 'Ani', email: 'ani@firm.example' }],
  setup: {
    forms: [{ title: 'Request', items: questions }],
    triggers: [{ function: 'onRequest', event: 'form-submit' }],
  },
};
writeFileSync(join(project, 'Code.gs'), SCRIPT);
writeFileSync(join(project, 'workspace.json'), JSON.stringify(SETTINGS));

const test = workspaceTest({ project, now: '2026-12-01T12:00:00Z' });

describe('a test with a workspace', () => {
  test('finds it set up', ({ workspace }) => {
    workspace.as('ani').respond('Request', { Name: 'Ani', Item: 'Camera' });
    expect(workspace).toHaveMailed({ to: 'mia@firm.example', subject: 'Request: Camera', text: /^from Ani$/ });
    expect(workspace).toHaveRow('Form Responses 1', { Name: 'Ani', Item: 'Camera' });
  });

  test('does not find what another test did', ({ workspace }) => {
    expect(workspace).not.toHaveMailed({});
    expect(workspace).not.toHaveRow('Form Responses 1', { Name: 'Ani' });
  });

  test('finds the whole of a text, and a part by an expression, as often as it asks', ({ workspace }) => {
    workspace.as('ani').respond('Request', { Name: 'Ani', Item: 'Camera' });
    expect(workspace).not.toHaveMailed({ subject: 'Request' });
    expect(workspace).not.toHaveRow('Form Responses 1', { Item: 'Came' });
    const part = /Came/g;
    for (const _ of [1, 2]) {
      expect(workspace).toHaveMailed({ subject: part });
      expect(workspace).toHaveRow('Form Responses 1', { Name: 'Ani', Item: part });
    }
  });

  test('is refused what nothing could ever meet', ({ workspace }) => {
    const odd = { recipient: 'mia@firm.example' } as object;
    expect(() => expect(workspace).not.toHaveMailed(odd)).toThrow('recipient');
    expect(() => expect(workspace).not.toHaveMailed({ to: /mia/ as unknown as string })).toThrow('"to" is an address');
    expect(() => expect(workspace).not.toHaveRow('Requests', {})).toThrow('Form Responses 1');
    expect(() => expect(workspace).not.toHaveRow('Form Responses 1', { Itm: 'x' })).toThrow('has the titles Itm');
  });

  test('is told which mails and rows there are', ({ workspace }) => {
    workspace.as('ani').respond('Request', { Name: 'Ani', Item: 'Camera' });
    expect(() => expect(workspace).toHaveMailed({ to: 'ani@firm.example', subject: /^Request/ })).toThrow(
      'Expected a mail with to "ani@firm.example", subject /^Request/. Sent: \n  mia@firm.example: Request: Camera',
    );
    expect(() => expect(workspace).toHaveRow('Form Responses 1', { Item: 'Lamp' })).toThrow(/with Item "Lamp".*Ani/s);
    expect(() => expect(workspace).not.toHaveMailed({ subject: /Camera/ })).toThrow(
      'Expected no mail with subject /Camera/',
    );
  });
});
