// Passes a new letter to the Kabid (SOP step 1).
import { dateTimeWords } from '../formats/dates.ts';
import { forStaff } from './details.ts';
import { nextStep, serviceWords, type Wording } from './letter.ts';

export const newRequest: Wording = (facts, office) => ({
  about: `${facts.urgency === 'IMMEDIATE' ? 'SANGAT SEGERA, permohonan' : 'Permohonan'} ${serviceWords(facts)} baru`,
  opening: [
    `Permohonan ${serviceWords(facts)} baru dari ${facts.institution} menunggu disposisi ${office.titles.DIVISION_HEAD}.`,
    ...(facts.awaitsHeadUntil === undefined
      ? []
      : [
          `Sampai ${dateTimeWords(facts.awaitsHeadUntil)} belum ada disposisi ${office.titles.AGENCY_HEAD}; surat ini diteruskan tanpa menunggunya lagi.`,
        ]),
  ],
  ask: nextStep(facts, 'FORWARD'),
  ...forStaff(facts),
  closing: [],
});
