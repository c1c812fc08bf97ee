// Guests keeps its contract in memory and over `Buku Tamu`.
import { MemoryGuests } from '../memory/guests.ts';
import { guestsContract } from './guests.ts';
import { holds, inMemory } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holds('Guests', guestsContract, inWorkspace('guests'));
holds(
  'Guests',
  guestsContract,
  inMemory(guestsContract, () => {
    const guests = new MemoryGuests();
    return { open: () => guests };
  }),
);
