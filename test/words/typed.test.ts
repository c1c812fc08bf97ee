// Every field at its limits and beyond: what the desk finds or refuses has words that people can act on.

import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/domain/commands/decision.ts';
import type { BookingRequest } from '../../src/domain/request/request.ts';
import { ACTIONS } from '../../src/domain/vocabulary.ts';
import { findingAdvice, findingWords } from '../../src/words/problems/findings.ts';
import { refusalWords } from '../../src/words/problems/refusals.ts';
import { messageWords } from '../../src/words/sheet/messages.ts';
import { KASI, PaperDesk, RIGHTFUL } from '../domain/commands/paper-desk.ts';

const NUMBER = 'PC-2026-0001';

/** What `Perlu Perhatian` says of a request that is plain but for what is given. */
function attention(given: Partial<BookingRequest>): string[] {
  const desk = new PaperDesk();
  const decision = desk.submit(given);
  return decision.ok ? (decision.changes[0]?.findings ?? []).map(findingWords) : [];
}

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
    const desk = new PaperDesk();
    const typed = Object.fromEntries(fields.map((field) => [field, text]));
    desk.submit(typed, 'andi');
    expect(desk.request(NUMBER)).toMatchObject(typed);
    desk.submit(typed, 'budi');
    const all: Decision[] = ACTIONS.map((action) => desk.act(NUMBER, action, RIGHTFUL[action], text));
    all.push(...fields.map((field) => desk.correct(NUMBER, { [field]: `${text}x` }, text)));
    all.push(desk.act(text, 'FORWARD', KASI, text));
    for (const words of all.flatMap(wordsOf)) expect(words).toMatch(/^.*\S.*[.:?)\p{L}\p{N}…]/su);
  });

  it.each(TEXTS)('equipment that is %s', (_, text) => expect(attention({ equipment: [text, text] })).toEqual([]));
});

/** All that is said of a decision. */
function wordsOf(decision: Decision): string[] {
  if (!decision.ok) return [refusalWords(decision.refusal)];
  return decision.changes.flatMap(({ after, message, findings }) => [
    ...(message ? [messageWords(message, after)] : []),
    ...findings.flatMap((finding) => [findingWords(finding), findingAdvice(finding)]),
  ]);
}
