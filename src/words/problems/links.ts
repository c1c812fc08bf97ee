// Words in mails about the link to the reader's personal page.
import { OWN_CHANGE_WORDS } from '../pages/status.ts';

/** The label of a button and the words below it. */
export interface LinkWords {
  readonly label: string;
  /** Where it is no link of the reader's own alone. */
  readonly hint?: string;
}

/** Above a link that people open from the sheet: Google's web apps do not open in a browser with several accounts (facts 13.1). */
export const SEVERAL_ACCOUNTS_WORDS =
  'Bila muncul pesan bahwa berkas tidak dapat dibuka, buka tautan ini di jendela samaran.';

/** Beside a code to scan: a telephone with several accounts meets the same. */
export const SCAN_HINT = 'bila tidak terbuka, pakai jendela samaran';

/** Below the button of a mail: whose it is, and what to do where several accounts keep the page from opening. */
export const OWN_LINK_HINT = `Khusus untuk Anda; ${SCAN_HINT}.`;

/** In the first mail that they get: Google puts a note above every page of a web app. */
export const FIRST_HINT = `${OWN_LINK_HINT} Wajar bila Google menulis catatan di atasnya.`;

/** The button of mails to officers who may choose an action. */
export const OPEN_LETTER_LABEL = 'Buka surat dan pilih tindakan';

/** The link to the office's survey: it says nothing of who follows it. */
export const SURVEY_LINK: LinkWords = {
  label: 'Isi survei kepuasan',
  hint: 'Tautan survei dinas, sama bagi semua pemohon.',
};

/** The links to a reader's page, by what the page is for. */
export const PAGE_LINKS = {
  /** To applicants. */
  seen: { label: 'Lihat permohonan Anda' },
  /** To those who asked for a time that they cannot have. */
  mend: { label: OWN_CHANGE_WORDS.time },
  /** To those who are asked something besides. */
  both: { label: 'Ubah waktu, jawab pertanyaan' },
  /** To applicants who are asked. */
  answer: { label: 'Jawab lewat halaman permohonan' },
  /** To applicants whose request is over. */
  again: { label: 'Lihat permohonan, ajukan lagi' },
  /** To officers. */
  letter: { label: OPEN_LETTER_LABEL },
  /** To officers of whom nothing is asked. */
  past: { label: 'Buka surat' },
} as const satisfies Readonly<Record<string, LinkWords>>;
