// Mail, properties, cache, locks and templates (facts 6, 7.1, 7.2, 7.4, 7.6, 11.9).
import { expect, test } from 'vitest';
import { evaluate, OPEN_WEB_APP, openProject, resultOf } from './open-project.ts';

test('every way to send a mail', () => {
  const workspace = openProject(`function main() {
    MailApp.sendEmail('a@b.example', 'One', 'text');
    MailApp.sendEmail('a@b.example, Budi <c@d.example>', 'Two', 'text', { cc: 'e@f.example', bcc: 'g@h.example', name: 'Office', replyTo: 'r@office.example' });
    MailApp.sendEmail('a@b.example', 'reply@b.example', 'Three', 'text');
    MailApp.sendEmail({ to: 'a@b.example', subject: 'Four', htmlBody: '<b>é</b>',
      attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'invite.ics')] });
    GmailApp.sendEmail('a@b.example', 'Five', 'text');
    MailApp.sendEmail('a@b.example', 'Six', 'text', { noReply: true });
    return MailApp.getRemainingDailyQuota();
  }`);
  expect(resultOf(workspace, 'main')).toBe(1500 - 9);
  const mails = workspace.mails.list();
  expect(mails.map((each) => each.subject)).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
  expect(mails[1]).toMatchObject({
    from: 'Office <owner@office.example>',
    to: ['a@b.example', 'c@d.example'],
    cc: ['e@f.example'],
    bcc: ['g@h.example'],
    replyTo: 'r@office.example',
    at: '2026-12-01T16:45:00+07:00',
  });
  expect(mails[5]?.from).toBe('noreply@office.example');
  const four = workspace.mails.get(mails[3]?.id ?? '');
  expect(four).toMatchObject({
    html: '<b>é</b>',
    attachments: [{ name: 'invite.ics', type: 'text/calendar', size: 15 }],
  });
  expect(Buffer.from(four.attachments[0]?.bytes ?? []).toString()).toBe('BEGIN:VCALENDAR');
});

test.each([
  ['MailApp.sendEmail("", "s", "b")', 'Failed to send email: no recipient'],
  ['MailApp.sendEmail("nobody", "s", "b")', 'Invalid email: nobody'],
  ['MailApp.sendEmail("a@b.example", Array(252).join("x"), "b")', 'Argument too large: subject'],
  ['MailApp.sendEmail("a@b.example", "s", Array(500000).join("x"))', 'Limit Exceeded: Email Body Size.'],
  [
    'MailApp.sendEmail(Array(51).fill("a@b.example").join(), "s", "b")',
    'Limit Exceeded: Email Recipients Per Message.',
  ],
  [
    'PropertiesService.getScriptProperties().setProperty("a", Array(10000).join("x"))',
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  ],
  ['CacheService.getScriptCache().put(Array(252).join("x"), "v")', 'Argument too large: key'],
  ['CacheService.getScriptCache().put("a", Array(102402).join("x"))', 'Argument too large: value'],
  ['Utilities.newBlob([1, "x"])', 'Cannot convert x to byte.'],
  ['Utilities.newBlob("").setBytes([256])', 'Cannot convert 256 to byte.'],
  ['Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, [{}])', 'Cannot convert [object Object] to byte.'],
  ['Utilities.newBlob("x").getDataAsString("no such")', 'Invalid argument: no such'],
  ['Utilities.ungzip(Utilities.newBlob("x"))', 'Could not decompress gzip.'],
  ["Utilities.parseCsv('a,\"b')", 'Could not parse text.'],
  ['Utilities.formatDate(new Date("x"), "GMT", "yyyy")', 'Invalid argument: date. Should be of type: Date'],
  ['Utilities.formatDate(new Date(), "GMT", "yyyy\'T")', 'Unterminated quote'],
  [
    'PropertiesService.getScriptProperties().setProperties(null)',
    "don't match the method signature for PropertiesService",
  ],
  ['CacheService.getScriptCache().putAll(null)', "don't match the method signature for CacheService.Cache.putAll"],
  [
    'ScriptApp.newTrigger("main").forForm(null)',
    "(null) don't match the method signature for ScriptApp.TriggerBuilder.forForm",
  ],
  ['ScriptApp.newTrigger("main").forSpreadsheet(SpreadsheetApp.getActive()).create()', 'The trigger has no event.'],
  ['UrlFetchApp.fetchAll([null])', "don't match the method signature for UrlFetchApp.fetchAll"],
  ['HtmlService.createTemplateFromFile(null)', 'No HTML file named null was found.'],
  ['Utilities.formatString("%j", {})', "Unknown format conversion '%j'"],
  ['Utilities.computeHmacSha256Signature("a", [1])', "don't match the method signature"],
  [
    'var all = []; for (var i = 0; i < 251; i++) all.push(Utilities.newBlob("x", "text/plain", i + ".txt")); MailApp.sendEmail({ to: "a@b.example", subject: "s", body: "b", attachments: all })',
    'Limit exceeded: Email Attachments Per Message.',
  ],
  ['Utilities.sleep(300001)', 'Invalid argument: sleep'],
  ['Utilities.parseDate("x", "GMT", "yyyy")', 'Unparseable date: "x"'],
  [
    'Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, [1], Utilities.Charset.UTF_8)',
    "don't match the method signature",
  ],
])('%s', (code, message) => {
  expect(() => evaluate(code)).toThrow(message);
});

test('facts 8.1, 11.9: a consumer’s mail goes to 100 recipients in 24 hours', () => {
  const workspace = openProject(
    `function main() {
       for (var i = 0; i < 2; i++) MailApp.sendEmail(Array(50).fill('a@b.example').join(), 's', 'b');
       MailApp.sendEmail('a@b.example', 's', 'b');
     }
     function left() { return MailApp.getRemainingDailyQuota(); }`,
    { account: 'consumer' },
  );
  expect(() => resultOf(workspace, 'main')).toThrow('Exception: Service invoked too many times for one day: email.');
  expect(resultOf(workspace, 'left')).toBe(0);
  expect(workspace.quotas()).toContainEqual(
    expect.objectContaining({ name: 'mail recipients', account: 'owner@office.example', limit: 100, used: 100 }),
  );
  workspace.clock.advance('P1D');
  expect(resultOf(workspace, 'left')).toBe(100);
});

test('facts 6: a consumer has no address of nobody to send from', () => {
  const sent = "MailApp.sendEmail('a@b.example', 's', 'b', { noReply: true });";
  expect(() => evaluate(sent, { account: 'consumer' })).toThrow('Invalid argument: noReply');
});

test('facts 7.2: properties are texts, missing ones null, setters chain; stores are apart', () => {
  const found = evaluate(`
    var script = PropertiesService.getScriptProperties();
    script.setProperty('n', 25).setProperties({ a: 'x', b: true });
    PropertiesService.getUserProperties().setProperty('a', 'mine');
    script.deleteProperty('b');
    return [script.getProperties(), script.getProperty('none'), script.getKeys(), PropertiesService.getDocumentProperties().getKeys()];`);
  expect(found).toEqual([{ n: '25.0', a: 'x' }, null, ['n', 'a'], []]);
});

test('facts 7.2: a cache entry ends at its time', () => {
  const workspace = openProject(`
    function put() { CacheService.getScriptCache().put('a', 'x', 60); return CacheService.getScriptCache().get('a'); }
    function get() { return CacheService.getScriptCache().get('a'); }`);
  expect(resultOf(workspace, 'put')).toBe('x');
  workspace.clock.advance('PT61S');
  expect(resultOf(workspace, 'get')).toBe(null);
});

test('facts 7.1, 7.2: a script bound to nothing has no document lock, cache, properties or sheets', () => {
  const code = `function main() {
    return [LockService.getDocumentLock(), CacheService.getDocumentCache(), PropertiesService.getDocumentProperties(), SpreadsheetApp.getActive()];
  }`;
  const workspace = openProject(code, { settings: { container: 'none' } });
  expect(resultOf(workspace, 'main')).toEqual([null, null, null, null]);
  expect(workspace.sheets.list()).toEqual([]);
});

test('sleep moves the workspace’s clock', () => {
  expect(evaluate('var before = Date.now(); Utilities.sleep(1500); return Date.now() - before;')).toBe(1500);
});

test('a template’s code can be read and evaluated; with comments each line shows the one it comes from', () => {
  const template = `<b><?= name ?></b>
<? for (var i = 0; i < 2; i++) { ?>
  <i><?!= i ?></i>
<? } ?><?= null ?>`;
  const workspace = openProject({
    'Code.gs': `function main() {
      var name = '<Ani>';
      var template = HtmlService.createTemplateFromFile('List');
      template.name = name;
      var commented = template.getCodeWithComments();
      return [template.evaluate().getContent(), eval(template.getCode()).getContent(), eval(commented).getContent(),
        commented.split('\\n').filter(function (line) { return line.indexOf('// <b><?= name ?></b>') > 0; }).length];
    }`,
    'List.html': template,
  });
  const markup = '<b>&lt;Ani&gt;</b>\n\n  <i>0</i>\n\n  <i>1</i>\n';
  expect(resultOf(workspace, 'main')).toEqual([markup, markup, markup, 3]);
});

test.each([
  ['JSON', 'application/json; charset=utf-8'],
  ['RSS', 'application/rss+xml; charset=utf-8'],
  ['VCARD', 'text/vcard; charset=utf-8'],
])('a web app answers with the type of ContentService.MimeType.%s', (name, type) => {
  const code = `function doGet() { return ContentService.createTextOutput('x').setMimeType(ContentService.MimeType.${name}); }`;
  const workspace = openProject(code, { manifest: OPEN_WEB_APP });
  expect(workspace.exec({ method: 'GET' }).type).toBe(type);
});

test('the visitor’s browser is known in doGet, and nowhere else', () => {
  const workspace = openProject(
    `function doGet() { return ContentService.createTextOutput(String(HtmlService.getUserAgent())); }
     function main() { return HtmlService.getUserAgent(); }`,
    { manifest: OPEN_WEB_APP },
  );
  expect(workspace.exec({ method: 'GET', userAgent: 'Browser/1' }).body).toBe('Browser/1');
  expect(workspace.exec({ method: 'GET' }).body).toBe('null');
  expect(resultOf(workspace, 'main')).toBe(null);
});

test('facts 7.6: templates print escaped and raw, run code, and see variables and functions', () => {
  const workspace = openProject({
    'Code.gs': `function shout(text) { return text.toUpperCase(); }
      function main() {
        var page = HtmlService.createTemplateFromFile('Page');
        page.names = ['a<b', 'c'];
        var output = page.evaluate().setTitle('T').addMetaTag('viewport', 'width=device-width');
        return [output.getContent(), output.getTitle(), HtmlService.createHtmlOutputFromFile('Plain').getContent()];
      }`,
    'Page.html': '<? names.forEach(function (name) { ?><p><?= shout(name) ?>|<?!= name ?></p><? }) ?>',
    'Plain.html': '<p><?= name ?></p>',
  });
  expect(resultOf(workspace, 'main')).toEqual(['<p>A&lt;B|a<b</p><p>C|c</p>', 'T', '<p><?= name ?></p>']);
});

test('facts 7.1: a free lock is had at once and again by its holder, and one release lets it go', () => {
  const seen = evaluate(`var lock = LockService.getScriptLock();
    return [lock.tryLock(0), lock.tryLock(0), lock.hasLock(), (lock.releaseLock(), lock.hasLock())];`);
  expect(seen).toEqual([true, true, true, false]);
});

test('facts 7.1: a wait below 0 is over at once, even where the lock is free', () => {
  const seen = evaluate(`var lock = LockService.getScriptLock();
    var told;
    try { lock.waitLock(-1); } catch (error) { told = String(error); }
    return [lock.tryLock(-1), lock.hasLock(), told, lock.hasLock(), lock.tryLock(0)];`);
  const text = 'Exception: Lock timeout: another process was holding the lock for too long.';
  expect(seen).toEqual([false, false, text, false, true]);
});

test('calls of a cache and a lock that only act give null, as live tests of gas-fakes saw of put and remove', () => {
  const seen = evaluate(`var cache = CacheService.getScriptCache();
    var lock = LockService.getScriptLock();
    return [cache.put('a', 1), cache.put('a', 1, 60), cache.putAll({ b: 2, c: 3, d: 4 }), cache.remove('a'), cache.removeAll(['b', 'c']),
      lock.waitLock(0), lock.releaseLock()].map(function (each) { return each === null; }).concat(cache.getAll(['a', 'b', 'c', 'd']));`);
  expect(seen).toEqual([true, true, true, true, true, true, true, { d: '4' }]);
});

test('facts 7.2: a store of properties ends at 500 KB; a cache keeps what ends last, 6 hours at most', () => {
  const fill = `var store = PropertiesService.getScriptProperties();
    for (var i = 0; i < 70; i++) store.setProperty('k' + i, Array(8000).join('x'));`;
  expect(() => evaluate(fill)).toThrow('You have exceeded the property storage quota.');
  const workspace = openProject(`function put() {
      var cache = CacheService.getScriptCache();
      for (var i = 0; i <= 1000; i++) cache.put('k' + i, 'v', 1000 + i);
      cache.put('long', 'v', 100000);
      return [cache.get('k0'), cache.get('k101'), cache.get('k1000')];
    }
    function get() { return CacheService.getScriptCache().get('long'); }`);
  expect(resultOf(workspace, 'put')).toEqual([null, 'v', 'v']);
  workspace.clock.advance('PT5H59M');
  expect(resultOf(workspace, 'get')).toBe('v');
  workspace.clock.advance('PT1M');
  expect(resultOf(workspace, 'get')).toBe(null);
});

test('facts 7.4: a visitor has a key of their own for thirty days, whoever they are', () => {
  const workspace = openProject('function key() { return Session.getTemporaryActiveUserKey(); }');
  const key = (as: string) => workspace.run('key', [], as).value;
  const [first, other] = [key('owner@office.example'), key('colleague@office.example')];
  expect([key('owner@office.example') === first, first === other]).toEqual([true, false]);
  workspace.clock.advance('P30D');
  expect(key('owner@office.example')).not.toBe(first);
});

test('the old ScriptProperties and UserProperties are the same stores', () => {
  expect(
    evaluate(`ScriptProperties.setProperty('a', 'b'); UserProperties.setProperty('c', 'd');
      return [PropertiesService.getScriptProperties().getProperty('a'), PropertiesService.getUserProperties().getKeys()];`),
  ).toEqual(['b', ['c']]);
});
