// Thirty people send the form in one moment: all are recorded within minutes, each once, on a small desk and on a large one.
import { describe, expect, it } from 'vitest';
import { CountedWork } from '../../../build/counted-work.ts';
import { numberAt, openFullDesk } from '../../../build/full-desk.ts';
import type { Workspace } from '../../../packages/local-workspace/src/facade.ts';
import {
  CROWD,
  cellsOfCrowd,
  crowd,
  emailAt,
  lastRecordedAt,
  MOST_SECONDS,
  mailsTo,
  nameAt,
  SUBMITTED,
} from '../crowd-of-forms.ts';
import { errorsOf, installedDesk, PEOPLE, PLAIN_ANSWERS } from '../desk.ts';

describe.each([100, 2000])('at a desk of %i requests', (size) => {
  it('all are recorded within five minutes, each once and with one receipt', () => {
    const workspace = openFullDesk(size);
    new CountedWork(workspace, size).allowAllReceipts();
    const executions = crowd(workspace, CROWD);
    expect(errorsOf(executions)).toEqual([]);
    expect(cellsOfCrowd(workspace, 'Instansi').sort()).toEqual(Array.from({ length: CROWD }, (_, i) => nameAt(i)));
    expect(cellsOfCrowd(workspace, 'No.')).toEqual(Array.from({ length: CROWD }, (_, i) => numberAt(size + i)));
    const receipts = Array.from({ length: CROWD }, (_, index) => mailsTo(workspace, emailAt(index)));
    expect(receipts).toEqual(new Array(CROWD).fill(1));
    const readers = executions.filter(({ cellsRead }) => cellsRead > size * 50);
    expect(readers.length).toBeLessThanOrEqual(3);
    for (const { calls } of readers) {
      // The tab is read once; history, outbox and all rows are written in one call each.
      expect(calls['Sheet.getDataRange']).toBe(1);
      expect((calls['Range.setValues'] ?? 0) - (calls['Mail.send'] ?? 0)).toBe(3);
    }
    expect(lastRecordedAt(executions)).toBeLessThan(MOST_SECONDS);
  });
});

it('of twice as many Google refuses half of the events: the next sweep asks the form, and each is recorded once', () => {
  const workspace = openFullDesk(100);
  new CountedWork(workspace, 100).allowAllReceipts();
  expect(crowd(workspace, 2 * CROWD).filter(({ status }) => status === 'completed').length).toBeLessThanOrEqual(CROWD);
  const recorded = () => cellsOfCrowd(workspace, 'Instansi').sort();
  expect(recorded().length).toBeLessThan(2 * CROWD);
  expect(errorsOf(workspace.clock.advance('PT10M'))).toEqual([]);
  expect(recorded()).toEqual(Array.from({ length: 2 * CROWD }, (_, i) => nameAt(i)));
  const receipts = Array.from({ length: 2 * CROWD }, (_, index) => mailsTo(workspace, emailAt(index)));
  expect(Math.min(...receipts)).toBe(1);
  const sweeps = workspace.clock.advance('PT10M').filter(({ calls }) => calls['Form.getResponses']);
  expect(sweeps).toEqual([]);
});

describe('while the rows of all that wait are written', () => {
  const HANDS: readonly (readonly [string, (workspace: Workspace) => void])[] = [
    ['inserts rows above', ({ sheets }) => void sheets.insertRows('Permohonan', { before: 2, count: 2 }, PEOPLE.admin)],
    ['sorts them', ({ sheets }) => void sheets.sort('Permohonan', { column: 1, ascending: false }, PEOPLE.admin)],
  ];
  const MOMENTS = HANDS.flatMap(([what, hand]) => [1, 3].map((nth) => [what, nth, hand] as const));

  it.each(MOMENTS)('somebody %s at write #%i: each has one whole row with the next job', async (_, nth, hand) => {
    const desk = installedDesk('2026-11-24T08:12:05+07:00');
    const { workspace } = desk;
    await desk.submit(PLAIN_ANSWERS);
    const meanwhile = () =>
      workspace.faults.plan({
        at: { function: SUBMITTED, method: 'Range.setValues', nth },
        effect: { meanwhile: () => hand(workspace) },
      });
    workspace.faults.plan({ at: { function: SUBMITTED, method: 'Form.getResponses' }, effect: { meanwhile } });
    expect(errorsOf(crowd(workspace, 6))).toEqual([]);
    expect(workspace.faults.pending()).toEqual([]);
    expect(errorsOf(await desk.at('2026-11-24T09:30:00+07:00'))).toEqual([]);
    const rows = (await desk.rows()).filter((row) => row['No.'] !== '');
    expect(rows.map((row) => row['No.']).sort()).toEqual(Array.from({ length: 7 }, (_, index) => numberAt(index)));
    expect(cellsOfCrowd(workspace, 'Instansi').sort()).toEqual([0, 1, 2, 3, 4, 5].map(nameAt));
    for (const row of rows) expect([row.Status, row['Jam Mulai']], String(row['No.'])).toEqual(['Diajukan', '09.00']);
  });
});
