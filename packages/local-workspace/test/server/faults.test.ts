// Failures on purpose over HTTP: what a person or another execution does in the middle of a script, and how it is told.
import { beforeEach, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import type { Workspace } from '../../src/workspace.ts';
import { openProject } from '../open-project.ts';

const code = `
  function main() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:A3').setValues([['c'], ['a'], ['b']]);
    SpreadsheetApp.flush();
    sheet.getRange('B1').setValue('script');
  }
  function other(word) { SpreadsheetApp.getActiveSheet().getRange('C1').setValue(word); }`;
const at = { function: 'main', method: 'Range.setValue' };

let workspace: Workspace;
let app: ReturnType<typeof createApp>;

beforeEach(() => {
  workspace = openProject(code);
  const items = [{ type: 'TEXT', title: 'Name', required: true }] as const;
  workspace.forms.make({ title: 'Guests', responsesTo: null, items });
  app = createApp(workspace);
});

async function faults(method: string, body?: unknown) {
  const response = await app.request('/api/faults', { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  expect(response.status).toBe(200);
  return (await response.json()) as { pending: object[]; happened: { executions: string[]; refused?: string }[] };
}

const sheet = 'Sheet1';
const as = 'colleague@office.example';

it.each([
  ['an edit', { edit: { sheet, range: 'A2', value: 'x', as } }, ['c script', 'x', 'b']],
  ['a paste', { edit: { sheet, range: 'A2', values: [['x'], ['y']] } }, ['c script', 'x', 'y']],
  ['rows', { insert: { sheet, before: 1, count: 2 } }, [' script', '', 'c', 'a', 'b']],
  ['a deletion', { delete: { sheet, from: 1 } }, ['a script', 'b']],
  ['a sort', { sort: { sheet, column: 1 } }, ['a script', 'b', 'c']],
  ['an execution', { run: { function: 'other', args: ['!'] } }, ['c script !', 'a', 'b']],
] as const)('%s meanwhile', async (_name, meanwhile, rows) => {
  const { pending } = await faults('POST', { at, effect: { meanwhile } });
  expect(pending).toEqual([{ at, effect: { meanwhile } }]);
  expect(workspace.run('main').executions[0]?.status).toBe('completed');
  expect(workspace.sheets.read(sheet).values.map((row) => row.join(' ').trimEnd())).toEqual(rows);
  expect(await faults('GET')).toMatchObject({ pending: [], happened: [{ meanwhile }] });
});

it('a response meanwhile, and which executions it set off', async () => {
  const meanwhile = { run: { function: 'other', args: [1] } };
  await faults('POST', { at, effect: { meanwhile: { respond: { form: 'Guests', answers: { Name: 'Ani' } } } } });
  await faults('POST', { at, effect: { meanwhile } });
  workspace.run('main');
  const { happened } = await faults('GET');
  expect(happened.map((each) => each.executions.length)).toEqual([0, 1]);
  const [id] = happened[1]?.executions ?? [];
  expect(workspace.executions().find((each) => each.id === id)?.function).toBe('other');
});

it('a person who is refused meanwhile does not fail the script', async () => {
  const stranger = { edit: { sheet, range: 'A1', value: 'x', as: 'nobody@else.example' } };
  await faults('POST', { at, effect: { meanwhile: stranger } });
  await faults('POST', { at, effect: { meanwhile: { respond: { form: 'Guests', answers: {} } } } });
  expect(workspace.run('main').executions[0]?.status).toBe('completed');
  const { happened } = await faults('GET');
  expect(happened.map((each) => each.refused)).toEqual([
    expect.stringContaining('may not edit'),
    expect.stringContaining('required question'),
  ]);
  expect((await faults('DELETE')).happened).toEqual([]);
});
