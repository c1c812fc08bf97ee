// The words of the fields for dates and times, in Indonesian.
import type { Words } from '../en/index.ts';

export const fields = {
  noDate: 'Tulis tanggal yang ada di kalender, misalnya 3/12/2026.',
  noTime: 'Tulis jam antara 00.00 dan 23.59, misalnya 9.00.',
  datePattern: 'hh/bb/tttt',
  monday: 'Senin',
  tuesday: 'Selasa',
  wednesday: 'Rabu',
  thursday: 'Kamis',
  friday: 'Jumat',
  saturday: 'Sabtu',
  sunday: 'Minggu',
  chooseDate: 'Pilih tanggal',
  previousMonth: 'Bulan sebelumnya',
  nextMonth: 'Bulan berikutnya',
  timePattern: 'jj.mm',
} satisfies Words['fields'];
