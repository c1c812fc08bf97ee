// Tells staff that no other request blocks a request's time any more.
import { forStaff } from './details.ts';
import { rowWords, type Wording } from './letter.ts';

export const timeFree: Wording = (facts) => ({
  about: 'Waktu yang diminta kini tersedia',
  opening: [
    `Tidak ada lagi pemohon sebelumnya pada waktu yang diminta ${facts.institution}; permohonan ini dapat dilanjutkan.`,
  ],
  ...forStaff(facts),
  closing: [`Rinciannya tampak pada ${rowWords(facts)}.`],
});
