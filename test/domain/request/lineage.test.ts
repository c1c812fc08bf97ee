// Which requests belong together: sent twice, or several of one letter (samples R012a to R012c).

import { describe, expect, it } from 'vitest';
import {
  compareNumbers,
  duplicateOf,
  letterKey,
  phoneKey,
  revisionOf,
  sameApplicant,
  sameLineage,
} from '../../../src/domain/request/lineage.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { listed } from '../../listed.ts';
import { aRequest } from '../requests.ts';

const first = aRequest({
  number: 'PC-2026-0012',
  institution: 'Komunitas Literasi Digital',
  activity: 'Lokakarya cek fakta',
  email: 'sekretariat@kldk.example',
  phone: '0812-0000-0012',
  letterNumber: '021/KLDK/XI/2026',
  submittedAt: '2026-12-01T10:00:00+07:00',
});
const again = (given: Partial<BookingRequest> = {}): BookingRequest => ({
  ...first,
  number: 'PC-2026-0013',
  submittedAt: '2026-12-01T10:01:40+07:00',
  ...given,
});

/** Nothing that tells the sender but what is given. */
const unknown = { institution: 'Lain', email: '', phone: '', letterNumber: '', marks: NO_MARKS };

describe('what typing adds is not looked at', () => {
  it.each([
    ['+62 812 0000 0010', '81200000010'],
    ['62812-0000-0010', '81200000010'],
    ['0062 812 0000 0010', '81200000010'],
    ['0812.0000.0010', '81200000010'],
    ["'0812 0000 0010", '81200000010'],
    ['812 0000 0010', '81200000010'],
    ['(+62) 0812 0000 0010', '81200000010'],
    ['0621 234 567', '621234567'],
    ['+62 621 234 567', '621234567'],
    ['0561-123', '561123'],
    ['0062 0812 0000 0010', '81200000010'],
    ['000812 0000 0010', '81200000010'],
    ['0561-12', ''],
    ['-', ''],
    ['', ''],
  ])('telephone %s is %s', (text, key) => expect(phoneKey(text)).toBe(key));

  it.each([
    ['021/KLDK/XI/2026', '021/kldk/xi/2026'],
    [' 021 / kldk / xi / 2026 ', '021/kldk/xi/2026'],
    ['No. 021/KLDK/XI/2026', '021/kldk/xi/2026'],
    ['Nomor : 021/KLDK/XI/2026', '021/kldk/xi/2026'],
    ['No.: 021/KLDK', '021/kldk'],
    ['NoA7/2026', 'a7/2026'],
    ['412/no.5/2026', '412/no.5/2026'],
    ['B-655/Ma.14.02', 'b-655/ma.14.02'],
    ['3/12/2026', '3/12/2026'],
    ['-', ''],
    ['belum ada', ''],
    ['', ''],
  ])('letter %s is %s', (text, key) => expect(letterKey(text)).toBe(key));
});

describe('lineage: one letter by one applicant', () => {
  it.each([
    ['institution', { institution: ' komunitas  literasi DIGITAL ' }, true],
    ['telephone', { phone: '+62 812 0000 0012' }, true],
    ['mail', { email: 'Sekretariat@KLDK.example' }, true],
    ['nothing', {}, false],
  ] as const)('the same letter and the same %s', (_, given, expected) =>
    expect(sameLineage(first, { ...again(unknown), letterNumber: '021/kldk/xi/2026', ...given })).toBe(expected),
  );

  it('the same applicant with another letter, or with none, is another matter', () => {
    expect(sameLineage(first, again({ letterNumber: '022/KLDK/XI/2026' }))).toBe(false);
    expect(sameLineage({ ...first, letterNumber: '' }, again({ letterNumber: '' }))).toBe(false);
    expect(sameLineage({ ...first, letterNumber: '-' }, again({ letterNumber: '-' }))).toBe(false);
  });

  it('blanks are not the same applicant', () =>
    expect(sameApplicant({ ...unknown, institution: '' }, { ...unknown, institution: ' ' })).toBe(false));
});

describe('sent twice', () => {
  it.each([
    ['telephone', { phone: '+62 812-0000-0012' }],
    ['mail', { email: ' SEKRETARIAT@kldk.example' }],
    ['letter', { letterNumber: 'no. 021/kldk/xi/2026' }],
  ] as const)('by the same %s, at the same time, for the same activity', (_, given) =>
    expect(duplicateOf(again({ ...unknown, activity: 'LOKAKARYA  cek fakta ', ...given }), [first])).toBe(
      'PC-2026-0012',
    ),
  );

  it.each([
    ['another sender', unknown],
    ['another activity', { activity: 'Lokakarya video' }],
    ['another date', { startDate: '2026-12-09', endDate: '2026-12-09' }],
    ['another last date', { endDate: '2026-12-09' }],
    ['another beginning', { startTime: '08:30' }],
    ['another end', { endTime: '11:30' }],
    ['a time that could not be read', { startTime: null }],
  ])('is not said of %s', (_, given) => expect(duplicateOf(again(given), [first])).toBeNull());

  it('is not said of two whose times could not be read', () =>
    expect(
      duplicateOf(again({ startDate: null, endDate: null }), [{ ...first, startDate: null, endDate: null }]),
    ).toBeNull());

  it('is said of the later one only, and names the first', () => {
    const third = again({ number: 'PC-2026-0014', submittedAt: '2026-12-01T10:05:00+07:00' });
    expect(duplicateOf(first, [again()])).toBeNull();
    expect(duplicateOf(third, [again(), first, third])).toBe('PC-2026-0012');
    expect(duplicateOf(again({ submittedAt: first.submittedAt }), [first])).toBe('PC-2026-0012');
  });

  const living: readonly string[] = listed`
    SUBMITTED · FORWARDED · AWAITING_APPLICANT · APPROVED · SCHEDULED · READY · COMPLETED
  `;
  it.each(STATUSES)('against one that is %s', (status) => {
    const expected = living.includes(status);
    expect(duplicateOf(again(), [{ ...first, status }])).toBe(expected ? 'PC-2026-0012' : null);
    expect(revisionOf(again({ startTime: '08:00' }), [{ ...first, status }])).toEqual(expected ? ['PC-2026-0012'] : []);
  });
});

describe('the same letter again', () => {
  it('names the earlier ones, first submitted first, and not the later ones', () => {
    const third = again({ number: 'PC-2026-0014', submittedAt: '2026-12-01T16:30:00+07:00', startTime: '13:30' });
    expect(revisionOf(third, [again(), third, first])).toEqual(['PC-2026-0012', 'PC-2026-0013']);
    expect(revisionOf(first, [again(), third])).toEqual([]);
  });

  it('is another matter by another applicant, or without a number', () => {
    expect(revisionOf(again({ ...unknown, letterNumber: first.letterNumber }), [first])).toEqual([]);
    expect(revisionOf(again({ letterNumber: '-' }), [{ ...first, letterNumber: '-' }])).toEqual([]);
  });
});

it.each([
  ['PC-2026-9999', 'PC-2026-10000', -1],
  ['PC-2026-10000', 'PC-2027-0001', -1],
  ['PC-2026-0002', 'PC-2026-0001', 1],
  ['PC-2026-0001', 'PC-2026-0001', 0],
])('number %s against %s: %i', (one, other, order) => expect(Math.sign(compareNumbers(one, other))).toBe(order));
