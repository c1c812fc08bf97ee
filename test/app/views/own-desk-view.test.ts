// What somebody of the team sees on their own desk: their letters, late and urgent ones first, the room, what they look for.
import { beforeEach, describe, expect, it } from 'vitest';
import { tickPreparation } from '../../../src/app/commands/report-damage.ts';
import { everyTenMinutes } from '../../../src/app/jobs/every-ten-minutes.ts';
import { type OwnDeskView, viewOwnDesk } from '../../../src/app/views/own-desk-view.ts';
import {
  ADMIN,
  aDesk,
  approve,
  at,
  choose,
  FIRST,
  KABID,
  KASI,
  type MemoryDesk,
  others,
  SECOND,
  schedule,
  submit,
  type,
} from '../office-day.ts';

let desk: MemoryDesk;
beforeEach(() => {
  desk = aDesk();
  submit(desk);
  submit(desk, 'r-2', others('r-2'));
});

function seenBy(email: string, wanted: Parameters<typeof viewOwnDesk>[2] = null): OwnDeskView {
  const view = viewOwnDesk(desk.open(), email, wanted);
  if (view === 'STRANGER') throw new Error(`${email} sees nothing`);
  return view;
}
const letters = ({ waiting }: OwnDeskView) =>
  waiting.flatMap((each) => each.letters.map(({ request }) => request.number));

describe('somebody’s own desk', () => {
  it('is nobody’s who is not in the team', () =>
    expect(viewOwnDesk(desk.open(), 'orang@lain.example', null)).toBe('STRANGER'));

  it('shows each their own letters, with what stands in the way', () => {
    expect([letters(seenBy(KABID)), letters(seenBy(KASI))]).toEqual([[FIRST, SECOND], []]);
    choose(desk, SECOND, 'FORWARD', KABID);
    expect([letters(seenBy(KABID)), letters(seenBy(KASI))]).toEqual([[FIRST], [SECOND]]);
    const [{ letters: [letter] = [] } = {}] = seenBy(KASI).waiting;
    expect(letter?.findings.map(({ code }) => code)).toContain('CLASH_EARLIER_CANDIDATE');
  });

  it('shows an urgent letter before one that has waited longer, and a late one before both', () => {
    type(desk, SECOND, 'urgency', 'Sangat segera');
    at(desk, '2026-11-24T08:30:00+07:00', everyTenMinutes);
    expect(letters(seenBy(KABID))).toEqual([SECOND, FIRST]);
    choose(desk, FIRST, 'FORWARD', KABID);
    choose(desk, SECOND, 'FORWARD', KABID);
    at(desk, '2026-11-26T10:00:00+07:00', () => undefined);
    expect(seenBy(KASI).waiting[0]?.letters.map(({ isLate }) => isLate)).toEqual([true, true]);
  });

  it('calls a letter late that lies with the reader, and none that lies with somebody else', () => {
    submit(desk, 'r-3', others('r-3', { email: '' }));
    at(desk, '2026-11-26T10:00:00+07:00', () => undefined);
    const late = (email: string) =>
      Object.fromEntries(
        seenBy(email).waiting.map(({ section, letters: shown }) => [section, shown.map((each) => each.isLate)]),
      );
    expect(late(KABID)).toEqual({ DESK: [true, true, true] });
    expect(late(KASI)).toEqual({ TELL_APPLICANT: [false] });
  });

  it('shows a letter whose row cannot be read as it was last recorded', () => {
    type(desk, FIRST, 'catering', 'Beres');
    expect(letters(seenBy(KABID)).sort()).toEqual([FIRST, SECOND]);
  });

  it('takes no lock and changes nothing', () => {
    const before = JSON.stringify([desk.register.rows, desk.history.rows, desk.outbox.rows]);
    desk.exclusive.isHeld = true;
    seenBy(KABID, { text: 'smk', number: null, day: null });
    expect(JSON.stringify([desk.register.rows, desk.history.rows, desk.outbox.rows])).toBe(before);
  });
});

describe('the preparations', () => {
  it('are for whoever looks after the room, and a tick of anybody else is not kept', () => {
    approve(desk, FIRST);
    schedule(desk, FIRST);
    at(desk, '2026-12-08T08:40:00+07:00', () => undefined);
    const tick = { number: FIRST, date: '2026-12-08', on: ['ROOM'], off: [] };
    expect([seenBy(KASI).preparations.length, tickPreparation(desk.open(), KASI, tick)]).toEqual([0, false]);
    expect(tickPreparation(desk.open(), ADMIN, { ...tick, date: '2026-12-09' })).toBe(false);
    expect(tickPreparation(desk.open(), ADMIN, { ...tick, number: 'PC-2026-0999' })).toBe(false);
    expect(tickPreparation(desk.open(), ADMIN, tick)).toBe(true);
    expect(
      seenBy(ADMIN)
        .preparations[0]?.items.filter(({ isDone }) => isDone)
        .map(({ key }) => key),
    ).toEqual(['ROOM']);
  });
});
