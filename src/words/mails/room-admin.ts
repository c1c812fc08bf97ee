// The mails to the Admin.

import type { MailsTo } from '../../domain/mail/mails.ts';
import { FIXED_STATUSES } from '../../domain/request/status.ts';
import { factsAt, PLACES } from '../facts.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { capitalized } from '../formats/numbers.ts';
import { forStaff, signedRemark } from './details.ts';
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
      };
    },
  },

  /** Tells the Admin what has changed of an event for which they prepare the room, or that it does not take place. */
  EVENT_CHANGED: {
    name: 'Email kegiatan berubah',
    limit: 80,
    write: (facts) => {
      const { previously, status } = facts;
      const because = signedRemark('Keterangan', facts);
      if (!FIXED_STATUSES.includes(status)) {
        return {
          subject: staffSubject({ ...facts, ...previously }, 'Tidak jadi disiapkan'),
          opening: [
            `${capitalized(eventOf(facts))}, ${wantedTimeWords(previously ?? facts)}, tidak berlangsung pada waktu itu: ruangan tidak perlu disiapkan baginya.`,
          ],
          details: because,
        };
      }
      return {
        subject: staffSubject(facts, previously ? 'Jadwal berubah' : 'Persiapan berubah'),
        opening: [
          previously
            ? `${capitalized(eventOf(facts))} berubah waktunya: semula ${wantedTimeWords(previously)}; kini ${wantedTimeWords(facts)}.`
            : `Yang disiapkan untuk ${eventOf(facts)}, ${wantedTimeWords(facts)}, berubah.`,
        ],
        details: [...because, ...factsAt(PLACES.room, facts)],
      };
    },
  },
};
