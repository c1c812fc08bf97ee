// Tells the applicant that the request is refused, why, and which times are free.
import { wantedTimeWords } from '../formats/dates.ts';
import { applicantDetails, calendarOffNote, offerList, remark } from './details.ts';
import { serviceAt, type Wording } from './letter.ts';

export const rejected: Wording = (facts, office) => ({
  about: 'Permohonan belum dapat kami penuhi',
  opening: [
    `Dengan menyesal kami sampaikan bahwa permohonan ${serviceAt(facts, office)} untuk ${wantedTimeWords(facts)} belum dapat kami penuhi.`,
  ],
  details: [...remark('Alasan', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
  lists: offerList(facts),
  closing: [
    ...calendarOffNote(facts),
    'Anda dapat mengajukan permohonan baru lewat formulir yang sama.',
    'Bila berkeberatan, sampaikan kepada kami atau lewat lapor.go.id.',
  ],
});
