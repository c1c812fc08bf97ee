// Whatever texts, dates and numbers come in, the desk decides and never throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../src/domain/flow.ts';
import { KABID, PaperDesk, RIGHTFUL, UNKNOWN } from './paper-desk.ts';

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
        '20026-01-01',
      ),
    ),
  );
  const time = fc.option(fc.oneof(text, fc.constantFrom('09:00', '24:00', '23:59', '00:00', '9', '09:60')));
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
    participants: fc.option(fc.oneof(fc.integer(), fc.double())),
    equipment: fc.array(text, { maxLength: 3 }),
  });

  it('the desk decides, and never throws', () => {
    const reason = fc.record({ typed, text, number: text, action: fc.constantFrom(...ACTIONS) });
    fc.assert(
      fc.property(fc.array(reason, { minLength: 2, maxLength: 6 }), (entries) => {
        const desk = new PaperDesk();
        for (const each of entries) {
          desk.submit(each.typed);
          desk.act(each.number, each.action, UNKNOWN, each.text);
          for (const { number } of desk.agenda) {
            desk.act(number, each.action, RIGHTFUL[each.action], each.text, each.typed);
            desk.act(number, 'CHANGE_TIME', RIGHTFUL.CHANGE_TIME, 'salah ketik', each.typed);
            desk.act(number, 'UNDO', RIGHTFUL.CHANGE_TIME);
            desk.answer(number, { type: 'CHOOSE', time: each.typed }, each.text);
            desk.correct(number, each.typed, each.text);
            desk.act(number, 'FORWARD', KABID, each.text);
          }
        }
        desk.reexamine();
        expect(desk.agenda).toHaveLength(entries.length);
      }),
      { numRuns: 300 },
    );
  });
});
