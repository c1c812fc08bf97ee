// The mails to the applicant that tell how the request stands, from the receipt to the thanks.
import type { MailsTo } from '../../domain/mail/mails.ts';
import { isAboutFood } from '../../domain/request/finding.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { SURVEY_LINK } from '../pages/survey.ts';
import { findingAdvice, foodQuestion } from '../problems/findings.ts';
import { PAGE_LINKS } from '../problems/links.ts';
import {
  adviceList,
  applicantDetails,
  calendarOffNote,
  list,
  NO_BUFFET,
  newTimeNote,
  occasionDetails,
  offerList,
  remark,
} from './details.ts';
import { askAnswer, CERTAIN_LATER, firstThen, type MailTexts, serviceAt, serviceWords } from './letter.ts';

export const APPLICANT_MAILS = {
  /** Tells the applicant that the request has come in, its number, and that this is no approval (SOP step 1). */
  RECEIPT: {
    name: 'Email tanda terima',
    write: (facts, office) => {
      const question = foodQuestion(facts.findings);
      const findings = facts.findings.filter((finding) => !isAboutFood(finding));
      return {
        about: `Tanda terima permohonan ${serviceWords(facts)} (belum persetujuan)`,
        opening: [
          `Permohonan ${serviceAt(facts, office)} untuk ${wantedTimeWords(facts)} sudah masuk dengan nomor ${facts.number}.`,
          `Email ini adalah tanda terima, bukan persetujuan. ${CERTAIN_LATER}`,
        ],
        ...(question !== '' && { ask: firstThen([question], askAnswer(facts)) }),
        details: applicantDetails(facts, 'Waktu yang diminta'),
        lists: [...adviceList({ ...facts, findings }, office), ...offerList(facts)],
        closing: [
          'Petugas akan menelaah permohonan ini dan menghubungi Anda pada hari kerja. Mohon sebutkan nomor permohonan bila menghubungi kami.',
        ],
      };
    },
  },

  /** Tells the applicant that somebody sent a second form for the same event; says nothing of who it was. */
  SECOND_FORM: {
    name: 'Email kiriman kedua',
    write: (facts) => ({
      about: 'Ada kiriman kedua',
      opening: [
        `Formulir untuk kegiatan dan waktu yang sama dengan permohonan ${serviceWords(facts)} Anda dikirim lagi dengan alamat email lain, atau tanpa alamat.`,
        'Nama, alamat email, nomor WhatsApp, dan urutan permohonan Anda tidak berubah. Petugas memeriksa kiriman itu.',
      ],
      details: occasionDetails(facts),
      closing: [
        'Bila kiriman itu dari Anda atau rekan Anda, dan data Anda perlu diubah, mohon beri tahu kami. Bila bukan, tidak ada yang perlu Anda lakukan.',
      ],
    }),
  },

  /** Confirms the time to the applicant: place, rules, and the event as a calendar file (SOP step 3). */
  CONFIRMATION: {
    name: 'Email konfirmasi jadwal',
    write: (facts, office) => ({
      about: `Konfirmasi jadwal ${serviceWords(facts)}`,
      opening: [
        `Permohonan ${serviceAt(facts, office)} disetujui. Jadwal: ${wantedTimeWords(facts)}, di ${office.room}, ${office.place}.`,
      ],
      details: [{ label: 'Tempat', value: `${office.room}, ${office.place}` }, ...applicantDetails(facts)],
      lists: list('Mohon diperhatikan', [
        NO_BUFFET,
        'Materi paparan mohon dikirim sebelum kegiatan dimulai.',
        'Ruangan disiapkan petugas sebelum kegiatan dimulai; mohon hadir tepat waktu.',
        'Bila ada perubahan atau pembatalan, mohon segera beri tahu kami.',
      ]),
      closing: ['Undangan kalender terlampir; bukalah berkas itu untuk memasukkan jadwal ke kalender Anda.'],
    }),
  },

  /** Tells the applicant that the time was changed. */
  TIME_CHANGED: {
    name: 'Email perubahan jadwal',
    write: (facts, office) => ({
      about: 'Perubahan jadwal',
      opening: [`Waktu ${serviceAt(facts, office)} berubah. Yang berlaku: ${wantedTimeWords(facts)}.`],
      details: [
        ...remark('Keterangan', facts),
        ...applicantDetails(facts, facts.previously ? NEW_TIME : 'Waktu').flatMap((detail) =>
          facts.previously && detail.label === NEW_TIME
            ? [{ label: 'Waktu semula', value: wantedTimeWords(facts.previously) }, detail]
            : [detail],
        ),
      ],
      closing: [newTimeNote(facts), 'Bila ini tidak sesuai dengan maksud Anda, mohon segera hubungi kami.'],
    }),
  },

  /** Tells the applicant that the request is refused, why, and which times are free. */
  REJECTED: {
    name: 'Email penolakan',
    applicantLink: PAGE_LINKS.again,
    write: (facts, office) => ({
      about: 'Permohonan belum dapat kami penuhi',
      opening: [
        `Dengan menyesal kami sampaikan bahwa permohonan ${serviceAt(facts, office)} untuk ${wantedTimeWords(facts)} belum dapat kami penuhi.`,
      ],
      details: [...remark('Alasan', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
      lists: offerList(facts),
      closing: [
        ...calendarOffNote(facts),
        'Anda dapat mengajukan permohonan baru lewat formulir yang sama.',
        'Bila berkeberatan, sampaikan kepada kami atau lewat lapor.go.id.',
      ],
    }),
  },

  /** Tells the applicant that the request is cancelled: as they asked, or with the office's apology. */
  CANCELLED: {
    name: 'Email pembatalan',
    applicantLink: PAGE_LINKS.again,
    write: (facts, office) => {
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
        closing: [
          ...calendarOffNote(facts),
          byOffice
            ? 'Anda dapat mengajukan permohonan baru untuk waktu lain, atau menghubungi kami.'
            : 'Bila ini tidak sesuai dengan maksud Anda, mohon segera hubungi kami.',
        ],
      };
    },
  },

  /** Tells the applicant that a refusal or cancellation is no longer valid. */
  REOPENED: {
    name: 'Email permohonan dibuka kembali',
    write: (facts, office) => ({
      about: 'Permohonan diproses kembali',
      opening: [
        `Permohonan ${serviceAt(facts, office)} untuk ${wantedTimeWords(facts)} kami proses kembali. Pemberitahuan penolakan atau pembatalan sebelumnya tidak berlaku.`,
      ],
      details: [...remark('Keterangan', facts), ...applicantDetails(facts, 'Waktu yang diminta')],
      lists: adviceList(facts, office),
      closing: ['Email ini belum merupakan persetujuan. Petugas akan menghubungi Anda.'],
    }),
  },

  /** Reminds the applicant on the working day before the event (SOP step 4: "Soft copy materi, Komputer, dll"). */
  EVENT_REMINDER: {
    name: 'Email pengingat kegiatan',
    write: (facts, office) => ({
      about: `Pengingat ${serviceWords(facts)}`,
      opening: [
        `Kami mengingatkan jadwal ${serviceAt(facts, office)}: ${wantedTimeWords(facts)}, di ${office.room}, ${office.place}. Mohon kehadiran Bapak/Ibu tepat waktu.`,
      ],
      details: [{ label: 'Tempat', value: `${office.room}, ${office.place}` }, ...applicantDetails(facts)],
      lists: list('Mohon diperhatikan', [
        ...facts.findings.filter(({ code }) => code === 'EQUIPMENT_DAMAGED').map((finding) => findingAdvice(finding)),
        'Materi paparan yang belum dikirim mohon disampaikan sebelum kegiatan dimulai.',
        NO_BUFFET,
        'Bila berhalangan hadir, mohon segera beri tahu kami agar ruangan dapat dipakai pemohon lain.',
      ]),
    }),
  },

  /** Thanks the applicant after the event and asks what could be better (SOP step 4). */
  THANKS: {
    name: 'Email terima kasih',
    applicantLink: SURVEY_LINK,
    write: (facts, office) => ({
      about: 'Terima kasih',
      opening: [
        facts.kind === 'VISIT'
          ? `Terima kasih atas kunjungan ${facts.institution} ke ${office.room}.`
          : `Terima kasih kepada ${facts.institution} yang telah memakai ${office.room}.`,
        `Semoga kegiatan “${facts.activity}” bermanfaat.`,
      ],
      details: occasionDetails(facts),
      closing: ['Saran dan masukan Anda sangat kami harapkan; cukup balas email ini.'],
    }),
  },
} satisfies Partial<MailTexts<MailsTo<'APPLICANT'>>>;

const NEW_TIME = 'Waktu baru';
