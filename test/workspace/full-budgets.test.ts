// The budgets of a desk that has been used for years: 100, 2,000 and 20,000 requests cost the same operations.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberAt, openFullDesk, WORKS, type Work, workOn } from '../../build/full-desk.ts';
import type { ExecutionRecord } from '../../src/local/facade.ts';
import { REGISTER_COLUMNS } from '../../src/words/columns.ts';

const SIZES = [100, 2_000, 20_000] as const;
const COLUMNS = Object.keys(REGISTER_COLUMNS).length;
const BUDGETS: Readonly<Record<Work, number>> = {
  submission: 18,
  forward: 16,
  approve: 16,
  schedule: 24,
  report: 60,
  idleSweep: 3,
};

const counted = new Map<number, Readonly<Record<Work, ExecutionRecord>>>();

describe.each(SIZES)('with %i requests', (requests) => {
  let rows: readonly (readonly unknown[])[] = [];
  let mails: readonly string[] = [];

  beforeAll(() => {
    const workspace = openFullDesk(requests);
    counted.set(requests, workOn(workspace, requests));
    rows = workspace.sheets.read('Permohonan').values;
    mails = workspace.mails.list().map(({ subject }) => subject);
  }, 240_000);

  it('the work was really done', () => {
    expect(rows).toHaveLength(requests + 2);
    expect(rows[requests]?.slice(0, 2)).toEqual([numberAt(requests - 1), 'Masuk Agenda']);
    expect(rows[requests + 1]?.slice(0, 2)).toEqual([numberAt(requests), 'Diajukan']);
    expect(mails.filter((subject) => subject.startsWith(numberAt(requests)))).toHaveLength(2);
    expect(mails.filter((subject) => subject.startsWith(numberAt(requests - 1)))).toHaveLength(3);
  });

  it.each(WORKS)('%s keeps to its budget of operations', (work) => {
    const { operations, calls } = counted.get(requests)?.[work] ?? {};
    expect(operations, JSON.stringify(calls)).toBeLessThanOrEqual(BUDGETS[work]);
  });

  it('a submission reads no more cells than the register holds, and 3,000', () => {
    expect(counted.get(requests)?.submission.cellsRead).toBeLessThanOrEqual((requests + 1) * COLUMNS + 3000);
  });
});

describe('whatever the size', () => {
  // The report makes room in its own tab as it grows.
  it.each(WORKS.filter((work) => work !== 'report'))('%s takes the same operations', (work) => {
    const operations = SIZES.map((size) => counted.get(size)?.[work].operations);
    expect(new Set(operations).size, operations.join(', ')).toBe(1);
  });

  afterAll(() => {
    for (const [size, works] of counted) {
      const figures = WORKS.map((work) => `${work} ${works[work].operations}/${works[work].cellsRead}`);
      console.log(`${size} requests, operations/cells read: ${figures.join(', ')}`);
    }
  });
});
