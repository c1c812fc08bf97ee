// What Google's reference says that a member throws for: each “must be” of a member that is emulated, and what it still takes.
import { expect, test } from 'vitest';
import { openProject } from './open-project.ts';
import { formRefusals } from './refusals/forms.ts';
import { otherRefusals } from './refusals/others.ts';
import { sheetRefusals } from './refusals/sheets.ts';

const rows = [...formRefusals, ...sheetRefusals, ...otherRefusals];

/** The error must be the last call's, and one of a service. */
const CODE = `function main(given, call) {
  var made = Function(given + '; return function () { return ' + call + '; };')();
  try { made(); SpreadsheetApp.flush(); } catch (error) { return error.name; }
  return 'taken';
}`;

/** @returns what comes of each call: the name of its error, or `taken` */
function answers(given: string, calls: readonly string[]): Record<string, unknown> {
  const workspace = openProject(CODE);
  return Object.fromEntries(
    calls.map((call) => {
      const { value, executions } = workspace.run('main', [given, call]);
      return [call, executions[0]?.error?.message ?? value];
    }),
  );
}

const all = (calls: readonly string[], value: string) => Object.fromEntries(calls.map((call) => [call, value]));

const named = rows.map((each) => [`${each.member}: ${each.says}`, each] as const);

test.each(named)('%s', (_name, { given, refused, taken }) => {
  expect(refused.length).toBeGreaterThan(0);
  expect(answers(given, [...refused, ...taken])).toEqual({ ...all(refused, 'Exception'), ...all(taken, 'taken') });
});

test('the rows are these many: whoever finds another “must be” adds it, and none is lost', () => {
  const counts = { rows: rows.length, refused: rows.flatMap(({ refused }) => refused).length };
  expect(counts).toEqual({ rows: 124, refused: 246 });
});
