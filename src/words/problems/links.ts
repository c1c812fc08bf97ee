// Words in mails about the link to the reader's personal page.
import type { Addressee, MailTemplate } from '../../domain/vocabulary.ts';
import { SURVEY_LINK } from '../pages/survey.ts';

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

const seen: LinkWords = {
  label: 'Lihat permohonan Anda',
  hint: `Status permohonan dan pembatalan tersedia pada halaman permohonan Anda. ${PERSONAL}`,
};
const answer: LinkWords = {
  label: 'Jawab lewat halaman permohonan',
  hint: PERSONAL,
};
/** The button of mails to officers who may choose an action. */
export const OPEN_LETTER_LABEL = 'Buka surat dan pilih tindakan';
const letter: LinkWords = {
  label: OPEN_LETTER_LABEL,
  hint: PERSONAL,
};

/** Mails to readers who have no step to choose: the request is over, or somebody else has the letter. */
const NOTHING_TO_CHOOSE: readonly MailTemplate[] = ['CANCELLED_STAFF', 'URGENT_NOTICE', 'UNDONE'];

const past: LinkWords = {
  label: 'Buka surat',
  hint: `Surat dan riwayatnya tampak juga pada halaman ini. ${PERSONAL}`,
};
const again: LinkWords = {
  label: 'Lihat permohonan, ajukan lagi',
  hint: `Formulir untuk permohonan baru dapat dibuka dari halaman permohonan Anda. ${PERSONAL}`,
};

/** The words for the link to the reader's page, or to the survey. */
export function pageLinkWords(template: MailTemplate, addressee: Addressee): LinkWords {
  if (addressee !== 'APPLICANT') return NOTHING_TO_CHOOSE.includes(template) ? past : letter;
  switch (template) {
    case 'TIMES_OFFERED':
    case 'CONFIRMATION_ASKED':
    case 'ANSWER_REMINDER':
    case 'DISPLACED':
    case 'NEXT_IN_LINE':
    case 'NEXT_IN_LINE_REMINDER':
      return answer;
    case 'REJECTED':
    case 'CANCELLED':
      return again;
    case 'THANKS':
      return SURVEY_LINK;
    default:
      return seen;
  }
}
