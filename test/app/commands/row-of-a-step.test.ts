// Whose row a step was chosen in: rows move, are copied and pasted, and two people choose in one cell.
import { describe, expect, it } from 'vitest';
import { applyDropdownAction } from '../../../src/app/commands/apply-dropdown-action.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { desk, eachOnADesk, FIRST, KABID, KASI } from '../office-day.ts';

eachOnADesk(() => desk.submit());

describe('the row of a chosen step', () => {
  it('of people’s own, or a copy, is left as it is: no request has it', () => {
    desk.register.typeRow({ institution: 'PMI' });
    desk.copyRow(FIRST);
    for (const row of [3, 4]) {
      expect(desk.pick(row, ACTION_WORDS.FORWARD, KABID)).toEqual({ type: 'NOTHING' });
      expect(desk.register.rows[row - 2]).toMatchObject({ action: ACTION_WORDS.FORWARD, message: '' });
    }
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`]);
  });

  it('the same event twice takes one step', () => {
    const chosen = { row: 2, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'once' };
    desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
    applyDropdownAction(desk.open(), chosen);
    expect(applyDropdownAction(desk.open(), chosen).type).toBe('NOTHING');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD']);
  });

  it('of two choices in one cell takes the one that stands there, and leaves it for its own event', () => {
    const replaced = { row: 2, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'replaced' };
    desk.register.type(FIRST, 'action', ACTION_WORDS.CANCEL_FOR_APPLICANT);
    desk.register.type(FIRST, 'text', 'berhalangan');
    expect(applyDropdownAction(desk.open(), replaced).type).toBe('NOTHING');
    expect(desk.rowOf(FIRST).action).toBe(ACTION_WORDS.CANCEL_FOR_APPLICANT);
    const standing = { ...replaced, action: ACTION_WORDS.CANCEL_FOR_APPLICANT, editor: KASI, id: 'standing' };
    expect(applyDropdownAction(desk.open(), standing).type).toBe('RECORDED');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CANCEL_FOR_APPLICANT']);
  });
});
