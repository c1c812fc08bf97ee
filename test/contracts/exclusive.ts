// The contract of the port Exclusive.
import type { Exclusive } from '../../src/app/ports/desk.ts';
import { type Contract, faultOf } from './contract.ts';

export interface ExclusiveBench {
  open(): Exclusive;
  /** Another execution holds it, and does not let go in time. */
  holdElsewhere(): void;
  /** Another execution holds it when somebody asks, and lets go soon. */
  holdElsewhereAtFirst(): void;
}

const TELLS_WAIT = 'tells the work that it had to wait for another holder';
const REFUSES = 'refuses a second holder with BUSY and does none of their work';

export const exclusiveContract: Contract<ExclusiveBench> = [
  { title: 'returns the result of the work', act: ({ open }) => open().hold(() => 'hasil'), expected: 'hasil' },
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
    title: 'tells the work that it had not to wait',
    act: ({ open }) => open().hold((hadToWait) => hadToWait),
    expected: false,
  },
  {
    title: TELLS_WAIT,
    act: ({ open, holdElsewhereAtFirst }) => {
      holdElsewhereAtFirst();
      return open().hold((hadToWait) => hadToWait);
    },
    expected: true,
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
  [TELLS_WAIT]: 'nobody else runs inside the one execution; thirty that come at once do wait, in crowds.test.ts',
  [REFUSES]: 'nobody else runs inside the one execution; the lock on paper says no',
};
