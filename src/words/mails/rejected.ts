// Tells the applicant that the request is refused, why, and which times are free.
import { applicantDetails, calendarOffNote, offerList, remark } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const rejected: Wording = (facts, office) => ({
  about: 'Permohonan belum dapat kami penuhi',
  opening: [
    `Dengan menyesal kami sampaikan bahwa permohonan ${serviceWords(facts)} ${office.room} dari ${facts.institution} belum dapat kami penuhi.`,
  ],
  details: [...remark('Alasan', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
  lists: offerList(facts),
  closing: [
    ...calendarOffNote(facts),
    'Anda dapat mengajukan permohonan baru lewat formulir yang sama, atau menghubungi kami.',
  ],
});
