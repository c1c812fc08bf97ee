// The mails to whichever post has the letter.
import type { MailsTo } from '../../domain/mail/mails.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { againstWords, forStaff } from './details.ts';
import { eventAndTime, type MailTexts, nextAfterChange, staffSubject } from './letter.ts';

export const HOLDER_MAILS: MailTexts<MailsTo<'HOLDER'>> = {
  /** Tells whoever works with the letter what applicants changed in their request themselves. */
  APPLICANT_CHANGED: {
    name: 'Email perubahan oleh pemohon',
    limit: 80,
    write: (facts) => {
      const { previously } = facts;
      return {
        subject: staffSubject(facts, previously ? 'Pemohon mengubah waktu' : 'Pemohon melengkapi permohonan'),
        opening: [
          previously
            ? `${facts.institution} mengubah waktunya lewat halaman permohonan: semula ${wantedTimeWords(previously)}; kini ${wantedTimeWords(facts)}.`
            : `${facts.institution} melengkapi permohonannya lewat halaman permohonan, untuk ${wantedTimeWords(facts)}.`,
        ],
        ...forStaff(facts, 'Keterangan pemohon'),
      };
    },
  },

  /** Tells whoever has the letter that the Kabid has set a finding aside: which one, and why. */
  WARNING_SET_ASIDE: {
    name: 'Email peringatan dikesampingkan',
    limit: 70,
    write: (facts, { titles }) => ({
      subject: staffSubject(facts, 'Peringatan dikesampingkan'),
      opening: [
        `${facts.actorName || titles.DIVISION_HEAD} mengesampingkan peringatan pada surat dari ${facts.institution}, ${wantedTimeWords(facts)}: ${againstWords(facts.findings)}.`,
        ...(facts.text.trim() === '' ? [] : [`Alasan: ${facts.text.trim()}`]),
      ],
    }),
  },

  /** Tells staff that no other request blocks a request's time any more. */
  TIME_FREE: {
    name: 'Email waktu kini tersedia',
    limit: 60,
    write: (facts, office) => ({
      subject: staffSubject(facts, 'Waktu kini kosong'),
      opening: [`${eventAndTime(facts)}: waktunya kini kosong. ${nextAfterChange(facts, 'APPROVE', office)}`],
    }),
  },

  /** Tells staff that a request with precedence now wants the same time. */
  NEWLY_BLOCKED: {
    name: 'Email waktu kini bentrok',
    limit: 70,
    write: (facts, office) => ({
      subject: staffSubject(facts, 'Kini bentrok'),
      opening: [`${eventAndTime(facts)}: waktunya kini bentrok. ${nextAfterChange(facts, 'OFFER_TIMES', office)}`],
      lists: forStaff(facts).lists,
    }),
  },
};
