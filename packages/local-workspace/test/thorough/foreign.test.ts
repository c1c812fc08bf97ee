// `npm run foreign`: a small suite of our own in the shape of the foreign one is run and counted.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newFolder } from '../open-project.ts';

const home = join(import.meta.dirname, '../..');

/** A unit that keeps its results as the foreign one does. */
const INIT = `import '@mcpher/gas-fakes';
class Unit {
  sections = [];
  section(name, test, { skip } = {}) {
    this.sections.push({ results: [] });
    if (!skip) test(this);
  }
  is(actual, expect, description) {
    this.sections.at(-1).results.push({ failed: actual !== expect, options: { description }, actual, expect });
  }
}
export const initTests = () => ({ unit: new Unit(), fixes: { TEST_SHEET_ID: 'at the author’s' } });`;

const THINGS = `import { initTests } from './testinit.js';
const both = (t, value) => t.is(value, 2, 'by a helper');
export const testThings = (pack) => {
  const { unit, fixes } = pack || initTests();
  unit.section('passes', (t) => {
    t.is(SpreadsheetApp.openById(fixes.TEST_SHEET_ID).getName(), 'sharedlibraries');
    if (ScriptApp.isFake) {
      t.is(1, 2, 'at the author’s alone');
    }
    both(t, 2);
  });
  unit.section('fails', (t) => {
    t.is(1 + 1, 3, 'a wrong sum');
    t.is(2, 2);
  });
  unit.section('stops', (t) => {
    t.is(1, 1);
    SpreadsheetApp.newCellImage();
    if (!ScriptApp.isFake) t.is(2, 2);
    t.is(3, 3);
  });
  unit.section('is skipped', (t) => t.is(1, 2), { skip: true });
};`;

/** Two executions' worth of time. */
const LONG = `export const testLong = ({ unit }) => {
  unit.section('first', (t) => {
    Utilities.sleep(250000);
    t.is(1, 1);
  });
  unit.section('second', (t) => {
    Utilities.sleep(250000);
    t.is(2, 2);
  });
};`;

const ODD = `export const testOdd = ({ unit }) => {
  missing();
  unit.section('never begun', (t) => t.is(1, 1));
};`;

/** Calls the others, as a person runs them together. */
const ALL = `import { initTests } from './testinit.js';
import { testLong } from './testlong.js';
testLong(initTests());`;

const NODE = `import { readFileSync } from 'fs';
export const testNode = ({ unit }) => unit.section('reads', (t) => t.is(typeof readFileSync, 'function'));`;

const MORE = `import more from 'not-installed/more';
export const testMore = ({ unit }) => unit.section('more', (t) => t.is(more, 1));`;

it('prints what failed, what was left and how much of it, and the tally; without the suite it says where to look', () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'test'));
  const files = {
    ...{ testinit: INIT, testthings: THINGS, testlong: LONG, testodd: ODD, testslides: 'never read' },
    ...{ testall: ALL, testnode: NODE },
  };
  for (const [name, code] of Object.entries(files)) writeFileSync(join(folder, 'test', `${name}.js`), code);
  const run = (...given: string[]) => {
    const script = join(home, 'build/foreign.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...given], {
      cwd: home,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    });
    return { status, lines: (stdout + stderr).trim().split('\n') };
  };
  expect(run(folder)).toEqual({
    status: 0,
    lines: [
      'left testodd.js, 1 not reached: ReferenceError: missing is not defined',
      'failed testthings.js:13 [fails] a wrong sum',
      '  expected 3',
      '  actual   2',
      'left testthings.js [stops], 2 not reached: Error: SpreadsheetApp.newCellImage is not emulated',
      'skipped by the suite: testthings.js [is skipped], 1 of its lines',
      '',
      ['file'.padEnd(30), 'pass', 'fail', 'not reached', 'beyond'].join('\t'),
      ['testlong'.padEnd(30), 2, 0, 0, 0].join('\t'),
      ['testodd'.padEnd(30), 0, 0, 1, 0].join('\t'),
      ['testthings'.padEnd(30), 4, 1, 0, 2].join('\t'),
      ['total'.padEnd(30), 6, 1, 1, 2].join('\t'),
      '',
      'left out, as they ask for Node: testnode',
      '',
      'left out, as they only call others: testall',
      '',
      'left out, as the workspace does not have what they are about: testslides',
    ],
  });
  writeFileSync(join(folder, 'test', 'testmore.js'), MORE);
  const more = run(folder, 'testmore');
  expect(more.status).toBe(1);
  expect(more.lines).toContain(
    `The suite imports what is not there. In ${join(folder, 'test')}: npm install --no-save not-installed`,
  );
  expect(run(join(folder, 'nowhere'))).toEqual({
    status: 1,
    lines: [expect.stringMatching(/^There is no testinit.js in .*nowhere/)],
  });
});
