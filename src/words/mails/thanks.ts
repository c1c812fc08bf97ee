// Thanks the applicant after the event and asks what could be better (SOP step 4).
import { occasionDetails } from './details.ts';
import type { Wording } from './letter.ts';

export const thanks: Wording = (facts, office) => ({
  about: 'Terima kasih',
  opening: [
    facts.kind === 'VISIT'
      ? `Terima kasih atas kunjungan ${facts.institution} ke ${office.room}.`
      : `Terima kasih kepada ${facts.institution} yang telah memakai ${office.room}.`,
    `Semoga kegiatan “${facts.activity}” bermanfaat.`,
  ],
  details: occasionDetails(facts),
  lists: [],
  closing: ['Saran dan masukan Anda sangat kami harapkan; cukup balas email ini.'],
});
