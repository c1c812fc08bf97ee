// Words of “Meja saya”, the page of each of the team: what waits, the room, the preparations, the search, the guide.

import { TRANSITIONS } from '../../domain/flow/transitions.ts';
import type { DigestSection } from '../../domain/mail/digest.ts';
import { itemsOf, type PreparationItem, type RoomLine } from '../../domain/report/preparation.ts';
import { turnEnds } from '../../domain/request/holder.ts';
import type { BookingRequest } from '../../domain/request/request.ts';
import type { TimeWithDaysOff } from '../../domain/request/room-time.ts';
import { inOneLine } from '../../domain/text/text.ts';
import { dateOf, type Instant, type Slot, timeOf, type WallTime } from '../../domain/time/time.ts';
import { addDays } from '../../domain/time/working-time.ts';
import { ACTIONS, type Role } from '../../domain/vocabulary.ts';
import { dateWords, nearDayWords, slotWords, stampWords, wantedTimeWords } from '../formats/dates.ts';
import { numberWords, uncapitalized, writeTime } from '../formats/numbers.ts';
import type { Detail } from '../mails/letter.ts';
import { postTitles } from '../names.ts';
import { ACTION_WORDS, holderWords, KIND_WORDS, STATUS_WORDS, servedWords, URGENCY_WORDS } from '../sheet/choices.ts';
import { damageWords } from '../sheet/devices.ts';
import { fieldLine } from '../sheet/field-lines.ts';
import { TABS } from '../sheet/tabs.ts';

export const OWN_DESK_WORDS = {
  title: 'Meja saya',
  /** From the link of one letter, which opens no other. */
  byMail: 'Meja saya (tautan dikirim lewat email)',
  back: 'Kembali ke Meja saya',
  waiting: 'Menunggu Anda',
  nothing: 'Tidak ada surat yang menunggu Anda.',
  late: 'Terlambat',
  room: 'Ruangan',
  today: 'Hari ini',
  tomorrow: 'Besok',
  next: 'Berikutnya',
  /** Of a day of which some may be over. */
  empty: 'Tidak ada kegiatan.',
  preparations: 'Persiapan ruangan',
  search: 'Cari permohonan',
  searchFor: 'Nomor, instansi, kegiatan, atau tanggal',
  searchHint: 'Misalnya 42, SMK Negeri 4, atau 08/12/2026.',
  find: 'Cari',
  found: 'Hasil pencarian',
  notFound: 'Tidak ada permohonan yang cocok. Coba satu kata saja dari nama instansi, atau tanggal seperti 08/12/2026.',
  guide: 'Panduan singkat',
  ask: 'Buka Meja saya lewat email',
  askHint:
    'Halaman ini untuk petugas. Tulis alamat email Anda seperti tercatat di tab Tim Pengelola; tautan pribadi ke Meja saya dikirim ke alamat itu.',
  address: 'Alamat email',
  send: 'Kirim tautan',
  sentHeading: 'Periksa email Anda',
  sent: 'Bila alamat itu tercatat sebagai petugas, tautan ke Meja saya segera sampai di kotak masuknya. Tautan dikirim paling banyak sekali dalam satu jam. Bila tidak sampai, periksa ejaan alamatnya, atau minta rekan Anda memeriksa tab Tim Pengelola.',
  noAddress: 'Tulis alamat email yang lengkap, misalnya nama@instansi.go.id.',
} as const;

/** The link in the digest, and in the mail that somebody asked for. */
export const OWN_DESK_LINK = {
  label: 'Buka Meja saya',
} as const;

/**
 * The link of whoever holds a post, in the mail that tells them so and on their own desk: Google shows a calendar that is
 * shared without a notice to nobody who has not opened it (facts 5).
 */
export const CALENDAR_LINK = {
  label: 'Tambahkan kalender ruangan',
  hint: 'Buka dengan akun Google yang beralamat email ini.',
} as const;

/** "34 formulir: …" */
export function unheldWords(forms: number): string {
  return `${numberWords(forms)} formulir: di Meja saya, disposisikan yang nyata dan abaikan sisanya.`;
}

/** Those on the reader’s own desk stand below the heading of all. */
export const SECTION_WORDS: Readonly<Record<Exclude<DigestSection, 'DESK'>, string>> = {
  UNHELD: 'Belum menahan waktu',
  TELL_APPLICANT: 'Pemohon belum diberi tahu',
  SILENT_APPLICANT: 'Pemohon belum menjawab',
  REVIEW: 'Tinjau lagi',
  UNCLOSED: 'Kegiatan selesai, belum dicatat',
  OTHER_HOLDERS: 'Lama di meja lain',
  TO_PREPARE: 'Siapkan ruangan',
};

/** "… dan 5 lagi; gunakan pencarian." */
export function moreWords(more: number): string {
  return `… dan ${numberWords(more)} lagi; gunakan pencarian.`;
}

/** The same below what was found: nobody has counted all that archives hold. */
export function moreFoundWords(more: number): string {
  return `… dan paling sedikit ${numberWords(more)} lagi; tambahkan kata agar pencarian lebih sempit.`;
}

/** What unfolds the letters that are not shown at once: "9 surat lagi" */
export function furtherWords(letters: number): string {
  return `${numberWords(letters)} surat lagi`;
}

/** "Sangat segera"; none for an ordinary letter. */
export function urgencyWords({ urgency }: BookingRequest): string[] {
  return urgency === 'NORMAL' ? [] : [URGENCY_WORDS[urgency]];
}

/** "Kunjungan · Kunjungan industri kelas XI PPLG", as much as a line of a telephone or two hold */
export function kindAndActivityWords({ kind, activity }: BookingRequest): string {
  return `${KIND_WORDS[kind]} · ${inOneLine(activity, 60)}`;
}

/**
 * "Kasi, s.d. 24 Nov 2026 08.27"; since when it lies there where no time is set: "Kasi sejak 24 Nov 2026 08.12".
 * @param since when it waits for the reader; what has ended may have waited before, to be told to its applicant
 */
export function standingWords(request: BookingRequest, since: Instant): string {
  const who = holderWords(request.holder);
  const until = turnEnds(request);
  if (until !== null) return `${who}, s.d. ${stampWords(until)}`;
  return `${who} sejak ${stampWords(request.holder === 'NOBODY' ? request.heldSince : since)}`;
}

/** A result of the search: where the request stands. */
export function foundWords({ status, holder }: BookingRequest, time: TimeWithDaysOff): string {
  const where = holder === 'NOBODY' ? '' : `, pada ${holderWords(holder)}`;
  return `${wantedTimeWords(time)}. ${STATUS_WORDS[status]}${where}.`;
}

/** "Hari ini, Selasa, 8 Des": the page may be left open. */
export function roomDayWords(day: 'today' | 'tomorrow', now: Instant): string {
  const date = dateOf(now);
  return `${OWN_DESK_WORDS[day]}, ${nearDayWords(day === 'today' ? date : addDays(date, 1))}`;
}

const MOMENT_WORDS: Readonly<Record<RoomLine['moment'], string>> = {
  NOW: 'Sedang berlangsung: ',
  SOON: 'Segera dimulai: ',
  LATER: '',
};

/** "Sedang berlangsung: 09.00–11.00 SMK Negeri 4, Kunjungan industri" */
export function roomLineWords({ slot, request, title, moment }: RoomLine): string {
  const what = request
    ? `${request.institution}, ${title}`
    : `${title.trim() || 'kegiatan'} (ditulis langsung di kalender)`;
  return `${MOMENT_WORDS[moment]}${slotWords(slot)} ${what}`;
}

/** "Selasa, 8 Desember 2026: 09.00–11.00 SMK Negeri 4, Kunjungan industri" */
export function nextLineWords(line: RoomLine): string {
  return `${dateWords(dateOf(line.slot.start))}: ${roomLineWords({ ...line, moment: 'LATER' })}`;
}

/** "Selasa, 8 Desember 2026, mulai 08.30 untuk kegiatan 09.00–11.00" */
export function preparationWords(slot: Slot, from: WallTime): string {
  return `${dateWords(dateOf(slot.start))}, mulai ${writeTime(timeOf(from))} untuk kegiatan ${slotWords(slot)}`;
}

/** One thing to make ready. */
export function preparationItemWords(item: PreparationItem): string {
  switch (item.kind) {
    case 'ROOM':
      return 'Ruangan bersih dan rapi';
    case 'SEATS':
      return `Tempat duduk untuk ${numberWords(item.people)} peserta`;
    case 'CATERING':
      return `Konsumsi: ${uncapitalized(servedWords(item.catering))}`;
    case 'MATERIALS':
      return 'Materi pemohon dapat dibuka';
    case 'FIELD':
      return labelled(fieldLine(item.field, item.value));
    case 'DEVICE':
      return item.damage
        ? `${item.name}: ${damageWords(item.damage)}; siapkan penggantinya, atau beri tahu pemohon`
        : item.name;
  }
}

/** The devices, and what else is made ready beside seats and food, in one cell of the agenda. */
export function neededWords(request: BookingRequest): string {
  return itemsOf(request, [])
    .filter(({ kind }) => kind === 'DEVICE' || kind === 'FIELD')
    .map(preparationItemWords)
    .join(', ');
}

function labelled({ label, value }: Detail): string {
  return `${label}: ${value}`;
}

/** How somebody of these posts works, in a few sentences. */
export function guideWords(duties: readonly Role[]): string[] {
  const own = duties.map((role) => `${postTitles()[role]}: ${GUIDE_WORDS[role]}`);
  if (!ACTIONS.some((action) => TRANSITIONS[action].roles.some((role) => duties.includes(role)))) return own;
  return [
    'Ketuk sebuah surat untuk membacanya; tombol yang berwarna adalah tindakan yang paling mungkin.',
    ...own,
    `Keliru? Buka lagi suratnya dan pilih “${ACTION_WORDS.UNDO}”. Setiap tindakan tercatat atas nama Anda di tab ${TABS.HISTORY}.`,
  ];
}

const GUIDE_WORDS: Readonly<Record<Role, string>> = {
  AGENCY_HEAD: `baca surat baru, lalu pilih “${ACTION_WORDS.GIVE_DISPOSITION}”. Tanpa itu, surat diteruskan otomatis sesudah satu hari kerja.`,
  DIVISION_HEAD: `pelajari surat baru, lalu pilih “${ACTION_WORDS.FORWARD}”. Penolakan, pengecualian hari dan jam, dan pemindahan jadwal hanya oleh Anda.`,
  SECTION_HEAD: `telaah surat, hubungi pemohon, lalu pilih “${ACTION_WORDS.APPROVE}”. Bila waktunya berimpit, pilih “${ACTION_WORDS.OFFER_TIMES}”.`,
  ROOM_ADMIN: `pilih “${ACTION_WORDS.SCHEDULE}”, siapkan ruangan menurut daftar di halaman ini, dan sesudah kegiatan pilih “${ACTION_WORDS.COMPLETE}” dengan jumlah yang hadir.`,
};
