// What speaks against a request after its approval keeps it from going on, and puts its letter before the Kasi again.
import { beforeEach, describe, expect, it } from 'vitest';
import { ADMIN, freshDesk, KABID, KASI, lettersOf, type PaperDesk, refusalOf, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';

const desk = freshDesk();
beforeEach(() => desk.submit());

/** What comes after the approval, and the code that is found then. */
const CAME: readonly (readonly [string, string, () => void])[] = [
  ['the meal became a buffet', 'CATERING_BUFFET', () => desk.correct(FIRST, { catering: 'BUFFET' })],
  ['what is served is open again', 'CATERING_UNDECIDED', () => desk.correct(FIRST, { catering: 'UNDECIDED' })],
  ['the letter was a mistake', 'LETTER_MISSING', () => desk.correct(FIRST, { letterFile: 'menyusul' })],
  [
    'the day became a holiday',
    'HOLIDAY',
    () => {
      const holiday = { date: '2026-12-08', name: 'Hari Pemungutan Suara', kind: 'PUBLIC_HOLIDAY' } as const;
      desk.hours = { ...desk.hours, holidays: [...desk.hours.holidays, holiday] };
    },
  ],
  [
    'somebody wrote into the calendar',
    'ROOM_BLOCKED',
    () => {
      desk.foreign = [{ start: '2026-12-08T10:00', end: '2026-12-08T12:00', title: 'Rapat' }];
    },
  ],
];

const instead = (decision: ReturnType<PaperDesk['act']>) => (decision.ok ? undefined : decision.instead);

describe('“Masukkan ke agenda”', () => {
  it.each(CAME)('is refused where %s, and the letter is back with the Kasi', (_, code, come) => {
    desk.advance(FIRST, 'APPROVED');
    come();
    const decision = desk.act(FIRST, 'SCHEDULE', ADMIN);
    expect(refusalOf(decision)).toMatchObject({ code: 'BLOCKED', action: 'SCHEDULE', findings: [{ code }] });
    expect(desk.request(FIRST)).toMatchObject({ status: 'FORWARDED', holder: 'SECTION_HEAD', findingCodes: [code] });
    const recorded = instead(decision);
    expect(recorded?.history.map(({ step, to }) => [step, to])).toEqual([['HELD_BACK', 'FORWARDED']]);
    expect(recorded?.changes[0]?.message).toMatchObject({ code: 'HELD_BACK', refusal: { findings: [{ code }] } });
    const mails = recorded?.effects.flatMap((effect) => (effect.type === 'MAIL' ? [effect] : [])) ?? [];
    expect(mails.map(({ template, recipient }) => [template, recipient])).toEqual([['NEWLY_BLOCKED', KASI]]);
    expect(mails[0]?.facts.findings).toMatchObject([{ code }]);
  });

  it('goes on once the Kasi has settled it', () => {
    desk.advance(FIRST, 'APPROVED');
    desk.correct(FIRST, { catering: 'BUFFET' });
    desk.act(FIRST, 'SCHEDULE', ADMIN);
    taken(desk.correct(FIRST, { catering: 'BOXED' }));
    taken(desk.act(FIRST, 'APPROVE', KASI, 'kue kotak'));
    expect(taken(desk.act(FIRST, 'SCHEDULE', ADMIN)).ok).toBe(true);
  });
});

describe('“Ruangan sudah siap”', () => {
  beforeEach(() => {
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = '2026-12-07T14:00:00+07:00';
  });

  it.each(CAME)('is refused where %s; the time stays, and the letter is the Kasi’s', (_, code, come) => {
    come();
    const decision = desk.act(FIRST, 'MARK_READY', ADMIN);
    expect(refusalOf(decision)).toMatchObject({ code: 'BLOCKED', action: 'MARK_READY', findings: [{ code }] });
    expect(desk.request(FIRST)).toMatchObject({ status: 'SCHEDULED', holder: 'SECTION_HEAD', findingCodes: [code] });
    // A day that only the Kabid may allow is put before them.
    const recipient = code === 'HOLIDAY' ? KABID : KASI;
    expect(instead(decision)?.effects).toMatchObject([
      { template: 'RECHECK', recipient, facts: { findings: [{ code }] } },
    ]);
  });

  it('asked again records and mails nothing more', () => {
    desk.correct(FIRST, { catering: 'BUFFET' });
    desk.act(FIRST, 'MARK_READY', ADMIN);
    const { revision } = desk.request(FIRST);
    expect(instead(desk.act(FIRST, 'MARK_READY', ADMIN))).toBeUndefined();
    expect(desk.request(FIRST).revision).toBe(revision);
  });

  it('and the letter is with the Admin again as soon as nothing speaks against the time', () => {
    desk.correct(FIRST, { catering: 'BUFFET' });
    desk.act(FIRST, 'MARK_READY', ADMIN);
    desk.now = '2026-12-07T15:00:00+07:00';
    taken(desk.correct(FIRST, { catering: 'BOXED' }));
    expect(desk.request(FIRST)).toMatchObject({ holder: 'ROOM_ADMIN', heldSince: desk.now });
    taken(desk.act(FIRST, 'MARK_READY', ADMIN));
    expect(desk.request(FIRST).status).toBe('READY');
  });

  it('is so too where the calendar was cleared, or the Kabid has set a holiday aside', () => {
    desk.foreign = [{ start: '2026-12-08T10:00', end: '2026-12-08T12:00', title: 'Rapat' }];
    desk.act(FIRST, 'MARK_READY', ADMIN);
    desk.foreign = [];
    expect(lettersOf(desk.reexamine('CALENDAR'))).toEqual([]);
    expect(desk.request(FIRST).holder).toBe('ROOM_ADMIN');
    const holiday = { date: '2026-12-08', name: 'Hari Pemungutan Suara', kind: 'PUBLIC_HOLIDAY' } as const;
    desk.hours = { ...desk.hours, holidays: [...desk.hours.holidays, holiday] };
    desk.act(FIRST, 'MARK_READY', ADMIN);
    expect(desk.request(FIRST).holder).toBe('SECTION_HEAD');
    taken(desk.act(FIRST, 'SET_ASIDE', KABID, 'piket'));
    expect(desk.request(FIRST).holder).toBe('ROOM_ADMIN');
    taken(desk.act(FIRST, 'MARK_READY', ADMIN));
  });
});
