// What the install and the menu say.
import type { Fault } from '../domain/fault.ts';
import { faultWords } from './faults.ts';
import { listWords } from './numbers.ts';
import { TABS } from './tabs.ts';

export const MENU_WORDS = {
  menu: 'Pontive Center',
  report: 'Perbarui laporan tahunan',
  install: 'Pasang/perbaiki aplikasi',
} as const;

export const CALENDAR_NAME = 'Ruang Pontive Center';

/** What an install did. */
export interface InstallSummary {
  readonly owner: string;
  readonly formUrl: string;
  readonly tabsMade: readonly string[];
  readonly columnsAdded: readonly string[];
  readonly questionsAdded: readonly string[];
  readonly formMade: boolean;
  readonly calendarMade: boolean;
  readonly settingFaults: number;
  readonly teamIsEmpty: boolean;
  /** Whether pages and links in mails have an address. */
  readonly hasWebApp: boolean;
}

/** One message: what was done, and what a person still has to do. */
export function installWords(summary: InstallSummary): string {
  const done = [
    summary.tabsMade.length > 0 && `Tab dibuat: ${listWords(summary.tabsMade)}.`,
    summary.columnsAdded.length > 0 && `Kolom dikembalikan: ${listWords(summary.columnsAdded)}.`,
    summary.formMade && 'Formulir permohonan dibuat.',
    !summary.formMade &&
      summary.questionsAdded.length > 0 &&
      `Pertanyaan formulir dikembalikan: ${listWords(summary.questionsAdded)}.`,
    summary.calendarMade && 'Kalender ruangan dibuat.',
    `Pemicu otomatis dipasang untuk akun ${summary.owner}.`,
  ];
  const todo = [
    summary.teamIsEmpty && `Isi tab ${TABS.TEAM}: nama, peran, dan email.`,
    summary.settingFaults > 0 && `Perbaiki ${summary.settingFaults} isian yang bertanda pada kolom Pesan.`,
    `Periksa tab ${TABS.SETTINGS}: email balasan, nomor WhatsApp, kapasitas, jam kerja.`,
    `Bagikan formulir: ${summary.formUrl} (buka dahulu di jendela penyamaran: harus terbuka tanpa masuk akun).`,
    'Bagikan lembar ini kepada anggota tim sebagai penyunting.',
    `Bagikan kalender “${CALENDAR_NAME}” kepada anggota tim lewat setelan Google Kalender.`,
    !summary.hasWebApp &&
      `Agar email memuat tautan ke halaman pemohon dan halaman surat: Ekstensi › Apps Script › Terapkan › Deployment baru › Aplikasi web (jalankan sebagai ${summary.owner}, akses siapa saja), lalu buka alamatnya satu kali sebagai akun itu.`,
  ];
  return [
    'Aplikasi terpasang.',
    ...done.filter((line) => line !== false),
    '',
    'Yang masih perlu Anda lakukan:',
    ...todo.filter((line) => line !== false).map((line, index) => `${index + 1}. ${line}`),
  ].join('\n');
}

export function otherOwnerWords(owner: string, you: string): string {
  return `Aplikasi ini sudah dipasang oleh akun ${owner}. Bila akun ${you || 'ini'} ikut memasang, setiap email terkirim dua kali; karena itu pemasangan dihentikan. Masuklah sebagai ${owner} untuk memperbaiki aplikasi.`;
}

export function otherZoneWords(place: string, found: string, expected: string): string {
  return `Zona waktu atau lokal ${place} adalah ${found}, seharusnya ${expected}. Ubah lewat File › Setelan, lalu pasang lagi; jam yang salah lebih buruk daripada tidak terpasang.`;
}

export function reportDoneWords(tab: string): string {
  return `Tab “${tab}” sudah diperbarui.`;
}

export function reportByOwnerWords(owner: string): string {
  return `Laporan ditulis oleh akun ${owner} dan diperbarui otomatis setiap malam. Untuk memperbarui sekarang, buka lembar ini sebagai akun itu.`;
}

/** The banner at the head of the desk while something is wrong. */
export function bannerWords(stamp: string, problem: string): string {
  return `${stamp}: ${problem} Tidak ada permohonan yang hilang; yang tertunda dikerjakan sendiri setelah ini diperbaiki.`;
}

/** What went wrong, for people: the words of a fault that can be mended, or the platform's own text. */
export function problemWords(fault: Fault | null, error: unknown): string {
  return fault ? faultWords(fault) : `Terjadi gangguan pada layanan Google (${String(error)}). Coba lagi sebentar.`;
}
