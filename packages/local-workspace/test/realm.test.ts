// What a script finds around itself: Google's services, its own kinds of objects, and nothing of the host (facts 1.1, 11.15).
import { expect, test } from 'vitest';
import { advanced, evaluate, openProject, resultOf } from './open-project.ts';

test.each(
  'process Buffer require module setTimeout setInterval URL URLSearchParams TextEncoder structuredClone fetch crypto atob performance queueMicrotask AbortController window navigator global __start __bridge Realm'.split(
    ' ',
  ),
)('facts 1.1: there is no %s', (name) => {
  expect(evaluate(`return typeof ${name}`)).toBe('undefined');
});

test('facts 11.15: dates, arrays and errors that services give are the script’s own', () => {
  const found = evaluate(`
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue(new Date(2026, 2, 1));
    var values = sheet.getRange('A1:B1').getValues();
    var thrown;
    try { sheet.getRange(0, 1); } catch (error) { thrown = error; }
    return [values instanceof Array, values[0][0] instanceof Date, values[0][0].constructor === Date,
      thrown instanceof Error, thrown.name, String(thrown)];`);
  const text = 'The starting row of the range is too small.';
  expect(found).toEqual([true, true, true, true, 'Exception', `Exception: ${text}`]);
});

test.each([
  'SpreadsheetApp',
  'SpreadsheetApp.getActive()',
  'Utilities.getUuid',
  'console.log',
  'Date',
  'Calendar.Events.list',
])('no constructor of %s leads out of the script’s realm', (expression) => {
  const manifest = advanced('Calendar');
  const code = `
      var links = [${expression}];
      for (var at = ${expression}; at; at = Object.getPrototypeOf(at)) links.push(at);
      return links.map(function (each) {
        return Object.getPrototypeOf(each) === null || each instanceof Object ? typeof process : 'foreign';
      }).filter(function (each) { return each !== 'undefined'; });`;
  expect(evaluate(code, { manifest })).toEqual([]);
});

test('every execution has a fresh context', () => {
  const workspace = openProject('var count = 0; function next() { count += 1; return count; }');
  expect([resultOf(workspace, 'next'), resultOf(workspace, 'next')]).toEqual([1, 1]);
});

test('the script’s clock is the workspace’s, its local time the manifest’s zone', () => {
  const found = evaluate(`
    var now = new Date();
    return [now.getTime() === Date.now(), now.toISOString(), now.getHours(), Date().slice(0, 24), new Date(2026, 0, 1).toISOString()];`);
  expect(found).toEqual([true, '2026-12-01T09:45:00.000Z', 16, 'Tue Dec 01 2026 16:45:00', '2025-12-31T17:00:00.000Z']);
});

/** A project may call a service what it likes. */
const services = { Drive: 'drive', Cal: 'calendar' };
const enabledAdvancedServices = Object.entries(services).map(([userSymbol, serviceId]) => ({ userSymbol, serviceId }));
const manifest = { dependencies: { enabledAdvancedServices } };

test('facts 15.1: an enumeration of a service that is emulated has its values, whatever takes them', () => {
  const seen = evaluate(`var types = SpreadsheetApp.FrequencyType, kinds = DocumentApp.GlyphType;
    return [String(types.DAILY), types.WEEKLY.ordinal(), types.NONE, Object.keys(kinds).length, kinds.BULLET.compareTo(kinds.NUMBER),
      types === SpreadsheetApp.FrequencyType, SpreadsheetApp.DataSourceType.BIGQUERY.name(), String(DocumentApp.TabType.DOCUMENT_TAB)];`);
  expect(seen).toEqual(['DAILY', 2, null, 8, -3, true, 'BIGQUERY', 'DOCUMENT_TAB']);
});

test.each([
  [
    'SpreadsheetApp.getActiveSheet().getRange("A1").createDataSourcePivotTable()',
    'Error: Range.createDataSourcePivotTable is not emulated',
  ],
  ['DriveApp.createShortcut("x")', 'Error: DriveApp.createShortcut is not emulated'],
  [
    'SlidesApp.create("x")',
    'Error: SlidesApp.create is not emulated: declare var SlidesApp in a script to stand in for it, or try that at Google',
  ],
  ['FormApp.create("x").getPublishedReaders()', 'Error: Form.getPublishedReaders is not emulated'],
  ['String(SlidesApp.ArrowStyle)', 'Error: SlidesApp.ArrowStyle is not emulated'],
  ['SlidesApp.ArrowStyle.NONE', 'Error: SlidesApp.ArrowStyle is not emulated'],
  ['"NONE" in SlidesApp.ArrowStyle', 'Error: SlidesApp.ArrowStyle is not emulated'],
  ['Drive.Files.emptyTrash()', 'Error: Drive.Files.emptyTrash is not emulated'],
  ['Cal.Events.quickAdd("primary", "x")', 'Error: Cal.Events.quickAdd is not emulated'],
  ['Cal.Channels.stop({})', 'Error: Cal.Channels.stop is not emulated'],
  ['Cal.newEventReminder()', 'Error: Cal.newEventReminder is not emulated'],
])('what is not emulated says so when it is used: %s', (code, message) => {
  expect(() => evaluate(`return ${code}`, { manifest })).toThrow(message);
});

test('what is not emulated is there to be looked for, as Google has it', () => {
  const found = evaluate(
    `var range = SpreadsheetApp.getActiveRange();
    return [typeof range.createDataSourceTable, 'createDataSourceTable' in range, range.createDataSourceTable === range.createDataSourceTable,
      typeof SlidesApp.create, 'create' in SlidesApp, typeof SpreadsheetApp.FrequencyType, 'FrequencyType' in SpreadsheetApp,
      typeof FormApp.create('F').setPublished, typeof Drive.Files.list, 'Files' in Drive, typeof console.debug];`,
    { manifest },
  );
  const [method, service] = [
    ['function', true, true],
    ['function', true],
  ];
  expect(found).toEqual([...method, ...service, 'object', true, 'function', 'function', true, 'function']);
});

test.each([
  'SpreadsheetApp.foo',
  'SpreadsheetApp.getActiveRange().foo',
  'FormApp.create("x").foo',
  'ScriptApp.EventType.FOO',
  'MimeType.FOO',
  'DocumentApp.foo',
  'console.table',
  'HtmlService.createTemplate("x").foo',
  'Drive.foo',
  'Cal.foo',
  'Cal.Events.foo',
])('what Google does not have is undefined, as for any object: %s', (member) => {
  const at = member.lastIndexOf('.');
  const [owner, name] = [member.slice(0, at), member.slice(at + 1)];
  const code = `var owner = ${owner}; var called;
    try { owner.${name}(); } catch (error) { called = String(error); }
    return [typeof owner.${name}, '${name}' in owner, owner.${name}?.() === undefined, called];`;
  const text = `TypeError: owner.${name} is not a function`;
  expect(evaluate(code, { manifest })).toEqual(['undefined', false, true, text]);
});

test('what an object of ours keeps for itself is no member of Google’s, and is not there', () => {
  const found = evaluate(`
    var spreadsheet = SpreadsheetApp.getActive();
    var sheet = spreadsheet.getActiveSheet();
    var form = FormApp.create('F');
    var event = CalendarApp.createAllDayEvent('E', new Date());
    var file = DriveApp.createFile('a.txt', 'x');
    return [spreadsheet.id, sheet.id, sheet.spreadsheet, sheet.getRange('A1').ref, form.id, form.addTextItem().id, event.id,
      event.calendar, file.id, 'id' in file, file.getBlob().bytes, HtmlService.createHtmlOutput('x').content,
      ScriptApp.EventType.ON_EDIT.label].concat(Object.keys(form), Object.keys(file), Object.keys(event), JSON.stringify(form))
      .filter(function (each) { return each; });`);
  expect(found).toEqual(['{}']);
});

test('what a script puts on an object of a service stays there', () => {
  const found = evaluate(`
    var range = SpreadsheetApp.getActiveRange();
    range.id = 5;
    var own = function () { return 'mine'; };
    MailApp.sendEmail = own;
    return [range.id, 'id' in range, MailApp.sendEmail === own, MailApp.sendEmail(), range.getA1Notation()];`);
  expect(found).toEqual([5, true, true, 'mine', 'A1']);
});

test('a template’s code is the script’s, and sees no more than it', () => {
  const code = `return HtmlService.createTemplate('<?= typeof SpreadsheetApp.getActive().id ?>').evaluate().getContent();`;
  expect(evaluate(code)).toBe('undefined');
});

test('objects of services can be printed, serialised and awaited without harm', () => {
  const found = evaluate(`
    var range = SpreadsheetApp.getActiveSheet().getRange('A1');
    return [String(range), JSON.stringify({ range: range }), range.then, JSON.stringify([ScriptApp.EventType.ON_EDIT])];`);
  expect(found).toEqual(['Range', '{"range":{}}', null, '["ON_EDIT"]']);
});

test('logs of Logger and console are the execution’s', () => {
  const workspace = openProject(
    `function main() { Logger.log('%s of %s', 'one', 'two'); console.warn({ a: 1 }, 'b'); }`,
  );
  expect(workspace.run('main').executions[0]?.logs).toEqual([
    { level: 'info', text: 'one of two' },
    { level: 'warn', text: '{ a: 1 } b' },
  ]);
});

test('what has no text of its own is logged by its fields', () => {
  const { executions } = openProject(`function main() {
    [{ toString: 'x' }, Object.create(null), { toString: { toString: 'x' } }].forEach(function (each) { console.log(each); });
  }`).run('main');
  expect(executions[0]?.error).toBeUndefined();
  expect(executions[0]?.logs.map(({ text }) => text)).toEqual([
    "{ toString: 'x' }",
    '{}',
    "{ toString: { toString: 'x' } }",
  ]);
});

test('facts 1.1: Logger prints as Java does, console as Node does', () => {
  const workspace = openProject(`function main() {
    var pet = { name: 'Bob', age: 25 }, ring = { of: [] };
    ring.of.push(ring);
    [pet, 100, 2.5, 12345678, 0, [['a', 1], [true, null]], { message: 'said', data: pet }, 'plain', DriveApp.Access.ANYONE,
     SpreadsheetApp.getActiveSheet().getRange('A1'), [], {}, ring].forEach(function (each) { Logger.log(each); console.log(each); });
    Logger.log('%s %s', pet, pet.age);
    Logger.log('%d and %.2f', 3, 1.5);
    console.log(pet, pet.age);
    console.log({ 'two words': "it's", at: new Date(0), when: undefined, run: main });
  }`);
  const logs = workspace.run('main').executions[0]?.logs.map(({ text }) => text) ?? [];
  expect(logs.filter((_, at) => at < 26 && at % 2 === 0)).toEqual([
    '{name=Bob, age=25.0}',
    '100.0',
    '2.5',
    '1.2345678E7',
    '0.0',
    '[[a, 1.0], [true, null]]',
    'said',
    'plain',
    'ANYONE',
    'Range',
    '[]',
    '{}',
    '{of=[(this Map)]}',
  ]);
  expect(logs.filter((_, at) => at < 26 && at % 2 === 1)).toEqual([
    "{ name: 'Bob', age: 25 }",
    '100',
    '2.5',
    '12345678',
    '0',
    "[ [ 'a', 1 ], [ true, null ] ]",
    "{ message: 'said', data: { name: 'Bob', age: 25 } }",
    'plain',
    'ANYONE',
    'Range',
    '[]',
    '{}',
    '{ of: [ [Circular] ] }',
  ]);
  expect(logs.slice(26)).toEqual([
    '{name=Bob, age=25.0} 25.0',
    '3 and 1.50',
    "{ name: 'Bob', age: 25 } 25",
    `{ 'two words': "it's", at: 1970-01-01T00:00:00.000Z, when: undefined, run: [Function: main] }`,
  ]);
});

test('an error keeps the frames of the project, named as in the editor', () => {
  const workspace = openProject({
    'Main.gs': 'function main() {\n  help();\n}',
    'Help.js': 'function help() { nothing.at(); }',
  });
  const { error, status } = workspace.run('main').executions[0] ?? {};
  expect(status).toBe('failed');
  expect(error).toMatchObject({ name: 'ReferenceError', message: 'nothing is not defined' });
  expect(error?.stack).toBe('    at help (Help:1:19)\n    at main (Main:2:3)');
});

test.each([
  'function MailApp() { return 1; }',
  'var MailApp = function () { return 1; };',
  'const MailApp = function () { return 1; };',
  'class MailApp { static call() { return 1; } }',
  'MailApp = function () { return 1; };',
  'this.MailApp = function () { return 1; };',
  'var before = MailApp; MailApp = function () { return 1; };',
])('a script may put its own in the place of a service: %s', (code) => {
  const workspace = openProject(`${code}\nfunction main() { return MailApp.call(); }`);
  expect(resultOf(workspace, 'main')).toBe(1);
});

test('a service is one and the same whenever it is named, and no loop over the global object meets it', () => {
  const code = `var first = Utilities; var found = []; for (var name in globalThis) found.push(name);
    function main() { return [first === Utilities, Utilities.sleep === first.sleep, found.indexOf('MailApp'), typeof MailApp]; }`;
  expect(resultOf(openProject(code), 'main')).toEqual([true, true, -1, 'object']);
});

test('facts 1.1: promises run, their errors fail the execution', () => {
  const workspace = openProject(`
    async function good() { await null; return 'done'; }
    async function bad() { await null; throw new TypeError('late'); }`);
  expect(resultOf(workspace, 'good')).toBe('done');
  expect(() => resultOf(workspace, 'bad')).toThrow('TypeError: late');
});

test('a function that is not there', () => {
  expect(() => resultOf(openProject('function main() {}'), 'other')).toThrow('Script function not found: other');
});

test('facts 1.2: an object’s method and a constant function can be called by name', () => {
  const workspace = openProject('var App = { go: function () { return "went"; } }; const arrow = () => "flew";');
  expect([resultOf(workspace, 'App.go'), resultOf(workspace, 'arrow')]).toEqual(['went', 'flew']);
});

test('facts 1.1: Intl formats by locale, eval and new Function work, the top level’s this is the global', () => {
  const workspace = openProject(`var top = this;
    function main() {
      var day = new Date(Date.UTC(2012, 11, 21, 12));
      return [day.toLocaleDateString('de-DE', { year: 'numeric', month: 'long', day: 'numeric' }), day.toLocaleDateString('de-DE'),
        eval('1 + 1'), new Function('return 3')(), top === globalThis, top.SpreadsheetApp === SpreadsheetApp];
    }`);
  expect(resultOf(workspace, 'main')).toEqual(['21. Dezember 2012', '21.12.2012', 2, 3, true, true]);
});

test('facts 1.2: a trigger keeps the name of its function only: one that ends in _ runs, a renamed one fails', () => {
  const workspace = openProject(`function install() {
      ['private_', 'gone'].forEach(function (name) { ScriptApp.newTrigger(name).timeBased().everyMinutes(5).create(); });
    }
    function private_() { console.log('ran'); }`);
  resultOf(workspace, 'install');
  const fired = workspace.clock.advance('PT5M').map((each) => each.logs[0]?.text ?? each.error?.message);
  expect(fired.sort()).toEqual(['Script function not found: gone', 'ran']);
});

test('facts 1.3: getUi throws without an open file: from the clock', () => {
  const workspace = openProject('function main() { SpreadsheetApp.getUi(); }');
  workspace.makeTrigger({ function: 'main', event: 'clock', schedule: { minutes: 5 } });
  expect(workspace.clock.advance('PT5M')[0]?.error?.message).toBe(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});
