// Tells staff that a request with precedence now wants the same time.
import { forStaff } from './details.ts';
import { nextAfterChange, rowWords, type Wording } from './letter.ts';

export const newlyBlocked: Wording = (facts, office) => ({
  about: 'Waktu yang diminta kini bentrok',
  opening: [
    `Waktu yang diminta ${facts.institution} kini bentrok dengan waktu pemohon lain yang didahulukan; jadwal lain perlu dikoordinasikan dengan pemohon. ${nextAfterChange(facts, 'OFFER_TIMES', office)}`.trim(),
  ],
  ...forStaff(facts),
  closing: [`Rinciannya tampak pada ${rowWords(facts)}.`],
});
