// Tells the applicant that the time they waited for is free for them now, reminds them, and tells the Kasi of a silence.
import { wantedTimeWords } from '../formats/dates.ts';
import { adviceList, applicantDetails, forStaff } from './details.ts';
import { askAnswer, CERTAIN_LATER, firstThen, nextStep, serviceAt, type Wording } from './letter.ts';

const ANSWER = 'beri tahu kami apakah waktu itu masih Anda inginkan';

export const nextInLine: Wording = (facts, office) => ({
  about: 'Giliran Anda: waktu yang Anda minta kini kosong',
  opening: [
    `${wantedTimeWords(facts)} kini kosong bagi ${serviceAt(facts, office)}: pemohon sebelumnya tidak lagi memakai waktu itu.`,
  ],
  ask: askAnswer(facts, ANSWER),
  details: applicantDetails(facts, 'Waktu yang diminta'),
  lists: adviceList(facts, office),
  closing: [CERTAIN_LATER],
});

export const nextInLineReminder: Wording = (facts, office) => ({
  about: 'Mohon jawaban Anda: waktu yang Anda minta masih kosong',
  opening: [
    `${wantedTimeWords(facts)} masih kosong bagi ${serviceAt(facts, office)}, dan kami belum mendapat jawaban Anda.`,
  ],
  ask: askAnswer(facts, ANSWER),
  details: applicantDetails(facts, 'Waktu yang diminta'),
  lists: adviceList(facts, office),
  closing: [CERTAIN_LATER],
});

export const nextInLineSilent: Wording = (facts) => ({
  about: 'Pemohon berikutnya belum menjawab',
  opening: [
    `${wantedTimeWords(facts)} sudah kosong bagi ${facts.institution}, tetapi pemohon belum menjawab walau sudah diingatkan. Permohonan ini tetap pada tempatnya sampai Anda memutuskan.`,
  ],
  ask: firstThen(['Hubungi pemohon, lalu lanjutkan sesuai jawabannya.'], nextStep(facts)),
  ...forStaff(facts),
  closing: [],
});
