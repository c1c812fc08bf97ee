// Passes the letter to the Kabid with the Kepala Dinas's disposition, from which the Kabid's minutes run (SOP step 1).
import { forStaff } from './details.ts';
import { nextStep, serviceWords, type Wording } from './letter.ts';

export const dispositionGiven: Wording = (facts, { titles }) => ({
  about: `${facts.urgency === 'IMMEDIATE' ? 'SANGAT SEGERA, disposisi' : 'Disposisi'} ${titles.AGENCY_HEAD}`,
  opening: [
    `${titles.AGENCY_HEAD} mendisposisikan permohonan ${serviceWords(facts)} dari ${facts.institution} kepada ${titles.DIVISION_HEAD}.`,
  ],
  ask: nextStep(facts, 'FORWARD'),
  ...forStaff(facts, 'Isi disposisi'),
  closing: [],
});
