// The mails to the applicant that ask for an answer (SOP step 2: coordination about the time).
import type { MailsTo } from '../../domain/mail/mails.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { PAGE_LINKS } from '../problems/links.ts';
import { adviceList, applicantDetails, calendarOffNote, offerList, remark } from './details.ts';
import { askAnswer, CERTAIN_LATER, type MailTexts, serviceAt } from './letter.ts';

export const APPLICANT_QUESTIONS = {
  /** Offers the applicant other times: "penentuan ulang jadwal" (SOP step 2). */
  TIMES_OFFERED: {
    name: 'Email tawaran jadwal lain',
    applicantLink: PAGE_LINKS.answer,
    write: (facts, office) => {
      const offers = facts.alternatives.length > 0;
      return {
        about: 'Tawaran jadwal lain',
        opening: [
          `Waktu yang diminta untuk ${serviceAt(facts, office)}, ${wantedTimeWords(facts)}, belum dapat kami berikan.`,
          offers
            ? 'Kami menawarkan waktu lain yang tertulis di bawah; Anda juga dapat mengusulkan waktu sendiri.'
            : 'Kami meminta usul waktu lain yang sesuai bagi Anda.',
        ],
        ask: askAnswer(facts, offers ? 'pilih salah satu' : 'usulkan waktu lain'),
        details: [...remark('Keterangan', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
        lists: offerList(facts),
        closing: offers ? ['Waktu di atas belum dipesan sampai kami menerima jawaban Anda.'] : [],
      };
    },
  },

  /** Asks the applicant to confirm what the Kasi must know to fix the time (SOP step 2). */
  CONFIRMATION_ASKED: {
    name: 'Email minta konfirmasi',
    applicantLink: PAGE_LINKS.answer,
    write: (facts, office) => ({
      about: 'Mohon konfirmasi Anda',
      opening: [
        `Jadwal ${serviceAt(facts, office)} yang diminta untuk ${wantedTimeWords(facts)} belum ditetapkan; kami memerlukan konfirmasi Anda.`,
      ],
      ask: askAnswer(facts),
      details: [...remark('Yang perlu dikonfirmasi', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
      lists: [...adviceList(facts, office), ...offerList(facts)],
    }),
  },

  /** Reminds the applicant, once, that an answer is awaited, on the working day before the last one. */
  ANSWER_REMINDER: {
    name: 'Email pengingat jawaban',
    applicantLink: PAGE_LINKS.answer,
    write: (facts, office) => ({
      about: 'Mohon jawaban Anda',
      opening: [
        `Jadwal ${serviceAt(facts, office)} yang diminta untuk ${wantedTimeWords(facts)} belum ditetapkan, karena kami belum mendapat jawaban Anda.`,
      ],
      ask: askAnswer(facts),
      details: applicantDetails(facts, 'Waktu yang diminta'),
      closing: [CERTAIN_LATER],
    }),
  },

  /** Tells the applicant that the office needs their time, and offers others. */
  DISPLACED: {
    name: 'Email jadwal dipindahkan',
    applicantLink: PAGE_LINKS.answer,
    write: (facts, office) => {
      const offers = facts.alternatives.length > 0;
      return {
        about: 'Jadwal perlu dipindahkan',
        opening: [
          `Dengan permohonan maaf kami sampaikan bahwa jadwal ${serviceAt(facts, office)} pada ${wantedTimeWords(facts)} perlu dipindahkan karena ruangan diperlukan dinas.`,
          'Tempat Anda dalam urutan tidak berubah.',
        ],
        ask: askAnswer(
          facts,
          offers ? 'pilih salah satu waktu di bawah, atau usulkan waktu sendiri,' : 'usulkan waktu lain',
        ),
        details: [...remark('Alasan', facts), ...applicantDetails(facts, 'Waktu semula')],
        lists: offerList(facts),
        closing: calendarOffNote(facts),
      };
    },
  },

  /** Tells the applicant that the time they waited for is free for them now. */
  NEXT_IN_LINE: {
    name: 'Email giliran pemohon',
    applicantLink: PAGE_LINKS.answer,
    write: (facts, office) => ({
      about: 'Giliran Anda: waktu yang Anda minta kini kosong',
      opening: [
        `${wantedTimeWords(facts)} kini kosong bagi ${serviceAt(facts, office)}: pemohon sebelumnya tidak lagi memakai waktu itu.`,
      ],
      ask: askAnswer(facts, ANSWER),
      details: applicantDetails(facts, 'Waktu yang diminta'),
      lists: adviceList(facts, office),
      closing: [CERTAIN_LATER],
    }),
  },

  /** Asks the applicant once more whether they still want that time. */
  NEXT_IN_LINE_REMINDER: {
    name: 'Email pengingat giliran',
    applicantLink: PAGE_LINKS.answer,
    write: (facts, office) => ({
      about: 'Mohon jawaban Anda: waktu yang Anda minta masih kosong',
      opening: [
        `${wantedTimeWords(facts)} masih kosong bagi ${serviceAt(facts, office)}, dan kami belum mendapat jawaban Anda.`,
      ],
      ask: askAnswer(facts, ANSWER),
      details: applicantDetails(facts, 'Waktu yang diminta'),
      lists: adviceList(facts, office),
      closing: [CERTAIN_LATER],
    }),
  },
} satisfies Partial<MailTexts<MailsTo<'APPLICANT'>>>;

const ANSWER = 'beri tahu kami apakah waktu itu masih Anda inginkan';
