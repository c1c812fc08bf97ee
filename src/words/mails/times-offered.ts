// Offers the applicant other times: "penentuan ulang jadwal" (SOP step 2).
import { applicantDetails, offerList, remark } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const timesOffered: Wording = (facts, office) => ({
  about: 'Tawaran jadwal lain',
  opening: [
    `Waktu yang diminta untuk ${serviceWords(facts)} ${office.room} dari ${facts.institution} belum dapat kami berikan.`,
    facts.alternatives.length > 0
      ? 'Kami menawarkan waktu lain di bawah ini. Mohon pilih salah satu, atau usulkan waktu Anda sendiri.'
      : 'Mohon usulkan waktu lain yang sesuai bagi Anda.',
  ],
  details: [...remark('Keterangan', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
  lists: offerList(facts),
  closing: [
    `Mohon jawab dengan membalas email ini${facts.alternatives.length > 0 ? '; waktu di atas belum dipesan sampai kami menerima jawaban Anda' : ''}.`,
  ],
});
