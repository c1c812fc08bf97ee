// The mails to the Kabid.
import type { MailFacts } from '../../domain/mail/mail-facts.ts';
import type { MailsTo } from '../../domain/mail/mails.ts';
import { dateTimeWords } from '../formats/dates.ts';
import { ACTION_WORDS, STATUS_WORDS } from '../sheet/choices.ts';
import { REGISTER_COLUMNS } from '../sheet/columns.ts';
import { TABS } from '../sheet/tabs.ts';
import { forStaff, occasionDetails } from './details.ts';
import { firstThen, type MailTexts, nextStep, serviceWords } from './letter.ts';

export const DIVISION_HEAD_MAILS: MailTexts<MailsTo<'DIVISION_HEAD'>> = {
  /** Passes a new letter to the Kabid (SOP step 1). */
  NEW_REQUEST: {
    name: 'Email permohonan baru',
    write: (facts, office) => ({
      about: `${facts.urgency === 'IMMEDIATE' ? 'SANGAT SEGERA, permohonan' : 'Permohonan'} ${serviceWords(facts)} baru`,
      opening: [
        `Permohonan ${serviceWords(facts)} baru dari ${facts.institution} menunggu disposisi ${office.titles.DIVISION_HEAD}.`,
        ...(facts.awaitsHeadUntil === undefined
          ? []
          : [
              `Sampai ${dateTimeWords(facts.awaitsHeadUntil)} belum ada disposisi ${office.titles.AGENCY_HEAD}; surat ini diteruskan tanpa menunggunya lagi.`,
            ]),
      ],
      ask: nextStep(facts, 'FORWARD'),
      ...forStaff(facts),
    }),
  },

  /** Tells the Kabid once an hour that forms come in beyond the limit, instead of a mail about each. */
  MANY_REQUESTS: {
    name: 'Email banyak permohonan',
    write: (facts, office) => ({
      about: 'Banyak permohonan masuk; selanjutnya tanpa email satu per satu',
      opening: [
        `Batas email untuk formulir yang masuk sudah tercapai. Mulai ${facts.number}, permohonan di atas batas itu tercatat di tab ${TABS.REGISTER} tanpa tanda terima, dan dalam jam ini Anda tidak dikirimi email lagi untuk masing-masing.`,
        `Semuanya menunggu disposisi ${office.titles.DIVISION_HEAD}, sesuai urutan masuknya.`,
      ],
      details: occasionDetails(facts),
      closing: [
        `Buka tab ${TABS.REGISTER}, saring Status “${STATUS_WORDS.SUBMITTED}”; kolom Pesan menyebut yang tanpa tanda terima. Batasnya diatur di tab ${TABS.SETTINGS}.`,
      ],
    }),
  },

  /** Passes the letter to the Kabid with the Kepala Dinas's disposition, from which the Kabid's minutes run (SOP step 1). */
  DISPOSITION_GIVEN: {
    name: 'Email disposisi Kepala Dinas',
    write: (facts, { titles }) => ({
      about: `${facts.urgency === 'IMMEDIATE' ? 'SANGAT SEGERA, disposisi' : 'Disposisi'} ${titles.AGENCY_HEAD}`,
      opening: [
        `${titles.AGENCY_HEAD} mendisposisikan permohonan ${serviceWords(facts)} dari ${facts.institution} kepada ${titles.DIVISION_HEAD}.`,
      ],
      ask: nextStep(facts, 'FORWARD'),
      ...forStaff(facts, 'Isi disposisi'),
    }),
  },

  /** Passes the Kasi's proposal to refuse to the Kabid; the SOP has no step for a refusal. */
  REFUSAL_PROPOSED: {
    name: 'Email usul penolakan',
    write: (facts, office) => ({
      about: 'Usul penolakan',
      opening: [
        `${office.titles.SECTION_HEAD} mengusulkan agar permohonan ${serviceWords(facts)} dari ${facts.institution} ditolak. Surat kini berada pada ${office.titles.DIVISION_HEAD}.`,
      ],
      ask: firstThen([reasonFirst(facts)], nextStep(facts, 'REJECT')),
      ...forStaff(facts, 'Alasan'),
      closing: [`Bila tidak setuju, pilih “${ACTION_WORDS.RETURN_TO_SECTION_HEAD}” dan tuliskan arahannya.`],
    }),
  },
};

/** A refusal owes the applicant a reason; where the proposal brought none along, what colleagues wrote stands in its place. */
function reasonFirst({ applicantMessage = '' }: MailFacts): string {
  const where = `pada “${REGISTER_COLUMNS.applicantMessage}”`;
  return applicantMessage.trim() === ''
    ? `Tulis dahulu alasan yang akan dibaca pemohon ${where}; yang tampak di sana baru alasan antarpetugas.`
    : `Alasan yang akan dibaca pemohon sudah ada ${where}; periksa dahulu.`;
}
