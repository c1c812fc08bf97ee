// SOP step 4 over several days: the room is made ready date by date, and who came is recorded date by date.
import { beforeEach, describe, expect, it } from 'vitest';
import { attendanceIn, attendedDay, dateToPrepare, statusOn } from '../../../src/domain/commands/attendance.ts';
import { aRequest, HOURS } from '../requests.ts';
import { ADMIN, freshDesk, KABID, lettersOf, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const desk = freshDesk();

describe('how many came, in what the Admin writes', () => {
  it.each([
    ['Hadir 34 orang, lancar', 34],
    ['34', 34],
    ['Mulai 09.15, hadir 30', 30],
    ['Mulai pukul 9, selesai 11.00, 28 peserta', 28],
    ['1.234 orang', 1234],
    ['hadir 1.234', 1234],
    ['8/12/2026 hadir 12', 12],
    ['Peserta: 40', 40],
    ['dihadiri 25 siswa', 25],
    ['20 hadir, lancar', 20],
    ['hadir 1,234 orang', 1234],
    ['tidak hadir 3 orang, hadir 20 orang', 20],
    ['5 orang tidak hadir, 20 hadir', null],
    ['3 orang tidak hadir', null],
    ['rombongan kelas 9 hadir', null],
    ['SMPN 3 hadir', null],
    ['20 siswa, 3 guru', null],
    ['Mulai 09.15', null],
    ['', null],
    ['08-12-26 hadir 12', 12],
    ['24/12/26 lancar', null],
    ['8-2-2027', null],
    ['pkl 10.30 mulai', null],
    ['jam 9 mulai, 15', 15],
    ['pukul 9:30–10:30, 21 siswa', 21],
    ['hadir 20 dari 30 orang', 20],
    ['datang sebanyak 7', 7],
    ['jumlah = 8', 8],
    ['hadir 0', 0],
    ['hadir -5', null],
    ['99999999999999999999 orang', null],
  ] as const)('“%s”: %s', (text, people) => expect(attendanceIn(text)).toBe(people));
});

describe('an event of three days, Tuesday to Thursday', () => {
  beforeEach(() => {
    desk.submit({ startDate: '2026-12-08', endDate: '2026-12-10' });
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = '2026-12-08T08:40:00+07:00';
    taken(desk.act(FIRST, 'MARK_READY', ADMIN));
  });

  it('the room is ready for the first day, and not twice', () => {
    expect(desk.request(FIRST)).toMatchObject({ status: 'READY', marks: { ready: ['2026-12-08'] } });
    expect(refusalOf(desk.act(FIRST, 'MARK_READY', ADMIN))).toEqual({ code: 'NOTHING_LEFT', action: 'MARK_READY' });
  });

  it('the first day is recorded: the event goes on, the next preparation is due, nobody is thanked yet', () => {
    desk.now = '2026-12-08T11:15:00+07:00';
    const decision = taken(desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 30'));
    expect(lettersOf(decision)).toEqual([]);
    expect(desk.request(FIRST)).toMatchObject({
      status: 'SCHEDULED',
      dueAt: '2026-12-09T09:00:00+07:00',
      marks: { attended: [{ date: '2026-12-08', people: 30 }] },
    });
    desk.now = '2026-12-09T08:40:00+07:00';
    taken(desk.act(FIRST, 'MARK_READY', ADMIN));
    expect(desk.request(FIRST).marks.ready).toEqual(['2026-12-08', '2026-12-09']);
  });

  it('a day on which nobody came does not end it; with the last day it is closed, and the most that came counts', () => {
    desk.now = '2026-12-08T11:15:00+07:00';
    desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 30');
    desk.now = '2026-12-09T11:15:00+07:00';
    const absent = taken(desk.act(FIRST, 'MARK_NO_SHOW', ADMIN));
    expect(absent.changes[0]?.message).toMatchObject({ came: { date: '2026-12-09', people: 0 } });
    expect(desk.request(FIRST).status).toBe('SCHEDULED');
    desk.now = '2026-12-10T11:15:00+07:00';
    const decision = taken(desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 20'));
    expect(decision.history[0]?.attendance).toBe(30);
    expect(decision.changes[0]?.message).toMatchObject({ came: { date: '2026-12-10', people: 20 } });
    expect(desk.request(FIRST).status).toBe('COMPLETED');
    expect(lettersOf(decision)).toHaveLength(1);
  });

  it('once the room is ready for a date, the next one is prepared from the minute on in which that one ends', () => {
    const next = (time: string) => dateToPrepare(desk.request(FIRST), HOURS, `2026-12-08T${time}:00+07:00`);
    expect([next('10:59'), next('11:00')]).toEqual([null, '2026-12-09']);
  });

  it('nobody came on any day', () => {
    for (const day of ['08', '09', '10']) {
      desk.now = `2026-12-${day}T11:15:00+07:00`;
      taken(desk.act(FIRST, 'MARK_NO_SHOW', ADMIN));
    }
    expect(desk.request(FIRST).status).toBe('NO_SHOW');
  });

  it('a report of nobody is refused: there is a step for an absence, and no thanks for it', () => {
    desk.now = '2026-12-10T11:15:00+07:00';
    const refused = refusalOf(desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 0'));
    expect(refused).toEqual({ code: 'NOBODY_CAME', action: 'COMPLETE' });
    expect(taken(desk.act(FIRST, 'MARK_NO_SHOW', ADMIN)).history[0]).toMatchObject({ to: 'NO_SHOW' });
  });

  it('nobody came on the last day only: the event took place', () => {
    desk.now = '2026-12-08T11:15:00+07:00';
    desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 30');
    desk.now = '2026-12-10T11:15:00+07:00';
    const decision = taken(desk.act(FIRST, 'MARK_NO_SHOW', ADMIN));
    expect(decision.history[0]).toMatchObject({ to: 'COMPLETED', attendance: 30 });
  });
});

it('the page asks for the number of the day that is recorded now; of one day, or before the first, it names none', () => {
  const three = aRequest({ startDate: '2026-12-08', endDate: '2026-12-10' });
  const days = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-20'].map((day) =>
    attendedDay(three, HOURS, `${day}T11:15:00+07:00`),
  );
  expect(days).toEqual([null, '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-10']);
  expect(attendedDay(aRequest({ startDate: '2026-12-08' }), HOURS, '2026-12-08T11:15:00+07:00')).toBe(null);
});

it('each recorded day stands by itself: held, missed, or as the event', () => {
  const attended = [
    { date: '2026-12-08', people: 12 },
    { date: '2026-12-09', people: 0 },
  ];
  const event = aRequest({ status: 'SCHEDULED', startDate: '2026-12-08', endDate: '2026-12-10' });
  const days = ['2026-12-08', '2026-12-09', '2026-12-10'];
  expect(days.map((day) => statusOn({ ...event, marks: { ...event.marks, attended } }, day))).toEqual([
    'COMPLETED',
    'NO_SHOW',
    'SCHEDULED',
  ]);
});

describe('how many came', () => {
  it('is asked for before the event is closed, which waits until then', () => {
    desk.submit();
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = '2026-12-08T11:15:00+07:00';
    for (const text of ['', 'lancar', 'hadir dua puluh orang'])
      expect(refusalOf(desk.act(FIRST, 'COMPLETE', ADMIN, text))).toEqual({ code: 'TEXT_NEEDED', action: 'COMPLETE' });
    expect(desk.request(FIRST).status).toBe('SCHEDULED');
    const counted = taken(desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 34'));
    expect(counted.history[0]).toMatchObject({ attendance: 34, from: 'SCHEDULED', to: 'COMPLETED' });
  });

  it('what was counted wrongly is counted anew, with no further mail, and an event that nobody came to after all is none', () => {
    desk.submit();
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = '2026-12-08T11:15:00+07:00';
    taken(desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 63'));
    const mended = taken(desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 36'));
    expect([lettersOf(mended), desk.request(FIRST).marks.attended]).toEqual([[], [{ date: '2026-12-08', people: 36 }]]);
    expect(refusalOf(desk.act(FIRST, 'COMPLETE', ADMIN, '0'))).toEqual({ code: 'NOBODY_CAME', action: 'COMPLETE' });
    desk.now = '2026-12-08T12:15:00+07:00';
    expect(refusalOf(desk.act(FIRST, 'FORWARD', KABID))).toMatchObject({ code: 'NOT_NOW', next: null });
    taken(desk.act(FIRST, 'MARK_NO_SHOW', ADMIN));
    expect(desk.request(FIRST).status).toBe('NO_SHOW');
    expect(refusalOf(desk.act(FIRST, 'MARK_NO_SHOW', ADMIN))).toMatchObject({ code: 'NOT_NOW' });
    const came = taken(desk.act(FIRST, 'COMPLETE', ADMIN, 'ternyata hadir 10 orang'));
    expect([desk.request(FIRST).status, lettersOf(came)]).toEqual([
      'COMPLETED',
      ['THANKS → dewi.kartika@smkn4.example'],
    ]);
  });
});

describe('dates are taken one after the other', () => {
  it('a date already recorded is not prepared again; the next is, until the last is over', () => {
    desk.submit({ startDate: '2026-12-08', endDate: '2026-12-10' });
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = '2026-12-08T09:00:00+07:00';
    taken(desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 5'));
    taken(desk.act(FIRST, 'MARK_READY', ADMIN));
    expect(desk.request(FIRST).marks.ready).toEqual(['2026-12-09']);
    desk.now = '2026-12-10T10:59:00+07:00';
    taken(desk.act(FIRST, 'MARK_READY', ADMIN));
    expect(desk.request(FIRST).marks.ready).toEqual(['2026-12-09', '2026-12-10']);
  });

  it('a time that cannot be read is closed as of today', () => {
    desk.submit({ endTime: null });
    desk.requests = desk.requests.map((request) => ({
      ...request,
      status: 'SCHEDULED' as const,
      holder: 'ROOM_ADMIN' as const,
    }));
    const decision = taken(desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 9'));
    expect(decision.history[0]).toMatchObject({ to: 'COMPLETED', attendance: 9 });
    expect(desk.request(FIRST).marks.attended).toEqual([{ date: '2026-11-24', people: 9 }]);
  });
});
