// The mails to several readers: all posts that have had the letter, or those whom each step names.

import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import type { MailsTo } from '../../domain/mail/mails.ts';
import type { MailFacts } from '../../domain/records/effects.ts';
import { isRefusalProposed } from '../../domain/request/status.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Status } from '../../domain/vocabulary.ts';
import { factsAt, otherDatesFact, PLACES } from '../facts.ts';
import { briefTimeWords, dateTimeWords, dateWords, wantedTimeWords } from '../formats/dates.ts';
import { uncapitalized } from '../formats/numbers.ts';
import { STATUS_WORDS_FOR_APPLICANT } from '../sheet/choices.ts';
import { giveDisposition } from './agency-head.ts';
import { calendarOffNote, signedRemark } from './details.ts';
import {
  type Ask,
  askStep,
  decideRefusal,
  eventAndTime,
  eventOf,
  expectedIn,
  firstThen,
  type MailTexts,
  shortName,
  staffSubject,
} from './letter.ts';
import type { News } from './news.ts';

export const MAILS_TO_SEVERAL: MailTexts<Exclude<MailsTo<'INVOLVED' | 'NAMED'>, News>> = {
  /** Tells an officer that the letter was returned to them, and why. */
  RETURNED: {
    name: 'Email surat dikembalikan',
    write: (facts) => ({
      subject: staffSubject(facts, 'Surat dikembalikan'),
      opening: [`${eventAndTime(facts)}, dikembalikan dan kini ada pada Anda.`],
      ask: askStep(facts),
      details: [...signedRemark('Alasan', facts), ...otherDatesFact(facts)],
    }),
  },

  /** Reminds a post, once, that the event is near: of its own letter, or of an applicant who has not answered. */
  URGENT_REMINDER: {
    name: 'Email pengingat mendesak',
    write: (facts) => {
      const isAsked = facts.holder === 'APPLICANT';
      const since = dateWords(dateOf(facts.at));
      const short = shortName(facts);
      const who = isAsked ? `belum dijawab ${short}` : `${short} menunggu Anda`;
      const of = facts.displaced ? 'jadwal lama' : 'kegiatan';
      const lost = facts.displaced ? ' Jadwal itu tidak berlaku lagi, dan penggantinya belum dipilih.' : '';
      return {
        subject: `Segera: ${facts.number} ${who}, ${of} ${briefTimeWords(facts)}`,
        opening: [
          isAsked
            ? `Pemohon belum menjawab sejak ${since}: ${eventOf(facts)}, ${wantedTimeWords(facts)}.${lost}`
            : `${eventAndTime(facts)}; suratnya ada pada Anda sejak ${since}.`,
        ],
        ask: askOf(facts),
        details: isAsked ? factsAt(PLACES.toCall, facts) : [],
      };
    },
  },

  /** Withdraws a notice that was sent by mistake: which one, of when, and what holds now. */
  UNDONE: {
    name: 'Email langkah diurungkan',
    write: (facts) => ({
      subject: staffSubject(facts, 'Pemberitahuan sebelumnya tidak berlaku'),
      opening: [
        `${noticeWords(facts)} tentang ${eventOf(facts)}, ${wantedTimeWords(facts)}, tidak berlaku; mohon maaf atas kekeliruan ini.`,
        nowWords(facts),
      ],
      closing: calendarOffNote(facts),
    }),
  },
};

/** The action of whoever has the letter; the Kasi's, while the applicant has it. */
function askOf(facts: MailFacts): Ask {
  const { holder } = facts;
  if (holder === 'APPLICANT') return firstThen(['Hubungi lewat WhatsApp.'], askStep(facts, 'RECORD_ANSWER'));
  if (holder === 'AGENCY_HEAD') return giveDisposition(facts);
  if (isRefusalProposed(facts)) return decideRefusal(facts);
  return askStep(facts, expectedIn(facts));
}

/** What holds now; of an event that has begun there is nothing to be minded. */
function nowWords({ undone, status }: MailFacts): string {
  return status !== 'COMPLETED' && undone !== undefined && TRANSITIONS[undone.step].to === 'COMPLETED'
    ? 'Pelaksanaannya keliru dicatat; tidak ada yang perlu Anda lakukan.'
    : `Yang berlaku sekarang: ${HOLDS[status] ?? uncapitalized(STATUS_WORDS_FOR_APPLICANT[status])}.`;
}

const CONFIRMED = 'jadwal tetap seperti dalam konfirmasi';

/** How a request stands where its applicant's words for it do not hold for officers too, or say too little. */
const HOLDS: Partial<Readonly<Record<Status, string>>> = {
  AWAITING_APPLICANT: 'menunggu jawaban pemohon',
  APPROVED: 'tidak ada jadwal, sebelum kami mengirim konfirmasi baru',
  SCHEDULED: CONFIRMED,
  READY: CONFIRMED,
};

/** "Email yang kami kirim Selasa, 24 November 2026 pukul 08.30 WIB" */
function noticeWords({ undone }: MailFacts): string {
  return undone === undefined ? 'Pemberitahuan terakhir' : `Email yang kami kirim ${dateTimeWords(undone.at)}`;
}
