// The frame of every mail: salutation, sender, and where to answer.

import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { clip } from '../../domain/text/text.ts';

/** The label of the button in mails to staff. */
export const OPEN_SHEET_WORDS = 'Buka lembar kerja';

const NAME_LIMIT = 100;

/** The salutation of a mail. */
export function salutation(given: string): string {
  // Many people type their title before the name.
  const name = given.trim().replace(/^(?:(?:bapak|ibu|bpk|pak|bu|sdr|sdri)\b\.?\s*\/?\s*)+/i, '');
  return name.trim() === '' ? 'Yth. Bapak/Ibu,' : `Yth. Bapak/Ibu ${clip(name.trim(), NAME_LIMIT)},`;
}

/** The last lines of every mail; only applicants are told that the service is free. */
export function footWords(office: OfficeIdentity, reader: 'APPLICANT' | 'STAFF'): readonly string[] {
  const answer = `Balas email ini (${office.replyTo}) atau hubungi WhatsApp ${office.whatsapp}.`;
  return reader === 'APPLICANT'
    ? [office.unit, office.name, `${answer} Layanan ini tidak dipungut biaya.`]
    : [office.unit, office.name, answer, 'Email ini dikirim otomatis kepada petugas.'];
}
