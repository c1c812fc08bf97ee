// Tells the applicant that the office needs their time, and offers others.

import { wantedTimeWords } from '../formats/dates.ts';
import { applicantDetails, calendarOffNote, offerList, remark } from './details.ts';
import { askAnswer, serviceAt, type Wording } from './letter.ts';

export const displaced: Wording = (facts, office) => {
  const offers = facts.alternatives.length > 0;
  return {
    about: 'Jadwal perlu dipindahkan',
    opening: [
      `Dengan permohonan maaf kami sampaikan bahwa jadwal ${serviceAt(facts, office)} pada ${wantedTimeWords(facts)} perlu dipindahkan karena ruangan diperlukan dinas.`,
      'Tempat Anda dalam urutan tidak berubah.',
    ],
    ask: askAnswer(
      facts,
      offers ? 'pilih salah satu waktu di bawah, atau usulkan waktu sendiri,' : 'usulkan waktu lain',
    ),
    details: [...remark('Alasan', facts), ...applicantDetails(facts, 'Waktu semula')],
    lists: offerList(facts),
    closing: calendarOffNote(facts),
  };
};
