// What a project asks for that is not emulated: it is named with file and line before anything runs, and hinders nothing.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createApp } from '../src/server/app.ts';
import { openProject, projectFolder, resultOf } from './open-project.ts';

const files = {
  'Code.gs': `// SlidesApp is spoken of here only.
function main() { return "XmlService"; }
function letter() {
  return SlidesApp.create("x") || SlidesApp.openById("y");
}
function table(range) { range.createDataSourcePivotTable(range)
  .addCalculatedPivotValue('x', '=1'); }`,
  'Slides.gs': 'function show() { return typeof SlidesApp; }',
  'Text.gs': 'function text() { return DocumentApp.getActiveDocument().getBody(); }',
};

test('each service and method is named once a file, where it comes first', () => {
  const workspace = openProject(files);
  expect(workspace.project.missing).toEqual([
    { name: 'SlidesApp', file: 'Code.gs', line: 4 },
    { name: 'createDataSourcePivotTable', file: 'Code.gs', line: 6 },
    { name: 'addCalculatedPivotValue', file: 'Code.gs', line: 7 },
    { name: 'SlidesApp', file: 'Slides.gs', line: 1 },
    { name: 'getActiveDocument', file: 'Text.gs', line: 1 },
  ]);
  expect(resultOf(workspace, 'main')).toBe('XmlService');
});

test.each([
  'function main() { return SpreadsheetApp.getActive(); }',
  'var SlidesApp = { create: function () {} }; function main() { SlidesApp.create(); }',
  'function main(XmlService) { return XmlService.parse(""); }',
  'var own = { XmlService: 1, createDataSourcePivotTable: 2 }; function main() { return own.XmlService; }',
  'function main() { return SpreadsheetApp.getActiveSheet().getPivotTables(); }',
])('what is emulated, or the script’s own, is not named: %s', (code) => {
  expect(openProject(code).project.missing).toEqual([]);
});

test('GET /api/problems says so in words', async () => {
  const answer = await createApp(openProject(files)).request('/api/problems');
  const [first, ...others] = (await answer.json()) as { text: string }[];
  const text =
    'Code.gs line 4 uses SlidesApp, which the local workspace does not have. That part of the script fails when it runs: declare var SlidesApp in a script to stand in for it, or try that at Google.';
  expect(first).toEqual({ name: 'SlidesApp', file: 'Code.gs', line: 4, text });
  expect(others.at(-1)?.text).toContain('open the document by openById, as no script is bound to a document here');
});

test('the start warns of it, and serves the project all the same', async () => {
  const command = join(import.meta.dirname, '../bin/local-workspace.mjs');
  const child = spawn(process.execPath, [command, projectFolder({ files }), '--port', '0']);
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.on('exit', () => reject(new Error(said)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('http://')) resolve();
      });
    }
  });
  expect(said).toContain('Warning: Code.gs line 4 uses SlidesApp');
  expect(said).toContain('Warning: Slides.gs line 1 uses SlidesApp');
});
