// Words of the tab `Survei Kepuasan`: what somebody may say of themselves, what staff fill in, why a row does not count.
import type { PROFILE, ProfileQuestion, Score, SurveyElement } from '../../domain/survey/answer.ts';
import type { OpenComplaint } from '../../domain/survey/complaint.ts';
import type { PlainDate } from '../../domain/time/time.ts';
import { dateWords } from '../formats/dates.ts';
import { listWords } from '../formats/numbers.ts';
import { SURVEY_COLUMNS } from './columns.ts';
import { TABS } from './tabs.ts';

const SCORE_WORDS: Readonly<Record<Score, string>> = {
  1: 'Tidak baik',
  2: 'Kurang baik',
  3: 'Baik',
  4: 'Sangat baik',
};

/** Whether a service was free of charge is no better or worse. */
const COST_WORDS: Readonly<Record<Score, string>> = {
  1: 'Tidak',
  2: 'Hanya sebagian',
  3: 'Ya, sebagian besar',
  4: 'Ya, seluruhnya',
};

/** A score as the answer to the question about an element. */
export function scoreWords(element: SurveyElement, score: Score): string {
  return (element === 'cost' ? COST_WORDS : SCORE_WORDS)[score];
}

export const PROFILE_WORDS: {
  readonly [Question in ProfileQuestion]: Readonly<Record<(typeof PROFILE)[Question][number], string>>;
} = {
  gender: { FEMALE: 'Perempuan', MALE: 'Laki-laki' },
  age: {
    UNDER_20: 'Di bawah 20 tahun',
    FROM_20: '20–29 tahun',
    FROM_30: '30–39 tahun',
    FROM_40: '40–49 tahun',
    FROM_50: '50–59 tahun',
    FROM_60: '60 tahun ke atas',
  },
  education: { SCHOOL: 'SMA/sederajat atau di bawahnya', DIPLOMA: 'Diploma', BACHELOR: 'S-1/D-IV', MASTER: 'S-2/S-3' },
  occupation: {
    CIVIL_SERVANT: 'ASN',
    POLICE_ARMY: 'TNI/Polri',
    PRIVATE: 'Karyawan swasta',
    ENTREPRENEUR: 'Wirausaha',
    TEACHER: 'Guru/dosen',
    STUDENT: 'Pelajar/mahasiswa',
    OTHER: 'Lainnya',
  },
};

/** "U3 Waktu Penyelesaian", as the tab's header */
export function elementWords(element: SurveyElement): string {
  return SURVEY_COLUMNS[element];
}

export const SURVEY_HELP = {
  month: 'Bulan jawaban, misalnya 2026-12. Nomor permohonan, nama, dan tanggal sengaja tidak dicatat.',
  due: 'Terisi otomatis bila ada nilai 1 atau 2 disertai keterangan: keluhan ini dijawab paling lambat tanggal itu (UU 25/2009, 14 hari). Untuk keluhan dari kertas, isi sendiri.',
  settledOn: 'Isi tanggal saat keluhan selesai ditangani; sesudah itu tidak lagi tampak di email pagi dan Meja saya.',
} as const;

/** Over the complaints in the digest and on Meja saya. */
export const OPEN_COMPLAINTS_WORDS = `Keluhan dari survei yang belum selesai (tab ${TABS.SURVEY}); sesudah ditangani isi ${SURVEY_COLUMNS.followUp} dan ${SURVEY_COLUMNS.settledOn}`;

/** Why a row does not count. @param headers of the columns that cannot be read */
export function unreadableAnswerWords(headers: readonly string[]): string {
  return `Belum dihitung: perbaiki ${listWords(headers)}. Bulan ditulis seperti 2026-12, nilai 1 sampai 4 atau kosong.`;
}

/** "Batas Jumat, 4 Desember 2026 (sudah lewat). U3 Waktu Penyelesaian: “Terlalu lama.”" */
export function complaintWords({ due, elements, words }: OpenComplaint, today: PlainDate): string {
  const late = due < today ? ' (sudah lewat)' : '';
  const about = elements.length === 0 ? '' : ` ${listWords(elements.map(elementWords))}:`;
  return `Batas ${dateWords(due)}${late}.${about} “${words}”`;
}
