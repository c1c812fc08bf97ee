// Tells whoever has the letter that the Kabid has set a finding aside: which one, and why.
import { againstWords, newsDetails } from './details.ts';
import { rowWords, type Wording } from './letter.ts';

export const warningSetAside: Wording = (facts, { titles }) => ({
  about: 'Peringatan dikesampingkan',
  opening: [
    `${facts.actorName || titles.DIVISION_HEAD} mengesampingkan peringatan pada surat dari ${facts.institution}: ${againstWords(facts.findings)}.`,
    ...(facts.text.trim() === '' ? [] : [`Alasan: ${facts.text.trim()}`]),
  ],
  details: newsDetails(facts),
  lists: [],
  closing: [`Yang masih perlu diperhatikan tampak pada ${rowWords(facts)}.`],
});
