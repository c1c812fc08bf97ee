// The bench of Exclusive over the script lock.
import { scriptLock } from '../../../src/google/services/exclusive.ts';
import type { ExclusiveBench } from '../exclusive.ts';

export function exclusiveBench(): ExclusiveBench {
  const noOther = () => {
    throw new Error('Another execution cannot be begun from inside this one');
  };
  return { open: () => scriptLock, holdElsewhere: noOther, holdElsewhereAtFirst: noOther };
}
