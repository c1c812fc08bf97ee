// How an Indonesian office writes numbers, dates, times and lengths of time.
import type { Words } from '../en/index.ts';

export const measures = {
  locale: 'id-ID',
  hourMark: '.',
  months: ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'],
  seconds: (seconds: string) => `${seconds} dtk`,
  minutes: (minutes: number, seconds: number) => `${minutes} mnt ${seconds} dtk`,
  forDate: (label: string) => ` untuk ${label}`,
} satisfies Words['measures'];
