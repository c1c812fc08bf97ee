// “Tawarkan jadwal lain” with times that the Kasi wrote: what is offered, and why a line is not.
import { beforeEach, describe, expect, it } from 'vitest';
import { offeredTimes } from '../../../src/domain/commands/offer.ts';
import { offeredTimeWords } from '../../../src/words/formats/dates.ts';
import { freshDesk, KABID, KASI, mailsOf, refusalOf, taken } from './paper-desk.ts';

/** The first has Tuesday 8 December, 09.00–11.00; the second wants it too, the third the Thursday. */
const NUMBER = 'PC-2026-0002';
/** What is to be done about it the mail asks once. */
const REASON = 'Waktunya sama dengan permohonan sebelumnya.';
const WEDNESDAY = { date: '2026-12-09', from: '13:00', to: '15:00' };
const FRIDAY = { date: '2026-12-11', from: '08:00', to: '10:00' };

const desk = freshDesk();
beforeEach(() => {
  desk.submit({}, 'A');
  desk.submit({}, 'B');
  desk.submit({ startDate: '2026-12-10', endDate: '2026-12-10' }, 'C');
  desk.advance(NUMBER, 'FORWARDED');
});
const wrong = (lines: string) => {
  const refusal = refusalOf(desk.offer(NUMBER, lines));
  if (refusal.code !== 'OFFER_WRONG') throw new Error(refusal.code);
  return refusal.wrong.map(({ line, because }) => [line, because]);
};
const shown = () => offeredTimes(desk.request(NUMBER), [], desk.context({ from: '2026-11-24', to: '2027-03-01' }));

describe('the times of the Kasi', () => {
  it('are mailed and shown as they are, each once, and no others', () => {
    const [mail] = mailsOf(
      desk.offer(NUMBER, 'Rabu, 9 Desember 2026, 13.00–15.00\n11/12 8-10\n9/12/2026 13', 'Dipakai dinas'),
    );
    expect(mail).toMatchObject({ template: 'TIMES_OFFERED', facts: { alternatives: [WEDNESDAY, FRIDAY] } });
    expect(mail?.facts.applicantMessage).toBe('Dipakai dinas');
    expect(desk.request(NUMBER)).toMatchObject({
      status: 'AWAITING_APPLICANT',
      marks: { asked: { step: 'OFFER_TIMES', message: 'Dipakai dinas' } },
    });
    expect(shown()).toEqual([WEDNESDAY, FRIDAY]);
  });

  it('that are taken meanwhile are offered no more, and where none is left the desk finds others', () => {
    desk.offer(NUMBER, '9/12/2026 13-15\n11/12/2026 8-10');
    desk.submit({ startDate: '2026-12-09', endDate: '2026-12-09', startTime: '14:00', endTime: '15:00' }, 'D');
    expect(shown()).toEqual([FRIDAY]);
    desk.foreign = [{ title: 'Rapat', start: '2026-12-11T09:00', end: '2026-12-11T12:00' }];
    const others = shown();
    expect(others.length).toBeGreaterThan(0);
    expect(others).not.toContainEqual(FRIDAY);
  });

  it('are forgotten with the answer, and come back where it is undone', () => {
    desk.offer(NUMBER, '11/12/2026 8-10');
    taken(desk.act(NUMBER, 'RECORD_ANSWER', KASI, 'tetap waktu semula'));
    expect(desk.request(NUMBER).marks.offers).toEqual([]);
    taken(desk.act(NUMBER, 'UNDO', KASI));
    expect(desk.request(NUMBER).marks.offers).toEqual([FRIDAY]);
    taken(
      desk.answer(NUMBER, {
        type: 'CHOOSE',
        time: { startDate: '2026-12-11', endDate: '2026-12-11', startTime: '08:00', endTime: '10:00' },
      }),
    );
    expect(desk.request(NUMBER)).toMatchObject({ status: 'FORWARDED', startDate: '2026-12-11', marks: { offers: [] } });
  });

  it('may be as near as nobody is harmed by it, and across the noon break', () => {
    taken(desk.offer(NUMBER, '25/11/2026 11-13'));
    expect(shown()).toEqual([{ date: '2026-11-25', from: '11:00', to: '13:00' }]);
  });

  it('may lie after all days that the desk searches: its calendar is asked for them too', () => {
    desk.foreign = [{ title: 'Rapat', start: '2027-02-16T09:00', end: '2027-02-16T12:00' }];
    expect(wrong('16/2/2027 9-11')).toEqual([['16/2/2027 9-11', 'TAKEN']]);
    taken(desk.offer(NUMBER, '18/2/2027 9-11'));
  });
});

describe('a line is refused, and nothing is recorded,', () => {
  it.each([
    ['that says no time', 'besok pagi', 'UNREADABLE'],
    ['whose end is before its beginning', '9/12/2026 11-9', 'UNREADABLE'],
    ['that is past', '24/11/2026 7.30-9.30', 'PAST'],
    ['that is longer', '9/12/2026 9-12', 'LENGTH'],
    ['that is shorter', '9/12/2026 9-10', 'LENGTH'],
    ['over more days', '9-10 Desember 2026 9-11', 'LENGTH'],
    ['that another has', '8/12/2026 10-12', 'TAKEN'],
    ['whose preparation another has', '8/12/2026 11-13', 'TAKEN'],
    ['that another who came later wants', '10/12/2026 9-11', 'TAKEN'],
    ['at night', '9/12/2026 18-20', 'HOURS'],
    ['on a Sunday', '13/12/2026 9-11', 'HOURS'],
    ['on a day off', '25/12/2026 9-11', 'HOURS'],
    ['in the Friday prayer', '11/12/2026 11-13', 'HOURS'],
    ['farther ahead than anybody may ask', '9/12/2027 9-11', 'HOURS'],
  ])('%s: %s', (_, line, because) => {
    const before = desk.request(NUMBER);
    expect(wrong(`9/12/2026 13-15\n${line}`)).toEqual([[line, because]]);
    expect(desk.request(NUMBER)).toBe(before);
  });

  it('that is one too many', () => {
    const lines = [9, 11, 14, 15, 16, 17, 18].map((day) => `${day}/12/2026 8-10`);
    expect(wrong(lines.join('\n'))).toEqual([['18/12/2026 8-10', 'TOO_MANY']]);
    taken(desk.offer(NUMBER, lines.slice(1).join('\n')));
  });

  it('over several days, where it is not as many at these hours', () => {
    desk.submit({ startDate: '2026-12-08', endDate: '2026-12-10' }, 'E');
    const runs = 'PC-2026-0004';
    desk.advance(runs, 'FORWARDED');
    expect(refusalOf(desk.offer(runs, '14/12/2026 9-11'))).toMatchObject({ wrong: [{ because: 'LENGTH' }] });
    taken(desk.offer(runs, '17-21 Desember 2026 9-11'));
    const [run] = desk.request(runs).marks.offers;
    expect(run && offeredTimeWords(run)).toBe(
      'Kamis–Senin, 17–21 Desember 2026 (kecuali Sabtu, 19 Desember 2026 dan Minggu, 20 Desember 2026), pukul 09.00–11.00 WIB',
    );
  });
});

describe('the reason', () => {
  it('is written by the desk where a finding gives it', () => {
    const [mail] = mailsOf(desk.offer(NUMBER, '', ' \n'));
    expect(mail?.facts.applicantMessage).toBe(REASON);
    expect(desk.history[desk.history.length - 1]?.applicantMessage).toBe(REASON);
  });

  it('is written by the desk, too, for a day that is too far ahead: no free time is found there', () => {
    desk.submit({ startDate: '2027-12-09', endDate: '2027-12-09' }, 'E');
    desk.advance('PC-2026-0004', 'FORWARDED');
    const [mail] = mailsOf(desk.offer('PC-2026-0004', ''));
    expect(mail?.facts.applicantMessage).toMatch(/^Ruangan dapat diminta untuk hari sampai /);
    expect(mail?.facts.alternatives).toEqual([]);
  });

  it('is still asked for where nothing speaks against the time', () => {
    desk.advance('PC-2026-0003', 'FORWARDED');
    const refusal = { code: 'APPLICANT_MESSAGE_NEEDED', action: 'OFFER_TIMES' };
    expect(refusalOf(desk.offer('PC-2026-0003', '9/12/2026 13-15'))).toEqual(refusal);
    expect(refusalOf(desk.act(NUMBER, 'REJECT', KABID))).toMatchObject({ code: 'APPLICANT_MESSAGE_NEEDED' });
  });
});
