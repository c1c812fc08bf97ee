// What strangers may see and ask: free and taken times without names, the way to the filled-in form, the status of a request.
import { beforeEach, describe, expect, it } from 'vitest';
import { installedDesk, OTHER_ANSWERS, oneRequest, PLAIN_ANSWERS, REGISTER, type TestDesk, textOf } from './desk.ts';
import { linkTo } from './links.ts';

const NUMBER = 'PC-2026-0001';
/** The end of the telephone number of PLAIN_ANSWERS. */
const DIGITS = String(PLAIN_ANSWERS['Nomor WhatsApp']).replace(/\D/g, '').slice(-4);

let desk: TestDesk;
beforeEach(async () => {
  desk = await oneRequest();
});

it.each(['none', 'spreadsheet'] as const)(
  'facts 17.1: every page opens where a web app’s active spreadsheet is %s',
  async (reading) => {
    desk.workspace.readings.set({ activeSpreadsheetInWebApp: reading });
    const own = await desk.visit(await linkTo(desk, NUMBER, String(PLAIN_ANSWERS.Email)));
    const pages = await Promise.all(['', 'page=layanan', 'page=jadwal', 'page=status', 'page=meja'].map(open));
    for (const { text } of pages) expect(text.length).toBeGreaterThan(100);
    expect(own.text).toContain(NUMBER);
  },
);

const open = (query: string) => desk.visit(`/exec?${query}`);

it('no page of a stranger or an applicant, and no mail to one, leads to the calendar of the room', async () => {
  const applicant = String(PLAIN_ANSWERS.Email);
  const queries = ['', 'page=layanan', 'page=jadwal', 'page=status', 'page=meja'];
  const pages = await Promise.all([...queries.map(open), desk.visit(await linkTo(desk, NUMBER, applicant))]);
  const mails = (await desk.mails()).filter(({ to }) => to.includes(applicant));
  const seen = [...pages, ...mails].map((each) => JSON.stringify(each));
  expect([pages.length, mails.length > 0]).toEqual([6, true]);
  const id = desk.workspace.calendars.list().find(({ name }) => name === 'Ruang Pontive Center')?.id ?? 'none';
  const names = [id, encodeURIComponent(id), Buffer.from(id).toString('base64url')];
  for (const name of names) expect(seen.filter((text) => text.includes(name)).length, name).toBe(0);
});

describe('the month of the room', () => {
  it('shows what is free and that the rest is not, without a name, a number or a count', async () => {
    await desk.submit(OTHER_ANSWERS);
    const { text, html } = await open('page=jadwal&month=2026-12');
    expect(text).toMatch(/Selasa 8 Kosong 07\.\d\d–08\.30 11\.30–1\d\.\d\d/);
    expect(text).toMatch(/Jumat 25 Libur: /);
    for (const secret of [NUMBER, 'PC-2026', 'SMK', 'Sekolah', 'Kunjungan industri', 'Dewi', DIGITS]) {
      expect(html).not.toContain(secret);
    }
  });

  it('shows an event made by hand as taken, without its title', async () => {
    await desk.addEvent('Wali Kota', '2026-12-09T09:00:00+07:00', '2026-12-09T10:00:00+07:00');
    const { text } = await open('page=jadwal&day=2026-12-09');
    expect(text).toContain('Rabu, 9 Desember 2026');
    expect(text).toContain('08.30–09.00 Persiapan 09.00–10.00 Terpakai 10.00–10.30 Persiapan');
    expect(text).not.toContain('Wali Kota');
  });

  it('offers no day, and shows no month, for which a form would be held up as too far ahead', async () => {
    await desk.set('Paling jauh ke depan (bulan)', '1');
    const last = await open('page=jadwal&month=2026-12');
    expect(last.text).toMatch(/Selasa 29 Belum dapat diminta/);
    expect(last.html).not.toMatch(/day=2026-12-29|month=2027-01/);
  });

  it.each(['month=1999-01', 'month=2026-13', 'month=9999-12', 'day=2026-02-31', 'month=%3Cb%3E'])(
    'shows the present month to whoever asks for %s',
    async (query) => expect((await open(`page=jadwal&${query}`)).text).toContain('November 2026'),
  );

  it('costs a stranger little, and nearly nothing within the same minute; no lock is taken', async () => {
    await open('page=jadwal&month=2026-12');
    const first = desk.lastRun('doGet');
    expect(first.operations, JSON.stringify(first.calls)).toBeLessThanOrEqual(11);
    // Number and status of each of the tab's thousand rows, and the rows of the open requests.
    expect(first.cellsRead).toBeLessThanOrEqual(2500);
    await open('page=jadwal&month=2026-12');
    const second = desk.lastRun('doGet');
    expect(second.operations, JSON.stringify(second.calls)).toBeLessThanOrEqual(4);
    expect(second.cellsRead).toBe(0);
    expect(Object.keys({ ...first.calls, ...second.calls }).filter((call) => call.startsWith('Lock.'))).toEqual([]);
  });
});

describe('a time that is chosen', () => {
  const choose = (startTime: string, endTime: string, day = '2026-12-08') =>
    textOf(String(desk.workspace.scriptRun('sendForm', [{ page: 'jadwal', day, startTime, endTime }]).value));

  it('opens the form with day and hours filled in', async () => {
    const { html } = await open('page=jadwal&day=2026-12-08&startTime=13:30&endTime=15:00');
    const [, link = ''] = /href="(https:\/\/docs\.google\.com\/forms[^"]*)"/.exec(html) ?? [];
    const values = [...new URL(link.replace(/&amp;/g, '&')).searchParams].filter(([name]) => name.startsWith('entry.'));
    expect(values.map(([, value]) => value)).toEqual(['2026-12-08', '13:30', '15:00']);
  });

  it.each([
    ['that is another’s', '09:00', '10:00'],
    ['that ends before it begins', '15:00', '13:30'],
    ['outside the office hours', '20:00', '21:00'],
    ['that is none', 'x', '<b>'],
  ])('%s is not opened, and the free ones are shown', (_, from, to) =>
    expect(choose(from, to)).toContain('Waktu itu tidak kosong lagi'),
  );

  it('that somebody took within the minute is seen at once', async () => {
    expect(choose('13:30', '15:00')).toContain('Buka formulir dengan waktu ini');
    await open('page=jadwal&day=2026-12-08');
    await desk.submit({ ...OTHER_ANSWERS, 'Jam Mulai': '13:30', 'Jam Selesai': '15:00' });
    expect(choose('13:30', '15:00')).toContain('Waktu itu tidak kosong lagi');
  });
});

describe('the status of a request', () => {
  const ask = (number: string, digits: string) =>
    textOf(String(desk.workspace.scriptRun('sendForm', [{ page: 'status', number, digits }]).value));

  it('is told with the date, and nothing else, to whoever knows number and telephone', () => {
    const text = ask(' 1', DIGITS);
    expect(text).toContain(`${NUMBER} Status Permohonan masuk, menunggu disposisi Waktu Selasa, 8 Desember 2026`);
    for (const secret of ['SMK', 'Dewi', 'smkn4']) expect(text).not.toContain(secret);
  });

  it('names the days of several that are left out', async () => {
    await desk.submit({ ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-18', 'Tanggal Selesai': '2026-12-21' });
    const digits = String(OTHER_ANSWERS['Nomor WhatsApp']).replace(/\D/g, '').slice(-4);
    expect(ask('2', digits)).toContain('kecuali Sabtu, 19 Desember 2026 dan Minggu, 20 Desember 2026');
  });

  it('is told of a wrong number as of a wrong telephone', () =>
    expect(ask('PC-2026-0099', DIGITS)).toBe(ask(NUMBER, '0000').replace(NUMBER, 'PC-2026-0099')));

  it('of a number that is guessed is told to nobody for an hour after five wrong tries; no lock is taken then', async () => {
    for (let index = 0; index < 5; index++) expect(ask(NUMBER, String(9999 - index))).toContain('tidak cocok');
    expect(ask(NUMBER, DIGITS)).toContain('sudah 5 kali keliru dicek dalam satu jam');
    const [last] = desk.workspace.executions().slice(-1);
    expect(Object.keys(last?.calls ?? {}).filter((call) => call.startsWith('Lock.'))).toEqual([]);
    await desk.at('2026-11-25T09:00:00+07:00');
    expect(ask(NUMBER, DIGITS)).toContain('Selasa, 8 Desember 2026');
    expect(desk.failures()).toEqual([]);
  });

  it('asked with what is no number or not four digits says how, and is no try', () => {
    const malformed = ['|', 'empat dua|1234', `${NUMBER}|12345`, `${NUMBER}|abcd`, '__proto__|1234'];
    for (const each of [...malformed, ...malformed, ...malformed]) {
      const [number = '', digits = ''] = each.split('|');
      expect(ask(number, digits), each).toContain('Tulis nomor seperti PC-2026-0042');
    }
    expect(ask(NUMBER, DIGITS)).toContain('Selasa, 8 Desember 2026');
  });
});

it('rows pasted from another desk take no time and have no status, whatever their numbers, between two hours and after the next; a new request has both', async () => {
  const other = installedDesk('2026-11-24T08:12:05+07:00');
  await other.submit(OTHER_ANSWERS);
  await other.intoAgenda(NUMBER);
  const pasted = ['PC-2026-0002', 'PC-2026-0003', 'PC-2026-0077'];
  const lines = pasted.map((number) =>
    (other.workspace.sheets.read(REGISTER).values[1] ?? []).map((cell) =>
      String(cell).replaceAll(NUMBER, number).replaceAll('2026-12-08', '2026-12-10'),
    ),
  );
  const isTaken = async (day: string) => {
    const { text } = await open(`page=jadwal&day=${day}`);
    return text.slice(text.indexOf('Persiapan')).split('Jam mulai')[0]?.includes('Terpakai');
  };
  const hasStatus = (number: string) => {
    const status = desk.workspace.scriptRun('sendForm', [{ page: 'status', number, digits: '1002' }]).value;
    return textOf(String(status)).includes(`${number} Status`);
  };
  await desk.at('2026-11-24T09:20:00+07:00');
  await desk.paste(REGISTER, 'A3', lines, 'admin');
  for (const time of ['09:20', '10:20']) {
    await desk.at(`2026-11-24T${time}:00+07:00`);
    expect([await isTaken('2026-12-10'), ...pasted.map(hasStatus)]).toEqual([false, false, false, false]);
  }
  await desk.submit({ ...OTHER_ANSWERS, 'Tanggal Mulai': '2026-12-11' });
  await desk.at('2026-11-24T10:22:00+07:00');
  expect([await isTaken('2026-12-11'), hasStatus('PC-2026-0002')]).toEqual([true, true]);
});
