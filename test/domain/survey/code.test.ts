// The one-time code: whom it opens the survey for, until when, and what is kept of a used one.
import { describe, expect, it } from 'vitest';
import { readToken, writeToken } from '../../../src/domain/office/token.ts';
import { withoutContact } from '../../../src/domain/request/personal-data.ts';
import {
  isUsed,
  mayBeSurveyed,
  readSurveyCode,
  surveyClaim,
  withUsed,
  writeSurveyCode,
} from '../../../src/domain/survey/code.ts';
import { fingerprint } from '../../../src/domain/text/text.ts';
import { aRequest } from '../requests.ts';

const sign = (text: string) => `${fingerprint(`geheim${text}`)}${fingerprint(`${text}geheim`)}`;
const HELD = aRequest({ status: 'COMPLETED', startDate: '2026-12-08', endDate: '2026-12-08' });
const CLAIM = { number: HELD.number, until: '2027-02-06' };
const CODE = writeSurveyCode(CLAIM, sign);

describe('a code', () => {
  it('is for the event, until 60 days after its last day', () => expect(surveyClaim(HELD)).toEqual(CLAIM));

  it('is for nobody where the office itself used the room, or the day cannot be read', () => {
    expect(surveyClaim({ ...HELD, kind: 'OFFICIAL_USE' })).toBeNull();
    expect(surveyClaim({ ...HELD, startDate: null, endDate: null })).toBeNull();
  });

  it('holds until its last day', () => {
    expect(readSurveyCode(CODE, '2027-02-06', sign)).toMatchObject({ ok: true, claim: CLAIM });
    expect(readSurveyCode(CODE, '2027-02-07', sign)).toEqual({ ok: false, why: 'EXPIRED' });
  });

  it.each([
    ['of another number', CODE.replace('0001', '0002')],
    ['with a later day', CODE.replace('2027-02', '2027-03')],
    ['cut off', CODE.slice(0, -1)],
    ['blank', ''],
    ['that is a personal link', writeToken({ purpose: 'APPLICANT', ...CLAIM, email: 'a@b.example' }, sign)],
  ])('%s is none', (_, code) => expect(readSurveyCode(code, '2026-12-09', sign)).toEqual({ ok: false, why: 'FORGED' }));

  it('opens no personal page', () => expect(readToken(CODE, '2026-12-09', sign)).toEqual({ ok: false, why: 'FORGED' }));
});

describe('a request may be surveyed', () => {
  it.each([
    ['after its event', HELD, true],
    ['not before', { ...HELD, status: 'READY' as const }, false],
    ['not once its personal data are masked', withoutContact(HELD), false],
    ['not where its day cannot be read any more', { ...HELD, startDate: null, endDate: null }, false],
    ['not by the code of another day', { ...HELD, startDate: '2026-12-09', endDate: '2026-12-09' }, false],
  ])('%s', (_, request, may) => expect(mayBeSurveyed(request, CLAIM)).toBe(may));
});

describe('a used code', () => {
  const reading = readSurveyCode(CODE, '2026-12-09', sign);
  const print = reading.ok ? reading.print : '';

  it('counts for its event, also where the day of the event was corrected since', () => {
    const later = readSurveyCode(writeSurveyCode({ ...CLAIM, until: '2027-03-01' }, sign), '2026-12-09', sign);
    expect(later).toMatchObject({ ok: true, print });
    const other = readSurveyCode(writeSurveyCode({ ...CLAIM, number: 'PC-2026-0002' }, sign), '2026-12-09', sign);
    expect(other).not.toMatchObject({ print });
  });

  it('is known again by a print that does not hold it', () => {
    const used = withUsed({}, print, CLAIM.until, '2026-12-09');
    expect([isUsed(used, print), isUsed(used, 'other'), isUsed(undefined, print)]).toEqual([true, false, false]);
    expect(JSON.stringify(used)).not.toContain('0001');
    expect(CODE).not.toContain(print);
  });

  it('stands in no order of arrival, and is forgotten once the code is expired', () => {
    const used = ['c', 'a', 'b'].reduce((known, each) => withUsed(known, each, '2027-02-06', '2026-12-09'), {});
    expect(used).toEqual({ '2027-02': ['a', 'b', 'c'] });
    expect(withUsed(used, 'd', '2027-05-01', '2027-03-01')).toEqual({ '2027-05': ['d'] });
  });
});
