// A form whose time cannot be waits for its sender: it holds nothing, and no officer is asked before it is mended.
import { describe, expect, it } from 'vitest';
import { digestsFor } from '../../../src/domain/mail/digest.ts';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { ADMIN, APPLICANT, aMember, freshDesk, KABID, KADIS, KASI, lettersOf, mailsOf, taken } from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';
const SENT = '2026-11-24T08:12:00+07:00';
const LATER = '2026-11-24T10:00:00+07:00';
/** It ends before it begins. */
const IMPOSSIBLE = { startTime: '11:00', endTime: '09:00' } as const;
const MENDED = { startTime: '09:00', endTime: '11:00' } as const;

const desk = freshDesk();
const send = (given: Partial<BookingRequest> = {}) => taken(desk.submit({ ...IMPOSSIBLE, ...given }));
const mend = (number = NUMBER) => taken(desk.correct(number, MENDED, '', { type: 'APPLICANT', number }));
const asksHead = () => {
  desk.team = [aMember({ name: 'Sri Wahyuni', role: 'AGENCY_HEAD', email: KADIS }), ...desk.team.slice(1)];
};

describe('until it is mended', () => {
  it.each([false, true])('it is with its sender, who alone has a mail; a Kepala Dinas changes nothing (%s)', (has) => {
    if (has) asksHead();
    expect(lettersOf(send())).toEqual([`RECEIPT → ${APPLICANT}`]);
    expect(desk.request(NUMBER)).toMatchObject({ status: 'SUBMITTED', holder: 'APPLICANT', dueAt: null });
    expect(desk.request(NUMBER).findingCodes).toContain('INVALID_TIME');
  });

  it('neither the Kepala Dinas nor the Kabid passes on what its sender is asked to mend', () => {
    asksHead();
    send();
    const refused = { refusal: { code: 'NOT_NOW' } };
    expect(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS)).toMatchObject(refused);
    expect(desk.act(NUMBER, 'FORWARD', KABID)).toMatchObject(refused);
    mend();
    taken(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS));
    taken(desk.act(NUMBER, 'FORWARD', KABID));
  });

  it('stands in nobody’s morning mail, but in the Kasi’s, as a question unanswered, once it has lain there too long', () => {
    send();
    const readers = (now: string) =>
      digestsFor({
        ...desk.context(null),
        now,
        limits: { kabidWaitingDays: 1 },
        ticks: [],
        failed: [],
        troubles: [],
      } as never);
    expect(readers('2026-11-25T07:30:00+07:00')).toEqual([]);
    const [digest] = readers('2026-11-27T07:30:00+07:00');
    expect([digest?.recipient, digest?.facts.sections.map(({ section }) => section)]).toEqual([
      KASI,
      ['SILENT_APPLICANT'],
    ]);
  });

  it('what its sender fills in beside the time lays it before nobody', () => {
    send();
    const actor = { type: 'APPLICANT', number: NUMBER } as const;
    expect(lettersOf(taken(desk.correct(NUMBER, { letterNumber: '9/S' }, '', actor)))).toEqual([]);
    expect(desk.request(NUMBER).holder).toBe('APPLICANT');
  });

  it('a cancellation is told to nobody else', () => {
    send();
    expect(lettersOf(desk.act(NUMBER, 'CANCEL_FOR_APPLICANT', KASI, 'Lewat telepon'))).toEqual([
      `CANCELLED → ${APPLICANT}`,
    ]);
  });

  it.each([
    ['has no address', { email: '' }],
    ['has an address that no mail reaches', { email: 'dewi@gmail.con' }],
  ])('it reaches the Kabid all the same where its sender %s', (_, given) => {
    expect(lettersOf(send(given))).toEqual([`NEW_REQUEST → ${KABID}`]);
    expect(desk.request(NUMBER).holder).toBe('DIVISION_HEAD');
  });

  it('it reaches the Kabid where its sender gets no receipt', () => {
    desk.receipts = { ...desk.receipts, perHour: 0 };
    expect(lettersOf(send())).toEqual([`MANY_REQUESTS → ${KABID}`]);
    expect(desk.request(NUMBER).holder).toBe('DIVISION_HEAD');
  });

  it('a day that is over waits alike, until another is asked for; a Sunday does not', () => {
    const day = (date: string) => ({ ...MENDED, startDate: date, endDate: date });
    expect(lettersOf(send(day('2026-11-10')))).toEqual([`RECEIPT → ${APPLICANT}`]);
    expect(desk.request(NUMBER).holder).toBe('APPLICANT');
    const actor = { type: 'APPLICANT', number: NUMBER } as const;
    taken(desk.correct(NUMBER, { letterNumber: '9/S' }, '', actor));
    expect(desk.request(NUMBER).holder).toBe('APPLICANT');
    const letters = lettersOf(taken(desk.correct(NUMBER, day('2026-12-13'), '', actor)));
    expect(letters).toEqual([`NEW_REQUEST → ${KABID}`, `RECEIPT → ${APPLICANT}`]);
    expect(desk.request(NUMBER)).toMatchObject({ holder: 'DIVISION_HEAD', findingCodes: ['WEEKEND'] });
  });
});

describe('mended', () => {
  it('by its sender, it goes the way of every form, at its place by the hour it was mended', () => {
    send();
    desk.now = LATER;
    desk.submit({}, 'budi');
    desk.now = '2026-11-24T10:05:00+07:00';
    const mended = mend();
    expect(lettersOf(mended)).toEqual([`NEW_REQUEST → ${KABID}`, `RECEIPT → ${APPLICANT}`]);
    // The time that could not be is told once, when it came.
    for (const { facts } of mailsOf(mended)) expect(facts).not.toHaveProperty('previously');
    expect(desk.request(NUMBER)).toMatchObject({
      holder: 'DIVISION_HEAD',
      heldSince: desk.now,
      queuedSince: desk.now,
      dueAt: '2026-11-24T10:20:00+07:00',
      clashesWith: ['PC-2026-0002'],
      marks: { holder: null, headUntil: desk.now },
    });
  });

  it('it lies before the Kepala Dinas, where there is one', () => {
    asksHead();
    send();
    const letters = lettersOf(mend());
    expect(letters).toEqual([`DISPOSITION_ASKED → ${KADIS}`, `RECEIPT → ${APPLICANT}`]);
    const { holder, marks } = desk.request(NUMBER);
    expect([holder, marks.headUntil]).toEqual(['AGENCY_HEAD', '2026-11-25T08:12:00+07:00']);
  });

  it('to a time that is near, it is as urgent as one sent now', () => {
    send({ startDate: '2026-11-25', endDate: '2026-11-25' });
    expect(lettersOf(mend())).toEqual(
      expect.arrayContaining([`URGENT_NOTICE → ${KASI}`, `URGENT_NOTICE → ${ADMIN}`, `NEW_REQUEST → ${KABID}`]),
    );
    expect(desk.request(NUMBER).urgency).toBe('IMMEDIATE');
  });

  it('by the Kasi as a slip of the pen, it keeps the hour it came; the Kabid and its sender are told', () => {
    send();
    desk.now = LATER;
    const letters = lettersOf(taken(desk.act(NUMBER, 'CHANGE_TIME', KASI, 'salah ketik', MENDED)));
    expect(letters).toEqual([`NEW_REQUEST → ${KABID}`, `TIME_CHANGED → ${APPLICANT}`]);
    expect(desk.request(NUMBER)).toMatchObject({ holder: 'DIVISION_HEAD', queuedSince: SENT });
  });

  it.each([false, true])(
    'beyond the days of strangers, it holds nothing and is with the Kabid, who gets no mail of its own (%s)',
    (has) => {
      if (has) asksHead();
      desk.room = { ...desk.room, heldDaysOfStrangers: 1 };
      desk.submit({ startDate: '2026-12-15', endDate: '2026-12-15' }, 'budi');
      send();
      const number = 'PC-2026-0002';
      expect(lettersOf(mend(number))).toEqual([`RECEIPT → ${APPLICANT}`]);
      expect(desk.request(number)).toMatchObject({ holder: 'DIVISION_HEAD', marks: { holdsNoTime: true } });
    },
  );
});

describe('of a letter with several dates', () => {
  it('hours that cannot be are mended on all by one change, with one mail to each reader', () => {
    send({ furtherDates: '15 dan 22 Desember 2026' });
    expect(desk.requests.map(({ holder }) => holder)).toEqual(Array(3).fill('APPLICANT'));
    expect(lettersOf(mend())).toEqual([`NEW_REQUEST → ${KABID}`, `RECEIPT → ${APPLICANT}`]);
    expect(desk.requests.map(({ holder, endTime }) => `${holder} ${endTime}`)).toEqual(
      Array(3).fill('DIVISION_HEAD 11:00'),
    );
  });

  it('what can be goes to the Kabid at once', () => {
    const reversed = { startDate: '2026-12-09', endDate: '2026-12-08', ...MENDED };
    const letters = lettersOf(send({ ...reversed, furtherDates: '15 Desember 2026' }));
    expect(desk.requests.map(({ holder }) => holder)).toEqual(['APPLICANT', 'DIVISION_HEAD']);
    expect(letters).toContain(`NEW_REQUEST → ${KABID}`);
  });
});
