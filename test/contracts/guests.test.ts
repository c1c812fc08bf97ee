// Guests keeps its contract in memory and over `Buku Tamu`.
import { MemoryGuests } from '../memory/guests.ts';
import { guestsContract } from './guests.ts';
import { holdsInBoth } from './suite.ts';
import { inWorkspace } from './workspace-ground.ts';

holdsInBoth('Guests', guestsContract, inWorkspace('guests'), () => {
  const guests = new MemoryGuests();
  return { open: () => guests };
});
