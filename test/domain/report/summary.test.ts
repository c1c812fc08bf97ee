// The Kabid's summary: last month from its first working day on, last year once its last events are closed.
import { describe, expect, it } from 'vitest';
import { type Period, summariesDue, summaryOf, type Told, toldAfter } from '../../../src/domain/report/summary.ts';
import { NO_MARKS } from '../../../src/domain/request/marks.ts';
import { summaryMailWords } from '../../../src/words/mails/summary.ts';
import { aRequest, HOURS } from '../requests.ts';

describe('a summary is due', () => {
  it.each<[string, string, Told | undefined, readonly Period[]]>([
    ['of last month on its first working day', '2026-12-01', { month: '2026-10', year: '2025' }, ['2026-11']],
    ['not on a Sunday', '2026-11-01', { month: '2026-09', year: '2025' }, []],
    ['the day after, where nothing ran on the first', '2026-12-02', { month: '2026-10', year: '2025' }, ['2026-11']],
    ['once', '2026-12-02', { month: '2026-11', year: '2025' }, []],
    ['on a desk that was never told anything', '2026-11-24', undefined, ['2026-10']],
    [
      'of December, the first working day after New Year',
      '2027-01-04',
      { month: '2026-11', year: '2025' },
      ['2026-12'],
    ],
    ['of the year on the third working day of January', '2027-01-06', { month: '2026-12', year: '2025' }, ['2026']],
    ['of both, where nothing ran before', '2027-01-06', { month: '2026-11', year: '2025' }, ['2026-12', '2026']],
    ['of no year after January', '2027-02-02', { month: '2027-01', year: '2025' }, []],
  ])('%s', (_, day, told, due) => {
    expect(summariesDue(day, told, HOURS)).toEqual(due);
    const after = toldAfter(day, told, due);
    expect(summariesDue(day, after, HOURS)).toEqual([]);
  });
});

describe('what it counts', () => {
  const came = (date: string, people: number) => ({ ...NO_MARKS, attended: [{ date, people }] });
  const requests = [
    aRequest({
      status: 'COMPLETED',
      submittedAt: '2026-10-30T08:00:00+07:00',
      startDate: '2026-11-10',
      marks: came('2026-11-10', 34),
    }),
    aRequest({ number: 'PC-2026-0002', kind: 'LOAN', status: 'COMPLETED', startDate: '2026-11-12' }),
    aRequest({ number: 'PC-2026-0003', status: 'REJECTED', startDate: '2026-12-08' }),
    aRequest({ number: 'PC-2026-0004', status: 'SCHEDULED', startDate: '2026-12-09' }),
    aRequest({ number: 'PC-2026-0005', status: 'NO_SHOW', startDate: '2026-11-20' }),
    aRequest({ number: 'PC-2026-0006', status: 'DUPLICATE', startDate: '2026-11-20' }),
    aRequest({ number: 'PC-2026-0007', kind: 'MAINTENANCE', status: 'COMPLETED', startDate: '2026-11-25' }),
  ];

  it('of a month: what came in, what took place, who came, what the next month brings; the office’s own use only as hours', () =>
    expect(summaryOf('2026-11', requests, HOURS)).toMatchObject({
      ...{ received: 4, rejected: 1, cancelled: 0, visits: 1, loans: 1, participants: 34, noShow: 1, open: 0, next: 1 },
      used: 360,
    }));

  it('of a month: nobody came to its own events alone', () => {
    const missed = ['2026-10-20', '2026-11-20', '2026-12-20', '2025-11-20', null].map((startDate, index) =>
      aRequest({ number: `PC-2026-020${index}`, status: 'NO_SHOW', startDate }),
    );
    expect(['2026-11', '2026', '2026-09'].map((of) => summaryOf(of, missed, HOURS).noShow)).toEqual([1, 3, 0]);
  });

  it('of a month: an event that goes on beyond it is not over, and nobody is to close it', () => {
    const on = (endDate: string) => aRequest({ status: 'SCHEDULED', startDate: '2026-11-30', endDate });
    expect(['2026-11-30', '2026-12-02'].map((end) => summaryOf('2026-11', [on(end)], HOURS).open)).toEqual([1, 0]);
  });

  it('of the year: all of its months', () =>
    expect(summaryOf('2026', requests, HOURS)).toMatchObject({ received: 5, visits: 1, loans: 1, open: 1, next: 0 }));

  it('of the year: names what is still open, its events and its letters; a month only counts', () => {
    const letters = [
      ...requests,
      aRequest({ number: 'PC-2026-0008', status: 'FORWARDED', startDate: '2027-02-01' }),
      aRequest({ number: 'PC-2027-0001', status: 'SUBMITTED', submittedAt: '2027-01-04T08:00:00+07:00' }),
    ];
    const { stillOpen, moreOpen } = summaryOf('2026', letters, HOURS);
    expect(stillOpen.map(({ number, status }) => [number, status])).toEqual([
      ['PC-2026-0004', 'SCHEDULED'],
      ['PC-2026-0008', 'FORWARDED'],
    ]);
    expect(moreOpen).toBe(0);
    expect(summaryOf('2026-12', letters, HOURS).stillOpen).toEqual([]);
    const many = Array.from({ length: 23 }, (_, index) => aRequest({ number: `PC-2026-01${10 + index}` }));
    expect(summaryOf('2026', many, HOURS)).toMatchObject({ moreOpen: 3 });
    const { closing } = summaryMailWords(summaryOf('2026', many, HOURS));
    expect(closing.join(' ')).toContain('Masih terbuka: PC-2026-0110, PC-2026-0111, dan 21 lainnya.');
    expect(summaryMailWords(summaryOf('2026-12', many, HOURS)).closing.join(' ')).not.toContain('Masih terbuka');
  });

  it('of a month without anything: nothing', () =>
    expect(summaryOf('2026-02', requests, HOURS)).toMatchObject({ received: 0, visits: 0, used: 0, participants: 0 }));
});
