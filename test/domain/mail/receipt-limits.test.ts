// How many mails forms may cause: to one address a day, to all in an hour, and never from what the office's steps need.
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

describe('one address', () => {
  it('gets three receipts a day; then the form is recorded, its row says why, and the Kabid is told once', () => {
    for (let index = 0; index < 3; index++) {
      expect(lettersOf(form())).toEqual([`RECEIPT → ${APPLICANT}`, `NEW_REQUEST → ${KABID}`]);
    }
    const fourth = form();
    expect(lettersOf(fourth)).toEqual([`MANY_REQUESTS → ${KABID}`]);
    expect(fourth.changes[0]?.message).toEqual({ code: 'NO_RECEIPT', at: desk.now, limit: 'ADDRESS' });
    expect(last()).toMatchObject({ status: 'SUBMITTED', marks: { noReceipt: 'ADDRESS', untold: null } });
    expect(lettersOf(form())).toEqual([]);
    expect(lettersOf(from('andi'))).toEqual(['RECEIPT → andi@pemohon.example', `NEW_REQUEST → ${KABID}`]);
  });

  it('gets one for a form, however many dates it asks for', () => {
    for (let index = 0; index < 3; index++)
      expect(lettersOf(form({ startDate: '2027-01-05', furtherDates: '12, 19, 26 Januari 2027' }))).toHaveLength(2);
    form();
    expect(last()?.marks.noReceipt).toBe('ADDRESS');
  });

  it('gets them again on the next day', () => {
    for (let index = 0; index < 4; index++) form();
    desk.now = '2026-11-25T07:30:00+07:00';
    expect(lettersOf(form())[0]).toBe(`RECEIPT → ${APPLICANT}`);
  });

  it.each([
    ['in capitals', APPLICANT.toUpperCase()],
    ['with a tag', APPLICANT.replace('@', '+1@')],
    ['with a longer tag', APPLICANT.replace('@', '+ruang.rapat@')],
  ])('is the same %s', (_, email) => {
    for (let index = 0; index < 3; index++) form();
    form({ email });
    expect(last()?.marks.noReceipt).toBe('ADDRESS');
  });

  it('of Gmail is the same with dots, another is not', () => {
    for (const email of ['dewi.k@gmail.com', 'dewik@gmail.com', 'd.ewik@googlemail.com']) form({ email });
    form({ email: 'd.e.w.i.k@gmail.com' });
    expect(last()?.marks.noReceipt).toBe('ADDRESS');
    form({ email: 'dewi@gmail.com' });
    expect(last()?.marks.noReceipt).toBeNull();
  });

  it('is told of second forms within the same limit', () => {
    for (let index = 0; index < 3; index++) form();
    const twin = { activity: 'Kegiatan 1', phone: '0812-0000-0001', email: 'x@y.example', letterNumber: '1/S' };
    desk.clear();
    forms = 0;
    form({ phone: '0812-0000-0001' });
    form();
    form();
    expect(lettersOf(taken(desk.submit(twin)))).toEqual(['RECEIPT → x@y.example']);
  });
});

describe('one hour', () => {
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

  it('does not count what was beyond the limit of one address', () => {
    for (let index = 0; index < 30; index++) form();
    expect(lettersOf(from('andi'))[0]).toBe('RECEIPT → andi@pemohon.example');
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
  for (let index = 0; index < 3; index++) form();
  expect(form().changes[0]?.message?.code).toBe('NOBODY_TOLD');
});
