// The mail to the Admin.

import type { MailsTo } from '../../domain/mail/mails.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { forStaff, severalDevices } from './details.ts';
import { eventOf, type MailTexts, nextStep, staffSubject } from './letter.ts';

export const ROOM_ADMIN_MAILS: MailTexts<MailsTo<'ROOM_ADMIN'>> = {
  /** Passes the letter to the Admin, who puts the event into the agenda (SOP step 2 to 3). */
  APPROVED: {
    name: 'Email jadwal ditetapkan',
    limit: 78,
    write: (facts) => {
      const about = forStaff(facts, 'Hasil koordinasi', 1);
      return {
        ...about,
        subject: staffSubject(facts, 'Masukkan ke agenda'),
        opening: [`Jadwal ditetapkan: ${eventOf(facts)}, ${wantedTimeWords(facts)}.`],
        ask: nextStep(facts, 'SCHEDULE'),
        details: [...about.details, ...severalDevices(facts)],
      };
    },
  },
};
