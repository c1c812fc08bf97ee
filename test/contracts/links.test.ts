// Links keeps its contract in memory and signed by Google.
import { MemoryLinks } from '../memory/links.ts';
import { linksContract } from './links.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Links', linksContract, inWorkspace('links'), () => {
  const links = new MemoryLinks();
  return {
    open: () => links,
    deploy: (address) => {
      links.webApp = address;
    },
    changeSecret: () => {
      links.secret = 'lain';
    },
  };
});
