// What is late now: with whom it lies, and for how long, whatever became of the event meanwhile.

import { describe, expect, it } from 'vitest';
import { lateLetters, waitingLetters } from '../../../src/domain/report/waiting.ts';
import { isLate, lacksDisposition } from '../../../src/domain/request/holder.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { holderIn } from '../../../src/domain/request/status.ts';
import { officeDays } from '../../../src/domain/time/working-time.ts';
import { aRequest, HOURS } from '../requests.ts';

/** Tuesday, two weeks after the letters came. */
const NOW = '2026-12-08T10:00:00+07:00';
const letter = (given: Partial<BookingRequest>) =>
  aRequest({ submittedAt: '2026-11-24T08:12:00+07:00', dueAt: '2026-11-24T08:27:00+07:00', ...given });
const late = (given: Partial<BookingRequest>, year = 2026) =>
  lateLetters(year, [letter(given)], officeDays(HOURS), NOW);

describe('a letter whose time has passed', () => {
  it('is late with whoever has it, in working time', () => {
    // 10 working days later, and 93 minutes.
    expect(late({ holder: 'DIVISION_HEAD' })).toEqual([
      {
        number: 'PC-2026-0001',
        institution: aRequest().institution,
        holder: 'DIVISION_HEAD',
        dueAt: '2026-11-24T08:27:00+07:00',
        late: { days: 10, minutes: 93 },
      },
    ]);
  });

  it.each<[string, boolean, Partial<BookingRequest>]>([
    ['its event has passed', true, { startDate: '2026-12-01', endDate: '2026-12-01' }],
    ['with the Kasi', true, { status: 'FORWARDED', holder: 'SECTION_HEAD' }],
    ['the applicant has not answered in time', true, { status: 'AWAITING_APPLICANT', holder: 'APPLICANT' }],
    ['with the Admin', true, { status: 'APPROVED', holder: 'ROOM_ADMIN' }],
    ['in the agenda', false, { status: 'SCHEDULED' }],
    ['over', false, { status: 'REJECTED' }],
    ['not measured', false, { dueAt: null }],
    ['due at this moment', false, { dueAt: NOW }],
    ['it came in a later year', false, { submittedAt: '2027-01-04T08:00:00+07:00' }],
    ['it came the year before', true, { submittedAt: '2025-12-30T08:00:00+07:00' }],
  ])('%s: %j', (_, expected, given) => expect(late(given).length === 1).toBe(expected));

  it('lies with the Kabid once the day of the Kepala Dinas is over, though nothing was written then', () => {
    const marks = { ...NO_MARKS, holder: 'AGENCY_HEAD', headUntil: '2026-11-25T08:12:00+07:00' } as const;
    expect(late({ holder: 'AGENCY_HEAD', marks, dueAt: '2026-11-25T08:27:00+07:00' })).toMatchObject([
      { holder: 'DIVISION_HEAD' },
    ]);
  });

  it('that asks for several dates is one letter on each desk where some of them lie', () => {
    const marks = { ...NO_MARKS, sessionOf: 'PC-2026-0001' };
    const dates = (['FORWARDED', 'FORWARDED', 'AWAITING_APPLICANT', 'FORWARDED'] as const).map((status, index) =>
      letter({ number: `PC-2026-000${index + 1}`, marks, status, holder: holderIn(status) }),
    );
    const other = letter({ number: 'PC-2026-0009', status: 'FORWARDED', holder: 'SECTION_HEAD' });
    const found = waitingLetters(2026, [...dates, other], officeDays(HOURS), NOW);
    expect(found.map(({ holder, letters }) => [holder, letters])).toEqual([
      ['SECTION_HEAD', 2],
      ['APPLICANT', 1],
    ]);
    const late = lateLetters(2026, [...dates, other], officeDays(HOURS), NOW);
    expect(late.map(({ number }) => number)).toEqual(['PC-2026-0001', 'PC-2026-0003', 'PC-2026-0009']);
  });

  it('stands first where it has waited longest', () => {
    const letters = [
      letter({ number: 'PC-2026-0001', dueAt: '2026-12-07T10:00:00+07:00' }),
      letter({ number: 'PC-2026-0002' }),
      letter({ number: 'PC-2026-0003', dueAt: '2026-12-01T10:00:00+07:00' }),
    ];
    expect(lateLetters(2026, letters, officeDays(HOURS), NOW).map(({ number }) => number)).toEqual([
      'PC-2026-0002',
      'PC-2026-0003',
      'PC-2026-0001',
    ]);
  });

  it('stands by number where two are late alike', () => {
    const letters = ['PC-2026-0010', 'PC-2026-0009'].map((number) => letter({ number }));
    expect(lateLetters(2026, letters, officeDays(HOURS), NOW).map(({ number }) => number)).toEqual([
      'PC-2026-0009',
      'PC-2026-0010',
    ]);
  });

  it('is late from the moment on, not before, for whoever has the letter alone', () => {
    const later = '2026-12-08T10:00:01+07:00';
    const atKabid = { holder: 'DIVISION_HEAD', dueAt: NOW, marks: NO_MARKS } as const;
    expect(isLate(atKabid, ['DIVISION_HEAD'], NOW)).toBe(false);
    expect(isLate(atKabid, ['AGENCY_HEAD', 'DIVISION_HEAD'], later)).toBe(true);
    expect(isLate(atKabid, ['SECTION_HEAD'], later)).toBe(false);
    expect(isLate({ ...atKabid, holder: 'APPLICANT' }, ['SECTION_HEAD'], later)).toBe(false);
    expect(isLate({ ...atKabid, dueAt: null }, ['DIVISION_HEAD'], NOW)).toBe(false);
  });
});

describe('what waits now', () => {
  const waiting = (...given: Partial<BookingRequest>[]) =>
    waitingLetters(2026, given.map(letter), officeDays(HOURS), NOW);
  const atKasi = { status: 'FORWARDED', holder: 'SECTION_HEAD' } as const;

  it('stands in the order of the chain: how many, how many late, how long the first of them', () => {
    expect(
      waiting(
        { ...atKasi, heldSince: '2026-12-08T09:00:00+07:00', dueAt: '2026-12-08T11:00:00+07:00' },
        {
          ...atKasi,
          number: 'PC-2026-0002',
          heldSince: '2026-12-07T10:00:00+07:00',
          dueAt: '2026-12-07T11:00:00+07:00',
        },
        { holder: 'DIVISION_HEAD', heldSince: '2026-12-08T09:20:00+07:00', dueAt: '2026-12-08T09:35:00+07:00' },
      ),
    ).toEqual([
      { holder: 'DIVISION_HEAD', letters: 1, late: 1, longest: { days: 0, minutes: 40 } },
      { holder: 'SECTION_HEAD', letters: 2, late: 1, longest: { days: 1, minutes: 0 } },
    ]);
  });

  it('is nothing where every letter is decided', () =>
    expect(waiting({ status: 'SCHEDULED', holder: 'ROOM_ADMIN' }, { status: 'REJECTED', holder: 'NOBODY' })).toEqual(
      [],
    ));
});

it.each<[string, boolean, Partial<BookingRequest>]>([
  ['with the Kabid', true, {}],
  ['before the Kepala Dinas', false, { holder: 'AGENCY_HEAD' }],
  ['recorded', false, { headDispositionAt: '2026-11-24T08:00:00+07:00' }],
  ['passed on without', true, { status: 'FORWARDED', holder: 'SECTION_HEAD' }],
  ['in the agenda', false, { status: 'SCHEDULED', holder: 'ROOM_ADMIN' }],
  ['refused', false, { status: 'REJECTED', holder: 'NOBODY' }],
  ['the office’s own use', false, { kind: 'OFFICIAL_USE', status: 'FORWARDED', holder: 'SECTION_HEAD' }],
])('the disposition of the Kepala Dinas is missed, %s: %j', (_, expected, given) =>
  expect(lacksDisposition(aRequest(given))).toBe(expected),
);
