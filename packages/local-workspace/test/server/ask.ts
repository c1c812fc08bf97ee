// Asks the API over a canned workspace, for the tables of good and of bad requests.
import { createApp } from '../../src/server/app.ts';
import { fakeWorkspace } from './fake-workspace.ts';

/** Asks the application over a canned workspace, as in `GET /api`. @returns its answer, and what it asked of the workspace */
export async function ask(request: string, body?: unknown) {
  const [method = '', path = ''] = request.split(' ');
  const { workspace, calls } = fakeWorkspace();
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await createApp(workspace).request(path, { method, ...(body === undefined ? {} : { body: text }) });
  const answer = await response.text();
  const isJson = response.headers.get('Content-Type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, answer: isJson ? JSON.parse(answer) : answer, calls };
}

export const SHEET = '/api/sheets/Daftar%20Hadir';
export const EVENTS = '/api/calendars/ruang%40kalender/events';
export const times = { start: '2026-12-02T09:00:00+07:00', end: '2026-12-02T10:00:00+07:00' };
