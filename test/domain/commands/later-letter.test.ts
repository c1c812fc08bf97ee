// A letter that comes after the form: any of the staff records where it is, and the request stays where it lies.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/commands/decision.ts';
import { ADMIN, KASI, PaperDesk, refusalOf, taken } from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';

describe('a letter that comes later', () => {
  const desk = new PaperDesk();
  let decision: Decision;
  beforeAll(() => {
    desk.submit({ letterFile: '', letterDelivery: 'IN_PERSON' });
    decision = desk.act(NUMBER, 'RECORD_LETTER', ADMIN, 'map 3');
  });

  it('is missed at first', () => expect(desk.history[0]?.change.after.findingCodes).toEqual(['LETTER_MISSING']));

  it('is recorded by any of the staff; the request stays where it lies', () => {
    expect(taken(decision).effects).toEqual([]);
    expect(desk.request(NUMBER)).toMatchObject({
      status: 'SUBMITTED',
      holder: 'DIVISION_HEAD',
      heldSince: '2026-11-24T08:12:00+07:00',
      letterFile: 'map 3',
      findingCodes: [],
      revision: 2,
    });
  });

  it('is received though the applicant had written that it would follow', () => {
    const promised = new PaperDesk();
    promised.submit({ letterFile: 'menyusul' });
    taken(promised.act(NUMBER, 'RECORD_LETTER', KASI, 'map 3'));
    expect(promised.request(NUMBER)).toMatchObject({ letterFile: 'menyusul\nmap 3', findingCodes: [] });
  });

  it('is not recorded with a word that it will follow', () => {
    const before = desk.request(NUMBER);
    expect(refusalOf(desk.act(NUMBER, 'RECORD_LETTER', KASI, 'akan menyusul'))).toEqual({
      code: 'TEXT_NEEDED',
      action: 'RECORD_LETTER',
    });
    expect(desk.request(NUMBER)).toBe(before);
  });

  it('a second letter stands under the first', () => {
    desk.act(NUMBER, 'RECORD_LETTER', KASI, 'SRIKANDI 412');
    expect(desk.request(NUMBER).letterFile).toBe('map 3\nSRIKANDI 412');
  });
});
