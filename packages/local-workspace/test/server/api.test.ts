// Every endpoint: what a good request asks of the workspace and gets.
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../src/server/api-index.ts';
import { createApp } from '../../src/server/app.ts';
import { ask, EVENTS, SHEET, times } from './ask.ts';
import { type Call, fakeWorkspace } from './fake-workspace.ts';

/** The person who acts, and the spreadsheet in which they do. */
const ANI = 'ani@contoh.org';
const HERE = 'Daftar Hadir';

/** What is read: where, what is told of it, and what is asked of the workspace where that is not plain. */
const reads: [path: string, answer: unknown, call?: Call][] = [
  ['/api', { endpoints: expect.any(Array) }],
  ['/api/tour', []],
  [
    '/api/workspace',
    {
      title: 'Kantor',
      people: [{ email: 'pemilik@contoh.go.id' }],
      forms: [{ id: 'f1', title: 'Pendaftaran', open: true }],
      spreadsheets: [{ id: 's1', title: 'Buku Tamu' }],
      hasWebApp: false,
    },
  ],
  ['/api/problems', []],
  ['/api/forms', [{ id: 'f1', items: [{ title: 'Nama' }] }]],
  ['/api/forms/f1', { title: 'Pendaftaran' }],
  ['/api/forms/f1/responses/r1', { answers: { 11: 'Ani' } }],
  ['/api/sheets', [{ name: HERE, hidden: false, rows: 100, columns: 26 }]],
  ['/api/sheets?spreadsheet=Buku%20Tamu', [{ name: HERE }]],
  [SHEET, { values: [['Nama'], ['Ani']] }, ['read', HERE, { display: false }]],
  [`${SHEET}?display=1&spreadsheet=s1`, {}, ['read', HERE, { display: true, spreadsheet: 's1' }]],
  ['/download/s1.xlsx', 'PK', ['xlsx', 's1']],
  ['/download/Buku%20Tamu.xlsx', 'PK', ['xlsx', 's1']],
  [`/api/mails/drafts?as=${ANI}`, [{ id: 'm1' }], ['drafts', ANI]],
  [`/api/menus?as=${ANI}`, [{ menu: 'Kantor' }], ['menus', ANI]],
  ['/api/mails', [{ id: 'm1', to: ['tamu@contoh.org'], subject: 'Diterima' }], ['mails', {}]],
  [`/api/mails?reader=${ANI}&words=kata%20lain`, [{}], ['mails', { reader: ANI, words: 'kata lain' }]],
  [
    '/api/mails/m1',
    {
      text: expect.stringContaining('Halo'),
      attachments: [{ name: 'acara "1".ics', type: 'text/calendar', size: 3, events: [] }],
      links: { 'https://docs.google.com/forms/d/e/f1/viewform?usp=x': '/form/f1?usp=x' },
    },
  ],
  ['/api/mails/m1/page?as=tamu@contoh.org', expect.stringContaining('<p>Halo</p>')],
  ['/api/mails/m1.eml', 'Subject: Diterima\r\n\r\nHalo'],
  ['/api/mails/m1/attachments/1', 'ABC'],
  ['/api/calendars', [{ id: 'ruang@kalender', name: 'Ruang' }]],
  ['/api/calendars/ruang%40kalender.ics', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
  [
    `${EVENTS}?from=2026-12-01T00:00:00%2B07:00`,
    [{ id: 'e1', start: times.start }],
    ['events', 'ruang@kalender', '2026-12-01T00:00:00+07:00', undefined],
  ],
  [
    `${EVENTS}?from=2026-12-01T00:00:00+07:00&to=2026-12-03T00:00:00Z`,
    [{}],
    ['events', 'ruang@kalender', '2026-12-01T00:00:00+07:00', '2026-12-03T00:00:00Z'],
  ],
  ['/api/clock', { now: '2026-12-01T16:45:00+07:00', frozen: true }],
  ['/api/executions', [{ id: 'x1', operations: 2 }, { id: 'x2' }]],
  ['/api/executions?last=1', [{ id: 'x2' }]],
  ['/api/executions/x1', { function: 'saatDiubah' }],
  [
    '/api/executions/x2',
    { error: { name: 'Error', message: 'rusak', stack: 'at f (Code:1:2)', source: 'at f (src/main.ts:3:4)' } },
  ],
  ['/api/triggers', []],
  ['/api/quotas', []],
  ['/api/faults', { pending: [] }],
  ['/api/readings', []],
  ['/api/deployments', [{ id: 'd1', account: 'pemilik@contoh.go.id', access: 'ANYONE_ANONYMOUS', path: '/exec' }]],
  ['/api/network', [], ['requestsOfNetwork']],
];

/** What is done in a tab by a body that the workspace is given as it is. */
const edits: [path: string, act: string, what: object][] = [
  ['edits', 'edit', { range: 'C5', value: 'x' }],
  ['edits', 'edit', { range: 'C5', value: null }],
  ['edits', 'edit', { range: 'A1', values: [[1, true]] }],
  ['format', 'format', { range: 'A1:B2', format: { bold: true, colour: '#ff0000', background: null, wrap: 'clip' } }],
  ['format', 'format', { range: 'C1' }],
  ['sort', 'sort', { column: 2, ascending: false }],
  ['filter', 'filter', { column: 2, values: ['a'] }],
];

/** What is done to rows and columns: `{ insert: { before: 2 } }` is given as `{ before: 2 }`. */
const lines: [path: string, deed: string, act: string, what: unknown][] = [
  ['rows', 'insert', 'insertRows', { before: 2, count: 3 }],
  ['rows', 'delete', 'deleteRows', { from: 2 }],
  ['rows', 'move', 'moveRows', { from: 5, before: 2 }],
  ['rows', 'hide', 'hideRows', { from: 3, count: 2, hidden: false }],
  ['rows', 'fold', 'foldRows', { from: 3, depth: 1, collapsed: true }],
  ['rows', 'freeze', 'freezeRows', 0],
  ['columns', 'insert', 'insertColumns', { before: 2 }],
  ['columns', 'delete', 'deleteColumns', { from: 2, count: 2 }],
  ['columns', 'move', 'moveColumns', { from: 1, before: 4 }],
  ['columns', 'resize', 'resizeColumns', { from: 2, count: 3, width: 240 }],
  ['columns', 'hide', 'hideColumns', { from: 2, hidden: true }],
  ['columns', 'fold', 'foldColumns', { from: 2, depth: 2, collapsed: false }],
  ['columns', 'freeze', 'freezeColumns', 2],
];

type Act = [request: string, body: unknown, call: Call | undefined, answer: unknown];

/** By nobody in the bound spreadsheet, and by a person in one that is named. */
const inTab = (path: string, act: string, body: object, what: unknown): Act[] => [
  [`POST ${SHEET}/${path}`, body, [act, HERE, what, undefined, undefined], { executions: [{ id: 'x1' }] }],
  [`POST ${SHEET}/${path}?spreadsheet=s1`, { ...body, as: ANI }, [act, HERE, what, ANI, 's1'], {}],
];

const acts: Act[] = [
  ...edits.flatMap(([path, act, what]) => inTab(path, act, what, what)),
  ...lines.flatMap(([path, deed, act, what]) => inTab(path, act, { [deed]: what }, what)),
  [
    'POST /api/forms/f1/responses',
    { answers: { Nama: 'Ani' }, email: ANI },
    ['respond', 'f1', { Nama: 'Ani' }, ANI],
    { responseId: 'r1', executions: [{ id: 'x1' }] },
  ],
  [
    'POST /api/forms/Pendaftaran/responses',
    { answers: { Nama: 'Ani' } },
    ['respond', 'f1', { Nama: 'Ani' }, undefined],
    { responseId: 'r1' },
  ],
  [
    'POST /api/forms/f1/check',
    { answers: {} },
    ['checkPage', 'f1', {}, ''],
    { errors: { 11: 'This is a required question' }, next: '12' },
  ],
  ['POST /api/forms/f1/check', { answers: { 11: 'Ani' }, page: '12' }, ['checkPage', 'f1', { 11: 'Ani' }, '12'], {}],
  [
    'PUT /api/forms/f1/responses/r1',
    { answers: { Nama: 'Ani' } },
    ['editResponse', 'r1', { Nama: 'Ani' }, undefined],
    { responseId: 'r1' },
  ],
  ['POST /api/sheets', { name: 'Arsip' }, ['addTab', 'Arsip', undefined, undefined], { id: 0, executions: [{}] }],
  ['POST /api/sheets?spreadsheet=s1', undefined, ['addTab', undefined, undefined, 's1'], {}],
  [`PATCH ${SHEET}`, { name: 'Arsip' }, ['renameTab', HERE, 'Arsip', undefined, undefined], { id: 0 }],
  [`PATCH ${SHEET}`, { hidden: true }, ['hideTab', HERE, true, undefined, undefined], { id: 0 }],
  [`DELETE ${SHEET}`, undefined, ['removeTab', HERE, undefined, undefined], { executions: [{}] }],
  [
    `POST ${SHEET}/selection`,
    { range: 'A5:D5', as: ANI },
    ['select', HERE, 'A5:D5', ANI, undefined],
    { sheet: HERE, range: 'A5:D5' },
  ],
  [`POST ${SHEET}/unprotect`, { as: ANI }, ['unprotect', HERE, ANI, undefined], {}],
  [`POST ${SHEET}/table`, { range: 'A1:C9', as: ANI }, ['table', HERE, 'A1:C9', ANI, undefined], {}],
  [`POST ${SHEET}/undo`, { as: ANI }, ['undo', ANI, undefined], {}],
  ...[
    { title: 'Pinjam', items: [{ type: 'TEXT', title: 'Nama' }], responsesTo: null },
    { bound: true, items: [] },
  ].map((draft): Act => ['POST /api/forms', draft, ['makeForm', draft, undefined], { id: 'f1' }]),
  [
    'POST /api/forms/f1/items',
    { type: 'TEXT', title: 'Nama', position: 1, as: ANI },
    ['addItem', 'f1', { type: 'TEXT', title: 'Nama' }, 1, ANI],
    { id: 'f1' },
  ],
  [
    'PATCH /api/forms/f1/items/11',
    { required: true, position: 2 },
    ['editItem', 'f1', '11', { required: true, position: 2 }, undefined],
    { id: 'f1' },
  ],
  [`DELETE /api/forms/f1/items/11?as=${ANI}`, undefined, ['removeItem', 'f1', '11', ANI], { id: 'f1' }],
  [
    'PATCH /api/forms/f1',
    { accepting: false, responders: 'domain' },
    ['setDoor', 'f1', { accepting: false, responders: 'domain' }],
    { id: 'f1' },
  ],
  ['POST /api/calendars', { name: 'Ruang' }, ['makeCalendar', 'Ruang', undefined], { id: 'ruang@kalender' }],
  [
    `POST ${EVENTS}`,
    { title: 'Rapat', ...times, as: ANI },
    ['create', 'ruang@kalender', { title: 'Rapat', ...times }, ANI],
    { id: 'e1' },
  ],
  [
    `POST ${EVENTS}`,
    { start: '2026-12-02', end: '2026-12-03' },
    ['create', 'ruang@kalender', { start: '2026-12-02', end: '2026-12-03' }, undefined],
    {},
  ],
  [
    `PATCH ${EVENTS}/e1`,
    { end: '2026-12-02T11:00:00+07:00', as: ANI },
    ['patch', 'ruang@kalender', 'e1', { end: '2026-12-02T11:00:00+07:00' }, ANI],
    { id: 'e1' },
  ],
  [`DELETE ${EVENTS}/e1?as=${ANI}`, undefined, ['remove', 'ruang@kalender', 'e1', ANI], { removed: 'e1' }],
  ['POST /api/open', { as: ANI }, ['open', ANI], { executions: [{}] }],
  ['POST /api/open', undefined, ['open', undefined], {}],
  [
    'POST /api/mails/drafts',
    { as: ANI, subject: 'Halo', text: 'a', html: '<b>a</b>' },
    ['draft', { subject: 'Halo', text: 'a', html: '<b>a</b>' }, ANI],
    { id: 'm1' },
  ],
  ['POST /api/mails/m1/read', { as: ANI }, ['mark', 'm1', ANI, true], { id: 'm1' }],
  ['POST /api/mails/m1/read', { as: ANI, read: false }, ['mark', 'm1', ANI, false], {}],
  [
    'POST /api/mails',
    { as: 'tamu@contoh.org', to: ANI, subject: 'Re: Diterima', text: 'Ya', answers: 'm1' },
    ['write', { to: ANI, subject: 'Re: Diterima', text: 'Ya', answers: 'm1' }, 'tamu@contoh.org'],
    { id: 'm1' },
  ],
  ['POST /api/menu', { item: 'Sapa', answers: ['OK'] }, ['menu', 'Sapa', undefined, ['OK']], {}],
  ['POST /api/questions/x1', { button: 'YES' }, ['answer', 'x1', { button: 'YES', text: '' }], { dialogs: [] }],
  ['POST /api/run', { function: 'hitung', args: [1, 2] }, ['run', 'hitung', [1, 2], undefined], { value: 3 }],
  [
    'POST /api/script-run',
    { function: 'hitung', args: [] },
    ['scriptRun', 'hitung', [], undefined, 'web-app', undefined],
    { value: null },
  ],
  [
    'POST /api/script-run',
    { function: 'hitung', origin: 'document', deployment: 'd1' },
    ['scriptRun', 'hitung', undefined, undefined, 'document', 'd1'],
    {},
  ],
  ['POST /api/clock', { set: '2026-12-02T01:00:00Z' }, undefined, { now: '2026-12-02T08:00:00+07:00', executions: [] }],
  ['POST /api/clock', { advance: 'PT30M' }, ['advance', 'PT30M'], { executions: [{ id: 'x1' }] }],
  ['POST /api/clock', { real: true }, ['real'], { executions: [] }],
  [
    'POST /api/triggers',
    { function: 'hitung', event: 'clock', schedule: { days: 1, hour: 7 } },
    ['makeTrigger', { function: 'hitung', event: 'clock', schedule: { days: 1, hour: 7 } }, undefined],
    { uid: 't1' },
  ],
  ['POST /api/triggers/t1', { disabled: true }, ['disableTrigger', 't1', true], []],
  ['POST /api/triggers/t1/run', undefined, ['fireTrigger', 't1'], { executions: [{ id: 'x1' }] }],
  ['DELETE /api/triggers/t1', undefined, ['removeTrigger', 't1'], []],
  ['POST /api/quotas', { name: 'mail recipients', left: 3, as: ANI }, ['leaveQuota', 'mail recipients', 3, ANI], []],
  ['POST /api/consent', { as: ANI, scopes: [] }, ['consent', ANI, []], { scopes: [] }],
  ['POST /api/consent', { as: ANI, scopes: null }, ['consent', ANI, null], {}],
  [
    'POST /api/faults',
    { at: { method: 'Range.setValues' }, effect: { kill: { first: 1 } } },
    ['plan', { at: { method: 'Range.setValues' }, effect: { kill: { first: 1 } } }],
    { pending: [] },
  ],
  ['DELETE /api/faults', undefined, ['clear'], { pending: [] }],
  ['POST /api/reset', undefined, ['setup'], { executions: [{ id: 'x1' }] }],
  ['POST /api/reset', { empty: true }, ['reset'], { executions: [] }],
  ['PUT /api/readings', { appendRow: 'by-format' }, ['setReadings', { appendRow: 'by-format' }], []],
  ['POST /api/deployments', { as: ANI, access: 'ANYONE' }, ['makeDeployment', { access: 'ANYONE' }, ANI], { id: 'd1' }],
  ['PATCH /api/deployments/d1', { access: 'MYSELF' }, ['changeDeployment', 'd1', { access: 'MYSELF' }], { id: 'd1' }],
  ['DELETE /api/deployments/d1', undefined, ['archiveDeployment', 'd1'], [{ id: 'd1' }]],
  ['PUT /api/sharing', { link: 'viewer' }, ['share', 'viewer', undefined], { link: 'viewer' }],
  [
    'PUT /api/network',
    { url: 'https://contoh.org/', answer: { status: 500 } },
    ['answerOfNetwork', 'https://contoh.org/', { status: 500 }],
    { answer: { status: 500 } },
  ],
];

const good: Act[] = [...reads.map(([path, answer, call]): Act => [`GET ${path}`, undefined, call, answer]), ...acts];

describe('a good request', () => {
  it.each(good)('%s %j', async (request, body, call, expected) => {
    const { status, answer, calls } = await ask(request, body);
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
const elsewhere: [request: string, body: unknown][] = [
  ['POST /api/crowd', { edits: [{ sheet: 'Daftar Hadir', range: 'A1', value: 1 }] }],
  [`GET ${SHEET}?look=1`, undefined],
  ['POST /api/spreadsheets', {}],
  ['GET /exec', undefined],
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
  for (const [request, body] of [...good, ...elsewhere]) {
    const [method = '', path = ''] = request.split(' ');
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
  const { headers } = await ask('GET /api/mails/m1/attachments/1');
  expect(headers.get('Content-Disposition')).toContain("filename*=UTF-8''acara%20%221%22.ics");
});
