// Tells the applicant that the time was changed.
import { wantedTimeWords } from '../formats/dates.ts';
import { applicantDetails, newTimeNote, remark } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

const NEW_TIME = 'Waktu baru';

export const timeChanged: Wording = (facts, office) => ({
  about: 'Perubahan jadwal',
  opening: [
    `Waktu ${serviceWords(facts)} ${office.room} dari ${facts.institution} telah diubah. Waktu yang berlaku kini tertulis di bawah ini.`,
  ],
  details: [
    ...remark('Keterangan', facts),
    ...applicantDetails(facts, facts.previously ? NEW_TIME : 'Waktu').flatMap((detail) =>
      facts.previously && detail.label === NEW_TIME
        ? [{ label: 'Waktu semula', value: wantedTimeWords(facts.previously) }, detail]
        : [detail],
    ),
  ],
  lists: [],
  closing: [newTimeNote(facts), 'Bila ini tidak sesuai dengan maksud Anda, mohon segera hubungi kami.'],
});
