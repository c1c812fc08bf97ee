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

it('makes, moves and deletes an event by hand', async () => {
  const calendar = (await get('/api/calendars')).find(({ name }: { name: string }) => name === 'Kegiatan');
  const path = `/api/calendars/${encodeURIComponent(calendar.id)}`;
  const made = await post(`${path}/events`, {
    title: 'Rapat',
    start: '2026-12-02T09:00:00+07:00',
    end: '2026-12-02T10:00:00+07:00',
  });
  const event = `${path}/events/${encodeURIComponent(made.id)}`;
  expect((await ask('PATCH', event, { end: '2026-12-02T11:00:00+07:00' })).answer).toMatchObject({ title: 'Rapat' });
  expect((await ask('GET', `${path}.ics`)).text).toContain('SUMMARY:Rapat');
  expect((await ask('DELETE', event)).answer).toEqual({ removed: made.id });
  expect(await get(`${path}/events`)).toEqual([]);
});

it('opens, asks, answers, runs and calls', async () => {
  expect((await post('/api/open', { as: 'ani@contoh.go.id' })).executions).toMatchObject([{ function: 'onOpen' }]);
  expect(await get('/api/menus?as=ani@contoh.go.id')).toMatchObject([{ menu: 'Kantor' }]);
  expect((await post('/api/menu', { item: 'Sapa' })).dialog).toMatchObject({ kind: 'alert', buttons: 'YES_NO' });
  expect((await post('/api/run', { function: 'hitung', args: [2, 3] })).value).toMatchObject({ jumlah: 5 });
  const failed = await post('/api/script-run', { function: 'galat' });
  expect(failed.error).toMatchObject({ message: 'Sengaja gagal' });
});

it('sorts, filters, inserts, deletes and takes back', async () => {
  const sheet = '/api/sheets/Catatan';
  const names = async () => (await get(sheet)).values.slice(1).map(([name]: string[]) => name);
  await post(`${sheet}/edits`, { range: 'A2', values: [['b'], ['a'], ['c']] });
  await post(`${sheet}/sort`, { column: 1 });
  expect(await names()).toEqual(['a', 'b', 'c']);
  await post(`${sheet}/filter`, { column: 1, values: ['a'] });
  expect((await get(sheet)).filteredRows).toEqual([3, 4]);
  await post(`${sheet}/filter`, { column: 1 });
  await post(`${sheet}/rows`, { insert: { before: 2 } });
  expect(await names()).toEqual(['', 'a', 'b', 'c']);
  await post(`${sheet}/rows`, { delete: { from: 2 } });
  await post(`${sheet}/edits`, { range: 'A2', value: 'z' });
  await post(`${sheet}/undo`);
  expect(await names()).toEqual(['a', 'b', 'c']);
});

it('tells triggers, quotas, time and planned failures', async () => {
  expect(await get('/api/triggers')).toMatchObject([{ function: 'saatMasuk' }, { function: 'saatDiubah' }]);
  expect((await get('/api/quotas')).length).toBeGreaterThan(0);
  expect(await get('/api/clock')).toEqual({ now: '2026-12-01T16:45:00+07:00', frozen: true });
  await post('/api/faults', { at: { function: 'hitung' }, effect: { error: 'Layanan sibuk' } });
  expect((await get('/api/faults')).pending).toHaveLength(1);
  expect((await post('/api/run', { function: 'hitung', args: [1, 1] })).executions[0].error.message).toBe(
    'Layanan sibuk',
  );
});

it.each([
  ['POST', '/api/sheets/Catatan/edits', { range: '???', value: 1 }, 400, /Not a range: "\?\?\?"/],
  ['POST', '/api/sheets/Catatan/edits', { range: 'ZZ9', value: 1 }, 409, /outside the dimensions of the sheet/],
  ['POST', '/api/sheets/Catatan/edits', { range: 'A1', value: 1, as: 'asing@contoh.org' }, 409, /may not edit/],
  ['POST', '/api/sheets/Catatan/sort', { column: 999 }, 400, /Not a column: 999/],
  ['POST', '/api/sheets/Catatan/undo', {}, 400, /Nothing to take back/],
  ['POST', '/api/menu', { item: 'Lain' }, 404, /has no menu item "Lain"/],
  ['PUT', '/api/forms/Pendaftaran%20Kegiatan/responses/lain', { answers: {} }, 404, /There is no response/],
  [
    'POST',
    '/api/forms/Pendaftaran%20Kegiatan/responses',
    { answers: { Warna: 'biru' } },
    400,
    /Nama: This is a required question/,
  ],
])('%s %s %j: %i', async (method, path, body, status, words) => {
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

it.each([
  ['/api/clock', { advance: 'P900000W' }, 'from 1970 to 9998'],
  ['/api/clock', { set: '0001-01-01T00:00:00Z' }, 'from 1970 to 9998'],
  ['/api/sheets/Pendaftaran/edits', { range: 'Catatan!A1', value: 'x' }, 'Not a range'],
  ['/api/sheets/Pendaftaran/selection', { range: 'Catatan!A1' }, 'Not a range'],
  ['/api/sheets/Pendaftaran/filter', { column: 99, values: [] }, 'Not a column: 99'],
])('refuses what only the workspace can see is wrong: %s %j', async (path, body, words) => {
  const { status, answer } = await ask('POST', path, body);
  expect([status, answer.error]).toEqual([400, expect.stringContaining(words)]);
});

it('has calendars as files where calendar programs may subscribe to them', async () => {
  expect((await ask('GET', '/calendars/Kegiatan.ics')).text).toContain('BEGIN:VCALENDAR');
});
