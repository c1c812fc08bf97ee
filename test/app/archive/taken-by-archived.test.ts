// What took place holds its time after it went to the archive: nothing else takes place then, and nothing is counted twice.
import { beforeEach, describe, expect, it } from 'vitest';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { viewAsOfficer } from '../../../src/app/views/page-view.ts';
import { AGREED, aFinishedDesk, FIRST, KABID, KASI, type OfficeDay, SECOND } from '../office-day.ts';

const NIGHT = '2027-02-10T01:00:00+07:00';

/** On 8 December from 9 to 11 the first took place; the second, refused, wanted the same time. Both are archived. */
let desk: OfficeDay;
beforeEach(() => {
  desk = aFinishedDesk();
  desk.at(NIGHT, nightly);
});

const DROP_IN = {
  kind: 'VISIT',
  institution: 'SD Negeri 1',
  activity: 'Kunjungan belajar',
  startDate: '2026-12-08',
  endDate: '2026-12-08',
  startTime: '10:00',
  endTime: '12:00',
  phone: '081300000099',
} as const;

describe('a letter entered for a time at which an archived event took place', () => {
  let number = '';
  beforeEach(() => {
    desk.at('2027-02-10T08:00:00+07:00', () => undefined);
    desk.enter(DROP_IN);
    number = desk.register.rows.at(-1)?.number ?? '';
  });

  it('does not become an event, and names what had the room', () => {
    expect(desk.requestOf(number)).toMatchObject({ status: 'SUBMITTED', clashesWith: [FIRST] });
  });

  it('cannot be approved either, and its page says why', () => {
    desk.choose(number, 'FORWARD', KABID);
    expect(desk.choose(number, 'APPROVE', KASI, AGREED)).toMatchObject({
      refusal: { code: 'BLOCKED', findings: expect.arrayContaining([expect.objectContaining({ numbers: [FIRST] })]) },
    });
    expect(viewAsOfficer(desk.open(), number, KASI)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ code: 'CLASH_EARLIER_CANDIDATE' })]),
    });
  });

  it('stays taken at the next look', () => {
    for (const day of ['11', '12']) desk.at(`2027-02-${day}T01:00:00+07:00`, nightly);
    expect(desk.requestOf(number)).toMatchObject({ status: 'SUBMITTED', clashesWith: [FIRST] });
  });
});

it('a refused request of that time is not taken up again from the archive: its page offers no step, and one that it sends says to ask anew', () => {
  expect(viewAsOfficer(desk.open(), SECOND, KABID)).toMatchObject({ request: { status: 'REJECTED' }, steps: [] });
  const outcome = desk.press(SECOND, KABID, 'REOPEN', { text: 'Acaranya diundur' });
  expect(outcome).toEqual({ type: 'REFUSED', refusal: { code: 'ARCHIVED', number: SECOND } });
  expect(desk.requestOf(SECOND).status).toBe('REJECTED');
});
