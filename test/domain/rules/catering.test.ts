// SOP step 2: no "makanan prasmanan", whether it was chosen or only spoken of; and nobody's food is left open.

import { describe, expect, it } from 'vitest';
import { isAboutFood } from '../../../src/domain/request/finding.ts';
import { cateringBuffet, cateringUndecided } from '../../../src/domain/rules/catering.ts';
import { CATERINGS, type RequestKind } from '../../../src/domain/vocabulary.ts';

const PLAIN = { kind: 'VISIT', catering: 'NONE', activity: 'Kunjungan', description: 'Melihat ruang kendali' } as const;
const SPOKEN = { ...PLAIN, description: 'Ditutup makan siang prasmanan' };
const CHOSEN = { ...PLAIN, catering: 'BUFFET' } as const;

describe('a buffet', () => {
  it.each([
    ['chosen', CHOSEN, { word: '' }],
    ['chosen and spoken of: the choice is what must be corrected', { ...SPOKEN, catering: 'BUFFET' }, { word: '' }],
    ['spoken of in the description', SPOKEN, { word: 'prasmanan' }],
    ['spoken of in the name', { ...PLAIN, activity: 'Rapat dan Lunch Buffet' }, { word: 'buffet' }],
    ['spoken of beside boxed meals', { ...SPOKEN, catering: 'BOXED' }, { word: 'prasmanan' }],
    ['spoken of beside an open choice', { ...SPOKEN, catering: 'UNDECIDED' }, { word: 'prasmanan' }],
  ] as const)('%s is found', (_, request, finding) => expect(cateringBuffet(request)).toMatchObject(finding));

  it.each([
    ['nothing served', PLAIN],
    ['boxed meals', { ...PLAIN, catering: 'BOXED' }],
    ['an open choice', { ...PLAIN, catering: 'UNDECIDED' }],
    ['one that is denied', { ...PLAIN, description: 'Snack kotak, tanpa prasmanan' }],
  ] as const)('%s is none', (_, request) => expect(cateringBuffet(request)).toBeNull());
});

describe('what is undecided', () => {
  it.each(CATERINGS)('with %s', (catering) =>
    expect(cateringUndecided({ kind: 'LOAN', catering })).toEqual(catering === 'UNDECIDED' ? {} : null),
  );
});

describe('of the office itself', () => {
  const found = (kind: RequestKind, request: Parameters<typeof cateringBuffet>[0]) =>
    [cateringBuffet({ ...request, kind }), cateringUndecided({ ...request, kind })].filter((each) => each !== null);

  it.each<[string, RequestKind, Parameters<typeof cateringBuffet>[0], unknown[]]>([
    ['own use with a buffet', 'OFFICIAL_USE', CHOSEN, [{ word: '', own: true }]],
    ['own use that leaves it open', 'OFFICIAL_USE', { ...PLAIN, catering: 'UNDECIDED' }, []],
    [
      'own use that leaves it open and speaks of one',
      'OFFICIAL_USE',
      { ...SPOKEN, catering: 'UNDECIDED' },
      [{ word: 'prasmanan', own: true }],
    ],
    ['own use that speaks of one, and chose another food', 'OFFICIAL_USE', SPOKEN, []],
    ['maintenance', 'MAINTENANCE', { ...SPOKEN, catering: 'UNDECIDED' }, []],
    ['maintenance with a buffet', 'MAINTENANCE', CHOSEN, []],
  ])('%s', (_, kind, request, findings) => expect(found(kind, request)).toEqual(findings));
});

it('food is what these two findings ask about', () =>
  expect(
    ['CATERING_BUFFET', 'CATERING_UNDECIDED', 'LETTER_MISSING'].filter((code) => isAboutFood({ code } as never)),
  ).toEqual(['CATERING_BUFFET', 'CATERING_UNDECIDED']));
