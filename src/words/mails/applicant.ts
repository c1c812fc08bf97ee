// The mails to the applicant that tell how the request stands, from the receipt to the thanks.

import type { MailsTo } from '../../domain/mail/mails.ts';
import type { MailFacts } from '../../domain/records/effects.ts';
import {
  type Finding,
  isAbout,
  isAboutFood,
  isFound,
  isNoTime,
  speaksAgainstTime,
} from '../../domain/request/finding.ts';
import { waitsForSender } from '../../domain/request/status.ts';
import { materialsDue } from '../facts.ts';
import { shortMomentWords, wantedTimeWords } from '../formats/dates.ts';
import { capitalized } from '../formats/numbers.ts';
import { OTHER_DATES, otherDates } from '../formats/other-dates.ts';
import { wrongTime } from '../pages/status.ts';
import { findingAdvice, foodQuestion } from '../problems/findings.ts';
import { FIRST_HINT, PAGE_LINKS, SURVEY_LINK } from '../problems/links.ts';
import {
  adviceList,
  brokenAdvice,
  COME_ON_TIME,
  calendarNote,
  calendarOffNote,
  changeWords,
  furtherWords,
  NO_BUFFET,
  namesManyDates,
  nearestOffer,
  newTimeNote,
  offerList,
  remark,
} from './details.ts';
import {
  type Ask,
  applicantSubject,
  askAnswer,
  CERTAIN_LATER,
  eventAndTime,
  eventOf,
  firstThen,
  type Letter,
  type MailOffice,
  type MailTexts,
} from './letter.ts';

export const APPLICANT_MAILS = {
  /** Tells the applicant that the request has come in, its number, and that this is no approval (SOP step 1). */
  RECEIPT: {
    name: 'Email tanda terima',
    applicantLink: (facts) => {
      const isAsked = foodQuestion(facts.findings) !== '';
      const isMoved = againstTime(facts) !== undefined;
      const link = waitsForSender(facts) ? 'mend' : isMoved ? (isAsked ? 'both' : 'mend') : isAsked ? 'answer' : 'seen';
      return { ...PAGE_LINKS[link], hint: FIRST_HINT };
    },
    write: (facts, office) => {
      if (waitsForSender(facts)) return mendTime(facts);
      const further = furtherWords(facts);
      // What needs attention stands on the page, too.
      const isLong = namesManyDates(facts);
      const question = foodQuestion(facts.findings);
      const isFree = facts.dates?.every(({ against }) => against === undefined) ?? true;
      const asksNothing = facts.findings.length === 0 && facts.unread === undefined && isFree;
      const against = againstTime(facts);
      const asks = [
        ...(against && further.length === 0 ? [firstThen(nearestOffer(facts), ANOTHER_TIME)] : []),
        ...(question === ''
          ? []
          : [
              firstThen(
                [isLong ? 'Prasmanan tidak diperkenankan; hidangan apa yang disajikan?' : question],
                askAnswer(facts),
              ),
            ]),
      ];
      const first = facts.findings.filter((each) => each === against || each.code === 'REVISION_OF_EARLIER');
      const findings = facts.findings.filter((each) => !isAboutFood(each) && !first.includes(each));
      return {
        subject: applicantSubject(facts, 'Tanda terima (belum persetujuan)'),
        opening: [
          [
            `Permohonan ${eventOf(facts)} untuk ${wantedTimeWords(facts)} sudah masuk dengan nomor ${facts.number}${changeWords(facts)}.`,
            ...first.map((each) => findingAdvice(each)),
          ].join(' '),
          ...further,
          `Ini tanda terima, bukan persetujuan.${asksNothing ? ' Tunggu konfirmasi kami pada hari kerja.' : ''}`,
        ],
        ask: { onPage: asks.flatMap(({ onPage }) => onPage), byHand: asks.flatMap(({ byHand }) => byHand) },
        lists: isLong ? [] : adviceList({ ...facts, findings }, office, facts.dates ? 1 : 2),
        closing: [
          ...(isLong ? findings.filter((each) => isAbout(each, 'LETTER')).map((each) => findingAdvice(each)) : []),
          'Tanpa biaya.',
        ],
      };
    },
  },

  /** Tells the applicant that somebody sent a second form for the same event; says nothing of who it was. */
  SECOND_FORM: {
    name: 'Email kiriman kedua',
    write: (facts) => ({
      subject: applicantSubject(facts, 'Ada kiriman kedua'),
      opening: [
        `Formulir untuk ${eventOf(facts)}, ${wantedTimeWords(facts)}, dikirim lagi dengan alamat email lain, atau tanpa alamat; petugas memeriksanya.`,
        'Nama, alamat email, nomor WhatsApp, dan urutan permohonan Anda tidak berubah.',
      ],
      closing: ['Bila Anda atau rekan Anda yang mengirim, beri tahu kami; bila bukan, abaikan.'],
    }),
  },

  /** Confirms the time to the applicant: place, rules, and the event as a calendar file (SOP step 3). */
  CONFIRMATION: {
    name: 'Email konfirmasi jadwal',
    write: (facts, office) => {
      const { ask: materials } = sendMaterials(facts, office);
      return {
        subject: applicantSubject(facts, 'Disetujui'),
        opening: [
          `${capitalized(eventOf(facts))} disetujui: ${wantedTimeWords(facts)}, ${office.room}, ${office.place}.`,
          ...(facts.dates ? [`Disetujui pula: ${otherDates(facts, facts.dates)}.`] : []),
          ...(facts.pending ? [`Masih ditelaah: ${otherDates(facts, facts.pending)}.`] : []),
        ],
        ask: {
          onPage: [...(materials?.onPage ?? []), 'Batal atau dipersingkat? Lewat tombol ini.'],
          byHand: [...(materials?.byHand ?? []), 'Berubah atau batal? Hubungi kami.'],
        },
        closing: [NO_BUFFET, calendarNote(facts)],
      };
    },
  },

  /** Tells the applicant that the time was changed. */
  TIME_CHANGED: {
    name: 'Email perubahan jadwal',
    write: (facts) => ({
      subject: applicantSubject(facts, 'Jadwal berubah'),
      opening: [`Waktu ${eventOf(facts)} berubah: kini ${wantedTimeWords(facts)}${changeWords(facts)}.`],
      details: remark('Keterangan', facts),
      closing: [newTimeNote(facts), 'Tidak sesuai? Segera hubungi kami.'],
    }),
  },

  /** Tells the applicant that the request is refused, why, and which times are free. */
  REJECTED: {
    name: 'Email penolakan',
    applicantLink: PAGE_LINKS.again,
    write: (facts) => ({
      subject: applicantSubject(facts, 'Belum dapat kami penuhi'),
      opening: [
        `Dengan menyesal kami sampaikan: permohonan ${eventOf(facts)} untuk ${wantedTimeWords(facts)} belum dapat kami penuhi.`,
      ],
      details: remark('Alasan', facts),
      lists: offerList(facts),
      closing: [
        ...calendarOffNote(facts),
        'Anda dapat mengajukan permohonan baru.',
        'Bila berkeberatan, sampaikan kepada kami atau lewat lapor.go.id.',
      ],
    }),
  },

  /** Tells the applicant that the request is cancelled: as they asked, or with the office's apology. */
  CANCELLED: {
    name: 'Email pembatalan',
    applicantLink: PAGE_LINKS.again,
    write: (facts) => {
      const byOffice = facts.step === 'CANCEL_BY_OFFICE';
      const asTheyWished = facts.step === 'ANSWER' || facts.step === 'CANCEL_FOR_APPLICANT';
      const ended = facts.replacedBy
        ? `digantikan oleh permohonan Anda ${facts.replacedBy}, yang kami proses selanjutnya`
        : `dibatalkan${asTheyWished ? ' sesuai permintaan Anda' : ''}`;
      return {
        subject: applicantSubject(facts, facts.replacedBy ? `Digantikan oleh ${facts.replacedBy}` : 'Dibatalkan'),
        opening: [
          byOffice
            ? `Dengan permohonan maaf kami sampaikan: ${eventOf(facts)}, ${wantedTimeWords(facts)}, dibatalkan oleh dinas.`
            : `${eventAndTime(facts)}, telah ${ended}.`,
          ...(facts.pending ? [`${OTHER_DATES} tidak berubah: ${otherDates(facts, facts.pending)}.`] : []),
        ],
        details: facts.replacedBy ? [] : remark(byOffice ? 'Alasan' : 'Keterangan', facts),
        closing: [
          ...calendarOffNote(facts),
          byOffice ? 'Anda dapat mengajukan permohonan baru untuk waktu lain.' : 'Tidak sesuai? Segera hubungi kami.',
        ],
      };
    },
  },

  /** Tells the applicant that a refusal or cancellation is no longer valid. */
  REOPENED: {
    name: 'Email permohonan dibuka kembali',
    write: (facts, office) => ({
      subject: applicantSubject(facts, 'Diproses kembali'),
      opening: [
        `Permohonan ${eventOf(facts)} untuk ${wantedTimeWords(facts)}, yang ${facts.reopened === 'CANCELLED' ? 'dibatalkan' : 'ditolak'}, kami proses kembali.`,
        CERTAIN_LATER,
      ],
      details: remark('Keterangan', facts),
      lists: adviceList(facts, office, 1),
    }),
  },

  /** Reminds the applicant on the working day before the event (SOP step 4: "Soft copy materi, Komputer, dll"). */
  EVENT_REMINDER: {
    name: 'Email pengingat kegiatan',
    write: (facts, office) => ({
      subject: applicantSubject(facts, 'Pengingat'),
      opening: [
        `Kami mengingatkan ${eventOf(facts)}: ${wantedTimeWords(facts)}, ${office.room}, ${office.place}. ${capitalized(COME_ON_TIME)}.`,
      ],
      ...sendMaterials(facts, office),
      closing: [...brokenAdvice(facts.findings), 'Berhalangan? Segera beri tahu kami.'],
    }),
  },

  /** Thanks the applicant after the event and asks what could be better (SOP step 4). */
  THANKS: {
    name: 'Email terima kasih',
    applicantLink: SURVEY_LINK,
    write: (facts, office) => ({
      subject: applicantSubject(facts, 'Terima kasih'),
      opening: [
        facts.kind === 'VISIT'
          ? `Terima kasih atas kunjungan ${facts.institution} ke ${office.room}.`
          : `Terima kasih kepada ${facts.institution} yang telah memakai ${office.room}.`,
      ],
      ask: {
        onPage: ['Mohon nilai layanan kami lewat tombol ini.'],
        byHand: ['Saran Anda sangat kami harapkan; cukup balas email ini.'],
      },
      details: remark('Keterangan', facts),
    }),
  },
} satisfies Partial<MailTexts<MailsTo<'APPLICANT'>>>;

const ANOTHER_TIME: Ask = {
  onPage: [],
  byHand: ['Balas email ini dengan waktu lain.'],
};

/** What is wrong with the time, which is the first that they should know, or that somebody else has the room. */
function againstTime({ findings }: MailFacts): Finding | undefined {
  return findings.find((each) => isNoTime(each) || speaksAgainstTime(each));
}

/** The receipt for a time that cannot be: the fault first, and all else once it is mended. */
function mendTime(facts: MailFacts): Letter {
  const after = 'baru sesudah itu permohonan diteruskan dan mendapat urutan.';
  return {
    subject: applicantSubject(facts, 'Perbaiki tanggal atau jam'),
    opening: [
      `${wrongTime(facts)?.words ?? (isFound(facts.findings, 'IN_THE_PAST') ? 'Waktunya sudah lewat.' : 'Tanggal atau jamnya keliru.')} Anda meminta ${eventOf(facts)}, ${wantedTimeWords(facts)}.`,
      `Permohonan masuk dengan nomor ${facts.number}, tetapi belum menahan waktu.`,
    ],
    ask: {
      onPage: [`Mohon isi tanggal dan jam yang benar lewat tombol ini; ${after}`],
      byHand: [`Mohon balas email ini dengan tanggal dan jam yang benar; ${after}`],
    },
  };
}

/** Asks for the material of an event, as long as there is none. */
function sendMaterials(facts: MailFacts, office: MailOffice): { readonly ask?: Ask } {
  const by = materialsDue(facts, office, facts.at, shortMomentWords);
  if (by === null) return {};
  return {
    ask: {
      onPage: [`Ada materi? Tekan tombol ini ${by}.`],
      byHand: [`Ada materi? Balas email ini ${by}.`],
    },
  };
}
