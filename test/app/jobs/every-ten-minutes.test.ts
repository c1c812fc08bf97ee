// Every ten minutes: mails that are due, and requests examined once more after the office has changed its rules.
import { describe, expect, it } from 'vitest';
import { refreshRules } from '../../../src/app/jobs/refresh-rules.ts';
import { HOURS } from '../../domain/requests.ts';
import { desk, eachOnADesk, FIRST, KABID, OFFICE, others, SECOND, SETTINGS } from '../office-day.ts';

eachOnADesk();

const HOLIDAY = { date: '2026-12-08', name: 'Hari Jadi Dinas', kind: 'COLLECTIVE_LEAVE' } as const;

/** The office changes what it has set, and the event of the edit arrives. */
function set(given: Partial<NonNullable<typeof desk.office.tabs>>): void {
  desk.office.tabs = { ...OFFICE, ...given };
  refreshRules(desk.open());
}

const withHoliday = { settings: { ...SETTINGS, hours: { ...HOURS, holidays: [...HOURS.holidays, HOLIDAY] } } };
const reexamined = () => desk.history.stepsSince(2026).filter(({ step }) => step === 'REEXAMINE');

describe('what the office changes', () => {
  it('a new holiday is put before the Kabid once it is typed to the end; nothing is moved', () => {
    desk.submit();
    desk.schedule(FIRST);
    const [mails, said] = [desk.readers().length, desk.messageOf(FIRST)];
    desk.office.time = '2026-11-24T08:30:00+07:00';
    set(withHoliday);
    desk.at('08:39');
    expect(desk.requestOf(FIRST).findingCodes).toEqual([]);
    for (const minute of ['45', '55']) desk.at(`2026-11-24T08:${minute}:00+07:00`);
    expect(desk.requestOf(FIRST)).toMatchObject({
      status: 'SCHEDULED',
      startDate: '2026-12-08',
      findingCodes: ['HOLIDAY'],
    });
    expect(desk.messageOf(FIRST)).toBe(said);
    expect(desk.readers().slice(mails)).toEqual([KABID]);
    expect(reexamined()).toHaveLength(1);
  });

  it('that concerns no request’s examination, or is taken back at once, examines nobody', () => {
    desk.submit();
    set({ settings: { ...SETTINGS, mail: { digest: false, digestTime: '07:30' } } });
    expect(desk.state.get('examinedRules')).toBeUndefined();
    set(withHoliday);
    set({});
    desk.at('08:45');
    expect(reexamined()).toEqual([]);
  });

  it.each([
    ['undisturbed', 0],
    ['killed while the rows of the second handful are written', 2],
    ['killed at its first write', 1],
  ])('concerns twenty requests: %s, each is examined once, a handful at a time', (_, nth) => {
    for (let index = 0; index < 20; index++) {
      const day = `2026-12-${String(7 + (index % 5)).padStart(2, '0')}`;
      desk.submit(`s-${index}`, others(`s-${index}`, { startDate: day, endDate: day }));
    }
    set({
      settings: {
        ...SETTINGS,
        hours: { ...HOURS, mondayToThursday: { from: '13:00', to: '14:00' }, friday: { from: '13:00', to: '14:00' } },
      },
    });
    const sweep = () => desk.at('08:30');
    if (nth === 0) sweep();
    else desk.killedAt('register.write', sweep, nth);
    for (const minute of ['40', '50']) desk.at(`2026-11-24T08:${minute}:00+07:00`);
    expect(reexamined()).toHaveLength(20);
    expect(new Set(reexamined().map(({ number }) => number)).size).toBe(20);
    const { requests } = desk.register.read();
    expect(requests.filter(({ findingCodes }) => !findingCodes.includes('OUTSIDE_OFFICE_HOURS'))).toEqual([]);
    const handfuls = new Map<string, number>();
    for (const id of desk.history.commands().slice(20)) handfuls.set(id, (handfuls.get(id) ?? 0) + 1);
    expect(Math.max(...handfuls.values())).toBe(15);
  });
});

it('a sweep in which one thing fails does the others all the same', () => {
  desk.mailer.quota = 0;
  desk.submit();
  desk.submit('r-2', others('r-2'));
  desk.mailer.quota = 100;
  desk.faults.failAt('register.standingChoices');
  expect(() => desk.at('2026-11-25T07:40:00+07:00')).toThrow('register.standingChoices failed');
  expect(desk.news().length).toBeGreaterThan(4);
  expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} SUBMITTED`]);
  expect(desk.state.get('morningOn')).toBe('2026-11-25');
});
