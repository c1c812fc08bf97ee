// Tells the desk that somebody with precedence now wants the same time.
import { staffDetails, staffLists } from './details.ts';
import { standsIn, type Wording } from './letter.ts';

export const newlyBlocked: Wording = (facts) => ({
  about: 'Waktu yang diminta kini bentrok',
  opening: [
    `Waktu yang diminta ${facts.institution} kini sama dengan waktu pemohon lain yang didahulukan; mohon koordinasikan jadwal lain.`,
  ],
  details: staffDetails(facts),
  lists: staffLists(facts),
  closing: [`Rinciannya tampak pada ${standsIn(facts)}.`],
});
