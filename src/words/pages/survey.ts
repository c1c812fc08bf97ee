// Words of the survey's page: its questions, what is missing, thanks, and why a link opens none.
import type { ProfileQuestion, SurveyElement } from '../../domain/survey/answer.ts';
import type { SurveyObjection } from '../../domain/survey/code.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { dateWords } from '../formats/dates.ts';
import { numberWords } from '../formats/numbers.ts';
import { UNOPENED } from '../problems/links.ts';
import type { ProblemWords } from './outcome.ts';

export const SURVEY_WORDS = {
  title: 'Survei Kepuasan Masyarakat',
  intro: 'Sembilan pertanyaan; yang tidak ingin dijawab boleh dilewati. Jawaban disimpan tanpa nama.',
  privacy:
    'Nomor permohonan dan tanggal juga tidak disimpan. Tautan ini hanya diperiksa agar setiap kegiatan dihitung satu kali.',
  none: 'Tidak menjawab',
  profile: 'Tentang Anda (boleh dilewati)',
  noProfile: 'Tidak ingin menjawab',
  suggestion: 'Saran/masukan (boleh kosong)',
  suggestionHint: 'Mohon tidak menulis nama atau nomor telepon.',
  send: 'Kirim jawaban',
  link: 'Isi survei kepuasan',
  nothing: 'Jawaban Anda belum dicatat: belum ada yang dipilih. Jawab paling sedikit satu pertanyaan, lalu kirim lagi.',
  recordedHeading: 'Terima kasih',
  recorded: 'Jawaban Anda sudah dicatat tanpa nama dan membantu kami memperbaiki pelayanan.',
} as const;

/** The button in the mail of thanks. */
export const SURVEY_LINK = {
  label: SURVEY_WORDS.link,
  hint: `Sembilan pertanyaan, tanpa nama; satu kali, sampai 60 hari sesudah kegiatan. ${UNOPENED}`,
} as const;

/** What is asked about each element of the regulation (PermenPANRB 14/2017), so that `scoreWords` answers it. */
export const ELEMENT_QUESTIONS: Readonly<Record<SurveyElement, string>> = {
  requirements: 'Bagaimana kesesuaian persyaratannya dengan layanannya?',
  procedure: 'Bagaimana kemudahan prosedurnya?',
  duration: 'Bagaimana kecepatan dan ketepatan waktu jawabannya?',
  cost: 'Apakah layanan ini benar-benar tanpa biaya?',
  product: 'Bagaimana kesesuaian layanannya dengan yang dijanjikan?',
  competence: 'Bagaimana kemampuan petugasnya?',
  conduct: 'Bagaimana kesopanan dan keramahan petugasnya?',
  facilities: 'Bagaimana mutu ruangan dan perangkatnya?',
  complaints: 'Bagaimana penanganan pengaduan dan saran?',
};

export const PROFILE_QUESTION_WORDS: Readonly<Record<ProfileQuestion, string>> = {
  gender: 'Jenis kelamin',
  age: 'Usia',
  education: 'Pendidikan terakhir',
  occupation: 'Pekerjaan utama',
};

export function suggestionTooLong(most: number): string {
  return `Jawaban Anda belum dicatat: saran lebih dari ${numberWords(most)} huruf. Persingkat, lalu kirim lagi.`;
}

/** What the page says after a complaint; blank after another answer. @param whose who answers it, by post */
export function complaintTakenWords(due: PlainDate | null, whose: string): string {
  if (due === null) return '';
  return `Keluhan Anda disampaikan kepada ${whose} dan ditangani paling lambat ${dateWords(due)}. Karena nama tidak dicatat, kami tidak dapat membalas Anda; bila menghendaki balasan, hubungi kami.`;
}

export const SURVEY_OBJECTIONS: Readonly<Record<SurveyObjection, ProblemWords>> = {
  FORGED: {
    heading: 'Tautan survei tidak dikenal',
    text: 'Tautan ini tidak lengkap atau bukan buatan kami. Buka lagi tautan survei secara utuh dari email terima kasih kami.',
  },
  EXPIRED: {
    heading: 'Tautan survei sudah tidak berlaku',
    text: 'Survei dapat diisi sampai 60 hari sesudah kegiatan. Sampaikan saran Anda lewat kontak di bawah ini.',
  },
  USED: {
    heading: 'Survei sudah diisi',
    text: 'Jawaban untuk kegiatan ini sudah dicatat satu kali. Terima kasih; bila ada yang ingin ditambahkan, hubungi kami.',
  },
  NOT_HELD: {
    heading: 'Survei tidak tersedia',
    text: 'Kegiatan ini belum atau tidak lagi tercatat terlaksana, jadi surveinya tidak dapat diisi. Sampaikan saran Anda lewat kontak di bawah ini.',
  },
};
