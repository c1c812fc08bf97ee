// Tells the applicant that the office needs their time, and offers others.
import { applicantDetails, calendarOffNote, offerList, remark } from './details.ts';
import type { Wording } from './letter.ts';

export const displaced: Wording = (facts, office) => ({
  about: 'Jadwal perlu dipindahkan',
  opening: [
    `Dengan permohonan maaf kami sampaikan bahwa ${office.room} diperlukan dinas pada waktu yang semula ditetapkan untuk ${facts.institution}, sehingga jadwal Anda perlu dipindahkan.`,
    'Tempat Anda dalam urutan tidak berubah.',
  ],
  details: [...remark('Alasan', facts), ...applicantDetails(facts, 'Waktu semula')],
  lists: offerList(facts),
  closing: [
    facts.alternatives.length > 0
      ? 'Mohon pilih salah satu, atau usulkan waktu Anda sendiri, dengan membalas email ini.'
      : 'Mohon usulkan waktu lain yang sesuai bagi Anda dengan membalas email ini.',
    ...calendarOffNote(facts),
  ],
});
