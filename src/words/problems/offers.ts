// The words of an offer of other times: why a line of it is not offered, and the reason that an applicant reads.
import type { Refusal, WrongOffer } from '../../domain/commands/refusal.ts';
import type { Finding } from '../../domain/request/finding.ts';
import { inOneLine } from '../../domain/text/text.ts';
import { wantedTimeWords } from '../formats/dates.ts';
import { uncapitalized } from '../formats/numbers.ts';
import { findingReason, findingWords } from './findings.ts';
import { nearestWords } from './remedies.ts';

type WrongOffers = Extract<Refusal, { code: 'OFFER_WRONG' }>;

/** So many lines are named, each so long. */
const NAMED = { lines: 3, characters: 80 } as const;

/** Why lines of an offer are refused, and what to do. */
export function wrongOfferWords(refusal: WrongOffers): readonly [why: string, action: string] {
  const { wrong, alternatives } = refusal;
  const lines = wrong.slice(0, NAMED.lines).map((each) => {
    return `“${inOneLine(each.line, NAMED.characters)}” ${becauseWords(each, refusal)}`;
  });
  return [
    lines.join('; '),
    `Perbaiki atau hapus baris itu, lalu tekan lagi; yang Anda tulis masih ada.${nearestWords(alternatives)}`,
  ];
}

function becauseWords(offer: WrongOffer, { time }: WrongOffers): string {
  switch (offer.because) {
    case 'UNREADABLE':
      return 'tidak terbaca, atau harinya tidak cocok dengan tanggalnya (contoh: Selasa, 8 Desember 2026, 09.00–11.00)';
    case 'LENGTH':
      return `tidak sama lamanya dengan waktu yang diminta (${wantedTimeWords(time)})`;
    case 'PAST':
      return 'sudah lewat';
    case 'TAKEN':
      return 'sudah dipakai atau diminta yang lain';
    case 'TOO_MANY':
      return 'melebihi enam waktu, yang paling banyak dapat ditawarkan';
    case 'HOURS':
      return `tidak dapat ditawarkan (${offer.findings.map((finding) => uncapitalized(findingWords(finding))).join('; ')})`;
  }
}

/** How lines of an offer are written. */
export const OFFER_LINES_HINT = 'Satu waktu per baris, misalnya Selasa, 8 Desember 2026, 09.00–11.00.';

/** Why an applicant cannot have the wanted time, where nobody writes it for them; blank without findings about it. */
export function offerReasonWords(findings: readonly Finding[]): string {
  return findings.map(findingReason).join(' ');
}
