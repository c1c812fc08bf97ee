// Outside keeps its contract in memory and over UrlFetchApp.
import { MemoryOutside } from '../memory/outside.ts';
import { outsideContract } from './outside.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Outside', outsideContract, inWorkspace('outside'), () => {
  const outside = new MemoryOutside();
  return {
    open: () => outside,
    setForm: (open) => {
      outside.atForm = open ? 'OPEN' : 'CLOSED';
    },
    shareSheet: () => {
      outside.atSheet = 'OPEN';
    },
    knowDeadWebApp: () => {
      outside.atWebApp = 'MISSING';
    },
  };
});
