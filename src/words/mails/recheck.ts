// Asks the Kasi to check a request that has become impossible at its time; the script does not move it.

import { TYPE_NEW_TIME } from '../problems/remedies.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';
import { forStaff } from './details.ts';
import { nextStep, type Wording } from './letter.ts';

/** For a range of days, which still includes a new holiday. */
const LEAVE_OUT = `Untuk mengeluarkan hari libur dari rentang beberapa hari, pilih “${ACTION_WORDS.CHANGE_TIME}” tanpa mengetik waktu baru.`;

export const recheck: Wording = (facts) => ({
  about: 'Perlu ditinjau lagi',
  opening: [
    `Setelah pengaturan, hari libur, atau kalender ruangan berubah, permohonan dari ${facts.institution} perlu ditinjau lagi. Jadwalnya tidak diubah oleh aplikasi.`,
  ],
  ask: nextStep(facts),
  ...forStaff(facts),
  closing: [
    ...(facts.startDate !== facts.endDate && facts.findings.some(({ code }) => code === 'HOLIDAY') ? [LEAVE_OUT] : []),
    `Bila waktunya perlu diganti, sepakati dahulu dengan pemohon, kemudian ${TYPE_NEW_TIME}.`,
  ],
});
