// Tells a post that the letter has come back to it, and why.
import { TABS } from '../tabs.ts';
import { remark, staffDetails, staffLists } from './details.ts';
import { serviceWords, type Wording } from './letter.ts';

export const returned: Wording = (facts) => ({
  about: 'Surat dikembalikan',
  opening: [
    `Permohonan ${serviceWords(facts)} dari ${facts.institution} dikembalikan satu langkah dan kini berada pada Anda.`,
  ],
  details: [...remark('Alasan', facts), ...staffDetails(facts)],
  lists: staffLists(facts),
  closing: [
    `Untuk langkah berikutnya, buka tab ${TABS.REGISTER}, baris ${facts.number}, lalu pilih tindakan pada kolom Tindakan.`,
  ],
});
