// The words of each finding: for staff in `Perlu Perhatian`, and for the applicant as advice.
import type { Finding, FindingCode } from '../../domain/request/finding.ts';
import { dateWords, hoursWords } from '../formats/dates.ts';
import { listWords, numberWords, writeTime } from '../formats/numbers.ts';
import { ACTION_WORDS } from '../sheet/choices.ts';

type SaidOf<Code extends FindingCode> = { readonly [C in Code]: (finding: Extract<Finding, { code: C }>) => string };

function saidBy<Code extends FindingCode>(words: SaidOf<Code>, finding: Extract<Finding, { code: Code }>): string {
  return (words[finding.code as Code] as (finding: Finding) => string)(finding);
}

/** A finding in words for staff, without a full stop: `Hari Sabtu/Minggu`. */
export function findingWords(finding: Finding): string {
  return saidBy(DESK_WORDS, finding);
}

/** How an applicant reaches the office from where the advice stands. */
interface Reached {
  /** How a missing letter is sent, such as “lewat balasan email ini”; absent: it is not said. */
  readonly letterTo?: string;
  /** How a question is answered and by when, such as “dengan membalas pesan ini”. */
  readonly answerTo?: string;
}

/** What the applicant should do about a finding: one polite sentence. Numbers of other requests are not named. */
export function findingAdvice(finding: Finding, { letterTo = '', answerTo = 'kepada petugas' }: Reached = {}): string {
  switch (finding.code) {
    case 'LETTER_MISSING':
      return letterAdvice(letterTo);
    case 'CATERING_BUFFET':
      return buffetAdvice(finding.word, answerTo);
    case 'CATERING_UNDECIDED':
      return `Hidangan belum ditentukan, dan jadwal belum dapat ditetapkan sebelum hal itu jelas; mohon jawab ${answerTo}: tidak ada hidangan, atau nasi atau kue kotak.`;
    default:
      return saidBy(ADVICE, finding);
  }
}

const DESK_WORDS: SaidOf<FindingCode> = {
  CLASH_EARLIER_CANDIDATE: ({ numbers }) => `Waktu sama dengan pemohon sebelumnya (${listWords(numbers)})`,
  SETUP_OVERLAP: ({ numbers, setupMinutes }) =>
    `Waktu persiapan ${setupMinutes} menit berimpit dengan ${listWords(numbers)}`,
  ROOM_BLOCKED: ({ titles }) =>
    `Ruangan tidak tersedia: ${listWords(titles.map((title) => title || 'acara tanpa judul'))}`,
  INVALID_TIME: () => 'Tanggal atau jam keliru',
  CATERING_BUFFET: ({ word }) =>
    word === ''
      ? 'Prasmanan tidak diperkenankan'
      : `Prasmanan tidak diperkenankan: uraian menyebut “${word}”, belum dipastikan`,
  CATERING_UNDECIDED: () => 'Hidangan belum ditentukan',
  LETTER_MISSING: () => 'Surat permohonan belum diterima',
  HOLIDAY: ({ days }) => `Hari libur/cuti bersama: ${holidayList(days)}`,
  WEEKEND: () => 'Hari Sabtu/Minggu',
  OUTSIDE_OFFICE_HOURS: ({ from, to }) => `Di luar jam kerja (${hoursWords(from, to)})`,
  SETUP_BEFORE_HOURS: ({ from, setupMinutes }) =>
    `Persiapan ${setupMinutes} menit mendahului jam kerja (mulai ${writeTime(from)})`,
  FRIDAY_PRAYER: ({ from, to }) => `Berimpit dengan waktu salat Jumat (${hoursWords(from, to)})`,
  OVERNIGHT: () => 'Kegiatan melewati tengah malam',
  TOO_FAR_AHEAD: ({ months }) => `Lebih dari ${months} bulan ke depan`,
  OVER_CAPACITY: ({ capacity, participants }) =>
    `Peserta melebihi kapasitas (${numberWords(participants)} peserta, kapasitas ${numberWords(capacity)}): tawarkan beberapa sesi`,
  SHORT_NOTICE: () => 'Permohonan mendadak',
  IN_THE_PAST: () => 'Tanggal sudah lewat',
  TIME_NOT_HELD: ({ most, why }) =>
    why === undefined
      ? `Lebih dari ${most} hari: belum menahan waktu sampai jadwalnya ditetapkan`
      : `Belum menahan waktu sampai Kasi menanganinya: ${why === 'SENDER' ? 'pemohon ini' : 'formulir dalam satu jam'} meminta lebih dari ${most} hari`,
  EMAIL_SUSPECT: () => 'Alamat email meragukan, hubungi lewat WhatsApp',
  EQUIPMENT_DAMAGED: ({ equipment }) => `Perangkat sedang rusak: ${listWords(equipment)}`,
  REVISION_OF_EARLIER: ({ numbers }) =>
    `Surat sama dengan ${listWords(numbers)}: pilih “${ACTION_WORDS.REPLACE_EARLIER}” atau “${ACTION_WORDS.FURTHER_SESSION}”`,
  DUPLICATE_SUBMISSION: ({ numbers }) => `Permohonan ganda dari ${listWords(numbers)}`,
};

/** Of the findings that are advised on alike wherever the advice stands. */
const ADVICE: SaidOf<Exclude<FindingCode, 'LETTER_MISSING' | 'CATERING_BUFFET' | 'CATERING_UNDECIDED'>> = {
  CLASH_EARLIER_CANDIDATE: () =>
    'Waktu yang diminta sama dengan waktu pemohon sebelumnya; mohon pilih waktu lain, atau tunggu pemberitahuan dari petugas.',
  SETUP_OVERLAP: ({ setupMinutes }) =>
    `Ruangan perlu disiapkan ${setupMinutes} menit sebelum setiap kegiatan, dan waktu itu berimpit dengan pemohon sebelumnya; mohon geser jam kegiatan Anda.`,
  ROOM_BLOCKED: () => 'Ruangan sedang tidak tersedia pada waktu tersebut; mohon pilih waktu lain.',
  INVALID_TIME: () =>
    'Tanggal atau jam kegiatan keliru atau tidak terbaca; mohon kirimkan tanggal dan jam yang benar kepada petugas.',
  HOLIDAY: ({ days }) =>
    `Waktu yang diminta jatuh pada hari libur atau cuti bersama (${holidayDates(days)}); mohon pilih hari kerja.`,
  WEEKEND: ({ dates }) =>
    `Waktu yang diminta jatuh pada hari Sabtu atau Minggu (${listWords(dates.map(dateWords))}); mohon pilih hari kerja.`,
  OUTSIDE_OFFICE_HOURS: ({ from, to }) =>
    `Waktu yang diminta di luar jam kerja; mohon pilih waktu dalam rentang pukul ${hoursWords(from, to)} WIB.`,
  SETUP_BEFORE_HOURS: ({ from, setupMinutes }) =>
    `Ruangan disiapkan ${setupMinutes} menit sebelum kegiatan, sedangkan kantor buka pukul ${writeTime(from)} WIB; mohon mulai sedikit lebih siang.`,
  FRIDAY_PRAYER: ({ from, to }) =>
    `Waktu yang diminta berimpit dengan waktu salat Jumat; mohon pilih waktu di luar pukul ${hoursWords(from, to)} WIB.`,
  OVERNIGHT: () =>
    'Kegiatan yang melewati tengah malam memerlukan persetujuan khusus; mohon pertimbangkan waktu dalam satu hari kerja.',
  TOO_FAR_AHEAD: ({ last }) =>
    `Ruangan dapat diminta untuk hari sampai ${dateWords(last)}; mohon pilih hari yang lebih dekat, atau ajukan lagi nanti.`,
  OVER_CAPACITY: ({ participants }) =>
    `Jumlah peserta (${numberWords(participants)} orang) melebihi kapasitas ruangan; mohon bagi peserta ke dalam beberapa sesi.`,
  SHORT_NOTICE: () =>
    'Waktu pelaksanaan sudah sangat dekat; mohon pastikan nomor WhatsApp Anda aktif agar petugas dapat segera menghubungi.',
  IN_THE_PAST: () => 'Tanggal yang diminta sudah lewat; mohon kirimkan tanggal yang baru kepada petugas.',
  TIME_NOT_HELD: ({ most, why }) =>
    why === 'HOUR'
      ? 'Banyak permohonan masuk bersamaan, jadi permohonan ini belum menahan ruangan; sampai petugas menanganinya, pemohon lain dapat memperoleh waktu yang sama. Mohon tunggu petugas menghubungi Anda.'
      : `Permohonan lebih dari ${most} hari belum menahan ruangan; sampai ${why === undefined ? 'jadwalnya ditetapkan' : 'petugas menanganinya'}, pemohon lain dapat memperoleh waktu yang sama. Mohon pilih tanggal yang benar-benar diperlukan, atau tunggu petugas menghubungi Anda.`,
  EMAIL_SUSPECT: ({ suggestion }) =>
    suggestion === null
      ? 'Alamat email Anda tampaknya keliru; mohon sampaikan alamat yang benar kepada petugas.'
      : `Alamat email Anda tampaknya keliru (mungkin maksudnya ${suggestion}); mohon sampaikan alamat yang benar kepada petugas.`,
  EQUIPMENT_DAMAGED: ({ equipment }) =>
    `Perangkat berikut sedang dalam perbaikan: ${listWords(equipment)}; mohon siapkan cadangan, atau tanyakan kesiapannya kepada petugas.`,
  REVISION_OF_EARLIER: ({ numbers }) =>
    `Surat yang sama sudah dipakai untuk ${listWords(numbers)}; mohon beri tahu petugas apakah ini perubahan jadwal atau sesi tambahan.`,
  DUPLICATE_SUBMISSION: () =>
    'Permohonan untuk kegiatan dan waktu yang sama sudah masuk sebelumnya; petugas memeriksa keduanya, dan Anda tidak perlu mengirim ulang.',
};

function buffetAdvice(word: string, answerTo: string): string {
  return word === ''
    ? `Hidangan prasmanan tidak diperkenankan di Pontive Center; mohon pastikan ${answerTo} bahwa kegiatan berlangsung tanpa prasmanan: tidak ada hidangan, atau nasi atau kue kotak.`
    : `Permohonan Anda menyebut “${word}”, sedangkan hidangan prasmanan tidak diperkenankan di Pontive Center; mohon pastikan ${answerTo} bahwa kegiatan berlangsung tanpa prasmanan (nasi atau kue kotak diperbolehkan).`;
}

function letterAdvice(letterTo: string): string {
  const how = letterTo === '' ? '' : ` ${letterTo}`;
  return `Surat permohonan belum sampai kepada kami; mohon segera kirimkan${how} agar permohonan dapat diproses.`;
}

type HolidayDays = Extract<Finding, { code: 'HOLIDAY' }>['days'];

function holidayList(days: HolidayDays): string {
  return listWords([...new Set(days.map((day) => day.name))]);
}

function holidayDates(days: HolidayDays): string {
  return days.map((day) => `${dateWords(day.date)}: ${day.name}`).join('; ');
}
