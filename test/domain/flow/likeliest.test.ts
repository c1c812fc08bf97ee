// The order in which a letter offers its steps: onward first, the likeliest at the top, never the undoing of the last.
import { describe, expect, it } from 'vitest';
import { onwardSteps } from '../../../src/domain/flow/likeliest.ts';
import { ACTIONS, type Action } from '../../../src/domain/vocabulary.ts';

const letter = { status: 'FORWARDED', holder: 'SECTION_HEAD' } as const;
const AT_KASI: readonly Action[] = ['OFFER_TIMES', 'ASK_CONFIRMATION', 'APPROVE', 'PROPOSE_REFUSAL', 'UNDO'];

describe('the likeliest step', () => {
  it.each<[string, readonly Action[], Action]>([
    ['of a new letter is to pass it on', ['FORWARD', 'REJECT', 'UNDO'], 'FORWARD'],
    ['of a letter in order is to fix its time', AT_KASI, 'APPROVE'],
    ['while the applicant is asked is to record what they say', ['RECORD_ANSWER', 'CHANGE_TIME'], 'RECORD_ANSWER'],
    ['of a scheduled event is to make the room ready', ['MARK_READY', 'COMPLETE', 'MARK_NO_SHOW'], 'MARK_READY'],
  ])('%s', (_, steps, first) => expect(onwardSteps(steps, letter, [])[0]).toBe(first));

  it('of a letter that a finding blocks is to ask, with the approval last', () => {
    const blocked = onwardSteps(AT_KASI, letter, [{ code: 'CATERING_BUFFET' }]);
    expect(blocked).toEqual(['OFFER_TIMES', 'ASK_CONFIRMATION', 'APPROVE']);
    expect(onwardSteps(AT_KASI, letter, [{ code: 'SHORT_NOTICE', workingDays: 1, minimum: 3 }])[0]).toBe('APPROVE');
  });

  it('of a proposed refusal is the Kabid’s decision', () => {
    const steps: readonly Action[] = ['RETURN_TO_SECTION_HEAD', 'REJECT', 'UNDO'];
    const proposed = { status: 'FORWARDED', holder: 'DIVISION_HEAD' } as const;
    expect(onwardSteps(steps, proposed, [])).toEqual(['REJECT', 'RETURN_TO_SECTION_HEAD']);
    expect(onwardSteps(steps, letter, [])).toEqual([]);
  });

  it('is never to take back the last one', () => expect(onwardSteps([...ACTIONS], letter, [])).not.toContain('UNDO'));
});
