// The hourly inspection: the script’s own cells come back, and whoever left something undone is told once what it is.
import { beforeEach, describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { aDesk, FIRST, type OfficeDay, others, SECOND } from '../office-day.ts';

let desk: OfficeDay;
beforeEach(() => {
  desk = aDesk();
  desk.submit();
});

describe('cells that only the script writes', () => {
  it('typed over come back without a word', () => {
    const before = structuredClone(desk.rowOf(FIRST));
    for (const column of ['turn', 'dueAt', 'status', 'attended', 'institution', 'startTime'] as const)
      desk.register.type(FIRST, column, 'nanti');
    desk.at('09:30', hourly);
    expect(desk.rowOf(FIRST)).toEqual(before);
    expect(desk.stepsOf(FIRST)).toEqual(['SUBMIT']);
  });

  it('a number that was cleared or typed over comes back', () => {
    desk.submit('r-2', others('r-2', { startDate: '2026-12-09', endDate: '2026-12-09' }));
    desk.rowOf(FIRST).number = '';
    desk.rowOf(SECOND).number = 'nomor 2';
    desk.at('09:30', hourly);
    expect(desk.register.rows.map(({ number }) => number)).toEqual([FIRST, SECOND]);
  });

  it('in a row that was damaged come back where it stands', () => {
    desk.submit('r-2', others('r-2', { startDate: '2026-12-09', endDate: '2026-12-09' }));
    desk.register.type(FIRST, 'data', '{');
    desk.at('09:30', hourly);
    expect(desk.register.rows.map(({ number }) => number)).toEqual([FIRST, SECOND]);
    expect(desk.requestOf(FIRST).institution).toBe('Instansi r-1');
    expect(desk.messageOf(FIRST)).not.toContain('ditulis kembali');
  });
});

it('an hour in which nothing happened writes nothing down', () => {
  desk.at('09:30', hourly);
  const before = desk.history.rows.length;
  for (const call of ['register.note', 'history.append', 'register.write']) desk.faults.failAt(call);
  desk.at('10:30', hourly);
  expect(desk.history.rows).toHaveLength(before);
  expect(desk.faults.pending()).toEqual(['register.note', 'history.append', 'register.write']);
});
