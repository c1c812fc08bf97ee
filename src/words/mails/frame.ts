// The frame of every mail: salutation, sender, and where to answer.

import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { clip } from '../../domain/text/text.ts';

/** The label of the button in mails to staff. */
export const OPEN_SHEET_WORDS = 'Buka lembar kerja';

const NAME_LIMIT = 100;

/** The titles that people type before their name, as a letter writes them. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:bapak|bpk|pak)\b\.?(?!\s*\/)/i, 'Bapak'],
  [/^(?:ibu|bu)\b\.?(?!\s*\/)/i, 'Ibu'],
  [/^sdri\b\.?(?!\s*\/)/i, 'Saudari'],
  [/^sdr\b\.?(?!\s*\/)/i, 'Saudara'],
];

/**
 * The salutation of a mail; whoever calls themselves “Ibu” is called so.
 * @param post the post that a deputy is written to in: “Yth. Ibu Rina Wati (Plh. Kabid),”
 */
export function salutation(given: string, post = ''): string {
  const typed = given.trim();
  const title = TITLES.find(([pattern]) => pattern.test(typed))?.[1] ?? 'Bapak/Ibu';
  const name = typed.replace(/^(?:(?:bapak|ibu|bpk|pak|bu|sdr|sdri)\b\.?\s*\/?\s*)+/i, '').trim();
  const called = name === '' ? title : `${title} ${clip(name, NAME_LIMIT)}`;
  return `Yth. ${called}${post && ` (${post})`},`;
}

/** The letterhead: the office as its settings name it. */
export function letterhead({ name, unit }: OfficeIdentity): readonly string[] {
  return [name, unit];
}

/** The last line of every mail, of at most eight words; applicants are told where to ask. */
export function footWords({ replyTo, whatsapp }: OfficeIdentity, reader: 'APPLICANT' | 'STAFF'): readonly string[] {
  return reader === 'APPLICANT'
    ? [`Balas email ini atau WhatsApp ${whatsapp}.`]
    : [`Dikirim otomatis; balasan sampai ke ${replyTo}.`];
}
