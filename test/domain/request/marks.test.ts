// What stands in no column is kept as a short text, read again whatever hands have made of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marks, NO_MARKS, readMarks, writeMarks } from '../../../src/domain/request/marks.ts';

const FULL: Marks = {
  released: true,
  offered: true,
  offers: [{ date: '2026-12-09', endDate: '2026-12-11', leftOut: ['2026-12-10'], from: '09:00', to: '11:00' }],
  holder: 'DIVISION_HEAD',
  awaitsHead: { until: '2026-11-25T08:12:00+07:00', step: 1 },
  headUntil: '2026-11-25T08:12:00+07:00',
  proposedRefusal: { reason: 'penuh', applicantMessage: 'Ruangan sudah penuh.' },
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
  unheld: 'SENDER',
  sessionOf: 'PC-2026-0001',
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

describe('the marks of a request', () => {
  it('that has none are blank', () => {
    expect(writeMarks(NO_MARKS)).toBe('');
    expect(readMarks('')).toEqual(NO_MARKS);
    expect(readMarks(' \n')).toEqual(NO_MARKS);
  });

  it('are the same when written and read', () => expect(readMarks(writeMarks(FULL))).toEqual(FULL));

  it.each(Object.keys(FULL) as (keyof Marks)[])('%s stands alone', (key) => {
    const one = { ...NO_MARKS, [key]: FULL[key] };
    expect(JSON.parse(writeMarks(one))).toEqual({ [key]: FULL[key] });
    expect(readMarks(writeMarks(one))).toEqual(one);
  });

  it.each([
    'x',
    'null',
    '[]',
    '"teks"',
    '7',
    '{',
    '{"released":"ya"}',
    '{"confirmed":1}',
    '{"holder":3}',
    '{"settled":"x"}',
    '{"settled":[1]}',
    '{"settled":["WEEKEND",1]}',
    '{"undo":{"action":1,"at":"x","by":"y","was":{},"steps":[],"told":[]}}',
    '{"undo":{"action":"FORWARD","at":"x","by":"y","was":"x","steps":[],"told":[]}}',
    '{"undo":{"action":"FORWARD","at":"x","by":"y","was":null,"steps":[],"told":[]}}',
    '{"ready":[null]}',
    '{"daysOff":[1]}',
    '{"setAside":[{"code":"WEEKEND"}]}',
    '{"setAside":[null]}',
    '{"attended":[{}]}',
    '{"undo":{}}',
    '{"undo":{"action":"FORWARD","at":"x","by":"y"}}',
    '{"undo":{"action":"FORWARD","at":"x","by":"y","was":{},"steps":[]}}',
    '{"undo":null}',
    '{"other":true}',
  ])('broken by hands they count as never said: %s', (text) => expect(readMarks(text)).toEqual(NO_MARKS));

  it('of which one is broken keep the others', () =>
    expect(readMarks('{"released":true,"ready":"x"}')).toEqual({ ...NO_MARKS, released: true }));

  it('are read from any text', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(Object.keys(readMarks(text)).sort()).toEqual(Object.keys(NO_MARKS).sort());
      }),
    ));
});
