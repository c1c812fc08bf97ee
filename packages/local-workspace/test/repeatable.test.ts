// A run that can be had again: what a script draws by chance is the same on every run, where a test asks for it.
import { expect, it } from 'vitest';
import { NOW, openProject, resultOf } from './open-project.ts';

const SCRIPT = `function draw() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet();
  sheet.getRange('A1:A2').setFormulas([['=RAND()'], ['=RANDBETWEEN(1, 1000000)']]);
  sheet.getRange('B1:B40').setValues(Array.from({ length: 40 }, (_, index) => [index])).randomize();
  return [Utilities.getUuid(), Utilities.getUuid(), Math.random(), ...sheet.getRange('A1:B40').getValues()];
}`;

/** What the script draws, twice in one workspace, and what the workspace keeps after it. */
function drawn(repeatable: boolean): unknown[] {
  const workspace = openProject(SCRIPT, { now: NOW, repeatable });
  return [resultOf(workspace, 'draw'), resultOf(workspace, 'draw'), workspace.copy()];
}

it('draws the same uuids, numbers and orders in every workspace that asks for it, and no two alike', () => {
  const once = drawn(true);
  expect(drawn(true)).toEqual(once);
  const uuids = once.slice(0, 2).flatMap((draws) => (draws as unknown[]).slice(0, 2));
  expect(new Set(uuids).size).toBe(4);
  for (const each of uuids)
    expect(each).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('draws anew where nobody asks for it', () => {
  const [first, other] = [drawn(false), drawn(false)].map(([draws]) => draws as unknown[]);
  for (const index of [0, 1, 2]) expect(first?.[index]).not.toEqual(other?.[index]);
});
