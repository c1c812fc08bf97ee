// Tells whoever works with the letter what applicants changed in their request themselves.
import { wantedTimeWords } from '../formats/dates.ts';
import { forStaff } from './details.ts';
import { rowWords, type Wording } from './letter.ts';

export const applicantChanged: Wording = (facts) => {
  const { details, lists } = forStaff(facts, 'Keterangan pemohon');
  const before = facts.previously ? [{ label: 'Waktu semula', value: wantedTimeWords(facts.previously) }] : [];
  return {
    about: facts.previously ? 'Pemohon mengubah waktu' : 'Pemohon melengkapi permohonan',
    opening: [
      `${facts.institution} ${facts.previously ? 'mengubah waktu permohonannya' : 'melengkapi permohonannya'} lewat halaman permohonan. Yang berlaku kini tertulis di bawah ini.`,
    ],
    details: [...before, ...details],
    lists,
    closing: [`Perubahannya sudah tercatat pada ${rowWords(facts)}.`],
  };
};
