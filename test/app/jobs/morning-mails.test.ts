// The mails that no step sends: the digest of the morning, reminders of events, and of letters whose event is near.
import { describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { dateOfDayNumber, dayNumberOf } from '../../../src/domain/time/time.ts';
import { ADMIN, DEWI, desk, eachOnADesk, FIRST, KABID, KASI, openDesk, others, SETTINGS } from '../office-day.ts';

let seen = 0;
eachOnADesk();

/** What the sweeps of that time send. */
function sweep(...times: string[]): string[] {
  seen = desk.mailer.sent.length;
  for (const time of times) desk.at(`2026-${time}:00+07:00`);
  return desk.news(seen);
}

const digest = (to: string, day: string) => `${to}: Pontive Center, ${day}`;
const WEDNESDAY = 'Rabu, 25 November 2026';

describe('the digest of the morning', () => {
  it('tells whoever has a letter, once a day, on working days only', () => {
    desk.submit();
    expect(sweep('11-25T07:20')).toEqual([]);
    expect(sweep('11-25T07:31')).toEqual([digest(KABID, WEDNESDAY)]);
    expect(desk.mailer.sent.at(-1)?.text).toContain(`${FIRST} Instansi r-1, Selasa 8 Des`);
    expect(sweep('11-25T07:41', '11-25T09:00', '11-25T23:00', '11-28T07:40', '11-29T07:40')).toEqual([]);
    expect(sweep('11-30T07:40')).toEqual([digest(KABID, 'Senin, 30 November 2026')]);
  });

  it('leaves where something changed since the last, else with the week alone', () => {
    desk.submit();
    expect(sweep('11-25T07:31')).toEqual([digest(KABID, WEDNESDAY)]);
    // The letter is a day later every morning.
    expect(sweep('11-26T07:31', '11-27T07:31')).toEqual([]);
    expect(sweep('11-30T07:31', '12-01T07:31')).toEqual([digest(KABID, 'Senin, 30 November 2026')]);
    desk.submit('r-2', others('r-2'));
    expect(sweep('12-02T07:31', '12-03T07:31')).toEqual([digest(KABID, 'Rabu, 2 Desember 2026')]);
  });

  it('tells the Kabid once a week of a letter that lies with the Kasi', () => {
    desk.submit('r-1', { startDate: '2027-02-09', endDate: '2027-02-09' });
    desk.choose(FIRST, 'FORWARD', KABID);
    const mornings = Array.from({ length: 30 }, (_, index) => dateOfDayNumber(dayNumberOf('2026-11-25') + index));
    const told = sweep(...mornings.map((day) => `${day.slice(5)}T07:31`));
    const to = (reader: string) => told.filter((mail) => mail.startsWith(reader)).map((mail) => mail.slice(-30));
    expect(to(KABID)).toHaveLength(5);
    expect(to(KASI)).toHaveLength(5);
  });

  it('that said something else meanwhile leaves again, though it says what one before said', () => {
    desk.office.loss = 'Isi tab Riwayat terhapus.';
    expect(sweep('11-25T07:31')).toHaveLength(1);
    desk.office.loss = '';
    expect(sweep('11-26T07:31')).toEqual([]);
    desk.office.loss = 'Isi tab Riwayat terhapus.';
    expect(sweep('11-27T07:31')).toHaveLength(1);
  });

  it('leads its reader to the page of each letter, and to their own desk, by links of their own', () => {
    desk.links.webApp = 'https://kantor.example/exec';
    desk.submit();
    expect(sweep('11-25T07:31')).toEqual([digest(KABID, WEDNESDAY)]);
    const text = desk.mailer.sent.at(-1)?.text ?? '';
    const tokens = [...text.matchAll(/exec\?p=([^\s]+)/g)].map(([, token = '']) => decodeURIComponent(token));
    const read = tokens.map((token) => desk.links.read(token, '2026-11-25'));
    expect(read).toMatchObject([
      { ok: true, claims: { purpose: 'DESK', email: KABID } },
      { ok: true, claims: { purpose: 'STAFF', number: FIRST, email: KABID } },
    ]);
  });

  it('of the day of the install is not sent', () => {
    desk.submit();
    expect(sweep('11-24T09:00')).toEqual([]);
  });

  it('goes by the hour the office has set, and stays away where it is not wanted', () => {
    openDesk({ settings: { ...SETTINGS, mail: { digest: true, digestTime: '09:00' } } });
    desk.submit();
    expect(sweep('11-25T08:50')).toEqual([]);
    expect(sweep('11-25T09:01')).toHaveLength(1);
    openDesk({ settings: { ...SETTINGS, mail: { digest: false, digestTime: '07:30' } } });
    desk.submit();
    expect(sweep('11-25T09:01')).toEqual([]);
    expect(desk.state.get('morningOn')).toBe('2026-11-25');
  });

  it('tells the Admin what is wrong with the desk', () => {
    desk.office.loss = 'Isi tab Riwayat terhapus.';
    expect(sweep('11-25T07:31')).toEqual([digest(ADMIN, WEDNESDAY)]);
    expect(desk.mailer.sent.at(-1)?.text).toContain('Isi tab Riwayat terhapus.');
  });

  it.each(['outbox.add', 'mailer.send', 'outbox.mark', 'outbox.flush', 'state.put'])(
    'killed at %s is finished by the next sweeps, with at most the mail in flight twice',
    (call) => {
      desk.submit();
      desk.submit('r-2', others('r-2', { email: '', startDate: '2026-12-09', endDate: '2026-12-09' }));
      seen = desk.mailer.sent.length;
      desk.killedAt(call, () => desk.at('2026-11-25T07:31:00+07:00'));
      for (const time of ['07:41', '07:51', '08:11']) desk.at(`2026-11-25T${time}:00+07:00`);
      const mails = desk.news(seen);
      expect(new Set(mails)).toEqual(new Set([digest(KABID, WEDNESDAY), digest(KASI, WEDNESDAY)]));
      expect(mails.length).toBeLessThanOrEqual(3);
      // The next morning it may be told once more; what changed since is.
      desk.submit('r-3', others('r-3', { startDate: '2026-12-10', endDate: '2026-12-10' }));
      expect(sweep('11-26T07:31')).toContain(digest(KABID, 'Kamis, 26 November 2026'));
      expect(sweep('11-27T07:31')).toEqual([]);
    },
  );

  it('that found no quota is not read a day late', () => {
    desk.submit();
    desk.mailer.quota = 0;
    expect(sweep('11-25T07:31')).toEqual([]);
    desk.mailer.quota = 100;
    expect(sweep('11-26T07:31')).toEqual([digest(KABID, 'Kamis, 26 November 2026')]);
    const digests = desk.outbox.rows.filter(({ effect }) => effect.type === 'DIGEST');
    expect(sweep('11-27T07:31')).toEqual([]);
    expect(digests[0]).toMatchObject({
      state: 'WITHDRAWN',
      problem: expect.stringContaining('email pagi berikutnya menggantikannya'),
    });
  });
});

it('the reminder of an event reaches the applicant on the working day before, once, and a cancellation reaches them after it', () => {
  desk.submit();
  desk.schedule(FIRST);
  expect(sweep('12-04T07:31')).toEqual([]);
  expect(sweep('12-07T07:31', '12-07T07:41')).toEqual([
    expect.stringMatching(`^${DEWI}: ${FIRST} Pengingat`),
    expect.stringMatching(`^${ADMIN}: Pontive Center, Senin`),
  ]);
  desk.choose(FIRST, 'CANCEL_BY_OFFICE', KASI, 'Listrik padam');
  expect(sweep('12-07T08:00')).toContain(`${DEWI}: ${FIRST} Dibatalkan`);
});

it('a letter whose event is near is told of once a stay, in office hours only', () => {
  desk.submit('r-1', { startDate: '2026-11-26', endDate: '2026-11-26' });
  const urgent = (time: string) => {
    seen = desk.mailer.sent.length;
    desk.at(`2026-${time}:00+07:00`, hourly);
    return desk.news(seen).filter((mail) => mail.includes(FIRST));
  };
  expect(urgent('11-24T20:00')).toEqual([]);
  expect(urgent('11-25T06:00')).toEqual([]);
  expect(urgent('11-25T08:00')).toEqual([expect.stringContaining(KABID)]);
  expect(urgent('11-25T09:00')).toEqual([]);
  desk.choose(FIRST, 'FORWARD', KABID);
  expect(urgent('11-25T14:30')).toEqual([expect.stringContaining(KASI)]);
});
