// Tells the applicant that his time is another now.
import { wantedTimeWords } from '../dates.ts';
import { applicantDetails, calendarNote, remark } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const timeChanged: Wording = (facts, office) => ({
  about: 'Perubahan jadwal',
  opening: [
    `Waktu ${serviceWords(facts)} ${office.room} dari ${facts.institution} telah diubah. Waktu yang berlaku kini tertulis di bawah ini.`,
  ],
  details: [
    ...remark('Keterangan', facts),
    ...(facts.previously ? [{ label: 'Waktu semula', value: wantedTimeWords(facts.previously) }] : []),
    ...applicantDetails(facts, facts.previously ? 'Waktu baru' : 'Waktu'),
  ],
  lists: [],
  closing: [...calendarNote(facts), 'Bila ini tidak sesuai dengan maksud Anda, mohon segera hubungi kami.'],
});
