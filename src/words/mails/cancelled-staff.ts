// Tells all officers who have had the letter that the request is cancelled, and by whom.
import { newsDetails, signedRemark } from './details.ts';
import { rowWords, serviceWords, type Wording } from './letter.ts';

export const cancelledStaff: Wording = (facts) => {
  const { step } = facts;
  const whose =
    step === 'ANSWER'
      ? ' oleh pemohon lewat halaman permohonan'
      : step === 'CANCEL_FOR_APPLICANT'
        ? ' atas permintaan pemohon'
        : step === 'CANCEL_BY_OFFICE'
          ? ' oleh dinas'
          : '';
  return {
    about: 'Permohonan dibatalkan',
    opening: [
      `Permohonan ${serviceWords(facts)} dari ${facts.institution} dibatalkan${whose}; waktunya kembali kosong. Tidak ada yang perlu Anda lakukan.`,
    ],
    details: [...signedRemark('Keterangan', facts), ...newsDetails(facts)],
    lists: [],
    closing: [`Rinciannya tampak pada ${rowWords(facts)}.`],
  };
};
