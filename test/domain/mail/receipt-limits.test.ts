// How many mails forms may cause: in an hour, and never from what the office's steps need.
import { beforeEach, describe, expect, it } from 'vitest';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { APPLICANT, freshDesk, KABID, lettersOf, taken, UNKNOWN } from '../commands/paper-desk.ts';

const desk = freshDesk();
let forms = 0;
beforeEach(() => {
  forms = 0;
});

/** A form for another event, unless the test says otherwise; sent a minute after the one before. */
function form(given = {}, minutes = 1) {
  forms += 1;
  desk.now = minutesLater(desk.now, minutes);
  return taken(desk.submit({ activity: `Kegiatan ${forms}`, institution: `I${forms}`, phone: '', ...given }));
}
const from = (name: string) => form({ email: `${name}@pemohon.example` });
const last = () => desk.requests[desk.requests.length - 1];

describe('one hour', () => {
  it('counts a form once, however many dates it asks for', () => {
    desk.receipts = { ...desk.receipts, perHour: 3 };
    for (let index = 0; index < 3; index++)
      expect(lettersOf(form({ startDate: '2027-01-05', furtherDates: '12, 19, 26 Januari 2027' }))).toHaveLength(2);
    expect(lettersOf(form())).toEqual([`MANY_REQUESTS → ${KABID}`]);
    expect(last()).toMatchObject({ status: 'SUBMITTED', marks: { noReceipt: 'HOUR', untold: null } });
  });

  it('brings twenty receipts, with or without an address; the Kabid is told once in each hour of more', () => {
    desk.now = '2026-11-24T09:00:00+07:00';
    const letters = Array.from({ length: 22 }, (_, index) =>
      lettersOf(form({ email: index % 2 === 0 ? '' : `a${index}@pemohon.example` })),
    );
    expect(desk.requests.filter(({ marks }) => marks.noReceipt === null)).toHaveLength(20);
    expect(letters.flat().filter((letter) => letter === `MANY_REQUESTS → ${KABID}`)).toHaveLength(1);
    expect(letters[20]).toEqual([`MANY_REQUESTS → ${KABID}`]);
    expect(lettersOf(from('citra'))).toEqual([]);
    expect(last()?.marks.noReceipt).toBe('HOUR');
    // An hour after the first of them one more may leave.
    desk.now = '2026-11-24T10:00:00+07:00';
    expect(lettersOf(from('dina'))).toEqual(['RECEIPT → dina@pemohon.example', `NEW_REQUEST → ${KABID}`]);
    expect(lettersOf(form({ email: 'eko@pemohon.example' }, 0))).toEqual([`MANY_REQUESTS → ${KABID}`]);
  });

  it('of more begins with the first that is no duplicate: of those the Kabid gets no mail', () => {
    form({ phone: '0812-0000-0001' });
    for (let index = 1; index < 10; index++) from(`a${index}`);
    desk.receipts = { ...desk.receipts, perHour: 10 };
    const twin = { activity: 'Kegiatan 1', institution: 'I1', phone: '0812-0000-0001', email: 'x@y.example' };
    const second = form(twin);
    expect(last()?.status).toBe('DUPLICATE');
    expect(lettersOf(second)).toEqual([]);
    expect(second.changes[0]?.message).toMatchObject({ code: 'DUPLICATE_OF', byOther: true, limit: 'HOUR' });
    expect(lettersOf(from('budi'))).toEqual([`MANY_REQUESTS → ${KABID}`]);
  });

  it('a request for tomorrow beyond it mails nobody either', () => {
    desk.now = '2026-12-07T14:00:00+07:00';
    for (let index = 0; index < 21; index++) form({ email: `a${index}@pemohon.example` });
    expect(last()).toMatchObject({ urgency: 'IMMEDIATE', marks: { noReceipt: 'HOUR' } });
    expect(lettersOf(form({ email: 'b@pemohon.example' }))).toEqual([]);
  });
});

it('what staff type is no form: it is neither limited nor counted', () => {
  for (let index = 0; index < 5; index++) {
    const told = desk.requests.map(({ number }) => number);
    const entered = desk.enter(
      { activity: `K${index}`, institution: `I${index}`, email: APPLICANT },
      UNKNOWN,
      null,
      told,
    );
    expect(lettersOf(entered)[0]).toBe(`RECEIPT → ${APPLICANT}`);
  }
  expect(lettersOf(form())[0]).toBe(`RECEIPT → ${APPLICANT}`);
});

it.each([
  [41, null],
  [40, 'QUOTA'],
  [0, 'QUOTA'],
  [null, null],
])('with %s mails left of the day, of which 40 are kept: %s', (quotaLeft, limit) => {
  desk.receipts = { ...desk.receipts, quotaLeft };
  form();
  expect(last()?.marks.noReceipt).toBe(limit);
});

it('without a Kabid the row says that nobody was told', () => {
  desk.team = [];
  desk.receipts = { ...desk.receipts, perHour: 0 };
  expect(form().changes[0]?.message?.code).toBe('NOBODY_TOLD');
});
