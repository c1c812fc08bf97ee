// What took place holds its time after it went to the archive: nothing else takes place then, and nothing is counted twice.
import { beforeEach, describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
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
  kind: 'Kunjungan',
  institution: 'SD Negeri 1',
  activity: 'Kunjungan belajar',
  startDate: '08/12/2026',
  startTime: '10.00',
  endTime: '12.00',
  phone: '081300000099',
};

/** The row is typed in the morning, and the hour finds it. */
function adopted(cells: Parameters<typeof desk.typeRow>[0]): void {
  desk.at('2027-02-10T08:00:00+07:00', () => undefined);
  desk.typeRow(cells);
  desk.at('2027-02-10T09:00:00+07:00', hourly);
}

/** The number of the row that was typed. */
const typed = () => desk.register.rows.at(-1)?.number ?? '';

/** Somebody pastes an archived row below the last of the desk, as it stands. */
function paste(number: string, changed: Parameters<typeof desk.typeRow>[0] = {}): void {
  const { institution, activity, email, phone, letterNumber } = desk.requestOf(number);
  const time = { startDate: '08/12/2026', startTime: '09.00', endTime: '11.00' };
  adopted({ number, kind: 'Kunjungan', institution, activity, email, phone, letterNumber, ...time, ...changed });
}

describe('a row typed for a time at which an archived event took place', () => {
  it('does not become an event, and names what had the room', () => {
    adopted(DROP_IN);
    expect(desk.requestOf(typed())).toMatchObject({ status: 'SUBMITTED', clashesWith: [FIRST] });
  });

  it('cannot be approved either, and its page says why', () => {
    adopted(DROP_IN);
    desk.choose(typed(), 'FORWARD', KABID);
    expect(desk.choose(typed(), 'APPROVE', KASI, AGREED)).toMatchObject({
      refusal: { code: 'BLOCKED', findings: expect.arrayContaining([expect.objectContaining({ numbers: [FIRST] })]) },
    });
    expect(viewAsOfficer(desk.open(), typed(), KASI)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ code: 'CLASH_EARLIER_CANDIDATE' })]),
    });
  });

  it('stays taken at the next look', () => {
    adopted(DROP_IN);
    for (const day of ['11', '12']) desk.at(`2027-02-${day}T01:00:00+07:00`, nightly);
    expect(desk.requestOf(typed())).toMatchObject({ status: 'SUBMITTED', clashesWith: [FIRST] });
  });
});

describe('a refused request of that time', () => {
  it('is not taken up again from the archive: its page offers no step, and one that it sends says to ask anew', () => {
    expect(viewAsOfficer(desk.open(), SECOND, KABID)).toMatchObject({ request: { status: 'REJECTED' }, steps: [] });
    const outcome = desk.press(SECOND, KABID, 'REOPEN', { text: 'Acaranya diundur' });
    expect(outcome).toEqual({ type: 'REFUSED', refusal: { code: 'ARCHIVED', number: SECOND } });
    expect(desk.requestOf(SECOND).status).toBe('REJECTED');
  });
});

describe('an archived row that is pasted on the desk', () => {
  it.each([FIRST, SECOND])('as it stands is a copy of %s, and counts nowhere', (number) => {
    paste(number);
    expect(desk.requestOf(typed())).toMatchObject({ status: 'DUPLICATE' });
    expect(desk.messageOf(typed())).toContain(`Sama dengan ${number}`);
  });

  it('of the office’s own, without an address or a telephone, is one as well', () => {
    paste(FIRST, { email: '', phone: '', letterNumber: '' });
    expect(desk.requestOf(typed())).toMatchObject({ status: 'DUPLICATE' });
  });

  it('and given another day is a request of its own', () => {
    paste(FIRST, { startDate: '15/06/2027' });
    expect(desk.requestOf(typed())).toMatchObject({ status: 'SUBMITTED', startDate: '2027-06-15' });
  });
});

describe('an archive whose reading Google ends', () => {
  it('leaves the typed row for the next hour', () => {
    desk.at('2027-02-10T08:00:00+07:00', () => undefined);
    desk.typeRow(DROP_IN);
    desk.killedAt('archives.years', () => desk.at('2027-02-10T09:00:00+07:00', hourly), 1);
    desk.at('2027-02-10T10:00:00+07:00', hourly);
    expect(desk.requestOf(typed())).toMatchObject({ status: 'SUBMITTED', clashesWith: [FIRST] });
  });
});
