// What stands around every mail: how its reader is addressed, who sends it, and where an answer goes.

import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { clip } from '../../domain/text/text.ts';

/** The button of mails to the staff. */
export const OPEN_SHEET_WORDS = 'Buka lembar kerja';

const NAME_LIMIT = 100;

/** How a mail addresses its reader. */
export function salutation(given: string): string {
  // Many write their title before the name.
  const name = given.trim().replace(/^(?:(?:bapak|ibu|bpk|pak|bu|sdr|sdri)\b\.?\s*\/?\s*)+/i, '');
  return name.trim() === '' ? 'Yth. Bapak/Ibu,' : `Yth. Bapak/Ibu ${clip(name.trim(), NAME_LIMIT)},`;
}

/** At the foot of every mail; what the service costs concerns applicants only. */
export function footWords(office: OfficeIdentity, reader: 'APPLICANT' | 'STAFF'): readonly string[] {
  const answer = `Balas email ini (${office.replyTo}) atau hubungi WhatsApp ${office.whatsapp}.`;
  return reader === 'APPLICANT'
    ? [office.unit, office.name, `${answer} Layanan ini tidak dipungut biaya.`]
    : [office.unit, office.name, answer, 'Email ini dikirim otomatis kepada petugas.'];
}
