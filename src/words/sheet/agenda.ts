// Words of the tab `Agenda`.
import type { Period } from '../../domain/report/agenda.ts';

export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  TODAY: 'Hari ini',
  THIS_WEEK: 'Minggu ini',
  LATER: 'Berikutnya',
  PAST: 'Sudah lewat',
};
