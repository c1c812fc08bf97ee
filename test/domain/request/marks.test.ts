// What stands in no column of a request is kept as far as it says anything, and read back by schema.
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/domain/records/schema.ts';
import { bookingMarks, filledMarks, type Marks, NO_MARKS } from '../../../src/domain/request/marks.ts';

const FULL: Marks = {
  released: true,
  asked: { step: 'OFFER_TIMES', message: 'Dipakai dinas' },
  offers: [{ date: '2026-12-09', endDate: '2026-12-11', leftOut: ['2026-12-10'], from: '09:00', to: '11:00' }],
  holder: 'DIVISION_HEAD',
  headUntil: '2026-11-25T08:12:00+07:00',
  proposedRefusal: { reason: 'penuh', applicantMessage: 'Ruangan sudah penuh.' },
  disposition: { text: 'Mohon dilayani', actorName: 'Sri Wahyuni' },
  setAside: [{ code: 'WEEKEND', reason: 'Tamu Wali Kota' }],
  settled: ['DUPLICATE_SUBMISSION'],
  confirmed: true,
  freedAt: '2026-11-24T08:15:00+07:00',
  ready: ['2026-12-08'],
  attended: [{ date: '2026-12-08', people: null }],
  untold: '2026-11-24T08:12:00+07:00',
  masked: true,
  movedAt: '2026-11-24T08:20:00+07:00',
  daysOff: ['2026-12-12'],
  holdsNoTime: true,
  sessionOf: 'PC-2026-0001',
  unreadDates: ['tiap Selasa'],
  noReceipt: 'HOUR',
  secondFormAt: '2026-11-24T09:00:00+07:00',
  undo: {
    action: 'FORWARD',
    at: '2026-11-24T08:30:00+07:00',
    by: 'kabid@diskominfo.example',
    was: { status: 'SUBMITTED' },
    steps: ['PC-2026-0001@2'],
    notified: ['SECTION_HEAD'],
    other: null,
  },
};

const kept = (marks: Marks) => JSON.parse(JSON.stringify(filledMarks(marks))) as unknown;
const readBack = (value: unknown) => read(bookingMarks(), value);

describe('the marks of a request', () => {
  it('that has none are not kept', () => {
    expect(filledMarks(NO_MARKS)).toEqual({});
    expect(readBack({})).toEqual({ ok: true, value: NO_MARKS });
  });

  it('are the same when kept and read', () => expect(readBack(kept(FULL))).toEqual({ ok: true, value: FULL }));

  it.each(Object.keys(FULL) as (keyof Marks)[])('%s stands alone', (key) => {
    const one = { ...NO_MARKS, [key]: FULL[key] };
    expect(kept(one)).toEqual({ [key]: FULL[key] });
    expect(readBack(kept(one))).toEqual({ ok: true, value: one });
  });

  it.each([
    { released: 'ya' },
    { holder: 3 },
    { settled: ['TIDAK ADA'] },
    { ready: [null] },
    { setAside: [{ code: 'WEEKEND' }] },
    { attended: [{}] },
    { undo: {} },
    { undo: { action: 'FORWARD', at: 'x', by: 'y', was: {}, steps: [] } },
  ])('broken by hands they are no record: %j', (value) => expect(readBack(value).ok).toBe(false));
});
