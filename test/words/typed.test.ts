// Every field at its limits and beyond: what the desk finds or refuses has words that people can act on.

import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/domain/commands/decision.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { ACTIONS } from '../../src/domain/vocabulary.ts';
import { findingAdvice, findingWords } from '../../src/words/problems/findings.ts';
import { refusalWords } from '../../src/words/problems/refusals.ts';
import { ROLE_WORDS } from '../../src/words/sheet/choices.ts';
import { messageWords } from '../../src/words/sheet/messages.ts';
import { KASI, PaperDesk, RIGHTFUL } from '../domain/commands/paper-desk.ts';

const NUMBER = 'PC-2026-0001';
const INVALID_TIME = 'Tanggal atau jam keliru';

/** What `Perlu Perhatian` says of a request that is plain but for what is given. */
function attention(given: Partial<BookingRequest>): string[] {
  const desk = new PaperDesk();
  const decision = desk.submit(given);
  return decision.ok ? (decision.changes[0]?.findings ?? []).map(findingWords) : [];
}

describe('a day that is none', () => {
  it.each([
    '2026-02-30',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-12-32',
    '1026-12-08',
    '2016-12-31',
    '2100-01-01',
    '20026-12-08',
    '0000-00-00',
    '8/12/2026',
    ' 2026-12-08',
    '２０２６-12-08',
    '',
  ])('“%s”', (startDate) => {
    expect(attention({ startDate })).toEqual([INVALID_TIME]);
    // One of two days is enough.
    expect(attention({ startDate: '2026-12-08', endDate: startDate })).toEqual([INVALID_TIME]);
  });

  it.each(['2017-01-02', '2099-12-31', '2028-02-29'])('but “%s” is one', (startDate) =>
    expect(attention({ startDate })).not.toContain(INVALID_TIME),
  );

  it('an end before the start, and a range longer than a quarter of a year', () => {
    expect(attention({ startDate: '2026-12-08', endDate: '2026-12-07' })).toEqual([INVALID_TIME]);
    expect(attention({ startDate: '2027-01-04', endDate: '2027-04-05' })).not.toContain(INVALID_TIME);
    expect(attention({ startDate: '2027-01-04', endDate: '2027-04-06' })).toEqual([INVALID_TIME]);
  });
});

describe('an hour that is none', () => {
  it.each(['25:00', '24:00', '9', '9:00', '09:60', '0900', '09.00', '09:00 WIB', '-9:00', '09:00:00', '٠٩:٠٠', ''])(
    '“%s” is taken for no other',
    (startTime) => expect(attention({ startTime })).toEqual([INVALID_TIME]),
  );

  it('an end that is the start', () =>
    expect(attention({ startTime: '09:00', endTime: '09:00' })).toEqual([INVALID_TIME]));
});

describe('a number of people', () => {
  it.each([
    [41, ['Peserta melebihi kapasitas (41 peserta, kapasitas 40): perlu beberapa sesi']],
    [999_999_999, ['Peserta melebihi kapasitas (999.999.999 peserta, kapasitas 40): perlu beberapa sesi']],
    [40, []],
    [0, []],
    [null, []],
  ])('%s', (participants, words) => expect(attention({ participants })).toEqual(words));
});

const TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['blanks', ' \t\n '],
  ['a joined emoji', '👨‍👩‍👧‍👦'],
  ['right to left', '\u202eabc\u202c مرحبا'],
  ['combining marks', `e${'\u0301'.repeat(300)}`],
  ['half a pair', '\ud83d'],
  ['a formula', '=HYPERLINK("https://x.example";"klik")'],
  ['markup', '<script>alert(1)</script>'],
  ['control characters', '\u0000\u0007\u001b[31m'],
  ['fifty thousand letters and one', 'a'.repeat(50_001)],
  ['what JavaScript objects have', '__proto__'],
];

describe('every text', () => {
  const fields = [
    ...(['institution', 'activity', 'description', 'contactName', 'contactRole', 'email', 'phone'] as const),
    ...(['letterNumber', 'letterFile', 'materials', 'staffNotes'] as const),
  ];

  it.each(TEXTS)('that is %s: kept letter by letter, found or not, with words for all that follows', (_, text) => {
    for (const field of fields) {
      const desk = new PaperDesk();
      desk.submit({ [field]: text }, 'andi');
      expect(desk.request(NUMBER)[field]).toBe(text);
      desk.submit({ [field]: text }, 'budi');
      const all: Decision[] = ACTIONS.map((action) => desk.act(NUMBER, action, RIGHTFUL[action], text));
      all.push(desk.correct(NUMBER, { [field]: `${text}x` }, text), desk.act(text, 'FORWARD', KASI, text));
      for (const words of all.flatMap(wordsOf)) expect(words, field).toMatch(/^.*\S.*[.:?)\p{L}\p{N}…]/su);
    }
  });

  it.each(TEXTS)('equipment that is %s', (_, text) => expect(attention({ equipment: [text, text] })).toEqual([]));
});

/** All that is said of a decision. */
function wordsOf(decision: Decision): string[] {
  if (!decision.ok) return [refusalWords(decision.refusal)];
  return decision.changes.flatMap(({ message, findings }) => [
    ...(message ? [messageWords(message, ROLE_WORDS)] : []),
    ...findings.flatMap((finding) => [findingWords(finding), findingAdvice(finding)]),
  ]);
}
