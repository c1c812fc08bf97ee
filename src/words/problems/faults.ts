// The words of a DeskError, for the people who can repair its cause.
import type { Fault } from '../../domain/fault.ts';
import { REPAIR } from '../google/menu.ts';
import { recordFaultWords } from './records.ts';

/** What is wrong, and what to do about it. */
export function faultWords(fault: Fault): string {
  switch (fault.code) {
    case 'BUSY':
      return 'Lembar sedang mencatat langkah lain. Tunggu sebentar, lalu pilih lagi.';
    case 'NOT_INSTALLED':
      return `Aplikasi belum dipasang. Pilih ${REPAIR}.`;
    case 'MISSING_TAB':
      return `Tab “${fault.tab}” tidak ditemukan. Kembalikan namanya, atau pilih ${REPAIR}.`;
    case 'MISSING_COLUMN':
      return `Kolom “${fault.column}” pada tab “${fault.tab}” tidak ditemukan. Kembalikan judulnya di baris 1; bila kolomnya terhapus, pilih ${REPAIR}.`;
    case 'SWAPPED_COLUMNS':
      return `Judul kolom “${fault.columns[0]}” dan “${fault.columns[1]}” pada tab “${fault.tab}” tertukar: di bawah masing-masing berdiri isi kolom yang lain. Sampai keduanya ditukar kembali di baris 1, tidak ada yang dicatat dari tab itu.`;
    case 'NOT_WRITTEN':
      return `Catatan ${fault.number} belum tertulis utuh di lembar; pemeriksaan otomatis berikutnya memperbaikinya. Periksa lagi dalam 10 menit.`;
    case 'DAMAGED_PROPERTY':
      return `Properti skrip ${fault.key} ${recordFaultWords(fault.fault)}. Kembalikan isinya di Apps Script › Setelan proyek › Properti skrip, atau hapus properti itu, lalu pilih ${REPAIR}.`;
  }
}
