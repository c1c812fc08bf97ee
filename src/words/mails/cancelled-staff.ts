// Tells those who have had the letter that the request is cancelled.
import { remark, staffDetails } from './details.ts';
import { serviceWords, standsIn, type Wording } from './letter.ts';

export const cancelledStaff: Wording = (facts) => ({
  about: 'Permohonan dibatalkan',
  opening: [`Permohonan ${serviceWords(facts)} dari ${facts.institution} telah dibatalkan; waktunya kembali kosong.`],
  details: [...remark('Keterangan', facts), ...staffDetails(facts)],
  lists: [],
  closing: [`Rinciannya tampak pada ${standsIn(facts)}.`],
});
