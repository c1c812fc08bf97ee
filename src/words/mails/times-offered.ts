// Offers the applicant other times: "penentuan ulang jadwal" (SOP step 2).

import { wantedTimeWords } from '../formats/dates.ts';
import { applicantDetails, offerList, remark } from './details.ts';
import { askAnswer, serviceAt, type Wording } from './letter.ts';

export const timesOffered: Wording = (facts, office) => {
  const offers = facts.alternatives.length > 0;
  return {
    about: 'Tawaran jadwal lain',
    opening: [
      `Waktu yang diminta untuk ${serviceAt(facts, office)}, ${wantedTimeWords(facts)}, belum dapat kami berikan.`,
      offers
        ? 'Kami menawarkan waktu lain yang tertulis di bawah; Anda juga dapat mengusulkan waktu sendiri.'
        : 'Kami meminta usul waktu lain yang sesuai bagi Anda.',
    ],
    ask: askAnswer(facts, offers ? 'pilih salah satu' : 'usulkan waktu lain'),
    details: [...remark('Keterangan', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
    lists: offerList(facts),
    closing: offers ? ['Waktu di atas belum dipesan sampai kami menerima jawaban Anda.'] : [],
  };
};
