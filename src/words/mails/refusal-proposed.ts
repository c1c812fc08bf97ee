// Passes the Kasi's proposal to refuse to the Kabid; the SOP has no step for a refusal.
import type { MailFacts } from '../../domain/mail/mail-facts.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';
import { REGISTER_COLUMNS } from '../sheet/columns.ts';
import { forStaff } from './details.ts';
import { firstThen, nextStep, serviceWords, type Wording } from './letter.ts';

export const refusalProposed: Wording = (facts, office) => ({
  about: 'Usul penolakan',
  opening: [
    `${office.titles.SECTION_HEAD} mengusulkan agar permohonan ${serviceWords(facts)} dari ${facts.institution} ditolak. Surat kini berada pada ${office.titles.DIVISION_HEAD}.`,
  ],
  ask: firstThen([reasonFirst(facts)], nextStep(facts, 'REJECT')),
  ...forStaff(facts, 'Alasan'),
  closing: [`Bila tidak setuju, pilih “${ACTION_WORDS.RETURN_TO_SECTION_HEAD}” dan tuliskan arahannya.`],
});

/** A refusal owes the applicant a reason; where the proposal brought none along, what colleagues wrote stands in its place. */
function reasonFirst({ applicantMessage = '' }: MailFacts): string {
  const where = `pada “${REGISTER_COLUMNS.applicantMessage}”`;
  return applicantMessage.trim() === ''
    ? `Tulis dahulu alasan yang akan dibaca pemohon ${where}; yang tampak di sana baru alasan antarpetugas.`
    : `Alasan yang akan dibaca pemohon sudah ada ${where}; periksa dahulu.`;
}
