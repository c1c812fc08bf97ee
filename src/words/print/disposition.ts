// Words of the lembar disposisi (tata naskah: what stands on it, in this order).

import type { Disposition } from '../../domain/print/letters.ts';
import { dateOf } from '../../domain/time/time.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { shortDateWords, stampWords } from '../formats/dates.ts';
import { postTitles } from '../names.ts';
import { UNNAMED_EDITOR } from '../sheet/messages.ts';
import { OPEN } from './paper.ts';

export const DISPOSITION_WORDS = {
  title: 'Lembar Disposisi',
  urgency: 'Sifat',
  confidential: 'Rahasia',
  forwardedTo: 'Diteruskan kepada Sdr.',
  please: 'Dengan hormat harap:',
  notes: 'Catatan',
  chain: 'Rangkaian disposisi',
  noChain: 'Belum ada disposisi yang tercatat.',
  at: 'Waktu',
  from: 'Dari',
  to: 'Kepada',
  instruction: 'Isi disposisi',
} as const;

/** What may be asked for, to be ticked by hand; the last line is left open. */
export const INSTRUCTIONS: readonly string[] = [
  'Tanggapan dan saran',
  'Proses lebih lanjut',
  'Koordinasi/konfirmasikan',
  'Telaah dan jadwalkan',
  'Koordinasikan dengan pemohon',
  'Masukkan ke agenda',
  'Siapkan ruangan',
  'Siapkan jawaban',
  'Untuk diketahui',
  OPEN,
];

/** "Budi Santoso (Kabid)": the sheet lies open on desks, and goes with its letter. */
function withoutAddress(by: string): string {
  return by.replace(/(?:, )?[^\s,(]+@[^\s)]+/, '').replace(' ()', '');
}

/** Who gave it: of an editor whom Google does not name only the post whose step it is. */
function giverWords(by: string, from: Role | null): string {
  if (from === null || (by !== '' && by !== UNNAMED_EDITOR)) return withoutAddress(by);
  return by === '' ? postTitles()[from] : `${postTitles()[from]} (dicatat petugas)`;
}

/** One line of the chain: when, who, to whom, what. */
export function chainWords({ at, hasHour, by, from, to, instruction }: Disposition): readonly string[] {
  return [hasHour ? stampWords(at) : shortDateWords(dateOf(at)), giverWords(by, from), postTitles()[to], instruction];
}
