// Confirms the time to the applicant: place, rules, and the event as a calendar file (SOP step 3).

import { wantedTimeWords } from '../formats/dates.ts';
import { applicantDetails, list, NO_BUFFET } from './details.ts';
import { serviceAt, serviceWords, type Wording } from './letter.ts';

export const confirmation: Wording = (facts, office) => ({
  about: `Konfirmasi jadwal ${serviceWords(facts)}`,
  opening: [
    `Permohonan ${serviceAt(facts, office)} disetujui. Jadwal: ${wantedTimeWords(facts)}, di ${office.room}, ${office.place}.`,
  ],
  details: [{ label: 'Tempat', value: `${office.room}, ${office.place}` }, ...applicantDetails(facts)],
  lists: list('Mohon diperhatikan', [
    NO_BUFFET,
    'Materi paparan mohon dikirim sebelum kegiatan dimulai.',
    'Ruangan disiapkan petugas sebelum kegiatan dimulai; mohon hadir tepat waktu.',
    'Bila ada perubahan atau pembatalan, mohon segera beri tahu kami.',
  ]),
  closing: ['Undangan kalender terlampir; bukalah berkas itu untuk memasukkan jadwal ke kalender Anda.'],
});
