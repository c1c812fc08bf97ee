// Who hears of a change after the approval: the Admin prepares the room (SOP 4), the applicant says what is served (SOP 2).
import { beforeEach, describe, expect, it } from 'vitest';
import { minutesLater } from '../../../src/domain/time/time.ts';
import { ADMIN, APPLICANT, freshDesk, KABID, KASI, lettersOf, mailsOf, taken } from '../commands/paper-desk.ts';

const NUMBER = 'PC-2026-0001';
const OWN = { type: 'APPLICANT', number: NUMBER } as const;
const LATER = { startTime: '13:30', endTime: '15:30' };
const BYLAST = 'Waktunya diperlukan dinas';

const desk = freshDesk();
beforeEach(() => desk.submit({ equipment: ['Proyektor'] }));
const kasi = () => ({ type: 'STAFF', email: KASI, name: 'Ani Lestari', roles: ['SECTION_HEAD'] }) as const;
const admin = () => ({ type: 'STAFF', email: ADMIN, name: 'Rudi Hartono', roles: ['ROOM_ADMIN'] }) as const;
const toAdmin = (decision: Parameters<typeof lettersOf>[0]) =>
  lettersOf(decision).filter((letter) => letter.endsWith(ADMIN));

describe('the Admin hears what changes of an event that is in the agenda', () => {
  beforeEach(() => desk.advance(NUMBER, 'SCHEDULED'));

  it('of another time that the Kasi sets, with the old one, once it can no longer be undone', () => {
    const decision = desk.act(NUMBER, 'CHANGE_TIME', KASI, 'permintaan pemohon', LATER);
    const [news] = mailsOf(decision).filter(({ template }) => template === 'EVENT_CHANGED');
    expect(news).toMatchObject({
      recipient: ADMIN,
      notBefore: minutesLater(desk.now, 10),
      facts: { startTime: '13:30', previously: { startTime: '09:00' } },
    });
  });

  it.each([
    ['more people', { participants: 38 }],
    ['another device', { equipment: ['Proyektor', 'Mikrofon'] }],
    ['another hour', LATER],
  ])('of %s that the Kasi types', (_, changes) =>
    expect(toAdmin(desk.correct(NUMBER, changes, '', kasi()))).toEqual([`EVENT_CHANGED → ${ADMIN}`]),
  );

  it.each([
    ['a telephone number', { phone: '0812-0000-0009' }],
    ['the number of the letter', { letterNumber: '99/2026' }],
  ])('not of %s', (_, changes) => expect(toAdmin(desk.correct(NUMBER, changes, '', kasi()))).toEqual([]));

  it('not of what they typed themselves', () =>
    expect(toAdmin(desk.correct(NUMBER, { participants: 38 }, '', admin()))).toEqual([]));

  it('of what the applicant changes on their page, once', () =>
    expect(toAdmin(desk.correct(NUMBER, { endTime: '10:00' }, '', OWN))).toEqual([`APPLICANT_CHANGED → ${ADMIN}`]));

  it('of an event that gives way, or is refused after all', () => {
    // The office's own use in its place is laid before them by another mail.
    expect(toAdmin(desk.act(NUMBER, 'DISPLACE', KABID, BYLAST))).toEqual([
      `EVENT_CHANGED → ${ADMIN}`,
      `APPROVED → ${ADMIN}`,
    ]);
    // Both wait until they can be taken back.
    expect(toAdmin(desk.act(NUMBER, 'UNDO', KABID))).toEqual([]);
    expect(toAdmin(desk.act(NUMBER, 'REJECT', KABID, BYLAST))).toEqual([`EVENT_CHANGED → ${ADMIN}`]);
  });

  it('of a cancellation by the mail that tells all of it', () =>
    expect(toAdmin(desk.act(NUMBER, 'CANCEL_BY_OFFICE', KASI, BYLAST))).toEqual([`CANCELLED_STAFF → ${ADMIN}`]));

  it('nothing of what is over', () => {
    desk.now = '2026-12-08T12:00:00+07:00';
    expect(toAdmin(desk.act(NUMBER, 'REJECT', KABID, BYLAST))).toEqual([]);
    desk.act(NUMBER, 'UNDO', KABID);
    expect(lettersOf(desk.act(NUMBER, 'COMPLETE', ADMIN, 'hadir 30 orang'))).toEqual([`THANKS → ${APPLICANT}`]);
  });
});

it.each([
  ['FORWARDED', []],
  ['APPROVED', [`EVENT_CHANGED → ${ADMIN}`]],
] as const)('the Admin hears of a change once the letter lies with them: %s', (status, letters) => {
  desk.advance(NUMBER, status);
  expect(toAdmin(desk.correct(NUMBER, { participants: 38 }, '', kasi()))).toEqual(letters);
});

describe('a buffet that comes up after the approval', () => {
  const BUFFET = { catering: 'BUFFET' } as const;

  it.each(['APPROVED', 'SCHEDULED'] as const)('is told to Kasi and Admin at once: %s', (status) => {
    desk.advance(NUMBER, status);
    const decision = desk.correct(NUMBER, BUFFET);
    expect(lettersOf(decision)).toEqual([`EVENT_CHANGED → ${ADMIN}`, `RECHECK → ${KASI}`]);
    expect(mailsOf(decision).map(({ notBefore }) => notBefore)).toEqual([desk.now, desk.now]);
    expect(desk.request(NUMBER)).toMatchObject({ status, marks: { untold: null } });
  });

  it('is told by words of the description as well, and once', () => {
    desk.advance(NUMBER, 'SCHEDULED');
    expect(lettersOf(desk.correct(NUMBER, { description: 'Ditutup prasmanan' }))).toEqual([`RECHECK → ${KASI}`]);
    expect(lettersOf(desk.correct(NUMBER, { description: 'Ditutup prasmanan malam' }))).toEqual([]);
  });

  it('is not told before the approval, where the Kasi asks it; of the office itself it is', () => {
    desk.advance(NUMBER, 'FORWARDED');
    expect(lettersOf(desk.correct(NUMBER, BUFFET))).toEqual([]);
    desk.enter({
      kind: 'OFFICIAL_USE',
      startDate: '2026-12-10',
      endDate: '2026-12-10',
      catering: 'NONE',
      email: 'x@y.example',
    });
    const own = 'PC-2026-0002';
    taken(desk.act(own, 'APPROVE', KASI, 'Dinas'));
    expect(lettersOf(desk.correct(own, BUFFET))).toEqual([`EVENT_CHANGED → ${ADMIN}`, `RECHECK → ${KASI}`]);
  });

  it('is over once the applicant answers', () => {
    desk.advance(NUMBER, 'SCHEDULED');
    desk.correct(NUMBER, BUFFET);
    taken(desk.correct(NUMBER, { catering: 'BOXED' }, '', OWN));
    expect(desk.request(NUMBER)).toMatchObject({ catering: 'BOXED', findingCodes: [], status: 'SCHEDULED' });
  });
});

describe('“Catat pelaksanaan” asks what was served where nobody has made sure', () => {
  const held = (action: 'said' | 'unsaid', text: string) => {
    desk.advance(NUMBER, 'SCHEDULED');
    if (action === 'unsaid') desk.correct(NUMBER, { catering: 'BUFFET' });
    desk.now = '2026-12-08T12:00:00+07:00';
    return taken(desk.act(NUMBER, 'COMPLETE', ADMIN, text)).changes[0]?.message;
  };
  it('in the row', () => {
    expect(held('unsaid', 'hadir 30 orang, tanpa prasmanan')).toMatchObject({ task: 'SAY_WHAT_WAS_SERVED' });
  });
  it('not where it was clear', () => expect(held('said', 'hadir 30 orang')).not.toHaveProperty('task'));
});
