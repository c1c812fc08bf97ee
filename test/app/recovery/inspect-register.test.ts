// The hourly inspection: the script’s own cells come back, and whoever left something undone is told once what it is.
import { beforeEach, describe, expect, it } from 'vitest';
import { hourly } from '../../../src/app/jobs/hourly.ts';
import { typedOver } from '../../memory/register-rows.ts';
import {
  aDesk,
  FIRST,
  type MemoryDesk,
  messageOf,
  others,
  requestOf,
  rowOf,
  SECOND,
  stepsOf,
  submit,
} from '../office-day.ts';

let desk: MemoryDesk;
beforeEach(() => {
  desk = aDesk();
  submit(desk);
});

/** The hour of that Tuesday. */
function hour(time: string): void {
  desk.office.time = `2026-11-24T${time}:00+07:00`;
  hourly(desk.open());
}

describe('cells that only the script writes', () => {
  it('typed over come back without a word', () => {
    const before = structuredClone(rowOf(desk, FIRST));
    for (const column of ['turn', 'dueAt', 'submittedAt', 'attention'] as const)
      desk.register.type(FIRST, column, 'nanti');
    hour('09:30');
    expect(rowOf(desk, FIRST)).toEqual(before);
    expect(stepsOf(desk, FIRST)).toEqual(['SUBMIT']);
    expect(desk.state.get('notifiedRows') ?? []).toEqual([]);
  });

  it.each(['status', 'attended', 'institution'] as const)(
    '%s comes back, and the row says so, though no event came',
    (column) => {
      desk.register.type(FIRST, column, '34');
      hour('09:30');
      expect(typedOver(rowOf(desk, FIRST))).toEqual([]);
      expect(requestOf(desk, FIRST).status).toBe('SUBMITTED');
      expect(messageOf(desk, FIRST)).toMatch(/Isi \S+ dikembalikan seperti yang tercatat\. .*\(24 Nov 2026 09\.30\)$/);
      desk.faults.failAt('register.write');
      hour('10:30');
      expect(desk.faults.pending()).toEqual(['register.write']);
      expect(messageOf(desk, FIRST)).toMatch(/ 09\.30\)$/);
    },
  );

  it('a number that was cleared or typed over comes back, and the row says so', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-09', endDate: '2026-12-09' }));
    rowOf(desk, FIRST).number = '';
    rowOf(desk, SECOND).number = 'nomor 2';
    hour('09:30');
    expect(desk.register.rows.map(({ number }) => number)).toEqual([FIRST, SECOND]);
    expect(messageOf(desk, SECOND)).toContain('Nomor baris ini dihapus atau ditimpa, dan sudah dikembalikan');
  });

  it('in a row that was damaged come back where it stands', () => {
    submit(desk, 'r-2', others('r-2', { startDate: '2026-12-09', endDate: '2026-12-09' }));
    desk.register.type(FIRST, 'data', '{');
    hour('09:30');
    expect(desk.register.rows.map(({ number }) => number)).toEqual([FIRST, SECOND]);
    expect(requestOf(desk, FIRST).institution).toBe('Instansi r-1');
    expect(messageOf(desk, FIRST)).not.toContain('ditulis kembali');
  });
});

it('an hour in which nothing happened writes nothing down', () => {
  hour('09:30');
  const before = desk.history.rows.length;
  for (const call of ['register.note', 'history.append', 'register.write']) desk.faults.failAt(call);
  hour('10:30');
  expect(desk.history.rows).toHaveLength(before);
  expect(desk.faults.pending()).toEqual(['register.note', 'history.append', 'register.write']);
});
