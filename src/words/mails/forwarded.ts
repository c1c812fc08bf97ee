// Passes the letter to the Kasi, with the Kabid's instruction (SOP step 1).
import { forStaff } from './details.ts';
import { firstThen, serviceWords, towardsApproval, type Wording } from './letter.ts';

export const forwarded: Wording = (facts, office) => ({
  about: facts.step === 'REOPEN' ? 'Dibuka kembali, mohon ditelaah' : 'Disposisi untuk ditelaah',
  opening: [
    `${office.titles.DIVISION_HEAD} ${facts.step === 'REOPEN' ? 'membuka kembali dan ' : ''}mendisposisikan permohonan ${serviceWords(facts)} dari ${facts.institution} kepada ${office.titles.SECTION_HEAD} untuk ditelaah, dikoordinasikan dengan pemohon, dan dijadwalkan.`,
  ],
  ask: firstThen(
    ['Pastikan waktu disepakati dan tidak ada hidangan prasmanan; tulis hasil koordinasinya saat memilih tindakan.'],
    towardsApproval(facts),
  ),
  ...forStaff(facts, 'Isi disposisi'),
  closing: [],
});
