// The words for an error of Google's that people can do something about; its text is recognised to explain it, never to decide.
import { menuWay } from '../google/menu.ts';

/** Google's texts where the API behind an advanced service is not enabled, or was enabled a moment ago (facts 13.2, 14.3). */
const NOT_ENABLED = /has not been used in project|API .*is disabled|Service .*has not been enabled/i;

const NOT_ENABLED_WORDS = `Kalender Google belum aktif untuk aplikasi ini. Bila layanannya baru saja ditambahkan, tunggu beberapa menit; bila belum, pemegang akun kantor membuka Ekstensi › Apps Script › Layanan (Services), menghapus “Google Calendar API”, menambahkannya lagi lewat tanda +, lalu menyimpan. Yang tertunda dikerjakan otomatis; pemasangan yang terhenti dilanjutkan lewat ${menuWay('install')}.`;

/** What to do about an error of Google's; `null` where only its own text can be shown. */
export function platformAdvice(error: unknown): string | null {
  return NOT_ENABLED.test(String(error)) ? NOT_ENABLED_WORDS : null;
}
