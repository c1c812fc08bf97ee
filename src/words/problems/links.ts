// Words in mails about the link to the reader's personal page.

/** The label of a button and the words above it. */
export interface LinkWords {
  readonly label: string;
  readonly hint: string;
}

const NOT_OPENED = 'Bila muncul pesan bahwa berkas tidak dapat dibuka, buka tautan ini di jendela samaran (private)';

/** Under each link to a page: Google's web apps do not open in a browser with several accounts (facts 13.1). */
export const SEVERAL_ACCOUNTS_WORDS = {
  inMail: `${NOT_OPENED}, atau balas email ini.`,
  inSheet: `${NOT_OPENED}.`,
} as const;

const PERSONAL = 'Tautan ini khusus untuk Anda; mohon tidak diteruskan.';

/** The button of mails to officers who may choose an action. */
export const OPEN_LETTER_LABEL = 'Buka surat dan pilih tindakan';

/** The links to a reader's page, by what the page is for. */
export const PAGE_LINKS = {
  /** To applicants. */
  seen: {
    label: 'Lihat permohonan Anda',
    hint: `Status permohonan dan pembatalan tersedia pada halaman permohonan Anda. ${PERSONAL}`,
  },
  /** To applicants who are asked. */
  answer: { label: 'Jawab lewat halaman permohonan', hint: PERSONAL },
  /** To applicants whose request is over. */
  again: {
    label: 'Lihat permohonan, ajukan lagi',
    hint: `Formulir untuk permohonan baru dapat dibuka dari halaman permohonan Anda. ${PERSONAL}`,
  },
  /** To officers. */
  letter: { label: OPEN_LETTER_LABEL, hint: PERSONAL },
  /** To officers who have no step to choose: the request is over, or somebody else has the letter. */
  past: { label: 'Buka surat', hint: `Surat dan riwayatnya tampak juga pada halaman ini. ${PERSONAL}` },
} as const satisfies Readonly<Record<string, LinkWords>>;
