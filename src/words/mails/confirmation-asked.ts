// Asks the applicant to confirm what the Kasi must know to fix the time (SOP step 2).
import { adviceList, applicantDetails, offerList, remark } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const confirmationAsked: Wording = (facts, office) => ({
  about: 'Mohon konfirmasi Anda',
  opening: [
    `Permohonan ${serviceWords(facts)} ${office.room} dari ${facts.institution} sedang kami telaah. Sebelum jadwal ditetapkan, kami memerlukan konfirmasi Anda.`,
  ],
  details: [...remark('Yang perlu dikonfirmasi', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
  lists: [...adviceList(facts), ...offerList(facts)],
  closing: ['Mohon jawab dengan membalas email ini.'],
});
