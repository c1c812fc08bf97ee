// Tells the Kasi what the applicant has answered on their page (SOP step 2).
import type { Answer } from '../../domain/commands/command.ts';
import { TYPE_NEW_TIME } from '../problems/remedies.ts';
import { ANSWER_WORDS } from '../sheet/choices.ts';
import { forStaff } from './details.ts';
import { firstThen, towardsApproval, type Wording } from './letter.ts';

const ABOUT: Readonly<Record<Answer['type'], string>> = {
  CONFIRM: 'Pemohon menyetujui waktunya',
  CHOOSE: 'Pemohon memilih waktu lain',
  REPLY: 'Jawaban pemohon',
  CANCEL: 'Pemohon membatalkan',
};

const OTHER_TIME = `Bila pemohon mengusulkan waktu lain, ${TYPE_NEW_TIME}.`;

export const answered: Wording = (facts, office) => {
  const answer = facts.answer ?? 'REPLY';
  return {
    about: ABOUT[answer],
    opening: [
      `${facts.institution} ${ANSWER_WORDS[answer]} lewat halaman permohonan; surat kembali berada pada ${office.titles.SECTION_HEAD}.`,
    ],
    ask: firstThen(answer === 'REPLY' ? [OTHER_TIME] : [], towardsApproval(facts)),
    ...forStaff(facts, answer === 'REPLY' ? 'Jawaban' : 'Keterangan pemohon'),
    closing: [],
  };
};
