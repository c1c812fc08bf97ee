// The texts of the form: title and help of every question. Others rely on the titles: do not change them.
import type { BrokenDevice } from '../../domain/devices/open.ts';
import { type FilledField, FORM_FIELDS, type FormField, rowOf } from '../../domain/request/fields.ts';
import { firstStart, type Setup } from '../../domain/request/room-time.ts';
import type { Hours, RoomRules, WeeklyHours } from '../../domain/settings/settings.ts';
import { hoursWords } from '../formats/dates.ts';
import { aroundPrayer, capacityWords, limitWords } from '../formats/limits.ts';
import { capitalized } from '../formats/numbers.ts';
import { deskName, serviceName } from '../names.ts';
import { damagesWords } from '../sheet/devices.ts';
import { COLUMN_WORDS, type QuestionWords } from '../sheet/fields.ts';

export function formTitle(): string {
  return `Permohonan ${serviceName()}`;
}

/** What the form says before any question. @param freeTimes where they are shown; `null` while nobody knows */
export function formDescription(freeTimes: string | null): string {
  const first = freeTimes === null ? '' : `Waktu terpakai dan kosong: ${freeTimes}\n`;
  return `${first}Layanan ini tidak dipungut biaya. Sesudah mengirim formulir Anda menerima nomor permohonan; itu belum persetujuan. Jadwal belum pasti sebelum Anda menerima konfirmasi.`;
}

/** Stands at the question that asks whether it was read. */
const DATA_NOTICE =
  'Pemberitahuan data pribadi: nama, jabatan, email, dan nomor WhatsApp dipakai hanya untuk mengurus permohonan ini (Pasal 20 ayat (2) huruf e Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi), disimpan di akun Google dinas, yang pusat datanya dapat berada di luar negeri, dan disamarkan sesudah masa simpan berakhir. Email terima kasih dapat memuat tautan survei dinas, tanpa data Anda. Anda berhak meminta salinan, perbaikan, atau penghapusan, dan berhak berkeberatan, dengan membalas email kami atau lewat WhatsApp.';

export const FORM_CONFIRMATION =
  'Terima kasih. Permohonan Anda sudah masuk; nomor permohonan dikirim ke email Anda, atau petugas menghubungi Anda lewat WhatsApp. Ini belum persetujuan.';

/** The pages after the first, each by the question that it begins with. */
export const FORM_SECTIONS: Readonly<Partial<Record<Question, QuestionWords>>> = {
  activity: { title: 'Kegiatan dan waktu', help: '' },
  letterNumber: {
    title: 'Surat permohonan',
    help: 'Surat boleh menyusul; permohonan tanpa surat belum dapat ditetapkan.',
  },
  catering: { title: 'Keperluan di ruangan', help: 'Konsumsi, perangkat, dan materi.' },
};

/** What the form asks: every field that it fills, in their order, then the declaration. */
export type Question = FormField | 'declaration';

/** Titles and help texts, in the order of the form. */
export const QUESTIONS = {
  ...Object.fromEntries(FORM_FIELDS.map((field) => [field, COLUMN_WORDS[field].question])),
  declaration: {
    title: 'Pernyataan',
    help: declarationHelp(null),
  },
} as Readonly<Record<Question, QuestionWords>>;

/** The help of the declaration. @param service the page with the office's rules; `null` while nobody knows its address */
export function declarationHelp(service: string | null): string {
  const where = service === null ? '.' : `: ${service}`;
  return `Centang ketiganya agar permohonan dapat dikirim. Aturan ada pada halaman “Tentang layanan”${where}\n\n${DATA_NOTICE}`;
}

/** For how long the room is prepared, as the form and the page of the service publish it. */
export function preparedWords(room: Setup): string {
  return `Ruangan disiapkan ${room.setupMinutes} menit`;
}

/** The help of the hour at which the event begins, with the office's own rules. */
export function startTimeHelp(room: Setup, hours: WeeklyHours): string {
  const rules = [
    openingWords(hours, room),
    `${preparedWords(room)} sebelumnya`,
    ...prayerWords(hours.breakFriday, room),
  ];
  return `${rules.join('. ')}.`;
}

/** How soon and how far ahead the first day may be, as form, page of the service and free times say. */
export function startDateWords({
  minimumNoticeWorkingDays: notice,
  farthestMonths,
}: Pick<RoomRules, 'minimumNoticeWorkingDays' | 'farthestMonths'>): string {
  const soon = notice === 0 ? '' : `, sedikitnya ${notice} hari kerja penuh sebelumnya`;
  return `Hari kerja${soon}, paling jauh ${farthestMonths} bulan ke depan`;
}

/** The help of the number of people, with how many the room holds once the office has set it. */
export function participantsHelp({ capacity }: Pick<RoomRules, 'capacity'>): string {
  const [most = 'Rombongan besar dibagi ke dalam beberapa sesi'] = capacityWords(capacity);
  return `${QUESTIONS.participants.help} ${most}.`;
}

/** The help of the devices: which are out of order. */
export function equipmentHelp(damaged: readonly BrokenDevice[]): string {
  return damaged.length === 0 ? 'Boleh dikosongkan.' : `${capitalized(damagesWords(damaged))}.`;
}

/** "Jumat selesai pukul 11.30 atau mulai pukul 13.30 (salat Jumat)"; nothing where there is no break. */
export function prayerWords(prayer: Hours | null, room: Setup): string[] {
  return prayer ? [`Jumat ${aroundPrayer({ ...prayer, setupMinutes: room.setupMinutes })} (salat Jumat)`] : [];
}

/** When events may be, the room being prepared before: "Senin–Kamis 07.45–15.45, Jumat 07.45–16.15; hari libur tutup" */
export function openingWords(
  { mondayToThursday, friday }: Pick<WeeklyHours, 'mondayToThursday' | 'friday'>,
  room: Setup,
): string {
  const within = ({ from, to }: Hours) => hoursWords(firstStart(from, room.setupMinutes), to);
  return `Senin–Kamis ${within(mondayToThursday)}, Jumat ${within(friday)}; hari libur tutup`;
}

/** The three statements of the declaration. */
export function declarations(): readonly [string, string, string] {
  return [
    `Saya mematuhi aturan ${deskName()}`,
    'Saya memahami bahwa prasmanan tidak diperkenankan',
    'Saya telah membaca pemberitahuan data pribadi',
  ];
}

/** Shown if an answer does not pass its validation. */
export const VALIDATION_WORDS = {
  email: 'Tuliskan alamat email yang benar, misalnya nama@instansi.go.id, atau kosongkan.',
  phone: 'Tuliskan nomor WhatsApp dengan angka, misalnya 0812-3456-7890.',
  declaration: 'Centang ketiga pernyataan.',
} as const;

/** How a number is written that a field takes. */
export function countHelp(field: FilledField): string {
  const limits = limitWords(field);
  return `Tuliskan angka bulat saja${limits && `, ${limits}`}; misalnya ${Math.min(5, rowOf(field).most ?? 5)}.`;
}

/** The first content of the tab `Perangkat`; the form's choices if the tab lists none. */
export const INITIAL_EQUIPMENT = [
  'Layar utama',
  'Mikrofon',
  'Konferensi video',
  'Komputer',
  'Internet',
  'Listrik tambahan',
] as const;

/** Added to the staff notes if an answer is too long for a cell. */
export function tooLongWords(question: Question): string {
  return `${QUESTIONS[question].title}: terlalu panjang untuk satu sel, dipotong di sini; jawaban utuh ada pada tanggapan formulir.`;
}
