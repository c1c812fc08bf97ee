// Whatever texts, dates and numbers come in, the desk decides, says so in words, and never throws.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../src/domain/commands/decision.ts';
import { ACTIONS } from '../../../../src/domain/vocabulary.ts';

import { findingAdvice, findingWords } from '../../../../src/words/problems/findings.ts';
import { refusalWords } from '../../../../src/words/problems/refusals.ts';
import { messageWords } from '../../../../src/words/sheet/messages.ts';
import { KABID, PaperDesk, RIGHTFUL, UNKNOWN } from '../paper-desk.ts';

/** All that a decision says to people, of which nothing may be blank. */
function wordsOf(decision: Decision): string[] {
  if (!decision.ok) return [refusalWords(decision.refusal)];
  return decision.changes.flatMap(({ after, findings, message }) => [
    ...findings.flatMap((finding) => [findingWords(finding), findingAdvice(finding)]),
    ...(message ? [messageWords(message, after)] : []),
  ]);
}

describe('whatever people type', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      ' ',
      '=1+1',
      "'",
      '-',
      '\ud800',
      '\u202e',
      '👨‍👩‍👧‍👦',
      `e${'\u0301'.repeat(40)}`,
      'مرحبا',
      'constructor',
      '__proto__',
      'menyusul',
      '<script>',
      'a@b.co',
      '99999999999999999999',
      '\0',
    ),
  );
  const date = fc.option(
    fc.oneof(
      text,
      fc.constantFrom(
        '2026-02-30',
        '2026-12-08',
        '0000-00-00',
        '9999-12-31',
        '2099-12-31',
        '2017-01-01',
        '1026-12-08',
        '20026-01-01',
        '+020026-12',
      ),
    ),
  );
  const time = fc.option(
    fc.oneof(text, fc.constantFrom('09:00', '24:00', '23:59', '00:00', '9', '09:60', '25.00', '0900', '09:00 WIB')),
  );
  const typed = fc.record({
    startDate: date,
    endDate: date,
    startTime: time,
    endTime: time,
    letterDate: date,
    institution: text,
    activity: text,
    description: text,
    contactName: text,
    email: text,
    phone: text,
    letterNumber: text,
    letterFile: text,
    materials: text,
    participants: fc.option(fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-5, 0, 1e15))),
    equipment: fc.array(text, { maxLength: 3 }),
  });

  it('the desk decides in words, and never throws', () => {
    const reason = fc.record({ typed, text, number: text, action: fc.constantFrom(...ACTIONS) });
    fc.assert(
      fc.property(fc.array(reason, { minLength: 2, maxLength: 6 }), (entries) => {
        const desk = new PaperDesk();
        const said: string[] = [];
        const say = (decision: Decision) => said.push(...wordsOf(decision));
        for (const each of entries) {
          say(desk.submit(each.typed));
          say(desk.act(each.number, each.action, UNKNOWN, each.text));
          for (const { number } of desk.requests) {
            say(desk.act(number, each.action, RIGHTFUL[each.action], each.text, each.typed));
            say(desk.act(number, 'CHANGE_TIME', RIGHTFUL.CHANGE_TIME, 'salah ketik', each.typed));
            say(desk.act(number, 'UNDO', RIGHTFUL.CHANGE_TIME));
            say(desk.answer(number, { type: 'CHOOSE', time: each.typed }, each.text));
            say(desk.correct(number, each.typed, each.text));
            say(desk.act(number, 'FORWARD', KABID, each.text));
          }
        }
        say(desk.reexamine());
        expect(said.filter((words) => !/[a-z]{3}/.test(words))).toEqual([]);
        expect(desk.requests).toHaveLength(entries.length);
      }),
      { numRuns: 300 },
    );
  });
});
