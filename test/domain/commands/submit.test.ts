// A request comes in (SOP step 1): its number, its place in the queue, and who is told what.
import { describe, expect, it, onTestFinished } from 'vitest';
import { mailEffects } from '../../../src/domain/mail/mail-orders.ts';
import type { MailFacts } from '../../../src/domain/records/effects.ts';
import { ABOVE, type Role } from '../../../src/domain/vocabulary.ts';
import { ADMIN, APPLICANT, aMember, freshDesk, KABID, KASI, lettersOf, mailsOf, taken, UNKNOWN } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const desk = freshDesk();

describe('a form comes in', () => {
  it('sent twice by the applicant it is put aside: no mail, no place in the queue, and the row says of which', () => {
    desk.submit({ catering: 'BUFFET' });
    desk.now = '2026-11-24T08:20:00+07:00';
    const decision = taken(desk.submit({ catering: 'BUFFET' }));
    expect(desk.request(SECOND)).toMatchObject({
      status: 'DUPLICATE',
      holder: 'NOBODY',
      findingCodes: ['DUPLICATE_SUBMISSION'],
      clashesWith: [],
    });
    expect(decision.effects).toEqual([]);
    expect(decision.changes[0]).toMatchObject({
      alternatives: [],
      message: { code: 'DUPLICATE_OF', number: FIRST, at: '2026-11-24T08:20:00+07:00' },
    });
    desk.now = '2026-11-24T09:00:00+07:00';
    desk.submit({}, 'citra');
    expect(desk.request('PC-2026-0003').clashesWith).toEqual([FIRST]);
  });

  it('of a time that is taken: the mails to applicant and Kabid carry the clash and other times', () => {
    desk.submit({}, 'andi');
    desk.now = '2026-11-24T09:00:00+07:00';
    const mails = mailsOf(desk.submit({}, 'budi'));
    expect(mails.map(({ template }) => template)).toEqual(['RECEIPT', 'NEW_REQUEST']);
    for (const { facts } of mails) {
      expect(facts.findings).toEqual([{ code: 'CLASH_EARLIER_CANDIDATE', numbers: [FIRST] }]);
      // 11.00 ends the first; from 11.30 it would run into the noon break, so 13.30, prepared from 13.00.
      expect(facts.alternatives[0]).toEqual({ date: '2026-12-08', from: '13:30', to: '15:30' });
    }
  });
});

describe('a request for tomorrow is "sangat segera"', () => {
  it('and reaches Kabid, Kasi and Admin at once', () => {
    desk.now = '2026-12-07T14:00:00+07:00';
    const decision = desk.submit();
    expect(desk.request(FIRST)).toMatchObject({ urgency: 'IMMEDIATE', holder: 'DIVISION_HEAD' });
    expect(lettersOf(decision)).toEqual([
      `RECEIPT → ${APPLICANT}`,
      `NEW_REQUEST → ${KABID}`,
      `URGENT_NOTICE → ${KASI}`,
      `URGENT_NOTICE → ${ADMIN}`,
    ]);
    expect(mailsOf(decision).map(({ priority }) => priority)).toEqual([5, 1, 1, 1]);
    // Before them all, but for those of a post that only gets copies.
    const [request, facts] = [desk.request(FIRST), mailsOf(decision)[0]?.facts as MailFacts];
    const occasion = { request, before: request, findings: [], facts, actor: UNKNOWN, notBefore: desk.now };
    const [COPY, team] = ['COPY' as Role, [aMember({ role: 'COPY' as Role })]];
    Object.assign(ABOVE, { COPY: null });
    onTestFinished(() => void Reflect.deleteProperty(ABOVE, COPY));
    expect(mailEffects({ ...occasion, team }, [{ template: 'UNDONE', to: COPY }])).toMatchObject([{ priority: 5 }]);
    const behind = desk.submit({}, 'budi');
    expect(lettersOf(behind)).toHaveLength(4);
  });

  it('to one person who holds two of the posts goes one mail, however their address is typed', () => {
    desk.now = '2026-12-07T14:00:00+07:00';
    desk.team = [
      aMember(),
      aMember({ name: 'Ani Lestari', role: 'SECTION_HEAD', email: KASI }),
      aMember({ name: 'Ani Lestari', role: 'ROOM_ADMIN', email: ` ${KASI.toUpperCase()} ` }),
    ];
    expect(lettersOf(desk.submit())).toEqual([
      `RECEIPT → ${APPLICANT}`,
      `NEW_REQUEST → ${KABID}`,
      `URGENT_NOTICE → ${KASI}`,
    ]);
  });

  it('the Kabid alone in the office gets the letter, not the notices besides', () => {
    desk.now = '2026-12-07T14:00:00+07:00';
    desk.team = [aMember()];
    expect(lettersOf(desk.submit())).toEqual([`RECEIPT → ${APPLICANT}`, `NEW_REQUEST → ${KABID}`]);
  });
});

describe('who cannot be told', () => {
  it.each([
    ['blank', '  '],
    ['a slip of the keyboard', 'rina.pratiwi@gmail.con'],
    ['no address', 'belum punya'],
  ])('an applicant whose address is %s gets no mail; the Kabid does', (_, email) =>
    expect(lettersOf(desk.submit({ email }))).toEqual([`NEW_REQUEST → ${KABID}`]),
  );

  it('with nobody in the team the letter to the Kabid waits without an address, and the row says so', () => {
    desk.team = [];
    const decision = taken(desk.submit());
    const letter = mailsOf(decision)[1];
    expect(letter).toMatchObject({
      template: 'NEW_REQUEST',
      addressee: 'DIVISION_HEAD',
      recipient: '',
      recipientName: '',
      key: `${FIRST}@1:NEW_REQUEST:DIVISION_HEAD`,
    });
    expect(decision.changes[0]?.message).toEqual({
      code: 'NOBODY_TOLD',
      at: '2026-11-24T08:12:00+07:00',
      role: 'DIVISION_HEAD',
    });
  });

  it('an applicant who gives the Kabid’s address does not take their letter from them', () =>
    expect(lettersOf(desk.submit({ email: KABID }))).toEqual([`RECEIPT → ${KABID}`, `NEW_REQUEST → ${KABID}`]));
});
