// Reminds the applicant, once, that an answer is awaited, on the working day before the last one.
import { wantedTimeWords } from '../formats/dates.ts';
import { applicantDetails } from './details.ts';
import { askAnswer, CERTAIN_LATER, serviceAt, type Wording } from './letter.ts';

export const answerReminder: Wording = (facts, office) => ({
  about: 'Mohon jawaban Anda',
  opening: [
    `Jadwal ${serviceAt(facts, office)} yang diminta untuk ${wantedTimeWords(facts)} belum ditetapkan, karena kami belum mendapat jawaban Anda.`,
  ],
  ask: askAnswer(facts),
  details: applicantDetails(facts, 'Waktu yang diminta'),
  lists: [],
  closing: [CERTAIN_LATER],
});
