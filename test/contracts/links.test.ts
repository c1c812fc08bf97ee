// Links keeps its contract in memory and signed by Google.
import { MemoryLinks } from '../memory/links.ts';
import { linksContract } from './links.ts';
import { holds, inMemory } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holds('Links', linksContract, inWorkspace('links'));
holds(
  'Links',
  linksContract,
  inMemory(linksContract, () => {
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
  }),
);
