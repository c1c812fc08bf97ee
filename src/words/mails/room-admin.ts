// The mail to the Admin.

import type { MailsTo } from '../../domain/mail/mails.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { forStaff } from './details.ts';
import { type MailTexts, nextStep, serviceWords } from './letter.ts';

export const ROOM_ADMIN_MAILS: MailTexts<MailsTo<'ROOM_ADMIN'>> = {
  /** Passes the letter to the Admin, who puts the event into the agenda (SOP step 2 to 3). */
  APPROVED: {
    name: 'Email jadwal ditetapkan',
    write: (facts, office) => ({
      about: 'Masukkan ke agenda',
      opening: [
        facts.step === 'SUBMIT'
          ? `Ruangan dipakai dinas pada ${wantedTimeWords(facts)}; waktunya sudah ditetapkan.`
          : `${office.titles.SECTION_HEAD} menetapkan jadwal permohonan ${serviceWords(facts)} dari ${facts.institution} dan mendisposisikannya kepada ${office.titles.ROOM_ADMIN}.`,
      ],
      ask: nextStep(facts, 'SCHEDULE'),
      ...forStaff(facts, 'Hasil koordinasi'),
    }),
  },
};
