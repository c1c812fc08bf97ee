// Tells all officers who will handle a letter at once that it is "sangat segera".
import { newsDetails } from './details.ts';
import { rowWords, type Wording } from './letter.ts';

export const urgentNotice: Wording = (facts) => ({
  about: 'SANGAT SEGERA',
  opening: [
    `Surat dari ${facts.institution} ini bersifat sangat segera; mohon bersiap agar tindakan berikutnya tidak tertunda.`,
  ],
  details: newsDetails(facts),
  lists: [],
  closing: [`Perkembangannya tampak pada ${rowWords(facts)}.`],
});
