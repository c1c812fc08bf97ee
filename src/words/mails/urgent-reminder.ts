// Reminds whoever has the letter, once, that the event is near (design.md section 5).
import { dateTimeWords, wantedTimeWords } from '../formats/dates.ts';
import { forStaff } from './details.ts';
import { nextStep, type Wording } from './letter.ts';

export const urgentReminder: Wording = (facts) => ({
  about: 'MENDESAK, surat masih menunggu',
  opening: [
    `Kegiatan ${facts.institution} diminta untuk ${wantedTimeWords(facts)}, sedangkan suratnya masih menunggu tindakan Anda sejak ${dateTimeWords(facts.at)}.`,
    'Pengingat ini hanya dikirim satu kali.',
  ],
  ask: nextStep(facts),
  ...forStaff(facts),
  closing: [],
});
