// The examination as a whole: which findings come together, in which order, and that nothing typed makes it fail.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/domain/request/examine.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { aContext, aRequest, broken } from '../requests.ts';

const codes = (request: BookingRequest, given: Parameters<typeof aContext>[0] = {}): string[] =>
  examine(request, aContext(given)).map((finding) => finding.code);

const twin = { email: 'dewi@smkn4.example', activity: 'Kunjungan industri', letterNumber: '412/SMKN4/2026' };
const earlier = aRequest({ number: 'PC-2026-0001', ...twin });
const second = aRequest({ number: 'PC-2026-0002', ...twin, submittedAt: '2026-11-24T09:00:00+07:00' });

describe('examine', () => {
  it('says nothing of a plain request', () => expect(codes(aRequest())).toEqual([]));

  it('shows what it finds the gravest first: past, day and hours, who else has the room, food, too many, the letter', () => {
    const everything = aRequest({
      number: 'PC-2026-0009',
      startDate: '2026-12-11',
      endDate: '2026-12-12',
      startTime: '10:00',
      endTime: '09:00',
      catering: 'BUFFET',
      letterFile: '',
      letterNumber: '412/SMKN4/2026',
      institution: 'SMK 4',
      participants: 180,
      email: 'dewi',
      equipment: ['mikrofon'],
      submittedAt: '2026-12-10T08:00:00+07:00',
      queuedSince: '2026-12-10T08:00:00+07:00',
    });
    const others = [
      aRequest({ number: 'PC-2026-0001', startDate: '2026-12-11', startTime: '13:00', endTime: '14:00' }),
      aRequest({ number: 'PC-2026-0002', startDate: '2026-12-11', startTime: '08:00', endTime: '09:45' }),
      aRequest({ number: 'PC-2026-0003', letterNumber: '412/SMKN4/2026', institution: 'SMK 4' }),
    ];
    const hours = {
      ...aContext().hours,
      holidays: [{ date: '2026-12-11', name: 'Hari Jadi', kind: 'PUBLIC_HOLIDAY' as const }],
    };
    const foreign = [{ start: '2026-12-12T07:00', end: '2026-12-12T08:00', title: 'Servis AC' }];
    expect(
      codes(everything, { others, hours, foreign, damaged: [broken('mikrofon')], now: '2026-12-11T12:00:00+07:00' }),
    ).toEqual([
      ...['IN_THE_PAST', 'HOLIDAY', 'WEEKEND', 'FRIDAY_PRAYER', 'OVERNIGHT'],
      ...['CLASH_EARLIER_CANDIDATE', 'SETUP_OVERLAP', 'ROOM_BLOCKED', 'CATERING_BUFFET', 'OVER_CAPACITY'],
      ...['LETTER_MISSING', 'SHORT_NOTICE', 'EMAIL_SUSPECT', 'EQUIPMENT_DAMAGED', 'REVISION_OF_EARLIER'],
    ]);
  });

  it('an unreadable time says so and leaves the rest to be found', () =>
    expect(
      codes(aRequest({ startDate: '2026-02-30', endDate: '2026-02-30', catering: 'BUFFET', letterFile: '' })),
    ).toEqual(['INVALID_TIME', 'CATERING_BUFFET', 'LETTER_MISSING']));

  it('a duplicate gets that finding alone, whatever else is wrong with it', () =>
    expect(
      examine({ ...second, catering: 'BUFFET', participants: 180 }, aContext({ others: [earlier, second] })),
    ).toEqual([{ code: 'DUPLICATE_SUBMISSION', numbers: ['PC-2026-0001'] }]));

  it('what staff settled is not raised again: “Bukan ganda”, then “Sesi tambahan”', () => {
    const others = [earlier, second];
    expect(codes(second, { others, settled: ['DUPLICATE_SUBMISSION'] })).toEqual(['REVISION_OF_EARLIER']);
    expect(codes(second, { others, settled: ['DUPLICATE_SUBMISSION', 'REVISION_OF_EARLIER'] })).toEqual([]);
  });

  it('never throws, whatever people type', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '2026-12-08',
        '2026-02-30',
        '1026-01-01',
        '20026-01-01',
        '25:00',
        '09:00',
        '=1+1',
        '👨‍👩‍👧‍👦',
        '\u202e@',
        '-',
      ),
    );
    const typed = fc.record({
      startDate: fc.option(text),
      endDate: fc.option(text),
      startTime: fc.option(text),
      endTime: fc.option(text),
      institution: text,
      activity: text,
      email: text,
      phone: text,
      letterNumber: text,
      letterFile: text,
      participants: fc.option(fc.double()),
      equipment: fc.array(text, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(typed, typed, (one, other) => {
        const others = [aRequest({ number: 'PC-2026-0001', ...other })];
        expect(Array.isArray(examine(aRequest({ number: 'PC-2026-0002', ...one }), aContext({ others })))).toBe(true);
      }),
    );
  });
});
