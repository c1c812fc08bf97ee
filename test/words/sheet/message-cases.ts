// Every message as it is recorded, and with what its words begin: the compiler asks for each.
import type { Message } from '../../../src/domain/commands/message.ts';

export const AT = '2026-11-24T08:30:00+07:00';
export const KABID = { type: 'STAFF', email: 'kabid@x.example', name: 'Budi Santoso', roles: [] } as const;
export const SECOND = 'PC-2026-0002';
const BUFFET = {
  code: 'BLOCKED',
  action: 'SCHEDULE',
  findings: [{ code: 'CATERING_BUFFET', word: '' }],
  alternatives: [{ date: '2026-12-09', from: '09:00', to: '11:00' }],
  next: 'ASK_CONFIRMATION',
} as const;

export const MESSAGE_CASES: { readonly [C in Message['code']]: readonly [Extract<Message, { code: C }>, string] } = {
  RECORDED: [{ code: 'RECORDED', action: 'FORWARD', at: AT }, '“Disposisikan ke Kasi” dicatat.'],
  HELD_BACK: [{ code: 'HELD_BACK', at: AT, refusal: BUFFET, written: 'segera' }, 'Belum dicatat.'],
  ADOPTED: [{ code: 'ADOPTED', at: AT, closed: false }, 'Surat ini dicatat sebagai permohonan.'],
  ANSWERED: [{ code: 'ANSWERED', at: AT, answer: 'CHOOSE' }, 'Pemohon memilih waktu lain'],
  CORRECTED: [
    { code: 'CORRECTED', at: AT, byApplicant: false, changed: ['catering'], queued: 'MOVED' },
    'Konsumsi: Nasi atau kue kotak dicatat; karena waktunya pindah',
  ],
  MADE_INSTEAD_OF: [{ code: 'MADE_INSTEAD_OF', at: AT, number: SECOND }, `Pemakaian dinas untuk waktu ${SECOND}`],
  REPLACED_BY: [{ code: 'REPLACED_BY', at: AT, number: SECOND }, `Digantikan oleh ${SECOND}`],
  NO_RECEIPT: [{ code: 'NO_RECEIPT', at: AT, limit: 'ADDRESS' }, 'Tanda terima tidak dikirim: batas sehari'],
  SECOND_FORM: [{ code: 'SECOND_FORM', at: AT, number: SECOND }, `Bandingkan dengan ${SECOND}`],
  MASKED: [{ code: 'MASKED', at: AT, months: 24 }, 'Narahubung disamarkan karena masa simpannya (24 bulan)'],
  DUPLICATE_OF: [{ code: 'DUPLICATE_OF', at: AT, number: SECOND }, `Sama dengan ${SECOND}, tidak`],
  RESTORED: [{ code: 'RESTORED', at: AT }, 'Baris ini ditulis kembali dari Riwayat.'],
  NOBODY_TOLD: [{ code: 'NOBODY_TOLD', at: AT, role: 'DIVISION_HEAD' }, 'Belum ada Kabid di tab Tim Pengelola'],
  APPLICANT_UNTOLD: [{ code: 'APPLICANT_UNTOLD', at: AT }, 'Beri tahu lewat WhatsApp pada kolom Hubungi'],
  MAIL_FAILED: [
    { code: 'MAIL_FAILED', at: AT, template: 'FORWARDED', recipient: 'kasi@x.example', isTask: false },
    'Email disposisi kepada kasi@x.example tidak dapat dikirim.',
  ],
  TIME_FREE_NOW: [{ code: 'TIME_FREE_NOW', at: AT, cause: SECOND }, 'Waktu yang diminta kini tersedia'],
  FINDINGS_CHANGED: [{ code: 'FINDINGS_CHANGED', at: AT, cause: SECOND }, 'Diperiksa ulang karena perubahan pada'],
};
