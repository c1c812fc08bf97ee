// Takes back a notice that was sent by mistake.
import { calendarOffNote, occasionDetails } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const undone: Wording = (facts) => ({
  about: 'Pemberitahuan sebelumnya tidak berlaku',
  opening: [
    `Pemberitahuan kami yang terakhir mengenai permohonan ${serviceWords(facts)} dari ${facts.institution} terkirim karena kekeliruan dan tidak berlaku.`,
  ],
  details: occasionDetails(facts),
  lists: [],
  closing: [...calendarOffNote(facts), 'Kami mohon maaf; pemberitahuan selanjutnya akan kami sampaikan.'],
});
