// Who is told of a step, when, and from what snapshot.
import { describe, expect, it } from 'vitest';
import {
  ADMIN,
  APPLICANT,
  aMember,
  KABID,
  KASI,
  lettersOf,
  mailsOf,
  PaperDesk,
  taken,
  UNKNOWN,
} from '../commands/paper-desk.ts';

const NUMBER = 'PC-2026-0001';

/** A desk whose request has come as far as the named step. */
function deskAfter(last: 'SUBMIT' | 'FORWARD' | 'APPROVE' | 'SCHEDULE', given = {}): PaperDesk {
  const desk = new PaperDesk();
  desk.submit(given);
  const steps = ['SUBMIT', 'FORWARD', 'APPROVE', 'SCHEDULE'] as const;
  const actors = { FORWARD: KABID, APPROVE: KASI, SCHEDULE: ADMIN };
  for (const step of steps.slice(1, steps.indexOf(last) + 1)) {
    if (step !== 'SUBMIT') taken(desk.act(NUMBER, step, actors[step], 'Waktu disepakati'));
  }
  return desk;
}

describe('a refusal or cancellation leaves ten minutes later, so that a mistake can be taken back unseen', () => {
  it('the Kabid refuses: the applicant is told why', () => {
    const desk = deskAfter('FORWARD');
    desk.now = '2026-11-24T23:55:00+07:00';
    const mails = mailsOf(desk.act(NUMBER, 'REJECT', KABID, 'Ruangan sedang diperbaiki'));
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      template: 'REJECTED',
      recipient: APPLICANT,
      recipientName: 'Dewi Kartika',
      notBefore: '2026-11-25T00:05:00+07:00',
      facts: { text: '', applicantMessage: 'Ruangan sedang diperbaiki', actorName: 'Budi Santoso' },
    });
  });
});

describe('of a cancellation those are told who have had the letter, but not the one who cancels', () => {
  it.each([
    ['SUBMIT', [`CANCELLED → ${APPLICANT}`, `CANCELLED_STAFF → ${KABID}`]],
    ['FORWARD', [`CANCELLED → ${APPLICANT}`, `CANCELLED_STAFF → ${KABID}`, `CANCELLED_STAFF → ${KASI}`]],
    [
      'SCHEDULE',
      [
        `CANCELLED → ${APPLICANT}`,
        `CANCELLED_STAFF → ${KABID}`,
        `CANCELLED_STAFF → ${KASI}`,
        `CANCELLED_STAFF → ${ADMIN}`,
      ],
    ],
  ] as const)('after %s, by somebody unnamed', (last, letters) =>
    expect(lettersOf(deskAfter(last).act(NUMBER, 'CANCEL_BY_OFFICE', UNKNOWN, 'Berhalangan'))).toEqual(letters),
  );

  it('the Kasi who cancels tells the others only', () =>
    expect(lettersOf(deskAfter('SCHEDULE').act(NUMBER, 'CANCEL_BY_OFFICE', KASI, 'Berhalangan'))).toEqual([
      `CANCELLED → ${APPLICANT}`,
      `CANCELLED_STAFF → ${KABID}`,
      `CANCELLED_STAFF → ${ADMIN}`,
    ]));
});

it.each([
  ['CANCEL_BY_OFFICE', 'REOPEN'],
  ['REJECT', 'REOPEN'],
  ['IGNORE', 'NOT_DUPLICATE'],
  ['MARK_DUPLICATE', 'NOT_DUPLICATE'],
] as const)('what %s had closed comes back by %s with all that needs attention, and times for it', (close, back) => {
  const desk = deskAfter('SUBMIT');
  // Friday prayer, and the letter has not come; somebody else has asked for the same time since.
  desk.submit({ startDate: '2026-12-11', startTime: '10:30', endTime: '13:30', letterFile: '' }, 'maarif');
  const number = 'PC-2026-0002';
  taken(desk.act(number, close, close === 'REJECT' ? KABID : ADMIN, 'keliru'));
  desk.now = '2026-11-24T10:00:00+07:00';
  desk.submit({ startDate: '2026-12-11', startTime: '13:00', endTime: '14:00' }, 'uray');
  desk.now = '2026-11-24T10:30:00+07:00';
  const isLater = back === 'REOPEN';
  const mails = mailsOf(desk.act(number, back, isLater ? KABID : KASI, 'jadi')).filter(
    ({ facts }) => facts.number === number,
  );
  expect(mails).toHaveLength(2);
  for (const { facts } of mails) {
    // A reopened request enters the queue anew, one that was put aside has kept its place.
    const clash = isLater ? ['CLASH_EARLIER_CANDIDATE'] : [];
    expect(facts.findings.map(({ code }) => code)).toEqual(['FRIDAY_PRAYER', ...clash, 'LETTER_MISSING']);
    expect(facts.alternatives).toHaveLength(3);
  }
});

describe('the calendar', () => {
  it('takes a scheduled request that is cancelled out of the calendar', () => {
    const desk = deskAfter('SCHEDULE', { startDate: '2026-12-08', endDate: '2026-12-09' });
    const { effects } = taken(desk.act(NUMBER, 'CANCEL_BY_OFFICE', KASI, 'Berhalangan'));
    expect(effects.filter((effect) => effect.type === 'CALENDAR')).toEqual([
      { type: 'CALENDAR', key: `${NUMBER}@5:CALENDAR`, number: NUMBER },
    ]);
  });

  it('knows nothing of a request that is refused before it was scheduled', () => {
    const { effects } = taken(deskAfter('APPROVE').act(NUMBER, 'REJECT', KABID, 'Salah'));
    expect(effects.map(({ type }) => type)).toEqual(['MAIL', 'MAIL']);
  });
});

describe('step mails go to the one who holds the post that day', () => {
  it('nobody is mailed about what they did themselves: the Kabid who also is the Kasi', () => {
    const desk = deskAfter('SUBMIT');
    desk.team = [aMember(), aMember({ role: 'SECTION_HEAD', email: KABID.toUpperCase() })];
    expect(lettersOf(desk.act(NUMBER, 'FORWARD', KABID))).toEqual([]);
  });

  it('an unnamed editor signs no mail', () =>
    expect(mailsOf(deskAfter('SUBMIT').act(NUMBER, 'FORWARD', UNKNOWN, 'Telaah'))[0]?.facts).toMatchObject({
      text: 'Telaah',
      actorName: '',
    }));
});

describe('the snapshot of a mail', () => {
  it('clips what is long; the register keeps it whole', () => {
    const desk = new PaperDesk();
    const long = '👨‍👩‍👧‍👦'.repeat(1000);
    const [mail] = mailsOf(desk.submit({ description: long, activity: long }));
    expect(Array.from(mail?.facts.description ?? '')).toHaveLength(600);
    expect(Array.from(mail?.facts.activity ?? '')).toHaveLength(200);
    expect(desk.request(NUMBER).description).toBe(long);
  });
});
