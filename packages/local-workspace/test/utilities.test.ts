// Utilities: digests, signatures, texts as bytes, archives, dates as texts (facts 7.5, 11.13).
import { generateKeyPairSync, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { evaluate, openProject, resultOf } from './open-project.ts';

test('facts 7.5: archives hold what was put in, under its name; the default name is archive.zip', () => {
  const seen = evaluate(`
    var zip = Utilities.zip([Utilities.newBlob('é', 'text/plain', 'a.txt'), Utilities.newBlob('two', 'text/plain', 'b.txt')]);
    return [zip.getName(), zip.getContentType(), Utilities.unzip(zip).map(function (each) { return [each.getName(), each.getDataAsString()]; })];`);
  expect(seen).toEqual([
    'archive.zip',
    'application/zip',
    [
      ['a.txt', 'é'],
      ['b.txt', 'two'],
    ],
  ]);
});

test('facts 7.5: what is unpacked has the type its name tells; of a gzip the type is lost, and .gz of its name', () => {
  const seen = evaluate(`
    var told = function (each) { return [each.getName(), each.getContentType()]; };
    var blob = Utilities.newBlob('{}', 'text/x-odd', 'a.txt');
    var packed = Utilities.zip(['a.txt', 'b.json', 'c.XLSX', 'd', 'e.unknown'].map(function (name) { return blob.copyBlob().setName(name); }));
    return [Utilities.unzip(packed).map(told), told(Utilities.ungzip(Utilities.gzip(blob))), told(Utilities.ungzip(Utilities.gzip(blob, 'named'))),
      told(blob.setContentTypeFromExtension()), blob.setName('x').setContentTypeFromExtension().getContentType(), blob.isGoogleType()];`);
  expect(seen).toEqual([
    [
      ['a.txt', 'text/plain'],
      ['b.json', 'application/json'],
      ['c.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
      ['d', null],
      ['e.unknown', null],
    ],
    ['archive', null],
    ['named', null],
    ['a.txt', 'text/plain'],
    null,
    false,
  ]);
});

test('facts 7.5: a text is signed with an RSA key, as a service account signs its token', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
  const workspace = openProject(`
    function sign(key) {
      return [Utilities.computeRsaSha256Signature('é', key, Utilities.Charset.UTF_8), Utilities.computeRsaSha1Signature('a', key),
        Utilities.computeRsaSignature(Utilities.RsaAlgorithm.RSA_SHA_256, 'a', key)];
    }`);
  const signatures = resultOf(workspace, 'sign', key) as number[][];
  const [utf8 = [], sha1 = [], sha256 = []] = signatures.map((each) => Buffer.from(each.map((byte) => byte & 0xff)));
  expect([
    verify('RSA-SHA256', Buffer.from('é'), publicKey, Buffer.from(utf8)),
    verify('RSA-SHA1', Buffer.from('a'), publicKey, Buffer.from(sha1)),
    verify('RSA-SHA256', Buffer.from('a'), publicKey, Buffer.from(sha256)),
  ]).toEqual([true, true, true]);
  expect(() => resultOf(workspace, 'sign', 'no key')).toThrow('Invalid argument: key');
});

test('facts 7.5, 11.13: digests take texts as US_ASCII unless told, and give signed bytes', () => {
  const found = evaluate(`
    var utf8 = Utilities.Charset.UTF_8;
    var sign = function () { return Utilities.computeHmacSha256Signature.apply(Utilities, arguments); };
    var asked = sign('café', '€🙂', utf8);
    var plain = sign('café', '€🙂');
    return [sign('this is my input', 'my key - use a stronger one'), asked.slice(0, 4).concat(asked.slice(-2)),
      plain.slice(0, 4).concat(plain.slice(-2)),
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '€🙂').slice(0, 5)];`);
  expect(found).toEqual([
    [
      53, -75, -52, -25, -47, 86, -21, 14, -2, -57, 5, -13, 24, 105, -2, -84, 127, 115, -40, -75, -93, -27, -21, 34,
      -55, -117, -36, -103, -47, 116, -55, -61,
    ],
    [76, -16, 35, 99, -2, 115],
    [-125, 73, -127, -128, -123, -52],
    [-30, 112, -82, -77, 71],
  ]);
});

test('base64, blobs, csv and formatString', () => {
  const found = evaluate(`
    var blob = Utilities.newBlob('é');
    return [Utilities.base64EncodeWebSafe([-5, -1]), Utilities.newBlob(Utilities.base64Decode('w6k=')).getDataAsString(),
      blob.getBytes(), blob.getName(), blob.getContentType(),
      Utilities.parseCsv('a,"b ""c"", d"\\r\\n1,2\\n'), Utilities.formatString('%s %05.1f %d%% %-4s|', 'x', 3.14159, 7, 'ab'),
      Utilities.newBlob(Utilities.gzip(blob).getBytes()).getBytes().length > 2, Utilities.ungzip(Utilities.gzip(blob)).getDataAsString()];`);
  expect(found).toEqual([
    '-_8=',
    'é',
    [-61, -87],
    null,
    'text/plain',
    [
      ['a', 'b "c", d'],
      ['1', '2'],
    ],
    'x 003.1 7% ab  |',
    true,
    'é',
  ]);
});

test.each([
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", 'Asia/Pontianak', '2026-12-28T06:05:09.007+07:00'],
  ['EEEE d MMMM yy, h:mm a', 'GMT', 'Sunday 27 December 26, 11:05 PM'],
  ['YYYY w u D', 'Asia/Pontianak', '2027 1 1 362'],
  ["'it''s' k K Z z", 'UTC', "it's 23 11 +0000 UTC"],
  ['HH:mm', 'GMT+9', '08:05'],
  ['W F w', 'Asia/Pontianak', '5 4 1'],
  ['z zzzz', 'Asia/Pontianak', 'WIB Western Indonesia Time'],
  ['z', 'Europe/Berlin', 'CET'],
  ['z Z', 'GMT+5:30', 'GMT+05:30 +0530'],
  ['z', 'Nowhere', 'GMT'],
  ["h 'o''clock' a ''yy''", 'GMT', "11 o'clock PM '26'"],
])('facts 7.5: formatDate %j in %s is %j', (pattern, zone, text) => {
  const code = `return Utilities.formatDate(new Date('2026-12-27T23:05:09.007Z'), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)});`;
  expect(evaluate(code)).toBe(text);
});

test.each([
  ['3/12/2026 09:30', 'd/M/yyyy HH:mm', '2026-12-03T02:30:00.000Z'],
  ['20261203', 'yyyyMMdd', '2026-12-02T17:00:00.000Z'],
  ['Dec 3, 2026 4:00 PM', 'MMM d, yyyy h:mm a', '2026-12-03T09:00:00.000Z'],
  ['26-01-02', 'yy-MM-dd', '2026-01-01T17:00:00.000Z'],
  ['99-01-02', 'yy-MM-dd', '1999-01-01T17:00:00.000Z'],
  ['24:30', 'kk:mm', '1969-12-31T16:30:00.000Z'],
  ['3 December 2026 10:00 WITA', 'd LLLL yyyy HH:mm z', '2026-12-03T02:00:00.000Z'],
  ['2026-12-03T10:00+05', "yyyy-MM-dd'T'HH:mmX", '2026-12-03T05:00:00.000Z'],
])('parseDate %j by %j', (text, pattern, iso) => {
  const code = `return Utilities.parseDate(${JSON.stringify(text)}, 'Asia/Pontianak', ${JSON.stringify(pattern)}).toISOString();`;
  expect(evaluate(code)).toBe(iso);
});

test.each([
  ['a,', [['a', '']]],
  ['a\nb,', [['a'], ['b', '']]],
  ['a,""', [['a', '']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
  ['"x\ny";z', [['x\ny;z']]],
])('parseCsv %j', (text, rows) => {
  expect(evaluate(`return Utilities.parseCsv(${JSON.stringify(text)});`)).toEqual(rows);
});

test('texts in other charsets, and stores that know no name before it is set', () => {
  const got = evaluate(`
    var store = PropertiesService.getScriptProperties();
    CacheService.getScriptCache().putAll({ a: 1 });
    return [Utilities.newBlob([-23]).getDataAsString('ISO-8859-1'), Utilities.newBlob('').setDataFromString('é', 'ISO-8859-1').getBytes(),
      Utilities.newBlob('').setDataFromString('é', 'US-ASCII').getBytes(), Utilities.base64Encode('é'),
      Utilities.base64Encode('é', Utilities.Charset.US_ASCII), store.getProperty('constructor'),
      store.setProperty('__proto__', 'x').getProperty('__proto__'), CacheService.getScriptCache().get('a')];`);
  expect(got).toEqual(['é', [-23], [63], 'w6k=', 'Pw==', null, 'x', '1']);
});

test('facts 7.5: names and padding: archives, base64 for the web, uuids', () => {
  const seen = evaluate(`var packed = Utilities.gzip(Utilities.newBlob('x'));
    return [packed.getName(), packed.getContentType(), Utilities.ungzip(packed).getContentType(),
      Utilities.base64EncodeWebSafe('a'), /^[0-9a-f-]{36}$/.test(Utilities.getUuid())];`);
  expect(seen).toEqual(['archive.gz', 'application/x-gzip', null, 'YQ==', true]);
});
