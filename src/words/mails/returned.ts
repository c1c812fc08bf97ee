// Tells an officer that the letter was returned to them, and why.
import { forStaff } from './details.ts';
import { nextStep, serviceWords, type Wording } from './letter.ts';

export const returned: Wording = (facts) => ({
  about: 'Surat dikembalikan',
  opening: [
    `Permohonan ${serviceWords(facts)} dari ${facts.institution} dikembalikan satu langkah dan kini berada pada Anda.`,
  ],
  ...forStaff(facts, 'Alasan'),
  closing: [nextStep(facts)],
});
