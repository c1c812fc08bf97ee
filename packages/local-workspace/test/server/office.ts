// Opens the little registration office that the tests of the pages visit.
import { fileURLToPath } from 'node:url';
import { openWorkspace, type Workspace } from '../../src/workspace.ts';

const START = '2026-12-01T16:45:00+07:00';

/** @returns the workspace of test/projects/pendaftaran-kegiatan, set up, its clock frozen */
export function openOffice(): Workspace {
  const project = fileURLToPath(new URL('../projects/pendaftaran-kegiatan', import.meta.url));
  const workspace = openWorkspace({ project, now: START });
  workspace.setup();
  return workspace;
}

export const registration = {
  Nama: 'Citra <b>& Rekan</b>',
  Email: 'citra@contoh.org',
  Kegiatan: 'Kunjungan kelas',
  Tanggal: '2026-12-03',
  Jam: '09:00',
  Jenis: 'Kunjungan',
};
