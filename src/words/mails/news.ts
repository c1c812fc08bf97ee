// The officers' news that ask for nothing: what changed, of which event and when, in one line; their page tells the rest.

import type { MailTemplate } from '../../domain/mail/mails.ts';
import type { MailFacts } from '../../domain/records/effects.ts';
import { isFound } from '../../domain/request/finding.ts';
import { FIXED_STATUSES, isRefusalProposed } from '../../domain/request/status.ts';
import type { StepName } from '../../domain/vocabulary.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';
import { againstWords, changeWords, signedRemark } from './details.ts';
import { eventOf, expectedIn, type MailText, type MailTexts, staffSubject } from './letter.ts';

/** The mails that tell officers what has changed. */
export type News = Extract<
  MailTemplate,
  | 'URGENT_NOTICE'
  | 'APPLICANT_CHANGED'
  | 'EVENT_CHANGED'
  | 'WARNING_SET_ASIDE'
  | 'CANCELLED_STAFF'
  | 'TIME_FREE'
  | 'NEWLY_BLOCKED'
>;

/** What one of them tells. */
interface Change {
  /** What changed, as its subject says, and its line begins. */
  readonly about: string;
  /** What follows the event and its time. */
  readonly more?: string;
  /** The event as it was, where that is told. */
  readonly told?: MailFacts;
}

/** The one mail of all news. @param name what `Kotak Keluar` calls it */
function news(name: string, changeIn: (facts: MailFacts) => Change): MailText {
  return {
    name,
    write: (facts) => {
      const { about, more = '', told = facts } = changeIn(facts);
      return {
        subject: staffSubject(told, about),
        opening: [`${about}: ${eventOf(told)}, ${wantedTimeWords(told)}${more}.`],
        details: signedRemark('Keterangan', facts),
      };
    },
  };
}

export const NEWS_MAILS: MailTexts<News> = {
  /** Tells all officers who will handle a letter at once that it is "sangat segera"; nobody gets ready before the letter comes. */
  URGENT_NOTICE: news('Email sangat segera', () => ({ about: 'SANGAT SEGERA' })),

  /** Tells whoever works with the letter what applicants changed in their request themselves. */
  APPLICANT_CHANGED: news('Email perubahan oleh pemohon', (facts) => ({
    about: facts.previously ? 'Pemohon mengubah waktu' : 'Pemohon melengkapi permohonan',
    more: changeWords(facts),
  })),

  /** Tells the Admin what has changed of an event for which they prepare the room, or that it does not take place. */
  EVENT_CHANGED: news('Email kegiatan berubah', (facts) => {
    const { previously, status, changed, findings } = facts;
    const isTooMany = changed?.includes('participants') && isFound(findings, 'OVER_CAPACITY');
    return FIXED_STATUSES.includes(status)
      ? {
          about: previously ? 'Jadwal berubah' : 'Persiapan berubah',
          more: `${changeWords(facts)}${isTooMany ? '; melebihi kapasitas' : ''}`,
        }
      : { about: 'Tidak jadi disiapkan', told: { ...facts, ...previously } };
  }),

  /** Tells whoever has the letter that the Kabid has set a finding aside: which one, and why. */
  WARNING_SET_ASIDE: news('Email peringatan dikesampingkan', ({ findings }) => ({
    about: 'Peringatan dikesampingkan',
    more: `; ${againstWords(findings)}`,
  })),

  /** Tells all officers who have had the letter that the request is cancelled, and by whom. */
  CANCELLED_STAFF: news('Email pembatalan (petugas)', ({ step }) => ({
    about: 'Dibatalkan',
    more: (step && WHOSE[step]) ?? '',
  })),

  /** Tells staff that no other request blocks a request's time any more. */
  TIME_FREE: news('Email waktu kini tersedia', (facts) => ({ about: 'Waktu kini kosong', more: nextIn(facts) })),

  /** Tells whoever has the letter what keeps it now from being approved, and did not before. */
  NEWLY_BLOCKED: news('Email kini terhalang', (facts) => ({
    about: 'Kini terhalang',
    // Of a letter that a refused step puts before the Kasi its row says what is next.
    more: `; ${againstWords(facts.findings)}${facts.step ? '' : nextIn(facts)}`,
  })),
};

const WHOSE: Partial<Readonly<Record<StepName, string>>> = {
  ANSWER: ', oleh pemohon lewat halaman permohonan',
  CANCEL_FOR_APPLICANT: ', atas permintaan pemohon',
  CANCEL_BY_OFFICE: ', oleh dinas',
};

/** The step that is next now; of a letter whose refusal is proposed the one that keeps it alive. */
function nextIn(facts: MailFacts): string {
  if (facts.holder === 'APPLICANT') return '. Tunggu jawaban pemohon';
  const next = isRefusalProposed(facts) ? 'RETURN_TO_SECTION_HEAD' : expectedIn(facts);
  return next ? `. Langkah berikutnya: “${ACTION_WORDS[next]}”` : '';
}
