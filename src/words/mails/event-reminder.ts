// Reminds the applicant on the working day before the event (SOP step 4: "Soft copy materi, Komputer, dll").

import { wantedTimeWords } from '../formats/dates.ts';
import { findingAdvice } from '../problems/findings.ts';
import { applicantDetails, list, NO_BUFFET } from './details.ts';
import { serviceAt, serviceWords, type Wording } from './letter.ts';

export const eventReminder: Wording = (facts, office) => ({
  about: `Pengingat ${serviceWords(facts)}`,
  opening: [
    `Kami mengingatkan jadwal ${serviceAt(facts, office)}: ${wantedTimeWords(facts)}, di ${office.room}, ${office.place}. Mohon kehadiran Bapak/Ibu tepat waktu.`,
  ],
  details: [{ label: 'Tempat', value: `${office.room}, ${office.place}` }, ...applicantDetails(facts)],
  lists: list('Mohon diperhatikan', [
    ...facts.findings.filter(({ code }) => code === 'EQUIPMENT_DAMAGED').map((finding) => findingAdvice(finding)),
    'Materi paparan yang belum dikirim mohon disampaikan sebelum kegiatan dimulai.',
    NO_BUFFET,
    'Bila berhalangan hadir, mohon segera beri tahu kami agar ruangan dapat dipakai pemohon lain.',
  ]),
  closing: [],
});
