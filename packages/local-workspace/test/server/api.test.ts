// Every endpoint: what a good request asks of the workspace and gets.
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../src/server/api-index.ts';
import { createApp } from '../../src/server/app.ts';
import { ask, EVENTS, type Method, SHEET, times } from './ask.ts';
import { type Call, fakeWorkspace } from './fake-workspace.ts';

const good: [Method, string, unknown, Call | undefined, unknown][] = [
  ['GET', '/api', undefined, undefined, { endpoints: expect.any(Array) }],
  ['GET', '/api/tour', undefined, undefined, []],
  [
    'GET',
    '/api/workspace',
    undefined,
    undefined,
    {
      title: 'Kantor',
      people: [{ email: 'pemilik@contoh.go.id' }],
      forms: [{ id: 'f1', title: 'Pendaftaran', open: true }],
      spreadsheets: [{ id: 's1', title: 'Buku Tamu' }],
      hasWebApp: false,
    },
  ],
  ['GET', '/api/problems', undefined, undefined, []],
  ['GET', '/api/forms', undefined, undefined, [{ id: 'f1', items: [{ title: 'Nama' }] }]],
  ['GET', '/api/forms/f1', undefined, undefined, { title: 'Pendaftaran' }],
  [
    'POST',
    '/api/forms/f1/responses',
    { answers: { Nama: 'Ani' }, email: 'ani@contoh.org' },
    ['respond', 'f1', { Nama: 'Ani' }, 'ani@contoh.org'],
    { responseId: 'r1', executions: [{ id: 'x1' }] },
  ],
  [
    'POST',
    '/api/forms/Pendaftaran/responses',
    { answers: { Nama: 'Ani' } },
    ['respond', 'f1', { Nama: 'Ani' }, undefined],
    { responseId: 'r1' },
  ],
  [
    'POST',
    '/api/forms/f1/check',
    { answers: {} },
    ['checkPage', 'f1', {}, ''],
    { errors: { 11: 'This is a required question' }, next: '12' },
  ],
  ['POST', '/api/forms/f1/check', { answers: { 11: 'Ani' }, page: '12' }, ['checkPage', 'f1', { 11: 'Ani' }, '12'], {}],
  ['GET', '/api/forms/f1/responses/r1', undefined, undefined, { answers: { 11: 'Ani' } }],
  [
    'PUT',
    '/api/forms/f1/responses/r1',
    { answers: { Nama: 'Ani' } },
    ['editResponse', 'r1', { Nama: 'Ani' }, undefined],
    { responseId: 'r1' },
  ],
  ['GET', '/api/sheets', undefined, undefined, [{ name: 'Daftar Hadir', hidden: false, rows: 100, columns: 26 }]],
  ['GET', '/api/sheets?spreadsheet=Buku%20Tamu', undefined, undefined, [{ name: 'Daftar Hadir' }]],
  ['GET', SHEET, undefined, ['read', 'Daftar Hadir', { display: false }], { values: [['Nama'], ['Ani']] }],
  [
    'GET',
    `${SHEET}?display=1&spreadsheet=s1`,
    undefined,
    ['read', 'Daftar Hadir', { display: true, spreadsheet: 's1' }],
    {},
  ],
  [
    'POST',
    `${SHEET}/edits`,
    { range: 'C5', value: 'x', as: 'ani@contoh.org' },
    ['edit', 'Daftar Hadir', { range: 'C5', value: 'x' }, 'ani@contoh.org', undefined],
    { executions: [{ id: 'x1' }] },
  ],
  [
    'POST',
    `${SHEET}/edits`,
    { range: 'C5', value: null },
    ['edit', 'Daftar Hadir', { range: 'C5', value: null }, undefined, undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/edits?spreadsheet=s1`,
    { range: 'A1', values: [[1, true]] },
    ['edit', 'Daftar Hadir', { range: 'A1', values: [[1, true]] }, undefined, 's1'],
    {},
  ],
  [
    'POST',
    `${SHEET}/rows`,
    { insert: { before: 2, count: 3 } },
    ['insertRows', 'Daftar Hadir', { before: 2, count: 3 }, undefined, undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/rows`,
    { delete: { from: 2 } },
    ['deleteRows', 'Daftar Hadir', { from: 2 }, undefined, undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/rows`,
    { move: { from: 5, before: 2 }, as: 'ani@contoh.org' },
    ['moveRows', 'Daftar Hadir', { from: 5, before: 2 }, 'ani@contoh.org', undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/columns`,
    { insert: { before: 2 } },
    ['insertColumns', 'Daftar Hadir', { before: 2 }, undefined, undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/columns`,
    { delete: { from: 2, count: 2 } },
    ['deleteColumns', 'Daftar Hadir', { from: 2, count: 2 }, undefined, undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/columns?spreadsheet=s1`,
    { move: { from: 1, before: 4 } },
    ['moveColumns', 'Daftar Hadir', { from: 1, before: 4 }, undefined, 's1'],
    {},
  ],
  [
    'POST',
    `${SHEET}/columns`,
    { resize: { from: 2, count: 3, width: 240 }, as: 'ani@contoh.org' },
    ['resizeColumns', 'Daftar Hadir', { from: 2, count: 3, width: 240 }, 'ani@contoh.org', undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/columns`,
    { hide: { from: 2, hidden: true } },
    ['hideColumns', 'Daftar Hadir', { from: 2, hidden: true }, undefined, undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/rows`,
    { hide: { from: 3, count: 2, hidden: false } },
    ['hideRows', 'Daftar Hadir', { from: 3, count: 2, hidden: false }, undefined, undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/rows`,
    { fold: { from: 3, depth: 1, collapsed: true } },
    ['foldRows', 'Daftar Hadir', { from: 3, depth: 1, collapsed: true }, undefined, undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/columns`,
    { fold: { from: 2, depth: 2, collapsed: false }, as: 'ani@contoh.org' },
    ['foldColumns', 'Daftar Hadir', { from: 2, depth: 2, collapsed: false }, 'ani@contoh.org', undefined],
    {},
  ],
  ['POST', `${SHEET}/rows`, { freeze: 0 }, ['freezeRows', 'Daftar Hadir', 0, undefined, undefined], {}],
  ['POST', `${SHEET}/columns`, { freeze: 2 }, ['freezeColumns', 'Daftar Hadir', 2, undefined, undefined], {}],
  [
    'POST',
    `${SHEET}/format`,
    { range: 'A1:B2', format: { bold: true, colour: '#ff0000', background: null, align: 'center', wrap: 'clip' } },
    [
      'format',
      'Daftar Hadir',
      { range: 'A1:B2', format: { bold: true, colour: '#ff0000', background: null, align: 'center', wrap: 'clip' } },
      undefined,
      undefined,
    ],
    {},
  ],
  [
    'POST',
    `${SHEET}/format`,
    { range: 'C1', as: 'ani@contoh.org' },
    ['format', 'Daftar Hadir', { range: 'C1' }, 'ani@contoh.org', undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/sort`,
    { column: 2, ascending: false },
    ['sort', 'Daftar Hadir', { column: 2, ascending: false }, undefined, undefined],
    {},
  ],
  [
    'POST',
    `${SHEET}/filter`,
    { column: 2, values: ['a'] },
    ['filter', 'Daftar Hadir', { column: 2, values: ['a'] }, undefined, undefined],
    {},
  ],
  ['GET', '/download/s1.xlsx', undefined, ['xlsx', 's1'], 'PK'],
  ['GET', '/download/Buku%20Tamu.xlsx', undefined, ['xlsx', 's1'], 'PK'],
  ['POST', '/api/sheets', { name: 'Arsip' }, ['addTab', 'Arsip', undefined, undefined], { id: 0, executions: [{}] }],
  ['POST', '/api/sheets?spreadsheet=s1', undefined, ['addTab', undefined, undefined, 's1'], {}],
  ['PATCH', SHEET, { name: 'Arsip' }, ['renameTab', 'Daftar Hadir', 'Arsip', undefined, undefined], { id: 0 }],
  ['PATCH', SHEET, { hidden: true }, ['hideTab', 'Daftar Hadir', true, undefined, undefined], { id: 0 }],
  ['DELETE', SHEET, undefined, ['removeTab', 'Daftar Hadir', undefined, undefined], { executions: [{}] }],
  [
    'POST',
    `${SHEET}/selection`,
    { range: 'A5:D5', as: 'ani@contoh.org' },
    ['select', 'Daftar Hadir', 'A5:D5', 'ani@contoh.org', undefined],
    { sheet: 'Daftar Hadir', range: 'A5:D5' },
  ],
  [
    'POST',
    '/api/forms',
    { title: 'Pinjam', items: [{ type: 'TEXT', title: 'Nama' }], responsesTo: null },
    ['makeForm', { title: 'Pinjam', items: [{ type: 'TEXT', title: 'Nama' }], responsesTo: null }, undefined],
    { id: 'f1' },
  ],
  ['POST', '/api/forms', { bound: true, items: [] }, ['makeForm', { bound: true, items: [] }, undefined], { id: 'f1' }],
  [
    'POST',
    '/api/forms/f1/items',
    { type: 'TEXT', title: 'Nama', position: 1, as: 'ani@contoh.org' },
    ['addItem', 'f1', { type: 'TEXT', title: 'Nama' }, 1, 'ani@contoh.org'],
    { id: 'f1' },
  ],
  [
    'PATCH',
    '/api/forms/f1/items/11',
    { required: true, position: 2 },
    ['editItem', 'f1', '11', { required: true, position: 2 }, undefined],
    { id: 'f1' },
  ],
  [
    'DELETE',
    '/api/forms/f1/items/11?as=ani@contoh.org',
    undefined,
    ['removeItem', 'f1', '11', 'ani@contoh.org'],
    { id: 'f1' },
  ],
  ['POST', '/api/calendars', { name: 'Ruang' }, ['makeCalendar', 'Ruang', undefined], { id: 'ruang@kalender' }],
  [
    'POST',
    '/api/triggers',
    { function: 'hitung', event: 'clock', schedule: { days: 1, hour: 7 } },
    ['makeTrigger', { function: 'hitung', event: 'clock', schedule: { days: 1, hour: 7 } }, undefined],
    { uid: 't1' },
  ],
  ['DELETE', '/api/triggers/t1', undefined, ['removeTrigger', 't1'], []],
  [
    'POST',
    `${SHEET}/unprotect`,
    { as: 'ani@contoh.org' },
    ['unprotect', 'Daftar Hadir', 'ani@contoh.org', undefined],
    {},
  ],
  ['POST', `${SHEET}/undo`, { as: 'ani@contoh.org' }, ['undo', 'ani@contoh.org', undefined], {}],
  ['POST', '/api/open', { as: 'ani@contoh.org' }, ['open', 'ani@contoh.org'], { executions: [{}] }],
  [
    'POST',
    '/api/mails/drafts',
    { as: 'ani@contoh.org', subject: 'Halo', text: 'a', html: '<b>a</b>' },
    ['draft', { subject: 'Halo', text: 'a', html: '<b>a</b>' }, 'ani@contoh.org'],
    { id: 'm1' },
  ],
  ['GET', '/api/mails/drafts?as=ani@contoh.org', undefined, ['drafts', 'ani@contoh.org'], [{ id: 'm1' }]],
  ['POST', '/api/open', undefined, ['open', undefined], {}],
  ['GET', '/api/menus?as=ani@contoh.org', undefined, ['menus', 'ani@contoh.org'], [{ menu: 'Kantor' }]],
  ['POST', '/api/menu', { item: 'Sapa', answers: ['OK'] }, ['menu', 'Sapa', undefined, ['OK']], {}],
  ['POST', '/api/run', { function: 'hitung', args: [1, 2] }, ['run', 'hitung', [1, 2], undefined], { value: 3 }],
  [
    'POST',
    '/api/script-run',
    { function: 'hitung', args: [] },
    ['scriptRun', 'hitung', [], undefined, 'web-app', undefined],
    { value: null },
  ],
  [
    'POST',
    '/api/script-run',
    { function: 'hitung', origin: 'document', deployment: 'd1' },
    ['scriptRun', 'hitung', undefined, undefined, 'document', 'd1'],
    {},
  ],
  ['GET', '/api/mails', undefined, ['mails', {}], [{ id: 'm1', to: ['tamu@contoh.org'], subject: 'Diterima' }]],
  [
    'GET',
    '/api/mails?reader=tamu@contoh.org&words=kata%20lain',
    undefined,
    ['mails', { reader: 'tamu@contoh.org', words: 'kata lain' }],
    [{}],
  ],
  [
    'GET',
    '/api/mails/m1',
    undefined,
    undefined,
    {
      text: expect.stringContaining('Halo'),
      attachments: [{ name: 'acara "1".ics', type: 'text/calendar', size: 3, events: [] }],
      links: { 'https://docs.google.com/forms/d/e/f1/viewform?usp=x': '/form/f1?usp=x' },
    },
  ],
  ['GET', '/api/mails/m1/page?as=tamu@contoh.org', undefined, undefined, expect.stringContaining('<p>Halo</p>')],
  ['POST', '/api/mails/m1/read', { as: 'ani@contoh.org' }, ['mark', 'm1', 'ani@contoh.org', true], { id: 'm1' }],
  ['POST', '/api/mails/m1/read', { as: 'ani@contoh.org', read: false }, ['mark', 'm1', 'ani@contoh.org', false], {}],
  [
    'POST',
    '/api/mails',
    { as: 'tamu@contoh.org', to: 'ani@contoh.org', subject: 'Re: Diterima', text: 'Ya', answers: 'm1' },
    ['write', { to: 'ani@contoh.org', subject: 'Re: Diterima', text: 'Ya', answers: 'm1' }, 'tamu@contoh.org'],
    { id: 'm1' },
  ],
  ['GET', '/api/mails/m1.eml', undefined, undefined, 'Subject: Diterima\r\n\r\nHalo'],
  ['GET', '/api/mails/m1/attachments/1', undefined, undefined, 'ABC'],
  ['GET', '/api/calendars', undefined, undefined, [{ id: 'ruang@kalender', name: 'Ruang' }]],
  ['GET', '/api/calendars/ruang%40kalender.ics', undefined, undefined, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
  [
    'GET',
    `${EVENTS}?from=2026-12-01T00:00:00%2B07:00`,
    undefined,
    ['events', 'ruang@kalender', '2026-12-01T00:00:00+07:00', undefined],
    [{ id: 'e1', start: times.start }],
  ],
  [
    'GET',
    `${EVENTS}?from=2026-12-01T00:00:00+07:00&to=2026-12-03T00:00:00Z`,
    undefined,
    ['events', 'ruang@kalender', '2026-12-01T00:00:00+07:00', '2026-12-03T00:00:00Z'],
    [{}],
  ],
  [
    'POST',
    EVENTS,
    { title: 'Rapat', ...times, as: 'ani@contoh.org' },
    ['create', 'ruang@kalender', { title: 'Rapat', ...times }, 'ani@contoh.org'],
    { id: 'e1' },
  ],
  [
    'POST',
    EVENTS,
    { start: '2026-12-02', end: '2026-12-03' },
    ['create', 'ruang@kalender', { start: '2026-12-02', end: '2026-12-03' }, undefined],
    {},
  ],
  [
    'PATCH',
    `${EVENTS}/e1`,
    { end: '2026-12-02T11:00:00+07:00' },
    ['patch', 'ruang@kalender', 'e1', { end: '2026-12-02T11:00:00+07:00' }, undefined],
    { id: 'e1' },
  ],
  [
    'DELETE',
    `${EVENTS}/e1?as=ani@contoh.org`,
    undefined,
    ['remove', 'ruang@kalender', 'e1', 'ani@contoh.org'],
    { removed: 'e1' },
  ],
  ['POST', '/api/questions/x1', { button: 'YES' }, ['answer', 'x1', { button: 'YES', text: '' }], { dialogs: [] }],
  ['GET', '/api/clock', undefined, undefined, { now: '2026-12-01T16:45:00+07:00', frozen: true }],
  [
    'POST',
    '/api/clock',
    { set: '2026-12-02T01:00:00Z' },
    undefined,
    { now: '2026-12-02T08:00:00+07:00', executions: [] },
  ],
  ['POST', '/api/clock', { advance: 'PT30M' }, ['advance', 'PT30M'], { executions: [{ id: 'x1' }] }],
  ['POST', '/api/clock', { real: true }, ['real'], { executions: [] }],
  ['GET', '/api/executions', undefined, undefined, [{ id: 'x1', operations: 2 }, { id: 'x2' }]],
  ['GET', '/api/executions?last=1', undefined, undefined, [{ id: 'x2' }]],
  ['GET', '/api/executions/x1', undefined, undefined, { function: 'saatDiubah' }],
  [
    'GET',
    '/api/executions/x2',
    undefined,
    undefined,
    { error: { name: 'Error', message: 'rusak', stack: 'at f (Code:1:2)', source: 'at f (src/main.ts:3:4)' } },
  ],
  ['GET', '/api/triggers', undefined, undefined, []],
  ['GET', '/api/quotas', undefined, undefined, []],
  ['POST', '/api/triggers/t1', { disabled: true }, ['disableTrigger', 't1', true], []],
  ['POST', '/api/triggers/t1/run', undefined, ['fireTrigger', 't1'], { executions: [{ id: 'x1' }] }],
  [
    'POST',
    '/api/quotas',
    { name: 'mail recipients', left: 3, as: 'ani@contoh.org' },
    ['leaveQuota', 'mail recipients', 3, 'ani@contoh.org'],
    [],
  ],
  ['POST', '/api/consent', { as: 'ani@contoh.org', scopes: [] }, ['consent', 'ani@contoh.org', []], { scopes: [] }],
  ['POST', '/api/consent', { as: 'ani@contoh.org', scopes: null }, ['consent', 'ani@contoh.org', null], {}],
  ['GET', '/api/faults', undefined, undefined, { pending: [] }],
  [
    'POST',
    '/api/faults',
    { at: { method: 'Range.setValues' }, effect: { kill: { first: 1 } } },
    ['plan', { at: { method: 'Range.setValues' }, effect: { kill: { first: 1 } } }],
    { pending: [] },
  ],
  ['DELETE', '/api/faults', undefined, ['clear'], { pending: [] }],
  ['POST', '/api/reset', undefined, ['setup'], { executions: [{ id: 'x1' }] }],
  ['GET', '/api/readings', undefined, undefined, []],
  ['PUT', '/api/readings', { appendRow: 'by-format' }, ['setReadings', { appendRow: 'by-format' }], []],
  [
    'GET',
    '/api/deployments',
    undefined,
    undefined,
    [{ id: 'd1', account: 'pemilik@contoh.go.id', access: 'ANYONE_ANONYMOUS', path: '/exec' }],
  ],
  [
    'POST',
    '/api/deployments',
    { as: 'ani@contoh.org', access: 'ANYONE' },
    ['makeDeployment', { access: 'ANYONE' }, 'ani@contoh.org'],
    { id: 'd1' },
  ],
  [
    'PATCH',
    '/api/deployments/d1',
    { access: 'MYSELF' },
    ['changeDeployment', 'd1', { access: 'MYSELF' }],
    { id: 'd1' },
  ],
  ['DELETE', '/api/deployments/d1', undefined, ['archiveDeployment', 'd1'], [{ id: 'd1' }]],
  [
    'PATCH',
    '/api/forms/f1',
    { accepting: false, responders: 'domain' },
    ['setDoor', 'f1', { accepting: false, responders: 'domain' }],
    { id: 'f1' },
  ],
  ['PUT', '/api/sharing', { link: 'viewer' }, ['share', 'viewer', undefined], { link: 'viewer' }],
  [
    'PUT',
    '/api/network',
    { url: 'https://contoh.org/', answer: { status: 500 } },
    ['answerOfNetwork', 'https://contoh.org/', { status: 500 }],
    { answer: { status: 500 } },
  ],
  ['GET', '/api/network', undefined, ['requestsOfNetwork'], []],
  ['POST', '/api/reset', { empty: true }, ['reset'], { executions: [] }],
];

describe('a good request', () => {
  it.each(good)('%s %s %j', async (method, path, body, call, expected) => {
    const { status, answer, calls } = await ask(method, path, body);
    expect(answer).toEqual(shaped(expected));
    expect(status).toBe(200);
    if (call) expect(calls.at(-1)).toEqual(call);
  });
});

/** Expected objects may name only some of the fields. */
function shaped(expected: unknown): unknown {
  if (Array.isArray(expected)) return expected.map(shaped);
  if (expected === null || typeof expected !== 'object' || 'asymmetricMatch' in expected) return expected;
  return expect.objectContaining(
    Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, shaped(value)])),
  );
}

/** The parts of the facade that have acts of their own. */
const PARTS: readonly string[] = [
  ...['clock', 'forms', 'sheets', 'mails', 'calendars', 'faults', 'readings', 'deployments', 'network'],
];

/** What whoever holds a workspace asks or does, and nobody over HTTP. */
const FOR_TESTS: readonly string[] = [
  ...['account', 'container', 'push', 'addService', 'meet', 'fresh', 'clock.tick'],
  ...['sheets.shareByLink', 'copy', 'restore', 'save', 'as'],
];
/** Told in tests of their own. */
const elsewhere: [Method, string, unknown][] = [
  ['POST', '/api/crowd', { edits: [{ sheet: 'Daftar Hadir', range: 'A1', value: 1 }] }],
  ['GET', `${SHEET}?look=1`, undefined],
  ['POST', '/api/spreadsheets', {}],
  ['GET', '/exec', undefined],
];

it('has a row for whatever the facade lets people do', async () => {
  const used = new Set<string>();
  const watched = <Part extends object>(part: Part, path = ''): Part =>
    new Proxy(part, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        used.add(path + String(name));
        return PARTS.includes(String(name)) ? watched(value as object, `${String(name)}.`) : value;
      },
    });
  for (const [method, path, body] of [...good, ...elsewhere]) {
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    await createApp(watched(fakeWorkspace().workspace)).request(path, { method, ...text });
  }
  const { workspace } = fakeWorkspace();
  const acts = Object.entries(workspace).flatMap(([name, each]) =>
    PARTS.includes(name) ? Object.keys(each).map((inner) => `${name}.${inner}`) : name,
  );
  expect(new Set(acts.filter((each) => !used.has(each)))).toEqual(new Set(FOR_TESTS));
});

it('describes every route at /api, and no other', () => {
  const { workspace } = fakeWorkspace();
  const served = createApp(workspace).routes.filter(
    ({ method, path }) => method !== 'ALL' && /^\/(api|download|exec$)/.test(path),
  );
  const plain = (path: string) => path.replaceAll(/\{[^}]*\}/g, '').replace(':file', ':id');
  const key = (method: string, path: string) => `${method} ${plain(path).replace(/\.(eml|ics|xlsx)$/, '')}`;
  expect(new Set(endpoints().map(({ method, path }) => key(method, path)))).toEqual(
    new Set(served.map(({ method, path }) => key(method, path))),
  );
});

it('tells in English what each address takes and answers, with every bracket closed', () => {
  const count = (text: string, signs: string) => [...text].filter((each) => signs.includes(each)).length;
  for (const { path, does, body = '', answer } of endpoints()) {
    const words = [does, body, answer].join(' ').replaceAll('[?from, ?to)', '');
    expect(count(words, '{[('), path).toBe(count(words, '}])'));
    expect(words, path).not.toMatch(/\b(angka|teks|tanggal|jam|butir|atau|lembar)\b/i);
  }
});

it('tells a body as its schema reads it', () => {
  const told = new Map(endpoints().map(({ method, path, body }) => [`${method} ${path}`, body]));
  expect(told.get('POST /api/clock')).toBe('{set: instant | advance: "PT30M" | real: true}');
  expect(told.get('POST /api/sheets/:name/edits')).toBe(
    '{value: (text | number | boolean | null) | values: [[text | number | boolean | null]], range, source?, as?}',
  );
  expect(told.get('POST /api/network')).toBeUndefined();
  expect(told.get('PUT /api/network')).toBe(
    '{url, answer: null | "unreachable" | {status?: number, text?, base64?, headers?: {name: text}, location?, relay?}}',
  );
});

it('gives a file the name it has, quotes and all', async () => {
  const { headers } = await ask('GET', '/api/mails/m1/attachments/1');
  expect(headers.get('Content-Disposition')).toContain("filename*=UTF-8''acara%20%221%22.ics");
});
