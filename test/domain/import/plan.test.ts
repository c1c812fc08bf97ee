// What an import does with all rows together: nothing comes in twice, and every row has a number of its year.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, type OldRow, readOldRow } from '../../../src/domain/import/old-row.ts';
import { importId, numbered, planned, type RowPlan } from '../../../src/domain/import/plan.ts';
import { aRequest, HOURS } from '../requests.ts';
import { anOldRow, cell, NOW } from './old-rows.ts';

const CURRENT = '2026';
const reading = (given: Partial<OldRow> = {}) => readOldRow(anOldRow(given), HOURS, NOW);
const on = (date: string) => ({ startDate: cell(date, { from: date, to: date }) });
const drafts = (...rows: Partial<OldRow>[]): Draft[] =>
  rows.map((given) => {
    const read = reading(given);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return read.draft;
  });
const numbersOf = (rows: Partial<OldRow>[], given: string[] = []) => {
  const all = drafts(...rows);
  const numbers = numbered(all, { desk: given.map((number) => ({ number })), archived: [], again: new Map() }, CURRENT);
  return all.map((draft) => numbers.get(draft));
};
const outcomes = (plans: RowPlan[]) => plans.map((plan) => (plan.type === 'READY' ? 'READY' : plan.faults[0]));

describe('rows', () => {
  it('that say the same are recorded once, the other names the first', () => {
    const plans = planned([reading(), reading({ row: 9, number: '13', ...on('2024-12-03') })], []);
    expect(outcomes(plans)).toEqual(['READY', { code: 'REPEATED', row: 5 }]);
  });

  it('are two where anything of the event differs', () => {
    const others = [{ endTime: cell('13.00', '13:00') }, on('2024-12-04')];
    const plans = planned([reading(), ...others.map((given, index) => reading({ row: 6 + index, ...given }))], []);
    expect(outcomes(plans)).toEqual(['READY', 'READY', 'READY']);
  });

  it('with one number of ours are both named', () => {
    const plans = planned(
      [reading({ number: 'PC-2024-0007' }), reading({ row: 9, number: 'pc-2024-0007', ...on('2024-12-05') })],
      [],
    );
    expect(outcomes(plans)).toEqual(['READY', { code: 'SAME_NUMBER', number: 'PC-2024-0007', row: 5 }]);
    // Other numbers begin anew each year.
    expect(outcomes(planned([reading(), reading({ row: 9, ...on('2024-12-05') })], []))).toEqual(['READY', 'READY']);
  });

  it('that stand there already are not recorded again, whatever their case and spacing', () => {
    const [draft] = drafts({});
    const there = aRequest({ ...draft?.submission, institution: ' smkn 4  PONTIANAK', number: 'PC-2024-0003' });
    expect(outcomes(planned([reading()], [there]))).toEqual([{ code: 'PRESENT', number: 'PC-2024-0003' }]);
    expect(outcomes(planned([reading({ endTime: cell('x', '15:00') })], [there]))).toEqual(['READY']);
  });

  it('without hours are told by their day: the hours of the office may have changed since', () => {
    const [draft] = drafts({});
    const there = aRequest({ ...draft?.submission, startTime: '07:15', endTime: '15:30', number: 'PC-2024-0003' });
    const hourless = reading({ startTime: cell(''), endTime: cell('') });
    expect(outcomes(planned([hourless], [there]))).toEqual([{ code: 'PRESENT', number: 'PC-2024-0003' }]);
  });
});

describe('the number of a row', () => {
  it('is the next of the year of its event, or of its letter', () => {
    const rows = [on('2024-12-03'), on('2023-05-02'), { ...on('2024-01-03'), letterDate: cell('x', '2023-12-20') }];
    expect(numbersOf(rows)).toEqual(['PC-2024-0001', 'PC-2023-0001', 'PC-2023-0002']);
    expect(numbersOf(rows, ['PC-2024-0041', 'PC-2023-0009'])).toEqual(['PC-2024-0042', 'PC-2023-0010', 'PC-2023-0011']);
  });

  it('is of the event where the letter is younger than it', () =>
    expect(numbersOf([{ letterDate: cell('x', '2025-12-20') }])).toEqual(['PC-2024-0001']));

  it('is its own where that is of our form and free; nobody else gets it', () => {
    const rows = [on('2024-12-03'), { ...on('2024-12-04'), number: 'PC-2024-0001' }, on('2024-12-05')];
    expect(numbersOf(rows)).toEqual(['PC-2024-0002', 'PC-2024-0001', 'PC-2024-0003']);
    expect(numbersOf(rows, ['PC-2024-0001'])).toEqual(['PC-2024-0002', 'PC-2024-0003', 'PC-2024-0004']);
  });

  it('is not its own where the desk has given a later one, even if that is all that is known', () =>
    expect(numbersOf([{ number: 'PC-2024-0007' }], ['PC-2024-0030'])).toEqual(['PC-2024-0031']));

  it('is its own between those of an archive, which are all known', () => {
    const [draft] = drafts({ number: 'PC-2024-0007' });
    const given = { desk: [], archived: ['PC-2024-0006', 'PC-2024-0030'], again: new Map() };
    expect([...numbered(draft ? [draft] : [], given, CURRENT).values()]).toEqual(['PC-2024-0007']);
  });

  it('is not its own in this year, which numbers its own requests, or where it has more digits', () => {
    expect(numbersOf([{ ...on('2026-01-05'), number: 'PC-2026-0500' }])).toEqual(['PC-2026-0001']);
    expect(numbersOf([{ number: 'PC-2024-99999' }])).toEqual(['PC-2024-0001']);
  });

  it('is the same again after a batch was broken off, unless the desk has given it meanwhile', () => {
    const rows = drafts({ ...on('2026-01-05') }, { ...on('2026-01-06') });
    const [one, other] = rows as [Draft, Draft];
    const again = new Map([[importId(one), 'PC-2026-0007']]);
    const given = (desk: string[], archived: string[]) => {
      const found = numbered(rows, { desk: desk.map((number) => ({ number })), archived, again }, CURRENT);
      return [found.get(one), found.get(other)];
    };
    expect(given(['PC-2026-0006'], [])).toEqual(['PC-2026-0007', 'PC-2026-0008']);
    expect(given(['PC-2026-0007'], [])).toEqual(['PC-2026-0008', 'PC-2026-0009']);
    // The archive has it: the desk went on from there.
    expect(given(['PC-2026-0008'], ['PC-2026-0007'])).toEqual(['PC-2026-0007', 'PC-2026-0009']);
  });

  it('is nobody else’s, whatever was given before and however the rows come in batches', () => {
    const year = fc.constantFrom('2022', '2023', '2024');
    const row = fc.record({ year, own: fc.option(fc.integer({ min: 1, max: 30 })) });
    const given = fc.array(fc.tuple(year, fc.integer({ min: 1, max: 30 })));
    const name = (of: string, count: number) => `PC-${of}-${String(count).padStart(4, '0')}`;
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ({ own, year: of }) => (own === null ? Symbol() : name(of, own)) }),
        given,
        (rows, before) => {
          const all = drafts(
            ...rows.map(({ year: of, own }) => ({ ...on(`${of}-12-04`), number: own === null ? '' : name(of, own) })),
          );
          const taken = before.map(([of, count]) => name(of, count));
          const found: string[] = [];
          for (let first = 0; first < all.length; first += 3) {
            const desk = taken.map((number) => ({ number }));
            const known = { desk, archived: found, again: new Map<string, string>() };
            const numbers = numbered(all.slice(first, first + 3), known, CURRENT, all.slice(first));
            found.push(...numbers.values());
          }
          expect(new Set([...found, ...taken]).size).toBe(found.length + new Set(taken).size);
          for (const [index, { year: of, own }] of rows.entries()) {
            expect(found[index]).toContain(`PC-${of}-`);
            const last = Math.max(0, ...before.flatMap(([year, count]) => (year === of ? [count] : [])));
            if (own !== null && own > last) expect(found[index]).toBe(name(of, own));
          }
        },
      ),
    );
  });
});
