// Whose row a step was chosen in: rows move, are copied and pasted, and two people choose in one cell.
import { beforeEach, describe, expect, it } from 'vitest';
import { applyDropdownAction } from '../../../src/app/commands/apply-dropdown-action.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { REGISTER_COLUMNS } from '../../../src/words/sheet/columns.ts';
import { aDesk, FIRST, KABID, KASI, type OfficeDay, others, SECOND } from '../office-day.ts';

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  desk.submit();
});

const ACTION = Object.keys(REGISTER_COLUMNS).indexOf('action') + 1;

describe('the row of a chosen step', () => {
  it('of people’s own, or a copy, is left as it is: the corner says that it is no request', () => {
    desk.register.typeRow({ institution: 'PMI' });
    desk.copyRow(FIRST);
    for (const row of [3, 4]) {
      expect(desk.pick(row, ACTION_WORDS.FORWARD, KABID)).toMatchObject({ refusal: { code: 'UNKNOWN_NUMBER' } });
      expect(desk.register.rows[row - 2]).toMatchObject({ action: ACTION_WORDS.FORWARD, message: '' });
    }
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`]);
  });

  it.each([
    ['chosen', ACTION],
    ['pasted among others', null],
  ])('that was %s and has moved since is asked to choose again: nobody knows who chose there', (_, column) => {
    desk.submit('r-2', others('r-2'));
    desk.register.type(SECOND, 'action', ACTION_WORDS.FORWARD);
    const chosen = { row: 2, column, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'late' };
    expect(applyDropdownAction(desk.open(), chosen).type).toBe('REFUSED');
    expect(desk.rowOf(SECOND).action).toBe('');
    expect(desk.messageOf(SECOND)).toMatch(/^Pilih lagi\. Belum dicatat: .*“Disposisikan ke Kasi”/);
    expect(desk.history.stepsSince(2026).map(({ step }) => step)).toEqual(['SUBMIT', 'SUBMIT']);
  });

  it('that is one of two with the same step is not guessed at', () => {
    desk.submit('r-2', others('r-2'));
    desk.submit('r-3', others('r-3'));
    for (const number of [SECOND, 'PC-2026-0003']) desk.register.type(number, 'action', ACTION_WORDS.FORWARD);
    const chosen = { row: 2, column: ACTION, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'late' };
    expect(applyDropdownAction(desk.open(), chosen).type).toBe('NOTHING');
    expect(desk.rowOf(SECOND)).toMatchObject({ action: ACTION_WORDS.FORWARD, message: '' });
  });

  it('holds the words of a step in another column: these are just words, whatever stands elsewhere', () => {
    desk.submit('r-2', others('r-2'));
    desk.register.type(SECOND, 'action', ACTION_WORDS.FORWARD);
    const typed = { row: 2, column: ACTION + 1, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'words' };
    expect(applyDropdownAction(desk.open(), typed).type).toBe('NOTHING');
    expect(desk.rowOf(SECOND)).toMatchObject({ action: ACTION_WORDS.FORWARD, message: '' });
  });

  it('the same event twice takes one step', () => {
    const chosen = { row: 2, column: ACTION, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'once' };
    desk.register.type(FIRST, 'action', ACTION_WORDS.FORWARD);
    applyDropdownAction(desk.open(), chosen);
    expect(applyDropdownAction(desk.open(), chosen).type).toBe('NOTHING');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'FORWARD']);
  });

  it('of two choices in one cell takes the one that stands there, and leaves it for its own event', () => {
    const replaced = { row: 2, column: ACTION, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'replaced' };
    desk.register.type(FIRST, 'action', ACTION_WORDS.CANCEL_FOR_APPLICANT);
    desk.register.type(FIRST, 'text', 'berhalangan');
    expect(applyDropdownAction(desk.open(), replaced).type).toBe('NOTHING');
    expect(desk.rowOf(FIRST).action).toBe(ACTION_WORDS.CANCEL_FOR_APPLICANT);
    const standing = { ...replaced, action: ACTION_WORDS.CANCEL_FOR_APPLICANT, editor: KASI, id: 'standing' };
    expect(applyDropdownAction(desk.open(), standing).type).toBe('RECORDED');
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT', 'CANCEL_FOR_APPLICANT']);
  });
});
