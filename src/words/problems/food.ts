// Words of the question what is served, which applicants answer with one tap: in their receipt, and on their page.

import type { Finding } from '../../domain/request/finding.ts';
import { CATERING_WORDS } from '../sheet/choices.ts';

export const FOOD_WORDS = {
  heading: 'Pertanyaan kami: hidangan',
  none: 'Tidak ada hidangan',
  boxed: CATERING_WORDS.BOXED,
  noBuffet: 'Kami tidak menyajikan prasmanan',
  answerBy: (by: string) => `Mohon jawab${by}.`,
  withTime: 'Dengan jawaban ini Anda juga menyetujui waktu di atas.',
  choice: 'Hidangan (prasmanan tidak diperkenankan)',
  notAnswered: 'Belum dijawab',
} as const;

/** The question that the findings ask; blank if they ask none. */
export function foodQuestion(findings: readonly Finding[]): string {
  const buffet = findings.find((finding) => finding.code === 'CATERING_BUFFET');
  const isUndecided = findings.some(({ code }) => code === 'CATERING_UNDECIDED');
  if (!buffet)
    return isUndecided ? 'Hidangan apa yang disajikan? Jadwal belum dapat ditetapkan sebelum hal itu jelas.' : '';
  if (buffet.word === '')
    return 'Hidangan prasmanan tidak diperkenankan di Pontive Center. Hidangan apa yang disajikan sebagai gantinya?';
  return `Permohonan Anda menyebut “${buffet.word}”, sedangkan hidangan prasmanan tidak diperkenankan di Pontive Center. ${isUndecided ? 'Hidangan apa yang disajikan?' : 'Mohon pastikan bahwa prasmanan tidak disajikan; nasi atau kue kotak diperbolehkan.'}`;
}
