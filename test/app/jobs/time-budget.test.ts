// A job whose time is used up begins nothing more; the next one goes on from there, and nothing is left out.
import { describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { refreshRules } from '../../../src/app/jobs/refresh-rules.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { broken, HOURS } from '../../domain/requests.ts';
import { desk, eachOnADesk, FIRST, KABID, OFFICE, others, SECOND, SETTINGS, THIRD } from '../office-day.ts';

eachOnADesk();

const day = (date: string) => ({ startDate: date, endDate: date });

describe('the hour', () => {
  it('takes in as many missed responses as it can, and asks for all of them again next time', () => {
    const ids = Array.from({ length: 23 }, (_, index) => `r-${String(index).padStart(2, '0')}`);
    for (const id of ids) desk.send(id, others(id, day('2026-12-08')));
    desk.slowAt('history.append', 5);
    desk.at('09:30', hourly);
    // A batch is recorded as a whole.
    expect(desk.history.commands()).toEqual(ids.slice(0, 20));
    expect(desk.statuses()).toHaveLength(20);
    expect(desk.state.get('responsesReadUntil')).toBeUndefined();
    expect(desk.state.get('leftTasks')).toEqual({ tier: 'HOUR', from: 'OUTBOX' });
    desk.at('10:30', hourly);
    expect(desk.history.commands()).toEqual(ids);
    expect(desk.state.get('responsesReadUntil')).toBe('2026-11-24T09:30:00+07:00');
  });

  it('leaves the rest of its tasks to the next sweep, which does not begin with the first', () => {
    desk.submit();
    desk.schedule(FIRST);
    desk.calendar.ours.clear();
    desk.slowAt('register.read', 5);
    desk.at('09:30', hourly);
    expect(desk.state.get('leftTasks')).toEqual({ tier: 'HOUR', from: 'RESPONSES' });
    expect(desk.calendar.ours.size).toBe(0);
    desk.faults.failAt('intake.since');
    expect(() => desk.at('09:40')).toThrow('intake.since failed');
    expect(desk.calendar.ours.size).toBe(2);
    expect(desk.state.get('leftTasks')).toBeNull();
  });

  it('forgets no event that hinders somebody where there was no time to examine all', () => {
    for (let index = 0; index < 20; index++) desk.submit(`s-${index}`, others(`s-${index}`));
    desk.calendar.handMade.push({ title: 'Rapat', start: '2026-12-08T10:00', end: '2026-12-08T12:00' });
    desk.slowAt('history.append', 5);
    desk.at('09:30', hourly);
    expect(blocked()).toBe(15);
    expect(desk.state.get('examinedCalendar')).toBeUndefined();
    desk.at('10:30', hourly);
    expect(blocked()).toBe(20);
    expect(desk.state.get('examinedCalendar')).toMatch(/./);
  });
});

describe('a sweep', () => {
  it('begins nothing more but what waits to be sent', () => {
    desk.submit();
    desk.submit('r-2', others('r-2', day('2026-12-09')));
    desk.submit('r-3', others('r-3', day('2026-12-10')));
    desk.choose(SECOND, 'REJECT', KABID, 'Ruangan diperbaiki');
    const mails = desk.mailer.sent.length;
    const holidays = [...HOURS.holidays, { date: '2026-12-10', name: 'Hari Jadi', kind: 'PUBLIC_HOLIDAY' } as const];
    desk.office.tabs = { ...OFFICE, settings: { ...SETTINGS, hours: { ...HOURS, holidays } } };
    refreshRules(desk.open());
    desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
    desk.state.put({ leftTasks: { tier: 'HOUR', from: 'CALENDAR' } });
    desk.slowAt('history.append', 5);
    desk.at('2026-11-25T07:35:00+07:00');
    expect(desk.requestOf(THIRD).findingCodes).toEqual(['HOLIDAY']);
    expect(desk.news(mails)).toEqual([expect.stringContaining('Belum dapat kami penuhi')]);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
    expect(desk.state.get('leftTasks')).toEqual({ tier: 'HOUR', from: 'CALENDAR' });
    desk.at('2026-11-25T07:45:00+07:00');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD']);
    expect(desk.state.get('morningOn')).toBe('2026-11-25');
    expect(desk.state.get('leftTasks')).toBeNull();
  });

  it('that has no time to examine all requests by the new rules goes on with the others', () => {
    for (let index = 0; index < 20; index++)
      desk.submit(`s-${index}`, others(`s-${index}`, { equipment: ['Mikrofon'] }));
    desk.office.tabs = { ...OFFICE, damaged: [broken('Mikrofon')] };
    refreshRules(desk.open());
    const known = desk.state.get('examinedRules');
    desk.slowAt('history.append', 5);
    desk.at('08:30');
    expect(desk.history.stepsSince(2026).filter(({ step }) => step === 'REEXAMINE')).toHaveLength(15);
    expect(desk.state.get('examinedRules')).toBe(known);
    desk.at('08:45');
    expect(desk.history.stepsSince(2026).filter(({ step }) => step === 'REEXAMINE')).toHaveLength(20);
    expect(desk.state.get('examinedRules')).not.toBe(known);
  });

  it('goes on with a night that had no time for its report', () => {
    desk.submit();
    desk.slowAt('register.keepSpareRows', 5);
    desk.at('2026-11-25T01:00:00+07:00', nightly);
    expect(desk.state.get('leftTasks')).toEqual({ tier: 'NIGHT', from: 'ORDER' });
    expect(desk.reportTab.pages.size).toBe(0);
    desk.at('2026-11-25T01:10:00+07:00');
    expect([...desk.reportTab.pages.keys()]).toContain(2026);
    expect(desk.state.get('leftTasks')).toBeNull();
  });
});

describe('a night', () => {
  it('names no more people than there is time for; those left over are masked the night after', () => {
    for (let index = 0; index < 20; index++) desk.submit(`s-${index}`, others(`s-${index}`));
    desk.slowAt('history.append', 5);
    desk.at('2028-12-09T01:00:00+07:00', nightly);
    expect(desk.history.stepsSince(2026).filter(({ step }) => step === 'MASK')).toHaveLength(15);
    desk.at('2028-12-10T01:00:00+07:00', nightly);
    expect(desk.history.stepsSince(2026).filter(({ step }) => step === 'MASK')).toHaveLength(20);
  });
});

function blocked(): number {
  return desk.register.read().requests.filter(({ findingCodes }) => findingCodes.includes('ROOM_BLOCKED')).length;
}
