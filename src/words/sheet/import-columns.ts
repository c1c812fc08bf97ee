// How old registers head their columns, and the words that stand in them.
import { IMPORT_FIELDS, type ImportField } from '../../domain/import/fields.ts';
import { type HeaderNames, plainHeader } from '../../domain/import/match.ts';
import type { PastStatus } from '../../domain/import/old-row.ts';
import { folded } from '../../domain/text/text.ts';
import type { Catering, InstitutionType, RequestKind } from '../../domain/vocabulary.ts';
import { CATERING_WORDS, codeOf, INSTITUTION_TYPE_WORDS, KIND_WORDS, STATUS_WORDS } from './choices.ts';
import { REGISTER_COLUMNS } from './columns.ts';
import { COLUMN_WORDS, type ColumnWords } from './fields.ts';

/** What a field is called: as its column in `Permohonan`. */
export const FIELD_WORDS: Readonly<Record<ImportField, string>> = Object.fromEntries(
  IMPORT_FIELDS.map((field) => [field, REGISTER_COLUMNS[field]]),
) as Record<ImportField, string>;

/** The field of a line in the table of columns; `null` for a line that is none. */
export function fieldOf(text: string): ImportField | null {
  return codeOf(FIELD_WORDS, text);
}

const SHORTENED: HeaderNames['full'] = {
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
};

/** Our own headers are among the names, so that a tab of ours is understood as it is. */
export const HEADER_NAMES: HeaderNames = {
  names: Object.fromEntries(
    IMPORT_FIELDS.map((field) => {
      const { header, called = [] }: ColumnWords = COLUMN_WORDS[field];
      return [field, [plainHeader(header, SHORTENED), ...called]];
    }),
  ) as unknown as HeaderNames['names'],
  alone: ['mulai', 'selesai', 'jumlah', 'hadir', 'asal', 'hal', 'agenda', 'tujuan', 'jenis', 'hasil', 'alat', 'kontak'],
  full: SHORTENED,
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
