// The mails to the Kabid.
import type { MailsTo } from '../../domain/mail/mails.ts';
import { shortMomentWords, wantedTimeWords } from '../formats/dates.ts';
import { ACTION_WORDS, STATUS_WORDS } from '../sheet/choices.ts';
import { TABS } from '../sheet/tabs.ts';
import { besides, forStaff, signedRemark } from './details.ts';
import { askStep, decideRefusal, eventAndTime, eventOf, type MailTexts, staffSubject, urgently } from './letter.ts';

export const DIVISION_HEAD_MAILS: MailTexts<MailsTo<'DIVISION_HEAD'>> = {
  /** Passes a new letter to the Kabid (SOP step 1). */
  NEW_REQUEST: {
    name: 'Email permohonan baru',
    write: (facts, { titles }) => ({
      subject: staffSubject(facts, urgently(facts, 'Mohon disposisi')),
      opening: [
        `${eventAndTime(facts)}, menunggu disposisi ${titles.DIVISION_HEAD}.`,
        ...(facts.awaitsHeadUntil === undefined
          ? []
          : [`Sampai ${shortMomentWords(facts.awaitsHeadUntil)} belum ada disposisi ${titles.AGENCY_HEAD}.`]),
        ...besides(facts),
      ],
      ask: askStep(facts, 'FORWARD'),
      ...forStaff(facts),
    }),
  },

  /** Tells the Kabid once an hour that forms come in beyond the limit, instead of a mail about each. */
  MANY_REQUESTS: {
    name: 'Email permohonan melebihi batas',
    write: (facts) => ({
      subject: `${facts.number} Melebihi batas email: saring tab ${TABS.REGISTER}`,
      opening: [
        `Mulai ${facts.number}, formulir yang melebihi batas email hanya tercatat di tab ${TABS.REGISTER}: dalam jam ini tanpa email kepada Anda, dan tanpa tanda terima; kolom Pesan menyebutnya.`,
        `Saring Status “${STATUS_WORDS.SUBMITTED}”. Yang nyata disposisikan; yang bukan, pilih “${ACTION_WORDS.IGNORE}” sekaligus pada beberapa baris.`,
      ],
    }),
  },

  /** Passes the letter to the Kabid with the Kepala Dinas's disposition, from which the Kabid's minutes run (SOP step 1). */
  DISPOSITION_GIVEN: {
    name: 'Email disposisi Kepala Dinas',
    write: (facts, { titles }) => ({
      subject: staffSubject(facts, urgently(facts, `Disposisi ${titles.AGENCY_HEAD}`)),
      opening: [`${titles.AGENCY_HEAD} mendisposisikan permohonan ${eventOf(facts)}, ${wantedTimeWords(facts)}.`],
      ask: askStep(facts, 'FORWARD'),
      ...forStaff(facts, 'Isi disposisi'),
    }),
  },

  /** Passes the Kasi's proposal to refuse to the Kabid; the SOP has no step for a refusal. */
  REFUSAL_PROPOSED: {
    name: 'Email usul penolakan',
    write: (facts, { titles }) => ({
      subject: staffSubject(facts, 'Putuskan usul penolakan'),
      opening: [`${titles.SECTION_HEAD} mengusulkan agar ${eventOf(facts)}, ${wantedTimeWords(facts)}, ditolak.`],
      ask: decideRefusal(facts),
      details: signedRemark('Alasan', facts),
    }),
  },
};
