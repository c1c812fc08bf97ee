// A letter that somebody enters on the page is recorded once, in their name, wherever the execution ends.
import { describe, expect, it } from 'vitest';
import { enterLetter, type WrittenLetter } from '../../../src/app/commands/enter-letter.ts';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { BLANKS, ENTRY_FIELDS, SUBMISSION_FIELDS, valuesBy } from '../../../src/domain/request/fields.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { ADMIN, desk, eachOnADesk, FIRST, HEAD, KABID, openDesk, SECOND, TEAM, THIRD } from '../office-day.ts';

eachOnADesk();

const TIME = { startDate: '2026-12-09', endDate: '2026-12-09', startTime: '13:30', endTime: '15:00' };
function letter(given: Partial<BookingRequest> = {}, more: Partial<WrittenLetter> = {}): WrittenLetter {
  const about = {
    institution: 'Kwarcab Pramuka',
    activity: 'Rapat kerja',
    phone: '081300000099',
    receivedOn: '2026-11-23',
  };
  const filled = { ...BLANKS, ...about, ...TIME, ...given };
  const entry = valuesBy(ENTRY_FIELDS, (field) => filled[field]);
  const submission = valuesBy(SUBMISSION_FIELDS, (field) => filled[field]);
  return { mark: 'halaman-1', told: [], submission, source: { entry, attended: null }, ...more };
}

/** What is answered: the numbers, and whether they were there before; else why there are none. */
function enter(what: WrittenLetter = letter(), email = ADMIN): string {
  const entered = enterLetter(desk.open(), email, what);
  if (entered.type === 'REFUSED') return entered.refusal.code;
  return `${entered.dates.map(({ after }) => after.number).join(' ')}${entered.isAgain ? ' again' : ''}`;
}

describe('a page that is sent twice', () => {
  it('answers with the numbers that it got', () => {
    const dates = letter({ furtherDates: '15 dan 22 Desember 2026' });
    expect([enter(dates), enter(dates)]).toEqual([`${FIRST} ${SECOND} ${THIRD}`, `${FIRST} ${SECOND} ${THIRD} again`]);
  });

  it('with other words is another letter, of which the first is told', () => {
    enter();
    expect(enter(letter({ activity: 'Rapat pleno' }))).toBe('LOOK_FIRST');
    expect(enter(letter({ activity: 'Rapat pleno' }, { told: [FIRST] }))).toBe(SECOND);
    expect(enter(letter({ activity: 'Rapat pleno' }, { told: [FIRST] }))).toBe(`${SECOND} again`);
  });

  it('of another opening of the page is told as a double', () => {
    enter();
    expect(enter(letter({}, { mark: 'halaman-2' }))).toBe('LOOK_FIRST');
    expect(desk.statuses()).toEqual([`${FIRST} SUBMITTED`]);
  });
});

it.each([
  ['nobody of the team', 'orang@lain.example', TEAM, 'NOT_YOUR_STEP'],
  ['a Kepala Dinas', HEAD.email, [HEAD, ...TEAM], 'NOT_YOUR_STEP'],
  ['one who stands in for the Kabid', HEAD.email, [HEAD, ...TEAM.slice(1)], FIRST],
])('%s is answered by what their posts may do', (_, email, team, answer) => {
  openDesk({ team });
  expect(enter(letter({ kind: 'MAINTENANCE' }), email)).toBe(answer);
});

it.each(['outbox.add', 'register.write', 'mailer.send'])(
  'killed at %s it is recorded, sent again it has the same number, and the mail leaves once',
  (call) => {
    desk.killedAt(call, () => enter());
    expect(enter()).toBe(`${FIRST} again`);
    for (const time of ['09:00', '10:00']) desk.at(time, hourly);
    expect([desk.statuses(), desk.history.rows.length]).toEqual([[`${FIRST} SUBMITTED`], 1]);
    expect(desk.readers()).toEqual([KABID]);
  },
);
