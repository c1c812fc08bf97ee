// Words of pages if a link cannot be used or a form was not recorded: why, and what to do.
import type { Refusal } from '../../domain/commands/refusal.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { menuWay } from '../google/menu.ts';
import { reasonsWords, refusalWords } from '../problems/refusals.ts';
import { nearestWords } from '../problems/remedies.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';
import { TABS } from '../sheet/tabs.ts';
import { OWN_CHANGE_WORDS } from './status.ts';

/** Why a link cannot be used. */
export type LinkProblem =
  | { readonly code: 'FORGED' | 'EXPIRED' | 'STAFF_EXPIRED' | 'STRANGER' | 'READDRESSED' | 'TAKEN_OFF' }
  | { readonly code: 'GONE'; readonly number: string }
  | { readonly code: 'OTHER_PERSON'; readonly visitor: string; readonly owner: string };

export interface ProblemWords {
  readonly heading: string;
  readonly text: string;
}

/** The words of the page for a link that cannot be used. */
export function linkProblemWords(problem: LinkProblem): ProblemWords {
  switch (problem.code) {
    case 'FORGED':
      return {
        heading: 'Tautan tidak dikenal',
        text: `Tautan ini tidak lengkap, bukan buatan kami, atau sudah kami akhiri demi keamanan. Buka lagi secara utuh tautan pada email kami yang terbaru. Bila tetap tidak dapat dibuka, mohon hubungi kami dengan menyebutkan nomor permohonan; tautan baru ikut pada email kami berikutnya. Petugas: buka lembar kerja, lalu pilih ${menuWay('desk')}.`,
      };
    case 'EXPIRED':
      return {
        heading: 'Tautan sudah tidak berlaku',
        text: 'Masa berlaku tautan ini sudah lewat. Gunakan tautan pada email kami yang terbaru, atau hubungi kami dengan menyebutkan nomor permohonan.',
      };
    case 'STAFF_EXPIRED':
      return {
        heading: 'Tautan sudah tidak berlaku',
        text: 'Masa berlaku tautan ini sudah lewat. Buka alamat Meja saya, yang tertulis di samping “Alamat web” pada tab Pengaturan; tautan baru dikirim ke email Anda.',
      };
    case 'TAKEN_OFF':
      return {
        heading: 'Layanan sedang tidak dijalankan',
        text: 'Aplikasi ini sedang dicopot atau dipindahkan ke akun lain, jadi tautan ini belum dapat digunakan. Data permohonan tetap tersimpan. Mohon hubungi kami, atau coba lagi nanti.',
      };
    case 'STRANGER':
      return {
        heading: 'Anda tidak tercatat sebagai petugas',
        text: `Alamat email pemilik tautan ini tidak, atau tidak lagi, tercatat di tab ${TABS.TEAM}. Bila seharusnya tercatat, minta rekan Anda memperbarui tab itu, lalu muat ulang halaman ini.`,
      };
    case 'READDRESSED':
      return {
        heading: 'Tautan ini sudah berakhir',
        text: 'Alamat email permohonan ini sudah berubah, jadi tautan ke alamat lama tidak berlaku lagi. Gunakan tautan pada email kami di alamat yang baru. Bila Anda tidak meminta perubahan itu, mohon segera hubungi kami dengan menyebutkan nomor permohonan.',
      };
    case 'GONE':
      return {
        heading: 'Permohonan tidak ditemukan',
        text: `Permohonan ${problem.number} tidak ada lagi dalam daftar kami. Mohon hubungi kami.`,
      };
    case 'OTHER_PERSON':
      return {
        heading: 'Tautan ini milik orang lain',
        text: `Anda masuk sebagai ${problem.visitor}, sedangkan tautan ini dikirim kepada ${problem.owner} dan tindakannya dicatat atas namanya. Gunakan tautan pada email Anda sendiri.`,
      };
  }
}

/** The page at an address that the office no longer uses. */
export const MOVED_WORDS = {
  heading: 'Halaman ini sudah pindah',
  known:
    'Layanan ini kini dijalankan dari alamat lain. Tautan Anda tetap berlaku di sana; di sini tidak ada yang dicatat.',
  open: 'Buka di alamat yang baru',
  notKnown:
    'Layanan ini sedang dipindahkan, dan alamat barunya belum tersedia. Mohon coba lagi nanti lewat tautan yang sama, atau hubungi kami; tidak ada permohonan yang hilang.',
} as const;

export const PAGE_WORDS = {
  back: 'Kembali ke halaman permohonan',
  backToLetter: 'Kembali ke surat',
  recordedHeading: 'Sudah dicatat',
  again: 'Kiriman yang sama sudah dicatat sebelumnya; tidak perlu dikirim lagi.',
  changed:
    'Permohonan ini berubah sejak halaman dibuka, jadi kiriman Anda belum dicatat. Periksa keadaan terbarunya di bawah ini, lalu kirim lagi bila masih perlu; tulisan Anda masih ada.',
  sending: 'Sedang dikirim, mohon tunggu…',
  missing: 'Isi atau pilih dahulu bagian ini.',
  mistyped: 'Tulis alamat email yang lengkap.',
  notSent:
    'Belum diketahui apakah kiriman Anda sampai; tulisan Anda masih ada. Mohon kirim lagi: kiriman yang sudah tercatat tidak tercatat dua kali. Bila tetap gagal, buka tautan pada email kami di jendela samaran (private), atau balas email itu.',
  emptyHeading: 'Kiriman tidak sampai utuh',
  empty:
    'Isian Anda tidak sampai, jadi belum ada yang dicatat. Kembali ke tab sebelumnya, tempat tulisan Anda masih ada, lalu kirim lagi. Bila tab itu sudah ditutup, buka lagi tautan pada email kami, atau balas email itu.',
  emptyForm: 'Isian Anda tidak sampai, jadi belum ada yang dicatat. Mohon isi dan kirim lagi di bawah ini.',
  notRecorded: 'Belum dicatat',
  tooLong: 'Tulisan Anda terlalu panjang; mohon dipersingkat, lalu kirim lagi.',
  nothingChosen: 'Pilih dahulu salah satu jawaban, lalu kirim lagi.',
  noStep: 'Tekan salah satu tombol tindakan.',
  noReason: 'Waktu baru belum dicatat. Pilih dahulu atas dasar apa waktunya berubah, lalu tekan lagi.',
  writeSomething: 'Tulis dahulu jawaban Anda, lalu kirim lagi.',
  notSure: 'Centang dahulu “Ya, permohonan ini saya batalkan”, lalu kirim lagi.',
  brokenHeading: 'Layanan sedang terganggu',
  broken:
    'Halaman ini sedang tidak dapat melayani Anda. Mohon coba lagi beberapa menit lagi, atau hubungi kami; kiriman yang sudah tercatat tidak tercatat dua kali.',
  busy: 'Petugas sedang mengerjakan banyak permohonan. Mohon coba lagi sebentar.',
  kept: 'Tulisan Anda (dapat disalin)',
} as const;

/** How to reach the office, at the end of every page. */
export function contactWords({ replyTo, whatsapp }: OfficeIdentity): string {
  return `Hubungi kami: email ${replyTo} atau WhatsApp ${whatsapp}.`;
}

/** A refusal for an officer on their page: it refers to the fields of the page, not to the sheet. */
export function refusedStepWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'NO_NEW_TIME':
      return 'Waktu baru belum dicatat: tanggal dan jamnya masih sama. Isi waktu yang baru, lalu tekan lagi.';
    case 'TIME_TAKEN':
      return `Waktu baru belum dicatat: ${wantedTimeWords(refusal.time)} tidak dapat dipakai (${reasonsWords(refusal.findings)}). Waktu semula tetap berlaku. Isi waktu lain, lalu tekan lagi.`;
    case 'BLOCKED':
      if (refusal.next === 'CHANGE_TIME')
        return `“${ACTION_WORDS[refusal.action]}” belum dicatat: ${reasonsWords(refusal.findings)}. Isi waktu lain pada “${ACTION_WORDS.CHANGE_TIME}”, lalu tekan tombolnya.${nearestWords(refusal.alternatives)}`;
  }
  return refusalWords(refusal, false, true);
}

/** A refusal for the applicant, without words about rows and tabs. */
export function refusedAnswerWords(refusal: Refusal): string {
  switch (refusal.code) {
    case 'TIME_TAKEN':
      if (refusal.findings.some(({ code }) => code === 'INVALID_TIME')) return OWN_CHANGE_WORDS.notATime;
      return 'Mohon maaf, jawaban Anda belum dicatat: waktu yang Anda pilih baru saja tidak tersedia lagi. Silakan pilih waktu lain di bawah ini.';
    case 'NO_NEW_TIME':
      return OWN_CHANGE_WORDS.noNewTime;
    case 'CLOSED':
    case 'ONLY_SHORTER':
    case 'TOO_OFTEN':
    case 'TIME_OVER':
    case 'TIME_UNUSUAL':
      return refusalWords(refusal);
    default:
      return 'Jawaban Anda belum dapat dicatat. Mohon hubungi kami dengan menyebutkan nomor permohonan.';
  }
}
