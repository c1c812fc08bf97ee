// The tab `Agenda` says of each event when it is over, of a night too.
import { expect, it } from 'vitest';
import { writeAgenda } from '../../../src/app/views/agenda-tab.ts';
import type { PageCell } from '../../../src/words/print/columns.ts';
import { aRequest } from '../../domain/requests.ts';
import { SETTINGS } from '../../pages/office.ts';

const NIGHT = { startDate: '2026-12-18', endDate: '2026-12-19', startTime: '16:00', endTime: '09:00' };

it.each([
  ['a night', NIGHT, ['16.00–09.00 s.d. 19 Des 2026']],
  [
    'two days',
    { ...NIGHT, startDate: '2026-12-17', endDate: '2026-12-18', endTime: '18:00' },
    ['16.00–18.00', '16.00–18.00'],
  ],
])('names the last day of %s', (_, time, hours) => {
  const lines: PageCell[][] = [];
  const agendaTab = { write: (cells: readonly PageCell[][]) => void lines.push(...cells) };
  writeAgenda(
    { agendaTab } as never,
    [aRequest({ status: 'SCHEDULED', ...time })],
    SETTINGS,
    '2026-12-02T08:00:00+07:00',
  );
  expect(lines.map(([, , shown]) => shown)).toEqual(hours);
});
