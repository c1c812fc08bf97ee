// The mail to the Admin.

import type { MailsTo } from '../../domain/mail/mails.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { forStaff } from './details.ts';
import { eventOf, type MailTexts, nextStep, staffSubject } from './letter.ts';

export const ROOM_ADMIN_MAILS: MailTexts<MailsTo<'ROOM_ADMIN'>> = {
  /** Passes the letter to the Admin, who puts the event into the agenda (SOP step 2 to 3). */
  APPROVED: {
    name: 'Email jadwal ditetapkan',
    limit: 70,
    write: (facts) => ({
      subject: staffSubject(facts, 'Masukkan ke agenda'),
      opening: [`Jadwal ditetapkan: ${eventOf(facts)}, ${wantedTimeWords(facts)}.`],
      ask: nextStep(facts, 'SCHEDULE'),
      ...forStaff(facts, 'Hasil koordinasi', 1),
    }),
  },
};
