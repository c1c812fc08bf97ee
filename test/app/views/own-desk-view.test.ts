// What somebody of the team sees on their own desk: their letters, late and urgent ones first, the room, what they look for.
import { describe, expect, it } from 'vitest';
import { type OwnDeskView, viewOwnDesk } from '../../../src/app/views/own-desk-view.ts';
import { opensLetters } from '../../../src/app/views/paper-view.ts';
import {
  ADMIN,
  aMember,
  desk,
  eachOnADesk,
  FIRST,
  KABID,
  KASI,
  openDesk,
  others,
  SECOND,
  TEAM,
} from '../office-day.ts';

eachOnADesk(() => {
  desk.submit();
  desk.submit('r-2', others('r-2'));
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
    desk.choose(SECOND, 'FORWARD', KABID);
    expect([letters(seenBy(KABID)), letters(seenBy(KASI))]).toEqual([[FIRST], [SECOND]]);
    const [{ letters: [letter] = [] } = {}] = seenBy(KASI).waiting;
    expect(letter?.findings.map(({ code }) => code)).toContain('CLASH_EARLIER_CANDIDATE');
  });

  it('shows an urgent letter before one that has waited longer, and a late one before both', () => {
    desk.edit(SECOND, 'urgency', 'Sangat segera');
    desk.at('08:30');
    expect(letters(seenBy(KABID))).toEqual([SECOND, FIRST]);
    desk.choose(FIRST, 'FORWARD', KABID);
    desk.choose(SECOND, 'FORWARD', KABID);
    desk.at('2026-11-26T10:00:00+07:00', () => undefined);
    expect(seenBy(KASI).waiting[0]?.letters.map(({ isLate }) => isLate)).toEqual([true, true]);
  });

  it('calls a letter late that lies with the reader, and none that lies with somebody else', () => {
    desk.submit('r-3', others('r-3', { email: '' }));
    desk.at('2026-11-26T10:00:00+07:00', () => undefined);
    const late = (email: string) =>
      Object.fromEntries(
        seenBy(email).waiting.map(({ section, letters: shown }) => [section, shown.map((each) => each.isLate)]),
      );
    expect(late(KABID)).toEqual({ DESK: [true, true, true] });
    expect(late(KASI)).toEqual({ TELL_APPLICANT: [false] });
  });

  it('finds and opens nothing for a post that only gets copies', () => {
    const copied = aMember({ email: 'arsip@dinas.example', role: 'ARCHIVIST' as never });
    openDesk({ team: [...TEAM, copied] });
    desk.submit();
    const wanted = { text: 'smk', number: null, day: null };
    expect([KASI, copied.email].map((email) => seenBy(email, wanted).found !== null)).toEqual([true, false]);
    expect([KASI, copied.email].map((email) => opensLetters(desk.open(), email))).toEqual([true, false]);
  });

  it('takes no lock and changes nothing', () => {
    const before = JSON.stringify([desk.register.rows, desk.history.rows, desk.outbox.rows]);
    desk.exclusive.isHeld = true;
    seenBy(KABID, { text: 'smk', number: null, day: null });
    expect(JSON.stringify([desk.register.rows, desk.history.rows, desk.outbox.rows])).toBe(before);
  });
});

it('the preparations are for whoever looks after the room, and nobody else', () => {
  desk.approve(FIRST);
  desk.schedule(FIRST);
  desk.at('2026-12-08T08:40:00+07:00', () => undefined);
  expect([KASI, ADMIN].map((email) => seenBy(email).preparations.length)).toEqual([0, 1]);
});
