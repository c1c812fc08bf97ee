// Tells the applicant that the time was changed.
import { wantedTimeWords } from '../formats/dates.ts';
import { applicantDetails, newTimeNote, remark } from './details.ts';
import { serviceAt, type Wording } from './letter.ts';

const NEW_TIME = 'Waktu baru';

export const timeChanged: Wording = (facts, office) => ({
  about: 'Perubahan jadwal',
  opening: [`Waktu ${serviceAt(facts, office)} berubah. Yang berlaku: ${wantedTimeWords(facts)}.`],
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
