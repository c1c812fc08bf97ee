// Words about the two texts of a step: what colleagues write to each other, and what the applicant reads.

import { lacksDisposition } from '../../domain/request/desk.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { Action } from '../../domain/vocabulary.ts';
import { STEP_TEXTS } from './choices.ts';
import { REGISTER_COLUMNS } from './columns.ts';

/** The note on the header of `Isi Disposisi/Keterangan`. */
export const TEXT_HELP =
  'Untuk rekan kerja: arahan, hasil koordinasi, atau alasan. Tidak pernah dikirim kepada pemohon.';

/** The note on the header of `Pesan untuk Pemohon`. */
export const APPLICANT_MESSAGE_HELP =
  'Dibaca pemohon: pada email, halaman, dan teks WhatsApp. Wajib untuk “Tolak permohonan”, “Tawarkan jadwal lain”, “Minta konfirmasi pemohon”, “Pindahkan (ruangan dipakai dinas)”, dan “Batalkan (oleh dinas)”.';

/** What must be typed for a step. */
export function textHint(action: Action): string {
  return STEP_TEXTS[action].text ?? 'alasannya';
}

/** What must be written to the applicant for a step. */
export function messageHint(action: Action): string {
  return STEP_TEXTS[action].message ?? 'alasan yang akan dibaca pemohon';
}

/** What `Perlu Perhatian` says of a proposed refusal, until the Kabid decides; nothing where none is proposed. */
export function proposalWords({ marks }: Pick<BookingRequest, 'marks'>): string[] {
  return marks.proposedRefusal ? [`Penolakan diusulkan: ${marks.proposedRefusal.reason}`] : [];
}

/** The warning that a letter went on without a disposition of the Kepala Dinas on record; nothing where there is one. */
export function missingDispositionWords(request: Parameters<typeof lacksDisposition>[0]): string[] {
  return lacksDisposition(request) ? [`${REGISTER_COLUMNS.headDispositionAt} belum dicatat`] : [];
}
