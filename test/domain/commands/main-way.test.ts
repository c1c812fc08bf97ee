// SOP steps 1 to 4 in order: who takes each step, where the letter lies afterwards, until when, and who is told.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/domain/commands/decision.ts';
import { ADMIN, APPLICANT, KABID, KASI, lettersOf, mailsOf, PaperDesk, refusalOf, taken } from './paper-desk.ts';

const NUMBER = 'PC-2026-0001';

describe('the way of a letter through the office', () => {
  const desk = new PaperDesk();
  const steps: Decision[] = [];
  const step = (index: number) => taken(steps[index] as Decision);
  const calendar = (index: number) => step(index).effects.filter((effect) => effect.type === 'CALENDAR');

  beforeAll(() => {
    desk.now = '2026-11-24T08:12:05+07:00';
    steps.push(desk.submit({ submittedAt: '2026-11-24T08:12:00+07:00' }));
    desk.now = '2026-11-24T08:30:00+07:00';
    steps.push(desk.act(NUMBER, 'FORWARD', KABID, 'Telaah dan jadwalkan'));
    desk.now = '2026-11-24T11:50:00+07:00';
    steps.push(desk.act(NUMBER, 'APPROVE', KASI, 'Waktu disepakati, tanpa prasmanan'));
    desk.now = '2026-11-24T13:05:00+07:00';
    steps.push(desk.act(NUMBER, 'SCHEDULE', ADMIN));
    desk.now = '2026-12-08T08:45:00+07:00';
    steps.push(desk.act(NUMBER, 'MARK_READY', ADMIN, 'siap pukul 08.40'));
    desk.now = '2026-12-08T11:15:00+07:00';
    steps.push(desk.act(NUMBER, 'COMPLETE', ADMIN, 'Hadir 34 orang, lancar'));
  });

  const stateAfter = (index: number) => step(index).changes[0]?.after;
  const entry = (index: number) => step(index).history[0];

  it('an applicant submits: the letter lies with the Kabid, whose fifteen minutes begin', () => {
    expect(stateAfter(0)).toMatchObject({
      number: NUMBER,
      revision: 1,
      status: 'SUBMITTED',
      holder: 'DIVISION_HEAD',
      heldSince: '2026-11-24T08:12:05+07:00',
      dueAt: '2026-11-24T08:27:05+07:00',
      submittedAt: '2026-11-24T08:12:00+07:00',
      queuedSince: '2026-11-24T08:12:00+07:00',
      urgency: 'NORMAL',
      findingCodes: [],
      clashesWith: [],
      responseId: 'response-1',
    });
    expect(lettersOf(step(0))).toEqual([`RECEIPT → ${APPLICANT}`, `NEW_REQUEST → ${KABID}`]);
    expect(calendar(0)).toEqual([]);
  });

  it('the Kabid forwards at 08.30: the Kasi has it until 08.45, and gets the instruction by mail', () => {
    expect(stateAfter(1)).toMatchObject({
      revision: 2,
      status: 'FORWARDED',
      holder: 'SECTION_HEAD',
      heldSince: '2026-11-24T08:30:00+07:00',
      dueAt: '2026-11-24T08:45:00+07:00',
    });
    expect(lettersOf(step(1))).toEqual([`FORWARDED → ${KASI}`]);
    expect(mailsOf(step(1))[0]?.facts).toMatchObject({ text: 'Telaah dan jadwalkan', actorName: 'Budi Santoso' });
    expect(calendar(1)).toEqual([]);
  });

  it('the Kasi fixes the time ten minutes before the noon break: the Admin has it until 13.05', () => {
    expect(stateAfter(2)).toMatchObject({
      revision: 3,
      status: 'APPROVED',
      holder: 'ROOM_ADMIN',
      dueAt: '2026-11-24T13:05:00+07:00',
    });
    expect(lettersOf(step(2))).toEqual([`APPROVED → ${ADMIN}`]);
    expect(calendar(2)).toEqual([]);
  });

  it('the Admin enters it into the agenda: the calendar is to show it, the applicant gets the confirmation', () => {
    expect(stateAfter(3)).toMatchObject({
      revision: 4,
      status: 'SCHEDULED',
      holder: 'ROOM_ADMIN',
      dueAt: '2026-12-08T09:00:00+07:00',
    });
    expect(lettersOf(step(3))).toEqual([`CONFIRMATION → ${APPLICANT}`]);
    expect(calendar(3)).toEqual([{ type: 'CALENDAR', key: `${NUMBER}@4:CALENDAR`, number: NUMBER }]);
  });

  it('the Admin says that the room is ready: nobody needs a mail, the calendar stays as it is', () => {
    expect(stateAfter(4)).toMatchObject({ revision: 5, status: 'READY', holder: 'ROOM_ADMIN', dueAt: null });
    expect(step(4).effects).toEqual([]);
    expect(entry(4)?.text).toBe('siap pukul 08.40');
  });

  it('the Admin records the event: closed, thirty-four came, the applicant is thanked, nothing is left to attend to', () => {
    expect(stateAfter(5)).toMatchObject({
      revision: 6,
      status: 'COMPLETED',
      holder: 'NOBODY',
      dueAt: null,
      findingCodes: [],
    });
    expect(entry(5)?.attendance).toBe(34);
    expect(lettersOf(step(5))).toEqual([`THANKS → ${APPLICANT}`]);
    expect(calendar(5)).toEqual([]);
  });

  it('each mail may leave at once and has a key of its own', () => {
    const mails = steps.flatMap(mailsOf);
    expect(mails.map(({ key }) => key)).toEqual([
      `${NUMBER}@1:RECEIPT:${APPLICANT}`,
      `${NUMBER}@1:NEW_REQUEST:${KABID}`,
      `${NUMBER}@2:FORWARDED:${KASI}`,
      `${NUMBER}@3:APPROVED:${ADMIN}`,
      `${NUMBER}@4:CONFIRMATION:${APPLICANT}`,
      `${NUMBER}@6:THANKS:${APPLICANT}`,
    ]);
    for (const { facts, notBefore } of mails) expect(notBefore).toBe(facts.at);
  });

  it('the history tells who did what when, with the state after each step', () => {
    expect(desk.history.map(({ revision, step: what, from, to, at }) => [revision, what, from, to, at])).toEqual([
      [1, 'SUBMIT', null, 'SUBMITTED', '2026-11-24T08:12:05+07:00'],
      [2, 'FORWARD', 'SUBMITTED', 'FORWARDED', '2026-11-24T08:30:00+07:00'],
      [3, 'APPROVE', 'FORWARDED', 'APPROVED', '2026-11-24T11:50:00+07:00'],
      [4, 'SCHEDULE', 'APPROVED', 'SCHEDULED', '2026-11-24T13:05:00+07:00'],
      [5, 'MARK_READY', 'SCHEDULED', 'READY', '2026-12-08T08:45:00+07:00'],
      [6, 'COMPLETE', 'READY', 'COMPLETED', '2026-12-08T11:15:00+07:00'],
    ]);
    expect(entry(1)).toMatchObject({ actor: { type: 'STAFF', email: KABID, name: 'Budi Santoso' }, attendance: null });
    for (const each of desk.history) expect(each.change.after.status).toBe(each.to);
    expect(desk.history[desk.history.length - 1]?.change.after).toEqual(desk.request(NUMBER));
  });

  it('the row says after each step what was recorded, and by whom', () =>
    expect(step(1).changes[0]?.message).toEqual({
      code: 'RECORDED',
      action: 'FORWARD',
      at: '2026-11-24T08:30:00+07:00',
      actor: { type: 'STAFF', email: KABID, name: 'Budi Santoso', roles: ['DIVISION_HEAD'] },
    }));
});

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
