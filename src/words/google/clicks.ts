// What people click at Google, each way written once: in Indonesian and, since its menus differ between accounts, in English.
// Where the names come from, and which are guesses: docs/facts, section 16.4.

/** The clicks that publish a form to everybody. */
export const PUBLISHED_FORM =
  'Publikasikan (Publish) › Responden (Responders) › Siapa saja yang memiliki link (Anyone with the link)';

/** Where a form limits who answers. */
export const FORM_ANSWERS = 'Setelan › Jawaban (Settings › Responses)';

/** Where the deployments of the script stand. */
export const DEPLOYMENTS = 'Ekstensi › Apps Script › Terapkan › Kelola penerapan (Deploy › Manage deployments)';

/** From the editor to the settings of a new web app. */
export const NEW_WEB_APP =
  'Terapkan › Penerapan baru › Pilih jenis › roda gigi › Aplikasi web (Deploy › New deployment › Select type › Web app)';

/** From the sheet to the settings of a new web app. */
export const NEW_DEPLOYMENT = `Ekstensi › Apps Script › ${NEW_WEB_APP}`;

/** As whom a web app runs. */
export const AS_ME = 'Jalankan sebagai (Execute as): Saya (Me)';

/** Who may open a web app. */
export const ANYONE = 'Siapa yang memiliki akses (Who has access): Siapa saja (Anyone)';

/** The same, and the click by which it takes effect. */
export const ANYONE_DEPLOYED = `${ANYONE} › Terapkan (Deploy)`;

/** How a deployment is led to the code as it is now. */
export const NEW_VERSION = 'Edit › Versi baru (New version) › Terapkan (Deploy)';

/** From the editor: what switches the calendar's service on, which a push alone does not (facts 14.3). */
export const CALENDAR_SERVICE =
  'Layanan (Services): hapus “Google Calendar API”, tambahkan lagi lewat tanda + (Add a service › Add), lalu simpan';

/** Past the screen that a private account meets. */
export const UNVERIFIED =
  'Jika Google menulis “Google belum memverifikasi aplikasi ini”, pilih Lanjutan (Advanced) › Buka … (tidak aman) (Go to … (unsafe))';

/** After the consent Google does not run what was chosen (facts 16.2). */
export const CHOOSE_AGAIN = 'Sesudah izin disetujui, pilih menu itu sekali lagi';

/** Where Google lists the protections of a sheet. */
export const PROTECTIONS = 'Data › Lindungi sheet dan rentang (Protect sheets and ranges)';

/** From the name of a table, how it becomes plain cells again. */
export const PLAIN_AGAIN =
  'panah di samping nama tabel › Kembalikan ke rentang tanpa format (Revert to unformatted range)';

/** Who may open a sheet. */
export const GENERAL_ACCESS = 'Bagikan › Akses umum (Share › General access)';
