// The mails to the applicant that ask for an answer (SOP step 2: coordination about the time).

import { askedBy } from '../../domain/flow/recorded.ts';
import type { Asking } from '../../domain/flow/transition.ts';
import type { MailsTo } from '../../domain/mail/mails.ts';
import type { MailFacts } from '../../domain/records/effects.ts';
import { isFound } from '../../domain/request/finding.ts';
import type { StepName } from '../../domain/vocabulary.ts';
import { beginningWords, wantedTimeWords } from '../formats/dates.ts';
import { capitalized } from '../formats/numbers.ts';
import { PAGE_LINKS } from '../problems/links.ts';
import { adviceList, calendarOffNote, offerList, remark } from './details.ts';
import { askAnswer, askingSubject, CERTAIN_LATER, eventOf, type MailTexts, numbered, serviceWords } from './letter.ts';

export const APPLICANT_QUESTIONS = {
  /** Offers the applicant other times: "penentuan ulang jadwal" (SOP step 2). */
  TIMES_OFFERED: {
    name: 'Email tawaran jadwal lain',
    applicantLink: PAGE_LINKS.answer,
    write: (facts) => {
      const offers = facts.alternatives.length > 0;
      return {
        subject: askingSubject(facts, offers ? 'Tawaran waktu lain' : 'Usulkan waktu lain'),
        opening: [`Waktu yang diminta untuk ${eventOf(facts)}, ${wantedTimeWords(facts)}, belum dapat kami berikan.`],
        ask: askAnswer(facts, offers ? PICK : 'usulkan waktu lain'),
        details: remark('Alasan', facts),
        lists: offerList(facts),
        closing: offers ? ['Waktu di atas belum dipesan sampai kami menerima jawaban Anda.'] : [],
      };
    },
  },

  /** Asks the applicant to confirm what the Kasi must know to fix the time (SOP step 2). */
  CONFIRMATION_ASKED: {
    name: 'Email minta konfirmasi',
    applicantLink: PAGE_LINKS.answer,
    write: (facts) => ({
      subject: numbered(facts, `Mohon konfirmasi: ${toConfirm(facts)}`),
      opening: [
        // What the office asks in its own words comes first; the page says the rest.
        ...remark('Yang perlu dijawab', facts).map(({ label, value }) => `${label}: ${value}`),
        `Jadwal ${eventOf(facts)}, ${wantedTimeWords(facts)}, ditetapkan sesudah Anda menjawab.`,
      ],
      ask: askAnswer(facts),
    }),
  },

  /** Reminds the applicant, once, that an answer is awaited, on the working day before the last one. */
  ANSWER_REMINDER: {
    name: 'Email pengingat jawaban',
    applicantLink: PAGE_LINKS.answer,
    write: (facts) => ({
      subject: askingSubject(facts, 'Pengingat'),
      opening: [
        `Kami belum mendapat jawaban Anda tentang ${eventOf(facts)}, ${wantedTimeWords(facts)}.`,
        questionOf(facts.step).asked,
      ],
      ask: askAnswer(facts),
      details: remark(askedBy(facts.step) === 'ASKED' ? 'Yang perlu dijawab' : 'Alasan', facts),
    }),
  },

  /** Tells the applicant that the office needs their time, and offers others. */
  DISPLACED: {
    name: 'Email jadwal dipindahkan',
    applicantLink: (facts) => (isAsked(facts) ? PAGE_LINKS.answer : PAGE_LINKS.seen),
    write: (facts) => {
      const offers = facts.alternatives.length > 0;
      const subject = 'Jadwal perlu dipindahkan';
      return {
        subject: isAsked(facts) ? askingSubject(facts, subject) : numbered(facts, subject),
        opening: [
          `Mohon maaf, jadwal ${eventOf(facts)}, ${wantedTimeWords(facts)}, perlu dipindahkan karena ruangan diperlukan dinas.`,
        ],
        ...(isAsked(facts) && {
          ask: askAnswer(facts, offers ? PICK : 'usulkan waktu lain'),
          lists: offerList(facts),
        }),
        details: remark('Alasan', facts),
        closing: ['Jadwal pengganti menunggu konfirmasi kami.', ...calendarOffNote(facts)],
      };
    },
  },

  /** Tells the applicant that the time they waited for is free for them now. */
  NEXT_IN_LINE: {
    name: 'Email giliran pemohon',
    applicantLink: PAGE_LINKS.answer,
    write: (facts, office) => ({
      subject: numbered(facts, `Giliran Anda: ${beginningWords(facts)} kini kosong`),
      opening: [
        `${capitalized(wantedTimeWords(facts))} kini kosong bagi ${facts.institution}. Apakah Anda masih menginginkannya?`,
      ],
      ask: askAnswer(facts),
      lists: adviceList(facts, office, 1),
      closing: [CERTAIN_LATER],
    }),
  },
} satisfies Partial<MailTexts<MailsTo<'APPLICANT'>>>;

interface Question {
  /** What it is, in a sentence, wherever its applicant is told of it. */
  readonly asked: string;
  /** What the box for words of their own is called on their page. */
  readonly box: string;
}

const OTHER_TIME = 'Jawaban lain atau usulan waktu sendiri';

const QUESTIONS: Readonly<Record<Asking, Question>> = {
  OFFERED: { asked: 'Waktu yang diminta belum dapat kami berikan; jadwalnya perlu waktu lain.', box: OTHER_TIME },
  ASKED: { asked: 'Kami memerlukan jawaban Anda sebelum jadwal ditetapkan.', box: 'Jawaban dengan kata-kata sendiri' },
  DISPLACED: {
    asked: 'Mohon maaf, ruangan diperlukan dinas pada waktu semula; jadwal Anda perlu dipindahkan.',
    box: OTHER_TIME,
  },
};

/** The question of the step by which an applicant was asked. */
export function questionOf(step?: StepName): Question {
  return QUESTIONS[askedBy(step)];
}

/** Whether the answer was not recorded before the mail left. */
function isAsked({ status }: MailFacts): boolean {
  return status === 'AWAITING_APPLICANT';
}

const PICK = 'pilih salah satu waktu, atau usulkan waktu lain,';

/** What is to be confirmed, as its subject says: what is served, or the time. */
function toConfirm(facts: MailFacts): string {
  if (isFound(facts.findings, 'CATERING_BUFFET')) return 'tanpa prasmanan';
  if (isFound(facts.findings, 'CATERING_UNDECIDED')) return 'hidangan';
  return `${serviceWords(facts)} ${beginningWords(facts)}`;
}
