// Tells the applicant that the request was received, its number, and that this is no approval (SOP step 1).
import { adviceList, applicantDetails, offerList } from './details.ts';
import { CERTAIN_LATER, serviceWords, type Wording } from './letter.ts';

export const receipt: Wording = (facts, office) => ({
  about: `Permohonan ${serviceWords(facts)} diterima`,
  opening: [
    `Permohonan ${serviceWords(facts)} ${office.room} dari ${facts.institution} telah kami terima dengan nomor ${facts.number}.`,
    `Email ini adalah tanda terima, bukan persetujuan. ${CERTAIN_LATER}`,
  ],
  details: applicantDetails(facts, 'Waktu yang diminta'),
  lists: [...adviceList(facts), ...offerList(facts)],
  closing: [
    'Petugas akan menelaah permohonan ini dan menghubungi Anda pada hari kerja. Mohon sebutkan nomor permohonan bila menghubungi kami.',
  ],
});
