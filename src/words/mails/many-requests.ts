// Tells the Kabid once an hour that forms come in beyond the limit, instead of a mail about each.
import { STATUS_WORDS } from '../sheet/choices.ts';
import { TABS } from '../sheet/tabs.ts';
import { occasionDetails } from './details.ts';
import type { Wording } from './letter.ts';

export const manyRequests: Wording = (facts, office) => ({
  about: 'Banyak permohonan masuk; selanjutnya tanpa email satu per satu',
  opening: [
    `Batas email untuk formulir yang masuk sudah tercapai. Mulai ${facts.number}, permohonan di atas batas itu tercatat di tab ${TABS.REGISTER} tanpa tanda terima, dan dalam jam ini Anda tidak dikirimi email lagi untuk masing-masing.`,
    `Semuanya menunggu disposisi ${office.titles.DIVISION_HEAD}, sesuai urutan masuknya.`,
  ],
  details: occasionDetails(facts),
  lists: [],
  closing: [
    `Buka tab ${TABS.REGISTER}, saring Status “${STATUS_WORDS.SUBMITTED}”; kolom Pesan menyebut yang tanpa tanda terima. Batasnya diatur di tab ${TABS.SETTINGS}.`,
  ],
});
