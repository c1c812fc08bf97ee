// What stands between this machine and the office's desk at Google, in words that say what to do next.

/** Something that a person has to put right; its message is an Indonesian sentence with the next act. */
export class Problem extends Error {
  override readonly name: string = 'Problem';
}

/** The desk was never brought to Google from this machine. */
export class NoDesk extends Problem {
  constructor(desk: string) {
    super(
      `Komputer ini belum mengenal aplikasi “${desk}”. Jalankan dahulu: npm run deploy -- --to ${desk}, atau sambungkan aplikasi yang sudah ada dengan --script ID.`,
    );
  }
}

const SETTINGS_PAGE = 'https://script.google.com/home/usersettings';

const LOGIN_AGAIN = 'Jalankan: npx clasp login, lalu ulangi perintah ini.';

export const NOT_SIGNED_IN = `Komputer ini belum masuk ke akun Google kantor. ${LOGIN_AGAIN}`;

interface Known {
  readonly when: RegExp;
  readonly say: (message: string) => string;
}

/** By what Google, clasp or the network says; the first that fits counts. */
const known: readonly Known[] = [
  { when: /No credentials found|Not logged in|NO_CREDENTIALS/i, say: () => NOT_SIGNED_IN },
  {
    when: /invalid_grant|invalid_rapt|expired or revoked|invalid authentication credentials/i,
    say: () => `Masuk ke akun Google sudah kedaluwarsa atau dicabut. ${LOGIN_AGAIN}`,
  },
  {
    when: /has not enabled the Apps Script API/i,
    say: () =>
      `Sakelar “Google Apps Script API” akun ini masih mati. Buka ${SETTINGS_PAGE}, nyalakan, tunggu beberapa menit, lalu ulangi perintah ini.`,
  },
  {
    when: /insufficient (authentication )?scopes?|insufficientPermissions/i,
    say: () =>
      'Saat masuk, tidak semua izin dicentang. Jalankan: npx clasp logout, lalu npx clasp login, centang semua izin, dan ulangi perintah ini.',
  },
  {
    when: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|tunneling socket|Proxy (response|connection)|fetch failed|network/i,
    say: () => 'Google tidak terjangkau dari komputer ini. Periksa jaringan dan proksi, lalu ulangi perintah ini.',
  },
  {
    when: /certificate|self.signed|UNABLE_TO_VERIFY/i,
    say: () =>
      'Sambungan ke Google memakai sertifikat yang tidak dikenal komputer ini. Jika kantor memakai proksi, tunjuk sertifikatnya dengan NODE_EXTRA_CA_CERTS, lalu ulangi perintah ini.',
  },
  {
    when: /caller does not have permission/i,
    say: () =>
      'Akun yang masuk tidak berhak atas skrip ini. Masuklah dengan akun pemilik aplikasi (npx clasp logout, npx clasp login), lalu ulangi perintah ini.',
  },
  {
    when: /Requested entity was not found|File not found/i,
    say: () =>
      'Skrip atau lembar aplikasi ini tidak ditemukan oleh akun yang masuk. Periksa akunnya (npx clasp show-authorized-user). Jika lembarnya memang dihapus, pulihkan dari sampah Google Drive, atau buat aplikasi lain dengan --to NAMA.',
  },
  {
    when: /storage quota has been exceeded|storageQuotaExceeded/i,
    say: () => 'Penyimpanan Google Drive akun ini penuh. Kosongkan sebagian, lalu ulangi perintah ini.',
  },
  {
    when: /ENOSPC/,
    say: () => 'Penyimpanan komputer ini penuh. Kosongkan sebagian, lalu ulangi perintah ini.',
  },
  {
    when: /EACCES|EPERM|EROFS|ENOTDIR|EEXIST/,
    say: (message) => `Berkas tidak boleh ditulis: ${message}. Periksa izin foldernya, lalu ulangi perintah ini.`,
  },
];

/** @returns what is in the way, in one sentence or two; never a stack */
export function wordsOf(error: unknown): string {
  if (error instanceof Problem) return error.message;
  const message = messageOf(error);
  return (
    known.find(({ when }) => when.test(message))?.say(message) ??
    `Google atau clasp menjawab dengan galat yang tidak dikenal: ${message}. Ulangi beberapa menit lagi; jika tetap sama, simpan kalimat ini untuk pengembang.`
  );
}

/** @returns the message of an error with those of its causes and its code, in one line */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, cause } = error as Error & { code?: unknown };
  const parts = [typeof code === 'string' ? code : '', error.message, cause instanceof Error ? messageOf(cause) : ''];
  return parts
    .filter((each) => each !== '')
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Runs a command of this folder: what stops it is said in words, and the exit code is 1. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(`\n${wordsOf(error)}`);
    process.exitCode = 1;
  }
}
