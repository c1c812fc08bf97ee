// To whom a letter of the office goes: by what the institution calls itself, never by a guess.
import type { BookingRequest } from '../../domain/request/request.ts';
import { contactWords } from '../facts.ts';
import { OPEN } from './paper.ts';

/**
 * How the head of an institution is addressed, by how its name begins; the first row that fits. The head of a region is not
 * called the head of its government.
 */
const HEADS: readonly (readonly [RegExp, string])[] = [
  [/^Pemerintah(?:an)? Provinsi /i, 'Gubernur '],
  [/^Pemerintah(?:an)? Kabupaten /i, 'Bupati '],
  [/^Pemerintah(?:an)? Kota /i, 'Wali Kota '],
  [/^Pemerintah(?:an)? Desa /i, 'Kepala Desa '],
  [/^Sekretariat Daerah /i, 'Sekretaris Daerah '],
  [/^Kecamatan /i, 'Camat '],
  [/^Kelurahan /i, 'Lurah '],
  [
    /^(?=(?:KPU|Komisi Pemilihan Umum|Bawaslu|Badan (?:Pengawas Pemilu|Pengawas Pemilihan Umum|Eksekutif Mahasiswa))\b)/i,
    'Ketua ',
  ],
  [/^(?=(?:Dinas|Badan|Kantor|Balai|Bagian|Bidang|Biro|UPT|Puskesmas|Museum|Perpustakaan)\b)/i, 'Kepala '],
  [/^(?=Sekolah Tinggi\b)/i, 'Ketua '],
  [/^(?=(?:Sekolah|Madrasah|SD|SDN|MI|SMP|SMPN|MTs|MTsN|SMA|SMAN|SMK|SMKN|MA|MAN|SLB|TK|PAUD)\b)/i, 'Kepala '],
  [/^(?=(?:Universitas|Institut)\b)/i, 'Rektor '],
  [/^(?=(?:Politeknik|Akademi)\b)/i, 'Direktur '],
  [/^(?=Fakultas\b)/i, 'Dekan '],
  [
    /^(?=(?:Program Studi|Jurusan|Komunitas|Karang Taruna|Yayasan|Forum|Ikatan|Himpunan|Organisasi|Panitia)\b)/i,
    'Ketua ',
  ],
  [/^(?=(?:PT|CV|UD|Koperasi|Perum|Perumda)\b)/i, 'Pimpinan '],
];

/** To whom it goes: the head of the institution, left open where nobody knows what they are called, and the contact, unless they are that head. */
export function addresseeWords({
  institution,
  contactName,
  contactRole,
}: Pick<BookingRequest, 'institution' | 'contactName' | 'contactRole'>): readonly string[] {
  const contact = contactWords({ contactName, contactRole });
  const head = headOf(institution.trim());
  const role = contactRole.trim().toLowerCase();
  const isHead =
    role !== '' && (head.toLowerCase().startsWith(`${role} `) || /^kepala (?:sekolah|madrasah)$/.test(role));
  return [head, ...(contact === '' || isHead ? [] : [`u.p. ${contact}`])];
}

function headOf(institution: string): string {
  if (institution === '') return OPEN;
  const row = HEADS.find(([begins]) => begins.test(institution));
  return row ? institution.replace(row[0], row[1]) : `${OPEN} ${institution}`;
}
