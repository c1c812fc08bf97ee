// Whoever must give way gives way to something on record: the office's own request for that time, made with the same step.
import { describe, expect, it } from 'vitest';
import { takenTimes } from '../../../src/domain/clash/room-days.ts';
import type { MailEffect } from '../../../src/domain/commands/decision.ts';
import { legalActions } from '../../../src/domain/flow/flow.ts';
import { byLikelihood, offeredSteps } from '../../../src/domain/flow/likely-steps.ts';
import { stillHolding } from '../../../src/domain/mail/overtaken.ts';
import { mailWords } from '../../../src/words/mails/mails.ts';
import { refusedStepWords } from '../../../src/words/pages/outcome.ts';
import { MAIL_OFFICE } from '../../pages/office.ts';
import { HOURS, ROOM } from '../requests.ts';
import {
  ADMIN,
  freshDesk,
  KABID,
  KASI,
  lettersOf,
  mailsOf,
  type PaperDesk,
  refusalOf,
  taken,
  toldBy,
  withdrawnBy,
} from './paper-desk.ts';

const FIRST = 'PC-2026-0001';
const OWN = 'PC-2026-0002';
const REASON = 'Rapat Wali Kota';

const desk = freshDesk();

/** Andi's fixed time is taken by the office. */
function displace(given: Parameters<PaperDesk['submit']>[0] = {}) {
  desk.submit(given, 'andi');
  desk.advance(FIRST, 'SCHEDULED');
  return taken(desk.act(FIRST, 'DISPLACE', KABID, [REASON, 'Mohon maaf, ruangan diperlukan dinas']));
}

describe('the office’s own request', () => {
  it('has the time, with the reason, and goes to the Admin when the step can no longer be taken back', () => {
    const decision = displace();
    expect(desk.request(OWN)).toMatchObject({
      kind: 'OFFICIAL_USE',
      institution: 'Dinas Komunikasi dan Informatika Kota Pontianak',
      activity: REASON,
      startDate: '2026-12-08',
      endDate: '2026-12-08',
      startTime: '09:00',
      endTime: '11:00',
      status: 'APPROVED',
      holder: 'ROOM_ADMIN',
      findingCodes: [],
    });
    const mail = mailsOf(decision).find(({ facts }) => facts.number === OWN);
    expect(mail).toMatchObject({ template: 'APPROVED', recipient: ADMIN, notBefore: '2026-11-24T08:22:00+07:00' });
    expect(mail && mailWords(mail.template, mail.facts, MAIL_OFFICE, []).details).toContainEqual({
      label: 'Yang dipindahkan',
      value: FIRST,
    });
    taken(desk.act(OWN, 'SCHEDULE', ADMIN));
  });

  it('is not laid before the Admin any more who found it, and has entered it into the agenda', () => {
    const mail = mailsOf(displace()).find(({ facts }) => facts.number === OWN) as MailEffect;
    expect(stillHolding(mail, desk.requests, mail.notBefore)).toEqual(mail);
    taken(desk.act(OWN, 'SCHEDULE', ADMIN));
    expect(stillHolding(mail, desk.requests, mail.notBefore)).toBeNull();
  });

  it('takes the words for the applicant as the reason where there are no others', () => {
    desk.submit({}, 'andi');
    desk.advance(FIRST, 'APPROVED');
    desk.act(FIRST, 'DISPLACE', KABID, ['', 'Ruangan diperlukan dinas']);
    expect(desk.request(OWN).activity).toBe('Ruangan diperlukan dinas');
  });

  it('is named by the beginning of a long reason, and keeps all of it as its description', () => {
    desk.submit({}, 'andi');
    desk.advance(FIRST, 'APPROVED');
    const reason = 'Rapat persiapan '.repeat(30).trim();
    desk.act(FIRST, 'DISPLACE', KABID, reason);
    const { activity, description } = desk.request(OWN);
    expect([activity.length <= 200, activity.endsWith('…'), description]).toEqual([true, true, reason]);
  });

  it('shows the time as taken to everybody', () => {
    displace({ startDate: '2026-12-10', endDate: '2026-12-14' });
    const days = { from: '2026-12-01', to: '2026-12-31' };
    expect(
      takenTimes({ requests: desk.requests, foreign: [] }, days, { room: ROOM, hours: HOURS }, '').map(
        ({ start }) => start,
      ),
    ).toEqual(['2026-12-10T09:00', '2026-12-11T09:00', '2026-12-14T09:00']);
    desk.submit({ startDate: '2026-12-11' }, 'budi');
    expect(desk.request('PC-2026-0003').clashesWith).toEqual([OWN]);
  });

  it('keeps the time from who waited behind the displaced one', () => {
    desk.submit({}, 'andi');
    desk.submit({}, 'budi');
    desk.advance(FIRST, 'APPROVED');
    const letters = lettersOf(desk.act(FIRST, 'DISPLACE', KABID, REASON)).join();
    expect(letters).not.toMatch(/TIME_FREE|NEXT_IN_LINE/);
    expect(desk.request('PC-2026-0002').clashesWith).toEqual(['PC-2026-0003']);
  });

  it('is held up by no day or hour that the Kabid had allowed, or allows with it', () => {
    desk.submit({ startDate: '2026-12-12', endDate: '2026-12-12' }, 'andi');
    desk.act(FIRST, 'SET_ASIDE', KABID, 'Petugas piket ada');
    desk.advance(FIRST, 'APPROVED');
    desk.hours = { ...HOURS, holidays: [{ date: '2026-12-12', name: 'Libur', kind: 'PUBLIC_HOLIDAY' }] };
    desk.act(FIRST, 'DISPLACE', KABID, REASON);
    expect(desk.request(OWN)).toMatchObject({ status: 'APPROVED', findingCodes: [] });
  });

  it('waits with the Kasi where an event made by hand stands in the calendar, and holds the time', () => {
    desk.submit({}, 'andi');
    desk.now = '2026-11-24T08:20:00+07:00';
    desk.submit({}, 'budi');
    desk.advance(FIRST, 'APPROVED');
    desk.foreign = [{ start: '2026-12-08T09:00', end: '2026-12-08T09:30', title: REASON }];
    const letters = lettersOf(desk.act(FIRST, 'DISPLACE', KABID, REASON));
    expect(letters).toContain(`FORWARDED → ${KASI}`);
    expect(desk.request('PC-2026-0003')).toMatchObject({ status: 'FORWARDED', findingCodes: ['ROOM_BLOCKED'] });
    expect(desk.request('PC-2026-0002').clashesWith).toEqual(['PC-2026-0003']);
  });

  it('is not made a second time where staff have typed it already', () => {
    desk.submit({}, 'andi');
    desk.advance(FIRST, 'APPROVED');
    desk.enter({ kind: 'OFFICIAL_USE', startTime: '08:00', endTime: '12:00' });
    desk.act(FIRST, 'DISPLACE', KABID, REASON);
    expect(desk.requests.map(({ number, status }) => `${number} ${status}`)).toEqual([
      `${FIRST} AWAITING_APPLICANT`,
      `${OWN} FORWARDED`,
    ]);
    expect(desk.request(OWN).clashesWith).toEqual([]);
  });
});

describe('a displacement that is taken back', () => {
  it.each([
    ['at once', () => undefined],
    ['after the Admin has entered it', () => taken(desk.act(OWN, 'SCHEDULE', ADMIN))],
  ])('%s leaves none, and gives the time back', (_, meanwhile) => {
    displace();
    meanwhile();
    const undone = desk.act(FIRST, 'UNDO', KABID);
    expect(desk.request(FIRST)).toMatchObject({ status: 'SCHEDULED', marks: { released: false, asked: null } });
    expect(['IGNORED', 'CANCELLED']).toContain(desk.request(OWN).status);
    expect(withdrawnBy(undone)).toContain(`${OWN}@1`);
  });
});

it('a displacement whose own use is cancelled was told: its applicant, whose time is free again, hears both', () => {
  displace();
  const cancelled = desk.act(OWN, 'CANCEL_BY_OFFICE', ADMIN, 'Batal');
  expect(toldBy(cancelled)).toEqual([`${FIRST}@${desk.request(FIRST).revision - 1}`]);
  expect(mailsOf(cancelled).map(({ template, facts }) => `${facts.number} ${template}`)).toContain(
    `${FIRST} NEXT_IN_LINE`,
  );
  expect(refusalOf(desk.act(FIRST, 'UNDO', KABID))).toMatchObject({ code: 'NOT_NOW' });
});

/** What the page of a letter offers. */
const onPage = (number: string) => byLikelihood(desk.request(number), legalActions(desk.request(number), desk), desk);

it('typed for a time that somebody else has is moved by the Kasi: there is nobody to offer another, or to ask', () => {
  desk.submit({}, 'andi');
  desk.enter({ kind: 'OFFICIAL_USE', institution: 'Sekretariat Daerah', letterNumber: '' }, ADMIN);
  const offered = onPage(OWN);
  expect(offered[0]).toBe('CHANGE_TIME');
  for (const action of ['OFFER_TIMES', 'ASK_CONFIRMATION'] as const) {
    expect(offered).not.toContain(action);
    const words = ['', 'Mohon pilih'] as const;
    expect(refusalOf(desk.act(OWN, action, KASI, words))).toMatchObject({ code: 'NOT_NOW', next: 'CHANGE_TIME' });
  }
  expect(refusalOf(desk.act(OWN, 'APPROVE', KASI, 'Disepakati'))).toMatchObject({ next: 'CHANGE_TIME' });
  taken(desk.act(OWN, 'CHANGE_TIME', KASI, 'permintaan pemohon', { startTime: '13:00', endTime: '14:00' }));
  taken(desk.act(OWN, 'APPROVE', KASI, 'Disepakati'));
});

it.each([
  ['on a day off', { startDate: '2026-12-12' }],
  ['at hours that are none', { startTime: '11:00', endTime: '09:00' }],
] as const)('typed %s is sent to the step that is the Kasi’s own', (_, given) => {
  desk.enter({ kind: 'OFFICIAL_USE', institution: 'Sekretariat Daerah', letterNumber: '', ...given }, ADMIN);
  expect(onPage(FIRST)[0]).toBe('CHANGE_TIME');
  const refusal = refusalOf(desk.act(FIRST, 'APPROVE', KASI, 'Disepakati'));
  expect(refusal).toMatchObject({ next: 'CHANGE_TIME' });
  expect(refusal && refusedStepWords(refusal)).toContain('Isi waktu lain pada “Ubah jadwal”, lalu tekan tombolnya.');
});

it('is not displaced, which would leave it waiting for an answer that nobody can give', () => {
  const standsAs = (status: string) => {
    expect(desk.request(FIRST).status).toBe(status);
    expect(offeredSteps(desk.request(FIRST), desk)).not.toContain('DISPLACE');
    const refusal = refusalOf(desk.act(FIRST, 'DISPLACE', KABID, ['rapat', 'Mohon maaf']));
    expect(refusal).toMatchObject({ code: 'NOT_NOW', action: 'DISPLACE' });
  };
  desk.enter({ kind: 'MAINTENANCE', institution: 'Sekretariat Daerah', letterNumber: '' }, ADMIN);
  standsAs('APPROVED');
  taken(desk.act(FIRST, 'SCHEDULE', ADMIN));
  standsAs('SCHEDULED');
});
