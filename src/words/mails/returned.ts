// Tells an officer that the letter was returned to them, and why.
import { forStaff } from './details.ts';
import { nextStep, serviceWords, type Wording } from './letter.ts';

export const returned: Wording = (facts) => ({
  about: 'Surat dikembalikan',
  opening: [
    `Permohonan ${serviceWords(facts)} dari ${facts.institution} dikembalikan${facts.actorName === '' ? '' : ` oleh ${facts.actorName}`} dan kini ada pada Anda.`,
  ],
  ask: nextStep(facts),
  ...forStaff(facts, 'Alasan'),
  closing: [],
});
