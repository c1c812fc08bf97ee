// Tells the applicant that the request has come in, its number, and that this is no approval (SOP step 1).

import { isAboutFood } from '../../domain/request/finding.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { foodQuestion } from '../problems/food.ts';
import { adviceList, applicantDetails, offerList } from './details.ts';
import { askAnswer, CERTAIN_LATER, firstThen, serviceAt, serviceWords, type Wording } from './letter.ts';

export const receipt: Wording = (facts, office) => {
  const question = foodQuestion(facts.findings);
  const findings = facts.findings.filter((finding) => !isAboutFood(finding));
  return {
    about: `Tanda terima permohonan ${serviceWords(facts)} (belum persetujuan)`,
    opening: [
      `Permohonan ${serviceAt(facts, office)} untuk ${wantedTimeWords(facts)} sudah masuk dengan nomor ${facts.number}.`,
      `Email ini adalah tanda terima, bukan persetujuan. ${CERTAIN_LATER}`,
    ],
    ...(question !== '' && { ask: firstThen([question], askAnswer(facts)) }),
    details: applicantDetails(facts, 'Waktu yang diminta'),
    lists: [...adviceList({ ...facts, findings }, office), ...offerList(facts)],
    closing: [
      'Petugas akan menelaah permohonan ini dan menghubungi Anda pada hari kerja. Mohon sebutkan nomor permohonan bila menghubungi kami.',
    ],
  };
};
