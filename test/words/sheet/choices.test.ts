// Every closed choice has its words, and each word leads back to its code, however it is typed.

import { describe, expect, it } from 'vitest';
import { TRANSITIONS } from '../../../src/domain/flow/transitions.ts';
import { BLANKS, FILLED_FIELDS, type FilledField, isShownOn } from '../../../src/domain/request/fields.ts';
import { HOLIDAY_KINDS } from '../../../src/domain/settings/settings.ts';
import {
  ACTIONS,
  CATERINGS,
  INSTITUTION_TYPES,
  LETTER_DELIVERIES,
  REQUEST_KINDS,
  ROLES,
  STATUSES,
} from '../../../src/domain/vocabulary.ts';
import {
  ACTION_WORDS,
  CATERING_WORDS,
  CHOICE_WORDS,
  codeOf,
  HOLIDAY_KIND_WORDS,
  holderWords,
  INSTITUTION_TYPE_WORDS,
  KIND_WORDS,
  LETTER_DELIVERY_WORDS,
  MACHINE_STEP_WORDS,
  ROLE_WORDS,
  STATUS_WORDS,
  URGENCY_WORDS,
} from '../../../src/words/sheet/choices.ts';
import { PERIOD_WORDS } from '../../../src/words/sheet/tabs.ts';
import { STEPS, wordsHeader } from '../../workspace/tabs.ts';

const TABLES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['Jenis Permohonan', KIND_WORDS, REQUEST_KINDS],
  ['Jenis Instansi', INSTITUTION_TYPE_WORDS, INSTITUTION_TYPES],
  ['Penyampaian Surat', LETTER_DELIVERY_WORDS, LETTER_DELIVERIES],
  ['Konsumsi', CATERING_WORDS, CATERINGS],
  ['Sifat', URGENCY_WORDS, ['NORMAL', 'URGENT', 'IMMEDIATE']],
  ['Status', STATUS_WORDS, STATUSES],
  ['Tindakan', ACTION_WORDS, ACTIONS],
  ['Peran', ROLE_WORDS, ROLES],
  ['Kapan', PERIOD_WORDS, ['TODAY', 'THIS_WEEK', 'LATER', 'PAST']],
  ['Jenis libur', HOLIDAY_KIND_WORDS, HOLIDAY_KINDS],
  [
    'Langkah',
    MACHINE_STEP_WORDS,
    ['SUBMIT', 'SECOND_FORM', 'ANSWER', 'CORRECT', 'HELD_BACK', 'MASK', 'REEXAMINE', 'UNDELIVERED'],
  ],
];

describe.each(TABLES)('%s', (_, words, codes) => {
  it('has words for every code, no two alike', () => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
    expect(new Set(Object.values(words).map((word) => word.toLowerCase())).size).toBe(codes.length);
    for (const word of Object.values(words)) expect(word).toMatch(/^[A-Z]\S*(?: \S+)*$/);
  });

  it('leads back from word to code, whatever its case and spacing', () => {
    for (const [code, word] of Object.entries(words)) {
      for (const typed of [
        word,
        word.toUpperCase(),
        word.toLowerCase(),
        `  ${word.replace(/ /g, '   ')}\n`,
        word.replace(/ /g, '\u00a0'),
      ])
        expect(codeOf(words, typed)).toBe(code);
    }
  });

  it('knows no other word, and not its own codes', () => {
    const [first = '', second = ''] = Object.values(words);
    // The first may end in any name, that of a government.
    for (const typed of ['', ' ', 'x', `.${first}`, `${second}.`, 'constructor', '__proto__', codes[0] ?? ''])
      expect(codeOf(words, typed)).toBeNull();
  });
});

it('“tidak” is the blank of a choice on the checklist, which nobody prepares, unless its point has words of its own', () => {
  const words: Readonly<Partial<Record<FilledField, object>>> = CHOICE_WORDS;
  const prepared = FILLED_FIELDS.filter(
    (field) =>
      isShownOn(field, 'CHECKLIST') &&
      Object.entries(words[field] ?? {}).some(
        ([code, word]) => code !== BLANKS[field] && /^(tidak|tanpa|belum)/i.test(word),
      ),
  );
  expect(prepared).toEqual(['catering']);
});

describe('who has the letter', () => {
  const titles = {
    AGENCY_HEAD: 'Kadis',
    DIVISION_HEAD: 'Kepala Bidang',
    SECTION_HEAD: 'Ketua Tim',
    ROOM_ADMIN: 'Admin',
  };
  it.each([
    ['DIVISION_HEAD', 'Kepala Bidang'],
    ['SECTION_HEAD', 'Ketua Tim'],
    ['APPLICANT', 'Pemohon'],
    ['NOBODY', 'Selesai'],
  ] as const)('%s is called by the title in the settings: %s', (holder, words) =>
    expect(holderWords(holder, titles)).toBe(words),
  );
});

describe('what the tests over the real bundle write out', () => {
  it('has every step, as it is called and where it stands in the dropdown', () => {
    expect(Object.entries(STEPS)).toEqual(Object.entries(ACTION_WORDS));
    expect(Object.keys(STEPS)).toEqual(ACTIONS);
  });
  it.each(ACTIONS)('has the words of %s where the row asks for them', (action) =>
    expect(wordsHeader(STEPS[action]) === 'Pesan untuk Pemohon').toBe(
      TRANSITIONS[action].applicantMessage === 'REQUIRED',
    ),
  );
});
