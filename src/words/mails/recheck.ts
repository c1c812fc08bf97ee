// Puts a request before the Kasi that newly may not take place; the machine moves nothing.
import { TYPE_NEW_TIME } from '../ways-out.ts';
import { forStaff } from './details.ts';
import { standsIn, type Wording } from './letter.ts';

export const recheck: Wording = (facts) => ({
  about: 'Perlu ditinjau lagi',
  opening: [
    `Setelah pengaturan, hari libur, atau kalender ruangan berubah, permohonan dari ${facts.institution} perlu ditinjau lagi. Jadwalnya tidak diubah oleh sistem.`,
  ],
  ...forStaff(facts),
  closing: [
    `Bila waktunya perlu diganti, sepakati dahulu dengan pemohon, kemudian ${TYPE_NEW_TIME}. Langkah lain dipilih pada ${standsIn(facts)}, kolom Tindakan.`,
  ],
});
