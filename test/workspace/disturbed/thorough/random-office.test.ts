// Random days of the office, with kills, errors, people and rivals at random calls: nothing is lost, doubled or mixed up.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { officeDays } from '../office-days.ts';
import { randomOffice } from '../random-office.ts';
import { expectWhole } from '../wholeness.ts';

/** So many offices, which differ from run to run, where `DISTURB=all`; else few, and always the same. */
const OFFICES = Number(process.env.OFFICES ?? (process.env.DISTURB === 'all' ? 60 : 4));
const SEED = process.env.DISTURB === 'all' ? {} : { seed: 2026 };

it('whatever happens, the desk comes to rest whole', () => {
  const happened = { requests: 0, faults: 0, rivals: 0 };
  fc.assert(
    fc.property(fc.constantFrom('workspace', 'consumer'), officeDays, (account, days) => {
      const office = randomOffice(account);
      try {
        office.play(days);
        office.settle();
        expectWhole(office);
      } catch (error) {
        if (error instanceof Error) error.message += `\n${office.log.join('\n')}`;
        throw error;
      }
      happened.requests += office.sent;
      happened.faults += office.faults;
      happened.rivals += office.rivals;
    }),
    { numRuns: OFFICES, ...SEED, endOnFailure: true },
  );
  // The days are no empty ones.
  expect(Math.min(...Object.values(happened))).toBeGreaterThan(OFFICES / 2);
});
