// Random days of the office in which hands type, paste, sort and delete: all that shows a request agrees with `Riwayat` after each.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Agreement } from '../agreement.ts';
import { undisturbedDays } from '../office-days.ts';
import { randomOffice } from '../random-office.ts';
import { expectWhole } from '../wholeness.ts';

/** So many offices, which differ from run to run, where `DISTURB=all`; else few, and always the same. */
const OFFICES = Number(process.env.OFFICES ?? (process.env.DISTURB === 'all' ? 40 : 3));
const SEED = process.env.DISTURB === 'all' ? {} : { seed: 2026 };

it('row, agenda, calendar, pages, public day, report and archive agree with what was recorded, and each step is somebody’s', () => {
  const looks: Record<string, number> = {};
  fc.assert(
    fc.property(fc.constantFrom('workspace', 'consumer'), undisturbedDays, (account, days) => {
      const agreement = new Agreement(account);
      const office = randomOffice(account, agreement.deeds);
      agreement.follow(office);
      try {
        office.play(days, (what, afterwards) => agreement.look(what, afterwards));
        office.settle();
        expectWhole(office);
        agreement.archiveAgrees();
      } catch (error) {
        if (error instanceof Error) error.message += `\n${office.log.join('\n')}`;
        throw error;
      }
      for (const [surface, count] of Object.entries(agreement.looks)) looks[surface] = (looks[surface] ?? 0) + count;
    }),
    { numRuns: OFFICES, ...SEED, endOnFailure: true },
  );
  // The days are no empty ones.
  expect(Math.min(...Object.values(looks))).toBeGreaterThan(0);
});
