// What people do in the room’s calendar: hand-made events hinder requests within the hour, and ours come back.
import { beforeEach, describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { ADMIN, desk, eachOnADesk, FIRST, KASI, openDesk, others, SECOND, SETTINGS } from '../office-day.ts';

const TENTH = { startDate: '2026-12-10', endDate: '2026-12-10' };

eachOnADesk(() => {
  desk.submit();
  desk.submit('r-2', others('r-2', TENTH));
});

const shown = () =>
  [...desk.calendar.ours.values()].map((entry) => ({ ...entry })).sort((a, b) => (a.start < b.start ? -1 : 1));

describe('events that people make by hand', () => {
  it('over several days hinder a scheduled request within the hour, and the Kasi is told once', () => {
    desk.schedule(FIRST);
    const [before, mails] = [shown(), desk.readers().length];
    desk.calendar.handMade.push({ title: 'Kunjungan Gubernur', start: '2026-12-07T08:00', end: '2026-12-09T12:00' });
    desk.at('09:20', hourly);
    expect(desk.requestOf(FIRST)).toMatchObject({ status: 'SCHEDULED', findingCodes: ['ROOM_BLOCKED'] });
    expect(desk.requestOf(SECOND).findingCodes).toEqual([]);
    for (const time of ['10:20', '11:20']) desk.at(time, hourly);
    expect(desk.readers().slice(mails)).toEqual([KASI]);
    expect(shown()).toEqual(before);
  });

  it('that take nobody’s time, or a day that nobody wants, examine nobody; and an hour without news asks once', () => {
    desk.calendar.handMade.push(
      { title: 'Rapat pimpinan', start: '2026-12-20T09:00', end: '2026-12-20T10:00' },
      { title: 'Ulang tahun', start: '2026-12-08T00:00', end: '2026-12-09T00:00', free: true },
    );
    desk.at('09:20', hourly);
    let looks = 0;
    const { look } = desk.calendar;
    desk.calendar.look = (range) => {
      looks++;
      return look.call(desk.calendar, range);
    };
    desk.at('10:20', hourly);
    expect([looks, desk.history.rows.length]).toEqual([1, 2]);
  });

  it('that hinder another day than before examine everybody once more', () => {
    const event = (day: string) => ({ title: 'Rapat', start: `${day}T09:00`, end: `${day}T10:00` });
    desk.calendar.handMade.push(event('2026-12-08'));
    desk.at('09:20', hourly);
    expect(desk.requestOf(FIRST).findingCodes).toEqual(['ROOM_BLOCKED']);
    desk.calendar.handMade.splice(0, 1, event('2026-12-10'));
    desk.at('10:20', hourly);
    expect([desk.requestOf(FIRST), desk.requestOf(SECOND)].map(({ findingCodes }) => findingCodes)).toEqual([
      [],
      ['ROOM_BLOCKED'],
    ]);
  });

  it('behind a year and a month are not looked for', () => {
    desk.submit('r-3', others('r-3', { startDate: '2028-01-11', endDate: '2028-01-11' }));
    desk.calendar.handMade.push({ title: 'Rapat', start: '2028-01-11T09:00', end: '2028-01-11T10:00' });
    desk.at('09:20', hourly);
    expect(desk.history.rows).toHaveLength(3);
  });
});

describe('our events', () => {
  let before: ReturnType<typeof shown>;
  let key = '';
  beforeEach(() => {
    desk.schedule(FIRST);
    before = shown();
    key = [...desk.calendar.ours.keys()].find((each) => each.includes('EVENT')) ?? '';
  });

  const event = () => {
    const found = desk.calendar.ours.get(key);
    if (!found) throw new Error('Nothing stands there');
    return found;
  };

  const note = (description: string, { said } = event()) =>
    void desk.calendar.ours.set(key, { ...event(), description, said });

  it.each([
    ['moved', () => desk.calendar.ours.set(key, { ...event(), start: '2026-12-15T09:00', end: '2026-12-15T11:00' })],
    [
      'moved to where nobody looks',
      () => desk.calendar.ours.set(key, { ...event(), start: '2026-11-03T09:00', end: '2026-11-03T11:00' }),
    ],
    ['renamed', () => desk.calendar.ours.set(key, { ...event(), title: 'Batal' })],
    ['deleted', () => desk.calendar.ours.delete(key)],
    ['written with a list that was another then', () => note('Daftar periksa lama', { ...event(), said: 'lama' })],
    ['made longer', () => desk.calendar.ours.set(key, { ...event(), end: '2026-12-08T12:00' })],
    ['begun earlier', () => desk.calendar.ours.set(key, { ...event(), start: '2026-12-08T08:30' })],
    [
      'renamed by a space less',
      () => desk.calendar.ours.set(key, { ...event(), title: event().title.replace(' ', '') }),
    ],
    [
      'restored under another key',
      () => {
        desk.calendar.ours.set('twice', event());
      },
    ],
    ['and its preparation alone deleted', () => desk.calendar.ours.delete(key.replace('EVENT', 'PREPARATION'))],
  ])('one %s by hand comes back once, and the next look at the health names it', (_, act) => {
    act();
    expect(shown()).not.toEqual(before);
    desk.at('09:20', hourly);
    expect([shown(), desk.state.get('calendarDrift')]).toEqual([before, [FIRST]]);
    desk.faults.failAt('calendar.match');
    desk.at('10:20', hourly);
    expect(desk.faults.pending()).toEqual(['calendar.match']);
  });

  it('that people note something in are left alone', () => {
    note('Kunci di satpam');
    desk.faults.failAt('calendar.match');
    desk.at('09:20', hourly);
    expect(desk.faults.pending()).toEqual(['calendar.match']);
    expect(event().description).toBe('Kunci di satpam');
  });

  it('that a calendar gives back with other spaces are no hands’ work', () => {
    const kept = desk.calendar.ours.get(key);
    if (kept) desk.calendar.ours.set(key, { ...kept, title: ` ${kept.title.replaceAll(' ', '  ')}\n` });
    desk.faults.failAt('calendar.match');
    desk.at('09:20', hourly);
    expect(desk.faults.pending()).toEqual(['calendar.match']);
  });

  it('one that stands there though its request has none is taken away', () => {
    const kept = desk.calendar.ours.get(key);
    if (kept)
      desk.calendar.ours.set('old', {
        ...kept,
        slotStart: '2026-12-11T09:00',
        start: '2026-12-11T09:00',
        end: '2026-12-11T11:00',
      });
    desk.at('09:20', hourly);
    expect(shown()).toEqual(before);
  });

  it('deleted by hand and then cancelled, it does not come back', () => {
    desk.calendar.ours.delete(key);
    desk.choose(FIRST, 'CANCEL_BY_OFFICE', ADMIN, 'ruangan dipakai');
    desk.at('09:20', hourly);
    expect(shown()).toEqual([]);
  });

  it('of today that are over are nobody’s concern; those of this evening are', () => {
    desk.calendar.ours.clear();
    desk.at('2026-12-09T08:00:00+07:00', hourly);
    expect(desk.calendar.ours.size).toBe(0);
    openDesk();
    desk.submit();
    desk.schedule(FIRST);
    desk.calendar.ours.clear();
    desk.at('2026-12-08T17:00:00+07:00', hourly);
    expect(desk.calendar.ours.size).toBe(2);
  });
});

it('an event tells where it is, and needs no time to prepare where the office has set none', () => {
  const { room } = SETTINGS;
  openDesk({ settings: { ...SETTINGS, room: { ...room, setupMinutes: 0 } } });
  desk.submit();
  desk.schedule(FIRST);
  expect(shown().map(({ kind }) => kind)).toEqual(['EVENT']);
  expect(shown()[0]?.place).toBe(`${SETTINGS.office.room}, ${SETTINGS.office.place}`);
});

it('a mail that waits for its time does not keep an event from being put back', () => {
  desk.schedule(FIRST);
  desk.outbox.rows.push(
    ...desk.outbox.rows
      .slice(0, 1)
      .map((row) => ({ ...row, key: 'later', state: 'WAITING' as const, notBefore: '2027-01-01T00:00:00+07:00' })),
  );
  desk.calendar.ours.clear();
  desk.at('09:20', hourly);
  expect(shown()).toHaveLength(2);
});

describe('a step that somebody takes while the calendar is written for the one before', () => {
  it('counts: the older work is done once more by the next sweep, as that step left the request', () => {
    desk.approve(FIRST);
    desk.faults.meanwhileAt('calendar.match', () => desk.choose(FIRST, 'CANCEL_BY_OFFICE', ADMIN, 'ruangan dipakai'));
    desk.choose(FIRST, 'SCHEDULE', ADMIN);
    const work = desk.outbox.rows.filter(({ effect }) => effect.type === 'CALENDAR');
    expect(work.map(({ state }) => state)).toEqual(['WAITING', 'DONE']);
    desk.at('08:30');
    expect(shown()).toEqual([]);
    expect(work.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
  });
});

describe('a calendar that cannot be written to', () => {
  it('lets the step stand; its work waits in the outbox, and is no hands’ work meanwhile', () => {
    desk.approve(FIRST);
    desk.faults.failAt('calendar.match', new Error('Rate Limit Exceeded'));
    desk.choose(FIRST, 'SCHEDULE', ADMIN);
    const message = desk.messageOf(FIRST);
    expect(desk.outbox.rows.find(({ effect }) => effect.type === 'CALENDAR')).toMatchObject({
      state: 'WAITING',
      attempts: 1,
      problem: 'Error: Rate Limit Exceeded',
    });
    desk.at('08:15', hourly);
    expect([shown(), desk.messageOf(FIRST)]).toEqual([[], message]);
    desk.at('08:30');
    expect([shown().length, desk.messageOf(FIRST)]).toEqual([2, message]);
  });

  it('is given a rest after two failures in a row; the others follow with a later sweep', () => {
    for (let index = 0; index < 3; index++) {
      const response = `w-${index}`;
      desk.submit(response, others(response, { startDate: `2026-12-1${4 + index}`, endDate: `2026-12-1${4 + index}` }));
    }
    const numbers = [
      FIRST,
      ...desk.register
        .read()
        .requests.slice(-3)
        .map(({ number }) => number),
    ];
    for (const number of numbers) {
      desk.approve(number);
      desk.faults.failAt('calendar.match');
      desk.choose(number, 'SCHEDULE', ADMIN);
    }
    desk.faults.failAt('calendar.match', new Error('Rate Limit Exceeded'), 2);
    const numbersShown = () => new Set(shown().map(({ number }) => number)).size;
    desk.at('08:30');
    expect(numbersShown()).toBe(0);
    desk.at('08:50');
    expect(numbersShown()).toBe(4);
  });
});
