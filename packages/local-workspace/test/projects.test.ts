// Whole projects: how a folder is read, and what is kept between starts.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { claimFolder } from '../src/engine/store/persistence.ts';
import { openWorkspace, ProjectError } from '../src/workspace.ts';
import { NOW, newFolder, openProject, projectFolder, resultOf } from './open-project.ts';
import { OFFICE, openOffice, registration } from './server/office.ts';

test('facts 1.2: files are loaded as clasp pushes them: filePushOrder first, the rest by path, .js and .gs alike', () => {
  const workspace = openProject({
    '.clasp.json': '{ "scriptId": "x", "filePushOrder": ["z.js"] }',
    'b.gs': 'order.push("b");',
    'a.js': 'order.push("a"); function main() { return order; }',
    'z.js': 'var order = ["z"];',
    'notes.txt': 'not a script',
  });
  expect(workspace.project.scripts).toEqual(['z.js', 'a.js', 'b.gs']);
  expect(resultOf(workspace, 'main')).toEqual(['z', 'a', 'b']);
  expect(workspace.project.functions).toEqual(['main']);
});

function expectRefusal(files: Readonly<Record<string, string>>, words: string): void {
  const folder = projectFolder({ files });
  const open = () => openWorkspace({ project: folder });
  expect(open).toThrow(ProjectError);
  expect(open).toThrow(words);
}

test.each([
  [{ 'Bad.gs': 'function ok() {}\nfunction broken( {' }, 'Bad.gs:2: '],
  [{ 'page.html': '<p>' }, 'No .js or .gs file in '],
  [{ 'a.js': '', 'a.gs': '' }, 'Conflicting files found: a.gs and a.js are both a'],
  [{ 'a.js': 'class A {\n  field = 1;\n}' }, 'a.js:2: ParseError: Unexpected token ='],
  [{ 'a.js': 'class A { static { } }' }, 'a.js:1: ParseError: Unexpected token {'],
  [{ 'a.js': 'class A {\n #x() {} }' }, 'a.js:2: ParseError'],
  [{ 'a.js': 'var a;\nfor each (var b in a) {}' }, "a.js:2: Unexpected identifier 'each' (syntax of the old Rhino"],
  [{ 'a.ts': '' }, ': compile the .ts files first'],
  [{ 'a.js': 'import x from "y";' }, 'a.js:1: Cannot use import statement outside a module'],
  [{ 'a.js': '', '.clasp.json': '{ "rootDir": "dist" }' }, 'dist: build the project first'],
  [
    { 'a.js': '', '.clasp.json': '{ "rootDir": "C:\\\\Users\\\\mia\\\\loans" }' },
    'There is no folder C:\\Users\\mia\\loans, which rootDir of .clasp.json names: write it relative, as "dist"',
  ],
  [
    { 'a.js': '', '.clasp.json': '{ "rootDir": "/home/mia/loans" }' },
    'There is no folder /home/mia/loans, which rootDir',
  ],
  [{ 'a.js': 'function f() {}\nexport default f;' }, "a.js:2: Unexpected token 'export': Apps Script has no modules"],
])('facts 1.1, 9.3: scripts that cannot be loaded: it is said why and where: %j', expectRefusal);

test.each([
  ['{\n  "timeZone": "Asia/Jakarta",\n}', '3: not JSON'],
  ['\uFEFF[]', '1: not a JSON object'],
  ['[]', '1: not a JSON object'],
  ['{\n"timeZone": "Asia/Nowhere" }', '2: Unknown time zone "Asia/Nowhere"'],
  ['{ "webapp": {\n"access": "ALL" } }', '2: "access" is one of MYSELF, '],
])('facts 9.3: a manifest that cannot be read: %j', (text, words) => {
  expectRefusal({ 'a.js': '', 'appsscript.json': text }, `appsscript.json:${words}`);
});

const TRIGGERS = '[\n{ "function": "f", "event": "edit" },\n{ "function": "f", "event": "on-edit" }]';
const EVENTS = 'form-submit, edit, change, open, clock, calendar';

test.each([
  ['', '1: not JSON'],
  ['{\n"language": "nl" }', '2: "language" is one of en, id, not "nl"'],
  ['{ "pepole": [] }', '1: "pepole" is not known here; write title, '],
  ['{\n"owner": "mia"\n}', '2: "owner" is a mail address, such as "name@example.com", not "mia"'],
  ['{ "locale": "xx" }', '1: "locale" is a locale of Google Sheets'],
  ['{ "setup": { "tabs": {} } }', '1: "setup" "tabs" is a list, not {}'],
  [`{ "setup": { "triggers": ${TRIGGERS} } }`, `3: "setup" "triggers" 2 "event" is one of ${EVENTS}, not "on-edit"`],
  [
    '{ "setup": { "forms": [{ "title": "R", "items": [\n{ "title": "Name" }] }] } }',
    '1: "setup" "forms" 1 "items" 1 needs "type"',
  ],
  [
    '{ "people": [{ "name": "Mia", "email": "mia@firm.example",\n"mail": "x" }] }',
    '2: "mail" is not known in "people" 1; write name, email, ',
  ],
])('a workspace.json that cannot be read: %j', (text, words) => {
  expectRefusal({ 'a.js': '', 'workspace.json': text }, `workspace.json:${words}`);
});

test('a folder of scripts alone runs: without a manifest, without workspace.json', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'One.gs'), 'function hello() { return Session.getScriptTimeZone(); }');
  writeFileSync(join(folder, 'two.js'), 'const later = () => SpreadsheetApp.getActive().getSpreadsheetLocale();');
  const workspace = openWorkspace({ project: folder, now: NOW });
  expect(workspace.project.functions).toEqual(['hello', 'later']);
  expect([resultOf(workspace, 'hello'), resultOf(workspace, 'later')]).toEqual(['Etc/GMT', 'en_US']);
});

test('a setup that cannot be carried out says which step of workspace.json that is', () => {
  const setup = { triggers: [{ function: 'nope', event: 'form-submit' }] };
  const workspace = openProject('function main() {}', { settings: { setup } });
  const refused = 'workspace.json: "setup": There is no function "nope". Those there are: main';
  expect(() => workspace.setup()).toThrow(refused);
});

test('a folder that is not there, or is a file, is named', () => {
  expect(() => openWorkspace({ project: import.meta.filename })).toThrow(`There is no folder ${import.meta.filename}`);
  expect(() => openWorkspace({ project: '/no/such/folder' })).toThrow('There is no folder /no/such/folder');
});

test('facts 9.3: .claspignore beside .clasp.json leaves files out, relative to rootDir, the last rule deciding', () => {
  const folder = projectFolder({
    files: {
      '.clasp.json': '{ "rootDir": "src" } ',
      '.claspignore': '**/**\n!*.gs\n!lib/**/*.js\n# no tests\n**/*.test.js',
    },
  });
  const files = {
    'src/Code.gs': 'function main() { return typeof dropped; }',
    'src/dropped.js': 'var dropped = 1;',
    'src/lib/deep/kept.js': 'function kept() {}',
    'src/lib/deep/kept.test.js': 'function tested() {}',
    'src/node_modules/package/index.js': 'function installed() {}',
    'src/.claspignore': '*.gs',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const workspace = openWorkspace({ project: folder, now: NOW });
  expect(workspace.project.scripts).toEqual(['Code.gs', 'lib/deep/kept.js']);
  expect(resultOf(workspace, 'main')).toBe('undefined');
});

test('an execution sees the project as it was opened, as after a push', () => {
  const folder = projectFolder({ files: 'function main() { return 1; }' });
  const workspace = openWorkspace({ project: folder, now: NOW });
  writeFileSync(join(folder, 'Code.gs'), 'function main( {');
  expect(resultOf(workspace, 'main')).toBe(1);
});

test('an error at load fails the execution, not the workspace', () => {
  const workspace = openProject('nothing();\nfunction main() {}');
  expect(workspace.run('main').executions[0]).toMatchObject({
    status: 'failed',
    error: { message: 'nothing is not defined', stack: '    at Code:1:1' },
  });
});

test('everything is kept between starts, and again after more was saved', () => {
  const data = newFolder();
  const first = openWorkspace({ project: OFFICE, now: NOW, data });
  first.setup();
  first.forms.respond('Pendaftaran Kegiatan', registration);
  first.save();
  first.sheets.edit('Pendaftaran', { range: 'F2', value: 'Terima' });
  first.save();
  const second = openWorkspace({ project: OFFICE, now: NOW, data });
  expect(second.sheets.read('Pendaftaran')).toEqual(first.sheets.read('Pendaftaran'));
  expect(second.mails.list().map(({ subject }) => subject)).toEqual(['Pendaftaran kami terima', 'Diterima']);
  expect(second.mails.list()).toEqual(first.mails.list());
  expect(second.calendars.list().map(({ id }) => second.calendars.events(id).length)).toContain(1);
  expect(second.triggers()).toEqual(first.triggers());
  expect(second.forms.respond('Pendaftaran Kegiatan', registration).executions[0]?.status).toBe('completed');
  // The handler of the edit finds its calendar among the properties.
  const { executions } = second.sheets.edit('Pendaftaran', { range: 'F3', value: 'Terima' });
  expect(executions[0]?.status).toBe('completed');
});

test('what was not saved is not there, and a damaged folder is put aside', () => {
  const data = newFolder();
  const first = openWorkspace({ project: OFFICE, now: NOW, data });
  first.setup();
  first.save();
  first.sheets.edit('Catatan', { range: 'A9', value: 'unsaved' });
  const second = openWorkspace({ project: OFFICE, now: NOW, data });
  expect(second.sheets.read('Catatan').values).toHaveLength(1);
  writeFileSync(join(data, 'index.json'), '{ half');
  const third = openWorkspace({ project: OFFICE, now: NOW, data });
  expect(third.sheets.list()).toHaveLength(1);
  expect(readdirSync(data).some((each) => each.startsWith('damaged-'))).toBe(true);
});

test('what was kept is not set up anew, and a stopped clock stands where it stood', () => {
  const data = newFolder();
  const project = projectFolder({ files: 'function main() { FormApp.getActiveForm(); }' });
  const first = openWorkspace({ project, data });
  expect(first.fresh).toBe(true);
  first.clock.set('2027-03-01T08:00:00Z');
  first.clock.advance('PT1H');
  first.save();
  const second = openWorkspace({ project, data });
  expect([second.fresh, second.clock.frozen, second.clock.now()]).toEqual([
    false,
    true,
    new Date('2027-03-01T09:00:00Z'),
  ]);
  second.clock.real();
  second.save();
  expect(openWorkspace({ project, data }).clock.frozen).toBe(false);
});

test('a folder that another process uses is refused, and left alone', async () => {
  const data = newFolder();
  const child = spawn('sleep', ['60']);
  writeFileSync(join(data, 'in-use'), String(child.pid));
  expect(() => claimFolder(data)).toThrow(`The data folder ${data} is used by process ${child.pid}`);
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  for (const _ of [1, 2]) claimFolder(data);
  expect(readFileSync(join(data, 'in-use'), 'utf8')).toBe(String(process.pid));
});

test.each([
  ['FormApp.getUi().createMenu("x");', 'form'],
  ['FormApp.getActiveForm(); SpreadsheetApp.openById("x");', 'form'],
  ['FormApp.getActiveForm(); SpreadsheetApp.getActiveSpreadsheet();', 'spreadsheet'],
  ['FormApp.create("x");', 'spreadsheet'],
])('without workspace.json the script’s own words say what it is bound to: %s', (body, container) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'One.gs'), `function main() { ${body} }`);
  expect(openWorkspace({ project: folder }).settings.container).toBe(container);
});

test('a library is another project: a call says what to do, everything else runs', () => {
  const libraries = [{ userSymbol: 'OAuth2', libraryId: '1B7', version: '43' }];
  const files = 'function main() { return 1; } function sign() { return OAuth2.createService("x"); }';
  const workspace = openProject(files, { manifest: { dependencies: { libraries } } });
  expect(resultOf(workspace, 'main')).toBe(1);
  expect(() => resultOf(workspace, 'sign')).toThrow(
    'OAuth2.createService is not here: put the source of the library OAuth2 among the scripts',
  );
  const own = openProject(
    { 'a.gs': files, 'OAuth2.gs': 'var OAuth2 = { createService: (n) => n };' },
    { manifest: { dependencies: { libraries } } },
  );
  expect(resultOf(own, 'sign')).toBe('x');
});

test('reset leaves an empty workspace and the clock', () => {
  const workspace = openOffice();
  workspace.reset();
  expect([workspace.mails.list(), workspace.triggers(), workspace.executions()]).toEqual([[], [], []]);
  expect(workspace.sheets.list().map((each) => each.name)).toEqual(['Sheet1']);
  expect(workspace.setup().executions.every((each) => each.status === 'completed')).toBe(true);
});

test('whoever watches is told what changed', () => {
  const workspace = openProject(`function main() { MailApp.sendEmail('a@b.example', 's', 'b'); }`);
  const kinds: string[] = [];
  const stop = workspace.onChange(({ kind }) => kinds.push(kind));
  workspace.run('main');
  workspace.sheets.edit('Sheet1', { range: 'A1', value: 1 });
  stop();
  workspace.clock.advance('PT1M');
  expect(kinds).toEqual(['mail', 'execution', 'sheet']);
});
