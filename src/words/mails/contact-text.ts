// The WhatsApp text that stands ready in the `Hubungi` link, for the state the request is in.
import { clip, type MailFacts } from '../../domain/decide/mail-facts.ts';
import type { OfficeIdentity } from '../../domain/settings.ts';
import { dateWords } from '../dates.ts';
import { salutation } from './frame.ts';

/** Takes the request's texts clipped: a link must stay short enough to be opened. */
export function contactText(
  facts: Pick<MailFacts, 'number' | 'contactName' | 'activity' | 'startDate'>,
  office: OfficeIdentity,
  statusForApplicant: string,
): string {
  return [
    salutation(clip(facts.contactName, 100)),
    `kami dari ${office.room} menghubungi Anda mengenai permohonan ${facts.number} (${clip(facts.activity, 100)}), ${facts.startDate ? dateWords(facts.startDate) : 'tanggal belum jelas'}.`,
    `Keadaan: ${statusForApplicant}.`,
  ].join(' ');
}
