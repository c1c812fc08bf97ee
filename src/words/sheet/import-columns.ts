// How old registers head their columns, and the words that stand in them.
import { IMPORT_FIELDS, type ImportField } from '../../domain/import/fields.ts';
import type { HeaderNames } from '../../domain/import/match.ts';
import type { PastStatus } from '../../domain/import/old-row.ts';
import { folded } from '../../domain/text/text.ts';
import type { Catering, InstitutionType, RequestKind } from '../../domain/vocabulary.ts';
import { CATERING_WORDS, codeOf, INSTITUTION_TYPE_WORDS, KIND_WORDS, STATUS_WORDS } from './choices.ts';
import { REGISTER_COLUMNS } from './columns.ts';

/** What a field is called: as its column in `Permohonan`. */
export const FIELD_WORDS: Readonly<Record<ImportField, string>> = Object.fromEntries(
  IMPORT_FIELDS.map((field) => [field, REGISTER_COLUMNS[field]]),
) as Record<ImportField, string>;

/** The field of a line in the table of columns; `null` for a line that is none. */
export function fieldOf(text: string): ImportField | null {
  return codeOf(FIELD_WORDS, text);
}

/** Our own headers are among the names, so that a tab of ours is understood as it is. */
export const HEADER_NAMES: HeaderNames = {
  names: {
    institution: [
      'instansi',
      'nama instansi',
      'asal instansi',
      'instansi pemohon',
      'nama instansi pemohon',
      'pemohon',
      'nama pemohon',
      'peminjam',
      'nama peminjam',
      'pengunjung',
      'asal surat',
      'surat dari',
      'lembaga',
      'organisasi',
      'opd',
      'skpd',
      'dinas',
      'nama dinas',
      'asal',
    ],
    activity: ['kegiatan', 'nama kegiatan', 'acara', 'nama acara', 'keperluan', 'perihal', 'hal', 'agenda', 'tujuan'],
    startDate: [
      'tanggal mulai',
      'tanggal',
      'tanggal kegiatan',
      'tanggal acara',
      'tanggal pelaksanaan',
      'tanggal kunjungan',
      'tanggal peminjaman',
      'tanggal pemakaian',
      'hari tanggal',
      'hari tanggal kegiatan',
      'hari tanggal pelaksanaan',
      'waktu pelaksanaan',
    ],
    endDate: ['tanggal selesai', 'tanggal akhir', 'tanggal berakhir', 'sampai tanggal'],
    startTime: [
      'jam mulai',
      'jam',
      'waktu',
      'pukul',
      'jam kegiatan',
      'jam acara',
      'waktu kegiatan',
      'waktu mulai',
      'mulai',
    ],
    endTime: ['jam selesai', 'waktu selesai', 'jam berakhir', 'selesai'],
    number: ['no', 'no urut', 'no permohonan', 'no register'],
    kind: ['jenis', 'jenis permohonan', 'jenis layanan', 'kunjungan peminjaman'],
    institutionType: ['jenis instansi', 'kategori instansi', 'kategori'],
    description: ['uraian', 'uraian kegiatan', 'isi ringkas', 'rincian'],
    participants: [
      'peserta',
      'jumlah peserta',
      'perkiraan jumlah peserta',
      'jumlah orang',
      'jumlah pengunjung',
      'jumlah',
    ],
    attended: ['hadir', 'jumlah hadir', 'peserta hadir', 'jumlah yang hadir', 'yang hadir'],
    status: ['status', 'hasil', 'status kegiatan', 'realisasi'],
    contactName: [
      'narahubung',
      'nama narahubung',
      'kontak person',
      'contact person',
      'penanggung jawab',
      'pic',
      'cp',
      'nama kontak',
    ],
    contactRole: ['jabatan'],
    phone: ['whatsapp', 'no whatsapp', 'no wa', 'wa', 'no hp', 'hp', 'no hp wa', 'no telepon', 'telepon', 'kontak'],
    email: ['email', 'e mail', 'alamat email'],
    letterNumber: ['no surat', 'no surat permohonan', 'no surat masuk'],
    letterDate: ['tanggal surat', 'tanggal surat permohonan'],
    receivedOn: ['diterima tanggal', 'tanggal diterima', 'tanggal terima', 'tanggal masuk', 'tanggal surat masuk'],
    registerNumber: ['no agenda', 'no agenda srikandi'],
    srikandiNumber: ['no srikandi', 'srikandi'],
    catering: ['konsumsi', 'makanan', 'hidangan'],
    equipment: ['perangkat diminta', 'perangkat', 'peralatan', 'alat', 'fasilitas'],
    staffNotes: ['catatan petugas', 'keterangan', 'catatan'],
  },
  alone: ['mulai', 'selesai', 'jumlah', 'hadir', 'asal', 'hal', 'agenda', 'tujuan', 'jenis', 'hasil', 'alat', 'kontak'],
  full: {
    tgl: 'tanggal',
    tg: 'tanggal',
    nomor: 'no',
    nomer: 'no',
    nmr: 'no',
    jml: 'jumlah',
    jlh: 'jumlah',
    ket: 'keterangan',
    telp: 'telepon',
    tlp: 'telepon',
    handphone: 'hp',
    keg: 'kegiatan',
    pukl: 'pukul',
  },
};

/** What a status is called beside our own words; texts that begin so. */
const STATUS_BEGINNINGS: readonly (readonly [status: PastStatus, words: RegExp])[] = [
  ['CANCELLED', /^(?:di)?batal(?:kan)?\b|^ditunda\b|^tidak jadi\b/],
  ['REJECTED', /^(?:di)?tolak\b/],
  ['NO_SHOW', /^tidak (?:hadir|datang)\b/],
  ['COMPLETED', /^(?:sudah |telah )?(?:ter|di)?laksana(?:kan)?\b|^selesai\b|^hadir\b|^ok(?:e)?\b|^ya$|^v$|^✓$|^done\b/],
];

/** How an event came out, in a column that says only that; `null` for what is not understood. */
export function pastStatusIn(text: string): PastStatus | null {
  const plain = folded(text);
  const [known] = STATUS_BEGINNINGS.filter(([, words]) => words.test(plain));
  if (known) return known[0];
  const code = codeOf(STATUS_WORDS, text);
  return STATUS_BEGINNINGS.find(([status]) => status === code)?.[0] ?? null;
}

/** How an event came out, where notes say so: only what did not take place is told there. */
export function pastStatusInNotes(text: string): PastStatus | null {
  const status = pastStatusIn(text);
  return status === 'COMPLETED' ? null : status;
}

/** A visit or a loan; where the register does not say, what the activity is called tells. */
export function kindIn(text: string, activity: string): RequestKind {
  const said = codeOf(KIND_WORDS, text);
  if (said !== null) return said;
  return VISIT.test(`${text} ${activity}`) ? 'VISIT' : 'LOAN';
}

const VISIT = /kunjung|studi (?:banding|tiru|lapangan)|study tour|field trip/i;

/** @returns `null` for what is not understood */
export function institutionTypeIn(text: string): InstitutionType | null {
  return codeOf(INSTITUTION_TYPE_WORDS, text) ?? (/^opd\b/i.test(text.trim()) ? 'LOCAL_AGENCY' : null);
}

/** @returns `null` for what is not understood */
export function cateringIn(text: string): Catering | null {
  const plain = folded(text);
  if (plain === '-' || /^(?:tidak|tanpa|tdk)\b/.test(plain)) return 'NONE';
  if (/prasmanan/.test(plain)) return 'BUFFET';
  return codeOf(CATERING_WORDS, text) ?? (/kotak|snack|kue/.test(plain) ? 'BOXED' : null);
}
