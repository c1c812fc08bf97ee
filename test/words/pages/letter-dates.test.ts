// The Kasi sees beside one date of a letter how each other stands, and what holds it up.
import { describe, expect, it } from 'vitest';
import { FINDING_CODES, type FindingCode, isBlocking } from '../../../src/domain/request/finding.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { openDatesWords, otherDateWords } from '../../../src/words/pages/letter-dates.ts';
import { aRequest } from '../../domain/requests.ts';

const SECOND = 'Selasa 22 Des 09.00–11.00 (PC-2026-0002)';

function secondDate(given: Partial<BookingRequest> = {}) {
  return aRequest({
    number: 'PC-2026-0002',
    marks: { ...NO_MARKS, sessionOf: 'PC-2026-0001' },
    startDate: '2026-12-22',
    endDate: '2026-12-22',
    status: 'FORWARDED',
    ...given,
  });
}

describe('another date of a letter', () => {
  it.each<[FindingCode[], string]>([
    [[], ''],
    [['INVALID_TIME'], '; tanggal atau jam keliru'],
    [['ROOM_BLOCKED'], '; ruangan tidak tersedia'],
    [['WEEKEND'], '; bukan hari/jam kerja'],
    [['CATERING_UNDECIDED'], '; hidangan belum dipastikan'],
    [['LETTER_MISSING'], '; surat permohonan belum ada'],
    [['TOO_FAR_AHEAD'], '; di luar masa pengajuan'],
    [['IN_THE_PAST'], '; waktu sudah lewat'],
    [['OVER_CAPACITY', 'SHORT_NOTICE'], ''],
    [['HOLIDAY', 'WEEKEND', 'CATERING_BUFFET'], '; bukan hari/jam kerja; hidangan belum dipastikan'],
  ])('%j: “… Didisposisikan%s”', (findingCodes, heldUp) => {
    expect(otherDateWords(secondDate({ findingCodes }))).toBe(`${SECOND}: Didisposisikan${heldUp}`);
  });

  it.each(FINDING_CODES.filter((code) => isBlocking({ code })).map((code) => [code]))(
    'says what %s holds up',
    (code) => {
      expect(otherDateWords(secondDate({ findingCodes: [code] }))).toContain('Didisposisikan; ');
    },
  );

  it('names whom it clashes with, and does not say a second time that the room is taken', () => {
    const clashing = secondDate({
      findingCodes: ['CLASH_EARLIER_CANDIDATE'],
      clashesWith: ['PC-2026-0007', 'PC-2026-0009'],
    });
    expect(otherDateWords(clashing)).toBe(`${SECOND}: Didisposisikan; berimpit dengan PC-2026-0007 dan PC-2026-0009`);
  });
});

describe('what of a letter is left open after all free dates were fixed', () => {
  const first = aRequest({
    number: 'PC-2026-0001',
    status: 'SCHEDULED',
    marks: { ...NO_MARKS, sessionOf: 'PC-2026-0001' },
  });

  it('is said of each date that waits, with what holds it up', () => {
    const words = openDatesWords(first, [first, secondDate({ findingCodes: ['ROOM_BLOCKED'] })]);
    expect(words).toEqual([`Belum ditetapkan: ${SECOND}: Didisposisikan; ruangan tidak tersedia.`]);
  });

  it('is nothing where every date is fixed or given up', () => {
    expect(
      openDatesWords(first, [
        first,
        secondDate({ status: 'SCHEDULED' }),
        secondDate({ number: 'PC-2026-0003', status: 'CANCELLED' }),
      ]),
    ).toEqual([]);
  });
});
