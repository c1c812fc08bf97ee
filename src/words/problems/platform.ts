// The words for an error of Google's that people can do something about; its text is recognised to explain it, never to decide.
import { menuWay } from '../google/menu.ts';

/** Google's text where the API behind an advanced service is not enabled, or was enabled a moment ago (facts 13.2). */
const NOT_ENABLED = /has not been used in project|API .*is disabled/i;

const NOT_ENABLED_WORDS = `Kalender Google belum aktif untuk aplikasi ini. Bila baru saja dipasang, tunggu beberapa menit; yang tertunda dikerjakan otomatis, dan pemasangan yang terhenti dilanjutkan lewat ${menuWay('install')}. Bila setelah satu jam masih begini, pemegang akun kantor membuka Ekstensi › Apps Script › Layanan, lalu menghapus “Google Calendar API” dan menambahkannya lagi.`;

/** What to do about an error of Google's; `null` where only its own text can be shown. */
export function platformAdvice(error: unknown): string | null {
  return NOT_ENABLED.test(String(error)) ? NOT_ENABLED_WORDS : null;
}
