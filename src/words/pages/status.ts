// Words of the public page that tells how a request stands, and of what applicants change themselves.
import { MOST_TRIES } from '../../domain/office/token.ts';
import { eventsOf, MOST_DATES, type WantedTime } from '../../domain/request/room-time.ts';

export const STATUS_PAGE_WORDS = {
  title: 'Cek status permohonan',
  intro: 'Isi nomor permohonan dan empat angka terakhir nomor WhatsApp yang ditulis pada formulir.',
  number: 'Nomor permohonan (misalnya PC-2026-0042 atau 42)',
  digits: 'Empat angka terakhir nomor WhatsApp',
  ask: 'Lihat status',
  again: 'Cek nomor lain',
  unreadable: 'Tulis nomor seperti PC-2026-0042 atau 42, dan tepat empat angka terakhir nomor WhatsApp.',
  wrong: `Nomor permohonan dan nomor WhatsApp tidak cocok, atau sudah ${MOST_TRIES} kali keliru dicek dalam satu jam. Periksa keduanya; buka tautan pada email kami; coba lagi satu jam kemudian; atau hubungi kami.`,
  change: 'Untuk mengubah atau membatalkan permohonan, buka tautan pada email kami.',
  status: 'Status',
  time: 'Waktu',
} as const;

export const OWN_CHANGE_WORDS = {
  offered: 'Waktu lain yang masih kosong',
  offeredHint: 'Diperiksa lagi saat Anda memilih.',
  fillIn: 'Lengkapi permohonan',
  letterNumber: 'Nomor surat',
  letterFile: 'Tautan surat permohonan (https://…)',
  materials: 'Tautan materi (https://…)',
  catering: 'Konsumsi',
  sameCatering: 'Tidak berubah',
  sendDetails: 'Kirim kelengkapan',
  time: 'Ubah tanggal atau jam',
  shorten: 'Persingkat waktu',
  sendTime: 'Kirim waktu baru',
  calendar: 'Lihat waktu yang kosong',
  filledIn: 'Terima kasih, kelengkapan Anda sudah kami catat.',
  notALink: 'Tautan harus diawali https:// atau http:// dan tidak memuat spasi.',
  nothingFilled: 'Isi dahulu salah satu kolom, lalu kirim lagi.',
  notATime:
    'Tanggal atau jamnya keliru: tanggalnya harus ada, dan jam selesai sesudah jam mulai. Isi lagi waktu yang benar.',
  mayChange: (permits: string) => `Waktu seperti itu baru dapat ditetapkan bila ${permits} mengizinkannya.`,
  sendAnyway: 'Tetap kirim waktu ini',
  endsTooEarly: 'Jam selesai harus sesudah jam mulai.',
  lastDayTooEarly: 'Tanggal selesai tidak boleh sebelum tanggal mulai.',
  tooManyDays: `Dari tanggal mulai sampai tanggal selesai paling lama ${MOST_DATES} hari.`,
  noNewTime: 'Tanggal dan jamnya masih sama. Isi waktu yang baru, lalu kirim lagi.',
} as const;

/** The fields of a time; the last day alone may be blank. */
export const TIME_LABELS: Readonly<Record<keyof WantedTime, string>> = {
  startDate: 'Tanggal mulai',
  endDate: 'Tanggal selesai (boleh kosong)',
  startTime: 'Jam mulai',
  endTime: 'Jam selesai',
};

export const HOW_TO_TYPE = 'Tulis tanggal seperti 08/12/2026 dan jam seperti 09.00';

/** Why a typed time is not read. @param text what stands in the field; blank where it must be filled */
export function unreadTimeWords(field: keyof WantedTime, text: string): string {
  return `${text === '' ? `Isi dahulu “${TIME_LABELS[field]}”.` : `“${text}” tidak terbaca.`} ${HOW_TO_TYPE}, lalu kirim lagi.`;
}

/** The field that is to be mended, and how. */
export interface WrongField {
  readonly field: string;
  readonly words: string;
}

/** What is wrong with a time that is no event, whatever the days; `null` where it is one, or no field alone is wrong. */
export function wrongTime(time: WantedTime): WrongField | null {
  const events = eventsOf(time, { holidays: [] });
  if (events.valid) return null;
  const { lastDayTooEarly, endsTooEarly, tooManyDays } = OWN_CHANGE_WORDS;
  switch (events.fault) {
    case 'END_BEFORE_START':
      return (time.endDate ?? '') < (time.startDate ?? '')
        ? { field: 'endDate', words: lastDayTooEarly }
        : { field: 'endTime', words: endsTooEarly };
    case 'TOO_LONG':
      return { field: 'endDate', words: tooManyDays };
    default:
      return null;
  }
}
