// Tells staff, in three lines, that no other request blocks a request's time any more.
import { newsDetails } from './details.ts';
import { nextAfterChange, rowWords, type Wording } from './letter.ts';

export const timeFree: Wording = (facts, office) => ({
  about: 'Waktu yang diminta kini tersedia',
  opening: [
    `Tidak ada lagi pemohon sebelumnya pada waktu yang diminta ${facts.institution}; permohonan ini dapat dilanjutkan. ${nextAfterChange(facts, 'APPROVE', office)}`.trim(),
  ],
  details: newsDetails(facts),
  lists: [],
  closing: [`Rinciannya tampak pada ${rowWords(facts)}.`],
});
