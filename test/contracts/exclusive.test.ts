// Exclusive keeps its contract in memory, over the script lock, and over a lock on paper that another execution may hold.
import { afterAll, vi } from 'vitest';
import { scriptLock } from '../../src/google/services/exclusive.ts';
import { MemoryExclusive } from '../memory/exclusive.ts';
import { exclusiveContract, ONE_EXECUTION } from './exclusive.ts';
import { groundOf, holds } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holds('Exclusive', exclusiveContract, inWorkspace('exclusive'), ONE_EXECUTION);
holds(
  'Exclusive',
  exclusiveContract,
  groundOf('in memory', exclusiveContract, () => {
    const exclusive = new MemoryExclusive();
    return {
      open: () => exclusive,
      holdElsewhere: () => {
        exclusive.isHeld = true;
      },
      holdElsewhereAtFirst: () => {
        exclusive.isWaitedFor = true;
      },
    };
  }),
);
holds(
  'Exclusive',
  exclusiveContract,
  groundOf('over a lock on paper', exclusiveContract, () => {
    let isHeld = false;
    let letsGoSoon = false;
    const tryLock = (milliseconds: number) => {
      const isFree = !isHeld || (letsGoSoon && milliseconds > 0);
      isHeld = true;
      return isFree;
    };
    const releaseLock = () => {
      isHeld = false;
    };
    const holdElsewhere = () => {
      isHeld = true;
    };
    const holdElsewhereAtFirst = () => {
      isHeld = true;
      letsGoSoon = true;
    };
    vi.stubGlobal('LockService', { getScriptLock: () => ({ tryLock, releaseLock }) });
    vi.stubGlobal('SpreadsheetApp', { flush: () => {} });
    return { open: () => scriptLock, holdElsewhere, holdElsewhereAtFirst };
  }),
);
afterAll(() => void vi.unstubAllGlobals());
