// Tells the applicant that his request is cancelled.
import { applicantDetails, calendarOffNote, remark } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const cancelled: Wording = (facts, office) => ({
  about: 'Permohonan dibatalkan',
  opening: [`Permohonan ${serviceWords(facts)} ${office.room} dari ${facts.institution} telah dibatalkan.`],
  details: [...remark('Keterangan', facts), ...applicantDetails(facts)],
  lists: [],
  closing: [...calendarOffNote(facts), 'Bila ini tidak sesuai dengan maksud Anda, mohon segera hubungi kami.'],
});
