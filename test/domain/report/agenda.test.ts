// The agenda (SOP step 3): one line a date, today and this week first, the past month last.

import { describe, expect, it } from 'vitest';
import { agendaLines, othersOn } from '../../../src/domain/report/agenda.ts';
import { STATUSES } from '../../../src/domain/vocabulary.ts';
import { listed } from '../../listed.ts';

import { aRequest, HOURS } from '../requests.ts';

/** Wednesday, 9 December 2026, noon. */
const NOW = '2026-12-09T12:00:00+07:00';
const scheduled = (number: string, startDate: string, given = {}) =>
  aRequest({ number, status: 'SCHEDULED', startDate, ...given });
const lines = (requests: Parameters<typeof agendaLines>[0], now = NOW) =>
  agendaLines(requests, HOURS, now).map(({ period, slot, request }) => `${period} ${slot.start} ${request.number}`);

describe('the agenda', () => {
  it('shows today, then this week to Sunday, then later, then the past, latest first', () =>
    expect(
      lines([
        scheduled('A', '2026-12-14'),
        scheduled('B', '2026-12-01'),
        scheduled('C', '2026-12-13'),
        scheduled('D', '2026-12-09'),
        scheduled('E', '2026-12-08'),
        scheduled('F', '2026-12-10'),
        scheduled('G', '2026-12-09', { startTime: '07:30', endTime: '08:00' }),
      ]),
    ).toEqual(listed`
      TODAY 2026-12-09T07:30 G · TODAY 2026-12-09T09:00 D · THIS_WEEK 2026-12-10T09:00 F
      THIS_WEEK 2026-12-13T09:00 C · LATER 2026-12-14T09:00 A · PAST 2026-12-08T09:00 E · PAST 2026-12-01T09:00 B
    `));

  it('on a Sunday, Monday is next week', () =>
    expect(lines([scheduled('A', '2026-12-14')], '2026-12-13T08:00:00+07:00')).toEqual(['LATER 2026-12-14T09:00 A']));

  it('gives several days a line each, without the weekend and the holiday', () =>
    expect(lines([scheduled('A', '2026-12-23', { endDate: '2026-12-28' })])).toEqual([
      'LATER 2026-12-23T09:00 A',
      'LATER 2026-12-28T09:00 A',
    ]));

  it('keeps a night that runs into today among today’s', () =>
    expect(
      lines([scheduled('A', '2026-12-08', { endDate: '2026-12-09', startTime: '20:00', endTime: '06:00' })]),
    ).toEqual(['TODAY 2026-12-08T20:00 A']));

  it('shows the past for thirty days', () => {
    expect(lines([scheduled('A', '2026-11-09')])).toEqual(['PAST 2026-11-09T09:00 A']);
    expect(lines([scheduled('A', '2026-11-08')])).toEqual([]);
  });

  it('holds what was scheduled, whatever became of it, and nothing else', () => {
    const shown = STATUSES.filter((status) => lines([aRequest({ status })]).length > 0);
    expect(shown).toEqual(['SCHEDULED', 'READY', 'COMPLETED', 'NO_SHOW']);
  });

  it('passes over a time that cannot be read', () => expect(lines([scheduled('A', '2026-02-30')])).toEqual([]));
});

describe('the days of a request, for the Kabid beside the letter (SOP 1: "Jadwal")', () => {
  const asked = aRequest({ number: 'A', startDate: '2026-12-08', endDate: '2026-12-09' });
  const beside = (others: Parameters<typeof othersOn>[1], foreign: Parameters<typeof othersOn>[2] = []) =>
    othersOn(asked, others, foreign, HOURS).map(
      ({ slot, request, title }) => `${slot.start} ${request?.number ?? '-'} ${title}`,
    );

  it('hold who has the room and who waits for it, in the order of time, and neither itself nor the dead', () =>
    expect(
      beside([
        asked,
        scheduled('B', '2026-12-09', { activity: 'Rapat' }),
        aRequest({ number: 'C', startDate: '2026-12-08', startTime: '13:00', activity: 'Kunjungan', endTime: '14:00' }),
        aRequest({ number: 'D', startDate: '2026-12-08', status: 'CANCELLED' }),
        scheduled('E', '2026-12-07'),
        scheduled('F', '2026-12-10'),
        scheduled('G', '2026-02-30'),
      ]),
    ).toEqual(['2026-12-08T13:00 C Kunjungan', '2026-12-09T09:00 B Rapat']));

  it('hold what people put into the calendar, also over several days', () =>
    expect(
      beside(
        [],
        [
          { start: '2026-12-09T08:00', end: '2026-12-09T09:00', title: 'Servis AC' },
          { start: '2026-12-06T00:00', end: '2026-12-11T00:00', title: 'Pameran' },
          { start: '2026-12-07T00:00', end: '2026-12-08T00:00', title: 'Sehari sebelumnya' },
          { start: '2026-12-10T00:00', end: '2026-12-11T00:00', title: 'Sehari sesudahnya' },
        ],
      ),
    ).toEqual(['2026-12-06T00:00 - Pameran', '2026-12-09T08:00 - Servis AC']));

  it('hold a night of others on either of its days', () => {
    const night = { startTime: '20:00', endTime: '06:00', activity: 'Jaga' };
    expect(
      beside([
        scheduled('B', '2026-12-07', { endDate: '2026-12-08', ...night }),
        scheduled('C', '2026-12-09', { endDate: '2026-12-10', ...night }),
      ]),
    ).toEqual(['2026-12-07T20:00 B Jaga', '2026-12-09T20:00 C Jaga']);
  });

  it('are none where the time cannot be read', () =>
    expect(othersOn({ ...asked, startTime: null }, [scheduled('B', '2026-12-08')], [], HOURS)).toEqual([]));
});
