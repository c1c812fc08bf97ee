// When the room was wanted most, and by whom, however the name of an institution was typed.
import { describe, expect, it } from 'vitest';
import { annualReport } from '../../../src/domain/report/model.ts';
import { busiest } from '../../../src/domain/report/use.ts';
import { aRequest, HOURS } from '../requests.ts';

const of = (...names: readonly string[]) => {
  const requests = names.map((institution, index) =>
    aRequest({
      number: `PC-2026-000${index + 1}`,
      institution,
      status: 'COMPLETED',
      startDate: `2026-12-0${index + 1}`,
    }),
  );
  return busiest(annualReport(2026, requests, HOURS), { byWeekday: [], byHour: [] }).institutions;
};

it('the weekday is that on which the room was used most, not on which events began', () => {
  const byWeekday = [0, 3, 1, 4, 0, 0, 0];
  const day = { status: 'COMPLETED', startDate: '2026-12-01', endDate: '2026-12-01' } as const;
  expect(busiest(annualReport(2026, [aRequest(day)], HOURS), { byWeekday, byHour: [] }).weekday).toEqual({
    of: 4,
    events: 4,
  });
  expect(busiest(annualReport(2026, [], HOURS), { byWeekday: [0, 0, 0, 0, 0, 0, 0], byHour: [] }).weekday).toBeNull();
  // Of two that have as many neither is the busiest.
  expect(busiest(annualReport(2026, [], HOURS), { byWeekday: [0, 4, 0, 4], byHour: [] }).weekday).toBeNull();
});

describe('the institutions', () => {
  it('are counted by name, whatever its capitals and spaces, as it was typed first, most events first', () =>
    expect(of('Dinas Sosial', ' SMKN 4 Pontianak', 'smkn 4  pontianak', 'BPS')).toEqual([
      { of: 'SMKN 4 Pontianak', events: 2 },
      { of: 'Dinas Sosial', events: 1 },
      { of: 'BPS', events: 1 },
    ]));

  it('are none in a year without events', () => expect(of()).toEqual([]));
});
