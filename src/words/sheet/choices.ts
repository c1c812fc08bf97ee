// The words of every fixed choice, as form, sheet and mails show them, and the code of each word.

import type { Answer } from '../../domain/commands/command.ts';
import type { ChoiceField, ValueOf } from '../../domain/request/fields.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import { waitsForSender } from '../../domain/request/status.ts';
import type { Holiday } from '../../domain/settings/settings.ts';
import { folded } from '../../domain/text/text.ts';
import type {
  Action,
  Catering,
  Holder,
  InstitutionType,
  LetterDelivery,
  OtherStep,
  RequestKind,
  Role,
  Status,
  StepName,
  Urgency,
} from '../../domain/vocabulary.ts';
import { postTitles, regionName } from '../names.ts';

export const KIND_WORDS: Readonly<Record<RequestKind, string>> = {
  VISIT: 'Kunjungan',
  LOAN: 'Peminjaman',
  OFFICIAL_USE: 'Pemakaian Dinas',
  MAINTENANCE: 'Pemeliharaan',
};

/** Of whatever government: forms and cells may say what it was called before, "Kab. Fak-Fak" or "D.I. Yogyakarta". */
const OF_A_GOVERNMENT = /^perangkat daerah \(opd\) \S/u;

export const INSTITUTION_TYPE_WORDS: Readonly<Record<InstitutionType, string>> = {
  get LOCAL_AGENCY() {
    return `Perangkat Daerah (OPD) ${regionName()}`;
  },
  OTHER_LOCAL_GOVERNMENT: 'Pemerintah Daerah Lain',
  CENTRAL_GOVERNMENT: 'Instansi Pusat/Vertikal',
  STATE_ENTERPRISE: 'BUMN/BUMD',
  SCHOOL: 'Sekolah',
  UNIVERSITY: 'Perguruan Tinggi',
  COMMUNITY: 'Komunitas',
  PRIVATE: 'Swasta',
  OTHER: 'Lainnya',
};

export const LETTER_DELIVERY_WORDS: Readonly<Record<LetterDelivery, string>> = {
  LINK: 'Tautan (misalnya Google Drive)',
  WHATSAPP: 'WhatsApp',
  IN_PERSON: 'Diantar langsung',
  SRIKANDI: 'SRIKANDI (instansi pemerintah)',
};

export const CATERING_WORDS: Readonly<Record<Catering, string>> = {
  NONE: 'Tidak ada',
  BOXED: 'Nasi atau kue kotak',
  BUFFET: 'Prasmanan',
  UNDECIDED: 'Belum ditentukan',
};

/** What is told of the food that is served: the SOP serves no buffet, whatever was asked for. */
export function servedWords(catering: Catering): string {
  return catering === 'BUFFET' ? 'Prasmanan tidak diperkenankan' : CATERING_WORDS[catering];
}

export const URGENCY_WORDS: Readonly<Record<Urgency, string>> = {
  NORMAL: 'Biasa',
  URGENT: 'Segera',
  IMMEDIATE: 'Sangat segera',
};

/** The fixed choices of a request, by field. */
export const CHOICE_WORDS = {
  kind: KIND_WORDS,
  urgency: URGENCY_WORDS,
  institutionType: INSTITUTION_TYPE_WORDS,
  letterDelivery: LETTER_DELIVERY_WORDS,
  catering: CATERING_WORDS,
} satisfies { readonly [Field in ChoiceField]: Readonly<Record<ValueOf<Field>, string>> };

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  SUBMITTED: 'Diajukan',
  FORWARDED: 'Didisposisikan',
  AWAITING_APPLICANT: 'Menunggu Konfirmasi Pemohon',
  APPROVED: 'Jadwal Ditetapkan',
  SCHEDULED: 'Masuk Agenda',
  READY: 'Ruangan Siap',
  COMPLETED: 'Terlaksana',
  REJECTED: 'Ditolak',
  CANCELLED: 'Dibatalkan',
  NO_SHOW: 'Tidak Hadir',
  DUPLICATE: 'Permohonan Ganda',
  IGNORED: 'Diabaikan',
};

/** The words of a status for applicants: those of the sheet, except where these are internal. */
export const STATUS_WORDS_FOR_APPLICANT: Readonly<Record<Status, string>> = {
  ...STATUS_WORDS,
  SUBMITTED: 'Permohonan masuk, menunggu disposisi',
  FORWARDED: 'Sedang ditelaah',
  AWAITING_APPLICANT: 'Menunggu jawaban Anda',
  APPROVED: 'Waktu disepakati, menunggu konfirmasi',
  SCHEDULED: 'Terjadwal',
  READY: 'Ruangan siap',
  REJECTED: 'Belum dapat kami penuhi',
  NO_SHOW: 'Tidak hadir',
  DUPLICATE: 'Permohonan ganda',
};

/** How a request stands, in words for its applicant. */
export function standingForApplicant(request: { readonly status: Status; readonly holder: Holder }): string {
  return waitsForSender(request) ? 'Menunggu tanggal dan jam yang benar' : STATUS_WORDS_FOR_APPLICANT[request.status];
}

/** A step in words. */
interface StepWords {
  /** In the dropdown `Tindakan`, on pages and in `Riwayat`. */
  readonly name: string;
  /** What must be typed in `Isi Disposisi/Keterangan`, to be read after “Tulis”; absent: a reason. */
  readonly text?: string;
  /** What the box for it is called on the page of the letter; absent: a reason. */
  readonly label?: string;
  /** What must be written in `Pesan untuk Pemohon`; absent: a reason. */
  readonly message?: string;
  /** Why it cannot be taken although the status allows it. */
  readonly nothing?: string;
}

const INSTRUCTION = 'Isi disposisi (boleh kosong)';
const COORDINATION = {
  text: 'hasil koordinasi dengan pemohon (waktu disepakati, tanpa prasmanan)',
  label: 'Hasil koordinasi (wajib)',
} as const;

export const STEP_TEXTS: Readonly<Record<Action, StepWords>> = {
  FORWARD: { name: 'Disposisikan ke Kasi', label: INSTRUCTION },
  OFFER_TIMES: { name: 'Tawarkan jadwal lain', message: 'mengapa waktunya perlu diganti' },
  ASK_CONFIRMATION: { name: 'Minta konfirmasi pemohon', message: 'pertanyaan yang perlu dijawab' },
  RECORD_ANSWER: {
    name: 'Catat jawaban pemohon',
    label: 'Jawaban pemohon',
    text: 'jawaban pemohon (waktu yang baru diisi di halaman suratnya)',
  },
  RECORD_LETTER: {
    name: 'Catat surat diterima',
    text: 'letak surat (misalnya map 3, WhatsApp, atau nomor SRIKANDI)',
    label: 'Letak surat (misalnya map 3, WhatsApp, atau nomor SRIKANDI)',
  },
  RECORD_TOLD: { name: 'Catat pemohon sudah diberi tahu', nothing: 'pemohon sudah diberi tahu' },
  APPROVE: {
    name: 'Tetapkan jadwal, disposisikan ke Admin',
    ...COORDINATION,
  },
  APPROVE_SESSIONS: {
    name: 'Tetapkan jadwal untuk semua yang kosong',
    ...COORDINATION,
    nothing: 'suratnya tidak meminta beberapa tanggal, atau tanggal ini belum dapat ditetapkan',
  },
  SCHEDULE: { name: 'Masukkan ke agenda' },
  MARK_READY: { name: 'Ruangan sudah siap' },
  COMPLETE: { name: 'Catat pelaksanaan', text: 'jumlah yang hadir dengan angka (misalnya 34)' },
  MARK_NO_SHOW: { name: 'Pemohon tidak hadir' },
  PROPOSE_REFUSAL: { name: 'Usulkan penolakan' },
  REJECT: { name: 'Tolak permohonan' },
  RETURN_TO_SECTION_HEAD: { name: 'Kembalikan ke Kasi' },
  RETURN_TO_DIVISION_HEAD: { name: 'Kembalikan ke Kabid' },
  SET_ASIDE: { name: 'Kesampingkan peringatan', nothing: 'tidak ada peringatan yang boleh dikesampingkan' },
  CANCEL_FOR_APPLICANT: { name: 'Batalkan (permintaan pemohon)' },
  CANCEL_BY_OFFICE: { name: 'Batalkan (oleh dinas)' },
  CHANGE_TIME: { name: 'Ubah jadwal' },
  DISPLACE: { name: 'Pindahkan (ruangan dipakai dinas)' },
  REPLACE_EARLIER: { name: 'Gantikan permohonan awal', nothing: 'tidak ada permohonan lain dengan surat yang sama' },
  FURTHER_SESSION: { name: 'Sesi tambahan', nothing: 'tidak ada permohonan lain dengan surat yang sama' },
  MARK_DUPLICATE: { name: 'Tandai permohonan ganda' },
  NOT_DUPLICATE: { name: 'Bukan ganda' },
  IGNORE: { name: 'Abaikan' },
  REOPEN: { name: 'Buka kembali' },
  GIVE_DISPOSITION: { name: 'Disposisikan ke Kabid', label: INSTRUCTION },
  UNDO: { name: 'Urungkan tindakan terakhir', nothing: 'tidak ada langkah yang masih dapat diurungkan' },
};

/** The dropdown `Tindakan`. */
export const ACTION_WORDS = Object.fromEntries(
  Object.entries(STEP_TEXTS).map(([action, { name }]) => [action, name]),
) as Readonly<Record<Action, string>>;

/** The steps of `Riwayat` that are not in the dropdown. */
export const MACHINE_STEP_WORDS: Readonly<Record<OtherStep, string>> = {
  SUBMIT: 'Permohonan diajukan',
  SECOND_FORM: 'Kiriman kedua',
  ANSWER: 'Jawaban pemohon',
  CORRECT: 'Isian diperbaiki',
  REEXAMINE: 'Diperiksa ulang',
  HELD_BACK: 'Terhalang, kembali ke Kasi',
  UNDELIVERED: 'Email gagal terkirim',
  MASK: 'Data pribadi disamarkan',
};

const STEP_NAMES: Readonly<Record<StepName, string>> = { ...MACHINE_STEP_WORDS, ...ACTION_WORDS };

/** What an applicant has done on their page. */
export const ANSWER_WORDS: Readonly<Record<Answer['type'], string>> = {
  CONFIRM: 'menyetujui waktunya',
  CHOOSE: 'memilih waktu lain',
  REPLY: 'mengirim jawaban',
  CANCEL: 'membatalkan permohonan',
};

/** The name of a step in `Riwayat`. */
export function stepWords(step: StepName): string {
  return STEP_NAMES[step];
}

/** The step with a name in `Riwayat`; `null` if no step has that name. */
export function stepOf(text: string): StepName | null {
  return codeOf(STEP_NAMES, text);
}

/** The names of the roles in the tab `Tim Pengelola`; the titles shown elsewhere are settings. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  AGENCY_HEAD: 'Kepala Dinas',
  DIVISION_HEAD: 'Kabid',
  SECTION_HEAD: 'Kasi',
  ROOM_ADMIN: 'Admin',
};

export const HOLIDAY_KIND_WORDS: Readonly<Record<Holiday['kind'], string>> = {
  PUBLIC_HOLIDAY: 'Libur nasional',
  COLLECTIVE_LEAVE: 'Cuti bersama',
  REGIONAL_HOLIDAY: 'Libur daerah',
};

/** Who has the letter. */
export function holderWords(holder: Holder, titles = postTitles()): string {
  switch (holder) {
    case 'APPLICANT':
      return 'Pemohon';
    case 'NOBODY':
      return 'Selesai';
    default:
      return titles[holder];
  }
}

/**
 * The code of a word; case and spacing make no difference.
 * @returns `null` if no code has that word
 */
export function codeOf<Code extends string>(words: Readonly<Record<Code, string>>, text: string): Code | null {
  const wanted = folded(text);
  const codes = Object.keys(words) as Code[];
  const isMeant = (code: Code) =>
    folded(words[code]) === wanted || (code === 'LOCAL_AGENCY' && OF_A_GOVERNMENT.test(wanted));
  return codes.find(isMeant) ?? null;
}

/** The status of a request whose refusal is proposed, until the Kabid decides. */
const REFUSAL_PROPOSED_WORDS = 'Penolakan Diusulkan';

/** What `Status` says of a request. */
export function statusWords({ status, marks }: Pick<BookingRequest, 'status' | 'marks'>): string {
  return status === 'FORWARDED' && marks.proposedRefusal !== null ? REFUSAL_PROPOSED_WORDS : STATUS_WORDS[status];
}

/** What `Langkah` says of a change of who holds the posts, or of what the office has set. */
export const POSTS_CHANGED_WORDS = 'Perubahan jabatan atau pengaturan';
