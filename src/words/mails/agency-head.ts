// The mail to the Kepala Dinas.

import type { MailsTo } from '../../domain/mail/mails.ts';
import type { MailFacts } from '../../domain/records/effects.ts';
import { shortMomentWords } from '../formats/dates.ts';
import { REGISTER_COLUMNS } from '../sheet/columns.ts';
import { besides, forStaff } from './details.ts';
import { type Ask, askStep, eventAndTime, type MailTexts, rowWords, staffSubject, urgently } from './letter.ts';

export const AGENCY_HEAD_MAILS: MailTexts<MailsTo<'AGENCY_HEAD'>> = {
  /** Lays a new letter before the Kepala Dinas (SOP step 1): one mail, one tap. */
  DISPOSITION_ASKED: {
    name: 'Email minta disposisi Kepala Dinas',
    write: (facts, { titles }) => ({
      subject: staffSubject(facts, urgently(facts, 'Mohon disposisi')),
      opening: [
        `${eventAndTime(facts)}, menunggu disposisi ${titles.AGENCY_HEAD}. ${
          facts.awaitsHeadUntil === undefined
            ? `${titles.DIVISION_HEAD} sudah menerima surat ini juga.`
            : `Tanpa disposisi sampai ${shortMomentWords(facts.awaitsHeadUntil)}, diteruskan otomatis.`
        }`,
        ...besides(facts),
      ],
      ask: giveDisposition(facts),
      ...forStaff(facts),
    }),
  },
};

/** What the Kepala Dinas is to do: their page alone offers it. */
export function giveDisposition(facts: Pick<MailFacts, 'number'>): Ask {
  return {
    onPage: askStep({ number: facts.number }, 'GIVE_DISPOSITION').onPage,
    byHand: [`Tulis hari dan jam disposisi pada ${rowWords(facts)}, kolom ${REGISTER_COLUMNS.headDispositionAt}.`],
  };
}
