// Asks the applicant to confirm what the Kasi must know to fix the time (SOP step 2).

import { wantedTimeWords } from '../formats/dates.ts';
import { adviceList, applicantDetails, offerList, remark } from './details.ts';
import { askAnswer, serviceAt, type Wording } from './letter.ts';

export const confirmationAsked: Wording = (facts, office) => ({
  about: 'Mohon konfirmasi Anda',
  opening: [
    `Jadwal ${serviceAt(facts, office)} yang diminta untuk ${wantedTimeWords(facts)} belum ditetapkan; kami memerlukan konfirmasi Anda.`,
  ],
  ask: askAnswer(facts),
  details: [...remark('Yang perlu dikonfirmasi', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
  lists: [...adviceList(facts, office), ...offerList(facts)],
  closing: [],
});
