// The digest of a team: on Monday mornings, of what is still open, within what Google lets one mail in a day.
import { fileURLToPath } from 'node:url';
import type { Workspace } from 'local-workspace';
import { expect, workspaceTest } from 'local-workspace/vitest';

const project = fileURLToPath(new URL('.', import.meta.url));
const test = workspaceTest({ project, now: '2026-12-04T12:00:00-05:00' });

const sent = (workspace: Workspace) => workspace.mails.list().map(({ to, subject }) => [...to, subject].join(' '));

test('each owner is mailed on Monday, once, between 8 and 9', ({ workspace }) => {
  workspace.clock.set('2026-12-07T07:59:00-05:00');
  expect(sent(workspace)).toEqual([]);
  workspace.clock.set('2026-12-07T09:00:00-05:00');
  expect(sent(workspace)).toEqual(['ana@team.example Open tasks: 2', 'bo@team.example Open tasks: 1']);
});

test('what is finished on the page is not in the next digest', ({ workspace }) => {
  const page = workspace.exec({ method: 'GET', as: 'bo@team.example' });
  expect(page.body).toContain('Order chairs, due Dec 11');
  expect(page.body).not.toContain('Renew the licence');
  expect(workspace.scriptRun('finish', [3], 'bo@team.example').value).toEqual([]);
  workspace.clock.advance('P4D');
  expect(sent(workspace)).toEqual(['ana@team.example Open tasks: 2']);
});

test('nobody finishes the task of another', ({ workspace }) => {
  expect(workspace.scriptRun('finish', [2], 'bo@team.example').error?.message).toBe('This is no task of yours');
});

test('where the day’s mails do not reach, none is sent, and the run says why', ({ workspace }) => {
  workspace.clock.set('2026-12-07T07:00:00-05:00');
  workspace.leaveQuota('mail recipients', 1);
  const [run] = workspace.clock.set('2026-12-07T09:00:00-05:00');
  expect(run?.error?.message).toBe('2 digests, but only 1 mails are left today');
  expect(sent(workspace)).toEqual([]);
});
