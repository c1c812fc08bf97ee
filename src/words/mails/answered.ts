// Tells the Kasi what the applicant has answered on his page (SOP step 2).
import { remark, staffDetails, staffLists } from './details.ts';
import { nextStep, type Wording } from './letter.ts';

export const answered: Wording = (facts, office) => ({
  about: 'Jawaban pemohon',
  opening: [`${facts.institution} telah menjawab; surat kembali berada pada ${office.titles.SECTION_HEAD}.`],
  details: [...remark('Jawaban', facts), ...staffDetails(facts)],
  lists: staffLists(facts),
  closing: [nextStep(facts, 'APPROVE')],
});
