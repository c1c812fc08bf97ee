// Tells the applicant that a refusal or cancellation is no longer valid.
import { wantedTimeWords } from '../formats/dates.ts';
import { adviceList, applicantDetails, remark } from './details.ts';
import { serviceAt, type Wording } from './letter.ts';

export const reopened: Wording = (facts, office) => ({
  about: 'Permohonan diproses kembali',
  opening: [
    `Permohonan ${serviceAt(facts, office)} untuk ${wantedTimeWords(facts)} kami proses kembali. Pemberitahuan penolakan atau pembatalan sebelumnya tidak berlaku.`,
  ],
  details: [...remark('Keterangan', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
  lists: adviceList(facts, office),
  closing: ['Email ini belum merupakan persetujuan. Petugas akan menghubungi Anda.'],
});
