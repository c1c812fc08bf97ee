// Opens the little registration office that the tests of the pages visit.
import { fileURLToPath } from 'node:url';
import { openWorkspace, type Workspace } from '../../src/workspace.ts';
import { NOW } from '../open-project.ts';

/** The folder of its project. */
export const OFFICE = fileURLToPath(new URL('../projects/pendaftaran-kegiatan', import.meta.url));

/** @returns its workspace, set up, its clock frozen */
export function openOffice(): Workspace {
  const workspace = openWorkspace({ project: OFFICE, now: NOW });
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
