// Tells the applicant that a refusal or cancellation is no longer valid.
import { adviceList, applicantDetails, remark } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const reopened: Wording = (facts, office) => ({
  about: 'Permohonan diproses kembali',
  opening: [
    `Permohonan ${serviceWords(facts)} ${office.room} dari ${facts.institution} kami proses kembali. Pemberitahuan penolakan atau pembatalan sebelumnya tidak berlaku.`,
  ],
  details: [...remark('Keterangan', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
  lists: adviceList(facts),
  closing: ['Email ini belum merupakan persetujuan. Petugas akan menghubungi Anda.'],
});
