// A second form for the same event: what it never touches, and who is told of what.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BookingRequest } from '../../../src/domain/request/request.ts';
import { runs } from '../../runs.ts';
import { ADMIN, APPLICANT, freshDesk, KABID, KASI, lettersOf, mailsOf, PaperDesk, taken } from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const SECOND = 'PC-2026-0002';
const OTHER = 'orang.lain@pemohon.example';
const PHONE = '0812-0000-0001';

const desk = freshDesk();

function markReady(): void {
  desk.now = '2026-12-07T14:00:00+07:00';
  taken(desk.act(FIRST, 'MARK_READY', ADMIN));
}

describe('the form of somebody with another address', () => {
  it.each(['SUBMITTED', 'AWAITING_APPLICANT', 'SCHEDULED', 'READY'] as const)(
    'changes nothing of a request that is %s: its applicant is told, the sender gets a plain receipt',
    (status) => {
      desk.submit();
      if (status === 'AWAITING_APPLICANT') {
        desk.advance(FIRST, 'FORWARDED');
        desk.act(FIRST, 'OFFER_TIMES', KASI, 'Waktunya dipakai dinas');
      } else if (status !== 'SUBMITTED') desk.advance(FIRST, 'SCHEDULED');
      if (status === 'READY') markReady();
      const { revision, marks, ...before } = desk.request(FIRST);
      const decision = taken(desk.submit({ email: OTHER, phone: '0899', contactName: 'Lain', letterNumber: '' }));
      // Without the phone and the letter it is another applicant; with the phone it is the second form of this one.
      expect(desk.request(SECOND).status).not.toBe('DUPLICATE');
      expect(decision.changes).toHaveLength(1);
      const again = taken(desk.submit({ email: OTHER, contactName: 'Lain' }));
      expect(desk.request(FIRST)).toMatchObject(before);
      expect(desk.request(FIRST)).toMatchObject({
        revision: revision + 1,
        marks: { ...marks, secondFormAt: desk.now },
      });
      expect(lettersOf(again)).toEqual([`RECEIPT → ${OTHER}`, `SECOND_FORM → ${APPLICANT}`]);
      expect(mailsOf(again).map(({ facts }) => facts.number)).toEqual(['PC-2026-0003', FIRST]);
      expect(again.changes.map(({ message }) => message)).toMatchObject([
        { code: 'DUPLICATE_OF', number: FIRST, byOther: true },
        { code: 'SECOND_FORM', number: 'PC-2026-0003' },
      ]);
    },
  );

  it('of a closed request leaves it alone', () => {
    desk.submit();
    desk.advance(FIRST, 'SCHEDULED');
    desk.now = '2026-12-08T12:00:00+07:00';
    desk.act(FIRST, 'COMPLETE', ADMIN, 'hadir 30 orang');
    const before = desk.request(FIRST);
    expect(lettersOf(desk.submit({ email: OTHER }))).toEqual([`RECEIPT → ${OTHER}`]);
    expect(desk.request(FIRST)).toEqual(before);
  });

  it('without an address gets no receipt, and is no task of the Kasi', () => {
    desk.submit();
    expect(lettersOf(desk.submit({ email: '' }))).toEqual([`SECOND_FORM → ${APPLICANT}`]);
    expect(desk.request(SECOND).marks.untold).toBeNull();
  });

  it('is told to the applicant once a day', () => {
    desk.submit();
    desk.submit({ email: OTHER });
    expect(lettersOf(desk.submit({ email: 'x@y.example' }))).toEqual(['RECEIPT → x@y.example']);
    desk.now = '2026-11-25T08:00:00+07:00';
    expect(lettersOf(desk.submit({ email: 'z@y.example' }))).toEqual([
      'RECEIPT → z@y.example',
      `SECOND_FORM → ${APPLICANT}`,
    ]);
  });
});

it('the same form again, from the same address, mails nobody', () => {
  desk.submit();
  const decision = taken(desk.submit({ contactName: 'Dewi K.', email: APPLICANT.toUpperCase() }));
  expect([decision.effects, decision.changes.length]).toEqual([[], 1]);
});

it.each([
  ['a slip in the address', { email: 'dewi@gmail.con' }],
  ['no address', { email: ' ' }],
  ['no name', { contactName: '' }],
  ['no telephone', { phone: '-' }],
])('%s stays for staff to correct; a working address of the second form gets a receipt of its own', (_, slip) => {
  const good = { email: APPLICANT, phone: PHONE, contactName: 'Dewi Kartika', letterNumber: '412/SMKN4/2026' };
  desk.submit({ ...good, ...slip });
  const before = desk.request(FIRST);
  const decision = taken(desk.submit(good));
  expect(desk.request(SECOND).status).toBe('DUPLICATE');
  expect(desk.request(FIRST)).toEqual(before);
  expect(lettersOf(decision)).toEqual('email' in slip ? [`RECEIPT → ${APPLICANT}`] : []);
  expect(mailsOf(decision).map(({ facts }) => facts.number)).toEqual('email' in slip ? [SECOND] : []);
});

it('nobody is told of another’s form while a step is to be told that may still be undone', () => {
  desk.submit();
  desk.advance(FIRST, 'SCHEDULED');
  taken(desk.act(FIRST, 'DISPLACE', KABID, 'Dipakai Wali Kota'));
  expect(lettersOf(desk.submit({ email: OTHER }))).toEqual([`RECEIPT → ${OTHER}`]);
});

it('a task to tell the applicant stays a task beside a stranger’s form', () => {
  desk.submit();
  taken(desk.undelivered(FIRST, 'RECEIPT', 'APPLICANT'));
  const { untold } = desk.request(FIRST).marks;
  expect(untold).not.toBeNull();
  desk.submit({ email: OTHER });
  expect(desk.request(FIRST).marks.untold).toBe(untold);
});

describe('whatever second forms arrive', () => {
  const emails = fc.constantFrom('', 'dewi@gmail.con', APPLICANT, APPLICANT.toUpperCase(), OTHER, KABID, 'a@b.example');
  const phones = fc.constantFrom('', '-', PHONE, '+62 812 0000 0001', '0899-1111-2222');
  const names = fc.constantFrom('', ' ', 'Dewi Kartika', 'Orang Lain');
  const letters = fc.constantFrom('', '412/SMKN4/2026', '9/X');
  const form = fc.record({ email: emails, phone: phones, contactName: names, letterNumber: letters });
  const reached = fc.constantFrom('SUBMITTED', 'FORWARDED', 'SCHEDULED');

  const kept = ({ email, phone, contactName }: BookingRequest) => ({ email, phone, contactName });

  it('address, name and number of a request stay, and no mail about it goes where it was not', () => {
    const tries = runs(500);
    let duplicates = 0;
    fc.assert(
      fc.property(form, reached, fc.array(form, { minLength: 1, maxLength: 5 }), (first, status, forms) => {
        const day = new PaperDesk();
        day.submit(first);
        if (status !== 'SUBMITTED') day.advance(FIRST, status);
        for (const second of forms) {
          const before = day.request(FIRST);
          const mails = mailsOf(day.submit(second));
          const after = day.request(FIRST);
          expect(after).toMatchObject(kept(before));
          expect(after.status).toBe(before.status);
          const about = mails.filter(({ facts, addressee }) => facts.number === FIRST && addressee === 'APPLICANT');
          for (const { recipient } of about) {
            expect(recipient).toBe(before.email);
          }
          if (day.requests.some(({ status: each }) => each === 'DUPLICATE')) duplicates++;
        }
      }),
      tries,
    );
    expect(duplicates).toBeGreaterThan(tries.numRuns / 5);
  });
});
