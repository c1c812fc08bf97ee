// Sample projects in the style of well-known public ones, each run from end to end.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../src/server/app.ts';
import { openWorkspace, type Workspace } from '../src/workspace.ts';
import { NOW } from './open-project.ts';

const sample = (name: string) => join(import.meta.dirname, 'projects', name);
const open = (name: string): Workspace => openWorkspace({ project: sample(name), now: NOW });
const errors = ({ executions }: { executions: readonly { error?: unknown }[] }) =>
  executions.flatMap((each) => each.error ?? []);

test('approval in the sheet: requests, decisions by dropdown, mails, a reminder in the morning, a menu', () => {
  const workspace = open('leave-approval');
  expect(errors(workspace.setup())).toEqual([]);
  const requests = () => workspace.sheets.read('Requests', { display: true }).values;
  expect(requests()[1]).toEqual(['Tom', 'tom@firm.example', '07/12/2026', '09/12/2026', 'Family', '3', '', '', '']);
  const decide = (range: string, value: string, as: string) => workspace.sheets.edit('Requests', { range, value }, as);
  expect(() => decide('G2', 'Perhaps', 'mia@firm.example')).toThrow(
    'Please enter one of the following values: Approved, Rejected.',
  );
  expect(() => decide('H2', 'me', 'tom@firm.example')).toThrow('You are trying to edit a protected cell or object.');
  expect(errors(decide('G2', 'Approved', 'mia@firm.example'))).toEqual([]);
  expect(requests()[1]?.slice(6, 8)).toEqual(['Approved', 'mia@firm.example']);
  workspace.clock.advance('P1D');
  expect(workspace.mails.list().map((each) => [each.from, each.to[0], each.subject])).toEqual([
    ['Human resources <hr@firm.example>', 'tom@firm.example', 'Your leave 7 Dec 2026 – 9 Dec 2026: approved'],
    ['hr@firm.example', 'mia@firm.example', '1 request(s) wait for you'],
  ]);
  // By menu the reminder goes out in the name of whoever clicks.
  const { dialogs } = workspace.menu('Remind the approver', 'tom@firm.example', ['YES']);
  expect(dialogs.map((each) => each.kind)).toEqual(['alert', 'toast']);
  expect(workspace.mails.list()[2]?.from).toBe('tom@firm.example');
});

test('a web app with google.script.run: pages, calls, posts, and who is let in', async () => {
  const workspace = open('task-board');
  const app = createApp(workspace);
  const member = 'member@club.example';
  expect(await (await app.request('/api/sheets')).json()).toEqual([]);
  expect(workspace.exec({ method: 'GET' }).status).toBe(403);
  expect(workspace.scriptRun('addTask', ['<Paint> the hall'], member, 'web-app')).toMatchObject({ value: '{"id":1}' });
  expect(workspace.scriptRun('addTask', [''], member, 'web-app').error?.message).toBe('A task needs a title');
  expect(workspace.scriptRun('change_', [], member, 'web-app').error?.message).toContain('not found');
  expect(workspace.scriptRun('lastChange', [], member, 'web-app')).toMatchObject({ value: null });
  const page = async (query = '') => (await app.request(`/as/${member}/exec${query}`)).text();
  expect(await page()).toContain('&lt;Paint&gt; the hall <small>member@club.example</small>');
  const post = await app.request(`/as/${member}/exec`, { method: 'POST', body: JSON.stringify({ title: '=1+1' }) });
  expect([post.headers.get('Content-Type'), await post.json()]).toEqual(['application/json; charset=utf-8', { id: 2 }]);
  expect(workspace.scriptRun('finishTask', [1], member, 'web-app')).toMatchObject({ value: '{"id":1}' });
  expect(workspace.scriptRun('finishTask', [9], member, 'web-app').error?.message).toBe('There is no task 9');
  expect(await page()).not.toContain('Paint');
  expect(await page('?filter=all')).toMatch(/Paint[\s\S]*=1\+1/);
  expect(workspace.executions().every((each) => each.as === 'lead@club.example')).toBe(true);
});
