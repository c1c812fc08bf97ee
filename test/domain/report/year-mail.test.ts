// The Kabid's yearly report by mail: last year's, once its last events are closed.
import { describe, expect, it } from 'vitest';
import { reportDue, reportMails } from '../../../src/domain/report/year-mail.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import { reportMailWords } from '../../../src/words/mails/year-report.ts';
import { aMember } from '../commands/paper-desk.ts';
import { aRequest, HOURS } from '../requests.ts';

describe('the report of a year is due', () => {
  it.each<[string, string, number | undefined, number | null]>([
    ['on the third working day of January', '2027-01-06', 2025, 2026],
    ['not before', '2027-01-05', 2025, null],
    ['the day after, where nothing ran on the third', '2027-01-07', 2025, 2026],
    ['not on a Sunday', '2027-01-10', 2025, null],
    ['once', '2027-01-07', 2026, null],
    ['on a desk that was never told anything', '2027-01-06', undefined, 2026],
    ['not after January', '2027-02-02', 2025, null],
  ])('%s', (_, day, told, due) => expect(reportDue(day, told, HOURS)).toBe(due));
});

describe('what its mail says', () => {
  const came = (date: string, people: number) => ({ ...NO_MARKS, attended: [{ date, people }] });
  const requests = [
    aRequest({ status: 'COMPLETED', startDate: '2026-11-10', marks: came('2026-11-10', 34) }),
    aRequest({ number: 'PC-2026-0002', kind: 'LOAN', status: 'COMPLETED', startDate: '2026-11-12' }),
    aRequest({ number: 'PC-2026-0003', status: 'REJECTED', startDate: '2026-12-08' }),
    aRequest({ number: 'PC-2026-0004', status: 'SCHEDULED', startDate: '2026-12-09' }),
    aRequest({ number: 'PC-2026-0005', status: 'NO_SHOW', startDate: '2026-11-20' }),
    aRequest({ number: 'PC-2026-0006', status: 'DUPLICATE', startDate: '2026-11-20' }),
    aRequest({ number: 'PC-2026-0007', kind: 'MAINTENANCE', status: 'SCHEDULED', startDate: '2026-11-25' }),
    aRequest({ number: 'PC-2026-0008', status: 'FORWARDED', startDate: '2027-02-01' }),
    aRequest({ number: 'PC-2027-0001', status: 'SUBMITTED', submittedAt: '2027-01-04T08:00:00+07:00' }),
  ];
  const kabid = aMember({ role: 'DIVISION_HEAD', email: 'kabid@diskominfo.example' });
  const told = (year: number, of = requests, team = [kabid]) =>
    reportMails(year, of, { team, hours: HOURS, now: '2027-01-06T07:40:00+07:00' })[0];

  it('is what came in, what took place and who came', () =>
    expect(told(2026)).toMatchObject({
      recipient: 'kabid@diskominfo.example',
      facts: {
        ...{ year: 2026, received: 6, rejected: 1, cancelled: 0, visits: 1, loans: 1, participants: 34, noShow: 1 },
      },
    }));

  it('is, of a draft, what to do first and why; its subject is short', () => {
    const mail = told(2026);
    const words = mail && reportMailWords(mail.facts, 'DRAF: Kendala belum diisi');
    expect(words?.subject).toMatch(/ 2026 masih draf$/);
    expect(words?.opening[0]).toBe('Lengkapi dahulu tab Laporan 2026. DRAF: Kendala belum diisi.');
    // What is to be recorded is the Admin's, whose digest names it.
    expect(JSON.stringify(words)).not.toContain('PC-2026-');
  });

  it('is not sent about a year in which nothing happened, nor where nobody is the Kabid', () => {
    expect(told(2025)).toBeUndefined();
    expect(told(2026, requests, [])).toBeUndefined();
  });
});
