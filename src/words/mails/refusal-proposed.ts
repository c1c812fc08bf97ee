// Passes the Kasi's proposal to refuse to the Kabid; the SOP has no step for a refusal.
import { ACTION_WORDS } from '../sheet/choices.ts';
import { forStaff } from './details.ts';
import { nextStep, serviceWords, type Wording } from './letter.ts';

export const refusalProposed: Wording = (facts, office) => ({
  about: 'Usul penolakan',
  opening: [
    `${office.titles.SECTION_HEAD} mengusulkan agar permohonan ${serviceWords(facts)} dari ${facts.institution} ditolak. Surat kini berada pada ${office.titles.DIVISION_HEAD}.`,
  ],
  ask: nextStep(facts, 'REJECT'),
  ...forStaff(facts, 'Alasan'),
  closing: [`Bila tidak setuju, pilih “${ACTION_WORDS.RETURN_TO_SECTION_HEAD}” dan tuliskan arahannya.`],
});
