// Reminds whoever has the letter, once, that the event is near (design.md section 5).
import { dateTimeWords } from '../formats/dates.ts';
import { forStaff } from './details.ts';
import { rowWords, type Wording } from './letter.ts';

export const urgentReminder: Wording = (facts) => ({
  about: 'MENDESAK, surat masih menunggu',
  opening: [
    `Kegiatan ${facts.institution} sudah dekat, sedangkan suratnya masih menunggu langkah Anda sejak ${dateTimeWords(facts.at)}.`,
    'Pengingat ini hanya dikirim satu kali.',
  ],
  ...forStaff(facts),
  closing: [`Mohon tentukan langkahnya pada ${rowWords(facts)}, kolom Tindakan.`],
});
