// Words of install, hand-over and removal.
import type { Fault } from '../../domain/fault.ts';
import type { Claim } from '../../domain/office/ownership.ts';
import type { Instant } from '../../domain/time/time.ts';
import { dateTimeWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { deskName, roomName } from '../names.ts';
import { faultWords, platformAdvice } from '../problems/platform.ts';
import { lostStepsWords } from '../problems/troubles.ts';
import { REGISTER_COLUMNS, SETTINGS_COLUMNS } from '../sheet/columns.ts';
import { hiddenTab, TABS } from '../sheet/tabs.ts';
import { type AddressesOfTab, EDITORS_WORDS, keptOutWords, leftInWords, leftToSetUpWords } from './automation.ts';
import { ANYONE_DEPLOYED, NEW_DEPLOYMENT, PUBLISHED_FORM } from './clicks.ts';
import { MENU_WORDS, menuWay, repairWay } from './menu.ts';
import { WEB_ADDRESS_STEP } from './setup.ts';

/** What an install did and found. */
export interface InstallSummary {
  readonly owner: string;
  readonly claim: Claim['type'];
  readonly formUrl: string;
  readonly tabsMade: readonly string[];
  readonly tabsRenamed: readonly string[];
  readonly columnsAdded: readonly string[];
  readonly columnsRepaired: readonly string[];
  readonly settingsAdded: readonly string[];
  readonly questionsAdded: readonly string[];
  readonly formMade: boolean;
  readonly formReopened: boolean;
  /** Whether a form that was no longer published is published again. */
  readonly formPublished: boolean;
  /** Whether triggers were missing or no longer ran. */
  readonly triggersRestored: boolean;
  readonly calendarMade: boolean;
  /** Why the calendar is still to be made, and the click; blank where it is there. */
  readonly calendarOwed: string;
  /** Addresses that may now see the calendar. */
  readonly calendarShared: readonly string[];
  /** Addresses with which Google refused to share it. */
  readonly calendarNotShared: readonly string[];
  /** The number of requests whose events will be put into a new calendar. */
  readonly eventsToCome: number;
  /** The number of requests that the history had lost. */
  readonly recordedAnew: number;
  /** Which tabs refuse rules and formats, and what to do; blank where none does. */
  readonly tables: string;
  readonly settingFaults: number;
  /** The sheet's locale where Google did not let it be changed; blank where it is Indonesian. */
  readonly foreignLocale: string;
  /** Who may go on editing tabs that are protected from them. */
  readonly leftIn: readonly AddressesOfTab[];
  /** Who should be able to edit a protected tab, and whom Google does not let in. */
  readonly keptOut: readonly AddressesOfTab[];
  /** How much of the list on `Pengaturan` is left to set up. */
  readonly leftToSetUp: number;
  /** Addresses of team members who need to edit the sheet and may not yet. */
  readonly notEditors: readonly string[];
  /** Whether the address of the web app is known, which pages and links in mails need. */
  readonly hasWebApp: boolean;
  /** Whether a stranger can open the form without an account. */
  readonly formIsOpen: boolean;
  /** What strangers meet that they should not, with what to click. */
  readonly doors: readonly string[];
  readonly isConsumerAccount: boolean;
}

/** One message: what was done, and what people still have to do. */
export function installWords(summary: InstallSummary): string {
  const { owner, claim } = summary;
  const done = [
    named('Tab dibuat:', summary.tabsMade),
    named('Nama tab dikembalikan:', summary.tabsRenamed),
    named('Kolom ditambahkan:', summary.columnsAdded),
    named('Format atau pilihan disesuaikan:', summary.columnsRepaired),
    named('Baris pengaturan ditambahkan:', summary.settingsAdded),
    summary.formMade && 'Formulir permohonan dibuat.',
    summary.formReopened && 'Formulir permohonan dibuka kembali.',
    summary.formPublished && 'Formulir permohonan diterbitkan kembali.',
    !summary.formMade && named('Pertanyaan formulir ditambahkan:', summary.questionsAdded),
    summary.triggersRestored && 'Pemicu otomatis yang hilang atau tidak berjalan dipasang kembali.',
    summary.calendarMade && 'Kalender ruangan dibuat.',
    summary.eventsToCome > 0 && `${summary.eventsToCome} jadwal dimasukkan ke kalender baru dalam beberapa menit.`,
    summary.recordedAnew > 0 && lostStepsWords(summary.recordedAnew, []),
    named('Kalender dibagikan kepada', summary.calendarShared),
  ].filter((line) => line !== false);
  const moved = claim === 'SUCCEED' || claim === 'TAKE_OVER';
  const todo = [
    summary.foreignLocale !== '' &&
      `Atur bahasa lembar: Google menolak menggantinya dari ${summary.foreignLocale}, sehingga tanggal yang diketik dapat terbaca keliru. Pilih File › Setelan › Lokal (File › Settings › Locale): Indonesia, lalu pilih ${repairWay()} lagi.`,
    summary.calendarOwed !== '' && summary.calendarOwed,
    summary.tables !== '' && summary.tables,
    summary.leftToSetUp > 0 && leftToSetUpWords(summary.leftToSetUp),
    summary.settingFaults > 0 && `Perbaiki ${summary.settingFaults} isian yang bertanda pada kolom Pesan.`,
    summary.formMade &&
      `Bagikan formulir: ${summary.formUrl} (${summary.formIsOpen ? 'sudah diperiksa: terbuka tanpa masuk akun' : 'buka dahulu di jendela samaran (private): harus terbuka tanpa masuk akun'}).`,
    ...summary.doors,
    summary.notEditors.length > 0 &&
      `Bagikan lembar hanya bila perlu: ${listWords(summary.notEditors)} belum menjadi penyunting dan bekerja lewat tautan pada email.`,
    summary.leftIn.length > 0 && leftInWords(summary.leftIn),
    summary.keptOut.length > 0 && keptOutWords(summary.keptOut),
    summary.calendarNotShared.length > 0 &&
      `Bagikan kalender “${roomName()}” kepada ${listWords(summary.calendarNotShared)} lewat setelan Google Kalender.`,
    !summary.hasWebApp &&
      !moved &&
      `Agar email memuat tautan ke halaman pemohon dan halaman surat, ${WEB_ADDRESS_STEP}.`,
    moved &&
      !summary.hasWebApp &&
      `Terapkan aplikasi web dengan akun ini: ${NEW_DEPLOYMENT}, ${ANYONE_DEPLOYED}, lalu buka alamatnya satu kali. Sampai saat itu email tidak memuat tautan; sesudahnya tautan lama menunjukkan jalan ke alamat baru.`,
    moved && `Bila masih dapat masuk ke akun lama, hapus pemicunya di Apps Script › Pemicu.`,
  ].filter((line) => line !== false);
  return [
    ...(moved
      ? ['Aplikasi kini dijalankan oleh akun Anda.', ...done]
      : done.length > 0
        ? ['Aplikasi terpasang.', ...done]
        : ['Aplikasi sudah terpasang; tidak ada yang perlu diperbaiki.']),
    `Aplikasi berjalan dan mengirim email sebagai ${owner}.`,
    ...(summary.isConsumerAccount ? ['', CONSUMER_WORDS] : []),
    '',
    // Who only looked whether anything was to be mended has read it.
    ...(moved || done.length > 0 ? [EDITORS_WORDS, ''] : []),
    ...(todo.length > 0
      ? ['Yang masih perlu Anda lakukan:', ...todo.map((line, index) => `${index + 1}. ${line}`)]
      : [`Tidak ada lagi yang perlu Anda lakukan. Alamat formulir: ${summary.formUrl}`]),
  ].join('\n');
}

/** A line that lists things; none if there are none. */
function named(words: string, things: readonly string[]): string | false {
  return things.length > 0 && `${words} ${listWords(things)}.`;
}

/** What a Google account outside a Workspace domain cannot do (facts 7.4 and 8.1). */
const CONSUMER_WORDS =
  'Akun ini bukan akun Google Workspace. Karena itu: Google tidak memberitahukan siapa yang menyunting lembar, sehingga langkah dicatat atas nama “penyunting lembar” dan tindakan khusus Kabid dilakukan lewat tautan pada emailnya; email paling banyak 100 penerima sehari; aplikasi paling lama 90 menit sehari.';

/** Asked before an account becomes the owner, or replaces a form or calendar that it cannot reach. */
export const INSTALL_QUESTIONS = {
  FIRST: (account: string) =>
    `Akun ${account} akan menjadi akun kantor aplikasi ini: semua email dikirim dari akun ini, formulir dan kalender ruangan menjadi miliknya, dan aplikasi berjalan selama akun ini aktif. Pakailah akun bersama dinas, bukan akun pribadi. Pasang dengan akun ini?`,
  SUCCEED: (account: string, owner: string) =>
    `Aplikasi ini diserahkan oleh ${owner} kepada akun Anda, ${account}. Sesudah dipasang, email dikirim dari akun ini dan aplikasi berjalan atas namanya. Terima dan pasang?`,
  NEW_FORM: (problem: string) =>
    `Formulir permohonan tidak dapat dibuka dengan akun ini (${problem}). Bila ini gangguan sementara, pilih Tidak dan coba lagi nanti. Buat formulir baru? Jawaban lewat alamat formulir lama tidak akan dicatat; alamat baru harus dibagikan.`,
  NEW_CALENDAR: (problem: string) =>
    `Kalender ruangan tidak dapat dibuka dengan akun ini (${platformAdvice(problem) ?? problem}). Bila ini gangguan sementara, pilih Tidak dan coba lagi nanti. Buat kalender baru? Jadwal yang akan datang dimasukkan ke sana; acara yang dibuat secara manual di kalender lama tidak ikut.`,
} as const;

/** Why an install stops at a form that Google keeps unpublished. @param editUrl where its owner publishes it */
export function unpublishedFormWords(editUrl: string): string {
  return `Formulir permohonan dibuat, tetapi belum terbit, sehingga pemasangan belum selesai. Buka ${editUrl} dengan akun ini: ${PUBLISHED_FORM}; lalu pilih ${repairWay()} lagi, pemasangan diteruskan dari sini.`;
}

/** What a copy of a desk becomes: the desk itself from now on, or an empty one of its own. */
export type CopyAnswer = 'GO_ON' | 'EMPTY';

/** What must be typed for each. */
export const COPY_ANSWERS: Readonly<Record<CopyAnswer, string>> = { GO_ON: 'TERUSKAN', EMPTY: 'KOSONGKAN' };

/** Asked before a copy of a desk is installed. @param sheet the first desk's spreadsheet; blank if unknown */
export function installCopyWords({ sheet, written }: { readonly sheet: string; readonly written: string }): string {
  const when = written === '' ? '' : ` (keadaan ${dateTimeWords(written)})`;
  return [
    sheet === ''
      ? 'Lembar ini berisi riwayat, tetapi tidak mengingat pemasangannya: mungkin salinan.'
      : `Lembar ini salinan dari aplikasi lain: ${sheet}${when}.`,
    `Ketik ${COPY_ANSWERS.GO_ON} bila salinan ini menggantikan aplikasi pertama mulai sekarang. Permohonan, riwayat, dan arsip tetap, dan nomor berlanjut. Formulir dan kalender dibuat baru; jadwal yang akan datang masuk ke kalender baru. Email yang menunggu tidak dikirim (GAGAL di tab ${hiddenTab(TABS.OUTBOX)}), karena mungkin sudah terkirim. Tautan yang sudah dikirim, alamat formulir, dan acara yang dibuat secara manual tetap pada aplikasi pertama: bila masih berjalan, pilih ${menuWay('remove')} di sana dahulu.`,
    `Ketik ${COPY_ANSWERS.EMPTY} bila salinan ini menjadi aplikasi lain yang baru. Permohonan, riwayat, arsip, email yang menunggu, agenda, laporan, kerusakan, tanggapan formulir, dan tim pengelola dikosongkan di sini; pengaturan, hari libur, dan perangkat tetap. Formulir dan kalender dibuat baru, dan aplikasi pertama tidak berubah.`,
    'Untuk menyimpannya sebagai arsip, batalkan.',
  ].join('\n\n');
}

/** What must be typed to take over from an owner whose triggers no longer run. */
export const TAKE_OVER_WORD = 'AMBIL ALIH';

/** Asked before an account takes over from an owner whose triggers no longer run: alternatives and consequences. */
export function takeOverWords(account: string, owner: string, silentSince: Instant): string {
  return [
    `Aplikasi ini dipasang oleh akun ${owner}, tetapi aplikasinya tidak berjalan sejak ${dateTimeWords(silentSince)}. Bila akun itu masih dipakai, batalkan: cukup perbaiki lewat menu ini dengan akun itu.`,
    `Bila akun itu sudah tidak ada, akun ${account} dapat mengambil alih. Akibatnya: email selanjutnya dikirim dari akun Anda; pemicu akun lama tidak lagi dituruti; formulir dan kalender yang tidak dibagikan kepada Anda dibuat baru; aplikasi web harus diterapkan ulang.`,
    `Ketik ${TAKE_OVER_WORD} untuk melanjutkan.`,
  ].join('\n\n');
}

/** The note on the header `Pesan` of `Pengaturan`: what the last install did and left to people. */
export function installNoteWords(stamp: string, words: string): string {
  return `Pemasangan ${stamp}\n\n${words}`;
}

/** Shown in the corner of the sheet: its first sentence, and where the rest stands. @param isNoted whether there is a tab for it */
export function installToastWords(words: string, isNoted: boolean): string {
  if (!isNoted) return words;
  const [first = ''] = words.split('\n');
  return `${first} Selengkapnya: catatan pada judul kolom ${SETTINGS_COLUMNS.problem} di tab ${TABS.SETTINGS}.`;
}

/** Shown if the person did not agree to install. */
export const NOT_AGREED_WORDS = 'Pemasangan dibatalkan. Tidak ada yang berubah pada data.';

/** Shown if a question cannot be asked: the question, and where to answer it. */
export function askInMenuWords(question: string): string {
  return `${question}\n\nJawab pertanyaan ini lewat ${repairWay()} di lembar.`;
}

/**
 * Why an account may not install.
 * @param you its address; blank if Google does not tell it
 * @param next the account to which the owner has handed the application over; blank if to none
 */
export function otherOwnerWords(owner: string, you: string, next = ''): string {
  if (next !== '')
    return `Aplikasi ini diserahkan oleh ${owner} kepada akun ${next}, dan menunggu akun itu memasangnya. Masuklah sebagai ${next}, atau minta ${owner} menyerahkannya kepada akun lain.`;
  return `Aplikasi ini sudah dipasang oleh akun ${owner}. Bila akun ${you || 'ini'} ikut memasang, setiap email terkirim dua kali; karena itu pemasangan dihentikan. Masuklah sebagai ${owner} untuk memperbaiki aplikasi, atau untuk menyerahkannya lewat ${menuWay('handOver')}.`;
}

/** Why an install stops: `place` has another zone or locale than the room. */
export function otherZoneWords(place: string, found: string, expected: string): string {
  return `Zona waktu atau lokal ${place} adalah ${found}, seharusnya ${expected}. Ubah lewat setelannya, lalu pasang lagi; pemasangan dihentikan agar tidak ada jam yang tercatat keliru.`;
}

/** Shown to other accounts than the owner's. */
export function ownerOnlyWords(item: string, owner: string): string {
  return `“${item}” hanya dapat dipilih dengan akun ${owner}, yang memasang aplikasi ini.`;
}

export const HAND_OVER_WORDS = {
  question:
    'Serahkan aplikasi ini kepada akun mana? Tuliskan alamat emailnya. Aplikasi atas nama akun Anda berhenti; lembar, formulir, dan kalender dibagikan kepada akun itu. Sampai akun itu memilih “Pasang/perbaiki aplikasi”, langkah tidak dicatat dan email tidak terkirim; data tetap utuh.',
  notAnAddress: (text: string) =>
    `“${text}” bukan alamat email akun lain. Tuliskan satu alamat, misalnya kantor.baru@dinas.go.id. Tidak ada yang berubah.`,
  done: (next: string, notShared: readonly string[]) =>
    [
      `Aplikasi diserahkan kepada ${next}. Aplikasi atas nama akun Anda sudah berhenti.`,
      ...(notShared.length > 0
        ? [`Belum dapat dibagikan, bagikan sendiri kepada ${next}: ${listWords(notShared)}.`]
        : []),
      `Minta pemegang akun ${next} membuka lembar ini dan memilih ${deskName()} › ${MENU_WORDS.install}. Anda dapat mengambilnya kembali lewat menu yang sama.`,
    ].join('\n'),
  parts: { sheet: 'lembar ini', form: 'formulir permohonan', calendar: 'kalender ruangan' },
} as const;

export const LINK_KEY_WORDS = {
  question: `Akhiri semua tautan pribadi yang pernah dikirim? Lakukan ini bila tautan bocor atau seseorang yang dapat menyunting skrip sudah keluar. Semua tautan pemohon dan petugas pada email lama langsung tidak berlaku dan tidak dapat dipulihkan; email berikutnya memuat tautan baru. Permohonan dan data lain tidak berubah.`,
  done: () =>
    `Semua tautan pribadi sudah diakhiri. Email berikutnya memuat tautan baru. Petugas membuka surat lewat ${menuWay('desk')}; pemohon yang masih harus menjawab dapat dihubungi lewat WhatsApp (kolom ${REGISTER_COLUMNS.contactLink}).`,
  cancelled: 'Tidak ada tautan yang diakhiri; semua tetap berlaku.',
} as const;

export const REMOVE_WORDS = {
  question:
    'Copot aplikasi dari lembar ini? Aplikasi berhenti dan formulir ditutup: permohonan baru tidak dapat dikirim, tindakan tidak dicatat, email tidak terkirim. Semua data (lembar, formulir, kalender) tetap utuh, dan aplikasi dapat dipasang lagi kapan saja.',
  done: (isFormClosed: boolean) =>
    [
      `Aplikasi dicopot dan sudah berhenti (pemicu dihapus)${isFormClosed ? ' dan formulir ditutup' : ''}; data tidak diubah. Email yang belum terkirim tetap menunggu di tab ${TABS.OUTBOX}. Untuk memasang lagi: ${repairWay()}.`,
      ...(isFormClosed
        ? []
        : [
            'Google tidak mau menutup formulir permohonan: mungkin belum terbit, atau sudah dihapus. Bila masih terbuka bagi pemohon, tutup sendiri: Publikasikan (Publish) › matikan “Menerima jawaban” (Accepting responses).',
          ]),
    ].join('\n'),
  cancelled: 'Tidak ada yang dicopot.',
  formClosed: (office: string) => `Formulir ini sedang tidak menerima permohonan. Silakan hubungi ${office}.`,
} as const;

export function reportDoneWords(tabs: readonly string[]): string {
  return `Tab ${listWords(tabs.map((tab) => `“${tab}”`))} sudah diperbarui.`;
}

export function reportByOwnerWords(owner: string): string {
  return `Laporan ditulis oleh akun ${owner} dan diperbarui otomatis setiap malam. Untuk memperbarui sekarang, buka lembar ini sebagai akun itu.`;
}

/** The note on the desk while something is wrong. */
export function bannerWords(stamp: string, problem: string): string {
  return `${stamp}: ${problem} Tidak ada permohonan yang hilang; yang tertunda dilanjutkan otomatis sesudah ini diperbaiki.`;
}

/** What went wrong: the words of a DeskError, or the platform's own text. */
export function problemWords(fault: Fault | null, error: unknown): string {
  if (fault) return faultWords(fault);
  return platformAdvice(error) ?? `Terjadi gangguan pada layanan Google (${String(error)}). Coba lagi sebentar.`;
}
