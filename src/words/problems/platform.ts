// Words about what failed at the desk itself: the platform, a tab or column.

import type { Fault } from '../../domain/fault.ts';
import { CALENDAR_SERVICE } from '../google/clicks.ts';
import { menuWay, repairWay } from '../google/menu.ts';
import { archiveYearOf } from '../sheet/tabs.ts';
import { recordFaultWords } from './records.ts';

/** Google's texts where the API behind an advanced service is not enabled, or was enabled a moment ago (facts 13.2, 14.3). */
const NOT_ENABLED = /has not been used in project|API .*is disabled|Service .*has not been enabled/i;

const notEnabledWords = () =>
  `Google Kalender belum aktif untuk aplikasi ini. Bila layanannya baru saja ditambahkan, tunggu beberapa menit; bila belum, dengan akun kantor buka Ekstensi › Apps Script › ${CALENDAR_SERVICE}. Yang tertunda dikerjakan otomatis; pemasangan yang terhenti dilanjutkan lewat ${menuWay('install')}.`;

/** What to do about an error of Google's; `null` where only its own text can be shown. */
export function platformAdvice(error: unknown): string | null {
  return NOT_ENABLED.test(String(error)) ? notEnabledWords() : null;
}

/** Somebody has left out a box of Google's consent. @param address where Google asks once more; `null` where it does not tell */
export function consentWords(address: string | null): string {
  const again = 'lalu pilih menu itu lagi';
  const how =
    address === null
      ? `Pilih menu itu lagi, centang semua kotak pada layar izin, ${again}.`
      : `Dengan akun yang sama, buka alamat ini, centang semua kotak, ${again}: ${address}`;
  return `Belum semua izin dari Google dicentang, sehingga belum ada yang dikerjakan. ${how}`;
}

/** What is wrong, and what to do about it. */
export function faultWords(fault: Fault): string {
  switch (fault.code) {
    case 'BUSY':
      return 'Lembar sedang mencatat langkah lain. Tunggu sebentar, lalu pilih lagi.';
    case 'NOT_INSTALLED':
      return `Aplikasi belum dipasang. Pilih ${repairWay()}.`;
    case 'MISSING_TAB':
      return `Tab “${fault.tab}” tidak ditemukan. Kembalikan namanya, atau ${archiveYearOf(fault.tab) === null ? `pilih ${repairWay()}` : 'pulihkan lewat File › Riwayat versi'}.`;
    case 'MISSING_COLUMN':
      return `Kolom “${fault.column}” pada tab “${fault.tab}” tidak ditemukan. Kembalikan judulnya di baris 1; bila kolomnya terhapus, pilih ${repairWay()}.`;
    case 'NOT_WRITTEN':
      return `Catatan ${fault.number} belum tertulis utuh di lembar; pemeriksaan otomatis berikutnya memperbaikinya. Periksa lagi dalam 10 menit.`;
    case 'UNREADABLE_PROPERTY':
      return `Properti skrip ${fault.key} ${recordFaultWords(fault.fault)}. Kembalikan isinya di Apps Script › Setelan proyek › Properti skrip, atau hapus properti itu, lalu pilih ${repairWay()}.`;
  }
}
