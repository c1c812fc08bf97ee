// Links that stand for a person: what we wrote is read back, what anybody else wrote is not, and nothing lives for ever.
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claims, deskLinkUntil, linkUntil, readToken, writeToken } from '../../../src/domain/office/token.ts';
import { runs } from '../../runs.ts';

const signWith = (secret: string) => (text: string) => createHmac('sha256', secret).update(text).digest('base64url');
const sign = signWith('rahasia kantor');
const signed = (text: string) => `${text}~${sign(text)}`;
const TODAY = '2026-11-24';

const APPLICANT: Claims = {
  purpose: 'APPLICANT',
  number: 'PC-2026-0001',
  until: '2027-01-07',
  email: 'dewi@smkn4.example',
};
const STAFF: Claims = { purpose: 'STAFF', number: 'PC-2026-0001', until: '2027-01-07', email: 'kabid@dinas.example' };

const DESK: Claims = { purpose: 'DESK', number: '', until: '2026-12-24', email: 'kabid@dinas.example' };

describe('a token', () => {
  it.each<[string, Claims]>([
    ['the applicant', APPLICANT],
    ['an officer', STAFF],
    ['an officer’s desk', DESK],
    ['an address with a tilde and letters beyond ASCII', { ...STAFF, email: 'a~b~é@dinas.example' }],
  ])('of %s says what was written', (_, claims) =>
    expect(readToken(writeToken(claims, sign), TODAY, sign)).toEqual({ ok: true, claims }),
  );

  it.each([
    ['the day before its last', '2027-01-06', true],
    ['its last day', '2027-01-07', true],
    ['the day after', '2027-01-08', false],
  ])('on %s', (_, today, good) => {
    const reading = readToken(writeToken(APPLICANT, sign), today, sign);
    expect(reading).toMatchObject(good ? { ok: true } : { ok: false, why: 'EXPIRED' });
  });

  it('signed with another secret is forged, also when it has expired', () => {
    const token = writeToken({ ...APPLICANT, until: '2020-01-01' }, signWith('rahasia lain'));
    expect(readToken(token, TODAY, sign)).toEqual({ ok: false, why: 'FORGED' });
  });

  it.each([
    ['nothing', ''],
    ['a number alone', 'PC-2026-0001'],
    ['separators alone', '~~~~'],
    ['claims without a signature', 'P~PC-2026-0001~2027-01-07~~'],
    ['an unknown purpose that was signed', `X~PC-2026-0001~2027-01-07~~${sign('X~PC-2026-0001~2027-01-07~')}`],
    ['a link of nobody’s that was signed', writeToken({ ...APPLICANT, email: '' }, sign)],
    ['a desk with a number that was signed', signed('M~PC-2026-0001~2027-01-07~kabid@dinas.example')],
    ['a letter without a number that was signed', signed('D~~2027-01-07~kabid@dinas.example')],
    ['a cut-off link', writeToken(STAFF, sign).slice(0, -1)],
    ['a link with a full stop behind it', `${writeToken(STAFF, sign)}.`],
  ])('that is %s is forged', (_, token) => expect(readToken(token, TODAY, sign)).toEqual({ ok: false, why: 'FORGED' }));

  it('changed in any one place is forged', () => {
    const token = writeToken(STAFF, sign);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (place, letter) => {
        fc.pre(token[place] !== letter);
        const other = token.slice(0, place) + letter + token.slice(place + 1);
        expect(readToken(other, TODAY, sign)).toEqual({ ok: false, why: 'FORGED' });
      }),
      runs(2000),
    );
  });

  it.each([
    ['of the applicant', 'one of an officer', APPLICANT, 'D'],
    ['of a desk', 'one of an officer', DESK, 'D'],
  ])('%s cannot be turned into %s', (_, __, claims, mark) => {
    const [, ...rest] = writeToken(claims, sign).split('~');
    expect(readToken([mark, ...rest].join('~'), TODAY, sign)).toEqual({ ok: false, why: 'FORGED' });
  });
});

describe('a link sent on 24 November 2026 is good', () => {
  it.each([
    ['thirty days beyond the event', '2026-12-08', '2026-12-08', '2027-01-07'],
    ['thirty days beyond the last day of several', '2026-12-08', '2026-12-10', '2027-01-09'],
    ['thirty days from now where the event is past', '2026-01-05', '2026-01-05', '2026-12-24'],
    ['thirty days from now where no day can be read', null, null, '2026-12-24'],
    ['thirty days from now where hands typed nonsense', 'besok', 'besok', '2026-12-24'],
    ['by the first day where the last is missing', '2026-12-08', null, '2027-01-07'],
    ['400 days at most', '2099-12-08', '2099-12-08', '2027-12-29'],
  ])('%s', (_, startDate, endDate, until) =>
    expect(linkUntil({ startDate, endDate, startTime: '09:00', endTime: '11:00' }, TODAY)).toBe(until),
  );

  it('two weeks to somebody’s own desk: whoever it is forwarded to has it no longer', () =>
    expect(deskLinkUntil(TODAY)).toBe('2026-12-08'));
});
