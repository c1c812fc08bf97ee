// POST /api/crowd.
import { expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openProject } from '../open-project.ts';

const SCRIPT = `function onSend() {
  LockService.getScriptLock().waitLock(60000);
  Utilities.sleep(5000);
}`;

function anApp() {
  const workspace = openProject(SCRIPT, {
    settings: {
      setup: {
        forms: [{ title: 'Requests', items: [{ type: 'TEXT', title: 'Name' }] }],
        triggers: [{ function: 'onSend', event: 'form-submit' }],
      },
    },
  });
  workspace.setup();
  const app = createApp(workspace);
  return async (body: unknown) => {
    const response = await app.request('/api/crowd', { method: 'POST', body: JSON.stringify(body) });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
}

it('tells what each waited for, and the longest wait of all', async () => {
  const submissions = ['Ani', 'Budi', 'Cici'].map((Name) => ({ form: 'Requests', answers: { Name } }));
  const { status, body } = await anApp()({ submissions });
  expect(status).toBe(200);
  expect(body.summary).toMatchObject({ acts: 3, refused: 0, executions: 3, completed: 3, failed: 0 });
  const { longestLockWait } = body.summary as { longestLockWait: number };
  expect(Math.round(longestLockWait / 1000)).toBe(10);
});

it('refuses more than a thousand acts', async () => {
  const edits = new Array(1001).fill({ sheet: 'Sheet1', range: 'A1', value: 'x' });
  const { status, body } = await anApp()({ edits });
  expect([status, body.error]).toEqual([400, expect.stringContaining('at most 1000')]);
});
