// Every endpoint: what a good request asks of the workspace, and what a bad one is told.
import { describe, expect, it } from 'vitest';
import { endpoints } from '../../../src/local/server/api-index.ts';
import { createApp } from '../../../src/local/server/app.ts';
import { type Call, fakeWorkspace } from './fake-workspace.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

async function ask(method: Method, path: string, body?: unknown) {
  const { workspace, calls } = fakeWorkspace();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await createApp(workspace).request(path, { method, ...(body === undefined ? {} : { body: text }) });
  const answer = await response.text();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, answer: isJson ? JSON.parse(answer) : answer, calls };
}

const SHEET = '/api/sheets/Daftar%20Hadir';
const EVENTS = '/api/calendars/ruang%40kalender/events';
const times = { start: '2026-12-02T09:00:00+07:00', end: '2026-12-02T10:00:00+07:00' };

const good: [Method, string, unknown, Call | undefined, unknown][] = [
  ['GET', '/api', undefined, undefined, { endpoints: expect.any(Array) }],
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
  ['POST', `${SHEET}/undo`, { as: 'ani@contoh.org' }, ['undo', 'ani@contoh.org', undefined], {}],
  ['POST', '/api/open', { as: 'ani@contoh.org' }, ['open', 'ani@contoh.org'], { executions: [{}] }],
  ['POST', '/api/open', undefined, ['open', undefined], {}],
  ['GET', '/api/menus?as=ani@contoh.org', undefined, ['menus', 'ani@contoh.org'], [{ menu: 'Kantor' }]],
  ['POST', '/api/menu', { item: 'Sapa', answers: ['OK'] }, ['menu', 'Sapa', undefined, ['OK']], {}],
  ['POST', '/api/run', { function: 'hitung', args: [1, 2] }, ['run', 'hitung', [1, 2], undefined], { value: 3 }],
  [
    'POST',
    '/api/script-run',
    { function: 'hitung', args: [] },
    ['scriptRun', 'hitung', [], undefined, 'web-app'],
    { value: null },
  ],
  [
    'POST',
    '/api/script-run',
    { function: 'hitung', origin: 'document' },
    ['scriptRun', 'hitung', undefined, undefined, 'document'],
    {},
  ],
  ['GET', '/api/mails', undefined, undefined, [{ id: 'm1', to: ['tamu@contoh.org'], subject: 'Diterima' }]],
  [
    'GET',
    '/api/mails/m1',
    undefined,
    undefined,
    { text: 'Halo', attachments: [{ name: 'acara "1".ics', type: 'text/calendar', size: 3 }] },
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
  ['GET', '/api/executions', undefined, undefined, [{ id: 'x1', operations: 2 }]],
  ['GET', '/api/executions/x1', undefined, undefined, { function: 'saatDiubah' }],
  ['GET', '/api/triggers', undefined, undefined, []],
  ['GET', '/api/quotas', undefined, undefined, []],
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

const bad: [Method, string, unknown, number, RegExp][] = [
  ['GET', '/api/apa', undefined, 404, /GET \/api/],
  ['DELETE', '/api/forms', undefined, 404, /DELETE \/api\/forms/],
  ['GET', '/api/forms/lain', undefined, 404, /formulir "lain"/],
  ['POST', '/api/forms/lain/responses', { answers: {} }, 404, /formulir "lain"/],
  ['POST', '/api/forms/f1/responses', '{"answers":', 400, /bukan JSON/],
  ['POST', '/api/forms/f1/responses', {}, 400, /"answers"/],
  ['POST', '/api/forms/f1/responses', [], 400, /Isi permintaan belum benar/],
  ['POST', '/api/forms/f1/responses', { answers: { Nama: { a: 1 } } }, 400, /"answers.Nama": jawaban berupa teks/],
  ['POST', '/api/forms/f1/responses', { answers: {}, email: 'ani' }, 400, /"email": tulis alamat email/],
  ['POST', '/api/forms/f1/responses', { answers: {} }, 400, /Nama: Pertanyaan ini wajib diisi/],
  ['PUT', '/api/forms/f1/responses/r1', { answers: 3 }, 400, /"answers"/],
  ['GET', '/api/sheets?spreadsheet=lain', undefined, 404, /spreadsheet "lain"/],
  ['GET', '/api/sheets/Lain', undefined, 404, /lembar "Lain"/],
  ['POST', '/api/sheets/Lain/edits', { range: 'A1', value: 1 }, 404, /lembar "Lain"/],
  ['POST', `${SHEET}/edits`, { value: 1 }, 400, /"range"/],
  ['POST', `${SHEET}/edits`, { range: 'A1' }, 400, /salah satu/],
  ['POST', `${SHEET}/edits`, { range: 'A1', value: 1, values: [[1]] }, 400, /salah satu/],
  ['POST', `${SHEET}/edits`, { range: 'A1', value: {} }, 400, /"value": isi sel/],
  ['POST', `${SHEET}/edits`, { range: 'A1', values: [1] }, 400, /"values.0"/],
  ['POST', `${SHEET}/edits`, { range: 'A1', value: 1, as: 'Ani' }, 400, /"as": tulis alamat email/],
  ['POST', `${SHEET}/edits`, { range: 'A1', value: 1, by: 'x' }, 400, /"by"/],
  ['POST', `${SHEET}/edits`, { range: 'Z1', value: 1 }, 409, /^Sel Z1 dilindungi\.$/],
  ['POST', `${SHEET}/edits`, { range: 'Z2', value: 1 }, 500, /rusak$/],
  ['POST', `${SHEET}/rows`, {}, 400, /salah satu/],
  ['POST', `${SHEET}/rows`, { insert: { before: 0 } }, 400, /"insert.before"/],
  ['POST', `${SHEET}/rows`, { delete: { from: 'dua' } }, 400, /"delete.from"/],
  ['POST', `${SHEET}/sort`, { column: 'B' }, 400, /"column"/],
  ['POST', `${SHEET}/filter`, { column: 1.5 }, 400, /"column"/],
  ['POST', `${SHEET}/undo`, { as: 1 }, 400, /"as"/],
  ['POST', '/api/open', { as: '' }, 400, /"as"/],
  ['GET', '/api/menus?as=Ani', undefined, 400, /"as"/],
  ['POST', '/api/menu', {}, 400, /"item"/],
  ['POST', '/api/menu', { item: 'Sapa', answers: [1] }, 400, /"answers.0": tulis "OK"/],
  ['POST', '/api/run', { function: 'lain' }, 404, /fungsi "lain".*hitung/],
  ['POST', '/api/run', { function: 'hitung', args: 1 }, 400, /"args"/],
  ['POST', '/api/script-run', { args: [] }, 400, /"function"/],
  ['POST', '/api/script-run', { function: 'hitung', origin: 'bulan' }, 400, /"origin"/],
  ['GET', '/api/mails/lain', undefined, 404, /surat "lain"/],
  ['GET', '/api/mails/lain.eml', undefined, 404, /surat "lain"/],
  ['GET', '/api/mails/m1/attachments/2', undefined, 404, /1 lampiran/],
  ['GET', '/api/calendars/lain/events', undefined, 404, /kalender "lain"/],
  ['GET', '/api/calendars/lain.ics', undefined, 404, /kalender "lain"/],
  ['GET', `${EVENTS}?from=besok`, undefined, 400, /"from": tulis waktu lengkap/],
  ['GET', `${EVENTS}?from=2026-12-03T00:00:00Z&to=2026-12-01T00:00:00Z`, undefined, 400, /"from" harus sebelum "to"/],
  ['POST', EVENTS, { start: times.start }, 400, /"end"/],
  ['POST', EVENTS, { start: times.end, end: times.start }, 400, /"end" harus sesudah/],
  ['POST', EVENTS, { start: '2026-12-02', end: times.end }, 400, /sama-sama/],
  ['POST', EVENTS, { ...times, start: '2026-02-30' }, 400, /"start"/],
  ['PATCH', `${EVENTS}/e1`, { end: '2026-12-01T00:00:00Z' }, 400, /"end" harus sesudah/],
  ['PATCH', `${EVENTS}/lain`, {}, 404, /acara "lain"/],
  ['DELETE', `${EVENTS}/lain`, undefined, 404, /acara "lain"/],
  ['POST', '/api/clock', {}, 400, /salah satu/],
  ['POST', '/api/clock', { set: '2026-12-01' }, 400, /"set": tulis waktu lengkap/],
  ['POST', '/api/clock', { set: '2026-02-30T10:00:00+07:00' }, 400, /"set"/],
  ['POST', '/api/clock', { set: '2026-12-01T25:00:00+07:00' }, 400, /"set"/],
  ['POST', '/api/clock', { advance: '30 menit' }, 400, /"advance": tulis lama waktu/],
  ['POST', '/api/clock', { advance: 'PT' }, 400, /"advance"/],
  ['POST', '/api/clock', { real: false }, 400, /"real"/],
  ['POST', '/api/clock', { real: true, advance: 'P1D' }, 400, /salah satu/],
  ['GET', '/api/executions/lain', undefined, 404, /eksekusi "lain"/],
  ['POST', '/api/faults', { at: {}, effect: {} }, 400, /"effect"/],
  ['POST', '/api/faults', { at: { call: 0 }, effect: { error: 'x' } }, 400, /"at.call"/],
  ['POST', '/api/reset', { empty: 'ya' }, 400, /"empty"/],
];

describe('a bad request', () => {
  it.each(bad)('%s %s %j: %i', async (method, path, body, status, words) => {
    const response = await ask(method, path, body);
    expect(response.status).toBe(status);
    expect(response.answer.error).toMatch(words);
    expect(JSON.stringify(response.answer)).not.toMatch(/node_modules|\bat .*:\d+:\d+/);
  });

  it('names each question of a refused answer', async () => {
    const { answer } = await ask('POST', '/api/forms/f1/responses', { answers: {} });
    expect(answer.errors).toEqual({ Nama: 'Pertanyaan ini wajib diisi.' });
  });
});

it('describes every route at /api, and no other', () => {
  const { workspace } = fakeWorkspace();
  const served = createApp(workspace).routes.filter(
    ({ method, path }) => method !== 'ALL' && /^\/(api|exec$)/.test(path),
  );
  const plain = (path: string) => path.replaceAll(/\{[^}]*\}/g, '').replace(':file', ':id');
  const key = (method: string, path: string) => `${method} ${plain(path).replace(/\.(eml|ics)$/, '')}`;
  expect(new Set(endpoints.map(({ method, path }) => key(method, path)))).toEqual(
    new Set(served.map(({ method, path }) => key(method, path))),
  );
});

it('gives a file the name it has, quotes and all', async () => {
  const { headers } = await ask('GET', '/api/mails/m1/attachments/1');
  expect(headers.get('Content-Disposition')).toContain("filename*=UTF-8''acara%20%221%22.ics");
});
