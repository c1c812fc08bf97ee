// The words of each finding: for staff in `Perlu Perhatian`, for the applicant as advice, and what is done about it.

import type { Finding, FindingCode } from '../../domain/request/finding.ts';
import { firstStart } from '../../domain/request/room-time.ts';
import { dateWords, dayName, hoursWords } from '../formats/dates.ts';
import { unreadNamed } from '../formats/further-dates.ts';
import { aroundPrayer, isPublished, startsAt } from '../formats/limits.ts';
import { capitalized, listWords, numberWords, writeTime } from '../formats/numbers.ts';
import { deskName, postTitles } from '../names.ts';
import { OWN_CHANGE_WORDS } from '../pages/status.ts';
import { ACTION_WORDS, CATERING_WORDS } from '../sheet/choices.ts';
import { brokenNames, damagesWords, partlyWords } from '../sheet/devices.ts';

/** What can be done about what holds a request up, in the order in which it is shown. */
export const WAYS = ['RETYPE', 'MOVE', 'SET_ASIDE', 'FOOD', 'OWN_FOOD', 'LETTER'] as const;
export type Way = (typeof WAYS)[number];

/** How an applicant reaches the office from where the advice stands. */
interface Reached {
  /** How a missing letter is sent, such as “lewat balasan email ini”; absent: it is not said. */
  readonly letterTo?: string;
  /** How a question is answered and by when, such as “dengan membalas pesan ini”. */
  readonly answerTo?: string;
}

/** The words of a finding, without a full stop for staff, as one polite sentence for the applicant. */
interface Words<F extends Finding> {
  /** For staff in `Perlu Perhatian`: `Hari Minggu`. */
  readonly desk: (finding: F) => string;
  /** What the applicant should do about it. Numbers of other requests are not named. */
  readonly applicant: (finding: F, reached: Required<Reached>) => string;
  /** What staff do about it; `null` where it holds no step up. */
  readonly remedy: Way | null | ((finding: F) => Way);
}

type FindingWords = { readonly [Code in FindingCode]: Words<Extract<Finding, { code: Code }>> };

const FINDING_WORDS: FindingWords = {
  DUPLICATE_SUBMISSION: {
    desk: ({ numbers }) => `Permohonan ganda dari ${listWords(numbers)}`,
    applicant: () =>
      'Permohonan untuk kegiatan dan waktu yang sama sudah masuk sebelumnya; petugas memeriksa keduanya, dan Anda tidak perlu mengirim ulang.',
    remedy: null,
  },
  CLASH_EARLIER_CANDIDATE: {
    desk: ({ numbers, own, partly, mine }) =>
      `Waktu ${clashWords(partly)} dengan ${listWords(numbers)}${own ? ' (pemakaian dinas)' : mine ? ' (pemohon sama)' : ''}`,
    applicant: ({ numbers, own, partly, mine }) =>
      own
        ? 'Ruangan dipakai dinas pada waktu itu; mohon pilih waktu lain.'
        : `Waktunya ${clashWords(partly)} dengan permohonan ${mine ? `Anda ${listWords(numbers)}` : 'sebelumnya; mohon pilih waktu lain'}.`,
    remedy: 'MOVE',
  },
  SETUP_OVERLAP: {
    desk: ({ numbers, setupMinutes }) => `Persiapan berimpit dengan ${listWords(numbers)} (${setupMinutes} menit)`,
    applicant: ({ setupMinutes, own }) =>
      `Ruangan perlu disiapkan ${setupMinutes} menit sebelum kegiatan, dan waktu itu berimpit dengan ${own ? 'pemakaian dinas' : 'pemohon sebelumnya'}; mohon geser jam kegiatan Anda.`,
    remedy: 'MOVE',
  },
  ROOM_BLOCKED: {
    desk: ({ titles }) => `Ruangan tidak tersedia: ${listWords(titles.map((title) => title || 'acara tanpa judul'))}`,
    applicant: () => 'Ruangan sedang tidak tersedia pada waktu tersebut; mohon pilih waktu lain.',
    remedy: 'MOVE',
  },
  INVALID_TIME: {
    desk: () => 'Tanggal atau jam keliru',
    applicant: () =>
      `Tanggal atau jam kegiatan keliru atau tidak terbaca; mohon kirimkan tanggal dan jam yang benar lewat “${OWN_CHANGE_WORDS.time}” pada halaman permohonan Anda, atau kepada petugas.`,
    remedy: 'RETYPE',
  },
  CATERING_BUFFET: {
    desk: ({ word }) => (word === '' ? 'Prasmanan tidak diperkenankan' : `Prasmanan? Uraian menyebut “${word}”`),
    applicant: ({ word }, { answerTo }) =>
      `${noBuffetWords(word)}; mohon pastikan ${answerTo} bahwa kegiatan berlangsung tanpa prasmanan (nasi atau kue kotak diperbolehkan).`,
    remedy: ({ own }) => (own ? 'OWN_FOOD' : 'FOOD'),
  },
  CATERING_UNDECIDED: {
    desk: () => 'Hidangan belum ditentukan',
    applicant: (_, { answerTo }) =>
      `Hidangan belum ditentukan, dan jadwal belum dapat ditetapkan sebelum hal itu jelas; mohon jawab ${answerTo}: tidak ada hidangan, atau nasi atau kue kotak.`,
    remedy: 'FOOD',
  },
  LETTER_MISSING: {
    desk: () => 'Surat permohonan belum diterima',
    applicant: ({ by }, { letterTo }) =>
      by
        ? `Surat kami tunggu${by === 'SRIKANDI' ? ' lewat SRIKANDI' : ''}; jadwal ditetapkan sesudah surat sampai.`
        : `Surat permohonan kami tunggu; mohon segera kirimkan${letterTo && ` ${letterTo}`} agar jadwal dapat ditetapkan.`,
    remedy: 'LETTER',
  },
  HOLIDAY: {
    desk: ({ days }) => `Hari libur/cuti bersama: ${listWords([...new Set(days.map(({ name }) => name))])}`,
    applicant: ({ days }) =>
      `Waktu yang diminta jatuh pada hari libur atau cuti bersama (${days.map(({ date, name }) => `${dateWords(date)}: ${name}`).join('; ')}); mohon pilih hari kerja.`,
    remedy: 'SET_ASIDE',
  },
  WEEKEND: {
    desk: (found) => `Hari ${weekendWords(found)}`,
    // The dates stand beside it wherever it is said.
    applicant: (found) => `Waktu yang diminta jatuh pada hari ${weekendWords(found)}; mohon pilih hari kerja.`,
    remedy: 'SET_ASIDE',
  },
  OUTSIDE_OFFICE_HOURS: {
    desk: ({ from, to }) => `Di luar jam kerja (${hoursWords(from, to)})`,
    applicant: ({ from, to, setupMinutes }) =>
      `Waktu yang diminta di luar jam kegiatan; mohon pilih waktu dalam rentang pukul ${hoursWords(firstStart(from, setupMinutes), to)} WIB.`,
    remedy: 'SET_ASIDE',
  },
  SETUP_BEFORE_HOURS: {
    desk: ({ from, setupMinutes }) => `Persiapan ${setupMinutes} menit mendahului jam kerja (mulai ${writeTime(from)})`,
    applicant: ({ from, setupMinutes }) =>
      `Ruangan disiapkan ${setupMinutes} menit sebelum kegiatan, sedangkan kantor buka pukul ${writeTime(from)} WIB; mohon ${startsAt(from, setupMinutes)}.`,
    remedy: 'SET_ASIDE',
  },
  FRIDAY_PRAYER: {
    desk: ({ from, to }) => `Berimpit dengan waktu salat Jumat (${hoursWords(from, to)})`,
    applicant: (prayer) => `Waktu yang diminta berimpit dengan waktu salat Jumat; mohon ${aroundPrayer(prayer)}.`,
    remedy: 'SET_ASIDE',
  },
  SETUP_IN_PRAYER: {
    desk: ({ from, to, setupMinutes }) =>
      `Persiapan ${setupMinutes} menit berimpit dengan waktu salat Jumat (${hoursWords(from, to)})`,
    applicant: ({ to, setupMinutes }) =>
      `Ruangan disiapkan ${setupMinutes} menit sebelum kegiatan, sedangkan salat Jumat sampai pukul ${writeTime(to)} WIB; mohon ${startsAt(to, setupMinutes)}.`,
    remedy: 'SET_ASIDE',
  },
  OVERNIGHT: {
    desk: () => 'Melewati tengah malam',
    applicant: () =>
      'Kegiatan yang melewati tengah malam memerlukan persetujuan khusus; mohon pertimbangkan waktu dalam satu hari kerja.',
    remedy: 'SET_ASIDE',
  },
  TOO_FAR_AHEAD: {
    desk: ({ months }) => `Lebih dari ${months} bulan ke depan`,
    applicant: ({ last }) =>
      `Ruangan dapat diminta untuk hari sampai ${dateWords(last)}; mohon pilih hari yang lebih dekat, atau ajukan lagi nanti.`,
    remedy: 'SET_ASIDE',
  },
  IN_THE_PAST: {
    desk: () => 'Waktu sudah lewat: lanjutkan hanya bila kegiatan berlangsung',
    applicant: () => 'Waktu yang diminta sudah lewat; mohon kirimkan waktu yang baru.',
    remedy: null,
  },
  OVER_CAPACITY: {
    desk: ({ capacity, participants }) =>
      `Peserta melebihi kapasitas (${numberWords(participants)} peserta, kapasitas ${numberWords(capacity)}): perlu beberapa sesi`,
    applicant: ({ participants, capacity }) =>
      isPublished(capacity)
        ? `Peserta ${numberWords(participants)} orang, sedangkan ruangan memuat ${numberWords(capacity)}; mohon bagi peserta ke dalam beberapa sesi.`
        : `Rombongan ${numberWords(participants)} orang mungkin perlu dibagi ke dalam beberapa sesi; petugas menghubungi Anda.`,
    remedy: null,
  },
  SHORT_NOTICE: {
    desk: () => 'Permohonan mendadak',
    applicant: () =>
      'Waktu pelaksanaan lebih dekat daripada tenggang permohonan; mohon pastikan nomor WhatsApp Anda aktif agar petugas dapat segera menghubungi.',
    remedy: null,
  },
  TIME_NOT_HELD: {
    desk: ({ most, isLong }) =>
      isLong
        ? `Lebih dari ${most} hari: belum menahan waktu sampai jadwalnya ditetapkan`
        : `Belum menahan waktu sampai petugas menanganinya: formulir yang belum didisposisikan meminta lebih dari ${most} hari`,
    applicant: ({ most, isLong }) =>
      isLong
        ? `Permohonan lebih dari ${most} hari belum menahan ruangan; sampai jadwalnya ditetapkan, pemohon lain dapat memperoleh waktu yang sama. Mohon pilih tanggal yang benar-benar diperlukan, atau tunggu petugas menghubungi Anda.`
        : 'Banyak permohonan menunggu, jadi permohonan ini belum menahan ruangan; sampai petugas menanganinya, pemohon lain dapat memperoleh waktu yang sama. Mohon tunggu petugas menghubungi Anda.',
    remedy: null,
  },
  DATES_UNREAD: {
    desk: ({ unread }) => `Tanggal lain belum tercatat: ${unreadNamed(unread)}`,
    applicant: ({ unread }, { answerTo }) =>
      `Tanggal lain yang belum tercatat (tidak terbaca, jam keliru, lewat, atau terlalu banyak): ${unreadNamed(unread)}. Mohon tulis tanggalnya satu per satu ${answerTo}.`,
    remedy: null,
  },
  EMAIL_SUSPECT: {
    desk: () => 'Alamat email meragukan, hubungi lewat WhatsApp',
    applicant: ({ suggestion }) =>
      suggestion === null
        ? 'Alamat email Anda tampaknya keliru; mohon sampaikan alamat yang benar kepada petugas.'
        : `Alamat email Anda tampaknya keliru (mungkin maksudnya ${suggestion}); mohon sampaikan alamat yang benar kepada petugas.`,
    remedy: null,
  },
  EQUIPMENT_DAMAGED: {
    desk: ({ equipment }) => capitalized(damagesWords(equipment)),
    applicant: ({ equipment }) => {
      const broken = brokenNames(equipment);
      const partly = partlyWords(equipment);
      return [
        ...(broken.length > 0
          ? [`${capitalized(listWords(broken))} sedang rusak dan mungkin belum dapat dipakai.`]
          : []),
        ...(partly === '' ? [] : [`Yang dapat dipakai hanya sebagian (${partly}).`]),
        'Bila Anda memerlukannya, hubungi kami.',
      ].join(' ');
    },
    remedy: null,
  },
  REVISION_OF_EARLIER: {
    desk: ({ numbers }) =>
      `Surat sama dengan ${listWords(numbers)}; ${postTitles().SECTION_HEAD}: “${ACTION_WORDS.REPLACE_EARLIER}” atau “${ACTION_WORDS.FURTHER_SESSION}”`,
    applicant: ({ numbers }) =>
      `Apakah ini perubahan jadwal ${listWords(numbers)}, atau sesi tambahan dengan surat yang sama? Mohon beri tahu petugas.`,
    remedy: null,
  },
};

function weekendWords({ dates }: Extract<Finding, { code: 'WEEKEND' }>): string {
  return listWords([...new Set(dates.map(dayName))]);
}

function clashWords(partly: true | undefined): string {
  return partly ? 'berimpit' : 'sama';
}

/** The row of a finding; its words take the data of its code. */
function wordsOf(finding: Finding): Words<Finding> {
  return FINDING_WORDS[finding.code] as Words<Finding>;
}

/** A finding in words for staff, without a full stop: `Hari Minggu`. */
export function findingWords(finding: Finding): string {
  return wordsOf(finding).desk(finding);
}

/** What the applicant should do about a finding: one polite sentence. Numbers of other requests are not named. */
export function findingAdvice(finding: Finding, { letterTo = '', answerTo = 'kepada petugas' }: Reached = {}): string {
  return wordsOf(finding).applicant(finding, { letterTo, answerTo });
}

/** The same where whoever quotes it asks something else: without what is asked, which follows “; mohon”. */
export function findingReason(finding: Finding): string {
  return findingAdvice(finding).replace(/; mohon .*/, '.');
}

/** What staff do about a finding; `null` where it holds no step up. */
export function wayFor(finding: Finding): Way | null {
  const { remedy } = wordsOf(finding);
  return typeof remedy === 'function' ? remedy(finding) : remedy;
}

/** That it is not allowed, after what the applicant wrote of it; without a full stop. */
function noBuffetWords(word: string): string {
  return `${word && `Permohonan Anda menyebut “${word}”. `}Prasmanan tidak diperkenankan di ${deskName()}`;
}

export const FOOD_WORDS = {
  heading: 'Pertanyaan kami: hidangan',
  none: 'Tidak ada hidangan',
  boxed: CATERING_WORDS.BOXED,
  noBuffet: 'Kami tidak menyajikan prasmanan',
  withTime: 'Dengan jawaban ini Anda juga menyetujui waktu di atas.',
  choice: 'Hidangan (prasmanan tidak diperkenankan)',
  notAnswered: 'Belum dijawab',
  served: 'Hidangan yang disajikan',
} as const;

/** The question that the findings ask; blank if they ask none. */
export function foodQuestion(findings: readonly Finding[]): string {
  const buffet = findings.find((finding) => finding.code === 'CATERING_BUFFET');
  const isUndecided = findings.some(({ code }) => code === 'CATERING_UNDECIDED');
  if (!buffet)
    return isUndecided ? 'Hidangan apa yang disajikan? Jadwal belum dapat ditetapkan sebelum hal itu jelas.' : '';
  const isOpen = isUndecided || buffet.word === '';
  return `${noBuffetWords(buffet.word)}. ${isOpen ? 'Hidangan apa yang disajikan?' : 'Dapatkah kegiatan berlangsung tanpa prasmanan? Nasi atau kue kotak diperbolehkan.'}`;
}
