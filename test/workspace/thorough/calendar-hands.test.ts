// What people do in the room's calendar and in the office's tabs: requests are examined once more, ours comes back.
import { beforeEach, describe, expect, it } from 'vitest';
import { openFullDesk } from '../../../build/full-desk.ts';
import type { CalendarEventInfo, ExecutionRecord } from '../../../packages/local-workspace/src/facade.ts';
import { desperateDesk, errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS, type TestDesk } from '../desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const APPROVE = 'Tetapkan jadwal, disposisikan ke Admin';
const OTHERS = {
  ...PLAIN_ANSWERS,
  'Nama Instansi': 'Bank Kalbar',
  'Nomor WhatsApp': '0813-0000-0009',
  Email: 'humas@bankkalbar.example',
  'Nomor Surat': '7/BK/2026',
  'Tanggal Mulai': '2026-12-10',
};

let desk: TestDesk;

async function scheduled(number: string): Promise<void> {
  await desk.choose(number, 'Disposisikan ke Kasi', 'kabid');
  await desk.choose(number, APPROVE, 'kasi', 'setuju');
  await desk.choose(number, 'Masukkan ke agenda', 'admin');
}

function december(): Promise<CalendarEventInfo[]> {
  return desk.events('2026-12-01T00:00:00+07:00', '2027-01-01T00:00:00+07:00');
}

/** The events, whatever their ids: one that was deleted comes back under another. */
function looks(events: readonly CalendarEventInfo[]): unknown[] {
  return events.map(({ title, start, end }) => ({ title, start, end })).sort((a, b) => (a.start < b.start ? -1 : 1));
}

async function calendarId(): Promise<string> {
  const calendars = await desk.get<{ id: string; name: string }[]>('/api/calendars');
  return calendars.find(({ name }) => name === 'Ruang Pontive Center')?.id ?? '';
}

async function hourly(at: string) {
  const executions = await desk.at(at);
  return executions.filter(({ function: name }) => name === 'everyHour_').pop();
}

beforeEach(async () => {
  desk = installedDesk('2026-11-24T08:12:05+07:00');
  await desk.submit(PLAIN_ANSWERS);
  await desk.submit(OTHERS);
});

describe('events that people make by hand', () => {
  it.each([
    ['one that overlaps', '2026-12-08T10:30:00+07:00', '2026-12-08T12:00:00+07:00'],
    ['one of the whole day', '2026-12-08T00:00:00+07:00', '2026-12-09T00:00:00+07:00'],
  ])('%s hinders a scheduled request within the hour, and the Kasi is told once', async (_, start, end) => {
    await scheduled(FIRST);
    const before = looks(await december());
    const mails = (await desk.mails()).length;
    await desk.addEvent('Kunjungan Gubernur', start, end);
    await desk.at('2026-11-24T09:20:00+07:00');
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
    expect(await desk.row(FIRST)).toMatchObject({
      Status: 'Masuk Agenda',
      'Perlu Perhatian': 'Ruangan tidak tersedia: Kunjungan Gubernur',
      Pesan: expect.stringContaining('Diperiksa ulang karena kalender ruangan berubah'),
    });
    expect(await desk.codes(SECOND)).toBe('');
    await desk.at('2026-11-24T10:20:00+07:00');
    await desk.at('2026-11-24T11:20:00+07:00');
    expect((await desk.mails()).slice(mails).map(({ to }) => to[0])).toEqual([PEOPLE.kasi]);
    expect(looks((await december()).filter(({ title }) => title !== 'Kunjungan Gubernur'))).toEqual(before);
  });

  it('a day event by its date does so too, and taken away again it hinders nobody', async () => {
    const id = await calendarId();
    const path = `/api/calendars/${encodeURIComponent(id)}/events`;
    const made = await desk.post<{ id: string }>(path, {
      title: 'Listrik padam',
      start: '2026-12-10T00:00:00+07:00',
      end: '2026-12-11T00:00:00+07:00',
      as: PEOPLE.owner,
    });
    await desk.at('2026-11-24T09:20:00+07:00');
    expect(await desk.codes(SECOND)).toBe('ROOM_BLOCKED');
    desk.workspace.calendars.remove(id, made.id, PEOPLE.owner);
    await desk.at('2026-11-24T10:20:00+07:00');
    expect(await desk.codes(SECOND)).toBe('');
  });

  it.each([
    ['a series meets it', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'] }, '2026-11-24', 'tersedia: Rapat'],
    ['a series ends before it', { recurrence: ['RRULE:FREQ=WEEKLY;COUNT=2'] }, '2026-11-24', ''],
    ['one is shown as “available”', { transparency: 'transparent' }, '2026-12-08', ''],
    ['one has no title', { summary: undefined }, '2026-12-08', 'tersedia: acara tanpa judul'],
    ['one has a page for a title', { summary: `=1+1\n${'x'.repeat(60_000)}` }, '2026-12-08', 'tersedia: =1+1 xxx'],
  ])('%s', async (_, given, day, words) => {
    desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await desk.submit(PLAIN_ANSWERS);
    const at = (time: string) => ({ dateTime: `${day}T${time}:00+07:00`, timeZone: 'Asia/Pontianak' });
    const event = { summary: 'Rapat', start: at('10:00'), end: at('12:00'), ...given };
    expect(errorsOf(desk.workspace.run('makeEvent', [event], PEOPLE.owner).executions)).toEqual([]);
    await desk.at('2026-11-24T09:20:00+07:00');
    const found = (await desk.row(FIRST))['Perlu Perhatian'];
    expect(found).toMatch(words === '' ? /^$/ : `Ruangan tidak ${words}`);
    expect(String(found).length).toBeLessThan(250);
  });
});

describe('our events, moved by hand', () => {
  let before: unknown[];
  beforeEach(async () => {
    await desk.type(FIRST, 'Tanggal Selesai', '09/12/2026', 'kasi');
    await scheduled(FIRST);
    before = looks(await december());
    expect(before).toHaveLength(4);
  });

  const events = async (kind: 'e' | 'p') =>
    (await december()).filter(({ id }) => id.replace(/@.*$/, '').endsWith(kind));

  it.each([
    [
      'moved to where nobody looks',
      (id: string, event: string) =>
        desk.workspace.calendars.patch(
          id,
          event,
          { start: '2026-11-03T09:00:00+07:00', end: '2026-11-03T11:00:00+07:00' },
          PEOPLE.admin,
        ),
    ],
    ['deleted', (id: string, event: string) => desk.workspace.calendars.remove(id, event, PEOPLE.admin)],
  ])('one %s comes back once, and its row says so', async (_, act) => {
    const [event] = await events('e');
    act(await calendarId(), event?.id ?? '');
    expect(looks(await december())).not.toEqual(before);
    await desk.at('2026-11-24T09:20:00+07:00');
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
    expect(looks(await december())).toEqual(before);
    const { Pesan } = await desk.row(FIRST);
    expect(Pesan).toMatch(/^Acara permohonan ini di kalender ruangan dipindah.* \(24 Nov 2026 09\.20\)$/);
    const hour = await hourly('2026-11-24T10:20:00+07:00');
    expect((await desk.row(FIRST)).Pesan).toBe(Pesan);
    expect(hour?.calls['Calendar.Events.update'] ?? 0).toBe(0);
  });

  it('one that is restored after it was made again does not stay beside the new one', async () => {
    desk = desperateDesk('2026-11-24T08:12:05+07:00');
    await desk.submit(PLAIN_ANSWERS);
    await scheduled(FIRST);
    const once = looks(await december());
    const [event] = await events('e');
    const restored = {
      id: `${event?.id.replace(/@.*$/, '')}1`,
      summary: event?.title,
      start: { dateTime: event?.start },
      end: { dateTime: event?.end },
      extendedProperties: { shared: { pontiveNumber: FIRST, pontiveKind: 'EVENT' } },
    };
    expect(errorsOf(desk.workspace.run('makeEvent', [restored], PEOPLE.owner).executions)).toEqual([]);
    expect(await december()).toHaveLength(3);
    await desk.at('2026-11-24T09:20:00+07:00');
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
    expect(looks(await december())).toEqual(once);
  });
});

describe('our events, altered by a correction of the row', () => {
  const callsIn = (runs: readonly ExecutionRecord[]) =>
    ['update', 'insert'].map((method) =>
      runs.reduce((sum, { calls }) => sum + (calls[`Calendar.Events.${method}`] ?? 0), 0),
    );

  async function corrected(): Promise<void> {
    await desk.type(FIRST, 'Peserta', '22', 'kasi');
  }

  async function areRight(): Promise<void> {
    expect(errorsOf(desk.workspace.executions())).toEqual([]);
    const described = (await december()).map(({ description }) => description);
    expect(described).toEqual([expect.stringContaining(FIRST), expect.stringContaining('Peserta: 22 orang')]);
  }

  it('are updated, and a deleted one is made again, under its next id: Google keeps the first (facts 13.2)', async () => {
    await scheduled(FIRST);
    const [event] = await december();
    desk.workspace.calendars.remove(await calendarId(), event?.id ?? '', PEOPLE.admin);
    await corrected();
    expect(callsIn(await desk.at('2026-11-24T08:23:00+07:00'))).toEqual([1, 1]);
    await areRight();
    const ids = (await december()).map(({ id }) => id.replace(/@.*$/, ''));
    expect(ids).toContain(`${event?.id.replace(/@.*$/, '')}1`);
  });

  it('are made anew where Google knows them no more', () => {
    const full = openFullDesk(100);
    // Scheduled, by a history that never met this calendar.
    const [headers = [], ...rows] = full.sheets.read('Permohonan').values;
    const at = rows.findIndex((row) => row[headers.indexOf('Status')] === 'Masuk Agenda') + 2;
    const column = String.fromCharCode(65 + headers.indexOf('Peserta'));
    full.sheets.edit('Permohonan', { range: `${column}${at}`, value: '22' }, PEOPLE.kasi);
    expect(callsIn(full.clock.advance('PT21M'))).toEqual([0, 2]);
    const made = full.calendars.events(
      full.calendars.list().find(({ name }) => name === 'Ruang Pontive Center')?.id ?? '',
    );
    expect(made.map(({ description }) => description.includes('22 orang'))).toEqual([false, true]);
  });
});
