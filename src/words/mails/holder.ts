// The mails to whichever post has the letter.
import type { MailsTo } from '../../domain/mail/mails.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { againstWords, forStaff, newsDetails } from './details.ts';
import { type MailTexts, nextAfterChange, rowWords } from './letter.ts';

export const HOLDER_MAILS: MailTexts<MailsTo<'HOLDER'>> = {
  /** Tells whoever works with the letter what applicants changed in their request themselves. */
  APPLICANT_CHANGED: {
    name: 'Email perubahan oleh pemohon',
    write: (facts) => {
      const { details, lists } = forStaff(facts, 'Keterangan pemohon');
      const before = facts.previously ? [{ label: 'Waktu semula', value: wantedTimeWords(facts.previously) }] : [];
      return {
        about: facts.previously ? 'Pemohon mengubah waktu' : 'Pemohon melengkapi permohonan',
        opening: [
          `${facts.institution} ${facts.previously ? 'mengubah waktu permohonannya' : 'melengkapi permohonannya'} lewat halaman permohonan. Yang berlaku kini tertulis di bawah ini.`,
        ],
        details: [...before, ...details],
        lists,
        closing: [`Perubahannya sudah tercatat pada ${rowWords(facts)}.`],
      };
    },
  },

  /** Tells whoever has the letter that the Kabid has set a finding aside: which one, and why. */
  WARNING_SET_ASIDE: {
    name: 'Email peringatan dikesampingkan',
    write: (facts, { titles }) => ({
      about: 'Peringatan dikesampingkan',
      opening: [
        `${facts.actorName || titles.DIVISION_HEAD} mengesampingkan peringatan pada surat dari ${facts.institution}: ${againstWords(facts.findings)}.`,
        ...(facts.text.trim() === '' ? [] : [`Alasan: ${facts.text.trim()}`]),
      ],
      details: newsDetails(facts),
      closing: [`Yang masih perlu diperhatikan tampak pada ${rowWords(facts)}.`],
    }),
  },

  /** Tells staff, in three lines, that no other request blocks a request's time any more. */
  TIME_FREE: {
    name: 'Email waktu kini tersedia',
    write: (facts, office) => ({
      about: 'Waktu yang diminta kini tersedia',
      opening: [
        `Tidak ada lagi pemohon sebelumnya pada waktu yang diminta ${facts.institution}; permohonan ini dapat dilanjutkan. ${nextAfterChange(facts, 'APPROVE', office)}`.trim(),
      ],
      details: newsDetails(facts),
      closing: [`Rinciannya tampak pada ${rowWords(facts)}.`],
    }),
  },

  /** Tells staff that a request with precedence now wants the same time. */
  NEWLY_BLOCKED: {
    name: 'Email waktu kini bentrok',
    write: (facts, office) => ({
      about: 'Waktu yang diminta kini bentrok',
      opening: [
        `Waktu yang diminta ${facts.institution} kini bentrok dengan waktu pemohon lain yang didahulukan; jadwal lain perlu dikoordinasikan dengan pemohon. ${nextAfterChange(facts, 'OFFER_TIMES', office)}`.trim(),
      ],
      ...forStaff(facts),
      closing: [`Rinciannya tampak pada ${rowWords(facts)}.`],
    }),
  },
};
