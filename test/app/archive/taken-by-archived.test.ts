// What took place holds its time after it went to the archive: nothing else takes place then, and nothing is counted twice.
import { beforeEach, describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { nightly } from '../../../src/app/jobs/nightly.ts';
import { viewAsOfficer } from '../../../src/app/views/page-view.ts';
import {
  ADMIN,
  AGREED,
  aDesk,
  at,
  choose,
  FIRST,
  KABID,
  KASI,
  killedAt,
  type MemoryDesk,
  messageOf,
  others,
  press,
  requestOf,
  SECOND,
  schedule,
  submit,
  type,
  typeRow,
} from '../office-day.ts';

const NIGHT = '2027-02-10T01:00:00+07:00';

/** On 8 December from 9 to 11 the first took place; the second, refused, wanted the same time. Both are archived. */
let desk: MemoryDesk;
beforeEach(() => {
  desk = aDesk();
  submit(desk, 'r-1');
  submit(desk, 'r-2', others('r-2'));
  schedule(desk, FIRST);
  choose(desk, SECOND, 'REJECT', KABID, 'Ruangan dipakai dinas.');
  at(desk, '2026-12-08T13:00:00+07:00', () => undefined);
  choose(desk, FIRST, 'COMPLETE', ADMIN, 'hadir 34 orang');
  at(desk, NIGHT, nightly);
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
function adopted(cells: Parameters<typeof typeRow>[1]): void {
  at(desk, '2027-02-10T08:00:00+07:00', () => undefined);
  typeRow(desk, cells);
  at(desk, '2027-02-10T09:00:00+07:00', hourly);
}

/** The number of the row that was typed. */
const typed = () => desk.register.rows.at(-1)?.number ?? '';

/** Somebody pastes an archived row below the last of the desk, as it stands. */
function paste(number: string, changed: Parameters<typeof typeRow>[1] = {}): void {
  const { institution, activity, email, phone, letterNumber } = requestOf(desk, number);
  const time = { startDate: '08/12/2026', startTime: '09.00', endTime: '11.00' };
  adopted({ number, kind: 'Kunjungan', institution, activity, email, phone, letterNumber, ...time, ...changed });
}

describe('a row typed for a time at which an archived event took place', () => {
  it('does not become an event, and names what had the room', () => {
    adopted(DROP_IN);
    expect(requestOf(desk, typed())).toMatchObject({ status: 'SUBMITTED', clashesWith: [FIRST] });
  });

  it.each([
    ['just after it', { startTime: '11.30' }, 'COMPLETED'],
    ['within its preparation', { startTime: '08.00', endTime: '08.45' }, 'SUBMITTED'],
    ['the day after', { startDate: '09/12/2026' }, 'COMPLETED'],
  ])('%s', (_, cells, status) => {
    adopted({ ...DROP_IN, ...cells });
    expect(requestOf(desk, typed()).status).toBe(status);
  });

  it('cannot be approved either, and its page says why', () => {
    adopted(DROP_IN);
    choose(desk, typed(), 'FORWARD', KABID);
    expect(choose(desk, typed(), 'APPROVE', KASI, AGREED)).toMatchObject({
      refusal: { code: 'BLOCKED', findings: expect.arrayContaining([expect.objectContaining({ numbers: [FIRST] })]) },
    });
    expect(viewAsOfficer(desk.open(), typed(), KASI)).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ code: 'CLASH_EARLIER_CANDIDATE' })]),
    });
  });

  it('stays taken at the next look', () => {
    adopted(DROP_IN);
    for (const day of ['11', '12']) at(desk, `2027-02-${day}T01:00:00+07:00`, nightly);
    expect(requestOf(desk, typed())).toMatchObject({ status: 'SUBMITTED', clashesWith: [FIRST] });
  });
});

describe('a refused request of that time', () => {
  it('can be taken up again from the archive, and not be approved', () => {
    expect(press(desk, SECOND, KABID, 'REOPEN', { text: 'Acaranya diundur' })).toMatchObject({ type: 'RECORDED' });
    expect(requestOf(desk, SECOND).clashesWith).toEqual([FIRST]);
    expect(choose(desk, SECOND, 'APPROVE', KASI, AGREED)).toMatchObject({ refusal: { code: 'BLOCKED' } });
    expect(requestOf(desk, SECOND).status).toBe('FORWARDED');
  });
});

describe('an archived row that is pasted on the desk', () => {
  it.each([FIRST, SECOND])('as it stands is a copy of %s, and counts nowhere', (number) => {
    paste(number);
    expect(requestOf(desk, typed())).toMatchObject({ status: 'DUPLICATE' });
    expect(messageOf(desk, typed())).toContain(`Sama dengan ${number}`);
  });

  it('of the office’s own, without an address or a telephone, is one as well', () => {
    paste(FIRST, { email: '', phone: '', letterNumber: '' });
    expect(requestOf(desk, typed())).toMatchObject({ status: 'DUPLICATE' });
  });

  it('and given another day is a request of its own', () => {
    paste(FIRST, { startDate: '15/06/2027' });
    expect(requestOf(desk, typed())).toMatchObject({ status: 'SUBMITTED', startDate: '2027-06-15' });
  });
});

describe('an event that has taken place', () => {
  const recorded = () => {
    adopted({ ...DROP_IN, startDate: '09/02/2027' });
    expect(requestOf(desk, typed()).status).toBe('COMPLETED');
  };
  const afterTyping = (day: string, notes: string, hour = 10) => {
    type(desk, typed(), 'startDate', day);
    type(desk, typed(), 'endDate', day);
    type(desk, typed(), 'staffNotes', notes);
    at(desk, `2027-02-10T${hour}:00:00+07:00`, hourly);
    return requestOf(desk, typed());
  };

  it('is not typed into the future: its day is put back, and what else was typed is kept', () => {
    recorded();
    const after = afterTyping('23/02/2027', 'kunci kembali');
    expect(after).toMatchObject({ startDate: '2027-02-09', endDate: '2027-02-09', staffNotes: 'kunci kembali' });
    expect(messageOf(desk, typed())).toContain('belum tiba');
  });

  it('nor onto a time at which an archived one took place; onto another past day it is', () => {
    recorded();
    expect(afterTyping('08/12/2026', '')).toMatchObject({ startDate: '2027-02-09' });
    expect(messageOf(desk, typed())).toContain(FIRST);
    expect(afterTyping('09/12/2026', '', 11)).toMatchObject({ startDate: '2026-12-09', status: 'COMPLETED' });
  });
});

describe('an archive whose reading Google ends', () => {
  it('leaves the typed row for the next hour', () => {
    at(desk, '2027-02-10T08:00:00+07:00', () => undefined);
    typeRow(desk, DROP_IN);
    killedAt(desk, 'archives.years', () => at(desk, '2027-02-10T09:00:00+07:00', hourly), 1);
    at(desk, '2027-02-10T10:00:00+07:00', hourly);
    expect(requestOf(desk, typed())).toMatchObject({ status: 'SUBMITTED', clashesWith: [FIRST] });
  });
});
