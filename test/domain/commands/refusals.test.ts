// What the desk does not do, and the reason it gives: a refused step changes nothing.

import { beforeEach, describe, expect, it } from 'vitest';
import { holderIn } from '../../../src/domain/request/status.ts';
import type { Action, Status } from '../../../src/domain/vocabulary.ts';
import { aRequest } from '../requests.ts';
import { ADMIN, aMember, KABID, KADIS, KASI, PaperDesk, RIGHTFUL, refusalOf, taken, UNKNOWN } from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';

/** A desk with one request of a status. */
function deskWith(status: Status, given: Parameters<typeof aRequest>[0] = {}): PaperDesk {
  const desk = new PaperDesk();
  desk.requests = [aRequest({ number: NUMBER, status, ...given })];
  return desk;
}

describe('a step is refused', () => {
  it('for a number that is not in the register', () =>
    expect(refusalOf(new PaperDesk().act('PC-2026-0099', 'FORWARD', KABID))).toEqual({
      code: 'UNKNOWN_NUMBER',
      number: 'PC-2026-0099',
    }));

  it.each([
    ['somebody else than the one whose step it is', ADMIN],
    ['the Kepala Dinas too, while the post of the Kabid is held', KADIS],
    ['a colleague of the domain who is not in the team', 'orang.lain@diskominfo.example'],
    ['the applicant', { type: 'APPLICANT' }],
    ['the machine', { type: 'MACHINE' }],
  ] as const)('to %s', (_, actor) =>
    expect(refusalOf(deskWith('SUBMITTED').act(NUMBER, 'FORWARD', actor))).toEqual({
      code: 'NOT_YOUR_STEP',
      action: 'FORWARD',
      roles: ['DIVISION_HEAD'],
    }),
  );

  it('without the text it needs, blanks being none', () => {
    const desk = deskWith('FORWARDED');
    expect(refusalOf(desk.act(NUMBER, 'APPROVE', KASI, ' \n\t'))).toEqual({ code: 'TEXT_NEEDED', action: 'APPROVE' });
    for (const action of ['RECORD_LETTER', 'CANCEL_FOR_APPLICANT', 'PROPOSE_REFUSAL'] as const)
      expect(refusalOf(desk.act(NUMBER, action, RIGHTFUL[action]))).toEqual({ code: 'TEXT_NEEDED', action });
  });

  it('without the words that it owes the applicant, whatever colleagues have written', () => {
    const desk = deskWith('FORWARDED');
    for (const action of ['REJECT', 'OFFER_TIMES', 'ASK_CONFIRMATION', 'CANCEL_BY_OFFICE'] as const) {
      const refusal = { code: 'APPLICANT_MESSAGE_NEEDED', action };
      expect(refusalOf(desk.act(NUMBER, action, RIGHTFUL[action], ['orangnya sulit', ' \n']))).toEqual(refusal);
    }
    const fixed = deskWith('APPROVED');
    const refusal = { code: 'APPLICANT_MESSAGE_NEEDED', action: 'DISPLACE' };
    expect(refusalOf(fixed.act(NUMBER, 'DISPLACE', KABID, ['dipakai Wali Kota', '']))).toEqual(refusal);
  });

  it('and then nothing of the request, the history or the queue has changed', () => {
    const desk = deskWith('SUBMITTED');
    const before = desk.requests;
    desk.act(NUMBER, 'APPROVE', KASI, 'Waktu disepakati');
    expect(desk.requests).toEqual(before);
    expect(desk.history).toEqual([]);
  });
});

describe('a step that does not fit the status names the one that carries the request on', () => {
  const cases: readonly (readonly [Status, Action, Action | null])[] = [
    ['SUBMITTED', 'APPROVE', 'FORWARD'],
    ['FORWARDED', 'FORWARD', 'APPROVE'],
    ['AWAITING_APPLICANT', 'APPROVE', 'RECORD_ANSWER'],
    ['APPROVED', 'MARK_READY', 'SCHEDULE'],
    ['SCHEDULED', 'SCHEDULE', 'MARK_READY'],
    ['READY', 'MARK_READY', 'CHANGE_TIME'],
    ['COMPLETED', 'REJECT', null],
    ['REJECTED', 'REJECT', 'REOPEN'],
    ['CANCELLED', 'CANCEL_BY_OFFICE', 'REOPEN'],
    ['NO_SHOW', 'MARK_NO_SHOW', null],
    ['DUPLICATE', 'FORWARD', 'NOT_DUPLICATE'],
    ['IGNORED', 'FORWARD', 'NOT_DUPLICATE'],
  ];
  it.each(cases)('%s: %s', (status, action, next) => {
    const desk = deskWith(status, { holder: holderIn(status) });
    expect(refusalOf(desk.act(NUMBER, action, RIGHTFUL[action], 'teks'))).toEqual({
      code: 'NOT_NOW',
      action,
      status,
      holder: holderIn(status),
      next,
    });
  });

  it.each<[string, Parameters<typeof aRequest>[0], Action | null]>([
    ['the letter is missing', { letterFile: '' }, 'RECORD_LETTER'],
    ['a buffet is wanted', { catering: 'BUFFET' }, 'ASK_CONFIRMATION'],
    ['the day is free of work', { startDate: '2026-12-12', endDate: '2026-12-12' }, 'OFFER_TIMES'],
    ['the day is too far ahead', { startDate: '2028-12-12', endDate: '2028-12-12' }, 'OFFER_TIMES'],
    ['the day cannot be read', { startDate: '2026-02-30', endDate: '2026-02-30' }, 'CHANGE_TIME'],
    ['the office eats a buffet, and has nobody to ask', { kind: 'OFFICIAL_USE', catering: 'BUFFET' }, null],
    ['a refusal is proposed', { holder: 'DIVISION_HEAD' }, 'RETURN_TO_SECTION_HEAD'],
  ])('that would be taken: %s', (_, given, next) => {
    const desk = deskWith('FORWARDED', { holder: 'SECTION_HEAD', ...given });
    expect(refusalOf(desk.act(NUMBER, 'SCHEDULE', ADMIN))).toMatchObject({ code: 'NOT_NOW', next });
  });
});

describe('the Kasi cannot approve while something stands in the way', () => {
  const approve = (desk: PaperDesk, number = NUMBER) =>
    refusalOf(desk.act(number, 'APPROVE', KASI, 'Waktu disepakati'));

  it('an earlier candidate wants the same time', () => {
    const desk = deskWith('FORWARDED');
    desk.requests = [
      ...desk.requests,
      aRequest({ number: 'PC-2026-0002', status: 'FORWARDED', submittedAt: '2026-11-24T09:00:00+07:00' }),
    ];
    expect(approve(desk, 'PC-2026-0002')).toEqual({
      code: 'BLOCKED',
      alternatives: [
        { date: '2026-12-08', from: '13:30', to: '15:30' },
        { date: '2026-12-09', from: '09:00', to: '11:00' },
        { date: '2026-12-10', from: '09:00', to: '11:00' },
      ],
      action: 'APPROVE',
      findings: [{ code: 'CLASH_EARLIER_CANDIDATE', numbers: [NUMBER] }],
      next: 'OFFER_TIMES',
    });
    expect(taken(desk.act(NUMBER, 'APPROVE', KASI, 'Waktu disepakati')).ok).toBe(true);
  });

  it.each([
    [
      'the letter is missing and a buffet planned',
      { catering: 'BUFFET', letterFile: ' ' },
      ['CATERING_BUFFET', 'LETTER_MISSING'],
    ],
    ['the office is closed that day', { startDate: '2026-12-24', endDate: '2026-12-24' }, ['HOLIDAY']],
  ] as const)('%s', (_, given, codes) => {
    const refusal = approve(deskWith('FORWARDED', given));
    expect(refusal.code === 'BLOCKED' && refusal.findings.map((finding) => finding.code)).toEqual(codes);
  });

  it('but warnings do not stop them', () => {
    const desk = deskWith('FORWARDED', { participants: 180, email: 'dewi@gmail.con' });
    expect(taken(desk.act(NUMBER, 'APPROVE', KASI, 'Dibagi dua sesi')).changes[0]?.after.findingCodes).toEqual([
      'OVER_CAPACITY',
      'EMAIL_SUSPECT',
    ]);
  });
});

describe('the event must have begun before its end is recorded', () => {
  let desk: PaperDesk;
  beforeEach(() => {
    desk = deskWith('SCHEDULED', { startDate: '2026-12-08', endDate: '2026-12-10' });
  });

  it('a room is made ready from the last working day before: for a Monday on the Friday', () => {
    desk = deskWith('SCHEDULED', { startDate: '2026-12-07', endDate: '2026-12-07' });
    desk.now = '2026-12-03T23:59:00+07:00';
    expect(refusalOf(desk.act(NUMBER, 'MARK_READY', ADMIN))).toEqual({
      code: 'NOT_BEGUN',
      action: 'MARK_READY',
      begins: '2026-12-07T09:00',
      from: '2026-12-04',
    });
    desk.now = '2026-12-04T00:00:00+07:00';
    expect(taken(desk.act(NUMBER, 'MARK_READY', ADMIN)).ok).toBe(true);
  });

  it.each(['COMPLETE', 'MARK_NO_SHOW'] as const)('%s is refused until the first day, and names the hour', (action) => {
    desk.now = '2026-12-08T08:59:00+07:00';
    expect(refusalOf(desk.act(NUMBER, action, ADMIN))).toEqual({
      code: 'NOT_BEGUN',
      action,
      begins: '2026-12-08T09:00',
    });
    desk.now = '2026-12-08T09:00:00+07:00';
    expect(taken(desk.act(NUMBER, action, ADMIN, '34')).ok).toBe(true);
  });
});

describe('a vacant post falls to the next above', () => {
  it('without a Kabid the Kepala Dinas forwards, and the Kasi may not', () => {
    const desk = deskWith('SUBMITTED');
    desk.team = [aMember({ role: 'AGENCY_HEAD', email: KADIS }), aMember({ role: 'SECTION_HEAD', email: KASI })];
    expect(refusalOf(desk.act(NUMBER, 'FORWARD', KASI))).toMatchObject({ code: 'NOT_YOUR_STEP' });
    expect(taken(desk.act(NUMBER, 'FORWARD', KADIS)).ok).toBe(true);
  });

  it('nothing falls downwards: with only a Kasi nobody may forward', () => {
    const desk = deskWith('SUBMITTED');
    desk.team = [aMember({ name: 'Ani Lestari', role: 'SECTION_HEAD', email: KASI })];
    expect(refusalOf(desk.act(NUMBER, 'FORWARD', KASI))).toEqual({
      code: 'POST_VACANT',
      action: 'FORWARD',
      roles: ['DIVISION_HEAD'],
    });
  });

  it('with nobody in the team an unnamed editor may do nothing either', () => {
    const desk = deskWith('SUBMITTED');
    desk.team = [];
    expect(refusalOf(desk.act(NUMBER, 'FORWARD', UNKNOWN))).toMatchObject({ code: 'POST_VACANT' });
  });

  it('the deputy acts in their days, and not after', () => {
    const plh = aMember({
      name: 'Citra Dewi',
      email: 'citra@diskominfo.example',
      main: false,
      since: '2026-11-20',
      until: '2026-11-24',
      deputy: 'PLH',
      actingFor: 'Budi Santoso',
    });
    const desk = deskWith('SUBMITTED');
    desk.team = [...desk.team, plh];
    desk.now = '2026-11-25T08:00:00+07:00';
    expect(refusalOf(desk.act(NUMBER, 'FORWARD', plh.email))).toMatchObject({ code: 'NOT_YOUR_STEP' });
    desk.now = '2026-11-24T16:00:00+07:00';
    const decision = taken(desk.act(NUMBER, 'FORWARD', plh.email));
    const actor = expect.objectContaining({ email: plh.email, actsAs: { role: 'DIVISION_HEAD', deputy: 'PLH' } });
    expect(decision.history[0]).toMatchObject({ actor });
    const [mail] = decision.effects.flatMap((effect) => (effect.type === 'MAIL' ? [effect] : []));
    expect(mail?.facts).toMatchObject({ actorName: 'Citra Dewi', actorPost: { role: 'DIVISION_HEAD', deputy: 'PLH' } });
  });

  it('a Kasi who is Plh. Kabid as well acts in the post of the step, also in taking it back', () => {
    const desk = deskWith('SUBMITTED');
    const plh = { deputy: 'PLH', since: '2026-11-20', main: false } as const;
    desk.team = [...desk.team, aMember({ name: 'Ani Lestari', email: KASI, ...plh })];
    const posts = (['FORWARD', 'UNDO', 'FORWARD', 'RETURN_TO_DIVISION_HEAD', 'RECORD_LETTER'] as const).map(
      (action) => {
        const [entry] = taken(desk.act(NUMBER, action, KASI, 'map 3')).history;
        return entry?.actor.type === 'STAFF' && entry.actor.actsAs;
      },
    );
    const [asPlh, asKasi] = [
      { role: 'DIVISION_HEAD', deputy: 'PLH' },
      { role: 'SECTION_HEAD', deputy: null },
    ];
    expect(posts).toEqual([asPlh, asPlh, asPlh, asKasi, asKasi]);
  });
});

describe('an editor whom Google does not name', () => {
  it('takes the ordinary steps, which are recorded as theirs', () => {
    const desk = new PaperDesk();
    desk.submit();
    for (const [action, text] of [
      ['FORWARD', ''],
      ['APPROVE', 'Waktu disepakati'],
      ['SCHEDULE', ''],
    ] as const)
      expect(taken(desk.act(NUMBER, action, UNKNOWN, text)).history[0]?.actor).toEqual(UNKNOWN);
  });

  it('takes none where the office has forbidden it: what cannot be attributed is not carried out', () => {
    const desk = deskWith('SUBMITTED');
    desk.unnamedEditor = false;
    expect(refusalOf(desk.act(NUMBER, 'FORWARD', UNKNOWN))).toEqual({
      code: 'IDENTITY_NEEDED',
      action: 'FORWARD',
      roles: ['DIVISION_HEAD'],
    });
    expect(desk.request(NUMBER).status).toBe('SUBMITTED');
    expect(taken(desk.act(NUMBER, 'FORWARD', KABID)).ok).toBe(true);
  });

  it('does not refuse a request: that is the Kabid’s own act', () =>
    expect(refusalOf(deskWith('SUBMITTED').act(NUMBER, 'REJECT', UNKNOWN, 'penuh'))).toEqual({
      code: 'IDENTITY_NEEDED',
      action: 'REJECT',
      roles: ['DIVISION_HEAD'],
    }));
});
