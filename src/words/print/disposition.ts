// Words of the lembar disposisi (tata naskah: what stands on it, in this order).
import type { Disposition } from '../../domain/print/letters.ts';
import type { OfficeIdentity } from '../../domain/settings/settings.ts';
import { dateOf } from '../../domain/time/time.ts';
import { shortDateWords, stampWords } from '../formats/dates.ts';
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

/** One line of the chain: when, who, to whom, what. */
export function chainWords(
  { at, hasHour, by, from, to, instruction }: Disposition,
  { titles }: OfficeIdentity,
): readonly string[] {
  return [
    hasHour ? stampWords(at) : shortDateWords(dateOf(at)),
    from !== null && (by === '' || by === UNNAMED_EDITOR) ? titles[from] : withoutAddress(by),
    titles[to],
    instruction,
  ];
}
