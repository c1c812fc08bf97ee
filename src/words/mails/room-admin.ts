// The mails to the Admin.

import type { MailsTo } from '../../domain/mail/mails.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { othersWords } from '../formats/other-dates.ts';
import { forStaff } from './details.ts';
import { askStep, eventOf, type MailTexts, staffSubject, urgently } from './letter.ts';
import type { News } from './news.ts';

export const ROOM_ADMIN_MAILS: MailTexts<Exclude<MailsTo<'ROOM_ADMIN'>, News>> = {
  /** Passes the letter to the Admin, who puts the event into the agenda (SOP step 2 to 3). */
  APPROVED: {
    name: 'Email jadwal ditetapkan',
    write: (facts) => ({
      // What was found of a letter with several dates is the Kasi's, who has fixed them.
      ...forStaff(facts, 'Hasil koordinasi', facts.dates ? 0 : 1),
      subject: staffSubject(facts, urgently(facts, 'Masukkan ke agenda')),
      opening: [`Ditetapkan: ${eventOf(facts)}, ${wantedTimeWords(facts)}${othersWords(facts.dates?.length)}.`],
      ask: askStep(facts, 'SCHEDULE'),
    }),
  },
};
