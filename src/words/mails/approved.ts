// Passes the letter to the Admin, who puts the event into the agenda (SOP step 2 to 3).
import { forStaff } from './details.ts';
import { nextStep, serviceWords, type Wording } from './letter.ts';

export const approved: Wording = (facts, office) => ({
  about: 'Masukkan ke agenda',
  opening: [
    `${office.titles.SECTION_HEAD} menetapkan jadwal permohonan ${serviceWords(facts)} dari ${facts.institution} dan mendisposisikannya kepada ${office.titles.ROOM_ADMIN}.`,
  ],
  ask: nextStep(facts, 'SCHEDULE'),
  ...forStaff(facts, 'Hasil koordinasi'),
  closing: [],
});
