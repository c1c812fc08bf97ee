// The tab `Agenda` says of each event when it is over, of a night too, and is written where that changes.
import { expect, it } from 'vitest';
import { showAgenda, writeAgenda } from '../../../src/app/views/agenda-tab.ts';
import type { PageCell } from '../../../src/words/print/columns.ts';
import { aRequest } from '../../domain/requests.ts';
import { SETTINGS } from '../../pages/office.ts';

const NOW = '2026-12-02T08:00:00+07:00';
const NIGHT = { startDate: '2026-12-18', endDate: '2026-12-19', startTime: '16:00', endTime: '09:00' };

it.each([
  ['a night', NIGHT, '2026-12-02', ['18 Des 16.00 – 19 Des 09.00, 15.30']],
  [
    'two days',
    { ...NIGHT, startDate: '2026-12-17', endDate: '2026-12-18', endTime: '18:00' },
    '2026-12-18',
    ['16.00–18.00, 15.30', '16.00–18.00, '],
  ],
])('names the hours of %s, and to prepare for what is to come', (_, time, day, hours) => {
  const lines: PageCell[][] = [];
  const agendaTab = { write: (cells: readonly PageCell[][]) => void lines.push(...cells) };
  writeAgenda(
    { agendaTab } as never,
    [aRequest({ status: 'SCHEDULED', ...time })],
    SETTINGS,
    NOW.replace('2026-12-02', day),
  );
  expect(lines.map(([, shown, , , , prepared]) => `${shown}, ${prepared}`)).toEqual(hours);
});

it.each([
  ['what enters it', { status: 'APPROVED' }, { status: 'SCHEDULED' }, [[1, 0]]],
  ['what it says of an event', { status: 'SCHEDULED' }, { activity: 'Rapat' }, [[1, 1]]],
  ['what it does not say', { status: 'SCHEDULED' }, { letterFile: 'map 3' }, []],
  // The archive is masked by the same commands.
  ['what is long over', { status: 'COMPLETED', startDate: '2024-12-03', endDate: '2024-12-03' }, { phone: '' }, []],
] as const)('is written by a change of %s', (_, given, change, written) => {
  const writes: unknown[] = [];
  const agendaTab = { write: (rows: readonly unknown[], before: number) => void writes.push([rows.length, before]) };
  const before = aRequest({ phone: '0812-1', ...given });
  const changes = [{ before, after: { ...before, ...change } }] as never;
  showAgenda({ agendaTab } as never, [before], changes, SETTINGS, NOW);
  expect(writes).toEqual(written);
});
