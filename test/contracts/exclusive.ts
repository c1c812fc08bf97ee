// The contract of the port Exclusive.
import type { Exclusive } from '../../src/app/ports/exclusive.ts';
import { type Contract, faultOf } from './contract.ts';

export interface ExclusiveBench {
  open(): Exclusive;
  /** Another execution holds it, and does not let go in time. */
  holdElsewhere(): void;
}

const REFUSES = 'refuses a second holder with BUSY and does none of their work';

export const exclusiveContract: Contract<ExclusiveBench> = [
  {
    title: 'returns the result of the work',
    act: ({ open }) => open().hold(() => 'hasil'),
    expected: 'hasil',
  },
  {
    title: 'releases the lock afterwards, even if the work throws',
    act: ({ open }) => {
      const failed = () => {
        open().hold(() => {
          throw new Error('gagal');
        });
      };
      const told: string[] = [];
      try {
        failed();
      } catch (error) {
        told.push((error as Error).message);
      }
      return [told, open().hold(() => 'berikutnya')];
    },
    expected: [['gagal'], 'berikutnya'],
  },
  {
    title: REFUSES,
    act: ({ open, holdElsewhere }) => {
      const done: string[] = [];
      holdElsewhere();
      return [faultOf(() => open().hold(() => done.push('kerja'))), done];
    },
    expected: ['BUSY', []],
  },
];

/** An execution of the local workspace cannot be held back by another that it has begun itself. */
export const ONE_EXECUTION = {
  [REFUSES]: 'nobody else runs inside the one execution; the lock on paper says no',
};
