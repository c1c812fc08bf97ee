// What each finding says: to staff in `Perlu Perhatian`, and to the applicant as advice.
import type { Finding } from '../domain/finding.ts';
import { dateWords, hoursWords } from './dates.ts';
import { listWords, numberWords } from './numbers.ts';

/** A finding in the words of the desk, without a full stop: `Peserta melebihi kapasitas (180 dari 40)`. */
export function findingWords(finding: Finding): string {
  switch (finding.code) {
    case 'CLASH_EARLIER_CANDIDATE':
      return `Waktu sama dengan pemohon sebelumnya (${listWords(finding.numbers)})`;
    case 'SETUP_OVERLAP':
      return `Waktu persiapan ${finding.setupMinutes} menit berimpit dengan ${listWords(finding.numbers)}`;
    case 'ROOM_BLOCKED':
      return `Ruangan tidak tersedia: ${listWords(finding.titles.map((title) => title || 'acara tanpa judul'))}`;
    case 'INVALID_TIME':
      return 'Tanggal atau jam keliru';
    case 'CATERING_BUFFET':
      return 'Prasmanan tidak diperkenankan';
    case 'LETTER_MISSING':
      return 'Surat permohonan belum diterima';
    case 'HOLIDAY':
      return `Hari libur/cuti bersama: ${holidayList(finding.days)}`;
    case 'WEEKEND':
      return 'Hari Sabtu/Minggu';
    case 'OUTSIDE_OFFICE_HOURS':
      return `Di luar jam kerja (${hoursWords(finding.from, finding.to)})`;
    case 'FRIDAY_PRAYER':
      return `Berimpit dengan waktu salat Jumat (${hoursWords(finding.from, finding.to)})`;
    case 'OVERNIGHT':
      return 'Kegiatan melewati tengah malam';
    case 'OVER_CAPACITY':
      return `Peserta melebihi kapasitas (${numberWords(finding.participants)} dari ${numberWords(finding.capacity)})`;
    case 'SHORT_NOTICE':
      return 'Waktu mendesak';
    case 'IN_THE_PAST':
      return 'Tanggal sudah lewat';
    case 'EMAIL_SUSPECT':
      return 'Alamat email meragukan, hubungi lewat telepon';
    case 'EQUIPMENT_DAMAGED':
      return `Perangkat sedang rusak: ${listWords(finding.equipment)}`;
    case 'REVISION_OF_EARLIER':
      return `Surat sama dengan ${listWords(finding.numbers)}: perubahan atau sesi tambahan?`;
    case 'DUPLICATE_SUBMISSION':
      return `Permohonan ganda dari ${listWords(finding.numbers)}`;
    default:
      return finding satisfies never;
  }
}

/** What the applicant should do about a finding: one polite sentence. Numbers of other requests are not named. */
export function findingAdvice(finding: Finding): string {
  switch (finding.code) {
    case 'CLASH_EARLIER_CANDIDATE':
      return 'Waktu yang diminta sama dengan waktu pemohon sebelumnya; mohon pilih waktu lain, atau tunggu pemberitahuan dari petugas.';
    case 'SETUP_OVERLAP':
      return `Ruangan perlu disiapkan ${finding.setupMinutes} menit sebelum setiap kegiatan, dan waktu itu berimpit dengan pemohon sebelumnya; mohon geser jam kegiatan Anda.`;
    case 'ROOM_BLOCKED':
      return 'Ruangan sedang tidak tersedia pada waktu tersebut; mohon pilih waktu lain.';
    case 'INVALID_TIME':
      return 'Tanggal atau jam kegiatan keliru atau tidak terbaca; mohon kirimkan tanggal dan jam yang benar kepada petugas.';
    case 'CATERING_BUFFET':
      return 'Hidangan prasmanan tidak diperkenankan di Pontive Center; mohon pastikan kepada petugas bahwa kegiatan berlangsung tanpa prasmanan (nasi atau kue kotak diperbolehkan).';
    case 'LETTER_MISSING':
      return 'Surat permohonan belum kami terima; mohon segera kirimkan agar permohonan dapat diproses.';
    case 'HOLIDAY':
      return `Waktu yang diminta jatuh pada hari libur atau cuti bersama (${holidayDates(finding.days)}); mohon pilih hari kerja.`;
    case 'WEEKEND':
      return `Waktu yang diminta jatuh pada hari Sabtu atau Minggu (${listWords(finding.dates.map(dateWords))}); mohon pilih hari kerja.`;
    case 'OUTSIDE_OFFICE_HOURS':
      return `Waktu yang diminta di luar jam kerja; mohon pilih waktu dalam rentang pukul ${hoursWords(finding.from, finding.to)} WIB.`;
    case 'FRIDAY_PRAYER':
      return `Waktu yang diminta berimpit dengan waktu salat Jumat; mohon pilih waktu di luar pukul ${hoursWords(finding.from, finding.to)} WIB.`;
    case 'OVERNIGHT':
      return 'Kegiatan yang melewati tengah malam memerlukan persetujuan khusus; mohon pertimbangkan waktu dalam satu hari kerja.';
    case 'OVER_CAPACITY':
      return `Jumlah peserta (${numberWords(finding.participants)} orang) melebihi kapasitas ruangan (${numberWords(finding.capacity)} orang); mohon bagi peserta ke dalam beberapa sesi.`;
    case 'SHORT_NOTICE':
      return 'Waktu pelaksanaan sudah sangat dekat; mohon pastikan nomor WhatsApp Anda aktif agar petugas dapat segera menghubungi.';
    case 'IN_THE_PAST':
      return 'Tanggal yang diminta sudah lewat; mohon kirimkan tanggal yang baru kepada petugas.';
    case 'EMAIL_SUSPECT':
      return finding.suggestion === null
        ? 'Alamat email Anda tampaknya keliru; mohon sampaikan alamat yang benar kepada petugas.'
        : `Alamat email Anda tampaknya keliru (mungkin maksudnya ${finding.suggestion}); mohon sampaikan alamat yang benar kepada petugas.`;
    case 'EQUIPMENT_DAMAGED':
      return `Perangkat berikut sedang dalam perbaikan: ${listWords(finding.equipment)}; mohon siapkan cadangan, atau tanyakan kesiapannya kepada petugas.`;
    case 'REVISION_OF_EARLIER':
      return `Surat yang sama sudah dipakai untuk ${listWords(finding.numbers)}; mohon beri tahu petugas apakah ini perubahan jadwal atau sesi tambahan.`;
    case 'DUPLICATE_SUBMISSION':
      return `Permohonan yang sama sudah kami terima dengan nomor ${listWords(finding.numbers)}; Anda tidak perlu mengirim ulang.`;
    default:
      return finding satisfies never;
  }
}

type HolidayDays = Extract<Finding, { code: 'HOLIDAY' }>['days'];

function holidayList(days: HolidayDays): string {
  return listWords([...new Set(days.map((day) => day.name))]);
}

function holidayDates(days: HolidayDays): string {
  return days.map((day) => `${dateWords(day.date)}: ${day.name}`).join('; ');
}
