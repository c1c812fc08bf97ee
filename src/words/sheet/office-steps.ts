// The words of `Langkah` in `Riwayat` for rows that belong to no request.
import type { OfficeStep } from '../../domain/records/office-entry.ts';

export const OFFICE_STEP_WORDS: Readonly<Record<OfficeStep, string>> = {
  TEAM_CHANGED: 'Perubahan jabatan',
  RESTORED: 'Dipulihkan dari salinan',
};
