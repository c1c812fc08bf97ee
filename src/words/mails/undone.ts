// Withdraws a notice that was sent by mistake.
import { calendarOffNote, occasionDetails } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const undone: Wording = (facts) => ({
  about: 'Pemberitahuan sebelumnya tidak berlaku',
  opening: [
    `Pemberitahuan terakhir mengenai permohonan ${serviceWords(facts)} dari ${facts.institution} terkirim karena kekeliruan dan tidak berlaku.`,
  ],
  details: occasionDetails(facts),
  lists: [],
  closing: [...calendarOffNote(facts), 'Mohon maaf atas kekeliruan ini; perkembangan selanjutnya akan diberitahukan.'],
});
