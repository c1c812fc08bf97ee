// Withdraws a notice that was sent by mistake: which one, of when, and what holds now.

import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import type { MailFacts } from '../../domain/mail/mail-facts.ts';
import type { Status } from '../../domain/vocabulary.ts';
import { dateTimeWords } from '../formats/dates.ts';
import { WORK_WORDS } from '../sheet/outbox.ts';
import { calendarOffNote, occasionDetails } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

/** How a request stands, for applicants and staff alike. */
const HOLDS: Readonly<Record<Status, string>> = {
  SUBMITTED: 'permohonan menunggu disposisi',
  FORWARDED: 'permohonan sedang ditelaah',
  AWAITING_APPLICANT: 'permohonan menunggu jawaban pemohon',
  APPROVED: 'waktu sudah disepakati, konfirmasi belum dikirim',
  SCHEDULED: 'jadwal tetap seperti dalam konfirmasi',
  READY: 'jadwal tetap seperti dalam konfirmasi',
  COMPLETED: 'kegiatan tercatat terlaksana',
  REJECTED: 'permohonan belum dapat dipenuhi',
  CANCELLED: 'permohonan dibatalkan',
  NO_SHOW: 'pemohon tercatat tidak hadir',
  DUPLICATE: 'permohonan tercatat ganda',
  IGNORED: 'permohonan tidak diproses',
};

export const undone: Wording = (facts) => ({
  about: 'Pemberitahuan sebelumnya tidak berlaku',
  opening: [
    `${noticeWords(facts)} mengenai permohonan ${serviceWords(facts)} dari ${facts.institution} terkirim karena kekeliruan dan tidak berlaku.`,
    `Yang berlaku sekarang: ${HOLDS[facts.status]}.`,
  ],
  details: occasionDetails(facts),
  lists: [],
  closing: [...calendarOffNote(facts), 'Mohon maaf atas kekeliruan ini; perkembangan selanjutnya akan diberitahukan.'],
});

/** "Email konfirmasi jadwal yang kami kirim Selasa, 24 November 2026 pukul 08.30 WIB" */
function noticeWords({ undone: step }: MailFacts): string {
  if (step === undefined) return 'Pemberitahuan terakhir';
  const [only, ...others] = TRANSITIONS[step.step].mails;
  const what = only && others.length === 0 ? WORK_WORDS[only.template] : 'Email';
  return `${what} yang kami kirim ${dateTimeWords(step.at)}`;
}
