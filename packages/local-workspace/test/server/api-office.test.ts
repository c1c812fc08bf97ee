// The API over a real workspace: the main job of a small office through HTTP alone, and how it says no.
import { beforeEach, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openOffice, registration } from './office.ts';

let app: ReturnType<typeof createApp>;

beforeEach(() => {
  app = createApp(openOffice());
});

// biome-ignore lint/suspicious/noExplicitAny: answers are read as a client of the API reads them
async function ask(method: string, path: string, body?: unknown): Promise<any> {
  const response = await app.request(path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  return { status: response.status, ...(isJson ? { answer: JSON.parse(text) } : { text }) };
}
const get = async (path: string) => (await ask('GET', path)).answer;
const post = async (path: string, body?: unknown) => (await ask('POST', path, body)).answer;

it('takes a registration through to the calendar', async () => {
  const [form] = await get('/api/forms');
  expect(form).toMatchObject({ title: 'Pendaftaran Kegiatan', published: true });
  expect(form.items[0]).toMatchObject({ type: 'TEXT', title: 'Nama', required: true });
  const sent = await post(`/api/forms/${form.id}/responses`, { answers: registration });
  expect(sent.executions).toMatchObject([{ function: 'saatMasuk', trigger: 'form-submit', status: 'completed' }]);

  const sheet = await get('/api/sheets/Pendaftaran?display=1');
  expect(sheet.values[1].slice(0, 3)).toEqual([registration.Nama, registration.Email, registration.Kegiatan]);
  const edited = await post('/api/sheets/Pendaftaran/edits', { range: 'F2', value: 'Terima', as: 'budi@contoh.go.id' });
  expect(edited.executions).toMatchObject([{ function: 'saatDiubah', status: 'completed' }]);

  const calendar = (await get('/api/calendars')).find(({ name }: { name: string }) => name === 'Kegiatan');
  const events = await get(`/api/calendars/${encodeURIComponent(calendar.id)}/events?from=2026-12-03T00:00:00%2B07:00`);
  expect(events).toMatchObject([{ title: 'Kunjungan kelas', allDay: false }]);
  expect(Date.parse(events[0].start)).toBe(Date.parse('2026-12-03T09:00:00+07:00'));
  expect(events[0].start).toMatch(/(Z|[+-]\d{2}:\d{2})$/);

  const [first] = await get('/api/mails');
  const mail = await get(`/api/mails/${first.id}`);
  expect(mail).toMatchObject({
    to: ['citra@contoh.org'],
    cc: ['budi@contoh.go.id'],
    subject: 'Pendaftaran kami terima',
  });
  expect(mail.attachments).toEqual([{ name: 'acara.ics', type: 'text/calendar', size: 15, events: [] }]);
  expect((await ask('GET', `/api/mails/${first.id}.eml`)).text).toContain('Subject: Pendaftaran kami terima');
});

it.each([
  ['POST', '/api/sheets/Catatan/edits', { range: '???', value: 1 }, 400, /Not a range: "\?\?\?"/],
  ['POST', '/api/sheets/Catatan/edits', { range: 'ZZ9', value: 1 }, 409, /outside the dimensions of the sheet/],
  ['POST', '/api/sheets/Catatan/edits', { range: 'A1', value: 1, as: 'asing@contoh.org' }, 409, /may not edit/],
  ['POST', '/api/sheets/Catatan/sort', { column: 999 }, 400, /Not a column: 999/],
  ['POST', '/api/sheets/Catatan/undo', {}, 400, /Nothing to take back/],
  ['POST', '/api/sheets/Pendaftaran/selection', { range: 'Catatan!A1' }, 400, /Not a range/],
  ['POST', '/api/sheets/Pendaftaran/filter', { column: 99, values: [] }, 400, /Not a column: 99/],
  ['POST', '/api/clock', { advance: 'P900000W' }, 400, /from 1970 to 9998/],
  ['POST', '/api/clock', { set: '0001-01-01T00:00:00Z' }, 400, /from 1970 to 9998/],
  ['POST', '/api/menu', { item: 'Lain' }, 404, /has no menu item "Lain"/],
  ['PUT', '/api/forms/Pendaftaran%20Kegiatan/responses/lain', { answers: {} }, 404, /There is no response/],
])('refuses what only the workspace can see is wrong: %s %s %j: %i', async (method, path, body, status, words) => {
  const { status: got, answer } = await ask(method, path, body);
  expect(answer.error).toMatch(words);
  expect(got).toBe(status);
});

it('starts over, with the setup or empty', async () => {
  await post('/api/sheets/Catatan/edits', { range: 'A2', value: 'x' });
  expect((await post('/api/reset')).executions).toMatchObject([
    { function: 'siapkan', status: 'completed' },
    { function: 'doGet', status: 'completed' },
  ]);
  expect((await get('/api/sheets/Catatan')).values).toEqual([['Waktu', 'Isi']]);
  expect(await post('/api/reset', { empty: true })).toEqual({ executions: [] });
  expect(await get('/api/forms')).toEqual([]);
});

it('has calendars as files where calendar programs may subscribe to them', async () => {
  expect((await ask('GET', '/calendars/Kegiatan.ics')).text).toContain('BEGIN:VCALENDAR');
});
