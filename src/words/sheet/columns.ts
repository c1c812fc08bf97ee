// The headers of all tabs. In tabs that people fill in, columns are found by header, never by place; `Pesan` stands where a
// screen of 1,280 pixels shows it.

import { COLUMN_WORDS } from './fields.ts';

export type RegisterColumn = keyof typeof COLUMN_WORDS;

/** `Permohonan`: the header of each column. */
export const REGISTER_COLUMNS = Object.fromEntries(
  Object.entries(COLUMN_WORDS).map(([column, { header }]) => [column, header]),
) as { readonly [Column in RegisterColumn]: string };

/** The hidden cells of a row that hold what its dropdown offers, the likeliest first. */
export const STEP_COLUMNS = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6', 'step7', 'step8'] as const;

export const HISTORY_COLUMNS = {
  at: 'Waktu',
  number: 'No.',
  revision: 'Revisi',
  step: 'Langkah',
  from: 'Dari',
  to: 'Menjadi',
  actor: 'Oleh',
  text: 'Isi',
  applicantMessage: 'Pesan untuk Pemohon',
  attendance: 'Peserta Hadir',
  commandId: 'ID Perintah',
  entry: 'Data',
} as const;

export const OUTBOX_COLUMNS = {
  createdAt: 'Dibuat',
  number: 'No.',
  work: 'Pekerjaan',
  recipient: 'Kepada',
  notBefore: 'Kirim Mulai',
  state: 'Keadaan',
  claimedUntil: 'Dipegang Sampai',
  attempts: 'Percobaan',
  doneAt: 'Selesai',
  problem: 'Kendala',
  key: 'Kunci',
  effect: 'Data',
} as const;

/** What a telephone shows stands first: when, and whose it is. */
export const AGENDA_COLUMNS = {
  date: 'Tanggal',
  hours: 'Jam',
  institution: 'Instansi',
  status: 'Status',
  period: 'Kapan',
  preparation: 'Persiapan Mulai',
  number: 'No.',
  kind: 'Jenis',
  activity: 'Kegiatan',
  participants: 'Peserta',
  equipment: 'Perangkat',
  catering: 'Konsumsi',
  contact: 'Narahubung',
  phone: 'WhatsApp',
} as const;

export const SETTINGS_COLUMNS = { name: 'Nama', value: 'Nilai', help: 'Keterangan', problem: 'Pesan' } as const;

/** Filled in the rows of periods with special hours alone, whose name is their value; their message is that of the row. */
export const PERIOD_COLUMNS = {
  from: 'Berlaku Mulai',
  to: 'Berlaku Sampai',
  mondayToThursday: 'Jam Senin–Kamis',
  breakMondayToThursday: 'Istirahat Senin–Kamis',
  friday: 'Jam Jumat',
  breakFriday: 'Istirahat Jumat',
} as const;

export const TEAM_COLUMNS = {
  name: 'Nama',
  role: 'Peran',
  email: 'Email',
  main: 'Utama',
  since: 'Mulai',
  until: 'Sampai',
  deputy: 'Plh./Plt.',
  problem: 'Pesan',
  training: 'Pelatihan Operator',
  trainedSince: 'Terlatih Sejak',
  rank: 'Pangkat',
  nip: 'NIP',
} as const;

export const HOLIDAY_COLUMNS = {
  date: 'Tanggal',
  name: 'Nama',
  kind: 'Jenis',
  source: 'Sumber',
  problem: 'Pesan',
} as const;

export const EQUIPMENT_COLUMNS = {
  name: 'Perangkat',
  state: 'Keadaan',
  notes: 'Keterangan',
  place: 'Tempat',
  guide: 'Cara Pakai (Tautan)',
  problem: 'Pesan',
  critical: 'Penting',
  responsible: 'Penanggung Jawab',
} as const;

export const DAMAGE_COLUMNS = {
  equipment: 'Perangkat',
  foundOn: 'Ditemukan Tanggal',
  foundBy: 'Ditemukan Oleh',
  number: 'Pada Kegiatan (No.)',
  description: 'Kerusakan',
  action: 'Tindakan Perbaikan',
  repairedOn: 'Diperbaiki Tanggal',
  problem: 'Pesan',
  severity: 'Tingkat',
  cost: 'Biaya (Rp)',
} as const;

/** By what is expected. */
export const CHECK_HELP = {
  DATE: 'Isi dengan tanggal, misalnya 08/12/2026, atau kosongkan.',
  EMAIL: 'Isi dengan satu alamat email, misalnya nama@dinas.go.id.',
} as const;
