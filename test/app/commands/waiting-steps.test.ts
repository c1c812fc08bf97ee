// A letter that comes on paper: its row is typed, and a step chosen there before it has a number waits for the number.
import { beforeEach, describe, expect, it } from 'vitest';
import { applyDropdownAction } from '../../../src/app/commands/apply-dropdown-action.ts';
import { ACTION_WORDS } from '../../../src/words/sheet/choices.ts';
import { ADMIN, aDesk, FIRST, KABID, KASI, type OfficeDay, SECOND } from '../office-day.ts';

const LETTER = {
  kind: 'Peminjaman',
  institution: 'Kwarcab Pramuka Pontianak',
  activity: 'Rapat kerja cabang',
  startDate: '09/12/2026',
  startTime: '13.30',
  endTime: '15.00',
  phone: '081300000099',
  letterFile: 'map 3',
};
const { endTime: _, ...HALF } = LETTER;

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  desk.submit();
});

const row = (place: number) => desk.register.rows[place - 2];

/** Somebody types what the row still lacks. */
function typeEnd(by: string): void {
  const typed = row(3);
  if (typed) desk.type(typed, { endTime: '15.00' }, by);
}

describe('a step chosen in a row without a number', () => {
  it('that is complete: the row gets its number at once, and the step is taken', () => {
    desk.typeRow(LETTER);
    expect(desk.pick(3, ACTION_WORDS.FORWARD, KABID).type).toBe('RECORDED');
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} FORWARDED`]);
    expect(desk.stepsOf(SECOND)).toEqual(['SUBMIT', 'FORWARD']);
    expect(row(3)).toMatchObject({ number: SECOND, action: '' });
  });

  it('keeps the words typed beside it for that step', () => {
    desk.typeRow({ ...LETTER, text: 'Telaah segera.' });
    desk.pick(3, ACTION_WORDS.FORWARD, KABID);
    expect(row(3)?.text).toBe('');
    expect(desk.history.of(SECOND).map(({ text }) => text)).toContain('Telaah segera.');
  });

  it('that lacks something: the row says what, and the step is taken once it is there', () => {
    desk.typeRow(HALF);
    expect(desk.pick(3, ACTION_WORDS.FORWARD, KABID).type).toBe('NOTHING');
    expect(row(3)).toMatchObject({ number: '', action: ACTION_WORDS.FORWARD });
    expect(row(3)?.message).toContain('Isi dahulu Jam Selesai.');
    expect(row(3)?.message).toContain('“Disposisikan ke Kasi” dicatat sesudahnya');
    typeEnd(KABID);
    desk.at('08:40');
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} FORWARDED`]);
    expect(row(3)?.action).toBe('');
  });

  it('that may not be taken then is refused like every other, and the request stays', () => {
    desk.typeRow(LETTER);
    desk.pick(3, ACTION_WORDS.SCHEDULE, ADMIN);
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} SUBMITTED`]);
    expect(row(3)).toMatchObject({ action: '', message: expect.stringContaining('Belum dicatat: ') });
  });

  it('by whom nobody knows, where two people typed there: the Kabid’s own step is not taken for them', () => {
    desk.typeRow(HALF);
    desk.pick(3, ACTION_WORDS.REJECT, KABID);
    typeEnd(KASI);
    desk.at('08:40');
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} SUBMITTED`]);
    expect(row(3)?.action).toBe('');
  });

  it('is nobody’s who is known, though one alone typed at last: they need not have chosen it', () => {
    desk.typeRow(HALF);
    desk.pick(3, ACTION_WORDS.REJECT, ADMIN);
    expect(row(3)?.message).toContain('Pilih “Tolak permohonan” sekali lagi sesudah baris ini bernomor.');
    desk.at('08:30');
    desk.at('08:50');
    typeEnd(KABID);
    desk.at('09:00');
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} SUBMITTED`]);
  });

  it('pasted with its row is taken when the row is: nobody has finished typing yet', () => {
    desk.typeRow({ ...LETTER, action: ACTION_WORDS.FORWARD });
    const pasted = { row: 3, column: null, action: ACTION_WORDS.FORWARD, editor: KABID, id: 'paste' };
    expect(applyDropdownAction(desk.open(), pasted).type).toBe('NOTHING');
    expect(desk.statuses()).toHaveLength(1);
    desk.at('08:40');
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} FORWARDED`]);
  });

  it('in a copy was chosen for the original: it is never taken', () => {
    const copy = desk.copyRow(FIRST);
    desk.type(copy, { startDate: '15/12/2026', action: ACTION_WORDS.FORWARD }, KABID);
    desk.at('08:40');
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`, `${SECOND} SUBMITTED`]);
  });

  it.each(['history.append', 'register.write'] as const)(
    'killed at %s, the row is one request all the same, and the step can be taken',
    (place) => {
      desk.typeRow(LETTER);
      desk.killedAt(place, () => desk.pick(3, ACTION_WORDS.FORWARD, KABID));
      desk.at('08:40');
      desk.at('08:50');
      expect(desk.statuses()).toHaveLength(2);
      expect(desk.stepsOf(SECOND).filter((step) => step === 'SUBMIT')).toHaveLength(1);
      if (desk.stepsOf(SECOND).length === 1) desk.pick(3, ACTION_WORDS.FORWARD, KABID);
      expect(desk.stepsOf(SECOND)).toEqual(['SUBMIT', 'FORWARD']);
    },
  );
});
