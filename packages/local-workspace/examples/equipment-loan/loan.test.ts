// The loans of a club, from the request to the answer, also when two want the same camera and when mail fails.
import { fileURLToPath } from 'node:url';
import { openWorkspace, type Workspace } from 'local-workspace';
import { expect, test } from 'vitest';

const KEEPER = 'keeper@club.example';
const TAB = 'Form Responses 1';

function club(): Workspace {
  const project = fileURLToPath(new URL('.', import.meta.url));
  const workspace = openWorkspace({ project, now: '2026-12-01T09:30:00+01:00' });
  workspace.setup();
  return workspace;
}

function ask(workspace: Workspace, Email: string, From: string, Until: string): void {
  workspace.forms.respond('Equipment loan', { Email, Item: 'Camera', From, Until });
}

function decide(workspace: Workspace, row: number, value: string): void {
  workspace.sheets.edit(TAB, { range: `F${row}`, value }, KEEPER);
}

const subjects = (workspace: Workspace, reader: string) =>
  workspace.mails.list({ reader }).map(({ subject }) => subject);

test('the keeper is asked, decides, and the member is told', () => {
  const workspace = club();
  ask(workspace, 'mia@club.example', '2026-12-03', '2026-12-05');
  expect(subjects(workspace, KEEPER)).toEqual(['Loan of: Camera']);
  decide(workspace, 2, 'Approved');
  expect(subjects(workspace, 'mia@club.example')).toEqual(['Approved: Camera']);
});

test('one camera is lent once for one day', () => {
  const workspace = club();
  ask(workspace, 'mia@club.example', '2026-12-03', '2026-12-05');
  ask(workspace, 'tom@club.example', '2026-12-05', '2026-12-06');
  decide(workspace, 2, 'Approved');
  decide(workspace, 3, 'Approved');
  expect(workspace.sheets.read(TAB, { display: true }).values[2]?.slice(5)).toEqual([
    '',
    'Not approved: lent to mia@club.example',
  ]);
  expect(subjects(workspace, 'tom@club.example')).toEqual([]);
});

test('a decision that is none is refused by the list', () => {
  const workspace = club();
  ask(workspace, 'mia@club.example', '2026-12-03', '2026-12-05');
  expect(() => decide(workspace, 2, 'Maybe')).toThrow('violates the data validation rules');
});

test('a mail that failed is sent by the hourly trigger, and only once', () => {
  const workspace = club();
  ask(workspace, 'mia@club.example', '2026-12-03', '2026-12-05');
  workspace.faults.plan({
    at: { function: 'onDecision', method: 'Mail.send' },
    effect: { error: 'Service invoked too many times for one day: email.' },
  });
  decide(workspace, 2, 'Approved');
  expect(subjects(workspace, 'mia@club.example')).toEqual([]);
  workspace.clock.advance('PT3H');
  expect(subjects(workspace, 'mia@club.example')).toEqual(['Approved: Camera']);
});
