// Reminds the applicant on the working day before the event (SOP step 4: "Soft copy materi, Komputer, dll").
import { applicantDetails, list, NO_BUFFET } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const eventReminder: Wording = (facts, office) => ({
  about: `Pengingat ${serviceWords(facts)}`,
  opening: [`Kami menantikan kehadiran ${facts.institution} di ${office.room}.`],
  details: [{ label: 'Tempat', value: `${office.room}, ${office.place}` }, ...applicantDetails(facts)],
  lists: list('Mohon diperhatikan', [
    'Materi paparan yang belum dikirim mohon disampaikan hari ini.',
    NO_BUFFET,
    'Bila berhalangan hadir, mohon segera beri tahu kami agar ruangan dapat dipakai pemohon lain.',
  ]),
  closing: ['Terima kasih, sampai bertemu.'],
});
