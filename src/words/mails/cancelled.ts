// Tells the applicant that the request is cancelled: as they asked, or with the office's apology.
import { wantedTimeWords } from '../formats/dates.ts';
import { applicantDetails, calendarOffNote, remark } from './details.ts';
import { serviceAt, type Wording } from './letter.ts';

export const cancelled: Wording = (facts, office) => {
  const request = `permohonan ${serviceAt(facts, office)} untuk ${wantedTimeWords(facts)}`;
  const byOffice = facts.step === 'CANCEL_BY_OFFICE';
  const asHeWished = facts.step === 'ANSWER' || facts.step === 'CANCEL_FOR_APPLICANT';
  const ended = facts.replacedBy
    ? `digantikan oleh permohonan Anda ${facts.replacedBy}, yang kami proses selanjutnya`
    : `dibatalkan${asHeWished ? ' sesuai permintaan Anda' : ''}`;
  return {
    about: facts.replacedBy ? `Digantikan oleh ${facts.replacedBy}` : 'Permohonan dibatalkan',
    opening: [
      byOffice
        ? `Dengan permohonan maaf kami sampaikan bahwa ${request} dibatalkan oleh dinas.`
        : `${request.replace(/^p/, 'P')} telah ${ended}.`,
    ],
    details: [
      ...(facts.replacedBy ? [] : remark(byOffice ? 'Alasan' : 'Keterangan', facts)),
      ...applicantDetails(facts),
    ],
    lists: [],
    closing: [
      ...calendarOffNote(facts),
      byOffice
        ? 'Anda dapat mengajukan permohonan baru untuk waktu lain, atau menghubungi kami.'
        : 'Bila ini tidak sesuai dengan maksud Anda, mohon segera hubungi kami.',
    ],
  };
};
