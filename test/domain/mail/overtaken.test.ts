// The last that somebody reads of a request is what holds, and nobody is asked for what is not theirs.
import { describe, expect, it } from 'vitest';
import { type KeptWork, laterNews, stillHolding, withMergedChanges } from '../../../src/domain/mail/overtaken.ts';
import { ADMIN, APPLICANT, KABID, KADIS, KASI, mailsOf, PaperDesk, taken } from '../commands/paper-desk.ts';

const NUMBER = 'PC-2026-0001';

function keptAs(key: string, hasLeft: boolean, given: Partial<KeptWork> = {}): KeptWork {
  return { key, number: NUMBER, recipient: APPLICANT, hasLeft, ...given };
}

describe('a mail to the applicant of a move, put off until now,', () => {
  const desk = new PaperDesk();
  desk.submit();
  const time = { startTime: '13:30', endTime: '15:00' };
  const [mail] = mailsOf(desk.act(NUMBER, 'CHANGE_TIME', KASI, 'permintaan pemohon', time));
  if (!mail) throw new Error('The applicant is not told of the move');
  const kept = keptAs(mail.key, false);
  const next = `${NUMBER}@3:TIMES_OFFERED:${APPLICANT}`;

  it.each([
    ['of a later step, which has left', keptAs(next, true), true],
    ['of a later step, which waits', keptAs(next, false), false],
    ['of the twelfth step', keptAs(`${NUMBER}@12:CANCELLED:${APPLICANT}`, true), true],
    ['of the same step', keptAs(mail.key, true), false],
    ['of an earlier step', keptAs(`${NUMBER}@1:RECEIPT:${APPLICANT}`, true), false],
    ['that reminds them of the event', keptAs(`${NUMBER}@2026-12-08T09:00:EVENT_REMINDER:APPLICANT`, true), false],
    ['about another request', keptAs(next, true, { number: 'PC-2026-0002' }), false],
    ['that tells of a second form', keptAs(`${NUMBER}@3:SECOND_FORM:${APPLICANT}`, true), false],
    ['to another address', keptAs(next, true, { recipient: KASI }), false],
  ])('beside one %s: overtaken is %s', (_, other, expected) =>
    expect(laterNews(mail, [kept, other]).length > 0).toBe(expected),
  );

  it('is overtaken by none where nobody is known to read it, and a reminder never is', () => {
    const all = [keptAs(next, true, { recipient: '' })];
    expect(laterNews({ ...mail, recipient: '' }, all)).toEqual([]);
    const reminder = { ...mail, key: `${NUMBER}@2026-12-08T09:00:EVENT_REMINDER:APPLICANT` };
    expect(laterNews(reminder, [keptAs(next, true)])).toEqual([]);
  });
});

it('of what an applicant changes one thing after the other the last mail tells all', () => {
  const desk = new PaperDesk();
  desk.submit();
  const own = { type: 'APPLICANT', number: NUMBER } as const;
  const [news] = mailsOf(desk.correct(NUMBER, { participants: 12 }, '', own));
  if (!news) throw new Error('Nobody is told of the change');
  const moved = { startDate: '2026-12-10', endDate: '2026-12-10', materials: 'https://contoh.example/a' };
  const again = mailsOf(desk.correct(NUMBER, moved, '', own)).find(({ template }) => template === news.template);
  if (!again) throw new Error('Nobody is told of the next change');
  const ofNews = (key: string, hasLeft: boolean) => ({ ...keptAs(key, hasLeft), recipient: news.recipient });
  for (const next of [ofNews(again.key, false), ofNews(again.key, true)])
    expect(laterNews(news, [ofNews(news.key, false), next])).toEqual([next]);
  const told = withMergedChanges(again, [news, again]).facts;
  expect(told.changed).toEqual(['participants', 'materials']);
  expect(told.previously).toMatchObject({ startDate: '2026-12-08' });
  expect(withMergedChanges(news, [news])).toEqual(news);
});

describe('a mail that asks an officer for a step, put off,', () => {
  const desk = new PaperDesk();
  desk.team = desk.team.map((member) => (member.role === 'AGENCY_HEAD' ? { ...member, email: KADIS } : member));
  const mailTo = (decision: ReturnType<PaperDesk['act']>, template: string) => {
    const mail = mailsOf(decision).find((each) => each.template === template);
    if (!mail) throw new Error(`No ${template}`);
    return mail;
  };
  const holds = (mail: ReturnType<typeof mailTo>) => stillHolding(mail, desk.requests, desk.now) !== null;

  it('leaves as long as the step is theirs, whoever took it since, or gave it back', () => {
    const disposition = mailTo(desk.submit(), 'DISPOSITION_ASKED');
    expect(holds(disposition)).toBe(true);
    const given = mailTo(desk.act(NUMBER, 'GIVE_DISPOSITION', KADIS), 'DISPOSITION_GIVEN');
    expect([holds(disposition), holds(given)]).toEqual([false, true]);
    const forwarded = mailTo(desk.act(NUMBER, 'FORWARD', KABID), 'FORWARDED');
    expect([holds(given), holds(forwarded)]).toEqual([false, true]);
    const asked = mailTo(desk.act(NUMBER, 'ASK_CONFIRMATION', KASI, 'Jadi?'), 'CONFIRMATION_ASKED');
    expect([holds(forwarded), holds(asked)]).toEqual([false, true]);
    const answered = mailTo(desk.answer(NUMBER, { type: 'CONFIRM' }), 'ANSWERED');
    expect([holds(asked), holds(answered), holds(forwarded)]).toEqual([false, true, true]);
    const approved = mailTo(desk.act(NUMBER, 'APPROVE', KASI, 'Waktu disepakati'), 'APPROVED');
    expect([holds(answered), holds(approved)]).toEqual([false, true]);
    taken(desk.act(NUMBER, 'SCHEDULE', ADMIN));
    expect(holds(approved)).toBe(false);
  });

  it('of a letter with several dates leaves while one of them is theirs', () => {
    desk.submit({ furtherDates: '15 Desember 2026' }, 'budi');
    const mail = mailTo(desk.act('PC-2026-0002', 'FORWARD', KABID), 'FORWARDED');
    taken(desk.act('PC-2026-0002', 'CANCEL_BY_OFFICE', KASI, 'Penuh'));
    expect(holds(mail)).toBe(true);
    taken(desk.act('PC-2026-0003', 'CANCEL_BY_OFFICE', KASI, 'Penuh'));
    expect(holds(mail)).toBe(false);
  });

  it('of what is sangat segera asks the Kepala Dinas beside the Kabid', () => {
    const tomorrow = { startDate: '2026-11-25', endDate: '2026-11-25' };
    const mail = mailTo(desk.submit(tomorrow, 'citra'), 'DISPOSITION_ASKED');
    expect(holds(mail)).toBe(true);
    taken(desk.act(mail.facts.number, 'GIVE_DISPOSITION', KADIS));
    expect(holds(mail)).toBe(false);
  });

  it('gives way only to one that asks as well: what its applicant changed asks for nothing', () => {
    const desk = new PaperDesk();
    desk.submit();
    const mail = mailTo(desk.act(NUMBER, 'FORWARD', KABID), 'FORWARDED');
    const beside = (template: string) => [keptAs(`${NUMBER}@3:${template}:${KASI}`, true, { recipient: KASI })];
    expect(laterNews(mail, beside('APPLICANT_CHANGED'))).toEqual([]);
    expect(laterNews(mail, beside('RETURNED'))).toHaveLength(1);
  });
});

it('a displacement told when the answer is recorded already asks for none', () => {
  const desk = new PaperDesk();
  desk.submit();
  desk.advance(NUMBER, 'SCHEDULED');
  const [mail] = mailsOf(desk.act(NUMBER, 'DISPLACE', KABID, 'Dipakai Wali Kota'));
  if (!mail) throw new Error('The applicant is not told');
  expect(stillHolding(mail, desk.requests, desk.now)?.facts.status).toBe('AWAITING_APPLICANT');
  taken(desk.act(NUMBER, 'RECORD_ANSWER', KASI, 'Bersedia Kamis'));
  expect(stillHolding(mail, desk.requests, desk.now)).toMatchObject({
    template: 'DISPLACED',
    facts: { status: 'FORWARDED' },
  });
});
